// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportsupport.h"

#include "report/plaintext.h"

using phone::NameBook;
using phone::Reference;
using State = phone::NameEntry::State;

namespace {

constexpr auto phoneJson = R"({"_id":"1","sipPhoneModel":"a0","extension":"e0","product":"b0",
    "purchaseInfo":{"sidePanels":[{"product":"b1"}]},
    "softkeys":[{"index":0,"function":"BLF","value":"e0","label":"Chef"},
                {"index":1,"function":"QUEUE","value":"c2"}]})";

NameBook names()
{
    NameBook book;
    book.insert(Reference::Extension, QStringLiteral("e0"),
                {QStringLiteral("Hans Andersen"), State::Known, QStringLiteral("204")});
    book.insert(Reference::Model, QStringLiteral("a0"), {QStringLiteral("Snom 370")});
    book.insert(Reference::Product, QStringLiteral("b0"), {{}, State::Forbidden});
    book.insert(Reference::Product, QStringLiteral("b1"), {QStringLiteral("KM 25")});
    return book;
}

report::Report namedReport(const NameBook &book)
{
    const phone::Phone phone = phone::PhoneDecoder::decode(phoneJson).value();
    return report::build(
        phone, {report::Selection::all(), report::Level::Internal, support::fetchTime(), book});
}

} // namespace

// Reports that say whose ids they hold.
class TestReportNames : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void namesFields();
    void namesKeysAndPanels();
    void isCalledAfterTheModel();
    void leavesIdsAloneWithoutNames();
    void customersAreNotNamed();
};

void TestReportNames::namesFields()
{
    const report::Report report = namedReport(names());
    QCOMPARE(support::rowOf(report, "extension").value.text,
             QStringLiteral("Hans Andersen, 204 (e0)"));
    QCOMPARE(support::rowOf(report, "product").value.text, QStringLiteral("b0"));
}

void TestReportNames::namesKeysAndPanels()
{
    const QString text = report::plainText(namedReport(names()));
    QVERIFY2(text.contains(QStringLiteral("Key 1, Busy lamp, Chef, Hans Andersen, 204\n")),
             qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("KM 25 (b1)")));
    bool isInTable = false;
    for (const report::Page &page : namedReport(names()).pages) {
        for (const report::Section &section : page.sections) {
            for (const auto &row : section.table.rows) {
                for (const report::Cell &cell : row)
                    isInTable |= cell.text == QStringLiteral("Hans Andersen, 204 (e0)");
            }
        }
    }
    QVERIFY2(isInTable, "the table of keys has the name and the id");
}

void TestReportNames::isCalledAfterTheModel()
{
    QCOMPARE(namedReport(names()).title, QStringLiteral("Snom 370"));
    QCOMPARE(namedReport({}).title, QStringLiteral("SIP phone"));
}

void TestReportNames::leavesIdsAloneWithoutNames()
{
    QCOMPARE(support::rowOf(namedReport({}), "extension").value.text, QStringLiteral("e0"));
    QVERIFY(report::plainText(namedReport({})).contains(QStringLiteral("Busy lamp, Chef, e0")));
}

void TestReportNames::customersAreNotNamed()
{
    const phone::Phone phone = phone::PhoneDecoder::decode(phoneJson).value();
    const report::Report report = report::build(phone,
                                                {.level = report::Level::CustomerSafe,
                                                 .fetchedAt = support::fetchTime(),
                                                 .names = names()});
    const QString text = report::plainText(report);
    QVERIFY2(!text.contains(QStringLiteral("Hans")), qPrintable(text));
    // What a model is called tells of nobody.
    QCOMPARE(report.title, QStringLiteral("Snom 370"));
}

QTEST_GUILESS_MAIN(TestReportNames)
#include "tst_reportnames.moc"
