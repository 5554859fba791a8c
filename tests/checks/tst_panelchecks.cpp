// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulefixture.h"

// The rules about side panels and payment, A1 to A4.
class TestPanelChecks : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges() { judgeRule(); }
};

void TestPanelChecks::judges_data()
{
    addRuleColumns();
    addRule("A1", "warning", "no number", R"("sidePanelCount":null)");
    addRule("A1", "warning", "none", R"("sidePanelCount":0)");
    addRule("A1", "warning", "no whole number", R"("sidePanelCount":1.5)");
    addRule("A1", "warning", "model of the wrong type",
            R"("sidePanel":{"a":1},"sidePanelCount":"")");
    addRule("A1", "warning", "no model", R"("sidePanel":null)");
    addRule("A1", "", "one", R"("sidePanelCount":"1")");
    addRule("A1", "", "neither", R"("sidePanel":null,"sidePanelCount":0)");
    addRule("A1", "", "both missing", R"("sidePanel":"","sidePanelCount":null)");
    addRule("A2", "warning", "more attached", R"("sidePanelCount":2)");
    addRule("A2", "warning", "fewer attached", R"("sidePanelCount":0)");
    addRule("A2", "warning", "what is no panel does not count",
            R"("sidePanelCount":2,"purchaseInfo.sidePanels":[{"serial":"a"},"b"])");
    addRule("A2", "", "an empty panel counts", R"("purchaseInfo.sidePanels":[{},null])");
    addRule("A2", "", "as many", R"("sidePanelCount":1.0)");
    addRule("A2", "", "none invoiced", R"("purchaseInfo.sidePanels":[])");
    addRule("A2", "", "no list", R"("sidePanelCount":2,"purchaseInfo.sidePanels":{"serial":"a"})");
    addRule("A2", "", "no number", R"("sidePanelCount":"two")");
    addRule("A2", "", "no number at all", R"("sidePanelCount":null)");
    addRule("A3", "error", "the same",
            R"("purchaseInfo.sidePanels":[{"serial":"a"},{"serial":"a"}])");
    addRule("A3", "error", "the same as a number",
            R"("purchaseInfo.sidePanels":[{"serial":"5"},{},{"serial":5}])");
    addRule("A3", "", "another case",
            R"("purchaseInfo.sidePanels":[{"serial":"a"},{"serial":"A"}])");
    addRule("A3", "", "none", R"("purchaseInfo.sidePanels":[{"serial":""},{"serial":""},{}])");
    addRule("A3", "", "no texts", R"("purchaseInfo.sidePanels":[{"serial":true},{"serial":true}])");
    addRule("A3", "", "no list", R"("purchaseInfo":"<absent>")");
    addRule("A4", "data", "the phone's", R"("purchaseInfo.paymentOption":"LEASED")");
    addRule("A4", "data", "in small letters", R"("purchaseInfo.paymentOption":"bought")");
    addRule("A4", "data", "of the wrong type", R"("purchaseInfo.paymentOption":true)");
    addRule("A4", "data", "the top level's",
            R"("purchaseInfo.paymentOption":"","paymentOption":"LEASED")");
    addRule("A4", "", "the top level's is not asked", R"("paymentOption":"LEASED")");
    addRule("A4", "data", "a panel's", R"("purchaseInfo.sidePanels":[{"paymentOption":"x"}])");
    addRule("A4", "", "every one of them", R"("purchaseInfo.paymentOption":"NONE",
            "purchaseInfo.sidePanels":[{"paymentOption":"SELF_OWNED"},{"paymentOption":"RENTED"}])");
    addRule("A4", "", "missing", R"("purchaseInfo":"<absent>")");
}

QTEST_GUILESS_MAIN(TestPanelChecks)
#include "tst_panelchecks.moc"
