// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/fieldtable.h"
#include "phone/labels.h"
#include "phonefixture.h"
#include "support/testcase.h"

#include <QSet>

#include <algorithm>
#include <vector>

using namespace phone;

namespace {

struct Documented {
    const char *group;
    const char *path;
};

// Every property of the API reference, in its order, typed from it and not from the table. The
// purchase's three are listed there without the object that holds them in the reference's sample.
// clang-format off
const std::vector<Documented> reference = {
    {"phone", "_id"},
    {"phone", "pbxCluster"},
    {"phone", "sipPhoneModel"},
    {"phone", "extension"},
    {"phone", "customer"},
    {"phone", "macAddress"},
    {"phone", "serial"},
    {"phone", "product"},
    {"phone", "handsetIndex"},
    {"phone", "handsetAddress"},
    {"phone", "callWaiting"},
    {"phone", "sidePanel"},
    {"phone", "sidePanelCount"},
    {"softkeys", "softkeyConfigurationOnDevice"},
    {"softkeys", "softkeyBlfBlindTransfer"},
    {"phone", "headsetButton"},
    {"phone", "dhsg"},
    {"phone", "displayBrightness"},
    {"phone", "displayBrightnessIdle"},
    {"phone", "displayBackground"},
    {"phone", "displayFontColor"},
    {"phone", "customConfig"},
    {"phone", "notes"},
    {"security", "ip.mode"},
    {"security", "ip.countries"},
    {"security", "ip.address"},
    {"security", "username"},
    {"security", "password"},
    {"security", "instanceId"},
    {"volume", "ringer.volume"},
    {"volume", "ringer.tone"},
    {"volume", "volume.handset.mic"},
    {"volume", "volume.handset.speaker"},
    {"volume", "volume.headset.mic"},
    {"volume", "volume.headset.speaker"},
    {"volume", "volume.handsfree.mic"},
    {"volume", "volume.handsfree.speaker"},
    {"softkeys", "softkeys[].index"},
    {"softkeys", "softkeys[].function"},
    {"softkeys", "softkeys[].value"},
    {"softkeys", "softkeys[].label"},
    {"codec", "codec.hdAudio"},
    {"codec", "codec.video"},
    {"network", "network.dhcp"},
    {"network", "network.ipAddress"},
    {"network", "network.subnet"},
    {"network", "network.gateway"},
    {"network", "network.dns1"},
    {"network", "network.dns2"},
    {"network", "network.vlanId"},
    {"network", "network.vlanPriority"},
    {"purchase", "purchaseInfo.orderId"},
    {"purchase", "purchaseInfo.date"},
    {"purchase", "purchaseInfo.paymentOption"},
    {"purchase", "purchaseInfo.sidePanels[].serial"},
    {"purchase", "purchaseInfo.sidePanels[].paymentOption"},
    {"purchase", "purchaseInfo.sidePanels[].orderId"},
    {"purchase", "purchaseInfo.sidePanels[].date"},
    {"purchase", "purchaseInfo.sidePanels[].product"},
    {"status", "status.configLoaded"},
    {"status", "status.configSaved"},
    {"status", "status.online"},
    {"status", "status.expires"},
    {"status", "status.localIpAddress"},
    {"status", "status.publicIpAddress"},
    {"status", "status.userAgent"},
};
// clang-format on

// "group path" of everything in the table that holds one value.
QStringList tableRows()
{
    QStringList rows;
    const auto append = [&](Group group, const QString &path) {
        rows.append(groupKey(group) + u' ' + path);
    };
    const auto appendColumns = [&](const Field &list, const auto &columns) {
        for (const Property &column : columns)
            append(list.group, key(list.property) + QStringLiteral("[].") + key(column));
    };
    for (const Field &row : fieldTable) {
        if (row.id == FieldId::Softkeys)
            appendColumns(row, softkeyColumns);
        else if (row.id == FieldId::PurchasedSidePanels)
            appendColumns(row, sidePanelColumns);
        else
            append(row.group, key(row.property));
    }
    return rows;
}

} // namespace

class TestFieldTable : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void holdsEachDocumentedProperty_data();
    void holdsEachDocumentedProperty();
    void holdsNothingElse();
    void readsThePurchaseAtTheTopLevelToo();
    void enumerations_data();
    void enumerations();
    void ranges_data();
    void ranges();
    void secrets();
    void labelsDifferWithinAGroup();
    void helpNamesTheRange();
    void groupsAndSectionsHaveNames();
};

void TestFieldTable::holdsEachDocumentedProperty_data()
{
    QTest::addColumn<QString>("row");
    for (const Documented &property : reference) {
        QTest::newRow(property.path)
            << QString::fromLatin1(property.group) + u' ' + QString::fromLatin1(property.path);
    }
}

void TestFieldTable::holdsEachDocumentedProperty()
{
    QFETCH(const QString, row);
    QCOMPARE(tableRows().count(row), 1);
}

void TestFieldTable::holdsNothingElse()
{
    QCOMPARE(reference.size(), std::size_t(66));
    QStringList extra = tableRows();
    for (const Documented &property : reference)
        extra.removeAll(QString::fromLatin1(property.group) + u' '
                        + QString::fromLatin1(property.path));
    QCOMPARE(extra, QStringList());
}

void TestFieldTable::readsThePurchaseAtTheTopLevelToo()
{
    QStringList fallbacks;
    for (const Field &row : fieldTable) {
        if (!row.fallbackPath.empty())
            fallbacks.append(key(row.property) + u' ' + text(row.fallbackPath));
    }
    QCOMPARE(fallbacks,
             QStringList({QStringLiteral("purchaseInfo.orderId orderId"),
                          QStringLiteral("purchaseInfo.date date"),
                          QStringLiteral("purchaseInfo.paymentOption paymentOption")}));
}

void TestFieldTable::enumerations_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("values");
    const QString payment = QStringLiteral("NONE BOUGHT RENTED SELF_OWNED");
    const auto row = [](const char *path, const QString &values) {
        QTest::newRow(path) << QString::fromLatin1(path) << values;
    };
    row("pbxCluster", QStringLiteral("1 2"));
    row("headsetButton", QStringLiteral("speaker headset speaker-headset headset-speaker"));
    row("displayFontColor", QStringLiteral("LIGHT DARK"));
    row("ip.mode", QStringLiteral("OPEN LOCKED ROAMING"));
    row("purchaseInfo.paymentOption", payment);
    row("sidePanels[].paymentOption", payment);
    row("softkeys[].function",
        QStringLiteral("SPEEDDIAL BLF LINE DND DNDOTHER ADDRESSBOOK REDIAL VOICEMAIL TRANSFER URL "
                       "HOLD RECORD MENU PICKUP PICKUPGROUP QUEUE SWITCH PRESENCE"));
}

void TestFieldTable::enumerations()
{
    QFETCH(const QString, path);
    const Property *found = nullptr;
    for (const Field &row : fieldTable) {
        if (key(row.property) == path)
            found = &row.property;
    }
    if (path.startsWith(u"softkeys[]"))
        found = &softkeyColumns[static_cast<std::size_t>(SoftkeyColumn::Function)];
    if (path.startsWith(u"sidePanels[]"))
        found = &sidePanelColumns[static_cast<std::size_t>(SidePanelColumn::PaymentOption)];
    QVERIFY(found);
    QStringList values;
    QSet<QString> names;
    for (const Enumerator &row : found->enumeration) {
        values.append(text(row.value));
        names.insert(enumeratorName(row));
    }
    QTEST(values.join(u' '), "values");
    QCOMPARE(names.size(), values.size());
}

void TestFieldTable::ranges_data()
{
    QTest::addColumn<FieldId>("id");
    QTest::addColumn<qint64>("min");
    QTest::addColumn<qint64>("max");
    QTest::newRow("brightness") << FieldId::DisplayBrightness << qint64(0) << qint64(15);
    QTest::newRow("idle") << FieldId::DisplayBrightnessIdle << qint64(0) << qint64(15);
    QTest::newRow("VLAN") << FieldId::VlanId << qint64(0) << qint64(4094);
    QTest::newRow("priority") << FieldId::VlanPriority << qint64(0) << qint64(7);
}

void TestFieldTable::ranges()
{
    QFETCH(const FieldId, id);
    QTEST(field(id).property.range.min, "min");
    QTEST(field(id).property.range.max, "max");
    const auto bounded = std::count_if(fieldTable.begin(), fieldTable.end(), [](const Field &row) {
        return row.property.range.bounded();
    });
    QCOMPARE(int(bounded), 4);
}

void TestFieldTable::secrets()
{
    QStringList secret;
    for (const Field &row : fieldTable) {
        if (row.property.sensitivity == Sensitivity::Secret)
            secret.append(key(row.property));
    }
    QCOMPARE(secret,
             QStringList({QStringLiteral("customConfig"), QStringLiteral("username"),
                          QStringLiteral("password")}));
}

// A person who reads "Order" twice on one tab cannot tell which is which.
void TestFieldTable::labelsDifferWithinAGroup()
{
    QSet<QString> seen;
    for (const Field &row : fieldTable) {
        const QString name = groupKey(row.group) + u' ' + label(row.property);
        QVERIFY2(!seen.contains(name), qUtf8Printable(name));
        seen.insert(name);
    }
}

void TestFieldTable::helpNamesTheRange()
{
    QCOMPARE(help(field(FieldId::VlanId).property),
             QStringLiteral("The VLAN the phone is in; 0 is none. From 0 to 4094."));
    QCOMPARE(help(field(FieldId::Notes).property), QStringLiteral("Notes about the phone."));
}

void TestFieldTable::groupsAndSectionsHaveNames()
{
    QSet<QString> keys;
    QSet<QString> names;
    for (int i = 0; i < groupCount; ++i) {
        keys.insert(groupKey(static_cast<Group>(i)));
        names.insert(groupName(static_cast<Group>(i)));
    }
    QCOMPARE(keys.size(), groupCount);
    QCOMPARE(names.size(), groupCount);
    QCOMPARE(groupKey(Group::Other), QStringLiteral("other"));
    QCOMPARE(sectionName(Section::Identity), QStringLiteral("Identity"));
    QCOMPARE(sectionName(Section::Configuration), QStringLiteral("Configuration"));
}

QTEST_GUILESS_MAIN(TestFieldTable)
#include "tst_fieldtable.moc"
