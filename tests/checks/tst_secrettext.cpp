// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/secrettext.h"
#include "support/testcase.h"

#include <QElapsedTimer>

class TestSecretText : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void findsThem_data();
    void findsThem();
    void findsThePassword();
    void staysQuickOnLongTexts();
};

void TestSecretText::findsThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("holds");
    const auto row = [](const char *text, bool holds) {
        QTest::newRow(text) << QString::fromUtf8(text) << holds;
    };
    row("password: x", true);
    row("password=x", true);
    row("PassWord \t = \t x", true);
    row("pass:x", true);
    row("passwd:x", true);
    row("secret:x", true);
    row("kodeord: æ", true);
    row("Adgangskode : x", true);
    row("http_password: x", true);
    row("compass: north", true);
    row("password::", true);
    row("password=: ", true);
    row("first line\npassword: x", true);
    row("x = 1, password = 2", true);
    row("password", false);
    row("password x", false);
    row("password:", false);
    row("password: ", false);
    row("password:\nx", false);
    row("password\n: x", false);
    row("password:\u00a0x", false);
    row("password is: x", false);
    row("passwords: x", false);
    row("passcode: x", false);
    row("pas: x", false);
    row(": password x", false);
    row("http://user:pw@example.org", true);
    row("see ftp://user:pw@example.org/", true);
    row("://a:b@", true);
    row("://a:b:c@", true);
    row("://::x@", true);
    row("http://x http://a:b@c", true);
    row("http://user@example.org", false);
    row("http://:pw@example.org", false);
    row("http://user:@example.org", false);
    row("http://user:p w@example.org", false);
    row("http://us/er:pw@example.org", false);
    row("http://user:p/w@example.org", false);
    row("http://us@er:pw@example.org", false);
    row("user:pw@example.org", false);
    row("http://example.org:80/@", false);
    row("http://user:pw", false);
    row("", false);
}

void TestSecretText::findsThem()
{
    QFETCH(const QString, text);
    QFETCH(const bool, holds);
    QCOMPARE(checks::holdsSecret(text, {}), holds);
}

void TestSecretText::findsThePassword()
{
    QVERIFY(checks::holdsSecret(u"it is hunter2, mind", u"hunter2"));
    QVERIFY(!checks::holdsSecret(u"it is Hunter2, mind", u"hunter2"));
    QVERIFY(!checks::holdsSecret(u"it is hunter", u"hunter2"));
}

void TestSecretText::staysQuickOnLongTexts()
{
    constexpr qsizetype length = 1000000;
    for (const auto part : {u"password: ", u"://", u"://a:", u":  ", u"=", u"  ", u"pass"}) {
        const QString piece = QString::fromUtf16(part);
        QElapsedTimer timer;
        timer.start();
        static_cast<void>(checks::holdsSecret(piece.repeated(length / piece.size()), u"hunter2"));
        QVERIFY2(timer.elapsed() < 2000, qPrintable(piece));
    }
}

QTEST_GUILESS_MAIN(TestSecretText)
#include "tst_secrettext.moc"
