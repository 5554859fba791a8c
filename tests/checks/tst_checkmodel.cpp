// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checkmodel.h"
#include "checks/panelkeys.h"
#include "rulefixture.h"

using checks::Finding;
using phone::PhoneModel;

namespace {

// Of what the clean phone is; 4 keys and a panel of 18.
PhoneModel fittingModel()
{
    PhoneModel model;
    model.keys = 5;
    model.keysHaveLabels = true;
    model.keyFunctions = QStringList{QStringLiteral("SPEEDDIAL"), QStringLiteral("BLF"),
                                     QStringLiteral("LINE"), QStringLiteral("URL")};
    model.capabilities = {{QStringLiteral("multipleHandsets"), false},
                          {QStringLiteral("customRingtones"), false}};
    return model;
}

QByteArray key(const char *members)
{
    return QByteArray(R"("softkeys":[{"function":"LINE",)") + members + "}]";
}

} // namespace

// What a phone is set to, beside what its model can do: M1 to M3.
class TestCheckModel : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void holdsNothingUnknownAgainstThePhone();
    void marksTheKeys();
    void knowsPanels_data();
    void knowsPanels();
    void hasCompleteRows();
};

void TestCheckModel::judges_data()
{
    addRuleColumns();
    addRule("M1", "", "the last key of the panel", key(R"("index":22)"));
    addRule("M1", "error", "one beyond", key(R"("index":23)"));
    addRule("M1", "error", "one beyond, as text", key(R"("index":"23")"));
    addRule("M1", "error", "far beyond", key(R"("index":99999999999999999999)"));
    addRule("M1", "", "two panels", key(R"("index":40)") + R"(,"sidePanelCount":2)");
    addRule("M1", "error", "beyond two panels", key(R"("index":41)") + R"(,"sidePanelCount":2)");
    const QByteArray noPanel = R"(,"sidePanel":null,"sidePanelCount":null)";
    addRule("M1", "", "the last key without panels", key(R"("index":4)") + noPanel);
    addRule("M1", "error", "beyond without panels", key(R"("index":5)") + noPanel);
    addRule("M1", "", "a panel nobody knows", key(R"("index":99)") + R"(,"sidePanel":"Z9")");
    addRule("M1", "", "how many panels is not said",
            key(R"("index":99)") + R"(,"sidePanelCount":null)");
    addRule("M1", "", "panels of no model", key(R"("index":99)") + R"(,"sidePanel":null)");
    addRule("M1", "", "no place", key(R"("index":null)"));
    addRule("M1", "", "no keys", R"("softkeys":null)");
    addRule("M2", "", "in one line", key(R"("label":"Hans Christian Andersen")"));
    addRule("M2", "info", "a line break", key(R"("label":"Hans\nAndersen")"));
    addRule("M2", "info", "Snom's two lines", key(R"("label":"Hans<BR>Andersen")"));
    addRule("M2", "", "no label", key(R"("label":null)"));
    addRule("M3", "", "what it has", "");
    addRule("M3", "info", "a slot of a base that it is not", R"("handsetIndex":0)");
    addRule("M3", "info", "a ringtone of its own", R"("ringer.tone":"66d0f1a2b3c4d5e6f7a80009")");
    addRule("M3", "", "a built-in ringtone", R"("ringer.tone":5)");
    addRule("M3", "", "no ringtone", R"("ringer.tone":null)");
    addRule("M3", "info", "a function that it lacks", R"("softkeys":[{"function":"RECORD"}])");
    addRule("M3", "", "a function that models never list", R"("softkeys":[{"function":"QUEUE"}])");
    addRule("M3", "", "no function", R"("softkeys":[{"index":0}])");
}

void TestCheckModel::judges()
{
    QFETCH(const QByteArray, changes);
    QFETCH(const QString, rule);
    QFETCH(const QString, expected);
    const phone::Phone phone = phone::PhoneDecoder::fromObject(phoneWith(changes));
    QStringList severities;
    for (const Finding &finding :
         checks::checkWithModel(phone, fittingModel(), {.now = fetchedAt})) {
        QVERIFY(!finding.fields.isEmpty());
        QVERIFY2(finding.message.endsWith(u'.'), qPrintable(finding.message));
        if (finding.rule == rule)
            severities.append(checks::severityKey(finding.severity));
    }
    QCOMPARE(severities.join(u' '), expected);
}

void TestCheckModel::holdsNothingUnknownAgainstThePhone()
{
    const phone::Phone phone = phone::PhoneDecoder::fromObject(
        phoneWith(key(R"("index":99,"label":"Hans")") + R"(,"handsetIndex":0,"ringer.tone":"x")"));
    QVERIFY(checks::checkWithModel(phone, PhoneModel(), {.now = fetchedAt}).isEmpty());
    QCOMPARE(rulesOf(checks::checkWithModel(phone, fittingModel(), {.now = fetchedAt})),
             QStringList({QStringLiteral("M1"), QStringLiteral("M3")}));
}

void TestCheckModel::marksTheKeys()
{
    PhoneModel model = fittingModel();
    model.keysHaveLabels = false;
    const phone::Phone phone = phone::PhoneDecoder::fromObject(cleanPhone());
    const auto findings = checks::checkWithModel(phone, model, {.now = fetchedAt});
    QCOMPARE(rulesOf(findings), QStringList(QStringLiteral("M2")));
    QCOMPARE(findings[0].fields,
             QStringList({QStringLiteral("softkeys[1].label"), QStringLiteral("softkeys[2].label"),
                          QStringLiteral("softkeys[3].label")}));
}

void TestCheckModel::knowsPanels_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<int>("keys"); // 0: not known
    QTest::newRow("name alone") << QStringLiteral("D7") << 18;
    QTest::newRow("maker before it") << QStringLiteral("Yealink EXP50") << 60;
    QTest::newRow("other case, blanks") << QStringLiteral(" exp20 ") << 40;
    QTest::newRow("inside a longer name") << QStringLiteral("D7C") << 0;
    QTest::newRow("nothing") << QString() << 0;
}

void TestCheckModel::knowsPanels()
{
    QFETCH(const QString, model);
    QFETCH(const int, keys);
    QCOMPARE(checks::panelKeys(model).value_or(0), keys);
}

void TestCheckModel::hasCompleteRows()
{
    for (const checks::Rule &rule : checks::modelRules())
        QVERIFY2(checks::isComplete(rule, "M"), rule.title);
}

QTEST_GUILESS_MAIN(TestCheckModel)
#include "tst_checkmodel.moc"
