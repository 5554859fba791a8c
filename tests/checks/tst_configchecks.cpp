// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulefixture.h"

// The rules about the configuration, C1 to C6.
class TestConfigChecks : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges() { judgeRule(); }
};

void TestConfigChecks::judges_data()
{
    addRuleColumns();
    const auto times = [](const char *loaded, const char *saved) {
        return QByteArray("\"status.configLoaded\":\"") + loaded + "\",\"status.configSaved\":\""
            + saved + "\"";
    };
    // The phone is fetched at 2026-11-23T13:00:00Z and is online.
    addRule("C1", "warning", "saved 10 minutes ago", times("2026-11-01", "2026-11-23T12:50:00Z"));
    addRule("C1", "", "saved a second later", times("2026-11-01", "2026-11-23T12:50:01Z"));
    addRule("C1", "", "saved a moment later", times("2026-11-01", "2026-11-23T12:50:00.0001Z"));
    addRule("C1", "warning", "almost a day", times("2026-11-01", "2026-11-22T13:00:01Z"));
    addRule("C1", "error", "a day", times("2026-11-01", "2026-11-22T13:00:00Z"));
    addRule("C1", "warning", "a day, offline",
            times("2026-11-01", "2026-11-22T13:00:00Z") + R"(,"status.online":false)");
    addRule("C1", "warning", "a day, online as text",
            times("2026-11-01", "2026-11-22T13:00:00Z") + R"(,"status.online":"true")");
    addRule("C1", "warning", "fetched just before it was saved",
            times("2026-11-23T12:29:59Z", "2026-11-23T12:30:00Z"));
    addRule("C1", "warning", "fetched a microsecond before it was saved",
            times("2026-11-23T12:30:00.000001Z", "2026-11-23T12:30:00.000002Z"));
    addRule("C1", "", "fetched when it was saved",
            times("2026-11-23T12:30:00Z", "2026-11-23T12:30:00Z"));
    addRule("C1", "", "the same time in another zone",
            times("2026-11-23T13:30:00+01:00", "2026-11-23T12:30:00Z"));
    addRule("C1", "", "never fetched", R"("status.configLoaded":null)");
    addRule("C1", "", "never saved", R"("status.configSaved":"<absent>")");
    addRule("C1", "", "saved at no date", times("2026-11-01", "2026-11-23-T12:00:00Z"));
    addRule("C2", "info", "saved 9 minutes 59 s ago", times("2026-11-01", "2026-11-23T12:50:01Z"));
    addRule("C2", "info", "saved in the future", times("2026-11-01", "2026-11-23T13:01:00Z"));
    addRule("C2", "", "saved 10 minutes ago", times("2026-11-01", "2026-11-23T12:50:00Z"));
    addRule("C2", "", "fetched since", times("2026-11-23T12:59:00Z", "2026-11-23T12:58:00Z"));
    addRule("C2", "", "never fetched", R"("status.configLoaded":"")");
    addRule("C3", "info", "never fetched", R"("status.configLoaded":null)");
    addRule("C3", "info", "nothing but an empty object", R"("status.configLoaded":{})");
    addRule("C3", "info", "saved at no date",
            R"("status.configLoaded":"<absent>","status.configSaved":"yesterday")");
    addRule("C3", "", "fetched at no date", R"("status.configLoaded":"yesterday")");
    addRule("C3", "", "neither", R"("status.configLoaded":null,"status.configSaved":null)");
    addRule("C4", "data", "fetched in 5 minutes and a bit",
            times("2026-11-23T13:05:00.001Z", "2026-11-01"));
    addRule("C4", "data", "saved in 5 minutes and a bit",
            times("2026-11-01", "2026-11-23T13:05:00.000000000001Z"));
    addRule("C4", "", "both in 5 minutes", times("2026-11-23T13:05:00Z", "2026-11-23T13:05:00Z"));
    addRule("C4", "", "no dates", R"("status.configLoaded":"","status.configSaved":[])");
    addRule("C5", "data", "the reference's own mistake", times("2015-01-01-T00:00:00Z", ""));
    addRule("C5", "data", "saved as a number", R"("status.configSaved":1420070400)");
    addRule("C5", "data", "a day that is none", R"("purchaseInfo.date":"2025-02-29")");
    addRule("C5", "data", "the top level's where the group has none",
            R"("purchaseInfo.date":null,"date":"soon")");
    addRule("C5", "", "the top level's where the group has one", R"("date":"soon")");
    addRule("C5", "data", "a panel's", R"("purchaseInfo.sidePanels":[{"date":"2025-13-01"}])");
    addRule("C5", "", "a panel's as a bare day",
            R"("purchaseInfo.sidePanels":[{"date":"2025-12-01"}])");
    addRule("C5", "", "no dates at all",
            R"("status":"<absent>","purchaseInfo":"<absent>","date":"")");
    addRule("C6", "warning", "a line", R"("customConfig":"codec=1")");
    addRule("C6", "warning", "something else than text", R"("customConfig":["x"])");
    addRule("C6", "", "empty", R"("customConfig":"")");
    addRule("C6", "", "absent", R"("customConfig":"<absent>")");
}

QTEST_GUILESS_MAIN(TestConfigChecks)
#include "tst_configchecks.moc"
