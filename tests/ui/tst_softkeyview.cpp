// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/phonefieldmodel.h"
#include "support/testcase.h"
#include "ui/softkeys/softkeyview.h"
#include "ui/widgets/copier.h"
#include "uisupport.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace {

const QByteArray
    gappyKeys = QByteArray(
                    "{'softkeys': ["
                    "{'index': 0, 'function': 'SPEEDDIAL', 'value': '112', 'label': 'Emergency'},"
                    "{'index': 2, 'function': 'BLF', 'value': '204', 'label': 'Hans'},"
                    "{'index': 3, 'function': 'DND'}]}")
                    .replace('\'', '"');

// The keys of a phone in an active window.
struct Keys {
    explicit Keys(const phone::Phone &phone)
    {
        model.setPhone(phone);
        view.resize(700, 400);
        if (!support::showActive(view))
            qFatal("the window does not become active");
        view.setFocus();
        QGuiApplication::clipboard()->clear();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(view.windowHandle(), key, modifiers);
    }
    [[nodiscard]] QString sentence(int row) const
    {
        return view.model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }

    models::PhoneFieldModel model;
    ui::Copier copier{*QGuiApplication::clipboard()};
    ui::SoftkeyView view{model, copier};
};

} // namespace

class TestSoftkeyView : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheGapsBetweenTheKeys();
    void readsEachKeyAsASentence();
    void namesWhatAKeyWatches();
    void goesFromKeyToKeyByArrows();
    void copiesTheValueByKey();
    void copiesByDoubleClickAndMenu();
    void copiesNothingOfAFreePlace();
    void keepsItsPlaceOnARefresh();
    void looksDifferentWhileDimmed();
    void isAsHighAsAllItsKeys();
};

void TestSoftkeyView::showsTheGapsBetweenTheKeys()
{
    Keys keys(support::phoneFrom(gappyKeys));
    QCOMPARE(keys.view.model()->rowCount(), 4);
    QCOMPARE(keys.sentence(1), QStringLiteral("Key 2, not set"));
}

void TestSoftkeyView::readsEachKeyAsASentence()
{
    Keys keys(support::phoneFrom(gappyKeys));
    QCOMPARE(keys.sentence(0), QStringLiteral("Key 1, Speed dial, Emergency, 112"));
    QAccessibleInterface *view = QAccessible::queryAccessibleInterface(&keys.view);
    QCOMPARE(view->text(QAccessible::Name), QStringLiteral("Softkey layout"));
    QCOMPARE(view->tableInterface()->cellAt(2, 0)->text(QAccessible::Name),
             QStringLiteral("Key 3, Busy lamp, Hans, 204"));
}

void TestSoftkeyView::namesWhatAKeyWatches()
{
    const QString id = QStringLiteral("64c2e0a19d3b7f551800e0de");
    Keys keys(support::phoneFrom(
        R"({"softkeys": [{"index": 0, "function": "BLF", "label": "Camilla", "value": ")"
        + id.toLatin1() + R"("}]})"));
    QVERIFY2(keys.sentence(0).contains(id), qPrintable(keys.sentence(0)));
    phone::NameBook names;
    names.insert(phone::Reference::Extension, id,
                 {QStringLiteral("Camilla Hansen"), {}, QStringLiteral("222")});
    keys.view.setNames(names);
    QVERIFY2(keys.sentence(0).contains(QStringLiteral("Camilla Hansen, 222")),
             qPrintable(keys.sentence(0)));
}

void TestSoftkeyView::goesFromKeyToKeyByArrows()
{
    Keys keys(support::samplePhone(support::sidePanelsId));
    keys.view.setCurrentIndex(keys.view.model()->index(0, 0));
    keys.press(Qt::Key_Right);
    QCOMPARE(keys.view.currentIndex().row(), 1);
    keys.press(Qt::Key_Right);
    keys.press(Qt::Key_Left);
    QCOMPARE(keys.view.currentIndex().row(), 1);
    keys.press(Qt::Key_Down);
    const int below = keys.view.currentIndex().row();
    QVERIFY(below > 1);
    keys.press(Qt::Key_Up);
    QCOMPARE(keys.view.currentIndex().row(), 1);
    QCOMPARE(keys.view.visualRect(keys.view.model()->index(below, 0)).x(),
             keys.view.visualRect(keys.view.model()->index(1, 0)).x());
}

void TestSoftkeyView::copiesTheValueByKey()
{
    Keys keys(support::phoneFrom(gappyKeys));
    keys.view.setCurrentIndex(keys.view.model()->index(0, 0));
    keys.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(support::clipboardText(), QStringLiteral("112"));
    keys.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(support::clipboardText(), QStringLiteral("Key 1, Speed dial, Emergency, 112"));
}

void TestSoftkeyView::copiesByDoubleClickAndMenu()
{
    Keys keys(support::phoneFrom(gappyKeys));
    const QPoint third = keys.view.visualRect(keys.view.model()->index(2, 0)).center();
    support::dragMouse(*keys.view.viewport(), third, third);
    support::doubleClick(*keys.view.viewport(), third);
    QCOMPARE(support::clipboardText(), QStringLiteral("204"));
    QGuiApplication::clipboard()->clear();
    QMenu *menu = support::contextMenu(*keys.view.viewport(), third);
    QVERIFY(menu);
    QAction *copy = support::command(*menu, QStringLiteral("Copy value"));
    QVERIFY(copy);
    support::choose(*menu, *copy);
    QCOMPARE(support::clipboardText(), QStringLiteral("204"));
}

void TestSoftkeyView::copiesNothingOfAFreePlace()
{
    Keys keys(support::phoneFrom(gappyKeys));
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    keys.view.setCurrentIndex(keys.view.model()->index(1, 0));
    keys.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(support::clipboardText(), QStringLiteral("before"));
}

void TestSoftkeyView::keepsItsPlaceOnARefresh()
{
    Keys keys(support::phoneFrom(gappyKeys));
    keys.view.setCurrentIndex(keys.view.model()->index(2, 0));
    keys.model.setPhone(support::phoneFrom(QByteArray(gappyKeys).replace("Hans", "Jens")));
    QCOMPARE(keys.view.currentIndex().row(), 2);
    QCOMPARE(keys.sentence(2), QStringLiteral("Key 3, Busy lamp, Jens, 204"));
}

void TestSoftkeyView::looksDifferentWhileDimmed()
{
    Keys keys(support::phoneFrom(gappyKeys));
    const QImage before = support::rendered(keys.view);
    keys.view.setDimmed(true);
    QVERIFY(support::rendered(keys.view) != before);
}

// Whatever the width: no key is cut off below.
void TestSoftkeyView::isAsHighAsAllItsKeys()
{
    Keys keys(support::samplePhone(support::deskPhoneId));
    const int pitch = keys.view.visualRect(keys.view.model()->index(1, 0)).x()
        - keys.view.visualRect(keys.view.model()->index(0, 0)).x();
    QVERIFY(pitch > 100);
    const QModelIndex last = keys.view.model()->index(keys.view.model()->rowCount() - 1, 0);
    for (int columns = 2; columns <= 7; ++columns) {
        for (int more = -2; more <= 2; ++more) {
            const int width = columns * pitch + more;
            keys.view.resize(width, keys.view.heightForWidth(width));
            keys.view.doItemsLayout();
            QVERIFY2(keys.view.viewport()->rect().contains(keys.view.visualRect(last)),
                     qPrintable(QStringLiteral("at %1").arg(width)));
        }
    }
}

QTEST_MAIN(TestSoftkeyView)
#include "tst_softkeyview.moc"
