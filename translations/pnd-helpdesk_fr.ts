<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Helpdesk</name>
    <message>
        <source>The CSV file is too large</source>
        <translation>Le fichier CSV est trop grand</translation>
    </message>
    <message>
        <source>it has over 64 MiB</source>
        <translation>il dépasse 64 Mio</translation>
    </message>
    <message>
        <source>Split it into smaller ones</source>
        <translation>Découpez-le en fichiers plus petits</translation>
    </message>
</context>
<context>
    <name>Helpdesk::App</name>
    <message>
        <source>The usual reply templates are not in this program</source>
        <translation>Les modèles de réponse habituels ne sont pas dans ce programme</translation>
    </message>
</context>
<context>
    <name>Helpdesk::CsvReader</name>
    <message>
        <source>The CSV file has bad lines</source>
        <translation>Le fichier CSV contient des lignes incorrectes</translation>
    </message>
    <message>
        <source>Mend these lines and try again</source>
        <translation>Corrigez ces lignes et réessayez</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1 : %2</translation>
    </message>
    <message>
        <source>a NUL character</source>
        <translation>un caractère NUL</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>un guillemet n'est pas fermé</translation>
    </message>
    <message>
        <source>text after a closing quotation mark</source>
        <translation>du texte suit un guillemet fermant</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Ctl</name>
    <message>
        <source>The command cannot be run</source>
        <translation>La commande ne peut pas être exécutée</translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation>Consultez --help.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read</source>
        <translation>Le fichier %1 ne peut pas être lu</translation>
    </message>
    <message>
        <source>Check its name and your rights on it.</source>
        <translation>Vérifiez son nom et vos droits sur ce fichier.</translation>
    </message>
    <message>
        <source>The file %1 is not text in UTF-8</source>
        <translation>Le fichier %1 n'est pas un texte en UTF-8</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and try again.</source>
        <translation>Enregistrez-le en UTF-8 et réessayez.</translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 ended</source>
        <translation>ajouts : %1, mises à jour : %2, fins de validité : %3</translation>
    </message>
    <message>
        <source>The file %1 cannot be written</source>
        <translation>Le fichier %1 ne peut pas être écrit</translation>
    </message>
    <message>
        <source>« %1 » is not something this verb does</source>
        <translation>cette commande ne connaît pas « %1 »</translation>
    </message>
    <message>
        <source>Use list, add, remove, import or export.</source>
        <translation>Utilisez list, add, remove, import ou export.</translation>
    </message>
    <message>
        <source>« %1 » needs one more word</source>
        <translation>il manque un mot après « %1 »</translation>
    </message>
    <message>
        <source>import: also end what the file does not hold</source>
        <translation>import : mettre aussi fin à ce qui ne figure pas dans le fichier</translation>
    </message>
    <message>
        <source>for add</source>
        <translation>pour add</translation>
    </message>
    <message>
        <source>who may write to the desk</source>
        <translation>qui peut écrire à l'assistance</translation>
    </message>
    <message>
        <source>whom to ask at level 3</source>
        <translation>qui solliciter au niveau 3</translation>
    </message>
    <message>
        <source>territories</source>
        <translation>les territoires</translation>
    </message>
    <message>
        <source>guichets</source>
        <translation>les guichets</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>les sujets</translation>
    </message>
    <message>
        <source>reply templates</source>
        <translation>les modèles de réponse</translation>
    </message>
    <message>
        <source>agents</source>
        <translation>les agents</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>Le dossier %1 ne peut pas être créé</translation>
    </message>
    <message>
        <source>the name of a mail file is missing</source>
        <translation>le nom d'un fichier de courriel est manquant</translation>
    </message>
    <message>
        <source>the name of a file is missing</source>
        <translation>le nom d'un fichier est manquant</translation>
    </message>
    <message>
        <source>Standard input cannot be read</source>
        <translation>L'entrée standard ne peut pas être lue</translation>
    </message>
    <message>
        <source>line %1 is not an object with « id » and « input »</source>
        <translation>la ligne %1 n'est pas un objet avec « id » et « input »</translation>
    </message>
    <message>
        <source>reads mails, stores nothing</source>
        <translation>lire des courriels, sans rien enregistrer</translation>
    </message>
    <message>
        <source>write each attachment as DIR/&lt;sha256&gt;</source>
        <translation>écrire chaque pièce jointe sous DIR/&lt;sha256&gt;</translation>
    </message>
    <message>
        <source>the new text of a reply</source>
        <translation>le texte nouveau d'une réponse</translation>
    </message>
    <message>
        <source>what the viewer would show of an HTML part</source>
        <translation>ce que la visionneuse montrerait d'une partie HTML</translation>
    </message>
    <message>
        <source>lines {"id","input"} in, {"id","output"} out</source>
        <translation>lignes {"id","input"} en entrée, {"id","output"} en sortie</translation>
    </message>
    <message>
        <source>the ticket's number is missing</source>
        <translation>le numéro de la demande est manquant</translation>
    </message>
    <message>
        <source>--text-file is missing</source>
        <translation>--text-file est manquant</translation>
    </message>
    <message>
        <source>Give a file with the text, or - for standard input.</source>
        <translation>Indiquez un fichier contenant le texte, ou - pour l'entrée standard.</translation>
    </message>
    <message>
        <source>« %1 » is not a value of --%2</source>
        <translation>« %1 » n'est pas une valeur de --%2</translation>
    </message>
    <message>
        <source>Use %1.</source>
        <translation>Utilisez %1.</translation>
    </message>
    <message>
        <source>« %1 » is not a date and time</source>
        <translation>« %1 » n'est pas une date avec une heure</translation>
    </message>
    <message>
        <source>Write it as 2013-06-12T10:42.</source>
        <translation>Écrivez-la sous la forme 2013-06-12T10:42.</translation>
    </message>
    <message>
        <source>--nature is missing</source>
        <translation>--nature est manquant</translation>
    </message>
    <message>
        <source>Use information, evolution or incident.</source>
        <translation>Utilisez information, evolution ou incident.</translation>
    </message>
    <message>
        <source>there is no field « %1 »</source>
        <translation>il n'y a pas de champ « %1 »</translation>
    </message>
    <message>
        <source>Nothing can be asked for</source>
        <translation>Aucun complément ne peut être demandé</translation>
    </message>
    <message>
        <source>the request form is complete</source>
        <translation>la fiche de la demande est complète</translation>
    </message>
    <message>
        <source>Name what to ask with --field.</source>
        <translation>Nommez ce qu'il faut demander avec --field.</translation>
    </message>
    <message>
        <source>Level 3 cannot be asked</source>
        <translation>Le niveau 3 ne peut pas être sollicité</translation>
    </message>
    <message>
        <source>the directory has nobody for %1</source>
        <translation>l'annuaire n'a personne pour %1</translation>
    </message>
    <message>
        <source>%1 is not in the directory for %2</source>
        <translation>%1 ne figure pas dans l'annuaire pour %2</translation>
    </message>
    <message>
        <source>Add the contact with « level3 add ».</source>
        <translation>Ajoutez le contact avec « level3 add ».</translation>
    </message>
    <message>
        <source>the directory has several contacts for %1</source>
        <translation>l'annuaire a plusieurs contacts pour %1</translation>
    </message>
    <message>
        <source>Name one with --address.</source>
        <translation>Nommez-en un avec --address.</translation>
    </message>
    <message>
        <source>--to is missing</source>
        <translation>--to est manquant</translation>
    </message>
    <message>
        <source>Use moa, moe or expert.</source>
        <translation>Utilisez moa, moe ou expert.</translation>
    </message>
    <message>
        <source>« %1 » is not a date</source>
        <translation>« %1 » n'est pas une date</translation>
    </message>
    <message>
        <source>Write it as 2013-06-12.</source>
        <translation>Écrivez-la sous la forme 2013-06-12.</translation>
    </message>
    <message>
        <source>--into is missing</source>
        <translation>--into est manquant</translation>
    </message>
    <message>
        <source>« %1 » is not a kind of link</source>
        <translation>« %1 » n'est pas un type de lien</translation>
    </message>
    <message>
        <source>Use %1, %2 or %3.</source>
        <translation>Utilisez %1, %2 ou %3.</translation>
    </message>
    <message>
        <source>« %1 » is not a message</source>
        <translation>« %1 » n'est pas un message</translation>
    </message>
    <message>
        <source>« show --json » names the messages by their uid.</source>
        <translation>« show --json » désigne les messages par leur uid.</translation>
    </message>
    <message>
        <source>--message is missing</source>
        <translation>--message est manquant</translation>
    </message>
    <message>
        <source>no tag is given</source>
        <translation>aucune étiquette n'est indiquée</translation>
    </message>
    <message>
        <source>Write +tag to add, -tag to remove.</source>
        <translation>Écrivez +étiquette pour ajouter, -étiquette pour retirer.</translation>
    </message>
    <message>
        <source>--subject is missing</source>
        <translation>--subject est manquant</translation>
    </message>
    <message>
        <source>refuse (exit 3) when another change came first</source>
        <translation>refuser (code de sortie 3) si une autre modification est passée avant</translation>
    </message>
    <message>
        <source>the text (- for standard input)</source>
        <translation>le texte (- pour l'entrée standard)</translation>
    </message>
    <message>
        <source>a reply template, after the text</source>
        <translation>un modèle de réponse, après le texte</translation>
    </message>
    <message>
        <source>a file to attach; may be repeated</source>
        <translation>un fichier à joindre ; peut être répété</translation>
    </message>
    <message>
        <source>guichet_enregistreur or consultant</source>
        <translation>guichet_enregistreur ou consultant</translation>
    </message>
    <message>
        <source>2013-06-12T10:42, local time</source>
        <translation>2013-06-12T10:42, heure locale</translation>
    </message>
    <message>
        <source>a recipient; without it the requester</source>
        <translation>un destinataire ; à défaut, le demandeur</translation>
    </message>
    <message>
        <source>asks the requester for what is missing</source>
        <translation>demander au demandeur ce qui manque</translation>
    </message>
    <message>
        <source>what to ask for; without it all that is missing</source>
        <translation>ce qu'il faut demander ; à défaut, tout ce qui manque</translation>
    </message>
    <message>
        <source>answers the requester</source>
        <translation>répondre au demandeur</translation>
    </message>
    <message>
        <source>then wait for his answer</source>
        <translation>puis attendre sa réponse</translation>
    </message>
    <message>
        <source>then resolve</source>
        <translation>puis résoudre</translation>
    </message>
    <message>
        <source>adds an internal note</source>
        <translation>ajouter une note interne</translation>
    </message>
    <message>
        <source>asks level 3</source>
        <translation>solliciter le niveau 3</translation>
    </message>
    <message>
        <source>moa, moe or expert</source>
        <translation>moa, moe ou expert</translation>
    </message>
    <message>
        <source>which contact of the directory</source>
        <translation>quel contact de l'annuaire</translation>
    </message>
    <message>
        <source>number in level 3's own tracker</source>
        <translation>numéro dans l'outil de suivi du niveau 3</translation>
    </message>
    <message>
        <source>when an answer is due</source>
        <translation>quand une réponse est attendue</translation>
    </message>
    <message>
        <source>sends it back to level 1 with the answer to give</source>
        <translation>renvoyer la demande au niveau 1 avec la réponse à donner</translation>
    </message>
    <message>
        <source>resolves it, with an answer or without</source>
        <translation>résoudre la demande, avec ou sans réponse</translation>
    </message>
    <message>
        <source>why</source>
        <translation>le motif</translation>
    </message>
    <message>
        <source>gives it to an agent ("" for nobody)</source>
        <translation>affecter la demande à un agent ("" pour personne)</translation>
    </message>
    <message>
        <source>the agent</source>
        <translation>l'agent</translation>
    </message>
    <message>
        <source>sets its territory</source>
        <translation>définir le territoire de la demande</translation>
    </message>
    <message>
        <source>the territory's code</source>
        <translation>le code du territoire</translation>
    </message>
    <message>
        <source>brings it back from level 3</source>
        <translation>faire revenir la demande du niveau 3</translation>
    </message>
    <message>
        <source>closes it</source>
        <translation>clore la demande</translation>
    </message>
    <message>
        <source>opens it again</source>
        <translation>rouvrir la demande</translation>
    </message>
    <message>
        <source>cancels it</source>
        <translation>annuler la demande</translation>
    </message>
    <message>
        <source>undoes a merge</source>
        <translation>annuler une fusion</translation>
    </message>
    <message>
        <source>the other ticket</source>
        <translation>l'autre demande</translation>
    </message>
    <message>
        <source>merges it into another</source>
        <translation>fusionner la demande avec une autre</translation>
    </message>
    <message>
        <source>the ticket that goes on</source>
        <translation>la demande qui continue</translation>
    </message>
    <message>
        <source>makes a new ticket of some messages</source>
        <translation>faire une nouvelle demande de certains messages</translation>
    </message>
    <message>
        <source>a message; may be repeated</source>
        <translation>un message ; peut être répété</translation>
    </message>
    <message>
        <source>of the new ticket</source>
        <translation>l'objet de la nouvelle demande</translation>
    </message>
    <message>
        <source>links two tickets</source>
        <translation>lier deux demandes</translation>
    </message>
    <message>
        <source>of the link</source>
        <translation>le type du lien</translation>
    </message>
    <message>
        <source>removes a link</source>
        <translation>supprimer un lien</translation>
    </message>
    <message>
        <source>adds and removes tags</source>
        <translation>ajouter et retirer des étiquettes</translation>
    </message>
    <message>
        <source>information, evolution, incident</source>
        <translation>information, evolution, incident</translation>
    </message>
    <message>
        <source>its territory</source>
        <translation>son territoire</translation>
    </message>
    <message>
        <source>its topic</source>
        <translation>son sujet</translation>
    </message>
    <message>
        <source>the module concerned</source>
        <translation>le module concerné</translation>
    </message>
    <message>
        <source>low, medium, high</source>
        <translation>low, medium, high</translation>
    </message>
    <message>
        <source>who takes charge</source>
        <translation>l'agent chargé de la demande</translation>
    </message>
    <message>
        <source>phone (the default) or other</source>
        <translation>phone (par défaut) ou other</translation>
    </message>
    <message>
        <source>its subject</source>
        <translation>son objet</translation>
    </message>
    <message>
        <source>who asks</source>
        <translation>qui demande</translation>
    </message>
    <message>
        <source>his name</source>
        <translation>son nom</translation>
    </message>
    <message>
        <source>his phone</source>
        <translation>son téléphone</translation>
    </message>
    <message>
        <source>records a request by phone or another channel</source>
        <translation>saisir une demande reçue par téléphone ou par un autre canal</translation>
    </message>
    <message>
        <source>qualifies it</source>
        <translation>qualifier la demande</translation>
    </message>
    <message>
        <source>The profile %1 is made. Next: « config set mailbox.host … », « whitelist import FILE », « test mailbox ».</source>
        <translation>Le profil %1 est créé. Ensuite : « config set mailbox.host … », « whitelist import FILE », « test mailbox ».</translation>
    </message>
    <message>
        <source>The demo desk %1 is made: %2 mails taken in.</source>
        <translation>L'assistance de démonstration %1 est créée ; courriels relevés : %2.</translation>
    </message>
    <message>
        <source>a key and a value are needed</source>
        <translation>une clé et une valeur sont nécessaires</translation>
    </message>
    <message>
        <source>Write: config set KEY VALUE.</source>
        <translation>Écrivez : config set KEY VALUE.</translation>
    </message>
    <message>
        <source>Use get or set.</source>
        <translation>Utilisez get ou set.</translation>
    </message>
    <message>
        <source>what to test is missing</source>
        <translation>il manque ce qu'il faut tester</translation>
    </message>
    <message>
        <source>Use mailbox or relay.</source>
        <translation>Utilisez mailbox ou relay.</translation>
    </message>
    <message>
        <source>the name of the backup file is missing</source>
        <translation>le nom du fichier de sauvegarde est manquant</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>%1 tickets and %2 files are in %3.</source>
        <translation>Contenu de %3 – demandes : %1, fichiers : %2.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>%1 tickets and %2 files are back.</source>
        <translation>Éléments restaurés – demandes : %1, fichiers : %2.</translation>
    </message>
    <message>
        <source>What was there before is kept in %1.</source>
        <translation>Ce qui s'y trouvait auparavant est conservé dans %1.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Sound: nothing differs.</source>
        <translation>Profil sain : aucun écart.</translation>
    </message>
    <message>
        <source>--tickets is missing</source>
        <translation>--tickets est manquant</translation>
    </message>
    <message>
        <source>Filling</source>
        <translation>Remplissage</translation>
    </message>
    <message>
        <source>the name of a benchmark is missing</source>
        <translation>le nom d'une mesure de performance est manquant</translation>
    </message>
    <message>
        <source>there is no benchmark « %1 »</source>
        <translation>il n'y a pas de mesure de performance « %1 »</translation>
    </message>
    <message>
        <source>makes a profile</source>
        <translation>créer un profil</translation>
    </message>
    <message>
        <source>with the demo mailbox taken in</source>
        <translation>avec la boîte aux lettres de démonstration déjà relevée</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>les paramètres</translation>
    </message>
    <message>
        <source>tries a connection and says each step</source>
        <translation>essayer une connexion et décrire chaque étape</translation>
    </message>
    <message>
        <source>the whole profile, while in use</source>
        <translation>le profil entier, même en cours d'utilisation</translation>
    </message>
    <message>
        <source>puts a backup in the profile's place</source>
        <translation>remplacer le profil par une sauvegarde</translation>
    </message>
    <message>
        <source>checks counters, full text, files and register</source>
        <translation>vérifier les compteurs, l'index de recherche, les fichiers et le registre</translation>
    </message>
    <message>
        <source>makes synthetic tickets</source>
        <translation>créer des demandes fictives</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>combien</translation>
    </message>
    <message>
        <source>the same tickets for the same seed (1)</source>
        <translation>les mêmes demandes pour la même graine (1)</translation>
    </message>
    <message>
        <source>measures, and prints median and p95</source>
        <translation>mesurer, et afficher la médiane et le p95</translation>
    </message>
    <message>
        <source>there is no queue « %1 »</source>
        <translation>il n'y a pas de file « %1 »</translation>
    </message>
    <message>
        <source>« list --queues » names them.</source>
        <translation>« list --queues » les nomme.</translation>
    </message>
    <message>
        <source>« %1 » is not something to sort by</source>
        <translation>le tri par « %1 » n'existe pas</translation>
    </message>
    <message>
        <source>Use updated, created, number, priority, due, requester, subject, territory, owner or state.</source>
        <translation>Utilisez updated, created, number, priority, due, requester, subject, territory, owner ou state.</translation>
    </message>
    <message>
        <source>to qualify</source>
        <translation>à qualifier</translation>
    </message>
    <message>
        <source>the text to search for is missing</source>
        <translation>le texte à rechercher est manquant</translation>
    </message>
    <message>
        <source>one ticket number is needed</source>
        <translation>il faut un numéro de demande, et un seul</translation>
    </message>
    <message>
        <source>Mail received: %1, in quarantine: %2, set aside: %3, pending: %4</source>
        <translation>Courriels reçus : %1, en quarantaine : %2, mis de côté : %3, en attente : %4</translation>
    </message>
    <message>
        <source>only this queue</source>
        <translation>cette file seulement</translation>
    </message>
    <message>
        <source>at most N tickets (50)</source>
        <translation>N demandes au plus (50)</translation>
    </message>
    <message>
        <source>leave the first N out</source>
        <translation>sauter les N premières</translation>
    </message>
    <message>
        <source>lists tickets, or the queues</source>
        <translation>lister les demandes, ou les files</translation>
    </message>
    <message>
        <source>names the queues and counts them</source>
        <translation>nommer les files et les compter</translation>
    </message>
    <message>
        <source>searches tickets: words, « phrases », état:ouvert guichet:G1104 …</source>
        <translation>rechercher des demandes : mots, « expressions », état:ouvert guichet:G1104 …</translation>
    </message>
    <message>
        <source>shows a ticket whole</source>
        <translation>afficher une demande en entier</translation>
    </message>
    <message>
        <source>counts the queues and the register of mail</source>
        <translation>compter les files et le registre du courrier</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>niveau %1</translation>
    </message>
    <message>
        <source>priority: %1</source>
        <translation>priorité : %1</translation>
    </message>
    <message>
        <source>nobody's</source>
        <translation>non affectée</translation>
    </message>
    <message>
        <source>owner: %1</source>
        <translation>agent chargé : %1</translation>
    </message>
    <message>
        <source>territory: %1</source>
        <translation>territoire : %1</translation>
    </message>
    <message>
        <source>Requester: %1</source>
        <translation>Demandeur : %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>« %1 » is not a ticket number</source>
        <translation>« %1 » n'est pas un numéro de demande</translation>
    </message>
    <message>
        <source>Write it as %1 or 12.</source>
        <translation>Écrivez-le sous la forme %1 ou 12.</translation>
    </message>
    <message>
        <source>one of --maildir, --mbox and --imap is needed</source>
        <translation>il faut l'une des options --maildir, --mbox et --imap</translation>
    </message>
    <message>
        <source>The file %1 is not there</source>
        <translation>Le fichier %1 n'existe pas</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Vérifiez son nom.</translation>
    </message>
    <message>
        <source>the number of a row of the register is missing</source>
        <translation>le numéro d'une ligne du registre est manquant</translation>
    </message>
    <message>
        <source>« ledger » lists them.</source>
        <translation>« ledger » les liste.</translation>
    </message>
    <message>
        <source>there is no outcome « %1 »</source>
        <translation>il n'y a pas de résultat « %1 »</translation>
    </message>
    <message>
        <source>Use list, retry, release, file or raw.</source>
        <translation>Utilisez list, retry, release, file ou raw.</translation>
    </message>
    <message>
        <source>Write: ledger file ID NUMBER.</source>
        <translation>Écrivez : ledger file ID NUMBER.</translation>
    </message>
    <message>
        <source>Use list, resend or mark-sent.</source>
        <translation>Utilisez list, resend ou mark-sent.</translation>
    </message>
    <message>
        <source>the mail's id is missing</source>
        <translation>l'identifiant de l'envoi est manquant</translation>
    </message>
    <message>
        <source>« outbox » lists them.</source>
        <translation>« outbox » les liste.</translation>
    </message>
    <message>
        <source>what is there now (the default)</source>
        <translation>ce qui est là maintenant (par défaut)</translation>
    </message>
    <message>
        <source>go on until stopped</source>
        <translation>continuer jusqu'à l'arrêt</translation>
    </message>
    <message>
        <source>takes mail in</source>
        <translation>relever le courrier</translation>
    </message>
    <message>
        <source>from a Maildir</source>
        <translation>depuis un Maildir</translation>
    </message>
    <message>
        <source>from an mbox file</source>
        <translation>depuis un fichier mbox</translation>
    </message>
    <message>
        <source>from the mailbox of the settings</source>
        <translation>depuis la boîte aux lettres des paramètres</translation>
    </message>
    <message>
        <source>leave older mail out</source>
        <translation>ignorer les courriels plus anciens</translation>
    </message>
    <message>
        <source>sends the queued mail</source>
        <translation>envoyer les courriels en file d'attente</translation>
    </message>
    <message>
        <source>the register of mail</source>
        <translation>le registre du courrier</translation>
    </message>
    <message>
        <source>the sum by outcome</source>
        <translation>le total par résultat</translation>
    </message>
    <message>
        <source>only this outcome; may be repeated</source>
        <translation>ce résultat seulement ; peut être répété</translation>
    </message>
    <message>
        <source>at most N rows (100)</source>
        <translation>N lignes au plus (100)</translation>
    </message>
    <message>
        <source>mail on its way out</source>
        <translation>les courriels en cours d'envoi</translation>
    </message>
    <message>
        <source>The result cannot be written</source>
        <translation>Le résultat ne peut pas être écrit</translation>
    </message>
    <message>
        <source>Check where the output goes.</source>
        <translation>Vérifiez où va la sortie.</translation>
    </message>
    <message>
        <source>Check the disk and your rights.</source>
        <translation>Vérifiez le disque et vos droits.</translation>
    </message>
    <message>
        <source>not in this version</source>
        <translation>pas dans cette version</translation>
    </message>
    <message>
        <source>« %1 » is not in this version</source>
        <translation>« %1 » n'est pas dans cette version</translation>
    </message>
    <message>
        <source>this version keeps a desk on one workstation</source>
        <translation>cette version tient une assistance sur un seul poste</translation>
    </message>
    <message>
        <source>See pnd-helpdeskctl --help.</source>
        <translation>Voir pnd-helpdeskctl --help.</translation>
    </message>
    <message>
        <source>Check your rights on it.</source>
        <translation>Vérifiez vos droits sur cet élément.</translation>
    </message>
    <message>
        <source>--attach needs an answer to go with</source>
        <translation>--attach demande une réponse à accompagner</translation>
    </message>
    <message>
        <source>Give --text-file or --template.</source>
        <translation>Donnez --text-file ou --template.</translation>
    </message>
    <message>
        <source>there is no territory « %1 »</source>
        <translation>il n'y a pas de territoire « %1 »</translation>
    </message>
    <message>
        <source>« territory list » names them.</source>
        <translation>« territory list » les énumère.</translation>
    </message>
    <message>
        <source>there is no topic « %1 »</source>
        <translation>il n'y a pas de sujet « %1 »</translation>
    </message>
    <message>
        <source>« topic list » names them.</source>
        <translation>« topic list » les énumère.</translation>
    </message>
    <message>
        <source>there is no agent « %1 » at work</source>
        <translation>il n'y a pas d'agent « %1 » en activité</translation>
    </message>
    <message>
        <source>« agent list » names them, « agent add » adds one.</source>
        <translation>« agent list » les énumère, « agent add » en ajoute un.</translation>
    </message>
    <message>
        <source>« %1 » is not a mail address</source>
        <translation>« %1 » n'est pas une adresse de courriel</translation>
    </message>
    <message>
        <source>proposed: information, evolution, incident</source>
        <translation>proposée : information, evolution, incident</translation>
    </message>
    <message>
        <source>what he said (- for standard input)</source>
        <translation>ce qui a été dit (- pour l'entrée standard)</translation>
    </message>
    <message>
        <source>%1 files that tickets name are not in the profile, nor in the backup</source>
        <translation>%1 fichiers nommés par des demandes ne sont ni dans le profil ni dans la sauvegarde</translation>
    </message>
    <message>
        <source>« verify » names them.</source>
        <translation>« verify » les énumère.</translation>
    </message>
    <message>
        <source>%1 tickets are made.</source>
        <translation>%1 demandes sont créées.</translation>
    </message>
    <message>
        <source>Mail to send: %1, uncertain: %2, refused: %3</source>
        <translation>Courriels à envoyer : %1, incertains : %2, refusés : %3</translation>
    </message>
    <message>
        <source>updated (the default), created, number, priority, due, requester, subject, territory, owner, state</source>
        <translation>updated (par défaut), created, number, priority, due, requester, subject, territory, owner, state</translation>
    </message>
    <message>
        <source>list: also what was sent or taken back</source>
        <translation>list : aussi ce qui a été envoyé ou repris</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>%1 reçus</translation>
    </message>
    <message>
        <source>--once and --watch exclude each other</source>
        <translation>--once et --watch s'excluent</translation>
    </message>
    <message>
        <source> in %1 s</source>
        <translation> en %1 s</translation>
    </message>
    <message>
        <source>%1 sent, %2 refused, %3 uncertain, %4 postponed, %5 waiting</source>
        <translation>%1 envoyés, %2 refusés, %3 incertains, %4 reportés, %5 en attente</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Ctl::Invocation</name>
    <message>
        <source>--%1 takes a whole number from %2 on, not « %3 »</source>
        <translation>--%1 demande un nombre entier à partir de %2, et non « %3 »</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Desktop</name>
    <message>
        <source>the profile's folder</source>
        <translation>le dossier du profil</translation>
    </message>
    <message>
        <source>open the demo desk</source>
        <translation>ouvrir l'assistance de démonstration</translation>
    </message>
    <message>
        <source>write a picture of the main window and leave</source>
        <translation>enregistrer une image de la fenêtre principale et quitter</translation>
    </message>
    <message>
        <source>fr or en; else the system's</source>
        <translation>fr ou en ; à défaut, la langue du système</translation>
    </message>
    <message>
        <source>system, light or dark</source>
        <translation>system, light ou dark</translation>
    </message>
    <message>
        <source>of the window, as in 1440x900</source>
        <translation>taille de la fenêtre, par exemple 1440x900</translation>
    </message>
    <message>
        <source>size of texts, 1 to 2</source>
        <translation>taille des textes, de 1 à 2</translation>
    </message>
    <message>
        <source>the queue to show</source>
        <translation>la file à afficher</translation>
    </message>
    <message>
        <source>the request to show</source>
        <translation>la demande à afficher</translation>
    </message>
    <message>
        <source>this help</source>
        <translation>cette aide</translation>
    </message>
    <message>
        <source>The command line is not understood</source>
        <translation>La ligne de commande n'est pas comprise</translation>
    </message>
    <message>
        <source>See pnd-helpdesk --help</source>
        <translation>Consultez pnd-helpdesk --help</translation>
    </message>
    <message>
        <source>--theme takes system, light or dark</source>
        <translation>--theme attend system, light ou dark</translation>
    </message>
    <message>
        <source>--size takes a width and a height, as in 1440x900</source>
        <translation>--size attend une largeur et une hauteur, par exemple 1440x900</translation>
    </message>
    <message>
        <source>--text-scale takes a factor from 1 to 2</source>
        <translation>--text-scale attend un facteur de 1 à 2</translation>
    </message>
    <message>
        <source>The desk of national support: requests from the mailbox to the answer.</source>
        <translation>L'assistance nationale : les demandes, de la boîte aux lettres à la réponse.</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Domain</name>
    <message>
        <source>The operation has no identity, no request or no time</source>
        <translation>L'opération n'a pas d'identité, pas de demande ou pas d'heure</translation>
    </message>
    <message>
        <source>The request cannot be opened</source>
        <translation>La demande ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>elle existe déjà</translation>
    </message>
    <message>
        <source>The request is not there</source>
        <translation>La demande est introuvable</translation>
    </message>
    <message>
        <source>Check its number; it may have been removed</source>
        <translation>Vérifiez son numéro ; elle a peut-être été supprimée</translation>
    </message>
    <message>
        <source>Another change came first</source>
        <translation>Une autre modification est arrivée entre-temps</translation>
    </message>
    <message>
        <source>Look at the request again, then decide</source>
        <translation>Relisez la demande, puis décidez</translation>
    </message>
    <message>
        <source>The request says nothing</source>
        <translation>La demande ne contient aucun texte</translation>
    </message>
    <message>
        <source>Write what was asked, in the text or in the form's question</source>
        <translation>Écrivez ce qui a été demandé, dans le texte ou dans la question de la fiche</translation>
    </message>
    <message>
        <source>The mail cannot be filed here</source>
        <translation>Le courriel ne peut pas être classé ici</translation>
    </message>
    <message>
        <source>A mail could not be delivered.</source>
        <translation>Un courriel n'a pas pu être remis.</translation>
    </message>
    <message>
        <source>The mail to level 3 cannot go to the requester</source>
        <translation>Le courriel au niveau 3 ne peut pas être adressé au demandeur</translation>
    </message>
    <message>
        <source>what is written with level 3 stays internal</source>
        <translation>les échanges avec le niveau 3 restent internes</translation>
    </message>
    <message>
        <source>Write to the requester by a reply</source>
        <translation>Écrivez au demandeur par une réponse</translation>
    </message>
    <message>
        <source>The contact at level 3 is the desk itself</source>
        <translation>Le contact de niveau 3 est l'assistance elle-même</translation>
    </message>
    <message>
        <source>Choose a contact of the level 3 directory</source>
        <translation>Choisissez un contact de l'annuaire de niveau 3</translation>
    </message>
    <message>
        <source>The request cannot be sent to level 3</source>
        <translation>La demande ne peut pas être transmise au niveau 3</translation>
    </message>
    <message>
        <source>no contact was given</source>
        <translation>aucun contact n'a été indiqué</translation>
    </message>
    <message>
        <source>The request cannot come back from level 3</source>
        <translation>La demande ne peut pas revenir du niveau 3</translation>
    </message>
    <message>
        <source>it is not at level 3</source>
        <translation>elle n'est pas au niveau 3</translation>
    </message>
    <message>
        <source>Nothing needs to be done</source>
        <translation>Aucune action n'est nécessaire</translation>
    </message>
    <message>
        <source>%1 was “%2”</source>
        <translation>%1 était « %2 »</translation>
    </message>
    <message>
        <source>The request cannot be assigned</source>
        <translation>La demande ne peut pas être affectée</translation>
    </message>
    <message>
        <source>The owner</source>
        <translation>Le responsable</translation>
    </message>
    <message>
        <source>The territory cannot be changed</source>
        <translation>Le territoire ne peut pas être modifié</translation>
    </message>
    <message>
        <source>The territory</source>
        <translation>Le territoire</translation>
    </message>
    <message>
        <source>The request cannot be qualified</source>
        <translation>La demande ne peut pas être qualifiée</translation>
    </message>
    <message>
        <source>impact and urgency go together</source>
        <translation>l'impact et l'urgence vont ensemble</translation>
    </message>
    <message>
        <source>Give both, or none of them</source>
        <translation>Indiquez les deux, ou aucun des deux</translation>
    </message>
    <message>
        <source>The topic</source>
        <translation>Le sujet</translation>
    </message>
    <message>
        <source>The priority</source>
        <translation>La priorité</translation>
    </message>
    <message>
        <source>The request cannot be closed</source>
        <translation>La demande ne peut pas être close</translation>
    </message>
    <message>
        <source>The request cannot be reopened</source>
        <translation>La demande ne peut pas être rouverte</translation>
    </message>
    <message>
        <source>it is open</source>
        <translation>elle est ouverte</translation>
    </message>
    <message>
        <source>The request cannot be cancelled</source>
        <translation>La demande ne peut pas être annulée</translation>
    </message>
    <message>
        <source>The tags cannot be changed</source>
        <translation>Les étiquettes ne peuvent pas être modifiées</translation>
    </message>
    <message>
        <source>The tag is empty</source>
        <translation>L'étiquette est vide</translation>
    </message>
    <message>
        <source>Write a word</source>
        <translation>Écrivez un mot</translation>
    </message>
    <message>
        <source>The mail has no recipient</source>
        <translation>Le courriel n'a pas de destinataire</translation>
    </message>
    <message>
        <source>the requester has no mail address that can be written to</source>
        <translation>le demandeur n'a pas d'adresse électronique utilisable</translation>
    </message>
    <message>
        <source>Give a recipient, or call and write a note of the answer</source>
        <translation>Indiquez un destinataire, ou téléphonez et consignez la réponse dans une note</translation>
    </message>
    <message>
        <source>A reply cannot be sent</source>
        <translation>Une réponse ne peut pas être envoyée</translation>
    </message>
    <message>
        <source>it cannot both resolve the request and wait for an answer</source>
        <translation>elle ne peut pas à la fois résoudre la demande et attendre une réponse</translation>
    </message>
    <message>
        <source>Choose one of the two</source>
        <translation>Choisissez l'un des deux</translation>
    </message>
    <message>
        <source>The request cannot be resolved</source>
        <translation>La demande ne peut pas être résolue</translation>
    </message>
    <message>
        <source>The request cannot wait for the requester</source>
        <translation>La demande ne peut pas être mise en attente du demandeur</translation>
    </message>
    <message>
        <source>A complement cannot be asked for</source>
        <translation>Un complément ne peut pas être demandé</translation>
    </message>
    <message>
        <source>the form has no field “%1”</source>
        <translation>la fiche n'a pas de champ « %1 »</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>Champs : %1</translation>
    </message>
    <message>
        <source>The note is empty</source>
        <translation>La note est vide</translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>Écrivez d'abord un texte</translation>
    </message>
    <message>
        <source>The request cannot be returned to level 1</source>
        <translation>La demande ne peut pas être retournée au niveau 1</translation>
    </message>
    <message>
        <source>The requests cannot be merged</source>
        <translation>Les demandes ne peuvent pas être fusionnées</translation>
    </message>
    <message>
        <source>a request cannot be merged into itself</source>
        <translation>une demande ne peut pas être fusionnée avec elle-même</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>Choisissez-en une autre</translation>
    </message>
    <message>
        <source>The request cannot be taken out of a merge</source>
        <translation>La demande ne peut pas être retirée d'une fusion</translation>
    </message>
    <message>
        <source>it was not merged</source>
        <translation>elle n'a pas été fusionnée</translation>
    </message>
    <message>
        <source>The request cannot be split</source>
        <translation>La demande ne peut pas être scindée</translation>
    </message>
    <message>
        <source>no message was chosen</source>
        <translation>aucun message n'a été choisi</translation>
    </message>
    <message>
        <source>Choose what becomes a request of its own</source>
        <translation>Choisissez ce qui doit devenir une demande distincte</translation>
    </message>
    <message>
        <source>a message is not in this request</source>
        <translation>un message n'appartient pas à cette demande</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Choisissez de nouveau</translation>
    </message>
    <message>
        <source>The requests cannot be linked</source>
        <translation>Les demandes ne peuvent pas être liées</translation>
    </message>
    <message>
        <source>a request cannot be linked to itself</source>
        <translation>une demande ne peut pas être liée à elle-même</translation>
    </message>
    <message>
        <source>they are linked already</source>
        <translation>elles sont déjà liées</translation>
    </message>
    <message>
        <source>Remove that link first</source>
        <translation>Supprimez d'abord ce lien</translation>
    </message>
    <message>
        <source>The link cannot be removed</source>
        <translation>Le lien ne peut pas être supprimé</translation>
    </message>
    <message>
        <source>the requests are not linked</source>
        <translation>les demandes ne sont pas liées</translation>
    </message>
    <message>
        <source>This cannot be undone</source>
        <translation>Cette action ne peut pas être annulée</translation>
    </message>
    <message>
        <source>a mail went with it</source>
        <translation>un courriel est parti avec elle</translation>
    </message>
    <message>
        <source>Reopen the request</source>
        <translation>Rouvrez la demande</translation>
    </message>
    <message>
        <source>only assigning, qualifying, resolving without a mail, closing and tagging can be undone</source>
        <translation>seules l'affectation, la qualification, la résolution sans courriel, la clôture et la modification des étiquettes peuvent être annulées</translation>
    </message>
    <message>
        <source>Do what brings it back, such as reopening</source>
        <translation>Utilisez l'action inverse, par exemple rouvrir</translation>
    </message>
    <message>
        <source>What is to be undone is not in this request</source>
        <translation>L'action à annuler ne se trouve pas dans cette demande</translation>
    </message>
    <message>
        <source>Look at the request again</source>
        <translation>Relisez la demande</translation>
    </message>
    <message>
        <source>%1 has been changed since and stays</source>
        <translation>%1 : valeur modifiée depuis, conservée</translation>
    </message>
    <message>
        <source>the values have been changed since</source>
        <translation>les valeurs ont été modifiées depuis</translation>
    </message>
    <message>
        <source>The template has a variable that does not exist: {{%1}}</source>
        <translation>Le modèle contient une variable qui n'existe pas : {{%1}}</translation>
    </message>
    <message>
        <source>Known variables: %1</source>
        <translation>Variables connues : %1</translation>
    </message>
    <message>
        <source>The template has no code</source>
        <translation>Le modèle n'a pas de code</translation>
    </message>
    <message>
        <source>Give it a short name</source>
        <translation>Donnez-lui un nom court</translation>
    </message>
    <message>
        <source>The template has no text</source>
        <translation>Le modèle n'a pas de texte</translation>
    </message>
    <message>
        <source>Write what it answers</source>
        <translation>Écrivez la réponse qu'il apporte</translation>
    </message>
    <message>
        <source>“%1” is not a code such as 38, 2A, 971 or IDF</source>
        <translation>« %1 » n'est pas un code comme 38, 2A, 971 ou IDF</translation>
    </message>
    <message>
        <source>“%1” is not a date such as 2013-06-12</source>
        <translation>« %1 » n'est pas une date comme 2013-06-12</translation>
    </message>
    <message>
        <source>valid_until is before valid_from</source>
        <translation>valid_until précède valid_from</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>register of mail</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>New request</source>
        <comment>register of mail</comment>
        <translation>Nouvelle demande</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <comment>register of mail</comment>
        <translation>Suite d'une demande</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <comment>register of mail</comment>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>Delivery failure</source>
        <comment>register of mail</comment>
        <translation>Échec de remise</translation>
    </message>
    <message>
        <source>Automatic reply</source>
        <comment>register of mail</comment>
        <translation>Réponse automatique</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>register of mail</comment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <comment>register of mail</comment>
        <translation>Quarantaine</translation>
    </message>
    <message>
        <source>Set aside</source>
        <comment>register of mail</comment>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>the request has not been taken in charge yet</source>
        <translation>la demande n'a pas encore été prise en charge</translation>
    </message>
    <message>
        <source>Qualify it first</source>
        <translation>Qualifiez-la d'abord</translation>
    </message>
    <message>
        <source>the request is in progress</source>
        <translation>la demande est en cours</translation>
    </message>
    <message>
        <source>Resolve it or return it to level 1 first</source>
        <translation>Commencez par la résoudre ou la retourner au niveau 1</translation>
    </message>
    <message>
        <source>the request is at level 3</source>
        <translation>la demande est au niveau 3</translation>
    </message>
    <message>
        <source>Bring it back from level 3 first</source>
        <translation>Faites-la d'abord revenir du niveau 3</translation>
    </message>
    <message>
        <source>the request is resolved</source>
        <translation>la demande est résolue</translation>
    </message>
    <message>
        <source>Reopen it first</source>
        <translation>Rouvrez-la d'abord</translation>
    </message>
    <message>
        <source>the request is closed</source>
        <translation>la demande est close</translation>
    </message>
    <message>
        <source>the request was returned to level 1</source>
        <translation>la demande a été retournée au niveau 1</translation>
    </message>
    <message>
        <source>the request was merged into another</source>
        <translation>la demande a été fusionnée avec une autre</translation>
    </message>
    <message>
        <source>Work in that one, or take this one out of the merge</source>
        <translation>Travaillez dans l'autre demande, ou retirez celle-ci de la fusion</translation>
    </message>
    <message>
        <source>the request is cancelled</source>
        <translation>la demande est annulée</translation>
    </message>
    <message>
        <source>Queued</source>
        <comment>outgoing mail</comment>
        <translation>En file d'attente</translation>
    </message>
    <message>
        <source>Being sent</source>
        <comment>outgoing mail</comment>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>outgoing mail</comment>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>outgoing mail</comment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Not known whether it left</source>
        <comment>outgoing mail</comment>
        <translation>Envoi incertain</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>outgoing mail</comment>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>To qualify</source>
        <comment>queue</comment>
        <translation>À qualifier</translation>
    </message>
    <message>
        <source>My requests</source>
        <comment>queue</comment>
        <translation>Mes demandes</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <comment>queue</comment>
        <translation>Non affectées</translation>
    </message>
    <message>
        <source>Replies</source>
        <comment>queue</comment>
        <translation>Réponses à lire</translation>
    </message>
    <message>
        <source>Due soon</source>
        <comment>queue</comment>
        <translation>Échéance proche</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>queue</comment>
        <translation>Informations</translation>
    </message>
    <message>
        <source>Evolutions</source>
        <comment>queue</comment>
        <translation>Évolutions</translation>
    </message>
    <message>
        <source>Incidents</source>
        <comment>queue</comment>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>MOA</source>
        <comment>queue</comment>
        <translation>MOA</translation>
    </message>
    <message>
        <source>MOE</source>
        <comment>queue</comment>
        <translation>MOE</translation>
    </message>
    <message>
        <source>Experts</source>
        <comment>queue</comment>
        <translation>Experts</translation>
    </message>
    <message>
        <source>Level 3</source>
        <comment>queue</comment>
        <translation>Niveau 3</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>queue</comment>
        <translation>En attente du GT</translation>
    </message>
    <message>
        <source>Returned to level 1</source>
        <comment>queue</comment>
        <translation>Retournées au niveau 1</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>queue</comment>
        <translation>Résolues, à clore</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>queue</comment>
        <translation>Closes</translation>
    </message>
    <message>
        <source>All</source>
        <comment>queue</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Last change</source>
        <comment>sort</comment>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Arrival</source>
        <comment>sort</comment>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>sort</comment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Priority</source>
        <comment>sort</comment>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Due date</source>
        <comment>sort</comment>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Requester</source>
        <comment>sort</comment>
        <translation>Demandeur</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>sort</comment>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Territory</source>
        <comment>sort</comment>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>sort</comment>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>State</source>
        <comment>sort</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Île-de-France</source>
        <translation>Île-de-France</translation>
    </message>
    <message>
        <source>Person at the guichet</source>
        <comment>field of the form</comment>
        <translation>Interlocuteur au guichet</translation>
    </message>
    <message>
        <source>Guichet</source>
        <comment>field of the form</comment>
        <translation>Guichet</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>field of the form</comment>
        <translation>Question</translation>
    </message>
    <message>
        <source>Date and time</source>
        <comment>field of the form</comment>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Action under way</source>
        <comment>field of the form</comment>
        <translation>Action en cours</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>field of the form</comment>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Profile</source>
        <comment>field of the form</comment>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Contact (mail)</source>
        <comment>field of the form</comment>
        <translation>Contact (courriel)</translation>
    </message>
    <message>
        <source>Contact (phone)</source>
        <comment>field of the form</comment>
        <translation>Contact (téléphone)</translation>
    </message>
    <message>
        <source>who is the person at the guichet, and with which profile?</source>
        <translation>qui est l'interlocuteur au guichet, et avec quel profil ?</translation>
    </message>
    <message>
        <source>which guichet is concerned (its number)?</source>
        <translation>quel est le guichet concerné (son numéro) ?</translation>
    </message>
    <message>
        <source>what is the question, or what happened?</source>
        <translation>quelle est la question, ou que s'est-il passé ?</translation>
    </message>
    <message>
        <source>on which day and at what time did it happen?</source>
        <translation>quel jour et à quelle heure cela s'est-il produit ?</translation>
    </message>
    <message>
        <source>what was the person doing (on which button did he or she click)?</source>
        <translation>que faisait la personne (sur quel bouton a-t-elle cliqué) ?</translation>
    </message>
    <message>
        <source>at which mail address or phone number can the person be reached?</source>
        <translation>à quelle adresse électronique ou à quel numéro de téléphone la personne peut-elle être jointe ?</translation>
    </message>
    <message>
        <source>- %1: %2</source>
        <translation>- %1 : %2</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Bonjour,</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>Bonjour %1,</translation>
    </message>
    <message>
        <source>From the requester</source>
        <comment>message</comment>
        <translation>Du demandeur</translation>
    </message>
    <message>
        <source>To the requester</source>
        <comment>message</comment>
        <translation>Au demandeur</translation>
    </message>
    <message>
        <source>Internal note</source>
        <comment>message</comment>
        <translation>Note interne</translation>
    </message>
    <message>
        <source>To level 3</source>
        <comment>message</comment>
        <translation>Au niveau 3</translation>
    </message>
    <message>
        <source>From level 3</source>
        <comment>message</comment>
        <translation>Du niveau 3</translation>
    </message>
    <message>
        <source>Delivery report</source>
        <comment>message</comment>
        <translation>Rapport de remise</translation>
    </message>
    <message>
        <source>Related to</source>
        <comment>link</comment>
        <translation>Liée à</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <comment>link</comment>
        <translation>Doublon de</translation>
    </message>
    <message>
        <source>Split from</source>
        <comment>link</comment>
        <translation>Issue d'une scission</translation>
    </message>
    <message>
        <source>Follows a closed one</source>
        <comment>link</comment>
        <translation>Suite d'une demande close</translation>
    </message>
    <message>
        <source>Same common incident</source>
        <comment>link</comment>
        <translation>Même incident commun</translation>
    </message>
    <message>
        <source>Request opened</source>
        <comment>event</comment>
        <translation>Demande ouverte</translation>
    </message>
    <message>
        <source>Message received</source>
        <comment>event</comment>
        <translation>Message reçu</translation>
    </message>
    <message>
        <source>Level 3 answered</source>
        <comment>event</comment>
        <translation>Réponse du niveau 3</translation>
    </message>
    <message>
        <source>Delivery report</source>
        <comment>event</comment>
        <translation>Rapport de remise</translation>
    </message>
    <message>
        <source>Assigned</source>
        <comment>event</comment>
        <translation>Affectée</translation>
    </message>
    <message>
        <source>Territory set</source>
        <comment>event</comment>
        <translation>Territoire renseigné</translation>
    </message>
    <message>
        <source>Qualified</source>
        <comment>event</comment>
        <translation>Qualifiée</translation>
    </message>
    <message>
        <source>Complement asked for</source>
        <comment>event</comment>
        <translation>Complément demandé</translation>
    </message>
    <message>
        <source>Replied</source>
        <comment>event</comment>
        <translation>Réponse envoyée</translation>
    </message>
    <message>
        <source>Note added</source>
        <comment>event</comment>
        <translation>Note ajoutée</translation>
    </message>
    <message>
        <source>Sent to level 3</source>
        <comment>event</comment>
        <translation>Transmise au niveau 3</translation>
    </message>
    <message>
        <source>Back from level 3</source>
        <comment>event</comment>
        <translation>Revenue du niveau 3</translation>
    </message>
    <message>
        <source>Returned to level 1</source>
        <comment>event</comment>
        <translation>Retournée au niveau 1</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>event</comment>
        <translation>Résolue</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>event</comment>
        <translation>Close</translation>
    </message>
    <message>
        <source>Reopened</source>
        <comment>event</comment>
        <translation>Rouverte</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>event</comment>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Tags changed</source>
        <comment>event</comment>
        <translation>Étiquettes modifiées</translation>
    </message>
    <message>
        <source>Merged into another request</source>
        <comment>event</comment>
        <translation>Fusionnée avec une autre demande</translation>
    </message>
    <message>
        <source>Another request merged into this one</source>
        <comment>event</comment>
        <translation>Autre demande fusionnée avec celle-ci</translation>
    </message>
    <message>
        <source>Taken out of the merge</source>
        <comment>event</comment>
        <translation>Retirée de la fusion</translation>
    </message>
    <message>
        <source>A merged request was taken out again</source>
        <comment>event</comment>
        <translation>Demande fusionnée retirée de celle-ci</translation>
    </message>
    <message>
        <source>Split</source>
        <comment>event</comment>
        <translation>Scindée</translation>
    </message>
    <message>
        <source>Linked</source>
        <comment>event</comment>
        <translation>Liée</translation>
    </message>
    <message>
        <source>Link removed</source>
        <comment>event</comment>
        <translation>Lien supprimé</translation>
    </message>
    <message>
        <source>Answer seen to</source>
        <comment>event</comment>
        <translation>Réponse lue</translation>
    </message>
    <message>
        <source>Undone</source>
        <comment>event</comment>
        <translation>Action annulée</translation>
    </message>
    <message>
        <source>State</source>
        <comment>field of a request</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>field of a request</comment>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Nature</source>
        <comment>field of a request</comment>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Proposed nature</source>
        <comment>field of a request</comment>
        <translation>Nature proposée</translation>
    </message>
    <message>
        <source>Topic</source>
        <comment>field of a request</comment>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Proposed topic</source>
        <comment>field of a request</comment>
        <translation>Sujet proposé</translation>
    </message>
    <message>
        <source>Module</source>
        <comment>field of a request</comment>
        <translation>Module</translation>
    </message>
    <message>
        <source>Impact</source>
        <comment>field of a request</comment>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Urgency</source>
        <comment>field of a request</comment>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Priority</source>
        <comment>field of a request</comment>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>field of a request</comment>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Territory</source>
        <comment>field of a request</comment>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Requester</source>
        <comment>field of a request</comment>
        <translation>Demandeur</translation>
    </message>
    <message>
        <source>Copy to</source>
        <comment>field of a request</comment>
        <translation>Copie à</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>field of a request</comment>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>field of a request</comment>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Level 3</source>
        <comment>field of a request</comment>
        <translation>Niveau 3</translation>
    </message>
    <message>
        <source>Merged into</source>
        <comment>field of a request</comment>
        <translation>Fusionnée avec</translation>
    </message>
    <message>
        <source>State before the merge</source>
        <comment>field of a request</comment>
        <translation>État avant la fusion</translation>
    </message>
    <message>
        <source>Answer to read</source>
        <comment>field of a request</comment>
        <translation>Réponse à lire</translation>
    </message>
    <message>
        <source>Sender not verified</source>
        <comment>field of a request</comment>
        <translation>Expéditeur non vérifié</translation>
    </message>
    <message>
        <source>Attachments</source>
        <comment>field of a request</comment>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Taken in charge</source>
        <comment>field of a request</comment>
        <translation>Prise en charge le</translation>
    </message>
    <message>
        <source>Resolved on</source>
        <comment>field of a request</comment>
        <translation>Résolue le</translation>
    </message>
    <message>
        <source>Closed on</source>
        <comment>field of a request</comment>
        <translation>Close le</translation>
    </message>
    <message>
        <source>Due on</source>
        <comment>field of a request</comment>
        <translation>Échéance le</translation>
    </message>
    <message>
        <source>Numéros uniques</source>
        <comment>field of a request</comment>
        <translation>Numéros uniques</translation>
    </message>
    <message>
        <source>Anomaly codes</source>
        <comment>field of a request</comment>
        <translation>Codes d'anomalie</translation>
    </message>
    <message>
        <source>New</source>
        <comment>state</comment>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>state</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Waiting for the requester</source>
        <comment>state</comment>
        <translation>En attente du demandeur</translation>
    </message>
    <message>
        <source>At level 3</source>
        <comment>state</comment>
        <translation>Au niveau 3</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>state</comment>
        <translation>Résolue</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>state</comment>
        <translation>Close</translation>
    </message>
    <message>
        <source>Returned to level 1</source>
        <comment>state</comment>
        <translation>Retournée au niveau 1</translation>
    </message>
    <message>
        <source>Merged</source>
        <comment>state</comment>
        <translation>Fusionnée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state</comment>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>nature</comment>
        <translation>Information</translation>
    </message>
    <message>
        <source>Evolution</source>
        <comment>nature</comment>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Incident</source>
        <comment>nature</comment>
        <translation>Incident</translation>
    </message>
    <message>
        <source>MOA</source>
        <comment>level 3: owner of the product</comment>
        <translation>MOA</translation>
    </message>
    <message>
        <source>MOE</source>
        <comment>level 3: builder of the product</comment>
        <translation>MOE</translation>
    </message>
    <message>
        <source>Expert</source>
        <comment>level 3</comment>
        <translation>Expert</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>impact</comment>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>impact</comment>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>High</source>
        <comment>impact</comment>
        <translation>Fort</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>urgency</comment>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>urgency</comment>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>High</source>
        <comment>urgency</comment>
        <translation>Forte</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>priority</comment>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>priority</comment>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>High</source>
        <comment>priority</comment>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Critical</source>
        <comment>priority</comment>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Registering counter</source>
        <comment>profile of a user</comment>
        <translation>Guichet enregistreur</translation>
    </message>
    <message>
        <source>Consultant</source>
        <comment>profile of a user</comment>
        <translation>Consultant</translation>
    </message>
    <message>
        <source>Mail</source>
        <comment>channel</comment>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>channel</comment>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>channel</comment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Territorial manager</source>
        <comment>role</comment>
        <translation>Gestionnaire territorial</translation>
    </message>
    <message>
        <source>Regional coordinator</source>
        <comment>role</comment>
        <translation>Coordonnateur régional</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Domain::CsvText</name>
    <message>
        <source>unknown column “%1”</source>
        <translation>colonne « %1 » inconnue</translation>
    </message>
    <message>
        <source>column “%1” twice</source>
        <translation>colonne « %1 » en double</translation>
    </message>
    <message>
        <source>column “%1” is absent</source>
        <translation>colonne « %1 » absente</translation>
    </message>
    <message>
        <source>The header line of the CSV file is not as expected</source>
        <translation>La ligne d'en-tête du fichier CSV n'est pas celle attendue</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Colonnes : %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1 : %2</translation>
    </message>
    <message>
        <source>more cells than columns</source>
        <translation>plus de cellules que de colonnes</translation>
    </message>
    <message>
        <source>the same as line %1</source>
        <translation>identique à la ligne %1</translation>
    </message>
    <message>
        <source>The CSV file is empty</source>
        <translation>Le fichier CSV est vide</translation>
    </message>
    <message>
        <source>Its first line names the columns</source>
        <translation>Sa première ligne doit nommer les colonnes</translation>
    </message>
    <message>
        <source>The CSV file has bad lines, nothing was imported</source>
        <translation>Le fichier CSV contient des lignes incorrectes, rien n'a été importé</translation>
    </message>
    <message>
        <source>Mend these lines and try again</source>
        <translation>Corrigez ces lignes et réessayez</translation>
    </message>
    <message>
        <source>not a mail address</source>
        <translation>ce n'est pas une adresse électronique</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>“%1” is not one of %2</source>
        <translation>« %1 » ne fait pas partie de : %2</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Domain::FilterParser</name>
    <message>
        <source>“%1” has no value</source>
        <translation>« %1 » n'a pas de valeur</translation>
    </message>
    <message>
        <source>Unknown state: “%1”</source>
        <translation>État inconnu : « %1 »</translation>
    </message>
    <message>
        <source>Unknown nature: “%1”</source>
        <translation>Nature inconnue : « %1 »</translation>
    </message>
    <message>
        <source>Level 3 is MOA, MOE or expert, not “%1”</source>
        <translation>Le niveau 3 est MOA, MOE ou expert, et non « %1 »</translation>
    </message>
    <message>
        <source>Not a date: “%1”. Write 2013-06-12 or 12/06/2013</source>
        <translation>Ce n'est pas une date : « %1 ». Écrivez 2013-06-12 ou 12/06/2013</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Domain::OperationRun</name>
    <message>
        <source>The other request is not there</source>
        <translation>L'autre demande est introuvable</translation>
    </message>
    <message>
        <source>Check its number; it may have been removed</source>
        <translation>Vérifiez son numéro ; elle a peut-être été supprimée</translation>
    </message>
    <message>
        <source>The request cannot become “%1”</source>
        <translation>La demande ne peut pas passer à l'état « %1 »</translation>
    </message>
    <message>
        <source>the request has no nature yet</source>
        <translation>la demande n'a pas encore de nature</translation>
    </message>
    <message>
        <source>Qualify it first</source>
        <translation>Qualifiez-la d'abord</translation>
    </message>
    <message>
        <source>The mail has no text</source>
        <translation>Le courriel n'a pas de texte</translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>Écrivez d'abord un texte</translation>
    </message>
    <message>
        <source>The address of recipient %1 cannot be used</source>
        <translation>L'adresse du destinataire %1 n'est pas utilisable</translation>
    </message>
    <message>
        <source>Write it as name@domain</source>
        <translation>Écrivez-la sous la forme nom@domaine</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Error</name>
    <message>
        <source>%1: %2</source>
        <extracomment>what failed: why. French has a space before the colon.</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Intake</name>
    <message>
        <source>the word “%1” in the subject</source>
        <translation>le mot « %1 » dans l'objet</translation>
    </message>
    <message>
        <source>the word “%1” in the message</source>
        <translation>le mot « %1 » dans le message</translation>
    </message>
    <message>
        <source>This mail cannot open a request.</source>
        <translation>Ce courriel ne peut pas ouvrir de demande.</translation>
    </message>
    <message>
        <source>File it into the request that it belongs to.</source>
        <translation>Classez-le dans la demande dont il relève.</translation>
    </message>
    <message>
        <source>This mail cannot be taken in.</source>
        <translation>Ce courriel ne peut pas être accepté.</translation>
    </message>
    <message>
        <source>Record the request by hand, with what the mail says.</source>
        <translation>Saisissez la demande à la main, d'après le contenu du courriel.</translation>
    </message>
    <message>
        <source>A new request.</source>
        <translation>Nouvelle demande.</translation>
    </message>
    <message>
        <source>Follows %1, which is ended: a new request, linked to it.</source>
        <translation>Fait suite à %1, qui est terminée : nouvelle demande, liée à celle-ci.</translation>
    </message>
    <message>
        <source>Names %1, in which the sender has no part: a new request, linked to it.</source>
        <translation>Cite %1, où l'expéditeur n'intervient pas : nouvelle demande, liée à celle-ci.</translation>
    </message>
    <message>
        <source>Answers a mail that we sent in %1.</source>
        <translation>Répond à un courriel que nous avons envoyé dans %1.</translation>
    </message>
    <message>
        <source>Names %1, in which the sender takes part.</source>
        <translation>Cite %1, où l'expéditeur intervient.</translation>
    </message>
    <message>
        <source>The same mail has been taken in already.</source>
        <translation>Le même courriel a déjà été enregistré.</translation>
    </message>
    <message>
        <source>A mail that we sent in %1 could not be delivered.</source>
        <translation>Un courriel que nous avons envoyé dans %1 n'a pas pu être remis.</translation>
    </message>
    <message>
        <source>A delivery report about a mail that is not ours.</source>
        <translation>Un avis de remise ou de non-remise au sujet d'un courriel qui n'est pas de nous.</translation>
    </message>
    <message>
        <source>A report that a mail was delivered.</source>
        <translation>Un avis de remise d'un courriel.</translation>
    </message>
    <message>
        <source>An automatic reply: it opens no request and gets no answer.</source>
        <translation>Une réponse automatique : elle n'ouvre pas de demande et ne reçoit pas de réponse.</translation>
    </message>
    <message>
        <source>The other side asks to confirm a mail of ours before it delivers it.</source>
        <translation>L'autre partie demande de confirmer un de nos courriels avant de le remettre.</translation>
    </message>
    <message>
        <source>A complaint report of a mail provider.</source>
        <translation>Un signalement de plainte d'un fournisseur de messagerie.</translation>
    </message>
    <message>
        <source>A mail to a list.</source>
        <translation>Un courriel adressé à une liste de diffusion.</translation>
    </message>
    <message>
        <source>A read receipt.</source>
        <translation>Un accusé de lecture.</translation>
    </message>
    <message>
        <source>A copy of a mail from this mailbox.</source>
        <translation>La copie d'un courriel envoyé depuis cette boîte aux lettres.</translation>
    </message>
    <message>
        <source>The mail names no sender that can be answered.</source>
        <translation>Le courriel n'indique aucun expéditeur à qui répondre.</translation>
    </message>
    <message>
        <source>The mail names several senders.</source>
        <translation>Le courriel indique plusieurs expéditeurs.</translation>
    </message>
    <message>
        <source>The mail was sent by another than it says it is from.</source>
        <translation>Le courriel a été envoyé par un autre que l'expéditeur affiché.</translation>
    </message>
    <message>
        <source>The sender is not on the white list.</source>
        <translation>L'expéditeur n'est pas sur la liste blanche.</translation>
    </message>
    <message>
        <source>Probably a reply to %1, from a sender who is not known.</source>
        <translation>Probablement une réponse à %1, d'un expéditeur inconnu.</translation>
    </message>
    <message>
        <source>The sender's entry in the white list has ended.</source>
        <translation>L'inscription de l'expéditeur sur la liste blanche a pris fin.</translation>
    </message>
    <message>
        <source>The sender's entry in the white list is not valid yet.</source>
        <translation>L'inscription de l'expéditeur sur la liste blanche n'est pas encore valable.</translation>
    </message>
    <message>
        <source>The mail server found that the mail does not come from its sender's domain.</source>
        <translation>Le serveur de messagerie a constaté que le courriel ne provient pas du domaine de son expéditeur.</translation>
    </message>
    <message>
        <source>Nothing shows that the mail comes from its sender's domain, and the settings ask for it.</source>
        <translation>Rien ne montre que le courriel provient du domaine de son expéditeur, et les paramètres l'exigent.</translation>
    </message>
    <message>
        <source>Level 3 writes, but not in reply to a request that was sent to it.</source>
        <translation>Le niveau 3 écrit, mais pas en réponse à une demande qui lui a été envoyée.</translation>
    </message>
    <message>
        <source>A reply to %1, which is ended, from a sender who may not open a request.</source>
        <translation>Une réponse à %1, qui est terminée, d'un expéditeur qui n'est pas autorisé à ouvrir une demande.</translation>
    </message>
    <message>
        <source>Taken in by an agent.</source>
        <translation>Accepté par un agent.</translation>
    </message>
    <message>
        <source>Filed by an agent.</source>
        <translation>Classé par un agent.</translation>
    </message>
    <message>
        <source>it comes from level 3, which only answers</source>
        <translation>il vient du niveau 3, qui ne fait que répondre</translation>
    </message>
    <message>
        <source>it names no sender that can be answered</source>
        <translation>il ne nomme aucun expéditeur à qui répondre</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Items::FormFieldModel</name>
    <message>
        <source>found</source>
        <extracomment>Of a field: its value was found in the message</extracomment>
        <translation>trouvé</translation>
    </message>
    <message>
        <source>typed</source>
        <extracomment>Of a field: its value was typed by an agent</extracomment>
        <translation>saisi</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>Of a field: it is not in the message</extracomment>
        <translation>manquant</translation>
    </message>
    <message>
        <source>Anomaly code</source>
        <translation>Code d'anomalie</translation>
    </message>
    <message>
        <source>Registration number</source>
        <comment>numéro unique of a housing request</comment>
        <translation>Numéro unique</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Provenance</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Items::LedgerModel</name>
    <message>
        <source>Received</source>
        <extracomment>"Outcome": what became of a mail that came in</extracomment>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Suite donnée</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Items::OutgoingModel</name>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Items::QueueModel</name>
    <message>
        <source>My day</source>
        <extracomment>Heading of the sidebar: what an agent looks at each day</extracomment>
        <translation>Ma journée</translation>
    </message>
    <message>
        <source>By nature</source>
        <extracomment>Heading of the sidebar: incidents, evolutions, informations</extracomment>
        <translation>Par nature</translation>
    </message>
    <message>
        <source>Level 3</source>
        <translation>Niveau 3</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <extracomment>Heading of the sidebar: what waits, what is done (French: Suivi)</extracomment>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Mail</source>
        <extracomment>Heading of the sidebar: the register of mail, quarantine, mail on its way out</extracomment>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantaine</translation>
    </message>
    <message>
        <source>Mail to check</source>
        <translation>Envois à vérifier</translation>
    </message>
    <message>
        <source>Mail register</source>
        <translation>Registre du courrier</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a queue and its count</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Items::TicketListModel</name>
    <message>
        <source>%1?</source>
        <comment>a nature that is only proposed</comment>
        <translation>%1 ?</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n pièce jointe</numerusform>
            <numerusform>%n pièces jointes</numerusform>
        </translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Demandeur</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Guichet</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>counter missing</source>
        <translation>guichet manquant</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Items::TimelineModel</name>
    <message>
        <source>level 3</source>
        <translation>niveau 3</translation>
    </message>
    <message>
        <source>another request</source>
        <translation>une autre demande</translation>
    </message>
    <message>
        <source>No longer assigned</source>
        <translation>Affectation retirée</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Affectée à %1</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>priorité %1</translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation>affectée à %1</translation>
    </message>
    <message>
        <source>Qualified again</source>
        <extracomment>What qualification gave: nature, topic, priority</extracomment>
        <translation>Qualifiée de nouveau</translation>
    </message>
    <message>
        <source>Qualified: %1</source>
        <translation>Qualifiée : %1</translation>
    </message>
    <message>
        <source>Tagged %1, tag %2 removed</source>
        <translation>Ajout d'étiquette : %1 ; retrait : %2</translation>
    </message>
    <message>
        <source>Tag %1 removed</source>
        <translation>Retrait d'étiquette : %1</translation>
    </message>
    <message>
        <source>Tagged %1</source>
        <translation>Ajout d'étiquette : %1</translation>
    </message>
    <message>
        <source>Request recorded</source>
        <translation>Demande enregistrée</translation>
    </message>
    <message>
        <source>A message came in</source>
        <translation>Message reçu</translation>
    </message>
    <message>
        <source>Level 3 answered</source>
        <translation>Réponse du niveau 3</translation>
    </message>
    <message>
        <source>%1 was merged into this request</source>
        <translation>%1 a été fusionnée avec cette demande</translation>
    </message>
    <message>
        <source>%1 is no longer merged into this request</source>
        <translation>%1 n'est plus fusionnée avec cette demande</translation>
    </message>
    <message>
        <source>A mail was not delivered</source>
        <translation>Un courriel n'a pas été remis</translation>
    </message>
    <message>
        <source>Territory: %1</source>
        <translation>Territoire : %1</translation>
    </message>
    <message>
        <source>What is missing was asked for</source>
        <translation>Complément demandé</translation>
    </message>
    <message>
        <source>Reply sent</source>
        <translation>Réponse envoyée</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Note ajoutée</translation>
    </message>
    <message>
        <source>Sent to level 3: %1</source>
        <translation>Transmise au niveau 3 : %1</translation>
    </message>
    <message>
        <source>Back from level 3: %1</source>
        <translation>Revenue du niveau 3 : %1</translation>
    </message>
    <message>
        <source>Returned to level 1</source>
        <translation>Retournée au niveau 1</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolue</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Rouverte</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Merged with %1</source>
        <translation>Fusionnée avec %1</translation>
    </message>
    <message>
        <source>Separated again from %1</source>
        <translation>De nouveau séparée de %1</translation>
    </message>
    <message>
        <source>Split: %1</source>
        <translation>Scindée : %1</translation>
    </message>
    <message>
        <source>Linked to %1</source>
        <translation>Liée à %1</translation>
    </message>
    <message>
        <source>No longer linked to %1</source>
        <translation>Plus liée à %1</translation>
    </message>
    <message>
        <source>Answer seen</source>
        <translation>Réponse lue</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Action annulée</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Items::Words</name>
    <message>
        <source>dddd d MMMM yyyy</source>
        <extracomment>A day as in "Monday 10 June 2013", in the syntax of QLocale::toString; French: dddd d MMMM yyyy</extracomment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy 'at' H:mm</source>
        <extracomment>A day and time as in "Monday 10 June 2013 at 14:20", in the syntax of QLocale::toString; French: dddd d MMMM yyyy 'à' H 'h' mm</extracomment>
        <translation>dddd d MMMM yyyy 'à' H 'h' mm</translation>
    </message>
    <message>
        <source>H:mm</source>
        <extracomment>A time of day, in the syntax of QLocale::toString; French: H 'h' mm</extracomment>
        <translation>H 'h' mm</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <extracomment>Hours and minutes of a duration: "2 h 10"</extracomment>
        <translation>%1 h %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>à l'instant</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>hier %1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A day without its year, in the syntax of QLocale::toString; French: d MMMM</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy, H:mm</source>
        <extracomment>A day and time of another year, in the syntax of QLocale::toString; French: d MMMM yyyy, H 'h' mm</extracomment>
        <translation>d MMMM yyyy, H 'h' mm</translation>
    </message>
    <message>
        <source>d MMMM, H:mm</source>
        <extracomment>A day and time of this year, in the syntax of QLocale::toString; French: d MMMM, H 'h' mm</extracomment>
        <translation>d MMMM, H 'h' mm</translation>
    </message>
    <message>
        <source>dddd d MMMM 'at' H:mm</source>
        <extracomment>A day and time of this year, in the syntax of QLocale::toString; French: dddd d MMMM 'à' H 'h' mm</extracomment>
        <translation>dddd d MMMM 'à' H 'h' mm</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>overdue by %1</source>
        <translation>en retard de %1</translation>
    </message>
    <message>
        <source>complete</source>
        <extracomment>A request form where nothing is missing</extracomment>
        <translation>complète</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) missing</source>
        <translation>
            <numerusform>%n champ manquant</numerusform>
            <numerusform>%n champs manquants</numerusform>
        </translation>
    </message>
    <message>
        <source>counter missing</source>
        <translation>guichet manquant</translation>
    </message>
    <message>
        <source>person missing</source>
        <extracomment>The person at the counter is missing (French: interlocuteur)</extracomment>
        <translation>interlocuteur manquant</translation>
    </message>
    <message>
        <source>question missing</source>
        <translation>question manquante</translation>
    </message>
    <message>
        <source>date missing</source>
        <translation>date manquante</translation>
    </message>
    <message>
        <source>action missing</source>
        <extracomment>What was being done, which button was clicked, is missing</extracomment>
        <translation>action manquante</translation>
    </message>
    <message>
        <source>contact missing</source>
        <translation>contact manquant</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Mail</name>
    <message>
        <source>The mail cannot be built</source>
        <translation>Le courriel ne peut pas être composé</translation>
    </message>
    <message>
        <source>Correct the draft</source>
        <translation>Corrigez le brouillon</translation>
    </message>
    <message>
        <source>The server settings cannot be used</source>
        <translation>Les paramètres du serveur sont inutilisables</translation>
    </message>
    <message>
        <source>the host name is empty or malformed</source>
        <translation>le nom d'hôte est vide ou mal formé</translation>
    </message>
    <message>
        <source>Give the name of the server</source>
        <translation>Indiquez le nom du serveur</translation>
    </message>
    <message>
        <source>the port is missing</source>
        <translation>le port est manquant</translation>
    </message>
    <message>
        <source>Give a port from 1 to 65535</source>
        <translation>Indiquez un port de 1 à 65535</translation>
    </message>
    <message>
        <source>the user name holds a control character</source>
        <translation>l'identifiant contient un caractère de contrôle</translation>
    </message>
    <message>
        <source>Type the user name again</source>
        <translation>Saisissez à nouveau l'identifiant</translation>
    </message>
    <message>
        <source>A connection in clear is refused</source>
        <translation>Une connexion en clair est refusée</translation>
    </message>
    <message>
        <source>the server is not on this machine</source>
        <translation>le serveur n'est pas sur cette machine</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS</source>
        <translation>Choisissez TLS ou STARTTLS</translation>
    </message>
    <message>
        <source>The mail folder “%1” cannot be written</source>
        <translation>Le dossier de courriels « %1 » n'est pas accessible en écriture</translation>
    </message>
    <message>
        <source>Check the folder and its rights on the server</source>
        <translation>Vérifiez le dossier et ses droits sur le serveur</translation>
    </message>
    <message>
        <source>The mark of processed mails cannot be used</source>
        <translation>La marque des courriels traités est inutilisable</translation>
    </message>
    <message>
        <source>it may hold letters, digits, _, $ and - only</source>
        <translation>elle ne peut contenir que des lettres, des chiffres, _, $ et -</translation>
    </message>
    <message>
        <source>The server keeps no marks of ours on mails</source>
        <translation>Le serveur ne conserve pas nos marques sur les courriels</translation>
    </message>
    <message>
        <source>Choose to move processed mails, or to mark them read</source>
        <translation>Choisissez de déplacer les courriels traités, ou de les marquer comme lus</translation>
    </message>
    <message>
        <source>There is no connection to the mailbox</source>
        <translation>Il n'y a pas de connexion à la boîte aux lettres</translation>
    </message>
    <message>
        <source>the server's answer cannot be understood</source>
        <translation>la réponse du serveur est incompréhensible</translation>
    </message>
    <message>
        <source>the server rejected a command: %1</source>
        <translation>le serveur a rejeté une commande : %1</translation>
    </message>
    <message>
        <source>The mailbox's session is open already</source>
        <translation>La session de la boîte aux lettres est déjà ouverte</translation>
    </message>
    <message>
        <source>the user name is missing</source>
        <translation>l'identifiant est manquant</translation>
    </message>
    <message>
        <source>Give the mailbox's user name</source>
        <translation>Indiquez l'identifiant de la boîte aux lettres</translation>
    </message>
    <message>
        <source>There is no memory left</source>
        <translation>Il n'y a plus de mémoire disponible</translation>
    </message>
    <message>
        <source>the server skips the login, so it cannot be encrypted</source>
        <translation>le serveur dispense de l'authentification, la connexion ne peut donc pas être chiffrée</translation>
    </message>
    <message>
        <source>The server does not offer STARTTLS</source>
        <translation>Le serveur ne propose pas STARTTLS</translation>
    </message>
    <message>
        <source>Choose TLS, with its own port</source>
        <translation>Choisissez TLS, avec son propre port</translation>
    </message>
    <message>
        <source>nothing was sent in clear</source>
        <translation>rien n'a été envoyé en clair</translation>
    </message>
    <message>
        <source>The server does not say what it can do</source>
        <translation>Le serveur n'annonce pas ce dont il est capable</translation>
    </message>
    <message>
        <source>The server does not offer this kind of login</source>
        <translation>Le serveur ne propose pas ce mode d'authentification</translation>
    </message>
    <message>
        <source>Choose another kind of login in the settings</source>
        <translation>Choisissez un autre mode d'authentification dans les paramètres</translation>
    </message>
    <message>
        <source>The mailbox refused the login</source>
        <translation>La boîte aux lettres a refusé l'authentification</translation>
    </message>
    <message>
        <source>Check the user name and the password</source>
        <translation>Vérifiez l'identifiant et le mot de passe</translation>
    </message>
    <message>
        <source>Try again later</source>
        <translation>Réessayez plus tard</translation>
    </message>
    <message>
        <source>The mails cannot be fetched</source>
        <translation>Les courriels ne peuvent pas être récupérés</translation>
    </message>
    <message>
        <source>The folder's name cannot be used</source>
        <translation>Le nom du dossier est inutilisable</translation>
    </message>
    <message>
        <source>it is empty, too long, or holds %, * or a control character</source>
        <translation>il est vide, trop long, ou contient %, * ou un caractère de contrôle</translation>
    </message>
    <message>
        <source>Choose another folder in the settings</source>
        <translation>Choisissez un autre dossier dans les paramètres</translation>
    </message>
    <message>
        <source>The server does not tell of new mail</source>
        <translation>Le serveur ne signale pas l'arrivée de courriels</translation>
    </message>
    <message>
        <source>No mail folder is selected</source>
        <translation>Aucun dossier de courriels n'est sélectionné</translation>
    </message>
    <message>
        <source>The mail folder “%1” cannot be opened</source>
        <translation>Le dossier de courriels « %1 » ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>Check the folder's name in the settings</source>
        <translation>Vérifiez le nom du dossier dans les paramètres</translation>
    </message>
    <message>
        <source>the server gives no lasting numbers to mails</source>
        <translation>le serveur n'attribue pas de numéros durables aux courriels</translation>
    </message>
    <message>
        <source>The mails cannot be listed</source>
        <translation>Les courriels ne peuvent pas être listés</translation>
    </message>
    <message>
        <source>The mail folder “%1” cannot be listed</source>
        <translation>Le contenu du dossier de courriels « %1 » ne peut pas être listé</translation>
    </message>
    <message>
        <source>it holds too many mails</source>
        <translation>il contient trop de courriels</translation>
    </message>
    <message>
        <source>Move old mails to another folder</source>
        <translation>Déplacez d'anciens courriels vers un autre dossier</translation>
    </message>
    <message>
        <source>The Message-ID cannot be looked for</source>
        <translation>La recherche du Message-ID est impossible</translation>
    </message>
    <message>
        <source>The mails cannot be searched</source>
        <translation>La recherche dans les courriels est impossible</translation>
    </message>
    <message>
        <source>A mail cannot be fetched</source>
        <translation>Un courriel ne peut pas être récupéré</translation>
    </message>
    <message>
        <source>the server does not give it</source>
        <translation>le serveur ne le fournit pas</translation>
    </message>
    <message>
        <source>Look at it with a mail program</source>
        <translation>Examinez-le avec un logiciel de messagerie</translation>
    </message>
    <message>
        <source>These bytes have no header of a mail.</source>
        <translation>Ces données ne contiennent aucun en-tête de courriel.</translation>
    </message>
    <message>
        <source>The mail is larger than what is read.</source>
        <translation>Le courriel dépasse la taille maximale lue.</translation>
    </message>
    <message>
        <source>The mail has more parts than what is read.</source>
        <translation>Le courriel comporte plus de parties que le maximum lu.</translation>
    </message>
    <message>
        <source>The mail holds parts within parts deeper than what is read.</source>
        <translation>Le courriel comporte des parties imbriquées au-delà de la profondeur maximale lue.</translation>
    </message>
    <message>
        <source>The headers of the mail are larger than what is read.</source>
        <translation>Les en-têtes du courriel dépassent la taille maximale lue.</translation>
    </message>
    <message>
        <source>The Maildir cannot be used</source>
        <translation>Le Maildir est inutilisable</translation>
    </message>
    <message>
        <source>it has no folders “new” and “cur”</source>
        <translation>il n'a pas de dossiers « new » et « cur »</translation>
    </message>
    <message>
        <source>Give the folder that holds “new” and “cur”</source>
        <translation>Indiquez le dossier qui contient « new » et « cur »</translation>
    </message>
    <message>
        <source>a Maildir keeps no marks of ours</source>
        <translation>un Maildir ne conserve pas nos marques</translation>
    </message>
    <message>
        <source>A processed mail cannot be moved (%1)</source>
        <translation>Un courriel traité ne peut pas être déplacé (%1)</translation>
    </message>
    <message>
        <source>Check the rights on the Maildir</source>
        <translation>Vérifiez les droits sur le Maildir</translation>
    </message>
    <message>
        <source>The folder of processed mails cannot be made</source>
        <translation>Le dossier des courriels traités ne peut pas être créé</translation>
    </message>
    <message>
        <source>A mail cannot be read</source>
        <translation>Un courriel ne peut pas être lu</translation>
    </message>
    <message>
        <source>Check the rights on the file</source>
        <translation>Vérifiez les droits sur le fichier</translation>
    </message>
    <message>
        <source>Check the disk</source>
        <translation>Vérifiez le disque</translation>
    </message>
    <message>
        <source>Waiting for mail was cancelled</source>
        <translation>L'attente de courriels a été annulée</translation>
    </message>
    <message>
        <source>The system refused to wait for mail</source>
        <translation>Le système a refusé l'attente de courriels</translation>
    </message>
    <message>
        <source>The connection to %1, port %2, failed</source>
        <translation>La connexion à %1, port %2, a échoué</translation>
    </message>
    <message>
        <source>Check that this is the right server and port</source>
        <translation>Vérifiez que le serveur et le port sont les bons</translation>
    </message>
    <message>
        <source>no such host is known</source>
        <translation>cet hôte est inconnu</translation>
    </message>
    <message>
        <source>Check the server's name and the network</source>
        <translation>Vérifiez le nom du serveur et le réseau</translation>
    </message>
    <message>
        <source>Check the server, the port and the network</source>
        <translation>Vérifiez le serveur, le port et le réseau</translation>
    </message>
    <message>
        <source>the server does not answer in TLS</source>
        <translation>le serveur ne répond pas en TLS</translation>
    </message>
    <message>
        <source>Check the port, or choose STARTTLS</source>
        <translation>Vérifiez le port, ou choisissez STARTTLS</translation>
    </message>
    <message>
        <source>the server sent more, in clear, before the encryption</source>
        <translation>le serveur a envoyé d'autres données, en clair, avant le chiffrement</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>l'opération a été annulée</translation>
    </message>
    <message>
        <source>the server did not answer in time</source>
        <translation>le serveur n'a pas répondu à temps</translation>
    </message>
    <message>
        <source>Try again later; check the network</source>
        <translation>Réessayez plus tard ; vérifiez le réseau</translation>
    </message>
    <message>
        <source>the system refused to wait</source>
        <translation>le système a refusé d'attendre</translation>
    </message>
    <message>
        <source>the encryption broke off</source>
        <translation>le chiffrement s'est interrompu</translation>
    </message>
    <message>
        <source>the server hung up in the middle of a command</source>
        <translation>le serveur a coupé la connexion au milieu d'une commande</translation>
    </message>
    <message>
        <source>the server ended the session: %1</source>
        <translation>le serveur a mis fin à la session : %1</translation>
    </message>
    <message>
        <source>the server sends a line without end</source>
        <translation>le serveur envoie une ligne sans fin</translation>
    </message>
    <message>
        <source>the server's answer is nested too deeply</source>
        <translation>la réponse du serveur comporte trop de niveaux imbriqués</translation>
    </message>
    <message>
        <source>the server sends more than was asked for</source>
        <translation>le serveur envoie plus que ce qui a été demandé</translation>
    </message>
    <message>
        <source>its authority is not known here</source>
        <translation>son autorité n'est pas connue sur ce poste</translation>
    </message>
    <message>
        <source>If the authority is your organisation's, give its file in the settings</source>
        <translation>Si l'autorité est celle de votre organisme, indiquez son fichier dans les paramètres</translation>
    </message>
    <message>
        <source>it expired on %1</source>
        <translation>il a expiré le %1</translation>
    </message>
    <message>
        <source>Ask the server's administrator to renew it</source>
        <translation>Demandez à l'administrateur du serveur de le renouveler</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>il n'est pas encore valable</translation>
    </message>
    <message>
        <source>Check this computer's clock</source>
        <translation>Vérifiez l'horloge de cet ordinateur</translation>
    </message>
    <message>
        <source>it was made for another name than %1</source>
        <translation>il a été établi pour un autre nom que %1</translation>
    </message>
    <message>
        <source>Use the name that stands in the certificate</source>
        <translation>Utilisez le nom qui figure dans le certificat</translation>
    </message>
    <message>
        <source>Ask the server's administrator</source>
        <translation>Adressez-vous à l'administrateur du serveur</translation>
    </message>
    <message>
        <source>The authority's file cannot be used</source>
        <translation>Le fichier de l'autorité est inutilisable</translation>
    </message>
    <message>
        <source>it holds no certificate in PEM form</source>
        <translation>il ne contient aucun certificat au format PEM</translation>
    </message>
    <message>
        <source>Give the PEM file of the authority</source>
        <translation>Indiquez le fichier PEM de l'autorité</translation>
    </message>
    <message>
        <source>The certificate of %1 is refused</source>
        <translation>Le certificat de %1 est refusé</translation>
    </message>
    <message>
        <source>The mbox file cannot be used</source>
        <translation>Le fichier mbox est inutilisable</translation>
    </message>
    <message>
        <source>Give a file in mbox form that can be read</source>
        <translation>Indiquez un fichier au format mbox qui puisse être lu</translation>
    </message>
    <message>
        <source>it does not begin with a “From ” line</source>
        <translation>il ne commence pas par une ligne « From »</translation>
    </message>
    <message>
        <source>The mbox file cannot be read to its end</source>
        <translation>Le fichier mbox ne peut pas être lu jusqu'à la fin</translation>
    </message>
    <message>
        <source>No access token could be had</source>
        <translation>Aucun jeton d'accès n'a pu être obtenu</translation>
    </message>
    <message>
        <source>Run the configured token command by hand and mend it</source>
        <translation>Exécutez à la main la commande de jeton configurée et corrigez-la</translation>
    </message>
    <message>
        <source>the command prints too much</source>
        <translation>la commande affiche trop de texte</translation>
    </message>
    <message>
        <source>the command did not end in time</source>
        <translation>la commande ne s'est pas terminée à temps</translation>
    </message>
    <message>
        <source>no token command is configured</source>
        <translation>aucune commande de jeton n'est configurée</translation>
    </message>
    <message>
        <source>the command ended with code %1</source>
        <translation>la commande s'est terminée avec le code %1</translation>
    </message>
    <message>
        <source>the command printed no token</source>
        <translation>la commande n'a affiché aucun jeton</translation>
    </message>
    <message>
        <source>The password cannot be used</source>
        <translation>Le mot de passe est inutilisable</translation>
    </message>
    <message>
        <source>it holds a line break</source>
        <translation>il contient un saut de ligne</translation>
    </message>
    <message>
        <source>Type the password again</source>
        <translation>Saisissez à nouveau le mot de passe</translation>
    </message>
    <message>
        <source>the server hung up</source>
        <translation>le serveur a coupé la connexion</translation>
    </message>
    <message>
        <source>The relay cannot check the login now</source>
        <translation>Le relais ne peut pas vérifier l'authentification pour le moment</translation>
    </message>
    <message>
        <source>The relay refused the login</source>
        <translation>Le relais a refusé l'authentification</translation>
    </message>
    <message>
        <source>The relay does not take mail now</source>
        <translation>Le relais n'accepte pas de courriels pour le moment</translation>
    </message>
    <message>
        <source>There is no connection to the relay</source>
        <translation>Il n'y a pas de connexion au relais</translation>
    </message>
    <message>
        <source>the server does not greet as a mail relay</source>
        <translation>le serveur ne se présente pas comme un relais de messagerie</translation>
    </message>
    <message>
        <source>The relay's session is open already</source>
        <translation>La session du relais est déjà ouverte</translation>
    </message>
    <message>
        <source>The relay refused the mail</source>
        <translation>Le relais a refusé le courriel</translation>
    </message>
    <message>
        <source>It will be tried again</source>
        <translation>L'envoi sera tenté à nouveau</translation>
    </message>
    <message>
        <source>Correct the mail or its recipients</source>
        <translation>Corrigez le courriel ou ses destinataires</translation>
    </message>
    <message>
        <source>The mail cannot be sent</source>
        <translation>Le courriel ne peut pas être envoyé</translation>
    </message>
    <message>
        <source>it has no recipient</source>
        <translation>il n'a pas de destinataire</translation>
    </message>
    <message>
        <source>an address is malformed</source>
        <translation>une adresse est mal formée</translation>
    </message>
    <message>
        <source>Correct the sender and the recipients</source>
        <translation>Corrigez l'expéditeur et les destinataires</translation>
    </message>
    <message>
        <source>The mail is too large for the relay</source>
        <translation>Le courriel est trop volumineux pour le relais</translation>
    </message>
    <message>
        <source>it has %1 kB, the relay takes %2 kB</source>
        <translation>il fait %1 ko, le relais accepte %2 ko</translation>
    </message>
    <message>
        <source>Remove an attachment, or make it smaller</source>
        <translation>Retirez une pièce jointe, ou réduisez sa taille</translation>
    </message>
    <message>
        <source>It is not known whether the mail left</source>
        <translation>On ne sait pas si le courriel est parti</translation>
    </message>
    <message>
        <source>Look whether it arrived before sending it again</source>
        <translation>Vérifiez s'il est arrivé avant de le renvoyer</translation>
    </message>
    <message>
        <source>the sender's address is not usable</source>
        <translation>l'adresse de l'expéditeur n'est pas utilisable</translation>
    </message>
    <message>
        <source>a recipient's address is not usable</source>
        <translation>l'adresse d'un destinataire n'est pas utilisable</translation>
    </message>
    <message>
        <source>a Message-ID is not usable</source>
        <translation>un Message-ID n'est pas utilisable</translation>
    </message>
    <message>
        <source>it has no date</source>
        <translation>il n'a pas de date</translation>
    </message>
    <message>
        <source>Auto-Submitted is not a keyword</source>
        <translation>Auto-Submitted n'est pas un mot-clé</translation>
    </message>
    <message>
        <source>a further header has no usable name</source>
        <translation>un autre en-tête a un nom inutilisable</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Media</name>
    <message>
        <source>The document cannot be read here</source>
        <translation>Le document ne peut pas être lu ici</translation>
    </message>
    <message>
        <source>Save it to open it with another program</source>
        <translation>Enregistrez-le pour l'ouvrir avec un autre logiciel</translation>
    </message>
    <message>
        <source>its content is of no kind that is read (PDF, docx, xlsx, pptx, odt, ods, odp, TIFF, text)</source>
        <translation>son contenu n'est d'aucun type lisible ici (PDF, docx, xlsx, pptx, odt, ods, odp, TIFF, texte)</translation>
    </message>
    <message>
        <source>reading it takes longer than is allowed</source>
        <translation>sa lecture dépasse le temps autorisé</translation>
    </message>
    <message>
        <source>reading it needs more memory than is allowed</source>
        <translation>sa lecture nécessite plus de mémoire qu'autorisé</translation>
    </message>
    <message>
        <source>the program is closing</source>
        <translation>le programme est en cours de fermeture</translation>
    </message>
    <message>
        <source>Documents cannot be read</source>
        <translation>Les documents ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>the program %1 is missing or cannot be started</source>
        <translation>le programme %1 est absent ou ne peut pas démarrer</translation>
    </message>
    <message>
        <source>Install PND Helpdesk again</source>
        <translation>Réinstallez PND Helpdesk</translation>
    </message>
    <message>
        <source>it is protected by a password</source>
        <translation>il est protégé par un mot de passe</translation>
    </message>
    <message>
        <source>it is damaged or cut short</source>
        <translation>il est endommagé ou tronqué</translation>
    </message>
    <message>
        <source>what is packed inside is larger than is allowed</source>
        <translation>son contenu décompressé dépasse la taille autorisée</translation>
    </message>
    <message>
        <source>it is damaged: the reader stopped in the middle</source>
        <translation>il est endommagé : la lecture s'est arrêtée en cours de route</translation>
    </message>
    <message>
        <source>the reader gave no usable answer</source>
        <translation>le lecteur n'a donné aucune réponse exploitable</translation>
    </message>
    <message>
        <source>This file is not shown as a picture</source>
        <translation>Ce fichier n'est pas affiché comme une image</translation>
    </message>
    <message>
        <source>its content is of no known picture format (PNG, JPEG, GIF, BMP, WebP)</source>
        <translation>son contenu ne correspond à aucun format d'image connu (PNG, JPEG, GIF, BMP, WebP)</translation>
    </message>
    <message>
        <source>The picture cannot be shown</source>
        <translation>L'image ne peut pas être affichée</translation>
    </message>
    <message>
        <source>the file is damaged or cut short</source>
        <translation>le fichier est endommagé ou tronqué</translation>
    </message>
    <message>
        <source>Ask the sender to send it again</source>
        <translation>Demandez à l'expéditeur de l'envoyer à nouveau</translation>
    </message>
    <message>
        <source>The picture is too large to be shown</source>
        <translation>L'image est trop grande pour être affichée</translation>
    </message>
    <message>
        <source>%1 x %2 pixels, the limit is %3 million pixels</source>
        <translation>%1 x %2 pixels, la limite est de %3 millions de pixels</translation>
    </message>
    <message>
        <source>the file has %1 MB, the limit is %2 MB</source>
        <translation>le fichier fait %1 Mo, la limite est de %2 Mo</translation>
    </message>
    <message>
        <source>it has %1 passes, the limit is %2</source>
        <translation>elle comporte %1 passes, la limite est de %2</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Media::DocumentReader</name>
    <message>
        <source>it has %1 MB, the limit is %2 MB</source>
        <translation>il fait %1 Mo, la limite est de %2 Mo</translation>
    </message>
    <message>
        <source>the reader gave no usable answer</source>
        <translation>le lecteur n'a donné aucune réponse exploitable</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Services</name>
    <message>
        <source>“%1” cannot be attached</source>
        <translation>« %1 » ne peut pas être joint</translation>
    </message>
    <message>
        <source>it is larger than the relay takes (%1 MB with its coding)</source>
        <translation>le fichier dépasse la taille acceptée par le relais (%1 Mo, encodage compris)</translation>
    </message>
    <message>
        <source>Reduce it, or send it in pieces</source>
        <translation>Réduisez-le, ou envoyez-le en plusieurs parties</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>« %1 » ne peut pas être lu</translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation>Le fichier n'a pas été écrit</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Choisissez un autre emplacement</translation>
    </message>
    <message>
        <source>There is nothing to measure</source>
        <translation>Il n'y a rien à mesurer</translation>
    </message>
    <message>
        <source>the profile holds no ticket</source>
        <translation>le profil ne contient aucune demande</translation>
    </message>
    <message>
        <source>Run « fill --tickets 1000000 » first</source>
        <translation>Exécutez d'abord « fill --tickets 1000000 »</translation>
    </message>
    <message>
        <source>There is no such benchmark</source>
        <translation>Cette mesure de performance n'existe pas</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>Le dossier %1 ne peut pas être créé</translation>
    </message>
    <message>
        <source>The file %1 cannot be written</source>
        <translation>Le fichier %1 ne peut pas être écrit</translation>
    </message>
    <message>
        <source>notmuch is not installed</source>
        <translation>notmuch n'est pas installé</translation>
    </message>
    <message>
        <source>Install it to compare the intake with it</source>
        <translation>Installez-le pour lui comparer la relève du courrier</translation>
    </message>
    <message>
        <source>notmuch failed</source>
        <translation>notmuch a échoué</translation>
    </message>
    <message>
        <source>This entry cannot be kept</source>
        <translation>Cette entrée ne peut pas être enregistrée</translation>
    </message>
    <message>
        <source>“%1” is not a mail address</source>
        <translation>« %1 » n'est pas une adresse électronique</translation>
    </message>
    <message>
        <source>the code is missing</source>
        <translation>le code est manquant</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>sa date de fin précède sa date de début</translation>
    </message>
    <message>
        <source>“%1” is not a level (1, 2 or 3)</source>
        <translation>« %1 » n'est pas un niveau (1, 2 ou 3)</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>paramètres</translation>
    </message>
    <message>
        <source>No server is configured</source>
        <translation>Aucun serveur n'est configuré</translation>
    </message>
    <message>
        <source>the setting %1 is empty</source>
        <translation>le paramètre %1 est vide</translation>
    </message>
    <message>
        <source>Set it with « config set %1 »</source>
        <translation>Renseignez-le avec « config set %1 »</translation>
    </message>
    <message>
        <source>password</source>
        <translation>mot de passe</translation>
    </message>
    <message>
        <source>given for this test</source>
        <translation>fourni pour ce test</translation>
    </message>
    <message>
        <source>none is needed</source>
        <translation>aucun n'est nécessaire</translation>
    </message>
    <message>
        <source>folder %1</source>
        <translation>dossier %1</translation>
    </message>
    <message>
        <source>not there yet; it is made when it is needed</source>
        <translation>pas encore présent ; il sera créé au besoin</translation>
    </message>
    <message>
        <source>%1 mails</source>
        <translation>%1 courriel(s)</translation>
    </message>
    <message>
        <source>logged in as %1</source>
        <translation>connecté en tant que %1</translation>
    </message>
    <message>
        <source>connection and login</source>
        <translation>connexion et authentification</translation>
    </message>
    <message>
        <source>new mail</source>
        <translation>nouveau courrier</translation>
    </message>
    <message>
        <source>told at once by the server (IDLE)</source>
        <translation>signalé aussitôt par le serveur (IDLE)</translation>
    </message>
    <message>
        <source>asked for every %1 s: the server cannot tell</source>
        <translation>relevé toutes les %1 s : le serveur ne peut pas le signaler</translation>
    </message>
    <message>
        <source>connected, without login</source>
        <translation>connecté, sans authentification</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>expéditeur</translation>
    </message>
    <message>
        <source>The desk has no address to send from</source>
        <translation>L'assistance n'a pas d'adresse d'expédition</translation>
    </message>
    <message>
        <source>Set desk.address</source>
        <translation>Renseignez desk.address</translation>
    </message>
    <message>
        <source>largest mail</source>
        <translation>taille maximale d'un courriel</translation>
    </message>
    <message>
        <source>the relay does not say</source>
        <translation>le relais ne l'indique pas</translation>
    </message>
    <message>
        <source>The relay refused some recipients</source>
        <translation>Le relais a refusé certains destinataires</translation>
    </message>
    <message>
        <source>The connection or the program ended while this mail was sent: nobody can know whether it arrived</source>
        <translation>La connexion ou le programme s'est interrompu pendant l'envoi de ce courriel : impossible de savoir s'il est arrivé</translation>
    </message>
    <message>
        <source>No profile was made</source>
        <translation>Aucun profil n'a été créé</translation>
    </message>
    <message>
        <source>there is one in %1 already</source>
        <translation>il en existe déjà un dans %1</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Choisissez un autre dossier</translation>
    </message>
    <message>
        <source>IMAP server of the mailbox</source>
        <translation>Serveur IMAP de la boîte aux lettres</translation>
    </message>
    <message>
        <source>Port of the IMAP server</source>
        <translation>Port du serveur IMAP</translation>
    </message>
    <message>
        <source>How the connection to the mailbox is encrypted</source>
        <translation>Mode de chiffrement de la connexion à la boîte aux lettres</translation>
    </message>
    <message>
        <source>Login at the mailbox</source>
        <translation>Identifiant de connexion à la boîte aux lettres</translation>
    </message>
    <message>
        <source>How the login is made</source>
        <translation>Mode d'authentification</translation>
    </message>
    <message>
        <source>Program and arguments that print the XOAUTH2 token</source>
        <translation>Programme, avec ses arguments, qui affiche le jeton XOAUTH2</translation>
    </message>
    <message>
        <source>PEM file of a private authority</source>
        <translation>Fichier PEM d'une autorité de certification privée</translation>
    </message>
    <message>
        <source>Folder that mail comes into</source>
        <translation>Dossier où arrive le courrier</translation>
    </message>
    <message>
        <source>What becomes of a mail on the server once it is taken in</source>
        <translation>Ce que devient un courriel sur le serveur une fois relevé</translation>
    </message>
    <message>
        <source>Folder that processed mail is moved into</source>
        <translation>Dossier où sont déplacés les courriels traités</translation>
    </message>
    <message>
        <source>Folder of sent mail; empty: no copy is kept there</source>
        <translation>Dossier des courriels envoyés ; vide : aucune copie n'y est conservée</translation>
    </message>
    <message>
        <source>Seconds between two looks into the mailbox</source>
        <translation>Nombre de secondes entre deux relèves de la boîte aux lettres</translation>
    </message>
    <message>
        <source>SMTP server that mail leaves by</source>
        <translation>Serveur SMTP par lequel part le courrier</translation>
    </message>
    <message>
        <source>Port of the SMTP server</source>
        <translation>Port du serveur SMTP</translation>
    </message>
    <message>
        <source>How the connection to the relay is encrypted</source>
        <translation>Mode de chiffrement de la connexion au relais</translation>
    </message>
    <message>
        <source>Login at the relay; empty: none</source>
        <translation>Identifiant de connexion au relais ; vide : aucun</translation>
    </message>
    <message>
        <source>Largest mail the relay takes, in bytes; 0: what it says</source>
        <translation>Taille maximale d'un courriel accepté par le relais, en octets ; 0 : celle qu'il annonce</translation>
    </message>
    <message>
        <source>A copy of each mail is sent to the desk's own address</source>
        <translation>Une copie de chaque courriel est envoyée à l'adresse de l'assistance</translation>
    </message>
    <message>
        <source>A copy of each mail is put into the Sent folder; off where the relay does it</source>
        <translation>Une copie de chaque courriel est déposée dans le dossier des courriels envoyés ; à désactiver si le relais s'en charge</translation>
    </message>
    <message>
        <source>Address of the desk's mailbox</source>
        <translation>Adresse de la boîte aux lettres de l'assistance</translation>
    </message>
    <message>
        <source>Name of the desk, as senders read it</source>
        <translation>Nom de l'assistance, tel que le lisent les expéditeurs</translation>
    </message>
    <message>
        <source>Prefix of ticket numbers: letters and digits</source>
        <translation>Préfixe des numéros de demande : lettres et chiffres</translation>
    </message>
    <message>
        <source>Domain in the Message-IDs of the desk; empty: that of its address</source>
        <translation>Domaine des Message-ID de l'assistance ; vide : celui de son adresse</translation>
    </message>
    <message>
        <source>Seconds that a mail of an agent waits before it leaves</source>
        <translation>Nombre de secondes d'attente avant le départ du courriel d'un agent</translation>
    </message>
    <message>
        <source>A new request is answered with an acknowledgement of receipt</source>
        <translation>Une nouvelle demande donne lieu à un accusé de réception</translation>
    </message>
    <message>
        <source>Template of the acknowledgement of receipt</source>
        <translation>Modèle de l'accusé de réception</translation>
    </message>
    <message>
        <source>Name that the own mail server puts into Authentication-Results</source>
        <translation>Nom que le serveur de messagerie de l'assistance inscrit dans Authentication-Results</translation>
    </message>
    <message>
        <source>Mail whose sender is not authenticated goes into quarantine</source>
        <translation>Un courriel dont l'expéditeur n'est pas authentifié est placé en quarantaine</translation>
    </message>
    <message>
        <source>Larger mails are set aside, in bytes</source>
        <translation>Taille au-delà de laquelle un courriel est mis de côté, en octets</translation>
    </message>
    <message>
        <source>Mails with larger headers are set aside, in bytes</source>
        <translation>Taille des en-têtes au-delà de laquelle un courriel est mis de côté, en octets</translation>
    </message>
    <message>
        <source>Mails of more parts are set aside</source>
        <translation>Nombre de parties au-delà duquel un courriel est mis de côté</translation>
    </message>
    <message>
        <source>Mails nested deeper are set aside</source>
        <translation>Profondeur d'imbrication au-delà de laquelle un courriel est mis de côté</translation>
    </message>
    <message>
        <source>The text of attached documents can be searched</source>
        <translation>La recherche porte aussi sur le texte des documents joints</translation>
    </message>
    <message>
        <source>There is no mail %1 in the register</source>
        <translation>Le registre ne contient pas de courriel %1</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n'a été modifié</translation>
    </message>
    <message>
        <source>the mail %1 is filed already (%2)</source>
        <translation>le courriel %1 est déjà classé (%2)</translation>
    </message>
    <message>
        <source>the mail is not in quarantine</source>
        <translation>le courriel n'est pas en quarantaine</translation>
    </message>
    <message>
        <source>Retry it, or file it by hand</source>
        <translation>Réexaminez-le, ou classez-le à la main</translation>
    </message>
    <message>
        <source>There is no ticket %1</source>
        <translation>Il n'existe pas de demande %1</translation>
    </message>
    <message>
        <source>Nothing can be changed</source>
        <translation>Rien ne peut être modifié</translation>
    </message>
    <message>
        <source>this desk is opened for reading only</source>
        <translation>cette assistance est ouverte en lecture seule</translation>
    </message>
    <message>
        <source>Close the other program that uses this profile, then start again</source>
        <translation>Fermez l'autre programme qui utilise ce profil, puis recommencez</translation>
    </message>
    <message>
        <source>No mailbox is configured</source>
        <translation>Aucune boîte aux lettres n'est configurée</translation>
    </message>
    <message>
        <source>the setting mailbox.host is empty</source>
        <translation>le paramètre mailbox.host est vide</translation>
    </message>
    <message>
        <source>Set mailbox.host and mailbox.user</source>
        <translation>Renseignez mailbox.host et mailbox.user</translation>
    </message>
    <message>
        <source>The mail cannot be sent</source>
        <translation>Le courriel ne peut pas être envoyé</translation>
    </message>
    <message>
        <source>the desk has no address</source>
        <translation>l'assistance n'a pas d'adresse</translation>
    </message>
    <message>
        <source>This mail is not known</source>
        <translation>Ce courriel est inconnu</translation>
    </message>
    <message>
        <source>the mail is %1</source>
        <translation>le courriel est à l'état « %1 »</translation>
    </message>
    <message>
        <source>Only an uncertain or refused mail can be sent again</source>
        <translation>Seul un courriel à l'envoi incertain ou refusé peut être renvoyé</translation>
    </message>
    <message>
        <source>Only an uncertain mail can be marked as sent</source>
        <translation>Seul un courriel à l'envoi incertain peut être marqué comme envoyé</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a picture in a document</comment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>This picture is not in the document</source>
        <translation>Cette image ne figure pas dans le document</translation>
    </message>
    <message>
        <source>%1 belongs to the entry %2</source>
        <translation>%1 appartient à l'entrée %2</translation>
    </message>
    <message>
        <source>Change that entry first</source>
        <translation>Modifiez d'abord cette entrée</translation>
    </message>
    <message>
        <source>There is no entry “%1”</source>
        <translation>Il n'existe pas d'entrée « %1 »</translation>
    </message>
    <message>
        <source>This ticket does not exist</source>
        <translation>Cette demande n'existe pas</translation>
    </message>
    <message>
        <source>There is no template “%1”</source>
        <translation>Il n'existe pas de modèle « %1 »</translation>
    </message>
    <message>
        <source>The file of passwords cannot be read</source>
        <translation>Le fichier des mots de passe ne peut pas être lu</translation>
    </message>
    <message>
        <source>Check who owns %1</source>
        <translation>Vérifiez à qui appartient %1</translation>
    </message>
    <message>
        <source>The file of passwords is damaged</source>
        <translation>Le fichier des mots de passe est endommagé</translation>
    </message>
    <message>
        <source>Delete %1 and enter the passwords again</source>
        <translation>Supprimez %1 et saisissez de nouveau les mots de passe</translation>
    </message>
    <message>
        <source>The password cannot be kept</source>
        <translation>Le mot de passe ne peut pas être conservé</translation>
    </message>
    <message>
        <source>Check that the profile's folder can be written</source>
        <translation>Vérifiez que le dossier du profil est accessible en écriture</translation>
    </message>
    <message>
        <source>No password is kept for “%1”</source>
        <translation>Aucun mot de passe n'est conservé pour « %1 »</translation>
    </message>
    <message>
        <source>Enter it in the settings, or give --password-file</source>
        <translation>Saisissez-le dans les paramètres, ou indiquez --password-file</translation>
    </message>
    <message>
        <source>The system's key store does not answer</source>
        <translation>Le trousseau de clés du système ne répond pas</translation>
    </message>
    <message>
        <source>Unlock it, or start again</source>
        <translation>Déverrouillez-le, ou relancez le programme</translation>
    </message>
    <message>
        <source>The system's key store refuses to give the password</source>
        <translation>Le trousseau de clés du système refuse de donner le mot de passe</translation>
    </message>
    <message>
        <source>Unlock it</source>
        <translation>Déverrouillez-le</translation>
    </message>
    <message>
        <source>in the system's key store</source>
        <translation>dans le trousseau de clés du système</translation>
    </message>
    <message>
        <source>in a file of the profile that only you can read: %1</source>
        <translation>dans un fichier du profil que vous seul pouvez lire : %1</translation>
    </message>
    <message>
        <source>No mail was sent</source>
        <translation>Aucun courriel n'a été envoyé</translation>
    </message>
    <message>
        <source>another worker sends the mail of this desk</source>
        <translation>un autre processus envoie déjà le courrier de cette assistance</translation>
    </message>
    <message>
        <source>Wait until it has finished</source>
        <translation>Attendez qu'il ait terminé</translation>
    </message>
    <message>
        <source>The mail is larger than the relay takes</source>
        <translation>Le courriel dépasse la taille acceptée par le relais</translation>
    </message>
    <message>
        <source>it has %1 MB, the limit is %2 MB</source>
        <translation>il fait %1 Mo, la limite est de %2 Mo</translation>
    </message>
    <message>
        <source>Send its files in pieces</source>
        <translation>Envoyez ses fichiers en plusieurs fois</translation>
    </message>
    <message>
        <source>the setting relay.host is empty</source>
        <translation>le paramètre relay.host est vide</translation>
    </message>
    <message>
        <source>Set relay.host and relay.user</source>
        <translation>Renseignez relay.host et relay.user</translation>
    </message>
    <message>
        <source>No copy was put into the Sent folder: %1</source>
        <translation>Aucune copie n'a été déposée dans le dossier des courriels envoyés : %1</translation>
    </message>
    <message>
        <source>There is no setting “%1”</source>
        <translation>Il n'existe pas de paramètre « %1 »</translation>
    </message>
    <message>
        <source>Settings are: %1</source>
        <translation>Les paramètres sont : %1</translation>
    </message>
    <message>
        <source>The setting “%1” cannot have this value</source>
        <translation>Le paramètre « %1 » ne peut pas prendre cette valeur</translation>
    </message>
    <message>
        <source>a whole number is needed</source>
        <translation>un nombre entier est attendu</translation>
    </message>
    <message>
        <source>it must be between %1 and %2</source>
        <translation>la valeur doit être comprise entre %1 et %2</translation>
    </message>
    <message>
        <source>it holds a control character</source>
        <translation>la valeur contient un caractère de contrôle</translation>
    </message>
    <message>
        <source>it must be one of: %1</source>
        <translation>la valeur doit être l'une des suivantes : %1</translation>
    </message>
    <message>
        <source>this is not a mail address</source>
        <translation>ce n'est pas une adresse électronique</translation>
    </message>
    <message>
        <source>a letter, then up to eleven letters and digits, are needed</source>
        <translation>une lettre est attendue, puis au plus onze lettres ou chiffres</translation>
    </message>
    <message>
        <source>this is not a domain name</source>
        <translation>ce n'est pas un nom de domaine</translation>
    </message>
    <message>
        <source>its type is not the setting's</source>
        <translation>son type n'est pas celui du paramètre</translation>
    </message>
    <message>
        <source>a list of texts is needed</source>
        <translation>une liste de textes est attendue</translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation>la valeur doit être true ou false</translation>
    </message>
    <message>
        <source>The mail cannot be taken back</source>
        <translation>Le courriel ne peut pas être repris</translation>
    </message>
    <message>
        <source>it is %1</source>
        <translation>il est à l'état « %1 »</translation>
    </message>
    <message>
        <source>Write again to correct it</source>
        <translation>Écrivez de nouveau pour le corriger</translation>
    </message>
    <message>
        <source>The demonstration lacks the file “%1”</source>
        <translation>Il manque le fichier « %1 » à la démonstration</translation>
    </message>
    <message>
        <source>The demonstration cannot be made</source>
        <translation>La démonstration ne peut pas être faite</translation>
    </message>
    <message>
        <source>no temporary folder can be made</source>
        <translation>aucun dossier temporaire ne peut être créé</translation>
    </message>
    <message>
        <source>The demonstration's mailbox is not as it should be</source>
        <translation>La boîte aux lettres de la démonstration n'est pas comme elle devrait être</translation>
    </message>
    <message>
        <source>the entry “%1” cannot be understood</source>
        <translation>l'entrée « %1 » ne peut pas être comprise</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::Actions</name>
    <message>
        <source>Qualify</source>
        <translation>Qualifier</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Level 3</source>
        <translation>Niveau 3</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Affecter</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>M'affecter la demande</translation>
    </message>
    <message>
        <source>Ask for what is missing</source>
        <translation>Demander le complément</translation>
    </message>
    <message>
        <source>Back from level 3…</source>
        <translation>Retour du niveau 3…</translation>
    </message>
    <message>
        <source>Return to level 1…</source>
        <translation>Retour au niveau 1…</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>Résoudre…</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>Clore la demande</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Rouvrir…</translation>
    </message>
    <message>
        <source>Answer seen</source>
        <translation>Réponse lue</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Lier…</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Fusionner avec…</translation>
    </message>
    <message>
        <source>Undo the merge</source>
        <translation>Annuler la fusion</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Scinder…</translation>
    </message>
    <message>
        <source>Open the screenshots</source>
        <translation>Ouvrir les captures</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler la dernière action</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation>Aller à la liste</translation>
    </message>
    <message>
        <source>Go to the request</source>
        <translation>Aller à la demande</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::AttachmentStrip</name>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>The picture in the clipboard cannot be used. Save it as a file and attach that.</source>
        <translation>L'image du presse-papiers n'est pas utilisable. Enregistrez-la dans un fichier et joignez ce fichier.</translation>
    </message>
    <message>
        <source>screenshot-%1.png</source>
        <translation>capture-%1.png</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Attached: %1. Press to remove.</source>
        <translation>Pièce jointe : %1. Appuyez pour la retirer.</translation>
    </message>
    <message>
        <source>« %1 » was not attached: another text was opened meanwhile.</source>
        <translation>« %1 » n'a pas été joint : un autre texte a été ouvert entre-temps.</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::CapturesCard</name>
    <message>
        <source>Screenshots</source>
        <translation>Captures</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the screenshots</comment>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::ChoiceBar</name>
    <message>
        <source>%1, %2 of %3</source>
        <comment>a choice: its name and place</comment>
        <translation>%1, %2 sur %3</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::ChoiceButton</name>
    <message>
        <source>Key %1</source>
        <translation>Touche %1</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::Composer</name>
    <message>
        <source>« %1 » is not a mail address</source>
        <translation>« %1 » n'est pas une adresse électronique</translation>
    </message>
    <message>
        <source>Write it as name@example.fr; several are separated by semicolons.</source>
        <translation>Écrivez-la sous la forme nom@example.fr ; séparez plusieurs adresses par des points-virgules.</translation>
    </message>
    <message>
        <source>draft kept at %1</source>
        <translation>brouillon gardé à %1</translation>
    </message>
    <message>
        <source>Template…</source>
        <translation>Modèle…</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Erreur : %1</translation>
    </message>
    <message>
        <source>the requester</source>
        <translation>ce demandeur</translation>
    </message>
    <message>
        <source>Complement asked of %1</source>
        <translation>Demande de complément à %1</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Réponse à %1</translation>
    </message>
    <message>
        <source>Internal note: the requester never sees it</source>
        <translation>Note interne : le demandeur ne la voit jamais</translation>
    </message>
    <message>
        <source>Write to %1…</source>
        <translation>Écrire à %1…</translation>
    </message>
    <message>
        <source>Text of the internal note</source>
        <translation>Texte de la note interne</translation>
    </message>
    <message>
        <source>Text of the reply to %1</source>
        <translation>Texte de la réponse à %1</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Ajouter la note</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>Envoyer à %1</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Note interne</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Insert a reply template</source>
        <translation>Insérer un modèle de réponse</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Copie à</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform><numerusform>%1 et %n autres</numerusform></translation>
    </message>
    <message>
        <source>A file is being stored; it leaves then…</source>
        <translation>Un fichier est en cours d'enregistrement ; l'envoi suivra…</translation>
    </message>
    <message>
        <source>A message has come meanwhile</source>
        <translation>Un message est arrivé entre-temps</translation>
    </message>
    <message>
        <source>Read it; what you wrote is kept and can be sent then.</source>
        <translation>Lisez-le ; ce que vous avez écrit est gardé et pourra être envoyé ensuite.</translation>
    </message>
    <message>
        <source>What you wrote before was not sent: %1</source>
        <translation>Ce que vous aviez écrit n'a pas été envoyé : %1</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::EscalateDialog</name>
    <message>
        <source>Good morning,</source>
        <translation>Bonjour,</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Anomaly code: %1</source>
        <translation>Code d'anomalie : %1</translation>
    </message>
    <message>
        <source>Join %1 (%2)</source>
        <translation>Joindre %1 (%2)</translation>
    </message>
    <message>
        <source>A screenshot can hold personal data: join only what level 3 needs.</source>
        <translation>Une capture peut contenir des données personnelles : ne joignez que ce dont le niveau 3 a besoin.</translation>
    </message>
    <message>
        <source>Send to level 3</source>
        <translation>Envoyer au niveau 3</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Niveau 3</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Qui solliciter</translation>
    </message>
    <message>
        <source>External reference (if there is one)</source>
        <translation>Référence externe (s'il y en a une)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::FormCard</name>
    <message>
        <source>Request form</source>
        <translation>Fiche de la demande</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a field, its value, where it comes from</comment>
        <translation>%1 : %2, %3</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::KeyHintButton</name>
    <message>
        <source>%1, key %2</source>
        <translation>%1, touche %2</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Keys of the main window</source>
        <translation>Touches de la fenêtre principale</translation>
    </message>
    <message>
        <source>Arrows, Enter</source>
        <translation>Flèches, Entrée</translation>
    </message>
    <message>
        <source>Choose and open a request</source>
        <translation>Choisir et ouvrir une demande</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Leave an editor, the search, or a message</source>
        <translation>Quitter une zone de saisie, la recherche ou un message</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>Aller à la partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::LedgerPage</name>
    <message>
        <source>Release</source>
        <extracomment>Takes a mail out of quarantine</extracomment>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>File into…</source>
        <extracomment>Files a mail into a request that is chosen by its number</extracomment>
        <translation>Classer dans…</translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation>Réexaminer</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>Ouvrir la demande</translation>
    </message>
    <message>
        <source>Mail register</source>
        <translation>Registre du courrier</translation>
    </message>
    <message>
        <source>No mail yet</source>
        <translation>Aucun courriel pour l'instant</translation>
    </message>
    <message>
        <source>Every mail that comes in is kept here, whatever becomes of it.</source>
        <translation>Tout courriel reçu est conservé ici, quelle que soit la suite donnée.</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantaine</translation>
    </message>
    <message>
        <source>Nothing in quarantine</source>
        <translation>Rien en quarantaine</translation>
    </message>
    <message>
        <source>Mail of senders who are not on the white list, or not authenticated, waits here.</source>
        <translation>Les courriels d'expéditeurs absents de la liste blanche, ou non authentifiés, attendent ici.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>sender, subject, reason</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Released: %1</source>
        <translation>Libéré : %1</translation>
    </message>
    <message>
        <source>Judged again: %1</source>
        <translation>Réexaminé : %1</translation>
    </message>
    <message>
        <source>File this mail into a request</source>
        <translation>Classer ce courriel dans une demande</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Classer</translation>
    </message>
    <message>
        <source>Filed into %1</source>
        <translation>Classé dans %1</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation>Texte du courriel</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::MainWindow</name>
    <message>
        <source>%1 support</source>
        <comment>name of the desk, as in "PND support"</comment>
        <translation>Assistance %1</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Note ajoutée</translation>
    </message>
    <message>
        <source>The mail is on its way</source>
        <translation>Le courriel va partir</translation>
    </message>
    <message>
        <source>Qualified: %1</source>
        <translation>Qualifiée : %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a place in the list</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>That was the last one of the list</source>
        <translation>C'était la dernière de la liste</translation>
    </message>
    <message>
        <source>read-only, %1</source>
        <comment>a time</comment>
        <translation>lecture seule, %1</translation>
    </message>
    <message>
        <source>up to date, %1</source>
        <comment>a time</comment>
        <translation>à jour, %1</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::MessageCard</name>
    <message>
        <source>to %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>not seen by the manager</source>
        <translation>invisible du gestionnaire</translation>
    </message>
    <message>
        <source>sender not verified</source>
        <translation>expéditeur non vérifié</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Show this message</source>
        <translation>Afficher ce message</translation>
    </message>
    <message>
        <source>signature and quoted message folded</source>
        <translation>signature et message cité repliés</translation>
    </message>
    <message>
        <source>the rest of the message is folded</source>
        <translation>suite du message repliée</translation>
    </message>
    <message>
        <source>fold signature and quoted message</source>
        <translation>replier la signature et le message cité</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>file name and size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Save « %1 » (%2)…</source>
        <translation>Enregistrer « %1 » (%2)…</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Enregistrer %1</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::MessageText</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::OperationDialog</name>
    <message>
        <source>%1 · %2</source>
        <comment>an action, a request's number</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::OutgoingPage</name>
    <message>
        <source>Mail to check</source>
        <translation>Envois à vérifier</translation>
    </message>
    <message>
        <source>All mail has left</source>
        <translation>Tout le courrier est parti</translation>
    </message>
    <message>
        <source>Mail that waits, was refused, or may not have left stands here.</source>
        <translation>Les courriels en attente, refusés ou à l'envoi incertain figurent ici.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>The mail is queued again</source>
        <translation>Le courriel est remis en file d'attente</translation>
    </message>
    <message>
        <source>It left</source>
        <extracomment>A mail of which nobody knows whether it left: the agent says that it did (French: Parti)</extracomment>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Noted: the mail left</source>
        <translation>Noté : le courriel est parti</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>Ouvrir la demande</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::OwnerBox</name>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Me (%1)</source>
        <translation>Moi (%1)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::PictureCanvas</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, shown at %3 %</source>
        <translation>%1 × %2 pixels, affichée à %3 %</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::PicturePane</name>
    <message>
        <source>This ticket has no picture.</source>
        <translation>Cette demande n'a pas de capture.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::PictureStrip</name>
    <message>
        <source>Pictures of the ticket</source>
        <translation>Captures de la demande</translation>
    </message>
    <message>
        <source>cannot be shown</source>
        <comment>of a picture</comment>
        <translation>ne peut pas être affichée</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::PictureViewer</name>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation>Ajuster à la fenêtre</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Pivoter à droite</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copier l'image</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Pictures of the ticket</source>
        <translation>Images de la demande</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 – pictures of the ticket</source>
        <translation>%1 – images de la demande</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l'image</translation>
    </message>
    <message>
        <source>The picture was not saved</source>
        <translation>La capture n'a pas été enregistrée</translation>
    </message>
    <message>
        <source>Choose another folder or another name.</source>
        <translation>Choisissez un autre dossier ou un autre nom.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::Place</name>
    <message>
        <source>The place in the window was not kept</source>
        <translation>L'état de la fenêtre n'a pas été enregistré</translation>
    </message>
    <message>
        <source>The next start begins with « To qualify »</source>
        <translation>Le prochain démarrage s'ouvrira sur « À qualifier »</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::PriorityChoice</name>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Priorité : %1</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::QualificationDialog</name>
    <message>
        <source>Qualification</source>
        <translation>Qualification</translation>
    </message>
    <message>
        <source>Ask for the rest</source>
        <translation>Demander le complément</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Qualify</source>
        <translation>Qualifier</translation>
    </message>
    <message>
        <source>Qualify and next</source>
        <translation>Qualifier et suivant</translation>
    </message>
    <message>
        <source>Qualify %1</source>
        <translation>Qualifier %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What you had typed before is back.</source>
        <translation>Votre saisie précédente est rétablie.</translation>
    </message>
    <message>
        <source>No screenshot.</source>
        <translation>Aucune capture.</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 · %4 · wheel: zoom, Alt+← →: another</source>
        <translation>%1 sur %2 · %3 · %4 · molette : zoom, Alt+← → : autre</translation>
    </message>
    <message>
        <source>The ticket has changed meanwhile. Check what you typed and qualify again.</source>
        <translation>La demande a changé entre-temps. Vérifiez votre saisie et qualifiez de nouveau.</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::QualificationForm</name>
    <message>
        <source>Nature</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Module concerned</source>
        <translation>Module concerné</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Nature – proposed: %1 (from the subject « %2 »)</source>
        <translation>Nature – proposée : %1 (d'après l'objet « %2 »)</translation>
    </message>
    <message>
        <source>No nature is chosen</source>
        <translation>Aucune nature n'est choisie</translation>
    </message>
    <message>
        <source>Press 1, 2 or 3.</source>
        <translation>Appuyez sur 1, 2 ou 3.</translation>
    </message>
    <message>
        <source>« %1 » is not a topic</source>
        <translation>« %1 » n'est pas un sujet</translation>
    </message>
    <message>
        <source>Choose one from the list, or leave the field empty.</source>
        <translation>Choisissez-en un dans la liste, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>Impact and urgency go together</source>
        <translation>L'impact et l'urgence vont ensemble</translation>
    </message>
    <message>
        <source>Choose the other one too.</source>
        <translation>Choisissez aussi l'autre.</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::RequestFormEdit</name>
    <message>
        <source>G1104</source>
        <translation>G1104</translation>
    </message>
    <message>
        <source>Ms Durand</source>
        <translation>Mme Durand</translation>
    </message>
    <message>
        <source>what is asked, in a sentence</source>
        <translation>ce qui est demandé, en une phrase</translation>
    </message>
    <message>
        <source>10/06/2013 14:20</source>
        <translation>10/06/2013 14:20</translation>
    </message>
    <message>
        <source>the button that was clicked</source>
        <translation>le bouton cliqué</translation>
    </message>
    <message>
        <source>mail or phone</source>
        <translation>courriel ou téléphone</translation>
    </message>
    <message>
        <source>write 10/06/2013 14:20</source>
        <translation>écrire 10/06/2013 14:20</translation>
    </message>
    <message>
        <source>the hour is missing</source>
        <translation>l'heure manque</translation>
    </message>
    <message>
        <source>« %1 » is not a date and time</source>
        <translation>« %1 » n'est pas une date et une heure</translation>
    </message>
    <message>
        <source>Write it as 10/06/2013 14:20.</source>
        <translation>Écrivez-la sous la forme 10/06/2013 14:20.</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::SearchEdit</name>
    <message>
        <source>Search: a word, « button:Submit », a number…</source>
        <translation>Rechercher : un mot, « bouton:Valider », un numéro…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::Sidebar</name>
    <message>
        <source>Queues</source>
        <translation>Files</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::Signs</name>
    <message>
        <source>%1?</source>
        <extracomment>A nature that the subject proposes, not yet given by qualification</extracomment>
        <translation>%1 ?</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Priorité : %1</translation>
    </message>
    <message>
        <source>sender not verified</source>
        <translation>expéditeur non vérifié</translation>
    </message>
    <message>
        <source>sender verified</source>
        <translation>expéditeur vérifié</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::SpanText</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation>Lu comme : %1</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::StatusLine</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::StructureDialogs</name>
    <message>
        <source>Merge into another request</source>
        <translation>Fusionner avec une autre demande</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Request that stays</source>
        <translation>Demande conservée</translation>
    </message>
    <message>
        <source>Answers will go on there. A merge can be undone exactly.</source>
        <translation>Les réponses y arriveront désormais. Une fusion s'annule sans perte.</translation>
    </message>
    <message>
        <source>Link to another request</source>
        <translation>Lier à une autre demande</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lier</translation>
    </message>
    <message>
        <source>Other request</source>
        <translation>Autre demande</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>Type de lien</translation>
    </message>
    <message>
        <source>Split into a new request</source>
        <translation>Scinder en une nouvelle demande</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Scinder</translation>
    </message>
    <message>
        <source>Subject of the new request</source>
        <translation>Objet de la nouvelle demande</translation>
    </message>
    <message>
        <source>Messages that go there:</source>
        <translation>Messages à y placer :</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Étiquettes, séparées par des virgules</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::TextDialogs</name>
    <message>
        <source>Back from level 3</source>
        <translation>Retour du niveau 3</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>What came of it (internal note)</source>
        <translation>Résultat obtenu (note interne)</translation>
    </message>
    <message>
        <source>Return to level 1</source>
        <translation>Retour au niveau 1</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retourner</translation>
    </message>
    <message>
        <source>Answer that the manager may give</source>
        <translation>Réponse que le gestionnaire peut donner</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Résoudre</translation>
    </message>
    <message>
        <source>Answer to %1 (left empty: no mail is sent)</source>
        <translation>Réponse à %1 (si vide, aucun courriel n'est envoyé)</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::TicketCommands</name>
    <message>
        <source>The request is yours</source>
        <translation>La demande vous est affectée</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Demande close</translation>
    </message>
    <message>
        <source>The merge is undone</source>
        <translation>La fusion est annulée</translation>
    </message>
    <message>
        <source>Answer seen</source>
        <translation>Réponse lue</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Action annulée</translation>
    </message>
    <message>
        <source>The mail is taken back; its text is a draft again</source>
        <translation>Le courriel est repris ; son texte redevient un brouillon</translation>
    </message>
    <message>
        <source>No longer assigned</source>
        <translation>Affectation retirée</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Affectée à %1</translation>
    </message>
    <message>
        <source>Me (%1)</source>
        <translation>Moi (%1)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::TicketDelegate</name>
    <message>
        <source>reply</source>
        <extracomment>A reply has come that nobody has seen to yet</extracomment>
        <translation>réponse</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::TicketHeader</name>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>received %1</source>
        <comment>a request, on a day</comment>
        <translation>reçue le %1</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sans objet)</translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>non affectée</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <comment>number in the tracker of level 3</comment>
        <translation>Référence %1</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::TicketListPane</name>
    <message>
        <source>Newest first</source>
        <translation>Plus récentes</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Plus anciennes</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Ordre de la liste</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>at least so many</comment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a queue and its count</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Try fewer words, or the beginning of one. Accents and capitals do not matter.</source>
        <translation>Essayez avec moins de mots, ou le début d'un mot. Accents et majuscules sont indifférents.</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>Retour à la file</translation>
    </message>
    <message>
        <source>Everything is qualified</source>
        <translation>Tout est qualifié</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Rien ici</translation>
    </message>
    <message>
        <source>New mail comes here by itself. « My requests » holds what you have in hand.</source>
        <translation>Le nouveau courrier arrive ici de lui-même. « Mes demandes » contient celles qui vous sont affectées.</translation>
    </message>
    <message>
        <source>Requests come here when their state says so.</source>
        <translation>Les demandes arrivent ici selon leur état.</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::TicketListView</name>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::TicketNumberEdit</name>
    <message>
        <source>Number of the request</source>
        <translation>Numéro de la demande</translation>
    </message>
    <message>
        <source>No request is chosen</source>
        <translation>Aucune demande n'est choisie</translation>
    </message>
    <message>
        <source>There is none with that number</source>
        <translation>Aucune demande ne porte ce numéro</translation>
    </message>
    <message>
        <source>Type the number of a request, as in %1</source>
        <translation>Saisissez le numéro d'une demande, par exemple %1</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::TicketPage</name>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>No request is open</source>
        <translation>Aucune demande n'est ouverte</translation>
    </message>
    <message>
        <source>Choose one in the list: arrows, then Enter.</source>
        <translation>Choisissez-en une dans la liste : flèches, puis Entrée.</translation>
    </message>
    <message>
        <source>Merged into this one</source>
        <translation>Fusionnée avec celle-ci</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Fusionnée avec</translation>
    </message>
    <message>
        <source>%1: %2 · %3 · %4</source>
        <comment>a link, a number, a subject, a state</comment>
        <translation>%1 : %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Save « %1 »</source>
        <translation>Enregistrer « %1 »</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Fil de la demande</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::TopBar</name>
    <message>
        <source>%1 support</source>
        <comment>name of the desk, as in "PND support"</comment>
        <translation>Assistance %1</translation>
    </message>
    <message>
        <source>Settings of this window</source>
        <translation>Réglages de cette fenêtre</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Thème du système</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Thème clair</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Thème sombre</translation>
    </message>
</context>
<context>
    <name>Helpdesk::Views::TopicEdit</name>
    <message>
        <source>Type a word of the topic</source>
        <translation>Saisissez un mot du sujet</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
</context>
<context>
    <name>Services::IntakeWorker</name>
    <message>
        <source>%1 received</source>
        <translation>%1 reçus</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>The program ends</source>
        <translation>Le programme se termine</translation>
    </message>
</context>
</TS>
