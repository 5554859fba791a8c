// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/phonefixture.h"
#include "session/phonename.h"
#include "support/testcase.h"

class TestPhoneName : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
};

void TestPhoneName::names_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *json, const char *expected) {
        QTest::newRow(name) << QByteArray(json) << QString::fromUtf8(expected);
    };
    row("product and MAC",
        R"({"macAddress":"4ee8a34b56f3","status":{"userAgent":"snom370/8.7.3.25"}})",
        "Snom 370, 4E:E8:A3:4B:56:F3");
    row("MAC alone", R"({"macAddress":"4ee8a34b56f3"})", "SIP phone, 4E:E8:A3:4B:56:F3");
    row("no MAC", R"({"_id":"66d0f1a2b3c4d5e6f7a80001","status":{"userAgent":"snom370/8"}})",
        "Snom 370, 66d0f1a2b3c4d5e6f7a80001");
    row("softphone", R"({"instanceId":"urn:1","_id":"66d0"})", "WebRTC softphone, 66d0");
    row("nothing", "{}", "SIP phone");
    row("odd MAC", R"({"macAddress":" 12-zz\u0007 "})", "SIP phone, 12-zz␇");
    row("long MAC", R"({"macAddress":"0123456789012345678901234567890123456789x"})",
        "SIP phone, 0123456789012345678901234567890123456789…");
    row("secret in the place of the MAC",
        R"({"password":"Very5ecretWord","macAddress":"Very5ecretWord"})", "SIP phone, ••••••••");
    row("markup", R"({"macAddress":"<b>1</b>"})", "SIP phone, <b>1</b>");
}

void TestPhoneName::names()
{
    QFETCH(const QByteArray, json);
    QTEST(session::phoneName(phoneOf(json)), "expected");
}

QTEST_GUILESS_MAIN(TestPhoneName)
#include "tst_phonename.moc"
