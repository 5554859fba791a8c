// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/plaintext.h"
#include "report/reportbuilder.h"
#include "report/reportsupport.h"
#include "report/redaction.h"

#include "phone/format.h"

#include <QJsonArray>

#include <algorithm>

using phone::ValueState;
using report::Cell;
using report::Level;
using report::Page;
using report::Report;
using report::Row;
using report::Section;
using support::rowOf;
using support::rowsOf;

// The values of a phone in its report: every one of them, in words, without its secrets.
class TestRedaction : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void holdsEveryValue();
    void tellsStatesApart_data();
    void tellsStatesApart();
    void marksWhatIsMasked();
    void hidesSecretsEverywhere();
    void showsSecretsWhenAsked();
    void longRawAnswersAreWhole();
};

namespace {

QList<Cell> cellsOf(const Report &report)
{
    QList<Cell> cells;
    for (const Page &page : report.pages) {
        for (const Section &section : page.sections) {
            for (const QList<Cell> &row : section.table.rows)
                cells.append(row);
        }
    }
    return cells;
}

struct Leaf {
    QString key;
    QJsonValue json;
};

void collectLeaves(const QJsonValue &json, const QString &key, QList<Leaf> &leaves)
{
    if (json.isArray()) {
        for (const QJsonValue &item : json.toArray())
            collectLeaves(item, QStringLiteral("[]"), leaves);
        return;
    }
    if (!json.isObject()) {
        leaves.append({key, json});
        return;
    }
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        collectLeaves(*it, key.isEmpty() ? it.key() : key + u'.' + it.key(), leaves);
}

bool says(const Cell &cell, const QJsonValue &json)
{
    if (json.isBool())
        return cell.text == (json.toBool() ? QStringLiteral("Yes") : QStringLiteral("No"));
    const QString text = json.isDouble() ? QString::number(json.toInteger()) : json.toString();
    const QDateTime date = QDateTime::fromString(text, Qt::ISODate);
    if (json.isString() && text.endsWith(u'Z') && date.isValid())
        return cell.utc == phone::utcText(date);
    return cell.text.contains(text);
}

bool saysAnywhere(const Report &report, const Leaf &leaf)
{
    for (const Row &row : rowsOf(report)) {
        if (row.key == leaf.key)
            return says(row.value, leaf.json);
    }
    const QList<Cell> cells = cellsOf(report);
    return std::any_of(cells.begin(), cells.end(),
                       [&](const Cell &cell) { return says(cell, leaf.json); });
}

} // namespace

void TestRedaction::holdsEveryValue()
{
    const phone::Phone phone = support::fixturePhone("phones/report_full.json");
    const Report report = support::reportOf(phone, "all", Level::Everything);
    QList<Leaf> leaves;
    collectLeaves(phone.source(), QString(), leaves);
    QCOMPARE(leaves.size(), 66);
    for (const Leaf &leaf : leaves) {
        QVERIFY2(saysAnywhere(report, leaf),
                 qPrintable(leaf.key + u' ' + leaf.json.toVariant().toString()));
    }
}

void TestRedaction::tellsStatesApart_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<ValueState>("state");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("remark");
    const auto row = [](const char *key, ValueState state, const char *text,
                        const char *remark = "") {
        QTest::newRow(key) << QByteArray(key) << state << QString::fromLatin1(text)
                           << QString::fromLatin1(remark);
    };
    row("product", ValueState::Absent, "not in the answer");
    row("handsetIndex", ValueState::Null, "no value (null)");
    row("serial", ValueState::Empty, "empty");
    row("macAddress", ValueState::Present, "000413FFEE01");
    row("displayBrightness", ValueState::Malformed, "bright", "not a whole number");
    row("callWaiting", ValueState::Malformed, "perhaps", "neither true nor false");
    row("headsetButton", ValueState::Present, "lever", "not in the reference");
}

void TestRedaction::tellsStatesApart()
{
    QFETCH(QByteArray, key);
    QFETCH(ValueState, state);
    QFETCH(QString, text);
    QFETCH(QString, remark);
    const Report report = support::reportOf(support::fixturePhone("phones/report_odd.json"),
                                            "phone");
    const Row row = rowOf(report, key.constData());
    QCOMPARE(row.value.state, state);
    QCOMPARE(row.value.text, text);
    QCOMPARE(row.value.remark, remark);
    QVERIFY(!row.label.isEmpty());
}

void TestRedaction::marksWhatIsMasked()
{
    const Report report = support::reportOf(support::fixturePhone("phones/report_odd.json"), "all");
    const Row password = rowOf(report, "password");
    QCOMPARE(password.value.text, phone::Masker::mask());
    QVERIFY(password.value.masked);
    const Row notes = rowOf(report, "notes");
    QVERIFY(notes.value.masked);
    QVERIFY(notes.value.text.startsWith(QStringLiteral("The account is ••")));
    QVERIFY(!rowOf(report, "macAddress").value.masked);
}

void TestRedaction::hidesSecretsEverywhere()
{
    for (const char *name : {"phones/report_full.json", "phones/report_odd.json"}) {
        const Report report = support::reportOf(support::fixturePhone(name), "all");
        const QString text = report::plainText(report);
        for (const char *secret : {"phone-account-77", "correct-horse", "set tz", "odd-account",
                                   "swordfish", "open-sesame"})
            QVERIFY2(!text.contains(QLatin1String(secret)), secret);
        QVERIFY(report.pages.last().raw.contains(phone::Masker::mask()));
    }
}

void TestRedaction::showsSecretsWhenAsked()
{
    const phone::Phone phone = support::fixturePhone("phones/report_odd.json");
    const Report report = support::reportOf(phone, "all", Level::Everything);
    QCOMPARE(rowOf(report, "password").value.text, QStringLiteral("swordfish-over-lake"));
    QVERIFY(!rowOf(report, "password").value.masked);
    QVERIFY(report.pages.last().raw.contains(QStringLiteral("open-sesame")));
    QVERIFY(!report::plainText(report).contains(phone::Masker::mask()));
}

void TestRedaction::longRawAnswersAreWhole()
{
    const QString note = QString(2 * phone::maxShownLength, u'n') + QStringLiteral("end");
    const phone::Phone phone = support::phoneOf({{QStringLiteral("notes"), note}});
    const Report report = support::reportOf(phone, "raw");
    QVERIFY(report.pages.first().raw.contains(note));
}

QTEST_MAIN(TestRedaction)
#include "tst_redaction.moc"
