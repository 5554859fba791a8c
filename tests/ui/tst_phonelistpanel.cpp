// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "looks.h"
#include "models/phonelistmodel.h"
#include "phonerows.h"
#include "support/testcase.h"
#include "ui/search/phonelistpanel.h"
#include "ui/search/searchbar.h"
#include "ui/widgets/copier.h"
#include "uisupport.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QVBoxLayout>

using Model = models::PhoneListModel;

namespace {

// The panel below the search box that moves in it, as in the window.
struct Panel {
    explicit Panel(int rows = 8)
    {
        model.setRows(support::phoneRows(rows));
        bar->setList(panel);
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(bar);
        layout->addWidget(panel, 1);
        QObject::connect(panel, &ui::PhoneListPanel::openRequested, panel,
                         [this](const phone::PhoneId &id) { opened.append(id.toString()); });
        QObject::connect(bar, &ui::SearchBar::submitted, bar,
                         [this](const QString &text) { asked.append(text); });
        window.resize(700, 500);
        if (!support::showActive(window))
            qFatal("the window does not become active");
        bar->focusBox();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(window.windowHandle(), key, modifiers);
    }
    void type(const QString &text) { support::typeKeys(window, text); }
    [[nodiscard]] QTableView &view() const { return *panel->findChild<QTableView *>(); }
    [[nodiscard]] QLineEdit &filter() const
    {
        return *panel->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
    }
    [[nodiscard]] QCheckBox &onlineOnly() const { return *panel->findChild<QCheckBox *>(); }
    [[nodiscard]] bool says(const QString &text) const
    {
        return support::visibleTexts(*panel).contains(text);
    }
    [[nodiscard]] QString idOf(int row) const { return model.row(row).phone.id; }

    Model model;
    ui::Copier copier{*QGuiApplication::clipboard()};
    QWidget window;
    ui::SearchBar *bar = new ui::SearchBar(&window);
    ui::PhoneListPanel *panel = new ui::PhoneListPanel(model, copier, &window);
    QStringList opened;
    QStringList asked;
};

} // namespace

class TestPhoneListPanel : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void countsThePhones_data();
    void countsThePhones();
    void countsWhatFitsTheFilter();
    void saysWhyThereAreNoPhones();
    void saysWhatIsOddAboutThem();
    void saysThatItSearches();
    void filtersByText();
    void filtersByStatus();
    void saysThatNothingFitsTheFilter();
    void loadsMoreByScrolling();
    void loadsNoMoreWhileFiltered();
    void filtersByTypingAtTheRows();
    void clearsTheFilterByEscape();
    void movesFromTheSearchBox();
    void saysWhereItHasMovedTo();
    void opensTheHighlightedPhoneFromTheSearchBox();
    void searchesWhenNobodyHasMoved();
    void forgetsTheHighlight_data();
    void forgetsTheHighlight();
    void copiesTheHighlightedPhoneFromTheSearchBox();
    void copiesTheOnlyPhoneFromTheSearchBox();
    void copiesTheTextWhereThereIsNoPhone();
    void handsOnWhatIsAskedFor();
    void worksByTabAlone();
    void looksWholeInEachLook_data();
    void looksWholeInEachLook();
};

void TestPhoneListPanel::init()
{
    TestCase::init();
    QGuiApplication::clipboard()->clear();
}

void TestPhoneListPanel::countsThePhones_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<bool>("busy");
    QTest::addColumn<QString>("text");
    QTest::newRow("one") << 1 << qint64(1) << false << QStringLiteral("1 phone");
    QTest::newRow("all that there are") << 3 << qint64(-1) << false << QStringLiteral("3 phones");
    QTest::newRow("all are loaded") << 3 << qint64(3) << false << QStringLiteral("3 phones");
    QTest::newRow("a part") << 3 << qint64(4) << false
                            << QStringLiteral("3 of 4 phones, scroll for more");
    QTest::newRow("a small part") << 100 << qint64(100'000) << false
                                  << QStringLiteral("100 of 100,000 phones, scroll for more");
    QTest::newRow("more are coming") << 100 << qint64(100'000) << true
                                     << QStringLiteral("100 of 100,000 phones, more are coming…");
    QTest::newRow("the PBX has fewer by now")
        << 100 << qint64(90) << false << QStringLiteral("100 phones");
}

void TestPhoneListPanel::countsThePhones()
{
    QFETCH(int, rows);
    QFETCH(qint64, total);
    QFETCH(bool, busy);
    QFETCH(QString, text);
    QLocale::setDefault(QLocale(QLocale::English));
    Panel panel(rows);
    panel.panel->setState({{}, {}, total, busy});
    QVERIFY2(panel.says(text), qPrintable(support::visibleTexts(*panel.panel).join(u'|')));
    QLocale::setDefault(QLocale::c());
}

void TestPhoneListPanel::countsWhatFitsTheFilter()
{
    Panel panel;
    panel.filter().setText(QStringLiteral("Person 3"));
    QVERIFY(panel.says(QStringLiteral("1 of 8 phones")));
    panel.panel->setState({{}, {}, 100, false});
    QVERIFY(panel.says(QStringLiteral("1 of the 8 phones loaded, of 100 found")));
}

void TestPhoneListPanel::saysWhyThereAreNoPhones()
{
    Panel panel(0);
    const QString why = QStringLiteral("No phone fits <b>0413</b>.");
    panel.panel->setState({QStringLiteral("Found"), why, 0, false});
    QVERIFY(panel.says(why));
    QVERIFY(panel.says(QStringLiteral("Found")));
    QVERIFY(!panel.view().isVisible());
    QVERIFY(!panel.filter().isVisible());
}

void TestPhoneListPanel::saysWhatIsOddAboutThem()
{
    Panel panel;
    const QString odd = QStringLiteral("The PBX does not answer: these are phones seen before.");
    panel.panel->setState({{}, odd, -1, false});
    QVERIFY(panel.says(odd));
    QVERIFY(panel.view().isVisible());
}

void TestPhoneListPanel::saysThatItSearches()
{
    Panel panel(0);
    panel.panel->setState({{}, {}, -1, true});
    QVERIFY(panel.says(QStringLiteral("Searching…")));
}

void TestPhoneListPanel::filtersByText()
{
    Panel panel;
    panel.filter().setFocus();
    panel.type(QStringLiteral("13:24:00:05"));
    QCOMPARE(panel.view().model()->rowCount(), 1);
    QCOMPARE(panel.view().model()->index(0, 0).data(Model::PhoneIdRole).toString(), panel.idOf(5));
}

void TestPhoneListPanel::filtersByStatus()
{
    Panel panel;
    panel.onlineOnly().setFocus();
    panel.press(Qt::Key_Space);
    QCOMPARE(panel.view().model()->rowCount(), 2);
    panel.press(Qt::Key_Space);
    QCOMPARE(panel.view().model()->rowCount(), 8);
}

void TestPhoneListPanel::saysThatNothingFitsTheFilter()
{
    Panel panel;
    panel.filter().setText(QStringLiteral("nobody"));
    QVERIFY(panel.says(QStringLiteral("None of these phones fits the filter.")));
    QVERIFY(panel.filter().isVisible());
    panel.filter().clear();
    QVERIFY(panel.view().isVisible());
}

void TestPhoneListPanel::loadsMoreByScrolling()
{
    Panel panel(0);
    panel.model.setRows(support::phoneRows(100), true);
    QSignalSpy wanted(&panel.model, &Model::moreWanted);
    QCoreApplication::sendPostedEvents();
    QVERIFY(wanted.isEmpty());
    panel.view().setFocus();
    panel.press(Qt::Key_End, Qt::ControlModifier);
    QTRY_COMPARE(wanted.size(), 1);
}

void TestPhoneListPanel::loadsNoMoreWhileFiltered()
{
    Panel panel(0);
    panel.model.setRows(support::phoneRows(100), true);
    QSignalSpy wanted(&panel.model, &Model::moreWanted);
    panel.filter().setText(QStringLiteral("Person 3"));
    QCoreApplication::sendPostedEvents();
    panel.view().verticalScrollBar()->setValue(panel.view().verticalScrollBar()->maximum());
    QVERIFY(wanted.isEmpty());
}

void TestPhoneListPanel::filtersByTypingAtTheRows()
{
    Panel panel;
    panel.view().setFocus();
    panel.view().selectRow(0);
    panel.type(QStringLiteral("son 6"));
    QVERIFY(panel.filter().hasFocus());
    QCOMPARE(panel.filter().text(), QStringLiteral("son 6"));
    QCOMPARE(panel.view().model()->rowCount(), 1);
}

void TestPhoneListPanel::clearsTheFilterByEscape()
{
    Panel panel;
    panel.filter().setFocus();
    panel.type(QStringLiteral("x"));
    panel.press(Qt::Key_Escape);
    QVERIFY(panel.filter().text().isEmpty());
    QVERIFY(panel.filter().hasFocus());
}

void TestPhoneListPanel::movesFromTheSearchBox()
{
    Panel panel(100);
    panel.press(Qt::Key_Down);
    QCOMPARE(panel.view().currentIndex().row(), 0);
    panel.press(Qt::Key_Down);
    panel.press(Qt::Key_Down);
    QCOMPARE(panel.view().currentIndex().row(), 2);
    panel.press(Qt::Key_Up);
    QCOMPARE(panel.view().currentIndex().row(), 1);
    panel.press(Qt::Key_PageDown);
    QVERIFY(panel.view().currentIndex().row() > 5);
    QVERIFY(panel.view().selectionModel()->isRowSelected(panel.view().currentIndex().row()));
    panel.type(QStringLiteral("20")); // the focus has stayed in the box
    QCOMPARE(panel.bar->text(), QStringLiteral("20"));
}

// A screen reader follows the focus, which stays in the box.
void TestPhoneListPanel::saysWhereItHasMovedTo()
{
    Panel panel;
    panel.press(Qt::Key_Down);
    panel.press(Qt::Key_Down);
    const auto *box = panel.bar->findChild<QLineEdit *>();
    QVERIFY2(box->accessibleDescription().contains(QStringLiteral("Offline, Person 1")),
             qPrintable(box->accessibleDescription()));
    panel.type(QStringLiteral("204"));
    QCOMPARE(box->accessibleDescription(), QStringLiteral("read as number"));
}

void TestPhoneListPanel::opensTheHighlightedPhoneFromTheSearchBox()
{
    Panel panel;
    panel.type(QStringLiteral("20"));
    panel.press(Qt::Key_Down);
    panel.press(Qt::Key_Down);
    panel.press(Qt::Key_Return);
    QCOMPARE(panel.opened, QStringList(panel.idOf(1)));
    QVERIFY(panel.asked.isEmpty());
}

void TestPhoneListPanel::searchesWhenNobodyHasMoved()
{
    Panel panel;
    panel.type(QStringLiteral("20"));
    panel.press(Qt::Key_Return);
    QCOMPARE(panel.asked, QStringList(QStringLiteral("20")));
    QVERIFY(panel.opened.isEmpty());
}

void TestPhoneListPanel::forgetsTheHighlight_data()
{
    QTest::addColumn<bool>("typed");
    QTest::newRow("other text") << true;
    QTest::newRow("other rows") << false;
}

// What was chosen among the former hits must not be opened for another search.
void TestPhoneListPanel::forgetsTheHighlight()
{
    QFETCH(bool, typed);
    Panel panel;
    panel.type(QStringLiteral("20"));
    panel.press(Qt::Key_Down);
    if (typed)
        panel.type(QStringLiteral("4"));
    else
        panel.model.setRows(support::phoneRows(3));
    panel.press(Qt::Key_Return);
    QVERIFY(panel.opened.isEmpty());
    QCOMPARE(panel.asked.size(), 1);
}

void TestPhoneListPanel::copiesTheHighlightedPhoneFromTheSearchBox()
{
    Panel panel;
    panel.type(QStringLiteral("20"));
    panel.press(Qt::Key_Down);
    panel.press(Qt::Key_Down);
    panel.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(support::clipboardText(), QStringLiteral("00:04:13:24:00:01"));
}

void TestPhoneListPanel::copiesTheOnlyPhoneFromTheSearchBox()
{
    Panel panel(1);
    panel.type(QStringLiteral("20"));
    panel.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(support::clipboardText(), QStringLiteral("00:04:13:24:00:00"));
}

void TestPhoneListPanel::copiesTheTextWhereThereIsNoPhone()
{
    Panel panel(0);
    panel.type(QStringLiteral("20"));
    panel.press(Qt::Key_Return);
    panel.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(support::clipboardText(), QStringLiteral("20"));
}

void TestPhoneListPanel::handsOnWhatIsAskedFor()
{
    Panel panel;
    QSignalSpy pinned(panel.panel, &ui::PhoneListPanel::pinRequested);
    panel.view().setFocus();
    panel.press(Qt::Key_Down);
    panel.press(Qt::Key_Return);
    QCOMPARE(panel.opened.size(), 1);
    QMenu *menu = support::contextMenu(*panel.view().viewport(), QPoint(60, 5));
    QVERIFY(menu);
    support::choose(*menu, *support::command(*menu, QStringLiteral("Pin")));
    QCOMPARE(pinned.size(), 1);
}

void TestPhoneListPanel::worksByTabAlone()
{
    Panel panel;
    QList<QWidget *> reached;
    for (int i = 0; i < 5; ++i) {
        panel.press(Qt::Key_Tab);
        reached.append(QApplication::focusWidget());
    }
    const qsizetype filter = reached.indexOf(&panel.filter());
    QVERIFY(filter >= 0);
    QCOMPARE(reached.indexOf(&panel.onlineOnly()), filter + 1);
    QCOMPARE(reached.indexOf(&panel.view()), filter + 2);
    QCOMPARE(support::namelessControls(*panel.panel), QStringList());
}

void TestPhoneListPanel::looksWholeInEachLook_data()
{
    support::addLooks();
}

void TestPhoneListPanel::looksWholeInEachLook()
{
    QFETCH(QPalette, palette);
    QFETCH(QFont, font);
    Panel panel;
    panel.window.setPalette(palette);
    panel.window.setFont(font);
    const QString message = QStringLiteral("The PBX does not answer: these are phones seen before, "
                                           "each as it was then.");
    panel.panel->setState({QStringLiteral("Found"), message, 100, false});
    QCoreApplication::sendPostedEvents();
    QCOMPARE(support::cutTexts(*panel.panel).join(u'|'), QString());
    QCOMPARE(support::faintTexts(*panel.panel).join(u'|'), QString());
    panel.model.setRows({});
    QCoreApplication::sendPostedEvents();
    QCOMPARE(support::cutTexts(*panel.panel).join(u'|'), QString());
    QCOMPARE(support::faintTexts(*panel.panel).join(u'|'), QString());
}

QTEST_MAIN(TestPhoneListPanel)
#include "tst_phonelistpanel.moc"
