// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/phonelistmodel.h"
#include "models/phonelistproxy.h"
#include "support/testcase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using models::PhoneListModel;
using models::PhoneListProxy;
using models::PhoneRow;
using phone::PhoneSummary;
using phone::Presence;

namespace {

PhoneRow row(const char *name, const char *number, Presence presence = Presence::Online,
             const QDateTime &seenAt = {})
{
    return {PhoneSummary{.id = QString::fromLatin1(number),
                         .macAddress = QStringLiteral("0004132A7C51"),
                         .extensionNumber = QString::fromLatin1(number),
                         .extensionName = QString::fromUtf8(name),
                         .presence = presence},
            seenAt};
}

QString numbers(const PhoneListProxy &proxy)
{
    QStringList list;
    for (int i = 0; i < proxy.rowCount(); ++i)
        list.append(proxy.index(i, PhoneListModel::ExtensionColumn).data().toString());
    return list.join(u' ');
}

QDateTime noon()
{
    return QDateTime(QDate(2026, 2, 11), QTime(12, 0), Qt::UTC);
}

} // namespace

// The loaded rows, sorted and filtered.
class TestPhoneListProxy : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrderOfTheAnswer();
    void sorts_data();
    void sorts();
    void sortsPagesThatCome();
    void sortsNamesThatCome();
    void goesBackToTheOrderOfTheAnswer();
    void filtersByText_data();
    void filtersByText();
    void filtersByPresence();
    void filtersManyRowsAtOnce_data();
    void filtersManyRowsAtOnce();
    void loadsNoMoreWhileItFilters();
    void staysSoundWhileRowsChange();
    void keepsTheSelectionThroughASort();
};

void TestPhoneListProxy::keepsTheOrderOfTheAnswer()
{
    PhoneListModel model;
    const PhoneListProxy proxy(model);
    model.setRows({row("b", "2"), row("a", "10"), row("c", "1")});
    QCOMPARE(numbers(proxy), QStringLiteral("2 10 1"));
}

void TestPhoneListProxy::sorts_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QString>("expected");
    const auto newRow = [](const char *name, int column, Qt::SortOrder order,
                           const char *expected) {
        QTest::newRow(name) << column << order << QString::fromLatin1(expected);
    };
    newRow("numbers by value", PhoneListModel::ExtensionColumn, Qt::AscendingOrder,
           "2 10 204 1000");
    newRow("numbers, descending", PhoneListModel::ExtensionColumn, Qt::DescendingOrder,
           "1000 204 10 2");
    newRow("names in any case", PhoneListModel::NameColumn, Qt::AscendingOrder, "10 2 1000 204");
    newRow("what needs looking at first", PhoneListModel::PresenceColumn, Qt::AscendingOrder,
           "1000 10 204 2");
    newRow("youngest first", PhoneListModel::AgeColumn, Qt::AscendingOrder, "204 10 1000 2");
}

void TestPhoneListProxy::sorts()
{
    QFETCH(const int, column);
    QFETCH(const Qt::SortOrder, order);
    PhoneListModel model;
    PhoneListProxy proxy(model);
    model.setRows({row("bent", "2", Presence::Online, noon().addDays(-9)),
                   row("Anna", "10", Presence::Offline, noon()),
                   row("dorte", "204", Presence::Unknown),
                   row("Carl", "1000", Presence::Contradictory, noon().addSecs(-1))});
    proxy.sort(column, order);
    QTEST(numbers(proxy), "expected");
}

void TestPhoneListProxy::sortsPagesThatCome()
{
    PhoneListModel model;
    PhoneListProxy proxy(model);
    proxy.sort(PhoneListModel::ExtensionColumn);
    model.append({row("a", "5").phone, row("b", "3").phone}, true);
    model.append({row("c", "4").phone, row("d", "1").phone}, false);
    QCOMPARE(numbers(proxy), QStringLiteral("1 3 4 5"));
}

// The key of a row must not outlive its text.
void TestPhoneListProxy::sortsNamesThatCome()
{
    PhoneListModel model;
    PhoneListProxy proxy(model);
    PhoneRow nameless = row("", "7");
    nameless.phone.extensionId = QStringLiteral("e7");
    model.setRows({nameless, row("Bent", "2")});
    proxy.sort(PhoneListModel::NameColumn);
    QCOMPARE(numbers(proxy), QStringLiteral("7 2"));
    phone::NameBook book;
    book.insert(phone::Reference::Extension, QStringLiteral("e7"), {QStringLiteral("Zenia")});
    model.setNames(book);
    QCOMPARE(numbers(proxy), QStringLiteral("2 7"));
}

void TestPhoneListProxy::goesBackToTheOrderOfTheAnswer()
{
    PhoneListModel model;
    PhoneListProxy proxy(model);
    model.setRows({row("b", "2"), row("a", "10"), row("c", "1")});
    proxy.sort(PhoneListModel::NameColumn);
    proxy.sort(-1);
    QCOMPARE(numbers(proxy), QStringLiteral("2 10 1"));
}

void TestPhoneListProxy::filtersByText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto newRow = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(expected);
    };
    newRow("nothing", "", "204 205 301");
    newRow("blanks", "  ", "204 205 301");
    newRow("name", "søren", "205");
    newRow("number", "20", "204 205");
    newRow("MAC as shown", "ab:cd", "301");
    newRow("MAC as the PBX writes it", "abcd", "301");
    newRow("handset", "handset 2", "301");
    newRow("model", "snom", "204");
    newRow("notes", "kælder", "205");
    newRow("no match", "xyz", "");
    newRow("no pattern", "2.4", "");
}

void TestPhoneListProxy::filtersByText()
{
    QFETCH(const QString, text);
    PhoneRow hans = row("Hans", "204");
    hans.phone.modelName = QStringLiteral("Snom 370");
    PhoneRow soren = row("Søren", "205");
    soren.phone.notes = QStringLiteral("I kælderen");
    PhoneRow mette = row("Mette", "301");
    mette.phone.macAddress = QStringLiteral("0004132AABCD");
    mette.phone.handsetIndex = 1;
    PhoneListModel model;
    PhoneListProxy proxy(model);
    model.setRows({hans, soren, mette});
    proxy.setText(text);
    QTEST(numbers(proxy), "expected");
    proxy.setText(QString());
    QCOMPARE(proxy.rowCount(), 3);
}

void TestPhoneListProxy::filtersByPresence()
{
    PhoneListModel model;
    PhoneListProxy proxy(model);
    model.setRows({row("Xaver", "1", Presence::Offline), row("Yrsa", "2", Presence::Online),
                   row("Zenia", "3", Presence::Offline)});
    proxy.setPresence(Presence::Offline);
    QCOMPARE(numbers(proxy), QStringLiteral("1 3"));
    proxy.setText(QStringLiteral("z"));
    QCOMPARE(numbers(proxy), QStringLiteral("3"));
    proxy.setPresence(std::nullopt);
    proxy.setText({});
    QCOMPARE(numbers(proxy), QStringLiteral("1 2 3"));
}

void TestPhoneListProxy::filtersManyRowsAtOnce_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("resets");
    QTest::newRow("as many as may come and go singly")
        << PhoneListProxy::maxRowsFilteredOneByOne << 0;
    QTest::newRow("one more") << PhoneListProxy::maxRowsFilteredOneByOne + 1 << 3;
}

void TestPhoneListProxy::filtersManyRowsAtOnce()
{
    QFETCH(const int, rows);
    QFETCH(const int, resets);
    PhoneListModel model;
    PhoneListProxy proxy(model);
    QList<PhoneRow> many;
    for (int i = 0; i < rows; ++i)
        many.append(row(i % 2 == 0 ? "Yrsa" : "Xaver", qPrintable(QString::number(i))));
    model.setRows(many);
    proxy.sort(PhoneListModel::ExtensionColumn, Qt::DescendingOrder);
    const QPersistentModelIndex kept = proxy.index(0, 0);
    QSignalSpy reset(&proxy, &QAbstractItemModel::modelReset);
    const QSignalSpy layouts(&proxy, &QAbstractItemModel::layoutChanged);
    proxy.setText(QStringLiteral("yrsa"));
    QCOMPARE(proxy.rowCount(), (rows + 1) / 2);
    proxy.setPresence(Presence::Offline);
    QCOMPARE(proxy.rowCount(), 0);
    proxy.setPresence(std::nullopt);
    proxy.setPresence(std::nullopt);
    QCOMPARE(proxy.index(1, PhoneListModel::ExtensionColumn).data().toInt(),
             (rows - 1) / 2 * 2 - 2);
    QCOMPARE(reset.count(), resets);
    QCOMPARE(layouts.count(), 0);
    QVERIFY(resets == 0 || !kept.isValid());
    // Pages still find their places.
    model.append({row("Yrsa", "100000").phone}, false);
    QCOMPARE(proxy.index(0, PhoneListModel::ExtensionColumn).data().toInt(), 100000);
}

void TestPhoneListProxy::loadsNoMoreWhileItFilters()
{
    PhoneListModel model;
    PhoneListProxy proxy(model);
    model.setRows({row("a", "1")}, true);
    QVERIFY(proxy.canFetchMore({}));
    proxy.setText(QStringLiteral("a"));
    QVERIFY(!proxy.canFetchMore({}));
    proxy.setText({});
    QVERIFY(proxy.canFetchMore({}));
    proxy.setPresence(Presence::Online);
    QVERIFY(!proxy.canFetchMore({}));
    proxy.setPresence(std::nullopt);
    const QSignalSpy asked(&model, &PhoneListModel::moreWanted);
    proxy.fetchMore({});
    QCOMPARE(asked.count(), 1);
}

void TestPhoneListProxy::staysSoundWhileRowsChange()
{
    PhoneListModel model;
    PhoneListProxy proxy(model);
    const QAbstractItemModelTester tester(&proxy,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.append({row("y", "2").phone, row("x", "1").phone}, true);
    proxy.sort(PhoneListModel::NameColumn);
    proxy.setText(QStringLiteral("x"));
    model.append({row("xx", "3").phone, row("z", "4").phone}, true);
    QCOMPARE(numbers(proxy), QStringLiteral("1 3"));
    proxy.sort(PhoneListModel::ExtensionColumn, Qt::DescendingOrder);
    proxy.setText({});
    QCOMPARE(numbers(proxy), QStringLiteral("4 3 2 1"));
    model.setRows({row("z", "9")});
    QCOMPARE(numbers(proxy), QStringLiteral("9"));
    model.setRows({});
    QCOMPARE(proxy.rowCount(), 0);
}

void TestPhoneListProxy::keepsTheSelectionThroughASort()
{
    PhoneListModel model;
    PhoneListProxy proxy(model);
    model.setRows({row("c", "1"), row("b", "2"), row("a", "3")});
    const QPersistentModelIndex kept = proxy.index(0, 0);
    proxy.sort(PhoneListModel::NameColumn);
    QCOMPARE(kept.row(), 2);
    QCOMPARE(kept.data(PhoneListModel::PhoneIdRole).toString(), QStringLiteral("1"));
}

QTEST_GUILESS_MAIN(TestPhoneListProxy)
#include "tst_phonelistproxy.moc"
