// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/status.h"
#include "phonefixture.h"
#include "support/testcase.h"

#include <limits>
#include <optional>

using namespace phone;

class TestStatus : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void status_data();
    void status();
};

void TestStatus::status_data()
{
    constexpr qint64 max = std::numeric_limits<qint64>::max();
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qint64>("age");
    QTest::addColumn<Presence>("presence");
    QTest::addColumn<qint64>("expiresIn"); // -1: none
    QTest::addColumn<bool>("ranOut");
    const auto row = [](const char *name, const char *json, qint64 age, Presence presence,
                        qint64 expiresIn = -1, bool ranOut = false) {
        QTest::newRow(name) << QByteArray(json) << age << presence << expiresIn << ranOut;
    };
    const char *online = R"({"online":true,"expires":2543})";
    row("online, just fetched", online, 0, Presence::Online, 2543);
    row("online, a minute old", online, 60, Presence::Online, 2483);
    row("a second before it runs out", online, 2542, Presence::Online, 1);
    row("the second it runs out", online, 2543, Presence::Online, 0);
    row("a second after it ran out", online, 2544, Presence::Unknown, -1, true);
    row("a long time after", online, max, Presence::Unknown, -1, true);
    row("clock set back", online, -60, Presence::Online, 2543);
    row("clock set back far", online, -max, Presence::Online, 2543);
    row("as text", R"({"online":true,"expires":" 2543 "})", 43, Presence::Online, 2500);
    row("beyond all numbers", R"({"online":true,"expires":1e300})", 1, Presence::Online, max - 1);
    row("online, one second left", R"({"online":true,"expires":1})", 0, Presence::Online, 1);
    row("online, but run out", R"({"online":true,"expires":0})", 0, Presence::Contradictory);
    row("online, but not registered", R"({"online":true,"expires":-1})", 0,
        Presence::Contradictory);
    row("online, not said for how long", R"({"online":true})", max, Presence::Online);
    row("online, null", R"({"online":true,"expires":null})", 10, Presence::Online);
    row("online, malformed", R"({"online":true,"expires":"soon"})", 10, Presence::Online);
    row("offline", R"({"online":false,"expires":-1})", 0, Presence::Offline);
    row("offline, old", R"({"online":false,"expires":-1})", max, Presence::Offline);
    row("offline, not said", R"({"online":false})", 0, Presence::Offline);
    row("offline, malformed", R"({"online":false,"expires":"never"})", 0, Presence::Offline);
    row("offline, but time left", R"({"online":false,"expires":60})", 0, Presence::Contradictory);
    row("offline, but 0", R"({"online":false,"expires":0})", 0, Presence::Contradictory);
    row("offline, but -2", R"({"online":false,"expires":-2})", 0, Presence::Contradictory);
    row("not said", R"({"expires":2543})", 0, Presence::Unknown);
    row("null", R"({"online":null,"expires":2543})", 0, Presence::Unknown);
    row("malformed", R"({"online":"true","expires":2543})", 0, Presence::Unknown);
    row("no status", "{}", 0, Presence::Unknown);
}

void TestStatus::status()
{
    QFETCH(const QByteArray, json);
    QFETCH(const qint64, age);
    QFETCH(const qint64, expiresIn);
    const Status status = statusAt(phoneOf("{\"status\":" + json + "}"), age);
    QTEST(status.presence, "presence");
    QCOMPARE(status.expiresIn, expiresIn < 0 ? std::nullopt : std::optional(expiresIn));
    QTEST(status.ranOut, "ranOut");
}

QTEST_GUILESS_MAIN(TestStatus)
#include "tst_status.moc"
