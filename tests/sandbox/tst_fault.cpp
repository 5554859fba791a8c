// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/fault.h"
#include "support/testcase.h"

using sandbox::Fault;

// Reading a fault from text: what is taken, and what is refused rather than guessed.
class TestFault : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsKind_data();
    void readsKind();
    void refuses_data();
    void refuses();
    void isNoneByDefault();
};

void TestFault::readsKind_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("delayMs");
    QTest::addColumn<int>("status");

    const auto row = [](const char *text, Fault::Kind kind, int delayMs = 0, int status = 0) {
        QTest::newRow(text) << QString::fromLatin1(text) << static_cast<int>(kind) << delayMs
                            << status;
    };
    row("none", Fault::Kind::None);
    row("drop", Fault::Kind::Drop);
    row("truncate", Fault::Kind::Truncate);
    row("garbage", Fault::Kind::Garbage);
    row("not-object", Fault::Kind::NotObject);
    row("empty", Fault::Kind::Empty);
    row("redirect", Fault::Kind::Redirect);
    row("huge", Fault::Kind::Huge);
    row("stall", Fault::Kind::Stall);
    row("delay:0", Fault::Kind::Delay, 0);
    row("delay:250", Fault::Kind::Delay, 250);
    row("delay:600000", Fault::Kind::Delay, Fault::maxDelayMs);
    row("status:400", Fault::Kind::Status, 0, Fault::minStatus);
    row("status:503", Fault::Kind::Status, 0, 503);
    row("status:599", Fault::Kind::Status, 0, Fault::maxStatus);
}

void TestFault::readsKind()
{
    QFETCH(QString, text);
    const auto fault = Fault::parse(text);
    QVERIFY(fault.has_value());
    QTEST(static_cast<int>(fault->kind()), "kind");
    QTEST(fault->delayMs(), "delayMs");
    QTEST(fault->status(), "status");
}

void TestFault::refuses_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << QString();
    QTest::newRow("unknown word") << QStringLiteral("explode");
    QTest::newRow("upper case") << QStringLiteral("DROP");
    QTest::newRow("blank before") << QStringLiteral(" drop");
    QTest::newRow("parameter where none belongs") << QStringLiteral("drop:5");
    QTest::newRow("delay without a number") << QStringLiteral("delay");
    QTest::newRow("delay with an empty number") << QStringLiteral("delay:");
    QTest::newRow("delay below the range") << QStringLiteral("delay:-1");
    QTest::newRow("delay above the range") << QStringLiteral("delay:600001");
    QTest::newRow("delay beyond an int") << QStringLiteral("delay:99999999999");
    QTest::newRow("delay with a plus sign") << QStringLiteral("delay:+5");
    QTest::newRow("delay with a blank") << QStringLiteral("delay: 5");
    QTest::newRow("delay with a unit") << QStringLiteral("delay:5ms");
    QTest::newRow("delay with Arabic digits") << QStringLiteral("delay:\u0665");
    QTest::newRow("status without a code") << QStringLiteral("status");
    QTest::newRow("status that is no error") << QStringLiteral("status:399");
    QTest::newRow("status above the range") << QStringLiteral("status:600");
    QTest::newRow("phone id is not its business")
        << QStringLiteral("drop@12345678901234567890ABCD");
}

void TestFault::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!Fault::parse(text).has_value());
}

void TestFault::isNoneByDefault()
{
    QCOMPARE(Fault().kind(), Fault::Kind::None);
    QVERIFY(Fault() == *Fault::parse(u"none"));
    QVERIFY(!(Fault() == *Fault::parse(u"delay:1")));
}

QTEST_GUILESS_MAIN(TestFault)
#include "tst_fault.moc"
