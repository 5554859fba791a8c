// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/findingpages.h"
#include "report/plaintext.h"
#include "report/reportsupport.h"

#include "phone/masking.h"

using checks::Difference;
using report::Level;
using report::Page;

// What is wrong with a phone and what has changed, as pages of its report.
class TestFindingPages : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void standAboveAllElse();
    void sayWhenThereIsNothing();
    void areLeftOutUnlessAskedFor();
    void findingsAreHiddenInPart_data();
    void findingsAreHiddenInPart();
    void changesAreHiddenByTheirKey_data();
    void changesAreHiddenByTheirKey();

private:
    phone::Phone m_phone = support::phoneOf(
        {{QStringLiteral("password"), QStringLiteral("pw123456")},
         {QStringLiteral("ip"),
          QJsonObject{{QStringLiteral("address"), QStringLiteral("213.83.176.134")}}}});
};

namespace {

const checks::Finding lock{QStringLiteral("S3"),
                           checks::Severity::Error,
                           {QStringLiteral("ip.address"), QStringLiteral("status.publicIpAddress")},
                           QStringLiteral("Locked to another place"),
                           QStringLiteral("Locked to 213.83.176.134, pw123456."),
                           QStringLiteral("Set the lock anew."),
                           QString()};

QString mask()
{
    return phone::Masker::mask();
}

} // namespace

void TestFindingPages::standAboveAllElse()
{
    const report::Report report = report::build(
        m_phone,
        {.fetchedAt = support::fetchTime(),
         .findings = QList<checks::Finding>{lock},
         .changes = QList<Difference>{{Difference::Kind::Changed, QStringLiteral("ip.mode"),
                                       QStringLiteral("Mode"), QStringLiteral("OPEN"),
                                       QStringLiteral("LOCKED")}}});
    QCOMPARE(report.pages[0].title, QStringLiteral("What is wrong"));
    QCOMPARE(report.pages[1].title, QStringLiteral("What has changed"));
    QCOMPARE(report.pages[2].title, QStringLiteral("Phone"));
    const QString text = report::plainText(report);
    for (const char *part : {"S3", "Error", "Locked to another place", "Set the lock anew.",
                             "status.publicIpAddress", "OPEN", "LOCKED"})
        QVERIFY2(text.contains(QLatin1String(part)), part);
}

void TestFindingPages::sayWhenThereIsNothing()
{
    const report::Redaction redaction(m_phone, Level::Internal);
    for (const Page &page :
         {report::findingsPage({}, redaction), report::changesPage({}, redaction)}) {
        QVERIFY(page.sections.isEmpty());
        QVERIFY(!page.emptyText.isEmpty());
    }
}

void TestFindingPages::areLeftOutUnlessAskedFor()
{
    for (const Page &page : report::build(m_phone, {}).pages)
        QVERIFY(page.selection.has_value());
}

void TestFindingPages::findingsAreHiddenInPart_data()
{
    QTest::addColumn<Level>("level");
    QTest::addColumn<QString>("facts");
    QTest::newRow("internal") << Level::Internal
                              << QStringLiteral("Locked to 213.83.176.134, %1.").arg(mask());
    QTest::newRow("customer-safe")
        << Level::CustomerSafe << QStringLiteral("Locked to %1, %1.").arg(mask());
    QTest::newRow("everything") << Level::Everything << lock.message;
}

void TestFindingPages::findingsAreHiddenInPart()
{
    QFETCH(Level, level);
    QFETCH(QString, facts);
    const Page page = report::findingsPage({lock}, report::Redaction(m_phone, level));
    const QList<report::Cell> row = page.sections.first().table.rows.first();
    QCOMPARE(row.size(), page.sections.first().table.headers.size());
    QCOMPARE(row[3].text, facts);
    QCOMPARE(row[5].text, QStringLiteral("ip.address\nstatus.publicIpAddress"));
}

void TestFindingPages::changesAreHiddenByTheirKey_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("internal");
    QTest::addColumn<QString>("safe");
    const auto row = [](const char *key, const char *internal, const char *safe) {
        QTest::newRow(key) << QString::fromLatin1(key)
                           << QString::fromUtf8(internal).replace(u'#', mask())
                           << QString::fromUtf8(safe).replace(u'#', mask());
    };
    // Key and new value; the value is always "new".
    row("ip.mode", "ip.mode new", "ip.mode new");
    row("password", "password #", "password #");
    row("softkeys[2].label", "softkeys[2].label new", "softkeys[2].label #");
    row("network.Hans", "network.Hans new", "network.# #");
    row("pw123456", "# new", "# #");
}

void TestFindingPages::changesAreHiddenByTheirKey()
{
    QFETCH(QString, key);
    const auto shown = [&](Level level) {
        const Page page = report::changesPage(
            {{Difference::Kind::Added, key, key, QString(), QStringLiteral("new")}},
            report::Redaction(m_phone, level));
        const QList<report::Cell> row = page.sections.first().table.rows.first();
        return row[1].text + u' ' + row[3].text;
    };
    QTEST(shown(Level::Internal), "internal");
    QTEST(shown(Level::CustomerSafe), "safe");
    QCOMPARE(shown(Level::Everything), QString(key + QStringLiteral(" new")));
}

QTEST_GUILESS_MAIN(TestFindingPages)
#include "tst_findingpages.moc"
