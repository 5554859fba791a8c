// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/useragent.h"
#include "support/testcase.h"

using phone::UserAgent;

class TestUserAgent : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void recognises_data();
    void recognises();
    void doesNotGuess_data();
    void doesNotGuess();
};

void TestUserAgent::recognises_data()
{
    QTest::addColumn<QString>("maker");
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("firmware");
    const auto row = [](const char *text, const char *maker, const char *model,
                        const char *firmware) {
        QTest::newRow(text) << QString::fromLatin1(maker) << QString::fromLatin1(model)
                            << QString::fromLatin1(firmware);
    };
    row("snom370/8.7.3.25", "Snom", "370", "8.7.3.25");
    row("snom370/8.7.5.48", "Snom", "370", "8.7.5.48");
    row("snomD785/10.1.84.12", "Snom", "D785", "10.1.84.12");
    row("snom760/8.7.5.46", "Snom", "760", "8.7.5.46");
    row("SNOM760", "Snom", "760", "");
    row("snom320-SIP 8.4.18 1.1.3-s", "Snom", "320", "8.4.18");
    row("Yealink SIP-T46S 66.85.0.5", "Yealink", "T46S", "66.85.0.5");
    row("Yealink SIP-T46U 108.86.0.40", "Yealink", "T46U", "108.86.0.40");
    row("Yealink SIP-T46S 66.85.0.5 00:15:65:12:34:56", "Yealink", "T46S", "66.85.0.5");
    row("yealink SIP-T18 18.0.0.80", "Yealink", "T18", "18.0.0.80");
    row("Yealink W52P 25.80.0.15", "Yealink", "W52P", "25.80.0.15");
    row("Yealink SIP-T46S", "Yealink", "T46S", "");
    row("Aastra 6731i/3.2.2.3077", "Aastra", "6731i", "3.2.2.3077");
    row("Aastra6863i MAC:00-08-5D-40-90-5F V:4.1.0.128-SIP", "Aastra", "6863i", "");
    row("Mitel 6930/6.4.0.132", "Mitel", "6930", "6.4.0.132");
    row("Mitel 6867i", "Mitel", "6867i", "");
    row("Cisco/SPA504G-7.6.2c", "Cisco", "SPA504G", "7.6.2c");
    row("Cisco/SPA303-7.4.8a", "Cisco", "SPA303", "7.4.8a");
    row("Cisco/SPA508G-7.6.2b", "Cisco", "SPA508G", "7.6.2b");
    row("Cisco/SPA508G-7.4.8a (0002FDFF2103)(CBT141400UK)", "Cisco", "SPA508G", "7.4.8a");
    row("Linksys/SPA-942-6.1.5(a) (88019FA42805)", "Cisco", "SPA-942", "6.1.5(a)");
    row("cisco/spa504g", "Cisco", "spa504g", "");
    row("Grandstream GXP1625 1.0.2.25", "Grandstream", "GXP1625", "1.0.2.25");
    row("Grandstream GXP1450 1.0.3.30", "Grandstream", "GXP1450", "1.0.3.30");
    row("Grandstream GXP2170 1.0.11.62", "Grandstream", "GXP2170", "1.0.11.62");
    row("Grandstream GXP2170", "Grandstream", "GXP2170", "");
    row("Grandstream Model HW GRP2614 SW 1.0.5.15 DevId c074ad0b63ee", "Grandstream", "GRP2614",
        "1.0.5.15");
    row("Grandstream Model HW GRP2614 V1.3A SW 1.0.5.15 DevId c074ad0b63ee", "Grandstream",
        "GRP2614", "1.0.5.15");
    row("N510 IP PRO/42.245.00.000.000;7C2F804DF9A9", "Gigaset", "N510 IP PRO",
        "42.245.00.000.000");
    row("N510 IP PRO", "Gigaset", "N510 IP PRO", "");
    row("Gigaset N720 DM PRO/70.108.00.000.000", "Gigaset", "N720 DM PRO", "70.108.00.000.000");
    row("N720-DM-PRO/70.040.00", "Gigaset", "N720-DM-PRO", "70.040.00");
}

void TestUserAgent::recognises()
{
    QFETCH(const QString, maker);
    QFETCH(const QString, model);
    const UserAgent agent = UserAgent::parse(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(agent.isKnown());
    QCOMPARE(agent.maker, maker);
    QCOMPARE(agent.model, model);
    QTEST(agent.firmware, "firmware");
    QCOMPARE(agent.product(), maker + u' ' + model);
}

void TestUserAgent::doesNotGuess_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *text) {
        QTest::newRow(name) << QString::fromLatin1(text);
    };
    row("nothing", "");
    row("maker alone", "snom");
    row("browser", "Mozilla/4.0 (compatible; snom320-SIP 8.4.18 1.1.3-s)");
    row("model alone", "W52P 25.30.0.1");
    row("softphone", "Zoiper rv2.10.18");
    row("maker inside", "My Yealink SIP-T46S 66.85.0.5");
    row("exchange", "Asterisk PBX 18.9");
}

void TestUserAgent::doesNotGuess()
{
    QFETCH(const QString, text);
    const UserAgent agent = UserAgent::parse(text);
    QVERIFY(!agent.isKnown());
    QVERIFY(agent.model.isEmpty() && agent.firmware.isEmpty() && agent.product().isEmpty());
}

QTEST_GUILESS_MAIN(TestUserAgent)
#include "tst_useragent.moc"
