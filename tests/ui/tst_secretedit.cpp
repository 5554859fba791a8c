// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "ui/widgets/secretedit.h"
#include "uisupport.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>

namespace {

const QString secret = QStringLiteral("correct horse 7");

// The edit in an active window, with the cursor in it and the secret typed.
struct Edit {
    Edit()
    {
        if (!support::showActive(edit))
            qFatal("the window does not become active");
        edit.setFocus();
        support::typeKeys(edit, secret);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(edit.windowHandle(), key, modifiers);
    }
    [[nodiscard]] QString seen() const { return edit.findChild<QLineEdit *>()->displayText(); }

    ui::SecretEdit edit{QStringLiteral("Password")};
};

} // namespace

class TestSecretEdit : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void masksWhatIsTyped();
    void showsItByTheButton();
    void showsItByKeys();
    void masksItWhenTheWindowIsLeft();
    void masksItWhenItIsHidden();
    void forgetsWhatWasCleared();
    void saysThatItWasEdited();
    void isNotCopiedWhileMasked();
    void hasNames();
};

void TestSecretEdit::masksWhatIsTyped()
{
    Edit edit;
    QCOMPARE(edit.edit.text(), secret);
    QVERIFY(!edit.seen().contains(secret.left(3)));
    QCOMPARE(edit.seen().size(), secret.size());
}

void TestSecretEdit::showsItByTheButton()
{
    Edit edit;
    auto *button = edit.edit.findChild<QToolButton *>();
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(edit.seen(), secret);
    support::typeKeys(edit.edit, QStringLiteral("8")); // the cursor has not moved
    QCOMPARE(edit.edit.text(), secret + u'8');
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(edit.seen() != secret + u'8');
}

void TestSecretEdit::showsItByKeys()
{
    Edit edit;
    edit.press(Qt::Key_Tab);
    edit.press(Qt::Key_Space);
    QCOMPARE(edit.seen(), secret);
    edit.press(Qt::Key_Space);
    QVERIFY(edit.seen() != secret);
}

void TestSecretEdit::masksItWhenTheWindowIsLeft()
{
    Edit edit;
    QTest::mouseClick(edit.edit.findChild<QToolButton *>(), Qt::LeftButton);
    QWidget other;
    QVERIFY(support::showActive(other));
    QVERIFY(edit.seen() != secret);
}

void TestSecretEdit::masksItWhenItIsHidden()
{
    Edit edit;
    QTest::mouseClick(edit.edit.findChild<QToolButton *>(), Qt::LeftButton);
    edit.edit.hide();
    QVERIFY(edit.seen() != secret);
}

void TestSecretEdit::forgetsWhatWasCleared()
{
    Edit edit;
    QTest::mouseClick(edit.edit.findChild<QToolButton *>(), Qt::LeftButton);
    support::typeKeys(edit.edit, QStringLiteral(" more"));
    edit.edit.clear();
    QTest::mouseClick(edit.edit.findChild<QToolButton *>(), Qt::LeftButton);
    edit.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(edit.edit.text().isEmpty());
    for (const QString &text : support::everyText(edit.edit))
        QVERIFY2(!text.contains(QStringLiteral("horse")), qPrintable(text));
}

void TestSecretEdit::saysThatItWasEdited()
{
    Edit edit;
    QSignalSpy edited(&edit.edit, &ui::SecretEdit::edited);
    edit.press(Qt::Key_A);
    QCOMPARE(edited.size(), 1);
    edit.edit.clear();
    QCOMPARE(edited.size(), 2);
}

void TestSecretEdit::isNotCopiedWhileMasked()
{
    Edit edit;
    edit.press(Qt::Key_A, Qt::ControlModifier);
    edit.press(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(!support::clipboardText().contains(QStringLiteral("horse")));
}

void TestSecretEdit::hasNames()
{
    Edit edit;
    QCOMPARE(edit.edit.findChild<QLineEdit *>()->accessibleName(), QStringLiteral("Password"));
    QVERIFY(edit.edit.findChild<QToolButton *>()->accessibleName().contains(
        QStringLiteral("Password")));
}

QTEST_MAIN(TestSecretEdit)
#include "tst_secretedit.moc"
