// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/harmless.h"
#include "phone/labels.h"
#include "phone/valuereader.h"
#include "phonefixture.h"
#include "support/testcase.h"

#include <QJsonArray>

using namespace phone;

// What may be shown to anybody.
class TestHarmless : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void values_data();
    void values();
    void whatTellsIsNever();
};

void TestHarmless::values_data()
{
    QTest::addColumn<FieldId>("id");
    QTest::addColumn<QJsonValue>("json");
    QTest::addColumn<bool>("harmless");
    const auto row = [](const char *name, FieldId id, const QJsonValue &json, bool harmless) {
        QTest::newRow(name) << id << json << harmless;
    };
    row("number", FieldId::Expires, 2543, true);
    row("number in a text", FieldId::VlanId, QStringLiteral(" 12 "), true);
    row("longest number", FieldId::Expires, 604800, true);
    row("a number to call", FieldId::Expires, 4512345, false);
    row("no number", FieldId::Expires, QStringLiteral("Hans"), false);
    row("boolean", FieldId::Online, true, true);
    row("no boolean", FieldId::Online, QStringLiteral("Hans"), false);
    row("date", FieldId::ConfigSaved, QStringLiteral("2015-01-01T00:00:00.000+01:00"), true);
    row("date that says more", FieldId::ConfigSaved,
        QStringLiteral("2015-01-01T00:00:00.4512345678Z"), false);
    row("no date", FieldId::ConfigSaved, QStringLiteral("2015-01-01-T00:00:00Z"), false);
    row("documented value", FieldId::IpMode, QStringLiteral("LOCKED"), true);
    row("undocumented value", FieldId::IpMode, QStringLiteral("HANS"), false);
    row("cluster", FieldId::PbxCluster, 1, true);
    row("unknown cluster", FieldId::PbxCluster, 3, false);
    row("firmware", FieldId::UserAgent, QStringLiteral("snom370/8.7.3.25"), true);
    row("longest text", FieldId::UserAgent, QString(maxHarmlessText, u'x'), true);
    row("longer text", FieldId::UserAgent, QString(maxHarmlessText + 1, u'x'), false);
    row("Danish letters", FieldId::SidePanel, QStringLiteral("Søren"), false);
    row("odd characters", FieldId::SidePanel, QStringLiteral("a%62"), false);
    row("list", FieldId::Softkeys, QJsonArray{1}, true);
    row("no list", FieldId::Softkeys, QStringLiteral("Hans"), false);
    row("nothing", FieldId::Online, QJsonValue(), false);
}

void TestHarmless::values()
{
    QFETCH(const FieldId, id);
    QFETCH(const QJsonValue, json);
    const Property &property = field(id).property;
    QTEST(isHarmless(property, readValue(property, json)), "harmless");
}

void TestHarmless::whatTellsIsNever()
{
    for (const Field &row : fieldTable) {
        if (row.property.sensitivity == Sensitivity::Public)
            continue;
        const Value value = readValue(row.property, QStringLiteral("1"));
        QVERIFY2(!isHarmless(row.property, value), qPrintable(key(row.property)));
    }
}

QTEST_GUILESS_MAIN(TestHarmless)
#include "tst_harmless.moc"
