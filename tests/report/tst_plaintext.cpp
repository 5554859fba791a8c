// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/plaintext.h"
#include "report/reportsupport.h"

#include <QJsonArray>

using report::plainText;

// The report as lines for a terminal.
class TestPlainText : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void standsInColumns();
    void saysStatesInWords();
    void indentsFurtherLines();
    void listsKeysAndTables();
    void longCellsPushOnlyTheirLine();
    void controlsAreVisible();
    void endsInALineBreak();
};

namespace {

QString textOf(const char *fixture, const char *selection)
{
    return plainText(support::reportOf(support::fixturePhone(fixture), selection));
}

QString lineWith(const QString &text, const char *part)
{
    for (const QString &line : text.split(u'\n')) {
        if (line.contains(QLatin1String(part)))
            return line;
    }
    return {};
}

} // namespace

void TestPlainText::standsInColumns()
{
    const QString text = textOf("phones/report_full.json", "network");
    QVERIFY(text.startsWith(QStringLiteral("Snom 370  00:04:13:A1:B2:C3\n=====")));
    QVERIFY(text.contains(QStringLiteral("\nOnline, registration runs out in 42 min\n")));
    QVERIFY(text.contains(QStringLiteral("\nNetwork\n-------\n")));
    const QString gateway = lineWith(text, "network.gateway");
    const QString priority = lineWith(text, "network.vlanPriority");
    QVERIFY(gateway.trimmed().startsWith(QStringLiteral("Default gateway ")));
    QCOMPARE(gateway.indexOf(QStringLiteral("192.0.2.1")), priority.lastIndexOf(u'5'));
}

void TestPlainText::saysStatesInWords()
{
    const QString text = textOf("phones/report_odd.json", "all");
    QVERIFY(lineWith(text, " handsetIndex ").endsWith(QStringLiteral("no value (null)")));
    QVERIFY(lineWith(text, " product ").endsWith(QStringLiteral("not in the answer")));
    QVERIFY(lineWith(text, " serial ").endsWith(QStringLiteral("empty")));
    QVERIFY(lineWith(text, " callWaiting ")
                .endsWith(QStringLiteral("perhaps [! neither true nor false]")));
    QVERIFY(lineWith(text, " password ").endsWith(QStringLiteral("•••••••• [hidden]")));
    QVERIFY(lineWith(text, " purchaseInfo.date ").endsWith(QStringLiteral("Z [! not a date]")));
    QVERIFY(lineWith(text, " status.configSaved ")
                .endsWith(QStringLiteral(" (2015-01-01 00:00:00 UTC)")));
    QVERIFY(text.contains(QStringLiteral("\n! Keys are set on the user")));
}

void TestPlainText::indentsFurtherLines()
{
    const QString text = textOf("phones/report_full.json", "phone");
    const QString first = lineWith(text, "Stands at the reception.");
    const QString second = lineWith(text, "Ask for Hans");
    QCOMPARE(second.indexOf(QStringLiteral("Ask")), first.indexOf(QStringLiteral("Stands")));
    QVERIFY(second.trimmed().startsWith(QStringLiteral("Ask")));
}

void TestPlainText::listsKeysAndTables()
{
    const QString text = textOf("phones/report_odd.json", "softkeys");
    QVERIFY(text.contains(QStringLiteral("  Key 2, not set\n")));
    QVERIFY(text.contains(QStringLiteral("Key 15, Busy lamp, Second twin, 204")));
    const QString headers = lineWith(text, "Position");
    const QString row = lineWith(text, "SPEEDDIAL");
    QCOMPARE(row.indexOf(QStringLiteral("SPEEDDIAL")), headers.indexOf(QStringLiteral("Function")));
    QCOMPARE(row.indexOf(QStringLiteral("+4533000112")), headers.indexOf(QStringLiteral("Value")));
    const QString levels = textOf("phones/report_full.json", "volume");
    QVERIFY(lineWith(levels, "volume.handset ").contains(QStringLiteral("Handset ")));
    QCOMPARE(lineWith(levels, "volume.handset ").indexOf(QStringLiteral("21")),
             lineWith(levels, "Microphone (mic)").indexOf(QStringLiteral("Microphone")));
}

void TestPlainText::longCellsPushOnlyTheirLine()
{
    const QString label(20000, u'v');
    const QJsonObject key{{QStringLiteral("index"), 0}, {QStringLiteral("value"), label}};
    const QJsonObject other{{QStringLiteral("index"), 1}, {QStringLiteral("label"), u"x"_qs}};
    const QString text = plainText(support::reportOf(
        support::phoneOf({{QStringLiteral("softkeys"), QJsonArray{key, other}}}), "softkeys"));
    QVERIFY(text.contains(label));
    QVERIFY(lineWith(text, "Position").size() < 200);
}

void TestPlainText::controlsAreVisible()
{
    const QJsonObject object{{QStringLiteral("notes"), QStringLiteral("a\x1b[31mred")},
                             {QStringLiteral("_id"), QStringLiteral("\x1b]0;title\x07")},
                             {QStringLiteral("macAddress"),
                              QStringLiteral("\x9b"
                                             "2J")},
                             {QStringLiteral("odd\x1bkey"), QStringLiteral("\u202e")}};
    const QString text = plainText(support::reportOf(support::phoneOf(object), "all"));
    for (const QChar c : text)
        QVERIFY(c == u'\n' || (c.unicode() >= 0x20 && c.category() != QChar::Other_Control));
    QVERIFY(!text.contains(QChar(0x202e)));
}

void TestPlainText::endsInALineBreak()
{
    const QString text = textOf("phones/report_full.json", "raw");
    QVERIFY(text.endsWith(u'\n'));
    QVERIFY(!text.endsWith(QStringLiteral("\n\n")));
}

QTEST_MAIN(TestPlainText)
#include "tst_plaintext.moc"
