// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/verdicts.h"
#include "rulefixture.h"

using checks::ConfigPickup;
using checks::LockVerdict;
using checks::NetworkVerdict;

namespace {

phone::Phone phoneOf(const QByteArray &changes)
{
    return phone::PhoneDecoder::fromObject(phoneWith(changes));
}

template <typename State>
void addRow(const char *name, const QByteArray &changes, State state, const char *sentence)
{
    QTest::newRow(name) << changes << int(state) << QString::fromUtf8(sentence);
}

void addColumns()
{
    QTest::addColumn<QByteArray>("changes");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("sentence");
}

} // namespace

// The three questions that are asked most.
class TestVerdicts : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }
    void tellsWhetherAChangeIsThere_data();
    void tellsWhetherAChangeIsThere();
    void tellsWhereItMayConnectFrom_data();
    void tellsWhereItMayConnectFrom();
    void tellsWhatItsNetworkIs_data();
    void tellsWhatItsNetworkIs();
    void worksOutTheSubnet();
    void showsBothAddresses();
};

void TestVerdicts::tellsWhetherAChangeIsThere_data()
{
    using State = ConfigPickup::State;
    addColumns();
    const auto times = [](const char *saved, const char *fetched) {
        return QByteArray(R"("status.configSaved":")") + saved + R"(","status.configLoaded":")"
            + fetched + '"';
    };
    // Now is 13:00.
    addRow("not picked up", times("2026-11-23T12:38:00Z", "2026-11-23T12:16:00Z"),
           State::NotPickedUp, "Saved 12:38, fetched 12:16: not picked up for 22 min.");
    addRow("overdue just now", times("2026-11-23T12:50:00Z", "2026-11-23T12:16:00Z"),
           State::NotPickedUp, "Saved 12:50, fetched 12:16: not picked up for 10 min.");
    addRow("not overdue yet", times("2026-11-23T12:50:01Z", "2026-11-23T12:16:00Z"), State::Waiting,
           "Saved 12:50, fetched 12:16: waiting for the phone, for 9 min so far.");
    addRow("picked up", times("2026-11-23T12:38:00Z", "2026-11-23T12:38:00Z"), State::PickedUp,
           "Saved 12:38, fetched 12:38: the phone has it.");
    addRow("another day", times("2026-11-22T12:38:00Z", "2026-11-23T12:39:00Z"), State::PickedUp,
           "Saved 2026-11-22 12:38, fetched 12:39: the phone has it.");
    addRow("never fetched", R"("status.configLoaded":null)", State::NotFetched,
           "Saved 2026-11-20 09:00; no fetch is on record. Not every model reports it.");
    addRow("fetched at no date", R"("status.configLoaded":"soon")", State::Unknown,
           "Saved 2026-11-20 09:00; when it was fetched cannot be read.");
    addRow("never saved", R"("status.configSaved":null)", State::Unknown,
           "When the configuration was saved is not known.");
    addRow("saved in the future", times("2026-11-23T14:00:00Z", "2026-11-23T12:16:00Z"),
           State::Waiting, "Saved 14:00, fetched 12:16: waiting for the phone, for 0 s so far.");
}

void TestVerdicts::tellsWhetherAChangeIsThere()
{
    QFETCH(const QByteArray, changes);
    QFETCH(const int, state);
    QFETCH(const QString, sentence);
    const auto pickup = checks::configPickup(phoneOf(changes), {.now = fetchedAt});
    QCOMPARE(pickup.sentence, sentence);
    QCOMPARE(int(pickup.state), state);
}

void TestVerdicts::tellsWhereItMayConnectFrom_data()
{
    using State = LockVerdict::State;
    addColumns();
    addRow("where it comes from", "", State::Allowed,
           "Locked to 80.62.1.1, and that is where it comes from.");
    addRow("the same as IPv6", R"("status.publicIpAddress":"::ffff:80.62.1.1")", State::Allowed,
           "Locked to 80.62.1.1, and that is where it comes from.");
    addRow("elsewhere", R"("status.publicIpAddress":"80.62.1.2")", State::Refused,
           "Locked to 80.62.1.1, but it comes from 80.62.1.2 and is refused there.");
    addRow("to nothing", R"("ip.address":"")", State::Refused,
           "Locked, but to no address: the phone can connect from nowhere.");
    addRow("not seen", R"("status.publicIpAddress":null)", State::Unknown,
           "Locked to 80.62.1.1; where the phone is now is not known.");
    addRow("no address", R"("ip.address":"80.62.1.01")", State::Unknown,
           "Locked, but an address in the record cannot be read.");
    addRow("open", R"("ip.mode":"OPEN")", State::Open,
           "Any address may connect, until the first contact locks it.");
    addRow("roaming", R"("ip.mode":"ROAMING")", State::Roaming,
           "Addresses of these countries may connect: DK,SE.");
    addRow("roaming nowhere", R"("ip.mode":"ROAMING","ip.countries":"")", State::Roaming,
           "The phone may roam, but no country is listed.");
    addRow("not said", R"("ip":null)", State::Unknown,
           "Where the phone may connect from is not known.");
    addRow("a new mode", R"("ip.mode":"VPN")", State::Unknown,
           "Where the phone may connect from is not known.");
}

void TestVerdicts::tellsWhereItMayConnectFrom()
{
    QFETCH(const QByteArray, changes);
    QFETCH(const int, state);
    QFETCH(const QString, sentence);
    const auto verdict = checks::lockVerdict(phoneOf(changes), {.now = fetchedAt});
    QCOMPARE(verdict.sentence, sentence);
    QCOMPARE(int(verdict.state), state);
}

void TestVerdicts::tellsWhatItsNetworkIs_data()
{
    using State = NetworkVerdict::State;
    addColumns();
    const char broken[] = "The fixed address cannot work as it is set.";
    addRow("as it is set", "", State::AsSet, "The phone uses the address that is set.");
    addRow("another address", R"("status.localIpAddress":"192.168.1.11")", State::Other,
           "The phone uses another address than is set, of the same network.");
    addRow("another network", R"("status.localIpAddress":"192.168.2.10")", State::Other,
           "The phone uses another address than is set, of another network.");
    addRow("gateway outside", R"("network.gateway":"192.168.2.1")", State::Broken, broken);
    addRow("gateway missing", R"("network.gateway":null)", State::Broken, broken);
    addRow("no mask", R"("network.subnet":"24")", State::Broken, broken);
    addRow("broadcast", R"("network.ipAddress":"192.168.1.255")", State::Broken, broken);
    addRow("its gateway's", R"("network.ipAddress":"192.168.1.1")", State::Broken, broken);
    addRow("not seen", R"("status.localIpAddress":null)", State::Unknown,
           "The phone has a fixed address; which one it uses is not known.");
    addRow("DHCP", R"("network.dhcp":true)", State::Automatic,
           "The phone has got an address by DHCP.");
    addRow("DHCP, no answer", R"("network.dhcp":true,"status.localIpAddress":"169.254.1.2")",
           State::Broken,
           "Nothing answered when the phone asked for an address: check cable, port and VLAN.");
    addRow("DHCP, not seen", R"("network.dhcp":true,"status.localIpAddress":"")", State::Unknown,
           "The phone gets its address by DHCP; which one is not known.");
    addRow("not said", R"("network.dhcp":null)", State::Unknown,
           "Whether the phone has a fixed address is not known.");
}

void TestVerdicts::tellsWhatItsNetworkIs()
{
    QFETCH(const QByteArray, changes);
    QFETCH(const int, state);
    QFETCH(const QString, sentence);
    const auto verdict = checks::networkVerdict(phoneOf(changes), {.now = fetchedAt});
    QCOMPARE(verdict.sentence, sentence);
    QCOMPARE(int(verdict.state), state);
}

void TestVerdicts::worksOutTheSubnet()
{
    const auto of = [](const QByteArray &changes) {
        return checks::networkVerdict(phoneOf(changes), {.now = fetchedAt});
    };
    QCOMPARE(of("").subnet, QStringLiteral("192.168.1.0/24, 192.168.1.1 to 192.168.1.254"));
    QCOMPARE(of(R"("network.subnet":"255.255.255.254")").subnet,
             QStringLiteral("192.168.1.10/31, 192.168.1.10 to 192.168.1.11"));
    QCOMPARE(of(R"("network.subnet":"255.255.255.255")").subnet,
             QStringLiteral("192.168.1.10/32, 192.168.1.10 to 192.168.1.10"));
    QCOMPARE(of(R"("network.subnet":"0.0.0.0")").subnet,
             QStringLiteral("0.0.0.0/0, 0.0.0.1 to 255.255.255.254"));
    QCOMPARE(of(R"("network.subnet":"255.0.255.0")").subnet, QString());
    QCOMPARE(of(R"("network.gateway":"192.168.2.1")").gateway,
             QStringLiteral("192.168.2.1 (outside the network)"));
}

void TestVerdicts::showsBothAddresses()
{
    const QByteArray elsewhere = R"("status.publicIpAddress":"80.62.1.2",
                                    "status.localIpAddress":"192.168.2.10")";
    const auto lock = checks::lockVerdict(phoneOf(elsewhere), {.now = fetchedAt});
    QCOMPARE(lock.lockedTo, QStringLiteral("80.62.1.1"));
    QCOMPARE(lock.lastSeen, QStringLiteral("80.62.1.2"));
    const auto network = checks::networkVerdict(phoneOf(elsewhere), {.now = fetchedAt});
    QCOMPARE(network.expected, QStringLiteral("192.168.1.10"));
    QCOMPARE(network.actual, QStringLiteral("192.168.2.10"));
}

QTEST_GUILESS_MAIN(TestVerdicts)
#include "tst_verdicts.moc"
