// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/selection.h"
#include "support/testcase.h"

#include "phone/labels.h"

using report::Selection;

// The names by which parts of a report are asked for.
class TestSelection : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyNameIsItsOwn();
    void namesEveryGroup();
    void takesAnyCase();
    void refuses_data();
    void refuses();
    void holdsWhatItNames();
    void holdsSeveral();
};

void TestSelection::everyNameIsItsOwn()
{
    const QStringList names = Selection::names();
    QCOMPARE(names.size(), phone::groupCount + 2);
    for (const QString &name : names) {
        const auto selection = Selection::fromName(name);
        QVERIFY2(selection, qPrintable(name));
        QCOMPARE(selection->name(), name);
    }
}

void TestSelection::namesEveryGroup()
{
    for (int i = 0; i < phone::groupCount; ++i) {
        const auto group = static_cast<phone::Group>(i);
        QCOMPARE(Selection::fromName(phone::groupKey(group)), Selection::of(group));
    }
}

void TestSelection::takesAnyCase()
{
    QCOMPARE(Selection::fromName(QStringLiteral(" SoftKeys ")),
             Selection::of(phone::Group::Softkeys));
    QCOMPARE(Selection::fromName(QStringLiteral("RAW")), Selection::raw());
}

void TestSelection::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("nothing") << QString();
    QTest::newRow("part of a name") << QStringLiteral("soft");
    QTest::newRow("two names") << QStringLiteral("phone,status");
}

void TestSelection::refuses()
{
    QFETCH(QString, name);
    QVERIFY(!Selection::fromName(name));
}

void TestSelection::holdsWhatItNames()
{
    QVERIFY(Selection().isAll());
    QVERIFY(Selection::all().holds(phone::Group::Other));
    QVERIFY(Selection::all().holdsRaw());
    QVERIFY(Selection::of(phone::Group::Codec).holds(phone::Group::Codec));
    QVERIFY(!Selection::of(phone::Group::Codec).holds(phone::Group::Phone));
    QVERIFY(!Selection::of(phone::Group::Codec).holdsRaw());
    QVERIFY(Selection::raw().holdsRaw());
    QVERIFY(!Selection::raw().holds(phone::Group::Phone));
}

void TestSelection::holdsSeveral()
{
    Selection several = Selection::nothing();
    QVERIFY(several.isNothing());
    QCOMPARE(several.name(), QString());
    several = Selection::raw() | Selection::of(phone::Group::Status)
        | Selection::of(phone::Group::Phone);
    QVERIFY(several.holds(phone::Group::Phone));
    QVERIFY(!several.holds(phone::Group::Codec));
    QVERIFY(several.holdsRaw());
    QVERIFY(!several.isAll());
    QCOMPARE(several.name(), QStringLiteral("phone,status,raw"));
    for (const QString &name : Selection::names())
        several = several | *Selection::fromName(name);
    QVERIFY(several.isAll());
}

QTEST_MAIN(TestSelection)
#include "tst_selection.moc"
