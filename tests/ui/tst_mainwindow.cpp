// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loopbackserver.h"
#include "support/testcase.h"
#include "ui/forms/valuefield.h"
#include "windowfixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTabBar>

using support::WindowFixture;

// The window used by keyboard, against the sandbox.
class TestMainWindow : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithTheFocusInTheSearchBox();
    void needsAPhoneForItsCommands();
    void goesTheWholeWayByKeyboard();
    void showsEveryTabByItsKey();
    void showsEveryValueOfTheReference();
    void copiesAValueByKeyboard();
    void goesBackToTheSearchBox_data();
    void goesBackToTheSearchBox();
    void refreshesByKey_data();
    void refreshesByKey();
    void asksNothingForBadInput();
    void namesThePhoneInItsTitle();
    void cancelsByKeyboard();
    void theLastRequestWins();
    void tellsWhenAnotherPhoneAnswers();
    void saysANotice();
    void dismissesANoticeByKey();
    void opensTheTicketByKey();
    void listsItsKeys();
};

void TestMainWindow::startsWithTheFocusInTheSearchBox()
{
    WindowFixture fixture;
    QVERIFY(fixture.box().hasFocus());
    QCOMPARE(fixture.window->windowTitle(), QStringLiteral("SIP Phone Inspector"));
    QVERIFY(!fixture.banner().isVisible());
}

void TestMainWindow::needsAPhoneForItsCommands()
{
    WindowFixture fixture;
    const auto enabled = [&](const QKeySequence &key) {
        for (const QAction *action : fixture.window->findChildren<QAction *>()) {
            if (action->shortcuts().contains(key))
                return action->isEnabled();
        }
        return false;
    };
    QVERIFY(!enabled(QKeySequence(Qt::Key_F5)));
    QVERIFY(!enabled(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)));
    QVERIFY(!enabled(QKeySequence(Qt::CTRL | Qt::Key_1)));
    fixture.setFault(QStringLiteral("status:500"));
    QVERIFY(fixture.looksUp(support::referenceId));
    // There is something to ask for again, but nothing to go to.
    QVERIFY(enabled(QKeySequence(Qt::Key_F5)));
    QVERIFY(!enabled(QKeySequence(Qt::CTRL | Qt::Key_1)));
    fixture.setFault(QStringLiteral("none"));
    QTest::keyClick(fixture.window.get(), Qt::Key_F5);
    QVERIFY(fixture.settles());
    QVERIFY(enabled(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)));
    QVERIFY(enabled(QKeySequence(Qt::CTRL | Qt::Key_1)));
}

void TestMainWindow::goesTheWholeWayByKeyboard()
{
    WindowFixture fixture;
    QWindow *window = fixture.window->windowHandle();
    for (const QChar c : support::deskPhoneId)
        QTest::keyClick(window, c.toLatin1());
    QTest::keyClick(window, Qt::Key_Return);
    QVERIFY(fixture.settles());
    QVERIFY(support::valueField(*fixture.window, QStringLiteral("macAddress")));
    QVERIFY(fixture.box().hasFocus());

    fixture.goToTab(5);
    QCOMPARE(fixture.tabs().currentIndex(), 5);
    QVERIFY(fixture.tabs().tabBar()->hasFocus());
    QVERIFY(support::valueField(*fixture.window, QStringLiteral("network.gateway")));
    QTest::keyClick(window, Qt::Key_Tab);
    QVERIFY(fixture.tabs().currentWidget()->isAncestorOf(QApplication::focusWidget())
            || fixture.tabs().currentWidget() == QApplication::focusWidget());

    const int served = fixture.phonesAsked(support::deskPhoneId);
    QTest::keyClick(window, Qt::Key_F5);
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.phonesAsked(support::deskPhoneId), served + 1);
    QCOMPARE(fixture.tabs().currentIndex(), 5);
    QTest::keyClick(window, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(fixture.box().hasFocus());
    QCOMPARE(fixture.box().selectedText(), support::deskPhoneId);
}

void TestMainWindow::showsEveryTabByItsKey()
{
    WindowFixture fixture;
    QVERIFY(fixture.looksUp(support::deskPhoneId));
    QCOMPARE(fixture.tabs().count(), 10);
    for (int tab = fixture.tabs().count() - 1; tab >= 0; --tab) {
        fixture.goToTab(tab);
        QCOMPARE(fixture.tabs().currentIndex(), tab);
        QVERIFY(fixture.tabs().currentWidget()->isVisible());
    }
}

// Each value, where its group's tab is in view; the words are the tab's to choose.
void TestMainWindow::showsEveryValueOfTheReference()
{
    WindowFixture fixture;
    QVERIFY(fixture.looksUp(support::referenceId));
    QStringList texts;
    for (int tab = 0; tab < fixture.tabs().count() - 1; ++tab) {
        fixture.goToTab(tab);
        texts += support::visibleTexts(*fixture.tabs().currentWidget());
    }
    const QByteArray values(
        "12345678901234567890ABCD|Production (1)|1234567890123457890AAAA|"
        "123457890123457890BBBB|1234567890123456780CCCC|4EE8A34B56F3|"
        "1234567890ABCDEF12345678|A note about the phone|One address only (LOCKED)|"
        "213.83.176.134|Emergency|112|Speed dial (SPEEDDIAL)|Busy lamp (BLF)|"
        "1234567890123457890FFFF|Hans Christian Anderson|192.168.1.10|255.255.255.0|"
        "192.168.1.1|8.8.8.8|2015-01-01 00:00:00 +00:00|snom370/8.7.3.25|"
        "2543 s (42 min)|7213|2015-01-01-T00:00:00Z|Bought (BOUGHT)|Rented (RENTED)|"
        "1234|2341|1234678|98850|no value (null)|empty|Yes|No|4|2|5|7|3");
    for (const QByteArray &value : values.split('|'))
        QVERIFY2(texts.contains(QString::fromLatin1(value)), value.constData());
    fixture.goToTab(9);
    QVERIFY(support::visibleTexts(*fixture.tabs().currentWidget())
                .join(u' ')
                .contains(QStringLiteral("\"sipPhoneModel\": \"1234567890123457890AAAA\"")));
}

void TestMainWindow::copiesAValueByKeyboard()
{
    WindowFixture fixture;
    QVERIFY(fixture.looksUp(support::referenceId));
    fixture.goToTab(5);
    ui::ValueField *gateway = support::valueField(*fixture.window,
                                                  QStringLiteral("network.gateway"));
    QVERIFY(gateway);
    for (int i = 0; i < 20 && !gateway->hasFocus(); ++i)
        QTest::keyClick(fixture.window->windowHandle(), Qt::Key_Tab);
    QVERIFY(gateway->hasFocus());
    QTest::keyClick(fixture.window->windowHandle(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(support::clipboardText(), QStringLiteral("192.168.1.1"));
    QCOMPARE(fixture.window->statusBar()->currentMessage(),
             QStringLiteral("Copied: Default gateway"));
}

void TestMainWindow::goesBackToTheSearchBox_data()
{
    QTest::addColumn<QKeySequence>("key");
    QTest::newRow("Ctrl+F") << QKeySequence(Qt::CTRL | Qt::Key_F);
    QTest::newRow("F3") << QKeySequence(Qt::Key_F3);
    QTest::newRow("Ctrl+K") << QKeySequence(Qt::CTRL | Qt::Key_K);
}

void TestMainWindow::goesBackToTheSearchBox()
{
    QFETCH(QKeySequence, key);
    WindowFixture fixture;
    QVERIFY(fixture.looksUp(support::deskPhoneId));
    fixture.goToTab(9);
    QTest::keyClick(fixture.window->windowHandle(), Qt::Key_Tab);
    QVERIFY(!fixture.box().hasFocus());
    QTest::keySequence(fixture.window.get(), key);
    QVERIFY(fixture.box().hasFocus());
}

void TestMainWindow::refreshesByKey_data()
{
    QTest::addColumn<QKeySequence>("key");
    QTest::newRow("F5") << QKeySequence(Qt::Key_F5);
    QTest::newRow("Ctrl+R") << QKeySequence(Qt::CTRL | Qt::Key_R);
}

void TestMainWindow::refreshesByKey()
{
    QFETCH(QKeySequence, key);
    WindowFixture fixture;
    QVERIFY(fixture.looksUp(support::deskPhoneId));
    const int served = fixture.phonesAsked(support::deskPhoneId);
    // Also while the cursor is in the search box.
    QVERIFY(fixture.box().hasFocus());
    QTest::keySequence(fixture.window.get(), key);
    QVERIFY(fixture.session.isLoading());
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.phonesAsked(support::deskPhoneId), served + 1);
}

void TestMainWindow::asksNothingForBadInput()
{
    WindowFixture fixture;
    QTest::keyClicks(&fixture.box(), QStringLiteral("204"));
    QTest::keyClick(&fixture.box(), Qt::Key_Return);
    QVERIFY(!fixture.session.isLoading());
    QCOMPARE(fixture.phonesAsked(), 0);
    QVERIFY(!fixture.banner().isVisible());
}

void TestMainWindow::namesThePhoneInItsTitle()
{
    WindowFixture fixture;
    QVERIFY(fixture.looksUp(support::referenceId));
    QVERIFY(fixture.window->windowTitle().contains(QStringLiteral("4E:E8:A3:4B:56:F3")));
    QVERIFY(fixture.window->windowTitle().endsWith(QStringLiteral("SIP Phone Inspector")));
}

void TestMainWindow::cancelsByKeyboard()
{
    WindowFixture fixture;
    fixture.setFault(QStringLiteral("delay:600000"));
    QTest::keyClicks(&fixture.box(), support::deskPhoneId);
    QTest::keyClick(&fixture.box(), Qt::Key_Return);
    QVERIFY(fixture.session.isLoading());
    QTest::keyClick(fixture.window->windowHandle(), Qt::Key_L, Qt::AltModifier);
    QTRY_VERIFY(!fixture.session.isLoading());
    QVERIFY(!fixture.banner().isVisible());
}

void TestMainWindow::theLastRequestWins()
{
    WindowFixture fixture;
    fixture.server.setFault(*sandbox::Fault::parse(u"delay:300"), support::deskPhoneId);
    fixture.window->openTyped(support::deskPhoneId);
    fixture.window->openTyped(support::referenceId);
    QVERIFY(fixture.settles());
    QCOMPARE(support::valueField(*fixture.window, QStringLiteral("_id"))->content().text,
             support::referenceId);
    QSignalSpy fetched(&fixture.session, &session::LookupSession::fetched);
    QVERIFY(!fetched.wait(500)); // longer than the late answer would take
}

void TestMainWindow::tellsWhenAnotherPhoneAnswers()
{
    support::LoopbackServer other(support::answering(
        support::httpAnswer("200 OK", "{\"_id\":\"66d0f1a2b3c4d5e6f7a80002\"}")));
    WindowFixture fixture(other.url());
    QVERIFY(fixture.looksUp(support::deskPhoneId));
    QVERIFY(fixture.banner().isVisible());
    QVERIFY(fixture.banner().message().happened.contains(support::deskPhoneId));
    QCOMPARE(fixture.banner().message().severity, ui::MessageBanner::Severity::Warning);
}

void TestMainWindow::saysANotice()
{
    WindowFixture fixture;
    fixture.window->showNotice(QStringLiteral("The demo has ended."));
    QVERIFY(fixture.banner().isVisible());
    QVERIFY(
        support::visibleTexts(fixture.banner()).contains(QStringLiteral("The demo has ended.")));
    fixture.window->showNotice({});
    QVERIFY(!fixture.banner().isVisible());
}

void TestMainWindow::dismissesANoticeByKey()
{
    WindowFixture fixture;
    fixture.window->showNotice(QStringLiteral("The demo has ended."));
    QTest::keyClick(fixture.window.get(), Qt::Key_C, Qt::AltModifier);
    QTRY_VERIFY(!fixture.banner().isVisible());
}

void TestMainWindow::opensTheTicketByKey()
{
    WindowFixture fixture;
    QVERIFY(fixture.looksUp(support::deskPhoneId));
    QTest::keyClick(fixture.window.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(QApplication::activeModalWidget());
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
}

void TestMainWindow::listsItsKeys()
{
    WindowFixture fixture;
    QTest::keyClick(fixture.window.get(), Qt::Key_Slash, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::activeModalWidget());
    QWidget *dialog = QApplication::activeModalWidget();
    QVERIFY(support::visibleTexts(*dialog).contains(QStringLiteral("F5, Ctrl+R")));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
