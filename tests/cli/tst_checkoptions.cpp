// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "support/testcase.h"

using cli::PhoneSource;

// What the arguments of check mean.
class TestCheckOptions : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tellsPhonesFromFiles_data();
    void tellsPhonesFromFiles();
    void leavesNothingOutByItself();
    void readsOptions();
    void readsEverySeverity();
    void readsTime_data();
    void readsTime();
    void explainsMistake_data();
    void explainsMistake();
};

namespace {

auto parse(const QString &line)
{
    return cli::CommandLine::parse(
        (QStringLiteral("sipphone-inspector ") + line).split(u' ', Qt::SkipEmptyParts));
}

} // namespace

void TestCheckOptions::tellsPhonesFromFiles_data()
{
    QTest::addColumn<bool>("isPhone");
    QTest::newRow("0123456789abcdef01234567") << true;
    QTest::newRow("https://pbx.example.org/pbx/sipphone/0123456789abcdef01234567") << true;
    QTest::newRow("00:04:13:2A:7C:51") << true;
    QTest::newRow("0004132A7C51") << true;
    QTest::newRow("02E3A1B2C4") << true;
    QTest::newRow("192.0.2.1") << true;
    QTest::newRow("2001:db8::1") << true;
    QTest::newRow("-") << false;
    QTest::newRow("phones.json") << false;
    QTest::newRow("./0123456789abcdef01234567") << false;
    QTest::newRow("/dumps/pbx/sipphone/0123456789abcdef01234567") << false;
    QTest::newRow("0123456789abcdef01234567.json") << false;
    QTest::newRow("Hans") << false;
    QTest::newRow("204") << false;
}

void TestCheckOptions::tellsPhonesFromFiles()
{
    QFETCH(const bool, isPhone);
    const QString word = QString::fromLatin1(QTest::currentDataTag());
    const auto options = parse(QStringLiteral("check other.json ") + word);
    QVERIFY2(options, qPrintable(options.error().sentence));
    QCOMPARE(options->command, cli::Command::Check);
    QCOMPARE(options->check.sources.size(), 2);
    QCOMPARE(options->check.sources[1].name, word);
    QCOMPARE(options->check.sources[1].kind == PhoneSource::Kind::Phone, isPhone);
    QCOMPARE(options->check.asksPbx(), isPhone);
}

void TestCheckOptions::leavesNothingOutByItself()
{
    const auto options = parse(QStringLiteral("check a.json"));
    QVERIFY(options);
    QCOMPARE(options->check.least, checks::Severity::Data);
    QCOMPARE(options->check.format, cli::Format::Text);
    QVERIFY(!options->check.at.isValid());
    QVERIFY(options->check.country.isEmpty());
}

void TestCheckOptions::readsOptions()
{
    const auto options = parse(
        QStringLiteral("check 0004132A7C51 --format csv --at 2015-01-01T01:00:00Z --country dk "
                       "--customer 0123456789abcdef01234567"));
    QVERIFY(options);
    QCOMPARE(options->check.format, cli::Format::Csv);
    QCOMPARE(options->check.at, QDateTime(QDate(2015, 1, 1), QTime(1, 0), Qt::UTC));
    QCOMPARE(options->check.country, QStringLiteral("DK"));
    QCOMPARE(options->customer, QStringLiteral("0123456789abcdef01234567"));
}

void TestCheckOptions::readsEverySeverity()
{
    for (int i = 0; i < checks::severityCount; ++i) {
        const auto severity = static_cast<checks::Severity>(i);
        const auto options = parse(QStringLiteral("check a.json --severity ")
                                   + checks::severityKey(severity));
        QVERIFY(options);
        QCOMPARE(options->check.least, severity);
    }
}

void TestCheckOptions::readsTime_data()
{
    QTest::addColumn<QString>("utc"); // empty: no time
    QTest::newRow("2015-01-01") << QStringLiteral("2015-01-01T00:00:00Z");
    QTest::newRow("2015-01-01T02:00:00+01:00") << QStringLiteral("2015-01-01T01:00:00Z");
    QTest::newRow("2015-01-01T01:00") << QStringLiteral("2015-01-01T01:00:00Z");
    QTest::newRow("now") << QString();
    QTest::newRow("2015-13-01") << QString();
}

void TestCheckOptions::readsTime()
{
    QFETCH(const QString, utc);
    const auto options = parse(QStringLiteral("check a.json --at ")
                               + QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(options.has_value(), !utc.isEmpty());
    if (options)
        QCOMPARE(options->check.at.toString(Qt::ISODate), utc);
}

void TestCheckOptions::explainsMistake_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("part"); // of the sentence
    const auto row = [](const char *name, const char *line, const char *part) {
        QTest::newRow(name) << QString::fromLatin1(line) << QString::fromLatin1(part);
    };
    row("nothing", "check", "check needs to be told what to check");
    row("standard input twice", "check - a.json -", "Standard input can be read only once");
    row("standard input for the token as well", "check - --token-file -",
        "Standard input can be read only once");
    row("unknown format", "check a.json --format xml", "--format is one of text, json, csv");
    row("unknown severity", "check a.json --severity high", "--severity is error, warning");
    row("no time", "check a.json --at noon", "--at is a time such as");
    row("no country", "check a.json --country DNK", "--country is the two letters");
    row("digits for a country", "check a.json --country 45", "--country is the two letters");
    row("no customer", "check a.json --customer 5", "--customer is the id of a customer");
    row("severity of show", "show 0123456789abcdef01234567 --severity data",
        "--severity belongs to the command check only");
    row("time of the window", "--at 2015-01-01", "--at belongs to the command check only");
    row("address without a phone", "check https://pbx.example.org/pbx/extension/5", "address");
}

void TestCheckOptions::explainsMistake()
{
    QFETCH(const QString, line);
    QFETCH(const QString, part);
    const auto options = parse(line);
    QVERIFY(!options);
    QVERIFY2(options.error().sentence.contains(part), qPrintable(options.error().sentence));
    QVERIFY(options.error().sentence.endsWith(u'.'));
}

QTEST_GUILESS_MAIN(TestCheckOptions)
#include "tst_checkoptions.moc"
