// SPDX-License-Identifier: GPL-3.0-or-later
#include "packagetext.h"

#include "bounds.h"

#include <QXmlStreamReader>

namespace Helpdesk::Reader {

namespace {

struct Scan
{
    TextRule rule;
    QString &text;
    int inside = 0; ///< how many elements that hold text are open

    [[nodiscard]] bool holdsText(QStringView name) const
    {
        return rule == TextRule::OfficeOpenXml ? name == u"t" : name == u"p" || name == u"h";
    }

    void start(QStringView name, const QXmlStreamAttributes &attributes)
    {
        if (holdsText(name))
            ++inside;
        else if (name == u"tab")
            text += u'\t';
        else if (name == u"br" || name == u"cr" || name == u"line-break")
            text += u'\n';
        else if (name == u"s" && inside > 0 && rule == TextRule::OpenDocument)
            text += QString(qBound(1, blanks(attributes), 100), u' ');
    }

    void end(QStringView name)
    {
        if (holdsText(name))
            --inside;
        const bool line = name == u"p" || name == u"h" || name == u"si" || name == u"is";
        if (line && !text.isEmpty() && !text.endsWith(u'\n'))
            text += u'\n';
    }

    static int blanks(const QXmlStreamAttributes &attributes)
    {
        for (const auto &attribute : attributes) {
            if (attribute.name() == u"c")
                return attribute.value().toInt();
        }
        return 1;
    }
};

} // namespace

bool appendText(const QByteArray &xml, TextRule rule, QString &text)
{
    QXmlStreamReader reader(xml);
    Scan scan{rule, text};
    while (!reader.atEnd() && text.size() < maxTextCharacters) {
        switch (reader.readNext()) {
        case QXmlStreamReader::DTD: // no document of an office has one, and it can only declare entities
            return false;
        case QXmlStreamReader::StartElement:
            scan.start(reader.name(), reader.attributes());
            break;
        case QXmlStreamReader::EndElement:
            scan.end(reader.name());
            break;
        case QXmlStreamReader::Characters:
            if (scan.inside > 0)
                text += reader.text();
            break;
        default:
            break;
        }
    }
    return !reader.hasError();
}

} // namespace Helpdesk::Reader
