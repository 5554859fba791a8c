// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulefixture.h"

// The rules about the registration, R1 to R6, of an answer that is new.
class TestRegistrationChecks : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges() { judgeRule(); }
};

void TestRegistrationChecks::judges_data()
{
    addRuleColumns();
    addRule("R1", "error", "offline", R"("status.online":false,"status.expires":-1)");
    addRule("R1", "error", "offline, extension of the wrong type",
            R"("status.online":false,"extension":true)");
    addRule("R1", "", "online", "");
    addRule("R1", "", "offline as text", R"("status.online":"false")");
    addRule("R1", "", "not assigned", R"("status.online":false,"extension":null)");
    addRule("R1", "", "assigned to an object without id",
            R"("status.online":false,"extension":{"name":"Hans"})");
    addRule("R1", "error", "assigned to an object with an id",
            R"("status.online":false,"extension":{"_id":"66d0f1a2b3c4d5e6f7a80004"})");
    addRule("R1", "", "status of the wrong type", R"("status":[false])");
    addRule("R2", "warning", "online until now", R"("status.expires":0)");
    addRule("R2", "warning", "online as if offline", R"("status.expires":"-1")");
    addRule("R2", "", "online for a second", R"("status.expires":1)");
    addRule("R2", "warning", "offline for 5 s", R"("status.online":false,"status.expires":5)");
    addRule("R2", "warning", "offline, run out", R"("status.online":false,"status.expires":0)");
    addRule("R2", "", "offline", R"("status.online":false,"status.expires":-1.0)");
    addRule("R2", "", "offline as text", R"("status.online":false,"status.expires":" -1 ")");
    addRule("R2", "", "offline, no expires", R"("status.online":false,"status.expires":null)");
    addRule("R2", "", "offline, no number", R"("status.online":false,"status.expires":"soon")");
    addRule("R2", "", "online, half a second", R"("status.expires":-0.5)");
    addRule("R2", "", "online missing", R"("status.online":null,"status.expires":0)");
    addRule("R3", "", "just fetched", R"("status.expires":1)");
    addRule("R4", "warning", "nobody's", R"("extension":null)");
    addRule("R4", "warning", "nobody's, an object without id", R"("extension":{"_id":""})");
    addRule("R4", "", "an object's id is odd, but there", R"("extension":{"_id":{"a":1}})");
    addRule("R4", "", "somebody's", "");
    addRule("R4", "", "offline", R"("extension":null,"status.online":false)");
    addRule("R4", "", "status missing", R"("extension":null,"status":"<absent>")");
    addRule("R5", "warning", "development", R"("pbxCluster":2)");
    addRule("R5", "warning", "development as text", R"("pbxCluster":" 02")");
    addRule("R5", "", "production", R"("pbxCluster":1)");
    addRule("R5", "", "unknown cluster", R"("pbxCluster":22)");
    addRule("R5", "", "missing", R"("pbxCluster":null)");
    addRule("R6", "error", "another MAC",
            R"("status.userAgent":"Yealink SIP-T46S 66.84.0.15 00:15:65:AA:BB:CC")");
    addRule("R6", "", "its own MAC", R"("status.userAgent":"snom370/8.7 000413aabbcc")");
    addRule("R6", "", "its own MAC with dashes", R"("status.userAgent":"x 00-04-13-AA-BB-CC")");
    addRule("R6", "", "its own among others", R"("status.userAgent":"001565AABBCC/000413AABBCC")");
    addRule("R6", "", "a longer run", R"("status.userAgent":"x 0001565AABBCC")");
    addRule("R6", "", "a shorter run", R"("status.userAgent":"x 01565AABBCC")");
    addRule("R6", "error", "nothing but a MAC as a number", R"("status.userAgent":123456789012)");
    addRule("R6", "", "no user agent", R"("status.userAgent":"")");
    addRule("R6", "", "no MAC in the record",
            R"("status.userAgent":"x 001565AABBCC","macAddress":null)");
    addRule("R6", "", "the record's MAC has colons",
            R"("status.userAgent":"x 001565AABBCC","macAddress":"00:04:13:AA:BB:CC")");
}

QTEST_GUILESS_MAIN(TestRegistrationChecks)
#include "tst_registrationchecks.moc"
