// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "looks.h"
#include "models/phonelistmodel.h"
#include "models/phonelistproxy.h"
#include "phonerows.h"
#include "report/theme.h"
#include "support/testcase.h"
#include "ui/search/phonelistdelegate.h"
#include "ui/search/phonetable.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/copier.h"
#include "uisupport.h"

#include <QAction>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QSignalSpy>

using Model = models::PhoneListModel;

namespace {

// The table with so many phones in an active window, and what it asked for.
struct Table {
    explicit Table(int rows = 8)
    {
        model.setRows(support::phoneRows(rows));
        QObject::connect(&table, &ui::PhoneTable::openRequested, &table,
                         [this](const phone::PhoneId &id) { opened.append(id.toString()); });
        table.resize(900, 300);
        if (!support::showActive(table))
            qFatal("the window does not become active");
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(table.windowHandle(), key, modifiers);
    }
    // The middle of a cell, in the viewport.
    [[nodiscard]] QPoint at(int row, int column) const
    {
        return table.visualRect(table.model()->index(row, column)).center();
    }
    void click(int row, int column)
    {
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, at(row, column));
    }
    [[nodiscard]] QString idOf(int row) const
    {
        return table.model()->index(row, 0).data(Model::PhoneIdRole).toString();
    }
    [[nodiscard]] QAction &chosen(QMenu &menu, const char *text) const
    {
        QAction *action = support::command(menu, QString::fromLatin1(text));
        if (!action)
            qFatal("no command %s", text);
        return *action;
    }

    Model model;
    models::PhoneListProxy proxy{model};
    ui::Copier copier{*QGuiApplication::clipboard()};
    ui::PhoneTable table{proxy, copier};
    QStringList opened;
};

// A row whose id the PBX has cut.
models::PhoneRow withoutValidId()
{
    models::PhoneRow row = support::phoneRow(1);
    row.phone.id = QStringLiteral("66d0f1");
    return row;
}

} // namespace

class TestPhoneTable : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensByEnter();
    void opensByDoubleClick();
    void saysWhyARowCannotBeOpened();
    void copiesTheValueOfACell();
    void copiesWithItsLabel();
    void copiesTheAddress();
    void copiesByMenu();
    void copiesTheMacInANotation();
    void pinsByMenu();
    void opensTheMenuAtTheRowByKey();
    void sortsByTheHeaders();
    void handsOnWhatIsTyped();
    void leavesTheTableByTab();
    void showsWhereItIsWhenItHasTheFocus();
    void showsAgesOfPhonesSeenOnly();
    void keepsItsColumns();
    void keepsItsColumnsFromADamagedFile_data();
    void keepsItsColumnsFromADamagedFile();
    void hasRowsOfOneHeight();
    void growsWithTheFont();
    void drawsALedForEachStatus();
    void drawsTheLedOnASelection();
    void drawsAPin();
    void drawsSharplyAtAnyScale();
    void followsTheTheme();
    void showsMarkupAsText();
    void hasNames();
};

void TestPhoneTable::init()
{
    TestCase::init();
    QGuiApplication::clipboard()->clear();
}

void TestPhoneTable::opensByEnter()
{
    Table table;
    table.press(Qt::Key_Down);
    table.press(Qt::Key_Down);
    table.press(Qt::Key_Return);
    QCOMPARE(table.opened, QStringList(table.idOf(table.table.currentIndex().row())));
}

void TestPhoneTable::opensByDoubleClick()
{
    Table table;
    table.click(2, Model::NameColumn);
    support::doubleClick(*table.table.viewport(), table.at(2, Model::NameColumn));
    QCOMPARE(table.opened, QStringList(table.idOf(2)));
}

void TestPhoneTable::saysWhyARowCannotBeOpened()
{
    Table table;
    table.model.setRows({withoutValidId()});
    QSignalSpy said(&table.table, &ui::PhoneTable::notice);
    table.click(0, Model::NameColumn);
    table.press(Qt::Key_Return);
    QVERIFY(table.opened.isEmpty());
    QCOMPARE(said.size(), 1);
    QVERIFY(said[0][0].toString().contains(QStringLiteral("no valid id")));
}

void TestPhoneTable::copiesTheValueOfACell()
{
    Table table;
    table.click(1, Model::NameColumn);
    table.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(support::clipboardText(), QStringLiteral("Person 1"));
}

void TestPhoneTable::copiesWithItsLabel()
{
    Table table;
    table.click(1, Model::ExtensionColumn);
    table.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(support::clipboardText(), QStringLiteral("Extension: 201"));
}

void TestPhoneTable::copiesTheAddress()
{
    Table table;
    table.table.setCurrentIndex({});
    table.table.copyAddress();
    QVERIFY(support::clipboardText().isEmpty());
    table.click(3, Model::NameColumn);
    table.table.copyAddress();
    QCOMPARE(support::clipboardText(), QStringLiteral("00:04:13:24:00:03"));
}

void TestPhoneTable::copiesByMenu()
{
    Table table;
    QMenu *menu = support::contextMenu(*table.table.viewport(), table.at(4, Model::NameColumn));
    QVERIFY(menu);
    support::choose(*menu, table.chosen(*menu, "Copy phone id"));
    QCOMPARE(support::clipboardText(), table.idOf(4));
    menu = support::contextMenu(*table.table.viewport(), table.at(4, Model::NameColumn));
    QVERIFY(menu);
    support::choose(*menu, table.chosen(*menu, "Copy value"));
    QCOMPARE(support::clipboardText(), QStringLiteral("Person 4"));
}

void TestPhoneTable::copiesTheMacInANotation()
{
    Table table;
    QMenu *menu = support::contextMenu(*table.table.viewport(), table.at(4, Model::NameColumn));
    QVERIFY(menu);
    QMenu *notations = table.chosen(*menu, "Copy MAC address as").menu();
    QVERIFY(notations);
    table.chosen(*notations, "0004.1324.0004").trigger();
    QCOMPARE(support::clipboardText(), QStringLiteral("0004.1324.0004"));
    menu->close();
}

void TestPhoneTable::pinsByMenu()
{
    Table table;
    QSignalSpy pinned(&table.table, &ui::PhoneTable::pinRequested);
    QMenu *menu = support::contextMenu(*table.table.viewport(), table.at(2, Model::NameColumn));
    QVERIFY(menu);
    support::choose(*menu, table.chosen(*menu, "Pin"));
    QCOMPARE(pinned.size(), 1);
    QCOMPARE(pinned[0], QVariantList({table.idOf(2), true}));
    table.model.setPinned(table.idOf(2), true);
    menu = support::contextMenu(*table.table.viewport(), table.at(2, Model::NameColumn));
    QVERIFY(menu);
    support::choose(*menu, table.chosen(*menu, "Unpin"));
    QCOMPARE(pinned[1], QVariantList({table.idOf(2), false}));
}

void TestPhoneTable::opensTheMenuAtTheRowByKey()
{
    Table table;
    table.click(3, Model::NameColumn);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5),
                            table.table.mapToGlobal(QPoint(5, 5)), Qt::NoModifier);
    QCoreApplication::sendEvent(&table.table, &event);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    const QPoint row = table.table.viewport()->mapToGlobal(table.at(3, Model::NameColumn));
    QVERIFY(qAbs(menu->pos().y() - row.y()) < 2 * table.table.rowHeight(3));
    menu->close();
}

void TestPhoneTable::sortsByTheHeaders()
{
    Table table;
    auto *header = table.table.horizontalHeader();
    const auto clickHeader = [&] {
        const int x = header->sectionViewportPosition(Model::NameColumn)
            + header->sectionSize(Model::NameColumn) / 2;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() / 2));
    };
    const QStringList asTheyCame{table.idOf(0), table.idOf(7)};
    clickHeader();
    clickHeader();
    QCOMPARE(table.idOf(0), asTheyCame[1]); // descending: "Person 7" first
    clickHeader(); // and as they came
    QCOMPARE(table.idOf(0), asTheyCame[0]);
    QCOMPARE(table.table.horizontalHeader()->sortIndicatorSection(), -1);
}

void TestPhoneTable::handsOnWhatIsTyped()
{
    Table table;
    QSignalSpy typed(&table.table, &ui::PhoneTable::typed);
    table.click(0, Model::NameColumn);
    table.press(Qt::Key_H);
    QCOMPARE(typed.size(), 1);
    QCOMPARE(typed[0][0].toString(), QStringLiteral("h"));
}

void TestPhoneTable::leavesTheTableByTab()
{
    Table table;
    table.click(0, Model::NameColumn);
    table.press(Qt::Key_Tab);
    QCOMPARE(table.table.currentIndex().column(), int(Model::NameColumn));
}

void TestPhoneTable::showsWhereItIsWhenItHasTheFocus()
{
    Table table;
    QVERIFY(table.table.hasFocus());
    QVERIFY(table.table.selectionModel()->isRowSelected(0));
    table.press(Qt::Key_Down);
    QVERIFY(table.table.selectionModel()->isRowSelected(1));
}

void TestPhoneTable::showsAgesOfPhonesSeenOnly()
{
    Table table;
    QVERIFY(table.table.isColumnHidden(Model::AgeColumn));
    models::PhoneRow seen = support::phoneRow(0);
    seen.seenAt = QDateTime(QDate(2026, 2, 11), QTime(14, 7), Qt::UTC);
    table.model.setRows({seen});
    QVERIFY(!table.table.isColumnHidden(Model::AgeColumn));
    table.model.setRows(support::phoneRows(2));
    QVERIFY(table.table.isColumnHidden(Model::AgeColumn));
}

void TestPhoneTable::keepsItsColumns()
{
    Table before;
    before.table.setColumnWidth(Model::NameColumn, 333);
    before.table.sortByColumn(Model::ExtensionColumn, Qt::DescendingOrder);
    Table after;
    after.table.setColumns(before.table.columns());
    QCOMPARE(after.table.columnWidth(Model::NameColumn), 333);
    QCOMPARE(after.idOf(0), after.model.row(7).phone.id);
}

void TestPhoneTable::keepsItsColumnsFromADamagedFile_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("something else") << QByteArray("not the state of a header");
    QTest::newRow("half of it") << Table().table.columns().left(40);
    QHeaderView other(Qt::Horizontal);
    QTest::newRow("of another table") << other.saveState();
}

void TestPhoneTable::keepsItsColumnsFromADamagedFile()
{
    QFETCH(QByteArray, state);
    Table table;
    table.table.setColumns(state);
    auto *header = table.table.horizontalHeader();
    QCOMPARE(header->count(), int(Model::ColumnCount));
    QVERIFY(!header->isSectionHidden(Model::NameColumn));
    QVERIFY(header->sectionSize(Model::NameColumn) > 20);
    QVERIFY(table.table.isSortingEnabled());
}

void TestPhoneTable::hasRowsOfOneHeight()
{
    Table table;
    models::PhoneRow tall = support::phoneRow(1);
    tall.phone.notes = QStringLiteral("one\ntwo\nthree");
    table.model.setRows({support::phoneRow(0), tall});
    QCOMPARE(table.table.rowHeight(1), table.table.rowHeight(0));
    QVERIFY(table.table.rowHeight(0) > table.table.fontMetrics().height());
}

void TestPhoneTable::growsWithTheFont()
{
    Table table;
    const int before = table.table.rowHeight(0);
    table.table.setFont(support::doubledFont());
    QVERIFY(table.table.rowHeight(0) > before);
    QVERIFY(table.table.rowHeight(0) > table.table.fontMetrics().height());
}

namespace {

// A cell as it is drawn.
QImage drawnCell(const Table &table, int row, int column)
{
    return table.table.viewport()
        ->grab(table.table.visualRect(table.table.model()->index(row, column)))
        .toImage();
}

} // namespace

void TestPhoneTable::drawsALedForEachStatus()
{
    Table table;
    table.table.selectRow(7);
    QList<QImage> leds;
    for (int row = 0; row < phone::presenceCount; ++row) {
        const QImage led = drawnCell(table, row, Model::PresenceColumn);
        QVERIFY(!leds.contains(led));
        leds.append(led);
    }
    QCOMPARE(drawnCell(table, phone::presenceCount, Model::PresenceColumn), leds[0]);
}

void TestPhoneTable::drawsTheLedOnASelection()
{
    Table table;
    QList<QImage> leds;
    for (int row = 0; row < phone::presenceCount; ++row) {
        table.table.selectRow(row);
        leds.append(drawnCell(table, row, Model::PresenceColumn));
        const QColor ground = table.table.palette().color(QPalette::Active, QPalette::Highlight);
        int standOut = 0;
        for (int x = 0; x < leds.last().width(); ++x) {
            const QColor colour = leds.last().pixelColor(x, leds.last().height() / 2);
            standOut += report::Theme::contrast(colour, ground) >= report::Theme::minContrast ? 1
                                                                                              : 0;
        }
        QVERIFY(standOut > 0);
    }
    QVERIFY(leds[0] != leds[1] && leds[1] != leds[2] && leds[2] != leds[3]);
}

void TestPhoneTable::drawsAPin()
{
    Table table;
    const QImage before = drawnCell(table, 0, Model::DeviceColumn);
    table.model.setPinned(table.idOf(0), true);
    QVERIFY(drawnCell(table, 0, Model::DeviceColumn) != before);
    table.model.setPinned(table.idOf(0), false);
    QCOMPARE(drawnCell(table, 0, Model::DeviceColumn), before);
}

// The delegate draws into a device of twice the pixels: marks must not be blown up.
void TestPhoneTable::drawsSharplyAtAnyScale()
{
    Table table;
    const auto drawnAt = [&](qreal ratio) {
        QStyleOptionViewItem option;
        option.initFrom(&table.table);
        option.rect = QRect(0, 0, 30, 30);
        QImage image(QSize(30, 30) * ratio, QImage::Format_RGB32);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::white);
        QPainter painter(&image);
        table.table.itemDelegate()->paint(&painter, option,
                                          table.table.model()->index(0, Model::PresenceColumn));
        painter.end();
        return image;
    };
    const QImage blownUp = drawnAt(1).scaled(60, 60);
    QImage sharp = drawnAt(2);
    sharp.setDevicePixelRatio(1);
    QCOMPARE(sharp.size(), blownUp.size());
    QVERIFY(sharp != blownUp);
    QImage again = drawnAt(1);
    QCOMPARE(again.scaled(60, 60), blownUp);
}

void TestPhoneTable::followsTheTheme()
{
    Table table;
    table.table.setPalette(ui::lightPalette());
    const QImage light = drawnCell(table, 1, Model::PresenceColumn);
    table.table.setPalette(ui::darkPalette());
    const QImage dark = drawnCell(table, 1, Model::PresenceColumn);
    QVERIFY(dark != light);
    table.table.setPalette(ui::lightPalette());
    QCOMPARE(drawnCell(table, 1, Model::PresenceColumn), light);
}

void TestPhoneTable::showsMarkupAsText()
{
    Table table;
    models::PhoneRow hostile = support::phoneRow(0);
    hostile.phone.extensionName = QStringLiteral("<img src=x><b>bold</b>");
    table.model.setRows({hostile});
    const QModelIndex name = table.table.model()->index(0, Model::NameColumn);
    QCOMPARE(name.data().toString(), hostile.phone.extensionName);
    QVERIFY(!name.data(Qt::ToolTipRole).toString().contains(QStringLiteral("<img")));
    QCOMPARE(table.table.rowHeight(0), ui::PhoneListDelegate::rowHeight(table.table.fontMetrics()));
}

void TestPhoneTable::hasNames()
{
    Table table;
    QCOMPARE(support::namelessControls(table.table), QStringList());
    QVERIFY(table.table.model()
                ->index(1, Model::NameColumn)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(QStringLiteral("Offline, Person 1")));
}

QTEST_MAIN(TestPhoneTable)
#include "tst_phonetable.moc"
