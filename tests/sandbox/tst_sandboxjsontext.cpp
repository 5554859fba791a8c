// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/jsontext.h"
#include "support/testcase.h"

#include <QJsonDocument>

using sandbox::JsonText;

// JSON that is written by hand must read back as what was meant.
class TestJsonText : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void quotes_data();
    void quotes();
    void writesObject();
    void writesEmptyObject();
};

void TestJsonText::quotes_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("plain") << QStringLiteral("Mette Lund");
    QTest::newRow("quotes") << QStringLiteral("a \"b\" c");
    QTest::newRow("backslash") << QStringLiteral("a\\\"\\");
    QTest::newRow("lines and tabs") << QStringLiteral("a\n\tb\r");
    QTest::newRow("other controls") << QStringLiteral("\u0001\u001f\u007f");
    QTest::newRow("Danish") << QStringLiteral("Søren Ærø & Åse");
    QTest::newRow("beyond the first plane") << QStringLiteral("\U0001f4de");
    QTest::newRow("markup") << QStringLiteral("</script><b>");
}

void TestJsonText::quotes()
{
    QFETCH(QString, text);
    const QByteArray json = '[' + JsonText::quoted(text) + ']';
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    QVERIFY2(error.error == QJsonParseError::NoError, json.constData());
    QCOMPARE(document[0].toString(), text);
}

void TestJsonText::writesObject()
{
    const QByteArray json = JsonText()
                                .add("text", QStringLiteral("a\"b"))
                                .add("number", -7)
                                .add("truth", true)
                                .addOrNull("nothing", QString())
                                .addOrNull("something", QStringLiteral("x"))
                                .addJson("inner", JsonText().add("falsehood", false).object())
                                .object();
    const QJsonObject expected{
        {QStringLiteral("text"), QStringLiteral("a\"b")},
        {QStringLiteral("number"), -7},
        {QStringLiteral("truth"), true},
        {QStringLiteral("nothing"), QJsonValue()},
        {QStringLiteral("something"), QStringLiteral("x")},
        {QStringLiteral("inner"), QJsonObject{{QStringLiteral("falsehood"), false}}},
    };
    QCOMPARE(QJsonDocument::fromJson(json).object(), expected);
    QCOMPARE(QJsonDocument::fromJson(JsonText::of(expected)).object(), expected);
}

void TestJsonText::writesEmptyObject()
{
    QCOMPARE(JsonText().object(), QByteArray("{}"));
}

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_sandboxjsontext.moc"
