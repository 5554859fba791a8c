// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "looks.h"
#include "support/testcase.h"
#include "ui/search/searchbar.h"
#include "ui/widgets/problemlabel.h"
#include "uisupport.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace {

// The bar in an active window, and what it asked for.
struct Bar {
    Bar()
    {
        QObject::connect(&bar, &ui::SearchBar::submitted, &bar,
                         [this](const QString &text) { asked.append(text); });
        if (!support::showActive(bar))
            qFatal("the window does not become active");
        bar.focusBox();
    }

    void type(const QString &text)
    {
        box().clear();
        QTest::keyClicks(&box(), text);
    }
    void press(Qt::Key key) { QTest::keyClick(bar.windowHandle(), key); }
    [[nodiscard]] QLineEdit &box() const { return *bar.findChild<QLineEdit *>(); }
    // How the bar says it reads the text, and what is wrong with it.
    [[nodiscard]] QString said() const { return box().findChild<QLabel *>()->text(); }
    [[nodiscard]] QString problem() const { return bar.findChild<ui::ProblemLabel *>()->text(); }
    [[nodiscard]] QPushButton &button(const char *text) const
    {
        for (auto *candidate : bar.findChildren<QPushButton *>()) {
            if (candidate->text().remove(u'&') == QLatin1String(text))
                return *candidate;
        }
        qFatal("no button %s", text);
    }

    ui::SearchBar bar;
    QStringList asked;
};

} // namespace

class TestSearchBar : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void asksByEnter();
    void asksByButton();
    void saysHowItReads_data();
    void saysHowItReads();
    void answersBadInputBelowTheBox_data();
    void answersBadInputBelowTheBox();
    void saysNoProblemWhileTyping();
    void forgetsTheProblemWhenTypingGoesOn();
    void tellsEachNewText();
    void replacesTheTextByTheNextScan();
    void clearsByEscape();
    void leavesEscapeToOthersWhenEmpty();
    void selectsTheTextForTheNextId();
    void cutsWhatIsTooLong();
    void offersCancelWhileLoading();
    void takesTheFocusBackFromCancel();
    void goesByTabFromTheBoxToWhatIsBesideIt();
    void staysNarrowWhateverItSays();
    void looksWholeInEachLook_data();
    void looksWholeInEachLook();
};

void TestSearchBar::asksByEnter()
{
    Bar bar;
    bar.type(support::deskPhoneId);
    bar.press(Qt::Key_Return);
    QCOMPARE(bar.asked, QStringList(support::deskPhoneId));
    bar.press(Qt::Key_Enter); // of the keypad
    QCOMPARE(bar.asked.size(), 2);
}

void TestSearchBar::asksByButton()
{
    Bar bar;
    bar.type(support::deskPhoneId);
    QTest::mouseClick(&bar.button("Open"), Qt::LeftButton);
    QCOMPARE(bar.asked, QStringList(support::deskPhoneId));
}

void TestSearchBar::saysHowItReads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("phone id") << support::deskPhoneId << QStringLiteral("read as phone id");
    QTest::newRow("blanks around it")
        << QStringLiteral("  66d0f1a2b3c4d5e6f7a80001 ") << QStringLiteral("read as phone id");
    QTest::newRow("URL of the API")
        << QStringLiteral("https://pbx.example.org/pbx/sipphone/66d0f1a2b3c4d5e6f7a80001")
        << QStringLiteral("read as address of the API");
    QTest::newRow("MAC address of a sticker")
        << QStringLiteral("00:04:13:2a:7c:51") << QStringLiteral("read as MAC address");
    QTest::newRow("IP address") << QStringLiteral("192.0.2.17")
                                << QStringLiteral("read as IPv4 address");
    QTest::newRow("name") << QStringLiteral("Mette Holm") << QStringLiteral("read as text");
    QTest::newRow("extension") << QStringLiteral("204") << QStringLiteral("read as number");
    QTest::newRow("nothing") << QString() << QString();
}

void TestSearchBar::saysHowItReads()
{
    QFETCH(QString, text);
    QFETCH(QString, said);
    Bar bar;
    bar.type(text);
    QCOMPARE(bar.said(), said);
    QCOMPARE(bar.box().accessibleDescription(), said);
    bar.press(Qt::Key_Return);
    QCOMPARE(bar.asked, text.isEmpty() ? QStringList() : QStringList(text));
}

void TestSearchBar::answersBadInputBelowTheBox_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("one letter") << QStringLiteral("M") << QStringLiteral("at least two");
    QTest::newRow("a whole letter") << QString(101, u'x') << QStringLiteral("too long");
    QTest::newRow("URL of a user")
        << QStringLiteral("https://pbx.example.org/pbx/user/1") << QStringLiteral("names no phone");
}

void TestSearchBar::answersBadInputBelowTheBox()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    Bar bar;
    bar.type(text);
    bar.press(Qt::Key_Return);
    QVERIFY(bar.asked.isEmpty());
    QVERIFY2(bar.problem().contains(word), qPrintable(bar.problem()));
    QVERIFY(bar.box().hasFocus());
    QCOMPARE(bar.box().text(), text);
}

void TestSearchBar::saysNoProblemWhileTyping()
{
    Bar bar;
    bar.type(QStringLiteral("M"));
    QVERIFY(bar.problem().isEmpty());
    QVERIFY(bar.said().isEmpty());
}

void TestSearchBar::forgetsTheProblemWhenTypingGoesOn()
{
    Bar bar;
    bar.type(QStringLiteral("M"));
    bar.press(Qt::Key_Return);
    QVERIFY(!bar.problem().isEmpty());
    bar.press(Qt::Key_E);
    QVERIFY(bar.problem().isEmpty());
}

void TestSearchBar::tellsEachNewText()
{
    Bar bar;
    QSignalSpy edited(&bar.bar, &ui::SearchBar::textEdited);
    bar.type(QStringLiteral("204"));
    QCOMPARE(edited.size(), 3);
    QCOMPARE(edited.last()[0].toString(), QStringLiteral("204"));
    bar.press(Qt::Key_Escape);
    QCOMPARE(edited.last()[0].toString(), QString());
}

void TestSearchBar::replacesTheTextByTheNextScan()
{
    Bar bar;
    bar.type(QStringLiteral("000413000001"));
    bar.press(Qt::Key_Return);
    support::typeKeys(bar.bar, QStringLiteral("000413000002"));
    bar.press(Qt::Key_Return);
    QCOMPARE(bar.asked.last(), QStringLiteral("000413000002"));
}

void TestSearchBar::clearsByEscape()
{
    Bar bar;
    bar.type(QStringLiteral("M"));
    bar.press(Qt::Key_Return);
    bar.press(Qt::Key_Escape);
    QVERIFY(bar.box().text().isEmpty());
    QVERIFY(bar.problem().isEmpty());
    QVERIFY(bar.box().hasFocus());
}

void TestSearchBar::leavesEscapeToOthersWhenEmpty()
{
    Bar bar;
    bar.press(Qt::Key_Escape);
    QVERIFY(bar.bar.isVisible());
    QVERIFY(bar.asked.isEmpty());
}

void TestSearchBar::selectsTheTextForTheNextId()
{
    Bar bar;
    bar.type(support::deskPhoneId);
    bar.bar.focusBox();
    bar.press(Qt::Key_7);
    QCOMPARE(bar.box().text(), QStringLiteral("7"));
}

void TestSearchBar::cutsWhatIsTooLong()
{
    Bar bar;
    bar.bar.setText(QString(2048, u'a'));
    QCOMPARE(bar.box().text().size(), 2048);
    bar.bar.setText(QString(2049, u'a'));
    QCOMPARE(bar.box().text().size(), 2048);
}

void TestSearchBar::offersCancelWhileLoading()
{
    Bar bar;
    QVERIFY(!bar.button("Cancel").isEnabled());
    bar.bar.setLoading(true);
    QSignalSpy cancelled(&bar.bar, &ui::SearchBar::cancelRequested);
    QTest::mouseClick(&bar.button("Cancel"), Qt::LeftButton);
    QCOMPARE(cancelled.size(), 1);
    bar.bar.setLoading(false);
    QVERIFY(!bar.button("Cancel").isEnabled());
}

void TestSearchBar::takesTheFocusBackFromCancel()
{
    Bar bar;
    bar.bar.setLoading(true);
    bar.button("Cancel").setFocus();
    bar.bar.setLoading(false);
    QVERIFY(bar.box().hasFocus());
}

void TestSearchBar::goesByTabFromTheBoxToWhatIsBesideIt()
{
    Bar bar;
    auto *beside = new QComboBox;
    bar.bar.addBeside(beside);
    beside->show();
    QCoreApplication::sendPostedEvents();
    bar.press(Qt::Key_Tab);
    QVERIFY(beside->hasFocus());
    bar.press(Qt::Key_Tab);
    QVERIFY(bar.button("Open").hasFocus());
    QVERIFY(beside->x() > bar.box().x() && beside->x() < bar.button("Open").x());
}

// What stands beside the box must not widen the window.
void TestSearchBar::staysNarrowWhateverItSays()
{
    Bar bar;
    bar.type(QStringLiteral("https://pbx.example.org/pbx/user/1"));
    bar.press(Qt::Key_Return);
    QVERIFY(!bar.problem().isEmpty());
    QVERIFY(bar.bar.minimumSizeHint().width() < 600);
}

void TestSearchBar::looksWholeInEachLook_data()
{
    support::addLooks();
}

void TestSearchBar::looksWholeInEachLook()
{
    QFETCH(QPalette, palette);
    QFETCH(QFont, font);
    Bar bar;
    bar.bar.setPalette(palette);
    bar.bar.setFont(font);
    bar.bar.resize(900, 300);
    bar.type(QStringLiteral("https://pbx.example.org/pbx/user/1"));
    bar.press(Qt::Key_Return);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(support::cutTexts(bar.bar).join(u'|'), QString());
    QCOMPARE(support::faintTexts(bar.bar).join(u'|'), QString());
    QCOMPARE(support::namelessControls(bar.bar), QStringList());
}

QTEST_MAIN(TestSearchBar)
#include "tst_searchbar.moc"
