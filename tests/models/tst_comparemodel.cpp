// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparemodel.h"

#include "models/compareproxy.h"
#include "support/testcase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using checks::ComparedValue;
using models::CompareModel;
using models::CompareProxy;
using phone::Group;
using State = checks::ComparedValue::State;

namespace {

ComparedValue value(State state, Group group, const char *label, const char *before,
                    const char *after)
{
    const QString text = QString::fromUtf8(label);
    return {
        state, group, text.toLower(), text, QString::fromUtf8(before), QString::fromUtf8(after)};
}

QList<ComparedValue> values()
{
    return {value(State::Same, Group::Phone, "Notes", "Attic", "Attic"),
            value(State::Changed, Group::Phone, "Name", "Hans", "Mette"),
            value(State::NotKnown, Group::Security, "Password", "••••", ""),
            value(State::Same, Group::Codec, "Codec", "PCMA", "PCMA"),
            value(State::Added, Group::Network, "Gateway", "", "10.0.0.1"),
            value(State::Removed, Group::Network, "VLAN", "5", "")};
}

// "Phone: Name, Notes | …": groups and the labels in them.
QString shown(const QAbstractItemModel &model)
{
    QStringList groups;
    for (int i = 0; i < model.rowCount(); ++i) {
        const QModelIndex group = model.index(i, 0);
        QStringList labels;
        for (int j = 0; j < model.rowCount(group); ++j)
            labels.append(model.index(j, 0, group).data().toString());
        groups.append(group.data().toString() + u':' + labels.join(u','));
    }
    return groups.join(u'|');
}

struct Fixture {
    Fixture() { model.setValues(values()); }
    CompareModel model;
    CompareProxy proxy{model};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester proxyTester{&proxy,
                                         QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

// Two phones beside each other, and which of their values are shown.
class TestCompareModel : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void listsValuesBelowTheirGroups();
    void saysHowTheyDiffer();
    void countsThem();
    void namesTheTwo();
    void showsOnlyDifferencesAtFirst();
    void findsAllWords_data();
    void findsAllWords();
    void takesOthers();
    void showsNoMarkup();
    void isEmptyAtFirst();
};

void TestCompareModel::listsValuesBelowTheirGroups()
{
    const Fixture fixture;
    QCOMPARE(shown(fixture.model),
             QStringLiteral("Phone:Notes,Name|Security:Password|Codec:Codec|Network:Gateway,VLAN"));
    const QModelIndex group = fixture.model.index(0, 0);
    const QModelIndex name = fixture.model.index(1, 0, group);
    QCOMPARE(name.parent(), group);
    QVERIFY(!fixture.model.hasChildren(name));
    QCOMPARE(name.siblingAtColumn(CompareModel::BeforeColumn).data().toString(),
             QStringLiteral("Hans"));
    QCOMPARE(name.siblingAtColumn(CompareModel::AfterColumn).data().toString(),
             QStringLiteral("Mette"));
    QCOMPARE(name.data(CompareModel::KeyRole).toString(), QStringLiteral("name"));
}

void TestCompareModel::saysHowTheyDiffer()
{
    const Fixture fixture;
    QStringList words;
    for (int i = 0; i < fixture.model.rowCount(); ++i) {
        const QModelIndex group = fixture.model.index(i, 0);
        QVERIFY(!group.data(CompareModel::StateRole).isValid());
        for (int j = 0; j < fixture.model.rowCount(group); ++j)
            words.append(
                fixture.model.index(j, CompareModel::StateColumn, group).data().toString());
    }
    QCOMPARE(words.join(u','), QStringLiteral("Same,Changed,Not known,Same,Added,Removed"));
    // A screen reader says that there is nothing, rather than nothing.
    const QModelIndex gateway = fixture.model.index(0, CompareModel::BeforeColumn,
                                                    fixture.model.index(3, 0));
    QCOMPARE(gateway.data(Qt::AccessibleTextRole).toString(), QStringLiteral("no value"));
}

void TestCompareModel::countsThem()
{
    const Fixture fixture;
    QCOMPARE(fixture.model.valueCount(), 6);
    QCOMPARE(fixture.model.differenceCount(), 3);
    QCOMPARE(fixture.model.unknownCount(), 1);
    QCOMPARE(fixture.proxy.shownCount(), 4);
}

void TestCompareModel::namesTheTwo()
{
    Fixture fixture;
    QSignalSpy changed(&fixture.model, &QAbstractItemModel::headerDataChanged);
    fixture.model.setTitles(QStringLiteral("this fetch"), QStringLiteral("<b>a file</b>"));
    QCOMPARE(changed.size(), 1);
    const auto header = [&](int column, int role = Qt::DisplayRole) {
        return fixture.model.headerData(column, Qt::Horizontal, role).toString();
    };
    QCOMPARE(header(CompareModel::BeforeColumn), QStringLiteral("this fetch"));
    QCOMPARE(header(CompareModel::AfterColumn), QStringLiteral("<b>a file</b>"));
    QVERIFY(!header(CompareModel::AfterColumn, Qt::ToolTipRole).contains(QStringLiteral("<b>")));
}

void TestCompareModel::showsOnlyDifferencesAtFirst()
{
    Fixture fixture;
    QVERIFY(fixture.proxy.isOnlyDifferences());
    QCOMPARE(shown(fixture.proxy),
             QStringLiteral("Phone:Name|Security:Password|Network:Gateway,VLAN"));
    fixture.proxy.setOnlyDifferences(false);
    QCOMPARE(shown(fixture.proxy), shown(fixture.model));
    QCOMPARE(fixture.proxy.shownCount(), fixture.model.valueCount());
}

void TestCompareModel::findsAllWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a label") << QStringLiteral("gate") << QStringLiteral("Network:Gateway");
    QTest::newRow("a value, any case") << QStringLiteral("METTE") << QStringLiteral("Phone:Name");
    QTest::newRow("two words") << QStringLiteral(" 10.0  gateway ")
                               << QStringLiteral("Network:Gateway");
    QTest::newRow("words of two rows") << QStringLiteral("mette gateway") << QString();
    QTest::newRow("nothing but blanks")
        << QStringLiteral("  ")
        << QStringLiteral("Phone:Name|Security:Password|Network:Gateway,VLAN");
}

void TestCompareModel::findsAllWords()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    Fixture fixture;
    fixture.proxy.setWords(text);
    QCOMPARE(shown(fixture.proxy), expected);
}

void TestCompareModel::takesOthers()
{
    Fixture fixture;
    fixture.model.setValues({value(State::Changed, Group::Status, "Online", "Yes", "No")});
    QCOMPARE(shown(fixture.proxy), QStringLiteral("Status:Online"));
    QCOMPARE(fixture.model.differenceCount(), 1);
    QCOMPARE(fixture.model.unknownCount(), 0);
    fixture.model.setValues({});
    QCOMPARE(fixture.model.rowCount(), 0);
    QCOMPARE(fixture.model.valueCount(), 0);
}

void TestCompareModel::showsNoMarkup()
{
    Fixture fixture;
    fixture.model.setValues(
        {value(State::Changed, Group::Phone, "Notes", "<img src=x>", "a\nb\x1b[0m")});
    const QModelIndex group = fixture.model.index(0, 0);
    const QModelIndex before = fixture.model.index(0, CompareModel::BeforeColumn, group);
    QVERIFY(!before.data(Qt::ToolTipRole).toString().contains(QStringLiteral("<img")));
    const QString after = before.siblingAtColumn(CompareModel::AfterColumn).data().toString();
    QVERIFY2(!after.contains(u'\x1b') && !after.contains(u'\n'), qPrintable(after));
}

void TestCompareModel::isEmptyAtFirst()
{
    CompareModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.valueCount(), 0);
    QCOMPARE(CompareProxy(model).shownCount(), 0);
}

QTEST_GUILESS_MAIN(TestCompareModel)
#include "tst_comparemodel.moc"
