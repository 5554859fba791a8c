// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulefixture.h"

// The rules about what the record is of, I1 to I6.
class TestIdentityChecks : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges() { judgeRule(); }
};

void TestIdentityChecks::judges_data()
{
    addRuleColumns();
    addRule("I1", "data", "11 digits", R"("macAddress":"000413AABBC")");
    addRule("I1", "data", "with colons", R"("macAddress":"00:04:13:AA:BB:CC")");
    addRule("I1", "data", "not a text", R"("macAddress":["000413AABBCC"])");
    addRule("I1", "data", "a blank", R"("macAddress":" ")");
    addRule("I1", "", "small letters", R"("macAddress":"000413aabbcc")");
    addRule("I1", "", "a number of 12 digits", R"("macAddress":100413000001)");
    addRule("I1", "", "missing", R"("macAddress":{})");
    addRule("I2", "warning", "made up", R"("macAddress":"4EE8A34B56F3")");
    addRule("I2", "error", "a group", R"("macAddress":"01005E000001")");
    addRule("I2", "error", "a group, made up", R"("macAddress":"FFFFFFFFFFFF")");
    addRule("I2", "error", "zeros", R"("macAddress":"000000000000")");
    addRule("I2", "", "of a maker", R"("macAddress":"FC0413AABBCC")");
    addRule("I2", "", "no MAC", R"("macAddress":"4EE8A34B56F")");
    addRule("I2", "", "missing", R"("macAddress":null)");
    addRule("I2", "", "made up, WebRTC", R"("macAddress":"4EE8A34B56F3","instanceId":"x")");
    addRule("I2", "error", "a group, WebRTC", R"("macAddress":"03E8A34B56F3","instanceId":"x")");
    addRule("I2", "error", "zeros, WebRTC", R"("macAddress":"000000000000","instanceId":"x")");
    addRule("I3", "warning", "nothing", R"("macAddress":"","instanceId":null)");
    addRule("I3", "", "a MAC", "");
    addRule("I3", "", "an odd MAC", R"("macAddress":5)");
    addRule("I3", "", "an instance", R"("macAddress":null,"instanceId":"x")");
    addRule("I3", "", "a handset", R"("macAddress":null,"handsetAddress":"02E3A1B2C4")");
    addRule("I4", "data", "23 digits", R"("_id":"66d0f1a2b3c4d5e6f7a8000")");
    addRule("I4", "data", "25 digits", R"("customer":"66d0f1a2b3c4d5e6f7a800055")");
    addRule("I4", "data", "no hex", R"("product":"66d0f1a2b3c4d5e6f7a8000g")");
    addRule("I4", "data", "a number", R"("extension":5)");
    addRule("I4", "data", "an object with a short id", R"("sipPhoneModel":{"_id":"abc"})");
    addRule("I4", "data", "an object with a number", R"("sipPhoneModel":{"_id":5})");
    addRule("I4", "data", "the phone's own id in an object",
            R"("_id":{"_id":"66d0f1a2b3c4d5e6f7a80001"})");
    addRule("I4", "data", "an object in an object",
            R"("product":{"_id":{"_id":"66d0f1a2b3c4d5e6f7a80001"}})");
    addRule("I4", "data", "a list", R"("customer":["66d0f1a2b3c4d5e6f7a80005"])");
    addRule("I4", "", "an object with its id", R"("product":{"_id":"66D0F1A2B3C4D5E6F7A80003"})");
    addRule("I4", "", "an object without one", R"("product":{"name":"Snom 370"})");
    addRule("I4", "", "none of them", R"("_id":"<absent>","customer":null,"extension":"",
            "sipPhoneModel":[],"product":{})");
    addRule("I5", "warning", "no position", R"("handsetAddress":"02E3A1B2C4")");
    addRule("I5", "warning", "no number", R"("handsetAddress":"02E3A1B2C4","handsetIndex":"one")");
    addRule("I5", "warning", "half a number", R"("handsetAddress":true,"handsetIndex":1.5)");
    addRule("I5", "", "position", R"("handsetAddress":"02E3A1B2C4","handsetIndex":0)");
    addRule("I5", "", "position as text", R"("handsetAddress":"02E3A1B2C4","handsetIndex":" 1\t")");
    addRule("I5", "", "no handset", R"("handsetIndex":null)");
    addRule("I6", "warning", "Grandstream",
            R"("status.userAgent":"GRANDSTREAM GXP2170 1.0.9.69","serial":"")");
    addRule("I6", "", "its serial",
            R"("status.userAgent":"Grandstream GXP2170 1.0.9.69","serial":5)");
    addRule("I6", "", "another maker", R"("serial":null)");
    addRule("I6", "", "not at the beginning",
            R"("status.userAgent":"A Grandstream","serial":null)");
    addRule("I6", "", "no user agent", R"("status.userAgent":null,"serial":null)");
}

QTEST_GUILESS_MAIN(TestIdentityChecks)
#include "tst_identitychecks.moc"
