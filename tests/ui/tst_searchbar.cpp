// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "ui/search/searchbar.h"
#include "uisupport.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace {

// The bar in an active window, and what it asked for.
struct Bar {
    Bar()
    {
        QObject::connect(&bar, &ui::SearchBar::openRequested, &bar,
                         [this](const phone::PhoneId &id) { asked.append(id.toString()); });
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
    // What the bar says beside the box.
    [[nodiscard]] QString said() const { return bar.findChild<QLabel *>()->text(); }
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
    void opensByEnter();
    void opensByButton();
    void opensWhatWasPasted_data();
    void opensWhatWasPasted();
    void answersBadInputBesideTheBox_data();
    void answersBadInputBesideTheBox();
    void saysNothingWhileTyping();
    void forgetsTheProblemWhenTypingGoesOn();
    void clearsByEscape();
    void leavesEscapeToOthersWhenEmpty();
    void selectsTheTextForTheNextId();
    void cutsWhatIsTooLong();
    void offersCancelWhileLoading();
    void takesTheFocusBackFromCancel();
    void staysNarrowWhateverItSays();
};

void TestSearchBar::opensByEnter()
{
    Bar bar;
    bar.type(support::deskPhoneId);
    QCOMPARE(bar.said(), QStringLiteral("read as phone id"));
    bar.press(Qt::Key_Return);
    QCOMPARE(bar.asked, QStringList(support::deskPhoneId));
    bar.press(Qt::Key_Enter); // of the keypad
    QCOMPARE(bar.asked.size(), 2);
}

void TestSearchBar::opensByButton()
{
    Bar bar;
    bar.type(support::deskPhoneId);
    QTest::mouseClick(&bar.button("Open"), Qt::LeftButton);
    QCOMPARE(bar.asked, QStringList(support::deskPhoneId));
}

void TestSearchBar::opensWhatWasPasted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    const QString idSaid = QStringLiteral("read as phone id");
    const QString urlSaid = QStringLiteral("read as the address of phone 66d0f1a2b3c4d5e6f7a80001");
    QTest::newRow("blanks around it") << QStringLiteral("  66d0f1a2b3c4d5e6f7a80001 ") << idSaid;
    QTest::newRow("quotes around it") << QStringLiteral("\"66d0f1a2b3c4d5e6f7a80001\"") << idSaid;
    QTest::newRow("URL of the API")
        << QStringLiteral("https://pbx.example.org/pbx/sipphone/66d0f1a2b3c4d5e6f7a80001")
        << urlSaid;
}

void TestSearchBar::opensWhatWasPasted()
{
    QFETCH(QString, text);
    QFETCH(QString, said);
    Bar bar;
    bar.type(text);
    QCOMPARE(bar.said(), said);
    bar.press(Qt::Key_Return);
    QCOMPARE(bar.asked, QStringList(support::deskPhoneId));
}

void TestSearchBar::answersBadInputBesideTheBox_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("nothing") << QString() << QStringLiteral("24");
    QTest::newRow("too short") << QStringLiteral("66d0f1a2") << QStringLiteral("too few");
    QTest::newRow("one digit more")
        << QStringLiteral("66d0f1a2b3c4d5e6f7a800012") << QStringLiteral("too many");
    QTest::newRow("a name") << QStringLiteral("Mette Holm") << QStringLiteral("0 to 9 or A to F");
    QTest::newRow("URL of a user")
        << QStringLiteral("https://pbx.example.org/pbx/user/1") << QStringLiteral("names no phone");
}

void TestSearchBar::answersBadInputBesideTheBox()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    Bar bar;
    bar.type(text);
    bar.press(Qt::Key_Return);
    QVERIFY(bar.asked.isEmpty());
    QVERIFY2(bar.said().contains(word), qPrintable(bar.said()));
    QVERIFY(bar.box().hasFocus());
    QCOMPARE(bar.box().text(), text);
}

void TestSearchBar::saysNothingWhileTyping()
{
    Bar bar;
    bar.type(QStringLiteral("66d0 is not yet an id"));
    QVERIFY(bar.said().isEmpty());
}

void TestSearchBar::forgetsTheProblemWhenTypingGoesOn()
{
    Bar bar;
    bar.type(QStringLiteral("66d0"));
    bar.press(Qt::Key_Return);
    QVERIFY(!bar.said().isEmpty());
    bar.press(Qt::Key_F);
    QVERIFY(bar.said().isEmpty());
}

void TestSearchBar::clearsByEscape()
{
    Bar bar;
    bar.type(QStringLiteral("66d0"));
    bar.press(Qt::Key_Return);
    bar.press(Qt::Key_Escape);
    QVERIFY(bar.box().text().isEmpty());
    QVERIFY(bar.said().isEmpty());
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
    QVERIFY(!bar.button("Cancel").isVisible());
    bar.bar.setLoading(true);
    QSignalSpy cancelled(&bar.bar, &ui::SearchBar::cancelRequested);
    QTest::mouseClick(&bar.button("Cancel"), Qt::LeftButton);
    QCOMPARE(cancelled.size(), 1);
    bar.bar.setLoading(false);
    QVERIFY(!bar.button("Cancel").isVisible());
}

void TestSearchBar::takesTheFocusBackFromCancel()
{
    Bar bar;
    bar.bar.setLoading(true);
    bar.button("Cancel").setFocus();
    bar.bar.setLoading(false);
    QVERIFY(bar.box().hasFocus());
}

// What stands beside the box must not widen the window.
void TestSearchBar::staysNarrowWhateverItSays()
{
    Bar bar;
    bar.type(QStringLiteral("https://pbx.example.org/pbx/user/1"));
    bar.press(Qt::Key_Return);
    QVERIFY(!bar.said().isEmpty());
    QVERIFY(bar.bar.minimumSizeHint().width() < 600);
}

QTEST_MAIN(TestSearchBar)
#include "tst_searchbar.moc"
