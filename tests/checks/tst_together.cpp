// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/together.h"
#include "rulefixture.h"

#include <QElapsedTimer>

using checks::Finding;
using checks::Together;

namespace {

// A phone that has nothing in common with the others, but for the changes.
phone::Phone member(int number, const QByteArray &changes)
{
    const auto own = QStringLiteral(R"("_id":"66d0f1a2b3c4d5e6f7b0000%1",)"
                                    R"("extension":"66d0f1a2b3c4d5e6f7c0000%1",)"
                                    R"("macAddress":"000413AABB0%1",)"
                                    R"("purchaseInfo.sidePanels":[{"serial":"P%1"}],)"
                                    R"("network.ipAddress":"192.168.1.2%1",)"
                                    R"("status.localIpAddress":"192.168.1.2%1")")
                         .arg(number);
    QJsonObject object = phoneWith(own.toLatin1());
    const QJsonObject paths = objectOf("{" + changes + "}");
    for (auto it = paths.begin(); it != paths.end(); ++it)
        object = changed(object, it.key(), it.value());
    return phone::PhoneDecoder::fromObject(object);
}

Together given(const QList<phone::Phone> &phones)
{
    Together together;
    for (const phone::Phone &phone : phones)
        together.add(phone);
    return together;
}

QList<checks::SharedFinding> findingsOf(const Together &together)
{
    QList<checks::SharedFinding> findings;
    together.visit([&findings](const checks::SharedFinding &shared) {
        findings.append(shared);
        return true;
    });
    return findings;
}

QList<Finding> findingsTogether(const QList<QByteArray> &changes)
{
    QList<phone::Phone> phones;
    for (const QByteArray &one : changes)
        phones.append(member(int(phones.size()) + 1, one));
    QList<Finding> findings;
    for (const checks::SharedFinding &shared : findingsOf(given(phones)))
        findings.append(shared.finding);
    return findings;
}

// "X1:1,2": the rule, and the last digit of each phone that it is said of.
QStringList summary(const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings) {
        const QString number = finding.phoneId.right(1);
        if (!lines.isEmpty() && lines.constLast().section(u':', 0, 0) == finding.rule)
            lines.last() += u',' + number;
        else
            lines.append(finding.rule + u':' + number);
    }
    return lines;
}

} // namespace

// What phones that are given together say against each other, X1 to X5.
class TestTogether : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void compares_data();
    void compares();
    void namesTheOthers();
    void marksThePanel();
    void countsAPhoneOnce();
    void saysWhichPhone();
    void keepsNoPassword_data();
    void keepsNoPassword();
    void stopsAtTheMostPhones();
    void endsWhenToldTo();
    void staysQuickWithMany();
    void hasCompleteRows();
};

void TestTogether::compares_data()
{
    QTest::addColumn<QList<QByteArray>>("phones");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QList<QByteArray> &phones, const char *expected) {
        QTest::newRow(name) << phones << QString::fromLatin1(expected);
    };
    row("nothing in common", {"", "", "", ""}, "");
    const QByteArray mac = R"("macAddress":"000413aabb01")";
    row("X1 same device, other case", {"", mac}, "X1:1,2");
    row("X1 same slot of a base", {R"("handsetIndex":1)", mac + R"(,"handsetIndex":"1")"},
        "X1:1,2");
    row("X1 other slot", {R"("handsetIndex":1)", mac + R"(,"handsetIndex":2)"}, "");
    row("X1 slot of one of them", {"", mac + R"(,"handsetIndex":0)"}, "");
    row("X1 slot that is no number", {R"("handsetIndex":"x")", mac + R"(,"handsetIndex":"x")"}, "");
    row("X1 no address", {R"("macAddress":null)", R"("macAddress":"")"}, "");
    const QByteArray panel = R"("purchaseInfo.sidePanels":[{"serial":"P9"},{"serial":"P1"}])";
    row("X2 same panel", {"", panel, ""}, "X2:1,2");
    row("X2 twice on one phone",
        {R"("purchaseInfo.sidePanels":[{"serial":"Q"},{"serial":"Q"}])", ""}, "");
    row("X2 other case", {"", R"("purchaseInfo.sidePanels":[{"serial":"p1"}])"}, "");
    row("X2 no serial",
        {R"("purchaseInfo.sidePanels":[{"serial":""}])", R"("purchaseInfo.sidePanels":[{}])"}, "");
    const QByteArray extension = R"("extension":"66d0f1a2b3c4d5e6f7c00001")";
    row("X3 both online", {"", extension}, "X3:1,2");
    row("X3 extension as an object",
        {"", R"("extension":{"_id":"66d0f1a2b3c4d5e6f7c00001","name":"Hans"})"}, "X3:1,2");
    row("X3 one offline", {"", extension + R"(,"status.online":false)"}, "");
    row("X3 three", {"", extension, extension}, "X3:1,2,3");
    row("X3 no extension", {R"("extension":null)", R"("extension":null)"}, "");
    const QByteArray address = R"("network.ipAddress":"192.168.1.21")";
    row("X4 same address", {"", address}, "X4:1,2");
    row("X4 other customer", {"", address + R"(,"customer":"66d0f1a2b3c4d5e6f7a80006")"}, "");
    row("X4 other line", {"", address + R"(,"status.publicIpAddress":"80.62.1.2")"}, "");
    row("X4 same line as IPv6", {"", address + R"(,"status.publicIpAddress":"::ffff:80.62.1.1")"},
        "X4:1,2");
    row("X4 one by DHCP", {"", address + R"(,"network.dhcp":true)"}, "");
    row("X4 no address", {R"("network.ipAddress":null)", R"("network.ipAddress":null)"}, "");
    row("X4 no line",
        {R"("status.publicIpAddress":null)", address + R"(,"status.publicIpAddress":null)"}, "");
    const QByteArray astray = R"("status.localIpAddress":"192.168.2.1")";
    row("X5 one astray among four", {"", "", "", astray}, "X5:4");
    row("X5 too few peers", {"", "", astray}, "");
    row("X5 two astray together", {"", "", "", astray, R"("status.localIpAddress":"192.168.2.9")"},
        "");
    row("X5 other VLAN", {"", "", "", astray + R"(,"network.vlanId":30)"}, "");
    row("X5 same VLAN as a number", {"", "", "", astray + R"(,"network.vlanId":20)"}, "X5:4");
    const QByteArray noVlan = R"("network.vlanId":null)";
    row("X5 no VLAN", {noVlan, noVlan, noVlan, noVlan + "," + astray}, "");
    row("X5 no address", {"", "", "", R"("status.localIpAddress":null)"}, "");
    row("X5 IPv6", {"", "", "", R"("status.localIpAddress":"fe80::1")"}, "");
    row("worst first, then the table's order", {"", mac + "," + extension + "," + address},
        "X1:1,2 X4:1,2 X3:1,2");
}

void TestTogether::compares()
{
    QFETCH(const QList<QByteArray>, phones);
    QFETCH(const QString, expected);
    const QList<Finding> findings = findingsTogether(phones);
    QCOMPARE(summary(findings).join(u' '), expected);
    for (const Finding &finding : findings) {
        QVERIFY(!finding.fields.isEmpty());
        QVERIFY2(finding.message.endsWith(u'.'), qPrintable(finding.message));
        QVERIFY2(!finding.message.contains(u'%'), qPrintable(finding.message));
    }
}

void TestTogether::namesTheOthers()
{
    const QByteArray same = R"("extension":"66d0f1a2b3c4d5e6f7c00009")";
    const auto two = findingsTogether({same, same});
    QVERIFY2(two[0].message.contains(QLatin1String("02")), qPrintable(two[0].message));
    QVERIFY2(!two[0].message.contains(QLatin1String("01.")), qPrintable(two[0].message));
    const auto many = findingsTogether(QList<QByteArray>(6, same));
    QCOMPARE(many.size(), 6);
    QVERIFY2(many[0].message.contains(QLatin1String("and others")), qPrintable(many[0].message));
    const auto unnamed = findingsTogether({same, same + R"(,"macAddress":null)"});
    QVERIFY2(unnamed[0].message.contains(QLatin1String("66d0f1a2b3c4d5e6f7b00002")),
             qPrintable(unnamed[0].message));
}

void TestTogether::marksThePanel()
{
    const auto findings = findingsTogether(
        {"", R"("purchaseInfo.sidePanels":[{"serial":"P9"},{"serial":"P1"}])"});
    QCOMPARE(findings[1].fields, QStringList(QStringLiteral("purchaseInfo.sidePanels[1].serial")));
}

void TestTogether::countsAPhoneOnce()
{
    const QList<phone::Phone> twice(2, member(1, ""));
    QVERIFY(findingsOf(given(twice)).isEmpty());
    QCOMPARE(given(twice).count(), 2);
    // Without an id it cannot be known to be the same.
    const QList<phone::Phone> unnamed(2, member(1, R"("_id":null)"));
    QVERIFY(!findingsOf(given(unnamed)).isEmpty());
    QVERIFY(findingsOf(given({})).isEmpty());
}

void TestTogether::saysWhichPhone()
{
    const phone::Phone unnamed = member(1, R"("_id":null,"macAddress":null)");
    const auto findings = findingsOf(given({member(2, ""), unnamed, unnamed}));
    QList<qsizetype> phones;
    for (const checks::SharedFinding &shared : findings)
        phones.append(shared.phone);
    QCOMPARE(phones, (QList<qsizetype>{1, 2, 1, 2, 1, 2})); // X2, X4, X3
    QVERIFY2(findings[0].finding.message.contains(QLatin1String("neither address nor id")),
             qPrintable(findings[0].finding.message));
}

void TestTogether::keepsNoPassword_data()
{
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QString>("shown");
    QTest::newRow("usual") << QByteArray("Kv3nT0p!Hemmelig") << "000413AABB02";
    QTest::newRow("the address") << QByteArray("000413aabb02") << QString();
    QTest::newRow("a part of the address") << QByteArray("13aabb02") << QString();
    QTest::newRow("begins like the address")
        << QByteArray("0413AABBccddeeff001122334455") << QString();
    QTest::newRow("goes on where the address ends")
        << QByteArray("AABB02ccddeeff") << "000413AABB02";
}

// The other phone's finding names this one.
void TestTogether::keepsNoPassword()
{
    QFETCH(const QByteArray, password);
    QFETCH(const QString, shown);
    const QByteArray same = R"("extension":"66d0f1a2b3c4d5e6f7c00009")";
    const auto findings = findingsTogether({same, same + R"(,"password":")" + password + '"'});
    QCOMPARE(findings.size(), 2);
    const QString &message = findings[0].message;
    QCOMPARE(message.contains(QLatin1String("000413AABB02")), !shown.isEmpty());
    QVERIFY2(!message.contains(QString::fromLatin1(password), Qt::CaseInsensitive),
             qPrintable(message));
}

void TestTogether::stopsAtTheMostPhones()
{
    constexpr qsizetype most = 3;
    Together together(most);
    for (int i = 0; i < most; ++i)
        together.add(member(1, R"("_id":null)"));
    QVERIFY(!together.isFull());
    QVERIFY(!findingsOf(together).isEmpty());
    together.add(member(2, ""));
    QVERIFY(together.isFull());
    QCOMPARE(together.count(), most);
    QVERIFY(findingsOf(together).isEmpty());
}

void TestTogether::endsWhenToldTo()
{
    int calls = 0;
    given(QList<phone::Phone>(3, member(1, R"("_id":null)")))
        .visit([&calls](const checks::SharedFinding &) { return ++calls < 2; });
    QCOMPARE(calls, 2);
}

// What would take the square of their number would not end in time.
void TestTogether::staysQuickWithMany()
{
    const QList<phone::Phone> alike(5'000, member(1, R"("_id":null)"));
    QElapsedTimer timer;
    timer.start();
    const auto findings = findingsOf(given(alike));
    QCOMPARE(findings.size(), 4 * alike.size()); // X1, X2, X4, X3
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

void TestTogether::hasCompleteRows()
{
    for (const checks::Rule &rule : Together::rules())
        QVERIFY2(checks::isComplete(rule, "X"), rule.title);
}

QTEST_GUILESS_MAIN(TestTogether)
#include "tst_together.moc"
