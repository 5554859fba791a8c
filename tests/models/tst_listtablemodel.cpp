// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelfixture.h"
#include "models/listtablemodel.h"
#include "models/phonefieldmodel.h"
#include "support/testcase.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>

using models::ListTableModel;
using models::PhoneFieldModel;
using List = ListTableModel::List;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

QString printed(const ListTableModel &table)
{
    QStringList rows;
    for (int row = 0; row < table.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table.columnCount(); ++column)
            cells.append(table.index(row, column).data().toString());
        rows.append(cells.join(u'|'));
    }
    return rows.join(u'\n');
}

QString printedHeader(const ListTableModel &table)
{
    QStringList cells;
    for (int column = 0; column < table.columnCount(); ++column)
        cells.append(table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    return cells.join(u'|');
}

} // namespace

class TestListTableModel : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void content_data();
    void content();
    void headersOutOfRange_data();
    void headersOutOfRange();
    void staysSoundFromPhoneToPhone_data();
    void staysSoundFromPhoneToPhone();
    void followsItsOwnListOnly();
    void passesTheRolesOn();
    void reasonIsATextAndNoMore();
    void hasNoTree();
};

void TestListTableModel::content_data()
{
    QTest::addColumn<List>("list");
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("cells");
    QTest::newRow("softkeys") << List::Softkeys << QStringLiteral("Position|Function|Value|Label")
                              << QStringLiteral("0|Busy lamp (BLF)|204|Hans\n"
                                                "not in the answer|PARK|empty|no value (null)");
    QTest::newRow("side panels")
        << List::SidePanels << QStringLiteral("Serial number|Payment|Order|Purchased on|Product")
        << QStringLiteral("1234|Rented (RENTED)|17|2015-01-01 00:00:00 +00:00|not in the answer");
    QTest::newRow("others") << List::Others << QStringLiteral("Key|Value|Why it is here")
                            << QStringLiteral(
                                   "colour|amber|key not in the reference\n"
                                   "softkeys[1].function|PARK|value not in the reference");
}

void TestListTableModel::content()
{
    QFETCH(const List, list);
    PhoneFieldModel source;
    source.setPhone(phoneOf(R"({"colour":"amber",
        "softkeys":[{"index":0,"function":"BLF","value":"204","label":"Hans"},
                    {"function":"PARK","value":"","label":null}],
        "purchaseInfo":{"sidePanels":[{"serial":"1234","paymentOption":"RENTED","orderId":"17",
                                       "date":"2015-01-01"}]}})"));
    const ListTableModel table(source, list);
    QTEST(printedHeader(table), "header");
    QTEST(printed(table), "cells");
}

void TestListTableModel::headersOutOfRange_data()
{
    QTest::addColumn<List>("list");
    QTest::newRow("softkeys") << List::Softkeys;
    QTest::newRow("side panels") << List::SidePanels;
    QTest::newRow("others") << List::Others;
}

void TestListTableModel::headersOutOfRange()
{
    QFETCH(const List, list);
    PhoneFieldModel source;
    const ListTableModel table(source, list);
    for (const int section : {-1, table.columnCount(), 999'999})
        QVERIFY(!table.headerData(section, Qt::Horizontal, Qt::DisplayRole).isValid());
    QVERIFY(!table.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
    QVERIFY(!table.headerData(0, Qt::Horizontal, Qt::DecorationRole).isValid());
}

void TestListTableModel::staysSoundFromPhoneToPhone_data()
{
    headersOutOfRange_data();
}

void TestListTableModel::staysSoundFromPhoneToPhone()
{
    QFETCH(const List, list);
    PhoneFieldModel source;
    ListTableModel table(source, list);
    const QAbstractItemModelTester tester(&table, fatal);
    const QSignalSpy resets(&table, &QAbstractItemModel::modelReset);
    for (const phone::Phone &phone : support::samplesThereAndBack()) {
        // What a view would show that reads only what is announced.
        const qsizetype rows = list == List::Softkeys ? phone.softkeys().size()
            : list == List::SidePanels                ? phone.sidePanels().size()
                                                      : phone.others().size();
        QSignalSpy changes(&table, &QAbstractItemModel::dataChanged);
        source.setPhone(phone);
        QCOMPARE(table.rowCount(), rows);
        QCOMPARE(changes.count(), rows > 0 ? 1 : 0);
        if (rows > 0) {
            QCOMPARE(changes[0][0].toModelIndex(), table.index(0, 0));
            QCOMPARE(changes[0][1].toModelIndex(),
                     table.index(int(rows) - 1, table.columnCount() - 1));
        }
    }
    QCOMPARE(resets.count(), 0);
}

void TestListTableModel::followsItsOwnListOnly()
{
    PhoneFieldModel source;
    ListTableModel keys(source, List::Softkeys);
    ListTableModel panels(source, List::SidePanels);
    const QSignalSpy keysCome(&keys, &QAbstractItemModel::rowsInserted);
    const QSignalSpy panelsCome(&panels, &QAbstractItemModel::rowsInserted);
    const QSignalSpy keysGo(&keys, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy panelsGo(&panels, &QAbstractItemModel::rowsRemoved);
    source.setPhone(phoneOf(R"({"softkeys":[{"label":"a"},{"label":"b"}],"x":1})"));
    QCOMPARE(keysCome.count(), 1);
    QCOMPARE(panelsCome.count(), 0);
    const QPersistentModelIndex first = keys.index(0, 3);
    const QPersistentModelIndex second = keys.index(1, 3);
    source.setPhone(phoneOf(R"({"softkeys":[{"label":"c"}],
                                "purchaseInfo":{"sidePanels":[{"serial":"1"}]}})"));
    QCOMPARE(keysGo.count(), 1);
    QCOMPARE(panelsCome.count(), 1);
    QCOMPARE(panelsGo.count(), 0);
    QCOMPARE(first.data().toString(), QStringLiteral("c"));
    QVERIFY(!second.isValid());
    const QSignalSpy changes(&keys, &QAbstractItemModel::dataChanged);
    source.reveal(phone::FieldId::Password);
    QCOMPARE(changes.count(), 0);
}

void TestListTableModel::passesTheRolesOn()
{
    PhoneFieldModel source;
    source.setPhone(phoneOf(R"({"softkeys":[{"index":1.5,"function":"BLF"}]})"));
    const ListTableModel table(source, List::Softkeys);
    const QModelIndex index = table.index(0, 0);
    QCOMPARE(index.data(PhoneFieldModel::KeyRole).toString(), QStringLiteral("softkeys[0].index"));
    QCOMPARE(index.data(PhoneFieldModel::RemarkRole).toString(),
             QStringLiteral("not a whole number"));
    QCOMPARE(index.data(PhoneFieldModel::StateRole).toInt(), int(phone::ValueState::Malformed));
    QCOMPARE(table.index(0, 1).data(PhoneFieldModel::PlainRole).toString(), QStringLiteral("BLF"));
}

void TestListTableModel::reasonIsATextAndNoMore()
{
    PhoneFieldModel source;
    source.setPhone(phoneOf(R"({"colour":"amber"})"));
    const ListTableModel table(source, List::Others);
    const QModelIndex reason = table.index(0, 2);
    QCOMPARE(reason.data().toString(), QStringLiteral("key not in the reference"));
    for (const int role :
         {int(Qt::ToolTipRole), int(PhoneFieldModel::PlainRole), int(PhoneFieldModel::KeyRole)})
        QVERIFY(!reason.data(role).isValid());
}

void TestListTableModel::hasNoTree()
{
    PhoneFieldModel source;
    source.setPhone(phoneOf(R"({"softkeys":[{"index":0}]})"));
    const ListTableModel table(source, List::Softkeys);
    QCOMPARE(table.rowCount(table.index(0, 0)), 0);
    QCOMPARE(table.columnCount(table.index(0, 0)), 0);
    QVERIFY(!table.data({}, Qt::DisplayRole).isValid());
}

QTEST_GUILESS_MAIN(TestListTableModel)
#include "tst_listtablemodel.moc"
