// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "ui/search/searchbox.h"
#include "uisupport.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

namespace {

const QString mac = QStringLiteral("000413ABCDEF");

// The box above a button in an active window.
struct Box {
    Box()
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(box);
        layout->addWidget(next);
        window.resize(500, 100);
        if (!support::showActive(window))
            qFatal("the window does not become active");
        box->setFocus();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(window.windowHandle(), key, modifiers);
    }
    // Types as a device does that takes this long from key to key, Tab at the end.
    void typesWithTab(const QString &text, quint64 pause)
    {
        for (const QChar character : text) {
            at += pause;
            send(0, QString(character));
        }
        at += pause;
        send(Qt::Key_Tab, QStringLiteral("\t"));
    }
    void send(int key, const QString &text)
    {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, text);
        event.setTimestamp(at);
        QCoreApplication::sendEvent(box, &event);
    }
    [[nodiscard]] QLabel &reading() const { return *box->findChild<QLabel *>(); }

    QWidget window;
    ui::SearchBox *box = new ui::SearchBox(&window);
    QPushButton *next = new QPushButton(QStringLiteral("Next"), &window);
    quint64 at = 1000;
};

} // namespace

class TestSearchBox : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void handsTheKeysOfAListOn_data();
    void handsTheKeysOfAListOn();
    void keepsTheKeysOfTheText();
    void copiesTheHitWhenNoTextIsSelected();
    void copiesTheTextThatIsSelected();
    void copiesTheHitAfterEnter();
    void takesTheTabOfAScannerForEnter();
    void leavesTheTabOfAPersonAlone_data();
    void leavesTheTabOfAPersonAlone();
    void saysTheReadingBesideTheText();
    void hidesTheReadingWhereThereIsNoRoom();
    void keepsTheReadingBehindTheText();
};

void TestSearchBox::handsTheKeysOfAListOn_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("up") << Qt::Key_Up;
    QTest::newRow("down") << Qt::Key_Down;
    QTest::newRow("page up") << Qt::Key_PageUp;
    QTest::newRow("page down") << Qt::Key_PageDown;
}

void TestSearchBox::handsTheKeysOfAListOn()
{
    QFETCH(Qt::Key, key);
    Box box;
    QSignalSpy handed(box.box, &ui::SearchBox::listKeyPressed);
    box.press(key);
    QCOMPARE(handed.size(), 1);
    QCOMPARE(handed[0][0].value<Qt::Key>(), key);
    QVERIFY(box.box->hasFocus());
}

void TestSearchBox::keepsTheKeysOfTheText()
{
    Box box;
    QSignalSpy handed(box.box, &ui::SearchBox::listKeyPressed);
    box.box->setText(mac);
    box.press(Qt::Key_Home);
    QCOMPARE(box.box->cursorPosition(), 0);
    box.press(Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(box.box->selectedText(), mac);
    QVERIFY(handed.isEmpty());
}

void TestSearchBox::copiesTheHitWhenNoTextIsSelected()
{
    Box box;
    QSignalSpy copied(box.box, &ui::SearchBox::copyRequested);
    box.box->setText(mac);
    box.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied.size(), 1);
}

void TestSearchBox::copiesTheTextThatIsSelected()
{
    Box box;
    QSignalSpy copied(box.box, &ui::SearchBox::copyRequested);
    box.box->setText(mac);
    box.press(Qt::Key_A, Qt::ControlModifier);
    box.press(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(copied.isEmpty());
    QCOMPARE(support::clipboardText(), mac);
}

// Its text is selected then, but by nobody who wants to copy it.
void TestSearchBox::copiesTheHitAfterEnter()
{
    Box box;
    QSignalSpy copied(box.box, &ui::SearchBox::copyRequested);
    box.box->setText(mac);
    box.box->offerToReplace();
    QCOMPARE(box.box->selectedText(), mac);
    box.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied.size(), 1);
}

void TestSearchBox::takesTheTabOfAScannerForEnter()
{
    Box box;
    QSignalSpy entered(box.box, &QLineEdit::returnPressed);
    box.typesWithTab(mac, ui::ScanBurst::maxPause);
    QCOMPARE(box.box->text(), mac);
    QCOMPARE(entered.size(), 1);
    QVERIFY(box.box->hasFocus());
}

void TestSearchBox::leavesTheTabOfAPersonAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<quint64>("pause");
    QTest::newRow("a little slower than a scanner") << mac << ui::ScanBurst::maxPause + 1;
    QTest::newRow("a few keys at once") << mac.left(ui::ScanBurst::minKeys - 1) << quint64(5);
    QTest::newRow("no text") << QString() << quint64(5);
}

void TestSearchBox::leavesTheTabOfAPersonAlone()
{
    QFETCH(QString, text);
    QFETCH(quint64, pause);
    Box box;
    QSignalSpy entered(box.box, &QLineEdit::returnPressed);
    box.typesWithTab(text, pause);
    QVERIFY(entered.isEmpty());
    QVERIFY(box.next->hasFocus());
}

void TestSearchBox::saysTheReadingBesideTheText()
{
    Box box;
    box.box->setText(mac);
    box.box->setReading(QStringLiteral("read as MAC address"));
    QVERIFY(box.reading().isVisible());
    QVERIFY(box.box->rect().contains(box.reading().geometry()));
    QCOMPARE(box.box->accessibleDescription(), QStringLiteral("read as MAC address"));
}

void TestSearchBox::hidesTheReadingWhereThereIsNoRoom()
{
    Box box;
    box.box->setReading(QStringLiteral("read as text"));
    QVERIFY(box.reading().isVisible());
    box.box->setText(QString(100, u'm'));
    QVERIFY(!box.reading().isVisible());
    QCOMPARE(box.box->textMargins().right(), 0);
    box.box->setText(QStringLiteral("m"));
    QVERIFY(box.reading().isVisible());
    box.window.resize(box.window.minimumSizeHint());
    box.box->setText(mac);
    QTRY_VERIFY(!box.reading().isVisible());
}

void TestSearchBox::keepsTheReadingBehindTheText()
{
    Box box;
    box.box->setReading(QStringLiteral("read as text"));
    for (int length = 1; length < 100; ++length) {
        box.box->setText(QString(length, u'm'));
        const int textEnd = box.box->fontMetrics().horizontalAdvance(box.box->text());
        if (box.reading().isVisible())
            QVERIFY(textEnd < box.reading().x());
    }
}

QTEST_MAIN(TestSearchBox)
#include "tst_searchbox.moc"
