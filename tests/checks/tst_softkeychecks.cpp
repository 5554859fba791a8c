// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulefixture.h"

// The rules about the keys, K1 to K10, where no country is known.
class TestSoftkeyChecks : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges() { judgeRule(); }
};

void TestSoftkeyChecks::judges_data()
{
    addRuleColumns();
    const auto keys = [](const char *items) { return QByteArray("\"softkeys\":[") + items + ']'; };
    // One key with the function, and a JSON value
    const auto key = [&](const char *function, const char *value) {
        return keys(QByteArray(R"({"index":0,"label":"x","function":")") + function
                    + R"(","value":)" + value + '}');
    };
    addRule("K1", "info", "on the user", R"("softkeyConfigurationOnDevice":false)");
    addRule("K1", "", "on the phone", "");
    addRule("K1", "", "of the wrong type", R"("softkeyConfigurationOnDevice":0)");
    addRule("K1", "", "not said", R"("softkeyConfigurationOnDevice":null)");
    addRule("K2", "error", "missing", keys(R"({"function":"DND"})"));
    addRule("K2", "error", "an empty key", keys("{}"));
    addRule("K2", "error", "negative", keys(R"({"index":"-1"})"));
    addRule("K2", "error", "a fraction", keys(R"({"index":0.5})"));
    addRule("K2", "error", "no number", keys(R"({"index":"first"})"));
    addRule("K2", "", "0", keys(R"({"index":"0"})"));
    addRule("K2", "", "what is no key", keys(R"(null,"x",5,[{}])"));
    addRule("K2", "", "no list", R"("softkeys":{"index":-1})");
    addRule("K2", "", "no keys", R"("softkeys":null)");
    addRule("K3", "error", "the same", keys(R"({"index":7},{"index":" 07"})"));
    addRule("K3", "error", "the same, negative", keys(R"({"index":-7},{"index":-7.0})"));
    addRule("K3", "error", "the same beyond 64 bits",
            keys(R"({"index":1e20},{"index":"0100000000000000000000"})"));
    addRule("K3", "", "others beyond 64 bits",
            keys(R"({"index":"100000000000000000000"},{"index":"100000000000000000001"})"));
    addRule("K3", "", "the last of 64 bits and the next",
            keys(R"({"index":9223372036854775807},{"index":"9223372036854775808"})"));
    addRule("K3", "", "no numbers",
            keys(R"({"index":"a"},{"index":"a"},{},{},{"index":1.5},{"index":1.5})"));
    addRule("K3", "", "no keys", R"("softkeys":[])");
    addRule("K4", "data", "unknown", key("PAGING", "1"));
    addRule("K4", "data", "small letters", key("blf", "1"));
    addRule("K4", "data", "of the wrong type", keys(R"({"index":0,"function":["BLF"]})"));
    addRule("K4", "", "every known one", keys(R"({"function":"SPEEDDIAL"},{"function":"BLF"},
        {"function":"LINE"},{"function":"DND"},{"function":"DNDOTHER"},{"function":"ADDRESSBOOK"},
        {"function":"REDIAL"},{"function":"VOICEMAIL"},{"function":"TRANSFER"},{"function":"URL"},
        {"function":"HOLD"},{"function":"RECORD"},{"function":"MENU"},{"function":"PICKUP"},
        {"function":"PICKUPGROUP"},{"function":"QUEUE"},{"function":"SWITCH"},
        {"function":"PRESENCE"})"));
    addRule("K4", "", "missing", keys(R"({"index":0,"function":""},{"index":1})"));
    for (const char *function :
         {"SPEEDDIAL", "BLF", "URL", "PICKUPGROUP", "QUEUE", "SWITCH", "DNDOTHER"}) {
        addRule("K5", "error", function, key(function, "null"));
        addRule("K5", "",
                qPrintable(QLatin1String(function) + QStringLiteral(" of the wrong type")),
                key(function, R"({"a":1})"));
    }
    addRule("K5", "", "needs none", key("LINE", "null"));
    addRule("K5", "", "not documented", key("PARK", "null"));
    addRule("K5", "", "no function", keys(R"({"index":0})"));
    for (const char *function : {"BLF", "PICKUPGROUP", "QUEUE", "DNDOTHER"}) {
        addRule("K6", "error", function, key(function, R"("66d0f1a2b3c4d5e6f7a8000")"));
        addRule("K6", "", qPrintable(QLatin1String(function) + QStringLiteral(" with an id")),
                key(function, R"("66D0f1a2b3c4d5e6f7a80009")"));
    }
    addRule("K6", "error", "an id in an object",
            key("BLF", R"({"_id":"66d0f1a2b3c4d5e6f7a80009"})"));
    addRule("K6", "error", "no scheme", key("URL", R"("example.org")"));
    addRule("K6", "error", "another scheme", key("URL", R"("ftp://example.org")"));
    addRule("K6", "error", "no server", key("URL", R"("https:///x")"));
    addRule("K6", "error", "a port only", key("URL", R"("http://:80/")"));
    addRule("K6", "error", "nothing behind it", key("URL", R"("http://")"));
    addRule("K6", "error", "a blank behind it", key("URL", R"("http:// example.org")"));
    addRule("K6", "error", "a blank before it", key("URL", R"(" http://example.org")"));
    addRule("K6", "error", "an address of the wrong type", key("URL", "true"));
    addRule("K6", "", "an address", key("URL", R"("HTTPS://e")"));
    addRule("K6", "error", "a name", key("SPEEDDIAL", R"("Hans")"));
    addRule("K6", "error", "a plus alone", key("SPEEDDIAL", R"("+")"));
    addRule("K6", "error", "two pluses", key("SPEEDDIAL", R"("++45")"));
    addRule("K6", "error", "a plus inside", key("SPEEDDIAL", R"("00+45")"));
    addRule("K6", "error", "digits of another script", key("SPEEDDIAL", R"("٤٥")"));
    addRule("K6", "error", "a line break", key("SPEEDDIAL", R"("45\n")"));
    addRule("K6", "error", "a number of the wrong type", key("SPEEDDIAL", "[45]"));
    addRule("K6", "", "a number with all there is",
            key("SPEEDDIAL", R"("+(0) 45-33.33*#,;pPwW\t")"));
    addRule("K6", "", "a number as a number", key("SPEEDDIAL", "4533334444"));
    addRule("K6", "", "a switch of any name", key("SWITCH", R"("Night")"));
    addRule("K6", "", "empty", key("BLF", R"("")"));
    addRule("K7", "warning", "its extension", key("BLF", R"("66d0f1a2b3c4d5e6f7a80004")"));
    addRule("K7", "warning", "its extension in an object",
            R"("extension":{"_id":"abc"},)" + key("BLF", R"("abc")"));
    addRule("K7", "warning", "the phone", key("DNDOTHER", R"("66d0f1a2b3c4d5e6f7a80001")"));
    addRule("K7", "", "the phone watched", key("BLF", R"("66d0f1a2b3c4d5e6f7a80001")"));
    addRule("K7", "", "the extension's group", key("PICKUPGROUP", R"("66d0f1a2b3c4d5e6f7a80004")"));
    addRule("K7", "", "neither has one", R"("extension":null,)" + key("BLF", "null"));
    addRule("K7", "", "both of the wrong type", R"("extension":true,)" + key("BLF", "true"));
    for (const char *number : {"112", "911", "999", "000", "110", "113", "114", "118"})
        addRule("K8", "warning", number,
                key("SPEEDDIAL", qPrintable(u'"' + QLatin1String(number) + u'"')));
    addRule("K8", "warning", "a number", key("SPEEDDIAL", "112"));
    addRule("K8", "warning", "with signs around", key("SPEEDDIAL", R"("+1-1(2) p")"));
    addRule("K8", "", "one digit more", key("SPEEDDIAL", R"("1120")"));
    addRule("K8", "", "one digit less", key("SPEEDDIAL", R"("11")"));
    addRule("K8", "", "another function", key("SWITCH", R"("112")"));
    addRule("K8", "", "of the wrong type", key("SPEEDDIAL", "[112]"));
    addRule("K8", "", "no number", key("SPEEDDIAL", "null"));
    addRule("K9", "info", "BLF", keys(R"({"index":0,"function":"BLF"})"));
    addRule("K9", "info", "SPEEDDIAL", keys(R"({"index":0,"function":"SPEEDDIAL","label":""})"));
    addRule("K9", "info", "URL", keys(R"({"index":0,"function":"URL","label":null})"));
    addRule("K9", "", "a blank", keys(R"({"index":0,"function":"URL","label":" "})"));
    addRule("K9", "", "of the wrong type", keys(R"({"index":0,"function":"URL","label":false})"));
    addRule("K9", "", "another function", keys(R"({"index":0,"function":"QUEUE"})"));
    addRule("K9", "", "no function", keys(R"({"index":0})"));
    addRule("K10", "info", "the same", keys(R"({"function":"SWITCH","value":"a"},{},
        {"function":"SWITCH","value":"a"})"));
    addRule("K10", "info", "the same as a number",
            keys(R"({"function":"SPEEDDIAL","value":5},{"function":"SPEEDDIAL","value":"5"})"));
    addRule("K10", "", "another function",
            keys(R"({"function":"SWITCH","value":"5"},{"function":"SPEEDDIAL","value":"5"})"));
    addRule("K10", "", "another case",
            keys(R"({"function":"SWITCH","value":"a"},{"function":"SWITCH","value":"A"})"));
    addRule("K10", "", "a function that needs no value",
            keys(R"({"function":"PRESENCE","value":"a"},{"function":"PRESENCE","value":"a"})"));
    addRule("K10", "", "of the wrong type",
            keys(R"({"function":"BLF","value":[1]},{"function":"BLF","value":[1]})"));
    addRule("K10", "", "no values", keys(R"({"function":"BLF"},{"function":"BLF","value":""})"));
}

QTEST_GUILESS_MAIN(TestSoftkeyChecks)
#include "tst_softkeychecks.moc"
