// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "looks.h"
#include "support/testcase.h"
#include "ui/findings/findingslist.h"
#include "ui/findings/findingsview.h"
#include "ui/widgets/copier.h"
#include "uisupport.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QVBoxLayout>

using checks::Finding;
using checks::Severity;

namespace {

Finding finding(Severity severity, const char *title, const char *key)
{
    Finding result;
    result.rule = QStringLiteral("S3");
    result.severity = severity;
    result.title = QString::fromUtf8(title);
    result.message = QStringLiteral("The facts.");
    result.next = QStringLiteral("Do something.");
    if (*key)
        result.fields = {QString::fromLatin1(key)};
    return result;
}

const Finding locked = finding(Severity::Error, "Locked", "ip.mode");
const Finding silent = finding(Severity::Warning, "Silent", "ringer.volume");
const Finding keys = finding(Severity::Information, "Keys", "softkeys[0].label");
const Finding odd = finding(Severity::Data, "Odd date", "purchaseInfo.date");

// A list in an active window, above something that can have the focus.
struct List {
    explicit List(const QList<Finding> &findings)
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(&before);
        list = new ui::FindingsList(copier, &window);
        layout->addWidget(list);
        layout->addStretch();
        list->setFindings(findings);
        window.resize(700, 500);
        if (!support::showActive(window))
            qFatal("the window does not become active");
        QCoreApplication::sendPostedEvents(); // for the layout
        QGuiApplication::clipboard()->clear();
    }
    [[nodiscard]] ui::FindingsView &view() const { return *list->findChild<ui::FindingsView *>(); }
    [[nodiscard]] QPushButton &toggle() const { return *list->findChild<QPushButton *>(); }
    [[nodiscard]] QString heading() const { return list->findChild<QLabel *>()->text(); }
    [[nodiscard]] QPoint middleOf(int row) const
    {
        return view().visualRect(view().model()->index(row, 0)).center();
    }

    QWidget window;
    QPushButton before{QStringLiteral("before")};
    ui::Copier copier{*QGuiApplication::clipboard()};
    ui::FindingsList *list = nullptr;
};

} // namespace

class TestFindingsList : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowMany_data();
    void saysHowMany();
    void hidesDataUntilAsked();
    void goesToTheFieldByClick();
    void goesToTheFieldByKeys();
    void staysWhereThereIsNoField();
    void copies();
    void offersAMenu();
    void readsAFindingAloud();
    void takesAsMuchRoomAsItsRows();
    void scrollsBeyondItsLimit();
    void wrapsLongTexts();
    void keepsThePlaceAcrossARefresh();
    void looksDifferentForEachSeverity();
    void looksRightInEveryLook_data();
    void looksRightInEveryLook();
    void showsMarkupAsText();
    void dims();
};

void TestFindingsList::saysHowMany_data()
{
    QTest::addColumn<QList<Finding>>("findings");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<int>("rows");
    const auto row = [](const char *name, const QList<Finding> &findings, const char *heading,
                        int rows) {
        QTest::newRow(name) << findings << QString::fromLatin1(heading) << rows;
    };
    row("nothing", {}, "Nothing wrong can be told from this record", 0);
    row("data only", {odd}, "Nothing wrong can be told from this record", 0);
    row("problems", {locked, silent}, "2 problem(s)", 2);
    row("notes", {keys}, "1 note(s)", 1);
    row("all", {locked, silent, keys, odd}, "2 problem(s), 1 note(s)", 3);
}

void TestFindingsList::saysHowMany()
{
    QFETCH(const QList<Finding>, findings);
    QFETCH(const int, rows);
    const List list(findings);
    QTEST(list.heading(), "heading");
    QCOMPARE(list.view().isVisible(), rows > 0);
    QCOMPARE(list.view().model()->rowCount(), rows);
}

void TestFindingsList::hidesDataUntilAsked()
{
    const List list({locked, odd});
    const QSignalSpy told(list.list, &ui::FindingsList::shownChanged);
    QCOMPARE(list.list->shown(), QList<Finding>{locked});
    QCOMPARE(list.toggle().text(), QStringLiteral("1 note(s) about the data: show"));
    list.toggle().setFocus();
    QTest::keyClick(list.window.windowHandle(), Qt::Key_Space);
    QCOMPARE(list.list->shown(), QList<Finding>({locked, odd}));
    QCOMPARE(list.toggle().text(), QStringLiteral("1 note(s) about the data: hide"));
    QCOMPARE(told.size(), 1);
    list.list->setFindings({locked});
    QVERIFY(!list.toggle().isVisible());
}

void TestFindingsList::goesToTheFieldByClick()
{
    const List list({locked, silent});
    QSignalSpy asked(list.list, &ui::FindingsList::fieldRequested);
    QTest::mouseClick(list.view().viewport(), Qt::LeftButton, {}, list.middleOf(1));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toString(), QStringLiteral("ringer.volume"));
}

void TestFindingsList::goesToTheFieldByKeys()
{
    List list({locked, silent});
    QSignalSpy asked(list.list, &ui::FindingsList::fieldRequested);
    list.before.setFocus();
    QTest::keyClick(list.window.windowHandle(), Qt::Key_Tab);
    QVERIFY(list.view().hasFocus());
    QTest::keyClick(list.window.windowHandle(), Qt::Key_Return);
    QTest::keyClick(list.window.windowHandle(), Qt::Key_Down);
    QTest::keyClick(list.window.windowHandle(), Qt::Key_Enter);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked[0][0].toString(), QStringLiteral("ip.mode"));
    QCOMPARE(asked[1][0].toString(), QStringLiteral("ringer.volume"));
    // Tab goes on, past the rows.
    QTest::keyClick(list.window.windowHandle(), Qt::Key_Tab);
    QVERIFY(!list.view().hasFocus());
}

void TestFindingsList::staysWhereThereIsNoField()
{
    const List list({finding(Severity::Error, "Odd", "")});
    const QSignalSpy asked(list.list, &ui::FindingsList::fieldRequested);
    QTest::mouseClick(list.view().viewport(), Qt::LeftButton, {}, list.middleOf(0));
    QCOMPARE(asked.size(), 0);
}

void TestFindingsList::copies()
{
    const List list({locked});
    list.view().setFocus();
    QTest::keyClick(list.window.windowHandle(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(support::clipboardText(),
             QStringLiteral("S3 Error: Locked. The facts. Do something."));
}

void TestFindingsList::offersAMenu()
{
    const List list({locked});
    QSignalSpy asked(list.list, &ui::FindingsList::fieldRequested);
    QMenu *menu = support::contextMenu(*list.view().viewport(), list.middleOf(0));
    QVERIFY(menu);
    QAction *go = support::command(*menu, QStringLiteral("Go to the field"));
    QVERIFY(go);
    support::choose(*menu, *go);
    QCOMPARE(asked.size(), 1);
}

void TestFindingsList::readsAFindingAloud()
{
    const List list({locked});
    QAccessibleInterface *view = QAccessible::queryAccessibleInterface(&list.view());
    QVERIFY(view);
    QCOMPARE(view->text(QAccessible::Name), QStringLiteral("What is wrong with this phone"));
    QVERIFY(view->child(0));
    QCOMPARE(view->child(0)->text(QAccessible::Name),
             QStringLiteral("Error: Locked. The facts. Do something."));
}

void TestFindingsList::takesAsMuchRoomAsItsRows()
{
    const List list({locked, silent});
    const int two = list.view().height();
    QVERIFY(!list.view().verticalScrollBar()->isVisible());
    list.list->setFindings({locked, silent, keys});
    QTRY_VERIFY(list.view().height() > two);
    QVERIFY(!list.view().verticalScrollBar()->isVisible());
    list.list->setFindings({locked});
    QTRY_VERIFY(list.view().height() < two);
}

void TestFindingsList::scrollsBeyondItsLimit()
{
    const List list({locked, silent, keys});
    const int limit = list.view().height() / 2;
    list.list->setHeightLimit(limit);
    QTRY_COMPARE(list.view().height(), limit);
    QTRY_VERIFY(list.view().verticalScrollBar()->isVisible());
    list.view().setFocus();
    QTest::keyClick(list.window.windowHandle(), Qt::Key_End);
    const QRect last = list.view().visualRect(list.view().model()->index(2, 0));
    QVERIFY(list.view().viewport()->rect().contains(last.center()));
}

void TestFindingsList::wrapsLongTexts()
{
    Finding wordy = locked;
    wordy.message = QStringLiteral("ord ").repeated(120);
    List list({wordy});
    const int wide = list.view().height();
    list.window.resize(350, 500);
    QTRY_VERIFY(list.view().height() > wide);
    QVERIFY(!list.view().horizontalScrollBar()->isVisible());
}

void TestFindingsList::keepsThePlaceAcrossARefresh()
{
    const List list({locked, silent});
    list.view().setCurrentIndex(list.view().model()->index(1, 0));
    list.list->setFindings({locked, finding(Severity::Error, "New", "ip.address"), silent});
    QCOMPARE(list.view().currentIndex().row(), 2);
}

void TestFindingsList::looksDifferentForEachSeverity()
{
    QList<QImage> seen;
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Information}) {
        const List list({finding(severity, "Same", "ip.mode")});
        const QImage image = support::rendered(list.view());
        QVERIFY(!seen.contains(image));
        seen.append(image);
    }
}

void TestFindingsList::looksRightInEveryLook_data()
{
    support::addLooks();
}

void TestFindingsList::looksRightInEveryLook()
{
    QFETCH(const QPalette, palette);
    QFETCH(const QFont, font);
    List list({locked, silent, keys, odd});
    list.window.setPalette(palette);
    list.window.setFont(font);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(support::cutTexts(*list.list), QStringList());
    QCOMPARE(support::faintTexts(*list.list), QStringList());
    QCOMPARE(support::namelessControls(*list.list), QStringList());
    QTRY_VERIFY(!list.view().verticalScrollBar()->isVisible());
}

// What looks like a tag is drawn as it is: wider than its words alone.
void TestFindingsList::showsMarkupAsText()
{
    const List plain({finding(Severity::Error, "x", "ip.mode")});
    const List marked({finding(Severity::Error, "<b>x</b>", "ip.mode")});
    QVERIFY(support::rendered(plain.view()) != support::rendered(marked.view()));
    QCOMPARE(marked.view().model()->index(0, 0).data().toString(), QStringLiteral("<b>x</b>"));
}

void TestFindingsList::dims()
{
    const List list({locked});
    const QImage clear = support::rendered(list.view());
    list.list->setDimmed(true);
    QVERIFY(support::rendered(list.view()) != clear);
    list.list->setDimmed(false);
    QCOMPARE(support::rendered(list.view()), clear);
}

QTEST_MAIN(TestFindingsList)
#include "tst_findingslist.moc"
