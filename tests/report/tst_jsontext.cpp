// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/jsontext.h"
#include "support/testcase.h"

#include <QJsonObject>

using report::jsonText;

// JSON that may be printed on a terminal.
class TestJsonText : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void escapesControls_data();
    void escapesControls();
    void staysTheSameJson();
};

void TestJsonText::escapesControls_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("clean");
    const auto row = [](const char *name, char16_t c, const QString &clean) {
        QTest::newRow(name) << QString(QChar(c)) << clean;
    };
    row("the last letter of ASCII", 0x7e, QStringLiteral("~"));
    row("delete", 0x7f, QStringLiteral("\\u007f"));
    row("the first of C1", 0x80, QStringLiteral("\\u0080"));
    row("the introducer of sequences", 0x9b, QStringLiteral("\\u009b"));
    row("the last of C1", 0x9f, QStringLiteral("\\u009f"));
    row("the blank behind C1", 0xa0, QString(QChar(0xa0)));
    row("a Danish letter", 0xe6, QString(QChar(0xe6)));
    row("a line break", u'\n', QStringLiteral("\\n"));
}

void TestJsonText::escapesControls()
{
    QFETCH(QString, json);
    QFETCH(QString, clean);
    const QString text = jsonText(QJsonDocument(QJsonObject{{QStringLiteral("a"), json}}));
    QCOMPARE(text, QStringLiteral("{\n    \"a\": \"%1\"\n}\n").arg(clean));
}

void TestJsonText::staysTheSameJson()
{
    const QJsonObject object{
        {QStringLiteral("k\u009by"), QStringLiteral("a\u007fb\u0085c\\\u009d\U0001F4DE")}};
    const QString text = jsonText(QJsonDocument(object));
    QCOMPARE(QJsonDocument::fromJson(text.toUtf8()).object(), object);
    QCOMPARE(jsonText(QJsonDocument(QJsonObject())), QStringLiteral("{\n}\n"));
}

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
