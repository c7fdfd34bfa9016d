<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Helpdesk</name>
    <message>
        <source>The CSV file is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has over 64 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it into smaller ones</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::App</name>
    <message>
        <source>The usual reply templates are not in this program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::CsvReader</name>
    <message>
        <source>The CSV file has bad lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend these lines and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a NUL character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text after a closing quotation mark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Ctl</name>
    <message>
        <source>The command cannot be run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name and your rights on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is not text in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as UTF-8 and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« %1 » is not something this verb does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use list, add, remove, import or export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« %1 » needs one more word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import: also end what the file does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who may write to the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whom to ask at level 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>territories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guichets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reply templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a mail file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 is not an object with « id » and « input »</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads mails, stores nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write each attachment as DIR/&lt;sha256&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new text of a reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the viewer would show of an HTML part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines {&quot;id&quot;,&quot;input&quot;} in, {&quot;id&quot;,&quot;output&quot;} out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ticket&apos;s number is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--text-file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a file with the text, or - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« %1 » is not a value of --%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« %1 » is not a date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 2013-06-12T10:42.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--nature is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use information, evolution or incident.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no field « %1 »</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request form is complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name what to ask with --field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level 3 cannot be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the directory has nobody for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in the directory for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the contact with « level3 add ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the directory has several contacts for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one with --address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--to is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use moa, moe or expert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« %1 » is not a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 2013-06-12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--into is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« %1 » is not a kind of link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1, %2 or %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« %1 » is not a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« show --json » names the messages by their uid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--message is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no tag is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write +tag to add, -tag to remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--subject is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuse (exit 3) when another change came first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text (- for standard input)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reply template, after the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file to attach; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guichet_enregistreur or consultant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2013-06-12T10:42, local time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a recipient; without it the requester</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks the requester for what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to ask for; without it all that is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers the requester</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then wait for his answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds an internal note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks level 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moa, moe or expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which contact of the directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number in level 3&apos;s own tracker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when an answer is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends it back to level 1 with the answer to give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolves it, with an answer or without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives it to an agent (&quot;&quot; for nobody)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sets its territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the territory&apos;s code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brings it back from level 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancels it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undoes a merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merges it into another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ticket that goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes a new ticket of some messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a message; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the new ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links two tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removes a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds and removes tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>information, evolution, incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the module concerned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low, medium, high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who takes charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone (the default) or other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>his name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>his phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records a request by phone or another channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qualifies it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile %1 is made. Next: « config set mailbox.host … », « whitelist import FILE », « test mailbox ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo desk %1 is made: %2 mails taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key and a value are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write: config set KEY VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use get or set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to test is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use mailbox or relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of the backup file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tickets and %2 files are in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tickets and %2 files are back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there before is kept in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound: nothing differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--tickets is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a benchmark is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no benchmark « %1 »</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the demo mailbox taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tries a connection and says each step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole profile, while in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>puts a backup in the profile&apos;s place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checks counters, full text, files and register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes synthetic tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same tickets for the same seed (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measures, and prints median and p95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no queue « %1 »</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« list --queues » names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« %1 » is not something to sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use updated, created, number, priority, due, requester, subject, territory, owner or state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to qualify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text to search for is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one ticket number is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail received: %1, in quarantine: %2, set aside: %3, pending: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only this queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most N tickets (50)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave the first N out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists tickets, or the queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names the queues and counts them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searches tickets: words, « phrases », état:ouvert guichet:G1104 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows a ticket whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts the queues and the register of mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>priority: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>territory: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requester: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« %1 » is not a ticket number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as %1 or 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of --maildir, --mbox and --imap is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of a row of the register is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« ledger » lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no outcome « %1 »</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use list, retry, release, file or raw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write: ledger file ID NUMBER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use list, resend or mark-sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mail&apos;s id is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« outbox » lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is there now (the default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on until stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes mail in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a Maildir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from an mbox file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the mailbox of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave older mail out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends the queued mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the register of mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sum by outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only this outcome; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most N rows (100)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail on its way out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check where the output goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk and your rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« %1 » is not in this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this version keeps a desk on one workstation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See pnd-helpdeskctl --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your rights on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--attach needs an answer to go with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --text-file or --template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no territory « %1 »</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« territory list » names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no topic « %1 »</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« topic list » names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no agent « %1 » at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« agent list » names them, « agent add » adds one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« %1 » is not a mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed: information, evolution, incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what he said (- for standard input)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files that tickets name are not in the profile, nor in the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« verify » names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tickets are made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail to send: %1, uncertain: %2, refused: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated (the default), created, number, priority, due, requester, subject, territory, owner, state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list: also what was sent or taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--once and --watch exclude each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent, %2 refused, %3 uncertain, %4 postponed, %5 waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Ctl::Invocation</name>
    <message>
        <source>--%1 takes a whole number from %2 on, not « %3 »</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Desktop</name>
    <message>
        <source>the profile&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the demo desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a picture of the main window and leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fr or en; else the system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system, light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the window, as in 1440x900</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size of texts, 1 to 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the queue to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command line is not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See pnd-helpdesk --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--theme takes system, light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size takes a width and a height, as in 1440x900</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--text-scale takes a factor from 1 to 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk of national support: requests from the mailbox to the answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Domain</name>
    <message>
        <source>The operation has no identity, no request or no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its number; it may have been removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another change came first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the request again, then decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request says nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what was asked, in the text or in the form&apos;s question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail cannot be filed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail could not be delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail to level 3 cannot go to the requester</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is written with level 3 stays internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to the requester by a reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact at level 3 is the desk itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a contact of the level 3 directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request cannot be sent to level 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no contact was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request cannot come back from level 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not at level 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request cannot be assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The territory cannot be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request cannot be qualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>impact and urgency go together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give both, or none of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request cannot be closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request cannot be reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request cannot be cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tags cannot be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail has no recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the requester has no mail address that can be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a recipient, or call and write a note of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reply cannot be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot both resolve the request and wait for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request cannot be resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request cannot wait for the requester</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A complement cannot be asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the form has no field “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request cannot be returned to level 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The requests cannot be merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a request cannot be merged into itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request cannot be taken out of a merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request cannot be split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no message was chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what becomes a request of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a message is not in this request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The requests cannot be linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a request cannot be linked to itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they are linked already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove that link first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link cannot be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the requests are not linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mail went with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only assigning, qualifying, resolving without a mail, closing and tagging can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do what brings it back, such as reopening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be undone is not in this request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the request again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has been changed since and stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the values have been changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template has a variable that does not exist: {{%1}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known variables: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template has no code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template has no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what it answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a code such as 38, 2A, 971 or IDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date such as 2013-06-12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid_until is before valid_from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>register of mail</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New request</source>
        <comment>register of mail</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <comment>register of mail</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <comment>register of mail</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery failure</source>
        <comment>register of mail</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic reply</source>
        <comment>register of mail</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <comment>register of mail</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarantine</source>
        <comment>register of mail</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <comment>register of mail</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request has not been taken in charge yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualify it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request is in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve it or return it to level 1 first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request is at level 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back from level 3 first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request is resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request was returned to level 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request was merged into another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work in that one, or take this one out of the merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request is cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <comment>outgoing mail</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent</source>
        <comment>outgoing mail</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>outgoing mail</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>outgoing mail</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known whether it left</source>
        <comment>outgoing mail</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>outgoing mail</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To qualify</source>
        <comment>queue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My requests</source>
        <comment>queue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unassigned</source>
        <comment>queue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies</source>
        <comment>queue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due soon</source>
        <comment>queue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <comment>queue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evolutions</source>
        <comment>queue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents</source>
        <comment>queue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MOA</source>
        <comment>queue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MOE</source>
        <comment>queue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts</source>
        <comment>queue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level 3</source>
        <comment>queue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>queue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned to level 1</source>
        <comment>queue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>queue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>queue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <comment>queue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change</source>
        <comment>sort</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrival</source>
        <comment>sort</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <comment>sort</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <comment>sort</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date</source>
        <comment>sort</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requester</source>
        <comment>sort</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>sort</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Territory</source>
        <comment>sort</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>sort</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <comment>sort</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Île-de-France</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person at the guichet</source>
        <comment>field of the form</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guichet</source>
        <comment>field of the form</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <comment>field of the form</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time</source>
        <comment>field of the form</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action under way</source>
        <comment>field of the form</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>field of the form</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <comment>field of the form</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact (mail)</source>
        <comment>field of the form</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact (phone)</source>
        <comment>field of the form</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who is the person at the guichet, and with which profile?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which guichet is concerned (its number)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is the question, or what happened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on which day and at what time did it happen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was the person doing (on which button did he or she click)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at which mail address or phone number can the person be reached?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the requester</source>
        <comment>message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the requester</source>
        <comment>message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal note</source>
        <comment>message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To level 3</source>
        <comment>message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From level 3</source>
        <comment>message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery report</source>
        <comment>message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related to</source>
        <comment>link</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <comment>link</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split from</source>
        <comment>link</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows a closed one</source>
        <comment>link</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same common incident</source>
        <comment>link</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request opened</source>
        <comment>event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message received</source>
        <comment>event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level 3 answered</source>
        <comment>event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery report</source>
        <comment>event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned</source>
        <comment>event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Territory set</source>
        <comment>event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualified</source>
        <comment>event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complement asked for</source>
        <comment>event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replied</source>
        <comment>event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note added</source>
        <comment>event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to level 3</source>
        <comment>event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back from level 3</source>
        <comment>event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned to level 1</source>
        <comment>event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened</source>
        <comment>event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags changed</source>
        <comment>event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged into another request</source>
        <comment>event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another request merged into this one</source>
        <comment>event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of the merge</source>
        <comment>event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A merged request was taken out again</source>
        <comment>event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <comment>event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked</source>
        <comment>event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link removed</source>
        <comment>event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer seen to</source>
        <comment>event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <comment>event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <comment>field of a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>field of a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nature</source>
        <comment>field of a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed nature</source>
        <comment>field of a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <comment>field of a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed topic</source>
        <comment>field of a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module</source>
        <comment>field of a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <comment>field of a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgency</source>
        <comment>field of a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <comment>field of a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>field of a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Territory</source>
        <comment>field of a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requester</source>
        <comment>field of a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to</source>
        <comment>field of a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>field of a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>field of a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level 3</source>
        <comment>field of a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged into</source>
        <comment>field of a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State before the merge</source>
        <comment>field of a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to read</source>
        <comment>field of a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender not verified</source>
        <comment>field of a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <comment>field of a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in charge</source>
        <comment>field of a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved on</source>
        <comment>field of a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on</source>
        <comment>field of a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on</source>
        <comment>field of a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéros uniques</source>
        <comment>field of a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anomaly codes</source>
        <comment>field of a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <comment>state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the requester</source>
        <comment>state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At level 3</source>
        <comment>state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned to level 1</source>
        <comment>state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged</source>
        <comment>state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <comment>nature</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evolution</source>
        <comment>nature</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <comment>nature</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MOA</source>
        <comment>level 3: owner of the product</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MOE</source>
        <comment>level 3: builder of the product</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert</source>
        <comment>level 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <comment>impact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>impact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <comment>impact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <comment>urgency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>urgency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <comment>urgency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <comment>priority</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>priority</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <comment>priority</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <comment>priority</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registering counter</source>
        <comment>profile of a user</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultant</source>
        <comment>profile of a user</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <comment>channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <comment>channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Territorial manager</source>
        <comment>role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regional coordinator</source>
        <comment>role</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Domain::CsvText</name>
    <message>
        <source>unknown column “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column “%1” twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column “%1” is absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header line of the CSV file is not as expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more cells than columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same as line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CSV file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first line names the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CSV file has bad lines, nothing was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend these lines and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Domain::FilterParser</name>
    <message>
        <source>“%1” has no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown state: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown nature: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level 3 is MOA, MOE or expert, not “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a date: “%1”. Write 2013-06-12 or 12/06/2013</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Domain::OperationRun</name>
    <message>
        <source>The other request is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its number; it may have been removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request cannot become “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request has no nature yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualify it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail has no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of recipient %1 cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as name@domain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Error</name>
    <message>
        <source>%1: %2</source>
        <extracomment>what failed: why. French has a space before the colon.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Intake</name>
    <message>
        <source>the word “%1” in the subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the word “%1” in the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mail cannot open a request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File it into the request that it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mail cannot be taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the request by hand, with what the mail says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows %1, which is ended: a new request, linked to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names %1, in which the sender has no part: a new request, linked to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers a mail that we sent in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names %1, in which the sender takes part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same mail has been taken in already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail that we sent in %1 could not be delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A delivery report about a mail that is not ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report that a mail was delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An automatic reply: it opens no request and gets no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side asks to confirm a mail of ours before it delivers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A complaint report of a mail provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail to a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A read receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of a mail from this mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail names no sender that can be answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail names several senders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail was sent by another than it says it is from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender is not on the white list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably a reply to %1, from a sender who is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s entry in the white list has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s entry in the white list is not valid yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server found that the mail does not come from its sender&apos;s domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing shows that the mail comes from its sender&apos;s domain, and the settings ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level 3 writes, but not in reply to a request that was sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reply to %1, which is ended, from a sender who may not open a request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in by an agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed by an agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it comes from level 3, which only answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names no sender that can be answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Items::FormFieldModel</name>
    <message>
        <source>found</source>
        <extracomment>Of a field: its value was found in the message</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed</source>
        <extracomment>Of a field: its value was typed by an agent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>Of a field: it is not in the message</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anomaly code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration number</source>
        <comment>numéro unique of a housing request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Items::LedgerModel</name>
    <message>
        <source>Received</source>
        <extracomment>&quot;Outcome&quot;: what became of a mail that came in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Items::OutgoingModel</name>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Items::QueueModel</name>
    <message>
        <source>My day</source>
        <extracomment>Heading of the sidebar: what an agent looks at each day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By nature</source>
        <extracomment>Heading of the sidebar: incidents, evolutions, informations</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <extracomment>Heading of the sidebar: what waits, what is done (French: Suivi)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <extracomment>Heading of the sidebar: the register of mail, quarantine, mail on its way out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a queue and its count</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Items::TicketListModel</name>
    <message>
        <source>%1?</source>
        <comment>a nature that is only proposed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requester</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counter missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Items::TimelineModel</name>
    <message>
        <source>level 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualified again</source>
        <extracomment>What qualification gave: nature, topic, priority</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualified: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged %1, tag %2 removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag %1 removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level 3 answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was merged into this request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer merged into this request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail was not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Territory: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to level 3: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back from level 3: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned to level 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separated again from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer linked to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Items::Words</name>
    <message>
        <source>dddd d MMMM yyyy</source>
        <extracomment>A day as in &quot;Monday 10 June 2013&quot;, in the syntax of QLocale::toString; French: dddd d MMMM yyyy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy &apos;at&apos; H:mm</source>
        <extracomment>A day and time as in &quot;Monday 10 June 2013 at 14:20&quot;, in the syntax of QLocale::toString; French: dddd d MMMM yyyy &apos;à&apos; H &apos;h&apos; mm</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H:mm</source>
        <extracomment>A time of day, in the syntax of QLocale::toString; French: H &apos;h&apos; mm</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <extracomment>Hours and minutes of a duration: &quot;2 h 10&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A day without its year, in the syntax of QLocale::toString; French: d MMMM</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy, H:mm</source>
        <extracomment>A day and time of another year, in the syntax of QLocale::toString; French: d MMMM yyyy, H &apos;h&apos; mm</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM, H:mm</source>
        <extracomment>A day and time of this year, in the syntax of QLocale::toString; French: d MMMM, H &apos;h&apos; mm</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM &apos;at&apos; H:mm</source>
        <extracomment>A day and time of this year, in the syntax of QLocale::toString; French: dddd d MMMM &apos;à&apos; H &apos;h&apos; mm</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <extracomment>A request form where nothing is missing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>counter missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person missing</source>
        <extracomment>The person at the counter is missing (French: interlocuteur)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action missing</source>
        <extracomment>What was being done, which button was clicked, is missing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Mail</name>
    <message>
        <source>The mail cannot be built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server settings cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host name is empty or malformed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the name of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a port from 1 to 65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user name holds a control character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the user name again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection in clear is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server is not on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail folder “%1” cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder and its rights on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark of processed mails cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it may hold letters, digits, _, $ and - only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server keeps no marks of ours on mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose to move processed mails, or to mark them read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection to the mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server&apos;s answer cannot be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server rejected a command: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox&apos;s session is open already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user name is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the mailbox&apos;s user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no memory left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server skips the login, so it cannot be encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not offer STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose TLS, with its own port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was sent in clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not say what it can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not offer this kind of login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another kind of login in the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox refused the login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the user name and the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mails cannot be fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder&apos;s name cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty, too long, or holds %, * or a control character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder in the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not tell of new mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail folder is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail folder “%1” cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder&apos;s name in the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server gives no lasting numbers to mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mails cannot be listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail folder “%1” cannot be listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds too many mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move old mails to another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Message-ID cannot be looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mails cannot be searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail cannot be fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server does not give it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it with a mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These bytes have no header of a mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail is larger than what is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail has more parts than what is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail holds parts within parts deeper than what is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headers of the mail are larger than what is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Maildir cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no folders “new” and “cur”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the folder that holds “new” and “cur”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Maildir keeps no marks of ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A processed mail cannot be moved (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the rights on the Maildir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of processed mails cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the rights on the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for mail was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system refused to wait for mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1, port %2, failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this is the right server and port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such host is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server&apos;s name and the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server, the port and the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server does not answer in TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port, or choose STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server sent more, in clear, before the encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later; check the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system refused to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the encryption broke off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server hung up in the middle of a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server ended the session: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server sends a line without end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server&apos;s answer is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server sends more than was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its authority is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the authority is your organisation&apos;s, give its file in the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it expired on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator to renew it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was made for another name than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the name that stands in the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority&apos;s file cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no certificate in PEM form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the PEM file of the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mbox file cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a file in mbox form that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not begin with a “From ” line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mbox file cannot be read to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No access token could be had</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the configured token command by hand and mend it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the command prints too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the command did not end in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no token command is configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the command ended with code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the command printed no token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a line break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server hung up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay cannot check the login now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay refused the login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay does not take mail now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection to the relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server does not greet as a mail relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay&apos;s session is open already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay refused the mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the mail or its recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail cannot be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address is malformed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the sender and the recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail is too large for the relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has %1 kB, the relay takes %2 kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove an attachment, or make it smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the mail left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether it arrived before sending it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sender&apos;s address is not usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a recipient&apos;s address is not usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Message-ID is not usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto-Submitted is not a keyword</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a further header has no usable name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Media</name>
    <message>
        <source>The document cannot be read here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it to open it with another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its content is of no kind that is read (PDF, docx, xlsx, pptx, odt, ods, odp, TIFF, text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading it takes longer than is allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading it needs more memory than is allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program is closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program %1 is missing or cannot be started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install PND Helpdesk again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is protected by a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged or cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is packed inside is larger than is allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged: the reader stopped in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reader gave no usable answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not shown as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its content is of no known picture format (PNG, JPEG, GIF, BMP, WebP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is damaged or cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender to send it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too large to be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 x %2 pixels, the limit is %3 million pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has %1 MB, the limit is %2 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has %1 passes, the limit is %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Media::DocumentReader</name>
    <message>
        <source>it has %1 MB, the limit is %2 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reader gave no usable answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Services</name>
    <message>
        <source>“%1” cannot be attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than the relay takes (%1 MB with its coding)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce it, or send it in pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile holds no ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run « fill --tickets 1000000 » first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such benchmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notmuch is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it to compare the intake with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notmuch failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry cannot be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a level (1, 2 or 3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server is configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the setting %1 is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it with « config set %1 »</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given for this test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there yet; it is made when it is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logged in as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection and login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told at once by the server (IDLE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for every %1 s: the server cannot tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected, without login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk has no address to send from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set desk.address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the relay does not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay refused some recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection or the program ended while this mail was sent: nobody can know whether it arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No profile was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is one in %1 already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMAP server of the mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of the IMAP server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the connection to the mailbox is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login at the mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the login is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program and arguments that print the XOAUTH2 token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM file of a private authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder that mail comes into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of a mail on the server once it is taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder that processed mail is moved into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of sent mail; empty: no copy is kept there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds between two looks into the mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMTP server that mail leaves by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of the SMTP server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the connection to the relay is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login at the relay; empty: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest mail the relay takes, in bytes; 0: what it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of each mail is sent to the desk&apos;s own address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of each mail is put into the Sent folder; off where the relay does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the desk&apos;s mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the desk, as senders read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefix of ticket numbers: letters and digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain in the Message-IDs of the desk; empty: that of its address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds that a mail of an agent waits before it leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new request is answered with an acknowledgement of receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template of the acknowledgement of receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name that the own mail server puts into Authentication-Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail whose sender is not authenticated goes into quarantine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger mails are set aside, in bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails with larger headers are set aside, in bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails of more parts are set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails nested deeper are set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of attached documents can be searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mail %1 in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mail %1 is filed already (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mail is not in quarantine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry it, or file it by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no ticket %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this desk is opened for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other program that uses this profile, then start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mailbox is configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the setting mailbox.host is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set mailbox.host and mailbox.user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail cannot be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the desk has no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mail is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mail is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an uncertain or refused mail can be sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an uncertain mail can be marked as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a picture in a document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is not in the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to the entry %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change that entry first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no entry “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ticket does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of passwords cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check who owns %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of passwords is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 and enter the passwords again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password cannot be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the profile&apos;s folder can be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password is kept for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it in the settings, or give --password-file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s key store does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it, or start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s key store refuses to give the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the system&apos;s key store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a file of the profile that only you can read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another worker sends the mail of this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it has finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail is larger than the relay takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has %1 MB, the limit is %2 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send its files in pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the setting relay.host is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set relay.host and relay.user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy was put into the Sent folder: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings are: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting “%1” cannot have this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a control character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a letter, then up to eleven letters and digits, are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a domain name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its type is not the setting&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of texts is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail cannot be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write again to correct it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demonstration lacks the file “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demonstration cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no temporary folder can be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demonstration&apos;s mailbox is not as it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entry “%1” cannot be understood</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::Actions</name>
    <message>
        <source>Qualify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back from level 3…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to level 1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the screenshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::AttachmentStrip</name>
    <message>
        <source>Attach files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture in the clipboard cannot be used. Save it as a file and attach that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>screenshot-%1.png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached: %1. Press to remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« %1 » was not attached: another text was opened meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::CapturesCard</name>
    <message>
        <source>Screenshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the screenshots</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::ChoiceBar</name>
    <message>
        <source>%1, %2 of %3</source>
        <comment>a choice: its name and place</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::ChoiceButton</name>
    <message>
        <source>Key %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::Composer</name>
    <message>
        <source>« %1 » is not a mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as name@example.fr; several are separated by semicolons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft kept at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the requester</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complement asked of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal note: the requester never sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the internal note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the reply to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a reply template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A file is being stored; it leaves then…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message has come meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it; what you wrote is kept and can be sent then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote before was not sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::EscalateDialog</name>
    <message>
        <source>Good morning,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anomaly code: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A screenshot can hold personal data: join only what level 3 needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to level 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External reference (if there is one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::FormCard</name>
    <message>
        <source>Request form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a field, its value, where it comes from</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::KeyHintButton</name>
    <message>
        <source>%1, key %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of the main window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose and open a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave an editor, the search, or a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::LedgerPage</name>
    <message>
        <source>Release</source>
        <extracomment>Takes a mail out of quarantine</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File into…</source>
        <extracomment>Files a mail into a request that is chosen by its number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every mail that comes in is kept here, whatever becomes of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in quarantine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail of senders who are not on the white list, or not authenticated, waits here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>sender, subject, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File this mail into a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed into %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::MainWindow</name>
    <message>
        <source>%1 support</source>
        <comment>name of the desk, as in &quot;PND support&quot;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail is on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualified: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a place in the list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the last one of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only, %1</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to date, %1</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::MessageCard</name>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not seen by the manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sender not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signature and quoted message folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rest of the message is folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fold signature and quoted message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>file name and size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save « %1 » (%2)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::MessageText</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::OperationDialog</name>
    <message>
        <source>%1 · %2</source>
        <comment>an action, a request&apos;s number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::OutgoingPage</name>
    <message>
        <source>Mail to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All mail has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail that waits, was refused, or may not have left stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail is queued again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It left</source>
        <extracomment>A mail of which nobody knows whether it left: the agent says that it did (French: Parti)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: the mail left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::OwnerBox</name>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::PictureCanvas</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 pixels, shown at %3 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::PicturePane</name>
    <message>
        <source>This ticket has no picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::PictureStrip</name>
    <message>
        <source>Pictures of the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be shown</source>
        <comment>of a picture</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::PictureViewer</name>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – pictures of the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder or another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::Place</name>
    <message>
        <source>The place in the window was not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next start begins with « To qualify »</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::PriorityChoice</name>
    <message>
        <source>Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::QualificationDialog</name>
    <message>
        <source>Qualification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualify and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualify %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you had typed before is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No screenshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 · %3 · %4 · wheel: zoom, Alt+← →: another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket has changed meanwhile. Check what you typed and qualify again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::QualificationForm</name>
    <message>
        <source>Nature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module concerned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nature – proposed: %1 (from the subject « %2 »)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No nature is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press 1, 2 or 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« %1 » is not a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list, or leave the field empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact and urgency go together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the other one too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::RequestFormEdit</name>
    <message>
        <source>G1104</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ms Durand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is asked, in a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10/06/2013 14:20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the button that was clicked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail or phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write 10/06/2013 14:20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hour is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« %1 » is not a date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 10/06/2013 14:20.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::SearchEdit</name>
    <message>
        <source>Search: a word, « button:Submit », a number…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::Sidebar</name>
    <message>
        <source>Queues</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::Signs</name>
    <message>
        <source>%1?</source>
        <extracomment>A nature that the subject proposes, not yet given by qualification</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sender not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sender verified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::SpanText</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::StatusLine</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::StructureDialogs</name>
    <message>
        <source>Merge into another request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request that stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers will go on there. A merge can be undone exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to another request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split into a new request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject of the new request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages that go there:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::TextDialogs</name>
    <message>
        <source>Back from level 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it (internal note)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to level 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer that the manager may give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to %1 (left empty: no mail is sent)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::TicketCommands</name>
    <message>
        <source>The request is yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The merge is undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail is taken back; its text is a draft again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::TicketDelegate</name>
    <message>
        <source>reply</source>
        <extracomment>A reply has come that nobody has seen to yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::TicketHeader</name>
    <message>
        <source>More actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received %1</source>
        <comment>a request, on a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference %1</source>
        <comment>number in the tracker of level 3</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::TicketListPane</name>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>at least so many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a queue and its count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer words, or the beginning of one. Accents and capitals do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is qualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New mail comes here by itself. « My requests » holds what you have in hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests come here when their state says so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::TicketListView</name>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::TicketNumberEdit</name>
    <message>
        <source>Number of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none with that number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number of a request, as in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::TicketPage</name>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the list: arrows, then Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged into this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 · %3 · %4</source>
        <comment>a link, a number, a subject, a state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save « %1 »</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::TopBar</name>
    <message>
        <source>%1 support</source>
        <comment>name of the desk, as in &quot;PND support&quot;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::TopicEdit</name>
    <message>
        <source>Type a word of the topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Services::IntakeWorker</name>
    <message>
        <source>%1 received</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>The program ends</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
