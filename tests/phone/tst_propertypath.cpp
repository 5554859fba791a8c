// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/labels.h"
#include "phone/propertypath.h"
#include "phonefixture.h"
#include "support/testcase.h"

using namespace phone;

// Paths of the answer, and what the table knows of them.
class TestPropertyPath : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void findsEveryProperty();
    void paths_data();
    void paths();
    void longKeysHaveNoPath();
};

void TestPropertyPath::findsEveryProperty()
{
    for (const Field &row : fieldTable) {
        QCOMPARE(propertyAt(key(row.property)), &row.property);
        if (!row.fallbackPath.empty())
            QCOMPARE(propertyAt(text(row.fallbackPath)), &row.property);
    }
    for (const Property &column : softkeyColumns)
        QCOMPARE(propertyAt(QStringLiteral("softkeys[12].") + key(column)), &column);
    for (const Property &column : sidePanelColumns)
        QCOMPARE(propertyAt(QStringLiteral("purchaseInfo.sidePanels[].") + key(column)), &column);
}

void TestPropertyPath::paths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isProperty");
    QTest::addColumn<bool>("holds");
    QTest::addColumn<int>("documented");
    const auto row = [](const char *path, bool isProperty, bool holds, int documented) {
        QTest::newRow(path) << QString::fromLatin1(path) << isProperty << holds << documented;
    };
    row("ip.mode", true, false, 7);
    row("ip", false, true, 2);
    row("volume.handset", false, true, 14);
    row("softkeys", true, false, 8);
    row("softkeys[3]", false, true, 11);
    row("softkeys[3].label", true, false, 17);
    row("softkeys[3].pin", false, false, 11);
    row("softkeys[Hans].label", false, false, 8);
    row("extension.name", false, false, 9);
    row("Hans", false, false, 0);
    row("ipx", false, false, 0);
    row("", false, false, 0);
    row("[", false, false, 0);
    row("softkeys[", false, false, 8);
}

void TestPropertyPath::paths()
{
    QFETCH(const QString, path);
    QFETCH(const int, documented);
    QTEST(propertyAt(path) != nullptr, "isProperty");
    QTEST(holdsProperties(path), "holds");
    QCOMPARE(int(documentedLength(path)), documented);
}

void TestPropertyPath::longKeysHaveNoPath()
{
    const QString key(maxPropertyPath, u'x');
    QCOMPARE(childPath(QString(), key.left(maxPropertyPath - 1)), key.left(maxPropertyPath - 1));
    QCOMPARE(childPath(QString(), key), QStringLiteral("?"));
    QCOMPARE(childPath(QStringLiteral("ip"), QStringLiteral("mode")), QStringLiteral("ip.mode"));
    QCOMPARE(documentedLength(QStringLiteral("ip.") + key), 2);
}

QTEST_GUILESS_MAIN(TestPropertyPath)
#include "tst_propertypath.moc"
