// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "looks.h"
#include "support/loopbackserver.h"
#include "support/testcase.h"
#include "windowfixture.h"

#include <QLabel>
#include <QMessageBox>

using support::WindowFixture;

namespace {

QString describe(const QWidget &widget)
{
    return QStringLiteral("%1 \"%2\" in tab")
        .arg(QLatin1String(widget.metaObject()->className()), widget.accessibleName());
}

} // namespace

// The window for people who do not use a mouse or do not see it, and the safety of its texts.
class TestMainWindowAccess : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void reachesEverythingByTab_data();
    void reachesEverythingByTab();
    void reachesTheBannerByTab();
    void goesBackByShiftTab();
    void namesEverythingThatTakesTheFocus_data();
    void namesEverythingThatTakesTheFocus();
    void saysTheStatusAsASentence();
    void rendersNoMarkup();
    void showsAboutAsPlainText();
    void staysAsItIsWhenAnswersAreLong();

private:
    static void everyTab();
};

void TestMainWindowAccess::everyTab()
{
    QTest::addColumn<int>("tab");
    const QStringList names{QStringLiteral("Phone"),    QStringLiteral("Security"),
                            QStringLiteral("Volume"),   QStringLiteral("Softkeys"),
                            QStringLiteral("Codec"),    QStringLiteral("Network"),
                            QStringLiteral("Purchase"), QStringLiteral("Status"),
                            QStringLiteral("Other"),    QStringLiteral("Raw")};
    for (int tab = 0; tab < names.size(); ++tab)
        QTest::newRow(qPrintable(names[tab])) << tab;
}

void TestMainWindowAccess::reachesEverythingByTab_data()
{
    everyTab();
}

void TestMainWindowAccess::reachesEverythingByTab()
{
    QFETCH(int, tab);
    WindowFixture fixture;
    QVERIFY(fixture.looksUp(QStringLiteral("66d0f1a2b3c4d5e6f7a8000b")));
    fixture.goToTab(tab);
    QTest::keyClick(fixture.window->windowHandle(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(fixture.box().hasFocus());
    QList<QWidget *> reached{&fixture.box()};
    constexpr int tooMany = 500;
    while (reached.size() < tooMany) {
        QTest::keyClick(fixture.window->windowHandle(), Qt::Key_Tab);
        QWidget *now = QApplication::focusWidget();
        QVERIFY(now);
        if (now == &fixture.box())
            break;
        QVERIFY2(!reached.contains(now), qPrintable(describe(*now)));
        QVERIFY2(now->isVisible(), qPrintable(describe(*now)));
        reached.append(now);
    }
    QVERIFY(reached.size() > 8 && reached.size() < tooMany);
    for (QWidget *stop : support::tabStops(*fixture.window))
        QVERIFY2(reached.contains(stop), qPrintable(describe(*stop)));
}

void TestMainWindowAccess::reachesTheBannerByTab()
{
    WindowFixture fixture;
    fixture.setFault(QStringLiteral("status:500"));
    QVERIFY(fixture.looksUp(support::deskPhoneId));
    bool reached = false;
    for (int i = 0; i < 10 && !reached; ++i) {
        QTest::keyClick(fixture.window->windowHandle(), Qt::Key_Tab);
        reached = fixture.banner().isAncestorOf(QApplication::focusWidget());
    }
    QVERIFY(reached);
}

void TestMainWindowAccess::goesBackByShiftTab()
{
    WindowFixture fixture;
    QVERIFY(fixture.looksUp(support::deskPhoneId));
    fixture.goToTab(1);
    QTest::keyClick(fixture.window->windowHandle(), Qt::Key_F, Qt::ControlModifier);
    QList<QWidget *> forth;
    for (int i = 0; i < 12; ++i) {
        forth.append(QApplication::focusWidget());
        QTest::keyClick(fixture.window->windowHandle(), Qt::Key_Tab);
    }
    for (int i = 11; i >= 0; --i) {
        QTest::keyClick(fixture.window->windowHandle(), Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), forth[i]);
    }
}

void TestMainWindowAccess::namesEverythingThatTakesTheFocus_data()
{
    everyTab();
}

void TestMainWindowAccess::namesEverythingThatTakesTheFocus()
{
    QFETCH(int, tab);
    WindowFixture fixture;
    QVERIFY(fixture.looksUp(support::sidePanelsId));
    fixture.goToTab(tab);
    const QStringList nameless = support::namelessControls(*fixture.window);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u' ')));
}

void TestMainWindowAccess::saysTheStatusAsASentence()
{
    WindowFixture fixture;
    QVERIFY(fixture.looksUp(support::referenceId));
    fixture.clock.advance(60);
    QVERIFY(support::everyText(*fixture.window)
                .contains(QStringLiteral("Online, registration runs out in 41 min, as of "
                                         "2026-02-11 14:07:25 +00:00, 1 min ago")));
}

void TestMainWindowAccess::rendersNoMarkup()
{
    WindowFixture fixture;
    QVERIFY(fixture.looksUp(support::markupId));
    int withMarkup = 0;
    for (int tab = 0; tab < fixture.tabs().count(); ++tab) {
        fixture.goToTab(tab);
        for (const QWidget *widget : fixture.window->findChildren<QWidget *>()) {
            // Qt writes tool tips as HTML when they look like it.
            QVERIFY(!widget->toolTip().contains(QStringLiteral("<img")));
            QVERIFY(!widget->toolTip().contains(QStringLiteral("<script")));
            const auto *label = qobject_cast<const QLabel *>(widget);
            if (label && label->textFormat() != Qt::PlainText)
                QVERIFY2(!Qt::mightBeRichText(label->text()), qPrintable(label->text()));
        }
        for (const QAbstractItemModel *model :
             fixture.window->findChildren<QAbstractItemModel *>()) {
            for (int row = 0; row < model->rowCount(); ++row) {
                for (int column = 0; column < model->columnCount(); ++column) {
                    const QString tip = model->index(row, column).data(Qt::ToolTipRole).toString();
                    QVERIFY(!tip.contains(QStringLiteral("<img")));
                    QVERIFY(!tip.contains(QStringLiteral("<script")));
                }
            }
        }
        const QString seen = support::visibleTexts(*fixture.window).join(u' ');
        withMarkup += seen.contains(QStringLiteral("<img")) ? 1 : 0;
    }
    QVERIFY(withMarkup >= 4); // notes, keys, user agent, raw answer: shown as they came
}

void TestMainWindowAccess::showsAboutAsPlainText()
{
    WindowFixture fixture;
    for (QAction *action : fixture.window->findChildren<QAction *>()) {
        if (action->text().remove(u'&') == QStringLiteral("About"))
            action->trigger();
    }
    auto *box = fixture.window->findChild<QMessageBox *>();
    QVERIFY(box);
    QCOMPARE(box->textFormat(), Qt::PlainText);
    box->close();
}

// A hostile answer must not push the window off the screen.
void TestMainWindowAccess::staysAsItIsWhenAnswersAreLong()
{
    const QByteArray longText(3000, '7');
    support::LoopbackServer other(support::answering(
        support::httpAnswer("200 OK",
                            "{\"_id\":\"" + longText + "\",\"macAddress\":\"" + longText
                                + "\",\"status\":{\"userAgent\":\"snom370/" + longText + "\"}}")));
    WindowFixture fixture(other.url());
    fixture.window->resize(700, 600);
    QVERIFY(fixture.looksUp(support::deskPhoneId));
    QTest::keyClick(fixture.window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(&fixture.box(), QStringLiteral("https://pbx.example.org/pbx/user/1"));
    QTest::keyClick(&fixture.box(), Qt::Key_Return);
    fixture.goToTab(7);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(fixture.window->width(), 700);
    QCOMPARE(fixture.window->height(), 600);
    QVERIFY(fixture.window->minimumSizeHint().width() <= 700);
}

QTEST_MAIN(TestMainWindowAccess)
#include "tst_mainwindowaccess.moc"
