// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "ui/forms/valuefield.h"
#include "windowfixture.h"

#include <QDialog>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

using support::WindowFixture;

namespace {

QTableView *tableInView(const WindowFixture &fixture)
{
    for (auto *table : fixture.tabs().currentWidget()->findChildren<QTableView *>()) {
        if (table->isVisible())
            return table;
    }
    return nullptr;
}

bool refreshes(WindowFixture &fixture)
{
    QTest::keyClick(fixture.window.get(), Qt::Key_F5);
    return fixture.session.isLoading() && fixture.settles();
}

} // namespace

// What survives a refresh, and what many lookups leave behind.
class TestMainWindowRefresh : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheFocusAndTheSelection();
    void keepsTheScrollPositionOfAPage();
    void keepsTheCellOfATable();
    void keepsThePlaceInTheRawAnswer();
    void keepsTheFocusWhenABannerComesAndGoes();
    void keepsTheTabWhenAnotherPhoneComes();
    void makesNoWidgetsForAnotherPhone();
    void leavesNoWindowBehind();
};

void TestMainWindowRefresh::keepsTheFocusAndTheSelection()
{
    WindowFixture fixture;
    QVERIFY(fixture.looksUp(support::deskPhoneId));
    fixture.goToTab(5);
    ui::ValueField *gateway = support::valueField(*fixture.window,
                                                  QStringLiteral("network.vlanId"));
    QVERIFY(gateway);
    gateway->setFocus();
    QTest::keyClick(fixture.window->windowHandle(), Qt::Key_A, Qt::ControlModifier);
    QVERIFY(!gateway->selectedText().isEmpty());
    QVERIFY(refreshes(fixture));
    QVERIFY(gateway->hasFocus());
    QVERIFY(!gateway->selectedText().isEmpty());
}

void TestMainWindowRefresh::keepsTheScrollPositionOfAPage()
{
    WindowFixture fixture;
    fixture.window->resize(700, 400);
    QVERIFY(fixture.looksUp(support::sidePanelsId));
    fixture.goToTab(3);
    auto *page = qobject_cast<QScrollArea *>(fixture.tabs().currentWidget());
    QVERIFY(page);
    QTRY_VERIFY(page->verticalScrollBar()->maximum() > 200);
    page->verticalScrollBar()->setValue(200);
    QVERIFY(refreshes(fixture));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(page->verticalScrollBar()->value(), 200);
}

void TestMainWindowRefresh::keepsTheCellOfATable()
{
    WindowFixture fixture;
    QVERIFY(fixture.looksUp(support::sidePanelsId));
    fixture.goToTab(6);
    QTableView *table = tableInView(fixture);
    QVERIFY(table);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, 2));
    QVERIFY(refreshes(fixture));
    QCOMPARE(table->currentIndex(), table->model()->index(1, 2));
    QVERIFY(table->hasFocus());
    QVERIFY(table->selectionModel()->isSelected(table->currentIndex()));
}

void TestMainWindowRefresh::keepsThePlaceInTheRawAnswer()
{
    WindowFixture fixture;
    QVERIFY(fixture.looksUp(support::sidePanelsId));
    fixture.goToTab(9);
    auto *raw = qobject_cast<QPlainTextEdit *>(fixture.tabs().currentWidget());
    QVERIFY(raw);
    raw->verticalScrollBar()->setValue(100);
    QTextCursor cursor = raw->textCursor();
    cursor.setPosition(2000);
    cursor.setPosition(2020, QTextCursor::KeepAnchor);
    raw->setTextCursor(cursor);
    const int scrolled = raw->verticalScrollBar()->value();
    const QString selected = raw->textCursor().selectedText();
    QVERIFY(refreshes(fixture));
    QCOMPARE(raw->verticalScrollBar()->value(), scrolled);
    QCOMPARE(raw->textCursor().selectedText(), selected);
}

void TestMainWindowRefresh::keepsTheFocusWhenABannerComesAndGoes()
{
    WindowFixture fixture;
    QVERIFY(fixture.looksUp(support::deskPhoneId));
    fixture.goToTab(0);
    ui::ValueField *notes = support::valueField(*fixture.window, QStringLiteral("notes"));
    QVERIFY(notes);
    notes->setFocus();
    fixture.setFault(QStringLiteral("status:500"));
    QVERIFY(refreshes(fixture));
    QVERIFY(notes->hasFocus());
    fixture.setFault(QStringLiteral("none"));
    QVERIFY(refreshes(fixture));
    QVERIFY(notes->hasFocus());
}

void TestMainWindowRefresh::keepsTheTabWhenAnotherPhoneComes()
{
    WindowFixture fixture;
    QVERIFY(fixture.looksUp(support::deskPhoneId));
    fixture.goToTab(7);
    QVERIFY(fixture.looksUp(support::sidePanelsId));
    QCOMPARE(fixture.tabs().currentIndex(), 7);
}

void TestMainWindowRefresh::makesNoWidgetsForAnotherPhone()
{
    WindowFixture fixture;
    const QStringList ids{support::deskPhoneId, support::sidePanelsId, support::markupId,
                          support::referenceId, support::secretsInTextId};
    for (const QString &id : ids) {
        QVERIFY(fixture.looksUp(id));
        for (int tab = 0; tab < fixture.tabs().count(); ++tab)
            fixture.goToTab(tab);
    }
    const auto widgets = fixture.window->findChildren<QWidget *>().size();
    const auto objects = fixture.window->findChildren<QObject *>().size();
    for (int i = 0; i < 50; ++i) {
        fixture.goToTab(i % fixture.tabs().count());
        QVERIFY(fixture.looksUp(ids[i % ids.size()]));
    }
    QCOMPARE(fixture.window->findChildren<QWidget *>().size(), widgets);
    QVERIFY(fixture.window->findChildren<QObject *>().size() <= objects + 5);
}

void TestMainWindowRefresh::leavesNoWindowBehind()
{
    {
        WindowFixture fixture;
        QVERIFY(fixture.looksUp(support::deskPhoneId));
        QTest::keyClick(fixture.window.get(), Qt::Key_Slash, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::activeModalWidget());
        QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!fixture.window->findChild<QDialog *>());
        QVERIFY(support::showActive(*fixture.window));
        ui::ValueField *id = support::valueField(*fixture.window, QStringLiteral("_id"));
        QMenu *menu = support::contextMenu(*id, {5, 5});
        QVERIFY(menu);
        menu->close();
        // A request may be under way when the window closes.
        fixture.setFault(QStringLiteral("stall"));
        QTest::keyClick(fixture.window.get(), Qt::Key_F5);
        QVERIFY(fixture.session.isLoading());
    }
    QVERIFY(QApplication::topLevelWidgets().isEmpty());
}

QTEST_MAIN(TestMainWindowRefresh)
#include "tst_mainwindowrefresh.moc"
