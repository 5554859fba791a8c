// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/phonefieldmodel.h"
#include "support/testcase.h"
#include "ui/forms/listtable.h"
#include "ui/widgets/copier.h"
#include "uisupport.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>

using List = models::ListTableModel::List;

namespace {

// A table of one phone in an active window.
struct Table {
    Table(const phone::Phone &phone, List list)
        : table(model, list, QStringLiteral("Heading"), QStringLiteral("There is none."), copier)
    {
        model.setPhone(phone);
        table.resize(900, 400);
        if (!support::showActive(table))
            qFatal("the window does not become active");
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
        view().setFocus();
    }
    [[nodiscard]] QTableView &view() const { return *table.findChild<QTableView *>(); }
    void goTo(int row, int column) const
    {
        view().setCurrentIndex(view().model()->index(row, column));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
    {
        QTest::keyClick(table.windowHandle(), key, modifiers);
    }

    models::PhoneFieldModel model;
    ui::Copier copier{*QGuiApplication::clipboard()};
    ui::ListTable table;
};

const QByteArray twoKeys = R"({"softkeys":[{"index":0,"function":"BLF","value":"204","label":""},
                                           {"index":1,"function":"DND","value":"","label":"x"}]})";

} // namespace

class TestListTable : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsItsRowsAndNamesItself();
    void saysWhyThereIsNothing();
    void copiesTheValueByKey();
    void copiesWithTheKeyAsLabel();
    void copiesByDoubleClickAndMenu();
    void copiesNothingOfAMissingValue();
    void copiesTheOtherColumns();
    void goesFromCellToCellByArrows();
    void leavesByTab();
    void growsToShowAllRows();
    void keepsItsCellOnARefresh();
    void looksWeakerWhileDimmed();
};

void TestListTable::showsItsRowsAndNamesItself()
{
    const Table table(support::phoneFrom(twoKeys), List::Softkeys);
    const QStringList texts = support::visibleTexts(table.table);
    QVERIFY(texts.contains(QStringLiteral("Heading")));
    QVERIFY(texts.contains(QStringLiteral("Busy lamp (BLF)")));
    QVERIFY(!texts.contains(QStringLiteral("There is none.")));
    QCOMPARE(table.view().accessibleName(), QStringLiteral("Heading"));
}

void TestListTable::saysWhyThereIsNothing()
{
    Table table(support::phoneFrom("{}"), List::Softkeys);
    QVERIFY(support::visibleTexts(table.table).contains(QStringLiteral("There is none.")));
    QVERIFY(!table.view().isVisible());
    table.model.setPhone(support::phoneFrom(twoKeys));
    QVERIFY(table.view().isVisible());
}

void TestListTable::copiesTheValueByKey()
{
    Table table(support::phoneFrom(twoKeys), List::Softkeys);
    table.goTo(0, 1);
    table.press(Qt::Key_C);
    QCOMPARE(support::clipboardText(), QStringLiteral("BLF"));
}

void TestListTable::copiesWithTheKeyAsLabel()
{
    Table table(support::phoneFrom(twoKeys), List::Softkeys);
    table.goTo(0, 2);
    table.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(support::clipboardText(), QStringLiteral("softkeys[0].value: 204"));
}

void TestListTable::copiesByDoubleClickAndMenu()
{
    Table table(support::phoneFrom(twoKeys), List::Softkeys);
    const QPoint value = table.view().visualRect(table.view().model()->index(0, 2)).center();
    support::dragMouse(*table.view().viewport(), value, value);
    support::doubleClick(*table.view().viewport(), value);
    QCOMPARE(support::clipboardText(), QStringLiteral("204"));
    QMenu *menu = support::contextMenu(*table.view().viewport(), value);
    QVERIFY(menu);
    QAction *copy = support::command(*menu, QStringLiteral("Copy with label"));
    QVERIFY(copy);
    support::choose(*menu, *copy);
    QCOMPARE(support::clipboardText(), QStringLiteral("softkeys[0].value: 204"));
}

void TestListTable::copiesNothingOfAMissingValue()
{
    Table table(support::phoneFrom(twoKeys), List::Softkeys);
    table.goTo(0, 3);
    QCOMPARE(table.view().currentIndex().data().toString(), QStringLiteral("empty"));
    table.press(Qt::Key_C);
    QCOMPARE(support::clipboardText(), QStringLiteral("before"));
}

void TestListTable::copiesTheOtherColumns()
{
    Table table(support::phoneFrom(R"({"colour":"amber"})"), List::Others);
    const QStringList expected{QStringLiteral("colour"), QStringLiteral("amber"),
                               QStringLiteral("key not in the reference")};
    for (int column = 0; column < expected.size(); ++column) {
        table.goTo(0, column);
        table.press(Qt::Key_C);
        QCOMPARE(support::clipboardText(), expected[column]);
    }
    QString said;
    connect(&table.copier, &ui::Copier::notice, this, [&](const QString &text) { said = text; });
    table.press(Qt::Key_C);
    QCOMPARE(said, QStringLiteral("Copied: Why it is here"));
}

void TestListTable::goesFromCellToCellByArrows()
{
    Table table(support::phoneFrom(twoKeys), List::Softkeys);
    table.goTo(0, 0);
    table.press(Qt::Key_Down, Qt::NoModifier);
    table.press(Qt::Key_Right, Qt::NoModifier);
    QCOMPARE(table.view().currentIndex(), table.view().model()->index(1, 1));
}

void TestListTable::leavesByTab()
{
    Table table(support::phoneFrom(twoKeys), List::Softkeys);
    table.goTo(0, 0);
    table.press(Qt::Key_Tab, Qt::NoModifier);
    QCOMPARE(table.view().currentIndex(), table.view().model()->index(0, 0));
}

void TestListTable::growsToShowAllRows()
{
    Table table(support::samplePhone(support::sidePanelsId), List::Softkeys);
    table.table.setShowsAllRows(true);
    table.table.resize(900, table.table.sizeHint().height());
    const int last = table.view().model()->rowCount() - 1;
    QVERIFY(last > 40);
    QTRY_VERIFY(table.view().viewport()->rect().contains(
        table.view().visualRect(table.view().model()->index(last, 0))));
}

void TestListTable::keepsItsCellOnARefresh()
{
    Table table(support::phoneFrom(twoKeys), List::Softkeys);
    table.goTo(1, 3);
    table.model.setPhone(support::phoneFrom(QByteArray(twoKeys).replace("\"x\"", "\"y\"")));
    QCOMPARE(table.view().currentIndex(), table.view().model()->index(1, 3));
    QCOMPARE(table.view().currentIndex().data().toString(), QStringLiteral("y"));
}

void TestListTable::looksWeakerWhileDimmed()
{
    Table table(support::phoneFrom(twoKeys), List::Softkeys);
    const QImage before = support::rendered(table.table);
    table.table.setDimmed(true);
    QVERIFY(support::rendered(table.table) != before);
    table.table.setDimmed(false);
    QCOMPARE(support::rendered(table.table), before);
}

QTEST_MAIN(TestListTable)
#include "tst_listtable.moc"
