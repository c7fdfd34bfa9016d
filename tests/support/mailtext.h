// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Helpdesk::Test {

/// A plain mail as it comes from outside, written by hand: the tests do not trust our own composer.
struct MailText
{
    QByteArray from = "Mme Girard <girard@gt.example.fr>";
    QByteArray to = "PND <pnd@example.fr>";
    QByteArray subject = "[DEMANDE UNIQUE] question sur une attestation";
    QByteArray body
        = "Le guichet G1104, par l'intermediaire de M. Durand a fait remonter la question suivante : pourquoi ?\n";
    QByteArray messageId = {};
    QByteArray references = {}; ///< "<a> <b>"; also In-Reply-To, its last
    QList<QByteArray> headers = {}; ///< more header lines, without line end
    QByteArray date = "Wed, 12 Jun 2013 10:42:00 +0200";
    [[nodiscard]] QByteArray bytes() const;
};

/// A delivery report (RFC 3464) of a mail of ours that did not arrive.
[[nodiscard]] QByteArray bounceOf(const QByteArray &messageId, const QByteArray &recipient,
                                  const QByteArray &ownMessageId);

/// A Maildir in a folder.
class MaildirFolder
{
public:
    explicit MaildirFolder(QString path);
    [[nodiscard]] QString path() const { return m_path; }
    /// Delivers into new/; names sort in the order of delivery.
    void deliver(const QByteArray &bytes);
    void deliver(const MailText &mail) { deliver(mail.bytes()); }
    [[nodiscard]] int waiting() const; ///< files in new/

private:
    QString m_path;
    int m_count = 0;
};

} // namespace Helpdesk::Test
