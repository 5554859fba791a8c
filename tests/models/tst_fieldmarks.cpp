// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelfixture.h"
#include "models/fieldmarks.h"
#include "models/phonefieldmodel.h"
#include "support/testcase.h"

#include <QSignalSpy>

using checks::Finding;
using checks::Severity;
using models::FieldMarks;
using models::PhoneFieldModel;
using phone::FieldId;
using phone::Group;

namespace {

Finding finding(Severity severity, const QString &title, const QStringList &fields)
{
    Finding result;
    result.severity = severity;
    result.title = title;
    result.fields = fields;
    return result;
}

FieldMarks marksOf(const QList<Finding> &findings, const FieldMarks::Changes &changes = {})
{
    FieldMarks marks;
    marks.setFindings(findings);
    marks.setChanges(changes);
    return marks;
}

const QString mode = QStringLiteral("ip.mode");
const QString address = QStringLiteral("ip.address");
const QString keyValue = QStringLiteral("softkeys[1].value");

} // namespace

// What stands beside values, and how the model of a phone passes it on.
class TestFieldMarks : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void marksEveryFieldOfAFinding();
    void namesTheWorstFirst();
    void saysWhatWasThereBefore();
    void describesAllOfIt();
    void modelMarksValues();
    void modelMarksItemsOfLists();
    void modelKnowsTheWorstOfAGroup();
    void modelTellsOfNewMarksOnly();
    void modelForgetsThemWithThePhone();
    void modelFindsKeys_data();
    void modelFindsKeys();
    void toolTipsEscapeMarkup();
};

void TestFieldMarks::marksEveryFieldOfAFinding()
{
    const FieldMarks marks = marksOf(
        {finding(Severity::Error, QStringLiteral("A"), {mode, address})});
    QCOMPARE(marks.severity(mode), Severity::Error);
    QCOMPARE(marks.severity(address), Severity::Error);
    QVERIFY(!marks.severity(QStringLiteral("ip.countries")));
    QCOMPARE(marks.findings(address), QStringList(QStringLiteral("Error: A")));
}

void TestFieldMarks::namesTheWorstFirst()
{
    const FieldMarks marks = marksOf({finding(Severity::Data, QStringLiteral("C"), {mode}),
                                      finding(Severity::Warning, QStringLiteral("B"), {mode}),
                                      finding(Severity::Error, QStringLiteral("A"), {mode})});
    QCOMPARE(marks.severity(mode), Severity::Error);
    QCOMPARE(marks.findings(mode),
             QStringList({QStringLiteral("Error: A"), QStringLiteral("Warning: B"),
                          QStringLiteral("Data: C")}));
}

void TestFieldMarks::saysWhatWasThereBefore()
{
    const FieldMarks marks = marksOf({}, {{mode, QStringLiteral("OPEN")}, {address, QString()}});
    QVERIFY(marks.isChanged(mode));
    QVERIFY(marks.isChanged(address));
    QVERIFY(!marks.isChanged(keyValue));
    QCOMPARE(marks.change(mode), QStringLiteral("Changed just now; before: OPEN"));
    QCOMPARE(marks.change(keyValue), QString());
}

void TestFieldMarks::describesAllOfIt()
{
    const FieldMarks marks = marksOf({finding(Severity::Error, QStringLiteral("A"), {mode})},
                                     {{mode, QStringLiteral("OPEN")}});
    QCOMPARE(marks.description(mode), QStringLiteral("Error: A. Changed just now; before: OPEN"));
    QCOMPARE(marks.description(address), QString());
}

void TestFieldMarks::modelMarksValues()
{
    PhoneFieldModel model;
    model.setPhone(phoneOf("{}"),
                   marksOf({finding(Severity::Warning, QStringLiteral("A"), {mode})},
                           {{address, QStringLiteral("1")}}));
    const QModelIndex marked = model.fieldIndex(FieldId::IpMode);
    QCOMPARE(marked.data(PhoneFieldModel::SeverityRole).toInt(), int(Severity::Warning));
    QVERIFY(!marked.data(PhoneFieldModel::ChangedRole).toBool());
    QCOMPARE(marked.data(Qt::AccessibleDescriptionRole).toString(), QStringLiteral("Warning: A"));
    QVERIFY(marked.data(Qt::ToolTipRole).toString().contains(QStringLiteral("Warning: A")));
    const QModelIndex changed = model.fieldIndex(FieldId::IpAddress);
    QVERIFY(!changed.data(PhoneFieldModel::SeverityRole).isValid());
    QVERIFY(changed.data(PhoneFieldModel::ChangedRole).toBool());
}

void TestFieldMarks::modelMarksItemsOfLists()
{
    PhoneFieldModel model;
    model.setPhone(phoneOf(R"({"softkeys":[{"index":0,"value":"1"},{"index":1,"value":"2"}]})"),
                   marksOf({finding(Severity::Error, QStringLiteral("A"), {keyValue})}));
    const QModelIndex list = model.fieldIndex(FieldId::Softkeys, PhoneFieldModel::LabelColumn);
    const int column = int(phone::SoftkeyColumn::Value);
    QVERIFY(!model.index(0, column, list).data(PhoneFieldModel::SeverityRole).isValid());
    QVERIFY(model.index(1, column, list).data(PhoneFieldModel::SeverityRole).isValid());
    QVERIFY(!model.index(1, 0, list).data(PhoneFieldModel::SeverityRole).isValid());
}

void TestFieldMarks::modelKnowsTheWorstOfAGroup()
{
    PhoneFieldModel model;
    model.setPhone(phoneOf("{}"),
                   marksOf({finding(Severity::Data, QStringLiteral("A"), {mode}),
                            finding(Severity::Warning, QStringLiteral("B"), {address, keyValue})},
                           {{QStringLiteral("network.gateway"), QString()}}));
    QCOMPARE(model.severity(Group::Security), Severity::Warning);
    QCOMPARE(model.severity(Group::Softkeys), Severity::Warning);
    QVERIFY(!model.severity(Group::Network));
    QVERIFY(model.isChanged(Group::Network));
    QVERIFY(!model.isChanged(Group::Security));
}

void TestFieldMarks::modelTellsOfNewMarksOnly()
{
    PhoneFieldModel model;
    model.setPhone(phoneOf("{}"));
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const FieldMarks marks = marksOf({finding(Severity::Error, QStringLiteral("A"), {mode})});
    model.setMarks(marks);
    const qsizetype told = changes.size();
    QVERIFY(told > 0);
    model.setMarks(marks);
    QCOMPARE(changes.size(), told);
    QCOMPARE(resets.size(), 0);
}

void TestFieldMarks::modelForgetsThemWithThePhone()
{
    PhoneFieldModel model;
    model.setPhone(phoneOf("{}"), marksOf({finding(Severity::Error, QStringLiteral("A"), {mode})}));
    model.setPhone(phoneOf("{}"));
    QVERIFY(!model.severity(Group::Security));
}

void TestFieldMarks::modelFindsKeys_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text"); // of the value; null: no such key
    const auto row = [](const char *key, const char *text) {
        QTest::newRow(key) << QString::fromLatin1(key) << QString::fromLatin1(text);
    };
    row("ip.mode", "The countries listed (ROAMING)");
    row("status.online", "Yes");
    row("softkeys[3].value", "204"); // its place in the answer
    row("softkeys[1].value", nullptr); // not an object
    row("softkeys[0].colour", nullptr);
    row("purchaseInfo.sidePanels[0].serial", "77");
    row("nobody.knows", nullptr);
    row("ip", nullptr);
    row("", nullptr);
}

void TestFieldMarks::modelFindsKeys()
{
    QFETCH(const QString, key);
    QFETCH(const QString, text);
    PhoneFieldModel model;
    model.setPhone(phoneOf(R"({"ip":{"mode":"ROAMING"},"status":{"online":true},
        "softkeys":[{"index":0},7,8,{"index":1,"value":"204"}],
        "purchaseInfo":{"sidePanels":[{"serial":"77"}]}})"));
    const QModelIndex index = model.keyIndex(key);
    QCOMPARE(index.isValid(), !text.isNull());
    if (!text.isNull()) {
        QCOMPARE(index.data(PhoneFieldModel::KeyRole).toString(), key);
        QCOMPARE(index.data().toString(), text);
    }
}

void TestFieldMarks::toolTipsEscapeMarkup()
{
    PhoneFieldModel model;
    model.setPhone(phoneOf("{}"),
                   marksOf({finding(Severity::Error, QStringLiteral("<b>A</b>"), {mode})},
                           {{mode, QStringLiteral("<i>B</i>")}}));
    const QString toolTip = model.fieldIndex(FieldId::IpMode).data(Qt::ToolTipRole).toString();
    QVERIFY(toolTip.contains(QStringLiteral("&lt;b&gt;A")));
    QVERIFY(toolTip.contains(QStringLiteral("&lt;i&gt;B")));
}

QTEST_GUILESS_MAIN(TestFieldMarks)
#include "tst_fieldmarks.moc"
