// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <libetpan/libetpan.h>

#include <memory>

namespace Helpdesk::Mail {

// Values of libetpan that end with their scope.
template <auto Free> struct ImapFree
{
    template <typename T> void operator()(T *value) const { Free(value); }
};
using ImapSet = std::unique_ptr<mailimap_set, ImapFree<mailimap_set_free>>;
using ImapKey = std::unique_ptr<mailimap_search_key, ImapFree<mailimap_search_key_free>>;
using ImapFetchType = std::unique_ptr<mailimap_fetch_type, ImapFree<mailimap_fetch_type_free>>;
using ImapFetchList = std::unique_ptr<clist, ImapFree<mailimap_fetch_list_free>>;
using ImapNumbers = std::unique_ptr<clist, ImapFree<mailimap_search_result_free>>;
using ImapFlags = std::unique_ptr<mailimap_flag_list, ImapFree<mailimap_flag_list_free>>;

/// Runs of UIDs become ranges. `uids` rise and are not empty.
[[nodiscard]] ImapSet imapSet(const QList<quint32> &uids);
/// For what libetpan frees by itself.
[[nodiscard]] char *imapString(const QByteArray &text);

struct ImapFetched
{
    quint32 uid = 0; ///< 0: an answer that names none
    qint64 size = -1;
    QByteArray body;
    bool hasBody = false;
};
[[nodiscard]] QList<ImapFetched> readFetched(const clist *list);

} // namespace Helpdesk::Mail
