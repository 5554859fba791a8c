// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/servererror.h"
#include "support/testcase.h"

class TestServerError : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
};

void TestServerError::reads_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const QByteArray &body, const char *message = "",
                        const char *code = "", const char *path = "") {
        QTest::newRow(name) << body << QString::fromUtf8(message) << QString::fromUtf8(code)
                            << QString::fromUtf8(path);
    };
    row("documented",
        R"({"error":{"message":"MVNO account not found","code":"mvnoAccount","status":404}})",
        "MVNO account not found", "mvnoAccount");
    row("message only", R"({"error":{"message":"no"}})", "no");
    row("code only", R"({"error":{"code":"access_denied"}})", "", "access_denied");
    row("path as well", R"({"error":{"message":"no","code":"invalid","path":"smsKey"}})", "no",
        "invalid", "smsKey");
    row("path only", R"({"errors":[{"path":"smsKey"}]})", "", "", "smsKey");
    row("error as a list", R"({"error":[{"message":"a","code":"x"},{"message":"b","code":"y"}]})",
        "a", "x");
    row("list of errors", R"({"errors":[{"message":"a","code":"x"}]})", "a", "x");
    row("first of a list says nothing", R"({"errors":[{},7,null,{"code":"x"}]})", "", "x");
    row("empty error beside errors", R"({"error":{},"errors":[{"code":"x"}]})", "", "x");
    row("letters outside ASCII", R"({"error":{"message":"Ikke fundet: Sk\u00e6rbæk"}})",
        "Ikke fundet: Skærbæk");
    row("numbers for texts", R"({"error":{"message":5,"code":404,"path":7}})");
    row("objects for texts", R"({"error":{"message":{},"code":["x"]}})");
    row("nulls for texts", R"({"error":{"message":null,"code":null}})");
    row("error is a text", R"({"error":"broken"})");
    row("error is null", R"({"error":null})");
    row("a list at the top", R"([{"message":"a"}])");
    row("other JSON", R"({"message":"a","code":"b"})");
    row("nothing", "");
    row("HTML", "<html><body>502 Bad Gateway</body></html>");
    row("cut JSON", R"({"error":{"message":"a")");
    row("not UTF-8", "{\"error\":{\"message\":\"\xff\xfe\"}}");
    row("nested without end", QByteArray(100'000, '['));
}

void TestServerError::reads()
{
    QFETCH(const QByteArray, body);
    const api::ServerError error = api::parseServerError(body);
    QTEST(error.message, "message");
    QTEST(error.code, "code");
    QTEST(error.path, "path");
}

QTEST_GUILESS_MAIN(TestServerError)
#include "tst_servererror.moc"
