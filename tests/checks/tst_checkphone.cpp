// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checktable.h"
#include "rulefixture.h"

#include <QSet>

// All rules together: what comes out for whole phones, in which order, and in which words.
class TestCheckPhone : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void cleanPhoneHasNoFindings();
    void nothingIsWrongWithNothingButAnId();
    void referenceSampleIsKnown();
    void tableIsInOrderAndComplete();
    void worstComesFirst();
    void saysWhatIsMarked();
    void ageOfTheFetchCounts_data();
    void ageOfTheFetchCounts();
    void limitsAreSettings();
    void neverShowsSecrets();
    void textsAreHarmless();
};

void TestCheckPhone::cleanPhoneHasNoFindings()
{
    QCOMPARE(rulesOf(findingsOf(cleanPhone())), QStringList());
}

void TestCheckPhone::nothingIsWrongWithNothingButAnId()
{
    QCOMPARE(rulesOf(findingsOf(objectOf(R"({"_id":"66d0f1a2b3c4d5e6f7a80001"})"))),
             QStringList{QStringLiteral("I3")});
    QCOMPARE(rulesOf(findingsOf({})), QStringList{QStringLiteral("I3")});
}

void TestCheckPhone::referenceSampleIsKnown()
{
    const auto decoded = phone::PhoneDecoder::decode(support::fixture("phones/reference.json"));
    QVERIFY(decoded);
    const checks::Context context{.now = QDateTime(QDate(2015, 1, 1), QTime(1, 0), Qt::UTC)};
    const auto findings = checks::checkPhone(*decoded, context);
    QStringList lines;
    for (const checks::Finding &finding : findings)
        lines.append(finding.rule + u' ' + checks::severityKey(finding.severity));
    const QStringList expected = {QStringLiteral("K6 error"),    QStringLiteral("I2 warning"),
                                  QStringLiteral("N11 warning"), QStringLiteral("K8 warning"),
                                  QStringLiteral("C5 data"),     QStringLiteral("I4 data")};
    QCOMPARE(lines, expected);
    for (const checks::Finding &finding : findings)
        QCOMPARE(finding.phoneId, QStringLiteral("12345678901234567890ABCD"));
}

void TestCheckPhone::tableIsInOrderAndComplete()
{
    QSet<QString> titles;
    QStringList ids;
    for (const auto part : checks::checkTable()) {
        int number = 0;
        for (const checks::Check &check : part) {
            const checks::Rule &rule = check.rule;
            const QString id = QString::fromLatin1(rule.id.data(), qsizetype(rule.id.size()));
            QCOMPARE(id.sliced(1).toInt(), ++number);
            ids.append(id);
            titles.insert(QString::fromLatin1(rule.title));
            QVERIFY(!QString::fromLatin1(rule.title).endsWith(u'.'));
            QVERIFY(QString::fromLatin1(rule.message).endsWith(u'.'));
            QVERIFY(QString::fromLatin1(rule.next).endsWith(u'.'));
        }
    }
    // 6 of C, R and I, 9 of S, 12 of N, 10 of K, 4 of A and D
    QCOMPARE(ids.size(), 57);
    QCOMPARE(titles.size(), ids.size());
}

void TestCheckPhone::worstComesFirst()
{
    const auto findings = findingsOf(phoneWith(R"("displayBrightness":99,"ringer.volume":0,
        "softkeyConfigurationOnDevice":false,"network.vlanId":9999,"customConfig":"x",
        "_id":"short","ip.address":"10.0.0.1","status.online":false)"));
    QStringList lines;
    for (const checks::Finding &finding : findings)
        lines.append(finding.rule);
    const QStringList expected = {QStringLiteral("R1"),  QStringLiteral("S3"), QStringLiteral("S4"),
                                  QStringLiteral("N10"), QStringLiteral("C6"), QStringLiteral("R2"),
                                  QStringLiteral("D2"),  QStringLiteral("K1"), QStringLiteral("I4"),
                                  QStringLiteral("D1")};
    QCOMPARE(lines, expected);
}

void TestCheckPhone::saysWhatIsMarked()
{
    const auto keys = findingsOf(
        phoneWith(R"("softkeys":["no key",{"index":4,"function":"DND"},{"function":"DND"}])"));
    QCOMPARE(rulesOf(keys), QStringList{QStringLiteral("K2")});
    QCOMPARE(keys.constFirst().fields, QStringList{QStringLiteral("softkeys[2].index")});
    QCOMPARE(keys.constFirst().message,
             QStringLiteral("These keys have no position: entry 3 of the list."));

    const auto lock = findingsOf(phoneWith(R"("ip.address":"80.62.1.2")"));
    QCOMPARE(rulesOf(lock), QStringList{QStringLiteral("S3")});
    const QStringList fields = {QStringLiteral("ip.address"), QStringLiteral("ip.mode"),
                                QStringLiteral("status.publicIpAddress")};
    QCOMPARE(lock.constFirst().fields, fields);
    QVERIFY(lock.constFirst().message.startsWith(QLatin1String(
        "The phone is locked to 80.62.1.2, but was last seen at 80.62.1.1. It is still online")));

    const auto date = findingsOf(phoneWith(R"("purchaseInfo.date":null,"date":"May")"));
    QCOMPARE(date.constFirst().fields, QStringList{QStringLiteral("purchaseInfo.date")});
    QVERIFY(date.constFirst().message.contains(QStringLiteral("“May”")));
}

void TestCheckPhone::ageOfTheFetchCounts_data()
{
    QTest::addColumn<QByteArray>("changes");
    QTest::addColumn<int>("age");
    QTest::addColumn<bool>("isOld");
    QTest::newRow("run out a second ago") << QByteArray() << 1201 << true;
    QTest::newRow("running out now") << QByteArray() << 1200 << false;
    QTest::newRow("contradictory") << QByteArray(R"("status.expires":0)") << 1201 << false;
    QTest::newRow("offline") << QByteArray(R"("status.online":false)") << 1201 << false;
    QTest::newRow("no time") << QByteArray(R"("status.expires":null)") << 1201 << false;
}

void TestCheckPhone::ageOfTheFetchCounts()
{
    QFETCH(const QByteArray, changes);
    QFETCH(const int, age);
    QFETCH(const bool, isOld);
    const auto findings = findingsOf(phoneWith(changes),
                                     {.now = fetchedAt, .fetchAgeSeconds = age});
    QCOMPARE(rulesOf(findings).contains(QStringLiteral("R3")), isOld);
}

void TestCheckPhone::limitsAreSettings()
{
    const QJsonObject phone = phoneWith(
        R"("status.configSaved":"2026-11-23T12:57:00Z","status.configLoaded":"2026-11-01")");
    QCOMPARE(rulesOf(findingsOf(phone)), QStringList{QStringLiteral("C2")});
    const checks::Limits strict{.pickup = 60, .pickupOverdue = 180};
    const auto findings = findingsOf(phone, {.now = fetchedAt, .limits = strict});
    QCOMPARE(rulesOf(findings), QStringList{QStringLiteral("C1")});
    QCOMPARE(findings.constFirst().severity, checks::Severity::Error);
}

void TestCheckPhone::neverShowsSecrets()
{
    // The account's secrets wherever a sentence might repeat the record's text
    const auto findings = findingsOf(phoneWith(R"(
        "username":"hunter2user","password":"hunter2pass","customConfig":"hunter2pass",
        "_id":"hunter2pass","macAddress":"hunter2pass","notes":"password: 4711secret",
        "status.configSaved":"hunter2pass","purchaseInfo.date":"hunter2user","extension":"hunter2pass",
        "ip.mode":"hunter2pass","ip.countries":"hunter2user","status.userAgent":"hunter2pass",
        "network.gateway":"hunter2pass","purchaseInfo.paymentOption":"hunter2user",
        "softkeys":[{"index":"hunter2pass","function":"hunter2user","value":"hunter2pass"},
                    {"function":"URL","value":"4711secret","label":"hunter2pass"}])"));
    QVERIFY(findings.size() > 8);
    for (const checks::Finding &finding : findings) {
        const QString all = finding.title + finding.message + finding.next + finding.phoneId
            + finding.fields.join(u' ');
        QVERIFY2(!all.contains(QLatin1String("hunter2")), qPrintable(all));
        QVERIFY2(!all.contains(QLatin1String("4711")), qPrintable(all));
    }
}

void TestCheckPhone::textsAreHarmless()
{
    const QByteArray odd = R"(a\u001b[2J\u202e\n<b>)" + QByteArray(500, 'x');
    const auto findings = findingsOf(phoneWith("\"_id\":\"" + odd + "\",\"macAddress\":\"" + odd
                                               + "\",\"status.configSaved\":\"" + odd + '"'));
    QCOMPARE(rulesOf(findings).size(), 3);
    for (const checks::Finding &finding : findings) {
        QVERIFY(finding.message.size() < 200);
        for (const QString &text : {finding.message, finding.phoneId}) {
            QVERIFY(!text.contains(u'\n'));
            QVERIFY(!text.contains(QChar(0x1b)));
            QVERIFY(!text.contains(QChar(0x202e)));
        }
    }
}

QTEST_GUILESS_MAIN(TestCheckPhone)
#include "tst_checkphone.moc"
