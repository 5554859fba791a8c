// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulefixture.h"

// The rules about who may connect and about secrets, S1 to S9.
class TestSecurityChecks : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges() { judgeRule(); }
};

void TestSecurityChecks::judges_data()
{
    addRuleColumns();
    addRule("S1", "warning", "open", R"("ip.mode":"OPEN")");
    addRule("S1", "", "locked", "");
    addRule("S1", "", "in small letters", R"("ip.mode":"open")");
    addRule("S1", "", "missing", R"("ip.mode":null)");
    addRule("S2", "error", "no address", R"("ip.address":"")");
    addRule("S2", "", "an odd address", R"("ip.address":"here")");
    addRule("S2", "", "not locked", R"("ip.mode":"OPEN","ip.address":null)");
    addRule("S2", "", "no mode", R"("ip":"<absent>")");
    addRule("S3", "warning", "elsewhere, online", R"("ip.address":"80.62.1.2")");
    addRule("S3", "error", "elsewhere, offline",
            R"("ip.address":"80.62.1.2","status.online":false)");
    addRule("S3", "error", "elsewhere, status unknown",
            R"("ip.address":"80.62.1.2","status.online":null)");
    addRule("S3", "", "the same, written as IPv6", R"("ip.address":"::ffff:80.62.1.1")");
    addRule("S3", "", "the same, written with digits", R"("ip.address":"::FFFF:503e:101")");
    addRule("S3", "", "the same, both written as IPv6",
            R"("ip.address":"2001:db8::1","status.publicIpAddress":"2001:0DB8:0:0:0:0:0:1")");
    addRule("S3", "warning", "IPv6 and IPv4", R"("ip.address":"2001:db8::1")");
    addRule("S3", "", "leading zeros are no address", R"("ip.address":"080.62.1.2")");
    addRule("S3", "", "not seen", R"("ip.address":"80.62.1.2","status.publicIpAddress":null)");
    addRule("S3", "", "seen at no address",
            R"("ip.address":"80.62.1.2","status.publicIpAddress":"80.62.1")");
    addRule("S3", "", "roaming", R"("ip.mode":"ROAMING","ip.address":"80.62.1.2")");
    addRule("S4", "error", "at home", R"("ip.address":"192.168.1.10")");
    addRule("S4", "error", "at home, as IPv6", R"("ip.address":"::ffff:10.1.2.3")");
    addRule("S4", "error", "link-local", R"("ip.address":"fe80::1")");
    addRule("S4", "", "just above 172.16/12", R"("ip.address":"172.32.0.0")");
    addRule("S4", "", "not locked", R"("ip.mode":"OPEN","ip.address":"10.1.2.3")");
    addRule("S4", "", "no address", R"("ip.address":null)");
    addRule("S5", "error", "nowhere", R"("ip.mode":"ROAMING","ip.countries":"")");
    addRule("S5", "error", "commas only", R"("ip.mode":"ROAMING","ip.countries":" , ,")");
    addRule("S5", "error", "no key", R"("ip.mode":"ROAMING","ip.countries":"<absent>")");
    addRule("S5", "", "of the wrong type", R"("ip.mode":"ROAMING","ip.countries":["DK"])");
    addRule("S5", "", "one", R"("ip.mode":"ROAMING","ip.countries":", dk")");
    addRule("S5", "", "locked", R"("ip.countries":null)");
    addRule("S6", "data", "small letters", R"("ip.countries":"DK,se")");
    addRule("S6", "data", "three letters", R"("ip.countries":"DNK")");
    addRule("S6", "data", "other letters", R"("ip.countries":"ØÅ")");
    addRule("S6", "data", "a number", R"("ip.countries":45)");
    addRule("S6", "", "blanks and empty entries", R"("ip.countries":", DK ,,SE,")");
    addRule("S6", "", "of the wrong type", R"("ip.countries":["dk"])");
    addRule("S6", "", "missing", R"("ip.countries":null)");
    addRule("S7", "data", "new", R"("ip.mode":"VPN")");
    addRule("S7", "data", "a blank behind it", R"("ip.mode":"OPEN ")");
    addRule("S7", "data", "of the wrong type", R"("ip.mode":{"LOCKED":true})");
    addRule("S7", "", "roaming", R"("ip.mode":"ROAMING")");
    addRule("S7", "", "missing", R"("ip.mode":[])");
    addRule("S8", "warning", "31 characters", R"("username":"0123456789abcdef0123456789abcde")");
    addRule("S8", "warning", "33 characters", R"("password":"fedcba9876543210fedcba98765432100")");
    addRule("S8", "", "32 characters beyond the first plane",
            R"("password":"😀edcba9876543210fedcba9876543210")");
    addRule("S8", "warning", "a number", R"("username":204)");
    addRule("S8", "warning", "of the wrong type", R"("password":{"a":1})");
    addRule("S8", "error", "the user name", R"("username":"fedcba9876543210fedcba9876543210")");
    addRule("S8", "", "the user name in another case",
            R"("username":"FEDCBA9876543210fedcba9876543210")");
    addRule("S8", "error", "the MAC address", R"("password":"00-04-13-aa-bb-cc")");
    addRule("S8", "error", "the MAC address with dots and 32 characters",
            R"("password":"00:04:13:AA.BB.CC...............")");
    addRule("S8", "warning", "both of the wrong type", R"("username":true,"password":true)");
    addRule("S8", "", "no password, no user name, no MAC",
            R"("username":"","password":null,"macAddress":"<absent>")");
    addRule("S9", "warning", "the password in the notes",
            R"("notes":"use fedcba9876543210fedcba9876543210!")");
    addRule("S9", "", "the password in another case",
            R"("notes":"use FEDCBA9876543210FEDCBA9876543210!")");
    addRule("S9", "warning", "a short password in the notes",
            R"("password":"1","notes":"floor 1")");
    addRule("S9", "warning", "the password as a number", R"("password":17,"notes":"floor 17")");
    addRule("S9", "", "no text for a password", R"("password":true,"notes":"true")");
    addRule("S9", "warning", "a word in the custom lines", R"("customConfig":"admin_PASSWD= x")");
    addRule("S9", "warning", "a login in the picture's address",
            R"("displayBackground":"http://a:b@example.org/")");
    addRule("S9", "warning", "a key", R"("softkeys":[{"index":0,"value":"secret:1"}])");
    addRule("S9", "", "a key's label", R"("softkeys":[{"index":0,"label":"secret:1"}])");
    addRule("S9", "", "across two texts", R"("notes":"kodeord:","customConfig":"1234")");
    addRule("S9", "", "notes of the wrong type", R"("notes":{"password":"x"})");
    addRule("S9", "", "no texts", R"("notes":null,"softkeys":[])");
}

QTEST_GUILESS_MAIN(TestSecurityChecks)
#include "tst_securitychecks.moc"
