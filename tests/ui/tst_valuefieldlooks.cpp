// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "ui/forms/valuefield.h"
#include "ui/widgets/copier.h"
#include "uisupport.h"

#include <QClipboard>
#include <QGuiApplication>
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

bool isBlank(const QImage &image, const QRect &part)
{
    const QRgb background = image.pixel(part.topLeft());
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x) {
            if (image.pixel(x, y) != background)
                return false;
        }
    }
    return true;
}

} // namespace

// How a value is laid out and drawn.
class TestValueFieldLooks : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void wrapsInsideLongWords();
    void keepsLineBreaks();
    void asksForTheLayoutOnlyWhenItsHeightChanges();
    void looksDifferentInEachState();
    void looksDifferentFromAValueOfTheSameWords();
    void looksWeakerWhileDimmed();
    void namesItselfForAScreenReader();
    void drawsMarkupAsText();
};

void TestValueFieldLooks::wrapsInsideLongWords()
{
    Fields fields;
    ui::ValueField &field = *fields.first;
    const int line = field.heightForWidth(150);
    field.setContent(content(QString(300, u'M')));
    const int height = field.heightForWidth(150);
    QVERIFY(height > 5 * line);
    QVERIFY(field.heightForWidth(75) > height);

    // With more room below nothing more comes to light, and nothing touches the edges.
    ui::ValueField alone(fields.copier);
    alone.setContent(field.content());
    alone.resize(150, height + 100);
    const QImage image = support::rendered(alone);
    QVERIFY(!isBlank(image, {0, height / 2, 150, height / 2}));
    QVERIFY(isBlank(image, {0, height, 150, 100}));
    QVERIFY(isBlank(image, {149, 0, 1, height}));
}

void TestValueFieldLooks::keepsLineBreaks()
{
    Fields fields;
    const int line = fields.first->heightForWidth(400);
    fields.first->setContent(content(QStringLiteral("one\ntwo\nthree")));
    QVERIFY(fields.first->heightForWidth(400) > 2 * line);
    fields.first->setFocus();
    QTest::keyClick(fields.window.windowHandle(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(support::clipboardText(), QStringLiteral("one\ntwo\nthree"));
}

void TestValueFieldLooks::asksForTheLayoutOnlyWhenItsHeightChanges()
{
    Fields fields;
    const QRect second = fields.second->geometry();
    fields.first->setContent(content(QString(300, u'M')));
    QTRY_VERIFY(fields.second->y() > second.y());
    QVERIFY(fields.first->height() >= fields.first->heightForWidth(fields.first->width()));
}

void TestValueFieldLooks::looksDifferentInEachState()
{
    ui::Copier copier(*QGuiApplication::clipboard());
    QList<QImage> images;
    QList<ui::ValueContent> contents{
        content(QStringLiteral("not in the answer"), ValueState::Absent),
        content(QStringLiteral("no value (null)"), ValueState::Null),
        content(QStringLiteral("empty"), ValueState::Empty),
        content(QStringLiteral("seven")),
        content(QStringLiteral("seven"), ValueState::Malformed),
    };
    contents.last().remark = QStringLiteral("not a whole number");
    for (const ui::ValueContent &value : std::as_const(contents)) {
        ui::ValueField field(copier);
        field.setContent(value);
        field.resize(300, field.heightForWidth(300));
        const QImage image = support::rendered(field);
        QVERIFY(!images.contains(image));
        images.append(image);
    }
}

void TestValueFieldLooks::looksDifferentFromAValueOfTheSameWords()
{
    ui::Copier copier(*QGuiApplication::clipboard());
    ui::ValueField missing(copier);
    ui::ValueField present(copier);
    missing.setContent(content(QStringLiteral("empty"), ValueState::Empty));
    present.setContent(content(QStringLiteral("empty")));
    missing.resize(200, 30);
    present.resize(200, 30);
    QVERIFY(support::rendered(missing) != support::rendered(present));
}

void TestValueFieldLooks::looksWeakerWhileDimmed()
{
    Fields fields;
    fields.second->setFocus();
    const QImage before = support::rendered(*fields.first);
    fields.first->setDimmed(true);
    QVERIFY(support::rendered(*fields.first) != before);
    fields.first->setDimmed(false);
    QCOMPARE(support::rendered(*fields.first), before);
}

void TestValueFieldLooks::namesItselfForAScreenReader()
{
    Fields fields;
    QCOMPARE(fields.first->accessibleName(), QStringLiteral("Gateway: 192.168.1.1"));
    ui::ValueContent odd = content(QStringLiteral("seven"), ValueState::Malformed);
    odd.remark = QStringLiteral("not a whole number");
    fields.first->setContent(odd);
    QCOMPARE(fields.first->accessibleName(), QStringLiteral("Gateway: seven – not a whole number"));
}

void TestValueFieldLooks::drawsMarkupAsText()
{
    ui::Copier copier(*QGuiApplication::clipboard());
    ui::ValueField field(copier);
    field.setContent(content(QStringLiteral("one<br>two<br>three<br>four")));
    QCOMPARE(field.heightForWidth(2000), field.sizeHint().height());
}

QTEST_MAIN(TestValueFieldLooks)
#include "tst_valuefieldlooks.moc"
