// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"

#include <QCoreApplication>

namespace Helpdesk {

namespace {

QString withoutFullStop(QString text)
{
    while (text.endsWith(u'.') || text.endsWith(u' '))
        text.chop(1);
    return text;
}

} // namespace

QString Error::text() const
{
    QString line = withoutFullStop(what);
    if (!why.isEmpty()) {
        //: what failed: why. French has a space before the colon.
        line = QCoreApplication::translate("Helpdesk::Error", "%1: %2").arg(line, withoutFullStop(why));
    }
    if (!remedy.isEmpty())
        line += QStringLiteral(". ") + withoutFullStop(remedy);
    line.replace(u'\n', u' ');
    return line + u'.';
}

int exitCode(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput:
        return 2;
    case ErrorCode::Refused:
    case ErrorCode::NotFound:
    case ErrorCode::Stale:
    case ErrorCode::Locked:
    case ErrorCode::ReadOnly:
    case ErrorCode::LoginRefused:
    case ErrorCode::TooLarge:
    case ErrorCode::Unsupported:
        return 3;
    case ErrorCode::Unreachable:
    case ErrorCode::CertificateRefused:
    case ErrorCode::ProtocolBroken:
    case ErrorCode::TimedOut:
        return 4;
    case ErrorCode::StoreDamaged:
    case ErrorCode::StoreTooNew:
    case ErrorCode::DiskFull:
    case ErrorCode::IoFailed:
    case ErrorCode::Internal:
        return 5; // 1 would say that the work was done
    case ErrorCode::Cancelled:
        return 1;
    }
    return 1;
}

} // namespace Helpdesk
