// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "ui/forms/valuefield.h"
#include "ui/widgets/copier.h"
#include "uisupport.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QVBoxLayout>

using phone::ValueState;

namespace {

ui::ValueContent content(const QString &text, ValueState state = ValueState::Present)
{
    ui::ValueContent value;
    value.label = QStringLiteral("Gateway");
    value.text = text;
    value.plain = state == ValueState::Present ? text : QString();
    value.state = state;
    return value;
}

// Two values below one another in an active window.
struct Fields {
    Fields()
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(first);
        layout->addWidget(second);
        layout->addStretch();
        first->setContent(content(QStringLiteral("192.168.1.1")));
        second->setContent(content(QStringLiteral("8.8.8.8")));
        window.resize(400, 200);
        if (!support::showActive(window))
            qFatal("the window does not become active");
        QGuiApplication::clipboard()->clear();
    }

    QWidget window;
    ui::Copier copier{*QGuiApplication::clipboard()};
    ui::ValueField *first = new ui::ValueField(copier, &window);
    ui::ValueField *second = new ui::ValueField(copier, &window);
};

} // namespace

class TestValueField : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheFocusByTab();
    void takesTheFocusByClick();
    void showsTheFocus();
    void copiesByKey();
    void copiesWithLabelByKey();
    void copiesByDoubleClick();
    void copiesByMenu();
    void offersItsMenuToItsOwner();
    void copiesThePartSelectedByMouse();
    void selectsAllByKey();
    void dropsTheSelectionWithTheFocus();
    void keepsTheSelectionWhenNothingChanges();
    void copiesNothingOfAMissingValue();
    void copiesTheMaskOfASecret();
};

void TestValueField::takesTheFocusByTab()
{
    Fields fields;
    fields.first->setFocus();
    QTest::keyClick(fields.window.windowHandle(), Qt::Key_Tab);
    QVERIFY(fields.second->hasFocus());
    QTest::keyClick(fields.window.windowHandle(), Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(fields.first->hasFocus());
}

void TestValueField::takesTheFocusByClick()
{
    Fields fields;
    fields.first->setFocus();
    support::dragMouse(*fields.second, {5, 5}, {5, 5});
    QVERIFY(fields.second->hasFocus());
}

void TestValueField::showsTheFocus()
{
    Fields fields;
    fields.second->setFocus();
    const QImage without = support::rendered(*fields.first);
    QTest::keyClick(fields.window.windowHandle(), Qt::Key_Tab);
    QVERIFY(fields.first->hasFocus());
    QVERIFY(support::rendered(*fields.first) != without);
}

void TestValueField::copiesByKey()
{
    Fields fields;
    const QSignalSpy notices(&fields.copier, &ui::Copier::notice);
    fields.second->setFocus();
    QTest::keyClick(fields.window.windowHandle(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(support::clipboardText(), QStringLiteral("8.8.8.8"));
    QCOMPARE(notices.size(), 1);
}

void TestValueField::copiesWithLabelByKey()
{
    Fields fields;
    fields.first->setFocus();
    QTest::keyClick(fields.window.windowHandle(), Qt::Key_C,
                    Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(support::clipboardText(), QStringLiteral("Gateway: 192.168.1.1"));
}

void TestValueField::copiesByDoubleClick()
{
    Fields fields;
    support::doubleClick(*fields.first, {10, 8});
    QCOMPARE(support::clipboardText(), QStringLiteral("192.168.1.1"));
    QCOMPARE(fields.first->selectedText(), QStringLiteral("192.168.1.1"));
}

void TestValueField::copiesByMenu()
{
    Fields fields;
    QMenu *menu = support::contextMenu(*fields.first, {10, 8});
    QVERIFY(menu);
    QAction *copy = support::command(*menu, QStringLiteral("Copy with label"));
    QVERIFY(copy);
    support::choose(*menu, *copy);
    QCOMPARE(support::clipboardText(), QStringLiteral("Gateway: 192.168.1.1"));

    menu = support::contextMenu(*fields.second, {10, 8});
    QVERIFY(menu);
    copy = support::command(*menu, QStringLiteral("Copy"));
    QVERIFY(copy);
    support::choose(*menu, *copy);
    QCOMPARE(support::clipboardText(), QStringLiteral("8.8.8.8"));
}

void TestValueField::offersItsMenuToItsOwner()
{
    Fields fields;
    connect(fields.first, &ui::ValueField::menuRequested, this,
            [](QMenu *menu) { menu->addAction(QStringLiteral("More")); });
    QMenu *menu = support::contextMenu(*fields.first, {10, 8});
    QVERIFY(menu);
    QVERIFY(support::command(*menu, QStringLiteral("More")));
    menu->close();
}

void TestValueField::copiesThePartSelectedByMouse()
{
    Fields fields;
    fields.first->setContent(content(QStringLiteral("0000000000")));
    const int digit = fields.first->fontMetrics().horizontalAdvance(u'0');
    support::dragMouse(*fields.first, {2, 8}, {2 + 4 * digit + 1, 8});
    QCOMPARE(fields.first->selectedText(), QStringLiteral("0000"));
    QTest::keyClick(fields.window.windowHandle(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(support::clipboardText(), QStringLiteral("0000"));
}

void TestValueField::selectsAllByKey()
{
    Fields fields;
    fields.first->setFocus();
    const QImage before = support::rendered(*fields.first);
    QTest::keyClick(fields.window.windowHandle(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(fields.first->selectedText(), QStringLiteral("192.168.1.1"));
    QVERIFY(support::rendered(*fields.first) != before);
}

void TestValueField::dropsTheSelectionWithTheFocus()
{
    Fields fields;
    fields.first->setFocus();
    QTest::keyClick(fields.window.windowHandle(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(fields.window.windowHandle(), Qt::Key_Tab);
    QVERIFY(fields.first->selectedText().isEmpty());
}

void TestValueField::keepsTheSelectionWhenNothingChanges()
{
    Fields fields;
    fields.first->setFocus();
    QTest::keyClick(fields.window.windowHandle(), Qt::Key_A, Qt::ControlModifier);
    fields.first->setContent(content(QStringLiteral("192.168.1.1")));
    QCOMPARE(fields.first->selectedText(), QStringLiteral("192.168.1.1"));
    fields.first->setContent(content(QStringLiteral("10.0.0.1")));
    QVERIFY(fields.first->selectedText().isEmpty());
}

void TestValueField::copiesNothingOfAMissingValue()
{
    Fields fields;
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    fields.first->setContent(content(QStringLiteral("not in the answer"), ValueState::Absent));
    fields.first->setFocus();
    QTest::keyClick(fields.window.windowHandle(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(support::clipboardText(), QStringLiteral("before"));
    QTest::keyClick(fields.window.windowHandle(), Qt::Key_C,
                    Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(support::clipboardText(), QStringLiteral("Gateway: not in the answer"));
}

void TestValueField::copiesTheMaskOfASecret()
{
    Fields fields;
    ui::ValueContent secret = content(QStringLiteral("in clear, held"));
    secret.plain = QStringLiteral("••••••••");
    fields.first->setContent(secret);
    fields.first->setFocus();
    QTest::keyClick(fields.window.windowHandle(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(support::clipboardText(), secret.plain);
}

QTEST_MAIN(TestValueField)
#include "tst_valuefield.moc"
