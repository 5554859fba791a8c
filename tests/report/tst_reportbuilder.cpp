// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportbuilder.h"
#include "report/reportsupport.h"

#include "phone/format.h"
#include "phone/labels.h"

using phone::Group;
using phone::ValueState;
using report::Cell;
using report::Level;
using report::Page;
using report::Report;
using report::Section;
using support::rowOf;

// What a report is made of: head, pages, footer.
class TestReportBuilder : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatIsSelected();
    void levelsAreATable();
    void softkeysAreDrawnAndListed();
    void bannerSaysWhereKeysAreSet_data();
    void bannerSaysWhereKeysAreSet();
    void otherSaysWhy();
    void emptyPagesSayWhy();
    void headNamesThePhone_data();
    void headNamesThePhone();
    void statusInWords_data();
    void statusInWords();
    void footerTellsItsOrigin();
};

namespace {

const Page *pageOf(const Report &report, Group group)
{
    for (const Page &page : report.pages) {
        if (page.selection == report::Selection::of(group))
            return &page;
    }
    return nullptr;
}

} // namespace

void TestReportBuilder::holdsWhatIsSelected()
{
    const phone::Phone phone = support::fixturePhone("phones/report_full.json");
    const Report all = support::reportOf(phone, "all");
    QCOMPARE(all.pages.size(), phone::groupCount + 1);
    QCOMPARE(all.pages.first().title, QStringLiteral("Phone"));
    QCOMPARE(all.pages[8].title, QStringLiteral("Other"));
    QCOMPARE(all.pages.last().selection, report::Selection::raw());

    const Report network = support::reportOf(phone, "network");
    QCOMPARE(network.pages.size(), 1);
    QCOMPARE(network.pages.first(), *pageOf(all, Group::Network));

    const Report raw = support::reportOf(phone, "raw");
    QCOMPARE(raw.pages.size(), 1);
    QVERIFY(raw.pages.first().raw.contains(QStringLiteral("\"KM-12\"")));
}

void TestReportBuilder::levelsAreATable()
{
    const Report report = support::reportOf(support::fixturePhone("phones/report_full.json"),
                                            "volume");
    const report::Table &table = report.pages.first().sections.last().table;
    QStringList lines;
    for (const QList<Cell> &row : table.rows)
        lines.append(row[0].text + u' ' + row[1].text + u' ' + row[2].text);
    QCOMPARE(table.headers,
             (QStringList{QString(), QStringLiteral("Microphone"), QStringLiteral("Speaker")}));
    QCOMPARE(lines,
             (QStringList{QStringLiteral("Handset 21 22"), QStringLiteral("Headset 23 24"),
                          QStringLiteral("Handsfree 25 26")}));
}

void TestReportBuilder::softkeysAreDrawnAndListed()
{
    const Report report = support::reportOf(support::fixturePhone("phones/report_odd.json"),
                                            "softkeys");
    const Section &section = report.pages.first().sections.last();
    QStringList numbers;
    for (const phone::KeyFace &face : section.keys)
        numbers.append(face.number);
    QCOMPARE(numbers.join(u' '), QStringLiteral("1 2 3 4–14 15 15 ?"));
    QCOMPARE(section.table.rows.size(), 5);
    for (const QList<Cell> &row : section.table.rows)
        QCOMPARE(row.size(), section.table.headers.size());
    const QList<Cell> parking = section.table.rows[1];
    QCOMPARE(parking[1].text, QStringLiteral("2"));
    QCOMPARE(parking[2].text, QStringLiteral("PARKING"));
    const QList<Cell> unplaced = section.table.rows.last();
    QCOMPARE(unplaced[1].remark, QStringLiteral("not a whole number"));
    QCOMPARE(unplaced[3].state, ValueState::Absent);
    QCOMPARE(rowOf(report, "softkeys").value.text, QStringLiteral("5 in the list"));
}

void TestReportBuilder::bannerSaysWhereKeysAreSet_data()
{
    QTest::addColumn<QJsonValue>("onDevice");
    QTest::addColumn<bool>("banner");
    QTest::newRow("on the user") << QJsonValue(false) << true;
    QTest::newRow("on the phone") << QJsonValue(true) << false;
    QTest::newRow("null") << QJsonValue() << false;
    QTest::newRow("odd") << QJsonValue(QStringLiteral("false")) << false;
}

void TestReportBuilder::bannerSaysWhereKeysAreSet()
{
    QFETCH(QJsonValue, onDevice);
    QFETCH(bool, banner);
    const auto phone = support::phoneOf(
        {{QStringLiteral("softkeyConfigurationOnDevice"), onDevice}});
    const Report report = support::reportOf(phone, "all");
    QCOMPARE(!pageOf(report, Group::Softkeys)->banner.isEmpty(), banner);
    QVERIFY(pageOf(report, Group::Phone)->banner.isEmpty());
}

void TestReportBuilder::otherSaysWhy()
{
    const Report report = support::reportOf(support::fixturePhone("phones/report_odd.json"),
                                            "other");
    const report::Table &table = report.pages.first().sections.first().table;
    QStringList paths;
    for (const QList<Cell> &row : table.rows) {
        paths.append(row[0].text);
        QVERIFY(!row[2].text.isEmpty());
    }
    QVERIFY(paths.contains(QStringLiteral("battery.level")));
    QVERIFY(paths.contains(QStringLiteral("headsetButton")));
    QVERIFY(paths.contains(QStringLiteral("wifiPassword")));
    QVERIFY(report.pages.first().emptyText.isEmpty());
}

void TestReportBuilder::emptyPagesSayWhy()
{
    const Report report = support::reportOf(support::phoneOf({}), "all");
    for (const Page &page : report.pages) {
        if (page.selection != report::Selection::raw())
            QVERIFY2(!page.emptyText.isEmpty(), qPrintable(page.title));
    }
    // The rows stand there all the same.
    QCOMPARE(rowOf(report, "status.online").value.state, ValueState::Absent);
    QCOMPARE(rowOf(report, "softkeys").value.text, QStringLiteral("not in the answer"));

    const Report partly = support::reportOf(
        support::phoneOf({{QStringLiteral("serial"), QJsonValue()}}), "phone");
    QVERIFY(partly.pages.first().emptyText.isEmpty());
}

void TestReportBuilder::headNamesThePhone_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("subtitle");
    const QString id = QStringLiteral("_id");
    const QString mac = QStringLiteral("macAddress");
    QTest::newRow("known maker") << QJsonObject{{mac, QStringLiteral("000413a1b2c3")},
                                                {QStringLiteral("status"),
                                                 QJsonObject{{QStringLiteral("userAgent"),
                                                              QStringLiteral("snom370/8.7")}}}}
                                 << QStringLiteral("Snom 370")
                                 << QStringLiteral("00:04:13:A1:B2:C3");
    QTest::newRow("odd MAC address")
        << QJsonObject{{mac, QStringLiteral("here\nand there")}} << QStringLiteral("SIP phone")
        << QStringLiteral("here␊and there");
    QTest::newRow("handset") << QJsonObject{{QStringLiteral("handsetAddress"),
                                             QStringLiteral("02A1B2C3D4")},
                                            {id, QStringLiteral("65f0")}}
                             << QStringLiteral("SIP phone") << QStringLiteral("02A1B2C3D4");
    QTest::newRow("id alone") << QJsonObject{{id, QStringLiteral("65f0")}}
                              << QStringLiteral("SIP phone") << QStringLiteral("65f0");
    QTest::newRow("nothing") << QJsonObject() << QStringLiteral("SIP phone")
                             << QStringLiteral("without a MAC address");
}

void TestReportBuilder::headNamesThePhone()
{
    QFETCH(QJsonObject, object);
    QFETCH(QString, title);
    QFETCH(QString, subtitle);
    const Report report = support::reportOf(support::phoneOf(object), "phone");
    QCOMPARE(report.title, title);
    QCOMPARE(report.subtitle, subtitle);
}

void TestReportBuilder::statusInWords_data()
{
    QTest::addColumn<phone::Status>("status");
    QTest::addColumn<QString>("words");
    using phone::Presence;
    using phone::Status;
    QTest::newRow("online") << Status{Presence::Online, 2543, false}
                            << QStringLiteral("Online, registration runs out in 42 min");
    QTest::newRow("online, no end") << Status{Presence::Online, std::nullopt, false}
                                    << QStringLiteral("Online, the answer does not say until when");
    QTest::newRow("offline") << Status{Presence::Offline, std::nullopt, false}
                             << QStringLiteral("Offline, not registered");
    QTest::newRow("contradictory")
        << Status{Presence::Contradictory, std::nullopt, false}
        << QStringLiteral("Contradictory, online and the registration's time do not agree");
    QTest::newRow("unknown") << Status{} << QStringLiteral("Unknown, the answer does not say");
    QTest::newRow("ran out") << Status{Presence::Unknown, std::nullopt, true}
                             << QStringLiteral(
                                    "Unknown, the registration has run out since the fetch");
}

void TestReportBuilder::statusInWords()
{
    QFETCH(phone::Status, status);
    QFETCH(QString, words);
    const report::StatusLine line = report::statusLine(status);
    QCOMPARE(line.presence, status.presence);
    QCOMPARE(line.word + QStringLiteral(", ") + line.detail, words);
}

void TestReportBuilder::footerTellsItsOrigin()
{
    const phone::Phone phone = support::fixturePhone("phones/report_full.json");
    const auto text = [](const Report &report) {
        QString all;
        for (const report::Fact &fact : report.footer)
            all += fact.label + u' ' + fact.text + u'\n';
        return all;
    };
    const QString internal = text(support::reportOf(phone, "phone"));
    QVERIFY(internal.contains(QStringLiteral("65f0a1b2c3d4e5f600000001")));
    QVERIFY(internal.contains(phone::dateTimeText(support::fetchTime().toLocalTime())));
    QVERIFY(internal.contains(QStringLiteral("2026-03-04 12:07:25 UTC")));
    QVERIFY(internal.contains(QStringLiteral("internal")));
    QVERIFY(internal.contains(report::programName()));
    QVERIFY(report::programName().startsWith(QStringLiteral("SIP Phone Inspector ")));
    const QString everything = text(support::reportOf(phone, "phone", Level::Everything));
    QVERIFY(everything.contains(QStringLiteral("everything")));
    QVERIFY(text(report::build(phone, {})).contains(QStringLiteral("at an unknown time")));
}

QTEST_MAIN(TestReportBuilder)
#include "tst_reportbuilder.moc"
