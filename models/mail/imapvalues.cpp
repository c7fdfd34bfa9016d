// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/imapvalues.h"

#include <cstring>

namespace Helpdesk::Mail {

ImapSet imapSet(const QList<quint32> &uids)
{
    ImapSet set(mailimap_set_new_empty());
    for (qsizetype from = 0; from < uids.size();) {
        qsizetype to = from;
        while (to + 1 < uids.size() && uids.at(to + 1) == uids.at(to) + 1)
            ++to;
        mailimap_set_add_interval(set.get(), uids.at(from), uids.at(to));
        from = to + 1;
    }
    return set;
}

char *imapString(const QByteArray &text)
{
    return ::strdup(text.constData());
}

namespace {

void readStatic(const mailimap_msg_att_static &item, ImapFetched &fetched)
{
    switch (item.att_type) {
    case MAILIMAP_MSG_ATT_UID:
        fetched.uid = item.att_data.att_uid;
        break;
    case MAILIMAP_MSG_ATT_RFC822_SIZE:
        fetched.size = item.att_data.att_rfc822_size;
        break;
    case MAILIMAP_MSG_ATT_BODY_SECTION: {
        const mailimap_msg_att_body_section *section = item.att_data.att_body_section;
        fetched.hasBody = section->sec_body_part != nullptr;
        if (fetched.hasBody)
            fetched.body = QByteArray(section->sec_body_part, qsizetype(section->sec_length));
        break;
    }
    default:
        break;
    }
}

} // namespace

QList<ImapFetched> readFetched(const clist *list)
{
    QList<ImapFetched> result;
    for (clistiter *at = list ? clist_begin(list) : nullptr; at; at = clist_next(at)) {
        const auto *mail = static_cast<const mailimap_msg_att *>(clist_content(at));
        ImapFetched fetched;
        for (clistiter *part = clist_begin(mail->att_list); part; part = clist_next(part)) {
            const auto *item = static_cast<const mailimap_msg_att_item *>(clist_content(part));
            if (item->att_type == MAILIMAP_MSG_ATT_ITEM_STATIC && item->att_data.att_static)
                readStatic(*item->att_data.att_static, fetched);
        }
        result.append(std::move(fetched));
    }
    return result;
}

} // namespace Helpdesk::Mail
