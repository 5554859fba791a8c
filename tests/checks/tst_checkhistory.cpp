// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checkhistory.h"
#include "rulefixture.h"

#include <QRegularExpression>

using checks::FetchRecord;
using checks::Finding;
using checks::SecretPrints;
using checks::Watching;

namespace {

// A fetch so many minutes before now.
FetchRecord fetch(int minutesAgo, const QByteArray &changes = {},
                  const std::optional<SecretPrints> &secrets = {})
{
    return {fetchedAt.addSecs(-60LL * minutesAgo),
            phone::PhoneDecoder::fromObject(phoneWith(changes)), secrets};
}

// A change of one text.
QByteArray change(const char *path, const QByteArray &text)
{
    return QByteArray("\"") + path + "\":\"" + text + "\"";
}

QByteArray saved(const char *time)
{
    return change("status.configSaved", QByteArray("2026-11-23T") + time + "Z");
}

QByteArray loaded(const char *time)
{
    return change("status.configLoaded", QByteArray("2026-11-23T") + time + "Z");
}

QByteArray agent(const char *text)
{
    return change("status.userAgent", text);
}

QByteArray seenAt(const char *address)
{
    return change("status.publicIpAddress", address);
}

const QByteArray on = R"("status.online":true)";
const QByteArray off = R"("status.online":false)";

constexpr int days = 24 * 60;

} // namespace

// What the fetches of one phone say, T1 to T5 and X6; the time is the test's.
class TestCheckHistory : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void takesFetchesInAnyOrder();
    void saysHowLong();
    void tellsWhichSecret();
    void hasCompleteRows();
};

void TestCheckHistory::judges_data()
{
    QTest::addColumn<QList<FetchRecord>>("fetches");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QList<FetchRecord> &fetches, const char *expected) {
        QTest::newRow(name) << fetches << QString::fromLatin1(expected);
    };
    row("no fetch", {}, "");
    row("one fetch", {fetch(0)}, "");
    row("nothing new", {fetch(40), fetch(20), fetch(0)}, "");
    // Now is 13:00.
    row("T1 saved 15 minutes ago", {fetch(30), fetch(0, saved("12:45:00"))}, "T1 warning");
    row("T1 not 15 minutes yet", {fetch(30), fetch(0, saved("12:45:01"))}, "");
    row("T1 picked up", {fetch(30), fetch(0, saved("12:40:00") + "," + loaded("12:40:00"))}, "");
    row("T1 fetched just before it was saved",
        {fetch(30), fetch(0, saved("12:40:00") + "," + loaded("12:39:00"))}, "T1 warning");
    row("T1 saved before anybody watched",
        {fetch(30, saved("12:00:00")), fetch(0, saved("12:00:00"))}, "");
    row("T1 never fetched",
        {fetch(30, R"("status.configLoaded":null)"),
         fetch(0, saved("12:40:00") + R"(,"status.configLoaded":null)")},
        "");
    row("T1 no date", {fetch(30, saved("12:00:00")), fetch(0, R"("status.configSaved":null)")}, "");
    const SecretPrints first{"u1", "p1", "c1"};
    row("T2 new password", {fetch(30, {}, first), fetch(0, {}, SecretPrints{"u1", "p2", "c1"})},
        "T2 info");
    row("T2 custom lines alone",
        {fetch(30, {}, first), fetch(0, {}, SecretPrints{"u1", "p1", "c2"})}, "");
    row("T2 since the fetch before the last",
        {fetch(30, {}, SecretPrints{"u0", "p0", {}}), fetch(20, {}, first), fetch(0, {}, first)},
        "");
    row("T2 not known", {fetch(30), fetch(0, {}, first)}, "");
    row("T3 new firmware", {fetch(30), fetch(0, agent("snom370/8.7.5.1"))}, "T3 info");
    row("T3 other model, same firmware", {fetch(30), fetch(0, agent("snom360/8.7.3.25"))}, "");
    row("T3 none", {fetch(30), fetch(0, R"("status.userAgent":null)")}, "");
    row("T4 three in an hour",
        {fetch(60, loaded("11:00:00")), fetch(40, loaded("12:10:00")),
         fetch(20, loaded("12:30:00")), fetch(0, loaded("12:50:00"))},
        "T4 warning");
    row("T4 three in a little more",
        {fetch(61, loaded("11:00:00")), fetch(40, loaded("12:10:00")),
         fetch(20, loaded("12:30:00")), fetch(0, loaded("12:50:00"))},
        "");
    row("T4 two",
        {fetch(60, loaded("11:00:00")), fetch(40, loaded("12:10:00")),
         fetch(20, loaded("12:10:00")), fetch(0, loaded("12:50:00"))},
        "");
    const QByteArray never = R"("status.configLoaded":null)";
    row("T4 fetches without it between",
        {fetch(50, loaded("12:00:00")), fetch(40, never), fetch(30, loaded("12:00:00")),
         fetch(20, never), fetch(0, loaded("12:50:00"))},
        "");
    row("T5 three in an hour", {fetch(50, on), fetch(40, off), fetch(30, on), fetch(0, off)},
        "T5 warning");
    row("T5 two", {fetch(50, on), fetch(40, off), fetch(30, off), fetch(0, on)}, "");
    row("T5 not said between",
        {fetch(50, on), fetch(40, R"("status.online":null)"), fetch(30, on), fetch(0, off)}, "");
    row("X6 three addresses",
        {fetch(20 * days, seenAt("80.62.1.3")), fetch(10 * days, seenAt("80.62.1.2")), fetch(0)},
        "X6 warning");
    row("X6 one of them too long ago",
        {fetch(30 * days + 1, seenAt("80.62.1.3")), fetch(10 * days, seenAt("80.62.1.2")),
         fetch(0)},
        "");
    row("X6 thirty days ago",
        {fetch(30 * days, seenAt("80.62.1.3")), fetch(10 * days, seenAt("80.62.1.2")), fetch(0)},
        "X6 warning");
    row("X6 one of them twice",
        {fetch(20 * days, seenAt("::ffff:80.62.1.1")), fetch(10 * days, seenAt("80.62.1.2")),
         fetch(0)},
        "");
    row("X6 none",
        {fetch(20 * days, R"("status.publicIpAddress":null)"),
         fetch(10 * days, seenAt("80.62.1.2")), fetch(0)},
        "");
    const QByteArray roams = R"("ip.mode":"ROAMING")";
    row("X6 not locked",
        {fetch(20 * days, seenAt("80.62.1.3")), fetch(10 * days, seenAt("80.62.1.2")),
         fetch(0, roams)},
        "");
    row("in the future", {fetch(0), fetch(-10, agent("snom370/8.7.5.1"))}, "");
}

void TestCheckHistory::judges()
{
    QFETCH(const QList<FetchRecord>, fetches);
    QFETCH(const QString, expected);
    QStringList lines;
    const auto findings = checks::checkHistory(fetches, Watching::Yes, {.now = fetchedAt});
    for (const Finding &finding : findings) {
        lines.append(finding.rule + u' ' + checks::severityKey(finding.severity));
        QVERIFY(!finding.fields.isEmpty());
        QVERIFY2(finding.message.endsWith(u'.'), qPrintable(finding.message));
        QVERIFY2(!finding.message.contains(u'%'), qPrintable(finding.message));
    }
    QCOMPARE(lines.join(QLatin1String(", ")), expected);
    // T1 is for somebody who watches, the others for everybody.
    const auto unwatched = checks::checkHistory(fetches, Watching::No, {.now = fetchedAt});
    QCOMPARE(rulesOf(unwatched),
             rulesOf(findings).filter(QRegularExpression(QStringLiteral("^(?!T1)"))));
}

void TestCheckHistory::takesFetchesInAnyOrder()
{
    const QList<FetchRecord> fetches = {fetch(0, off), fetch(50, on), fetch(30, on),
                                        fetch(40, off)};
    QCOMPARE(rulesOf(checks::checkHistory(fetches, Watching::No, {.now = fetchedAt})),
             QStringList(QStringLiteral("T5")));
}

void TestCheckHistory::saysHowLong()
{
    const auto findings = checks::checkHistory({fetch(40), fetch(0, saved("12:38:00"))},
                                               Watching::Yes, {.now = fetchedAt});
    QCOMPARE(findings.size(), 1);
    QVERIFY2(findings[0].message.contains(QLatin1String("22 min")),
             qPrintable(findings[0].message));
}

void TestCheckHistory::tellsWhichSecret()
{
    const auto findings = checks::checkHistory(
        {fetch(40, {}, SecretPrints{"u1", "p1", {}}), fetch(0, {}, SecretPrints{"u1", "p2", {}})},
        Watching::No, {.now = fetchedAt});
    QCOMPARE(findings[0].fields, QStringList(QStringLiteral("password")));
    QVERIFY(!findings[0].message.contains(QLatin1String("p2")));
}

void TestCheckHistory::hasCompleteRows()
{
    for (const checks::Rule &rule : checks::historyRules())
        QVERIFY2(checks::isComplete(rule, rule.id.substr(0, 1)), rule.title);
}

QTEST_GUILESS_MAIN(TestCheckHistory)
#include "tst_checkhistory.moc"
