// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelfixture.h"
#include "models/phonefieldmodel.h"
#include "phone/format.h"
#include "phone/labels.h"
#include "support/testcase.h"

#include <QAbstractItemModelTester>

using models::PhoneFieldModel;
using phone::FieldId;
using phone::Group;
using phone::ValueState;

// What stands in the cells.
class TestPhoneFieldModel : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void field_data();
    void field();
    void everyFieldOfEverySample_data();
    void everyFieldOfEverySample();
    void groups();
    void findsFields();
    void listItems();
    void itemsKeepTheirPlaceInTheAnswer();
    void others();
    void headers();
    void toolTips();
    void toolTipOfADate();
    void emptyModel();
};

void TestPhoneFieldModel::field_data()
{
    QTest::addColumn<FieldId>("id");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<ValueState>("state");
    QTest::addColumn<QString>("remark");
    const auto row = [](const char *key, FieldId id, const char *label, const char *text,
                        const char *plain, ValueState state = ValueState::Present,
                        const char *remark = "") {
        QTest::newRow(key) << id << QString::fromUtf8(label) << QString::fromUtf8(text)
                           << QString::fromUtf8(plain) << state << QString::fromUtf8(remark);
    };
    row("_id", FieldId::Id, "Phone id", "12345678901234567890ABCD", "12345678901234567890ABCD");
    row("pbxCluster", FieldId::PbxCluster, "PBX cluster", "Production (1)", "1");
    row("serial", FieldId::Serial, "Serial number", "not in the answer", "", ValueState::Absent);
    row("handsetAddress", FieldId::HandsetAddress, "Handset address", "no value (null)", "",
        ValueState::Null);
    row("callWaiting", FieldId::CallWaiting, "Call waiting", "Yes", "true");
    row("notes", FieldId::Notes, "Notes", "A note about the phone", "A note about the phone");
    row("ip.mode", FieldId::IpMode, "May connect from", "One address only (LOCKED)", "LOCKED");
    row("ip.countries", FieldId::IpCountries, "Countries", "empty", "", ValueState::Empty);
    row("username", FieldId::Username, "SIP username", "••••••••", "••••••••");
    row("password", FieldId::Password, "SIP password", "••••••••", "••••••••");
    row("customConfig", FieldId::CustomConfig, "Custom configuration", "not in the answer", "",
        ValueState::Absent);
    row("volume.handset.mic", FieldId::HandsetMic, "Handset microphone", "5", "5");
    row("network.vlanId", FieldId::VlanId, "VLAN id", "0", "0");
    row("purchaseInfo.date", FieldId::PurchaseDate, "Purchased on", "2015-01-01-T00:00:00Z",
        "2015-01-01-T00:00:00Z", ValueState::Malformed, "not a date");
    row("headsetButton", FieldId::HeadsetButton, "Headset button", "not in the answer", "",
        ValueState::Absent);
    row("status.expires", FieldId::Expires, "Registration runs out in", "2543 s (42 min)", "2543");
    row("status.configSaved", FieldId::ConfigSaved, "Configuration saved",
        "2015-01-01 00:00:00 +00:00", "2015-01-01T00:00:00Z");
}

void TestPhoneFieldModel::field()
{
    QFETCH(const FieldId, id);
    PhoneFieldModel model;
    model.setPhone(phoneOf(support::fixture("phones/reference.json")));
    const QModelIndex label = model.fieldIndex(id, PhoneFieldModel::LabelColumn);
    const QModelIndex value = model.fieldIndex(id);
    QTEST(label.data().toString(), "label");
    QTEST(value.data().toString(), "text");
    QTEST(value.data(PhoneFieldModel::PlainRole).toString(), "plain");
    QTEST(ValueState(value.data(PhoneFieldModel::StateRole).toInt()), "state");
    QTEST(value.data(PhoneFieldModel::RemarkRole).toString(), "remark");
    const QString key = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(value.data(PhoneFieldModel::KeyRole).toString(), key);
    QCOMPARE(label.data(PhoneFieldModel::KeyRole).toString(), key);
    const bool secret = value.data().toString() == phone::Masker::mask();
    QCOMPARE(value.data(PhoneFieldModel::MaskedRole).toBool(), secret);
    QCOMPARE(value.data(PhoneFieldModel::SecretRole).toBool(), secret);
}

void TestPhoneFieldModel::everyFieldOfEverySample_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const sandbox::SamplePhone &sample : sandbox::samplePhones())
        QTest::newRow(sample.file.data()) << sandbox::readPhone(sample);
}

void TestPhoneFieldModel::everyFieldOfEverySample()
{
    QFETCH(const QByteArray, json);
    const phone::Phone phone = phoneOf(json);
    const phone::Masker masker(phone);
    PhoneFieldModel model;
    model.setPhone(phone);
    for (const phone::Field &row : phone::fieldTable) {
        const phone::Property &property = row.property;
        const phone::Value &value = phone.value(row.id);
        const QModelIndex index = model.fieldIndex(row.id);
        const phone::ShownText shown = masker.shown(property, value);
        QCOMPARE(index.siblingAtColumn(PhoneFieldModel::LabelColumn).data().toString(),
                 phone::label(property));
        QCOMPARE(index.data().toString(), shown.text);
        QCOMPARE(index.data(PhoneFieldModel::MaskedRole).toBool(), shown.masked);
        QCOMPARE(index.data(PhoneFieldModel::PlainRole).toString(), masker.plain(property, value));
        QCOMPARE(index.data(PhoneFieldModel::KeyRole).toString(), phone::key(property));
        QCOMPARE(index.data(PhoneFieldModel::StateRole).toInt(), int(value.state()));
        QCOMPARE(index.data(PhoneFieldModel::RemarkRole).toString(),
                 phone::remarkText(property, value));
        QCOMPARE(index.data(PhoneFieldModel::SecretRole).toBool(),
                 property.sensitivity == phone::Sensitivity::Secret && value.hasContent());
    }
}

void TestPhoneFieldModel::groups()
{
    const PhoneFieldModel model;
    QStringList names;
    int fields = 0;
    for (int i = 0; i < model.rowCount(); ++i) {
        const QModelIndex group = model.groupIndex(Group(i));
        QCOMPARE(group.row(), i);
        QVERIFY(!group.parent().isValid());
        names.append(group.data().toString());
        fields += model.rowCount(group);
        QCOMPARE(model.rowCount(model.index(i, PhoneFieldModel::ValueColumn)), 0);
    }
    QCOMPARE(names.join(u' '),
             QStringLiteral("Phone Security Volume Softkeys Codec Network "
                            "Purchase Status Other"));
    QCOMPARE(fields, int(phone::fieldTable.size()));
}

void TestPhoneFieldModel::findsFields()
{
    PhoneFieldModel model;
    model.setPhone(support::phoneWithPlantedSecrets());
    for (const phone::Field &row : phone::fieldTable) {
        const QModelIndex index = model.fieldIndex(row.id);
        QVERIFY(PhoneFieldModel::fieldAt(index) == row.id);
        QCOMPARE(index.parent(), model.groupIndex(row.group));
        QCOMPARE(model.index(index.row(), index.column(), index.parent()), index);
    }
    const QModelIndex keys = model.fieldIndex(FieldId::Softkeys, PhoneFieldModel::LabelColumn);
    QVERIFY(!PhoneFieldModel::fieldAt({}));
    QVERIFY(!PhoneFieldModel::fieldAt(model.groupIndex(Group::Phone)));
    QVERIFY(!PhoneFieldModel::fieldAt(model.index(0, 0, keys)));
    const QModelIndex other = model.index(0, 0, model.groupIndex(Group::Other));
    QVERIFY(other.isValid());
    QVERIFY(!PhoneFieldModel::fieldAt(other));
}

void TestPhoneFieldModel::listItems()
{
    PhoneFieldModel model;
    model.setPhone(phoneOf(support::fixture("phones/reference.json")));
    const auto printed = [&](FieldId list) {
        const QModelIndex parent = model.fieldIndex(list, PhoneFieldModel::LabelColumn);
        QStringList rows;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(parent); ++column)
                cells.append(model.index(row, column, parent).data().toString());
            rows.append(cells.join(u'|'));
        }
        return rows.join(u'\n');
    };
    QCOMPARE(printed(FieldId::Softkeys),
             QStringLiteral("0|Speed dial (SPEEDDIAL)|112|Emergency\n"
                            "1|Busy lamp (BLF)|1234567890123457890FFFF|Hans Christian Anderson"));
    QCOMPARE(printed(FieldId::PurchasedSidePanels),
             QStringLiteral("1234|Rented (RENTED)|1234678|2015-01-01-T00:00:00Z"
                            "|12345678901234567890ABCD\n"
                            "2341|Rented (RENTED)|98850|2015-01-01-T00:00:00Z"
                            "|12345678901234567890ABCD"));
    const QModelIndex keys = model.fieldIndex(FieldId::Softkeys, PhoneFieldModel::LabelColumn);
    const QModelIndex function = model.index(1, 1, keys);
    QCOMPARE(function.parent(), keys);
    QCOMPARE(function.data(PhoneFieldModel::PlainRole).toString(), QStringLiteral("BLF"));
    QCOMPARE(function.data(PhoneFieldModel::KeyRole).toString(),
             QStringLiteral("softkeys[1].function"));
    const QModelIndex panels = model.fieldIndex(FieldId::PurchasedSidePanels,
                                                PhoneFieldModel::LabelColumn);
    const QModelIndex date = model.index(0, 3, panels);
    QCOMPARE(date.data(PhoneFieldModel::KeyRole).toString(),
             QStringLiteral("purchaseInfo.sidePanels[0].date"));
    QCOMPARE(date.data(PhoneFieldModel::RemarkRole).toString(), QStringLiteral("not a date"));
    QVERIFY(!date.data(PhoneFieldModel::SecretRole).toBool());
}

void TestPhoneFieldModel::itemsKeepTheirPlaceInTheAnswer()
{
    PhoneFieldModel model;
    model.setPhone(phoneOf(R"({"softkeys":[7,{"index":0},null,{"label":"x"}]})"));
    const QModelIndex keys = model.fieldIndex(FieldId::Softkeys, PhoneFieldModel::LabelColumn);
    QCOMPARE(model.rowCount(keys), 2);
    QCOMPARE(model.index(0, 0, keys).data(PhoneFieldModel::KeyRole).toString(),
             QStringLiteral("softkeys[1].index"));
    QCOMPARE(model.index(1, 3, keys).data(PhoneFieldModel::KeyRole).toString(),
             QStringLiteral("softkeys[3].label"));
}

void TestPhoneFieldModel::others()
{
    PhoneFieldModel model;
    model.setPhone(
        phoneOf(R"({"colour":"amber","ip":{"mode":"GEOFENCED"},"network":4,"nothing":null,
        "none":"","orderId":"9","purchaseInfo":{"orderId":"1"}})"));
    const QModelIndex other = model.groupIndex(Group::Other);
    QStringList rows;
    for (int row = 0; row < model.rowCount(other); ++row) {
        const QModelIndex value = model.index(row, PhoneFieldModel::ValueColumn, other);
        const QModelIndex path = value.siblingAtColumn(PhoneFieldModel::LabelColumn);
        QCOMPARE(path.data(PhoneFieldModel::KeyRole), path.data());
        QCOMPARE(value.data(PhoneFieldModel::KeyRole), path.data());
        rows.append(QStringList{path.data().toString(), value.data().toString(),
                                value.data(PhoneFieldModel::PlainRole).toString(),
                                value.data(PhoneFieldModel::RemarkRole).toString()}
                        .join(u'|'));
    }
    rows.sort();
    QCOMPARE(rows.join(u'\n'),
             QStringLiteral("colour|amber|amber|key not in the reference\n"
                            "ip.mode|GEOFENCED|GEOFENCED|value not in the reference\n"
                            "network|4|4|not an object\n"
                            "none|empty||key not in the reference\n"
                            "nothing|no value (null)||key not in the reference\n"
                            "orderId|9|9|also in purchaseInfo, which counts"));
}

void TestPhoneFieldModel::headers()
{
    const PhoneFieldModel model;
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(),
             QStringLiteral("Field"));
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(),
             QStringLiteral("Value"));
    QVERIFY(!model.headerData(-1, Qt::Horizontal, Qt::DisplayRole).isValid());
    QVERIFY(!model.headerData(2, Qt::Horizontal, Qt::DisplayRole).isValid());
    QVERIFY(!model.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
    QVERIFY(!model.headerData(0, Qt::Horizontal, Qt::ToolTipRole).isValid());
}

void TestPhoneFieldModel::toolTips()
{
    PhoneFieldModel model;
    model.setPhone(phoneOf(R"({"<b>x</b>":"<img src=x>","displayBrightness":3})"));
    const QModelIndex value = model.fieldIndex(FieldId::DisplayBrightness);
    const QString expected = QStringLiteral("<qt>Brightness in use. From 0 to 15.<br>"
                                            "displayBrightness</qt>");
    QCOMPARE(value.data(Qt::ToolTipRole).toString(), expected);
    QCOMPARE(value.siblingAtColumn(PhoneFieldModel::LabelColumn).data(Qt::ToolTipRole).toString(),
             expected);
    const QModelIndex other = model.index(0, 0, model.groupIndex(Group::Other));
    for (const QModelIndex &index : {other, other.siblingAtColumn(1)}) {
        QCOMPARE(index.data(Qt::ToolTipRole).toString(),
                 QStringLiteral("<qt>key not in the reference</qt>"));
    }
    QCOMPARE(other.data().toString(), QStringLiteral("<b>x</b>"));
}

void TestPhoneFieldModel::toolTipOfADate()
{
    PhoneFieldModel model;
    model.setPhone(phoneOf(R"({"status":{"configSaved":"2026-02-10T14:05:41+01:00"}})"));
    const QString toolTip = model.fieldIndex(FieldId::ConfigSaved).data(Qt::ToolTipRole).toString();
    QVERIFY2(toolTip.endsWith(QLatin1String("<br>2026-02-10 13:05:41 UTC</qt>")),
             qPrintable(toolTip));
}

void TestPhoneFieldModel::emptyModel()
{
    PhoneFieldModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(model.groupIndex(Group::Other)), 0);
    QCOMPARE(model.fieldIndex(FieldId::Id).data().toString(), QStringLiteral("not in the answer"));
    QVERIFY(!model.data({}, Qt::DisplayRole).isValid());
}

QTEST_GUILESS_MAIN(TestPhoneFieldModel)
#include "tst_phonefieldmodel.moc"
