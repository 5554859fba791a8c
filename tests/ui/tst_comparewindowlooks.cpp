// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparefixture.h"
#include "looks.h"
#include "support/testcase.h"

#include <QCheckBox>

using Fixture = support::CompareFixture;

// How the window of a comparison comes, goes, and looks.
class TestCompareWindowLooks : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsNoSecret();
    void opensOnce();
    void goesWithItsPbx();
    void reachesEverythingByTab();
    void looksWholeInEachLook_data();
    void looksWholeInEachLook();
};

void TestCompareWindowLooks::showsNoSecret()
{
    Fixture fixture;
    QVERIFY(fixture.looksUp(support::secretsInTextId));
    QVERIFY(fixture.opens());
    fixture.lookUpOther(0, support::deskPhoneId);
    QVERIFY(fixture.hasBoth());
    QTest::keyClick(fixture.compare->windowHandle(), Qt::Key_O, Qt::AltModifier);
    QTRY_VERIFY(!fixture.compare->findChild<QCheckBox *>()->isChecked());
    const QString all = support::everyText(*fixture.compare).join(u'\n');
    for (const QString &id : {support::secretsInTextId, support::deskPhoneId}) {
        for (const auto field : {phone::FieldId::Password, phone::FieldId::Username}) {
            const QString secret = support::samplePhone(id).value(field).received();
            QVERIFY(secret.size() > 6);
            QVERIFY(!all.contains(secret));
        }
    }
}

void TestCompareWindowLooks::opensOnce()
{
    Fixture fixture;
    QVERIFY(fixture.looksUp(support::deskPhoneId));
    QVERIFY(fixture.opens());
    const ui::CompareWindow *first = fixture.compare;
    QVERIFY(support::showActive(*fixture.window));
    QVERIFY(fixture.opens());
    QCOMPARE(fixture.compare, first);
}

void TestCompareWindowLooks::goesWithItsPbx()
{
    Fixture fixture;
    QVERIFY(fixture.looksUp(support::deskPhoneId));
    QVERIFY(fixture.opens());
    store::Profile other = fixture.profile();
    other.id = QStringLiteral("other");
    QVERIFY(fixture.workspace.profile().activate(other, QByteArrayLiteral("t0ken")));
    QTRY_VERIFY(!fixture.window->findChild<ui::CompareWindow *>());
}

void TestCompareWindowLooks::reachesEverythingByTab()
{
    Fixture fixture;
    QVERIFY(fixture.looksUp(support::deskPhoneId));
    QVERIFY(fixture.opens());
    fixture.choose(0, QStringLiteral("Another phone"));
    QList<QWidget *> reached;
    for (int i = 0; i < 14; ++i) {
        reached.append(QApplication::focusWidget());
        QTest::keyClick(fixture.compare->windowHandle(), Qt::Key_Tab);
    }
    for (QWidget *stop : support::tabStops(*fixture.compare))
        QVERIFY2(reached.contains(stop), stop->metaObject()->className());
    QCOMPARE(support::namelessControls(*fixture.compare), QStringList());
}

void TestCompareWindowLooks::looksWholeInEachLook_data()
{
    support::addLooks();
}

void TestCompareWindowLooks::looksWholeInEachLook()
{
    QFETCH(QPalette, palette);
    QFETCH(QFont, font);
    Fixture fixture;
    QVERIFY(fixture.looksUp(support::deskPhoneId));
    QVERIFY(fixture.opens());
    fixture.compare->setPalette(palette);
    fixture.compare->setFont(font);
    QTRY_COMPARE(support::cutTexts(*fixture.compare).join(u'|'), QString());
    QCOMPARE(support::faintTexts(*fixture.compare).join(u'|'), QString());
}

QTEST_MAIN(TestCompareWindowLooks)
#include "tst_comparewindowlooks.moc"
