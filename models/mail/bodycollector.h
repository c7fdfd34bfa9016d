// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incomingmail.h"
#include "mail/gmimesupport.h"
#include "mail/mailcaps.h"

namespace Helpdesk::Mail {

/// Walks the parts of one mail and sorts them into what is read and what is attached.
class BodyCollector
{
public:
    explicit BodyCollector(const MailCaps &caps)
        : m_caps(caps)
    {
    }
    void collect(GMimeObject *root);

    [[nodiscard]] QString takeText();
    [[nodiscard]] QString takeHtml();
    [[nodiscard]] bool hasHtml() const;
    [[nodiscard]] QList<Domain::MailAttachment> takeAttachments() { return std::move(m_attachments); }
    [[nodiscard]] bool tooDeep() const { return m_tooDeep; }

private:
    /// A piece of what is read: plain, HTML, or the same said in both.
    struct Segment
    {
        QString plain;
        QString html;
    };
    using Segments = QList<Segment>;
    struct Place
    {
        int depth = 0;
        bool related = false;
        bool alternative = false;
    };

    void readAttached(GMimeObject *root);
    void object(GMimeObject *object, Segments &out, Place place);
    void multipart(GMimeMultipart *multipart, Segments &out, Place place);
    void alternative(GMimeMultipart *multipart, Segments &out, Place place);
    void withoutParts(GMimeMultipart *multipart, Segments &out);
    void leaf(GMimePart *part, Segments &out, Place place);
    void nestedMail(GMimeMessagePart *part);
    bool winmail(const QByteArray &content, Segments &out);
    bool signedMail(const QByteArray &content, Segments &out, Place place);
    void text(GMimePart *part, Segments &out, bool html);
    void addPlain(QString text, Segments &out);
    void addAttachment(Domain::MailAttachment attachment);

    const MailCaps &m_caps;
    Segments m_segments;
    QList<Domain::MailAttachment> m_attachments;
    QStringList m_namedTexts; // of files that may be all there is to read
    bool m_tooDeep = false;
};

} // namespace Helpdesk::Mail
