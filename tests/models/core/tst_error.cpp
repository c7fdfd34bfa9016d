// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result.h"

#include <QtTest>

using namespace Helpdesk;

namespace {

Result<int> half(int number)
{
    if (number % 2 != 0)
        return fail(ErrorCode::InvalidInput, QStringLiteral("%1 cannot be halved").arg(number));
    return number / 2;
}

Result<int> quarter(int number)
{
    HELPDESK_TRY_ASSIGN(const int once, half(number));
    HELPDESK_TRY(half(once));
    return once / 2;
}

} // namespace

class TestError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineSaysWhatWhyAndWhatToDo()
    {
        const Error error{ErrorCode::LoginRefused, QStringLiteral("The mailbox refused the login."),
                          QStringLiteral("wrong password"), QStringLiteral("Check it\nand try again.")};
        QCOMPARE(error.text(),
                 QStringLiteral("The mailbox refused the login: wrong password. Check it and try again."));
        QCOMPARE((Error{ErrorCode::Internal, QStringLiteral("Done %1"), QStringLiteral("%2 left"), {}}.text()),
                 QStringLiteral("Done %1: %2 left."));
    }

    void anErrorGoesToTheCaller()
    {
        QCOMPARE(quarter(8).value(), 2);
        QCOMPARE(quarter(6).error().what, QStringLiteral("3 cannot be halved"));
        QCOMPARE(quarter(5).error().code, ErrorCode::InvalidInput);
    }

    void exitCodesAreThoseOfTheCommandLine()
    {
        QCOMPARE(exitCode(ErrorCode::InvalidInput), 2);
        QCOMPARE(exitCode(ErrorCode::Refused), 3);
        QCOMPARE(exitCode(ErrorCode::Stale), 3);
        QCOMPARE(exitCode(ErrorCode::Locked), 3);
        QCOMPARE(exitCode(ErrorCode::Unreachable), 4);
        QCOMPARE(exitCode(ErrorCode::CertificateRefused), 4);
        QCOMPARE(exitCode(ErrorCode::StoreDamaged), 5);
        QCOMPARE(exitCode(ErrorCode::StoreTooNew), 5);
        QCOMPARE(exitCode(ErrorCode::DiskFull), 5);
        QCOMPARE(exitCode(ErrorCode::IoFailed), 5);
    }
};

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
