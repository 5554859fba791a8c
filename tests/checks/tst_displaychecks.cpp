// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulefixture.h"

// The rules about display and sound, D1 to D4.
class TestDisplayChecks : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges() { judgeRule(); }
};

void TestDisplayChecks::judges_data()
{
    addRuleColumns();
    addRule("D1", "data", "too bright", R"("displayBrightness":16)");
    addRule("D1", "data", "below dark, as text", R"("displayBrightnessIdle":"-1")");
    addRule("D1", "data", "beyond 64 bits", R"("displayBrightness":1e30)");
    addRule("D1", "", "the bounds", R"("displayBrightness":0,"displayBrightnessIdle":" 15")");
    addRule("D1", "", "no number", R"("displayBrightness":"bright")");
    addRule("D1", "", "missing", R"("displayBrightness":null,"displayBrightnessIdle":"")");
    addRule("D2", "warning", "silent", R"("ringer.volume":0)");
    addRule("D2", "warning", "silent as text", R"("ringer.volume":"-0")");
    addRule("D2", "warning", "silent with a sign", R"("ringer.volume":-0.0)");
    addRule("D2", "", "the softest", R"("ringer.volume":1)");
    addRule("D2", "", "half of it", R"("ringer.volume":0.5)");
    addRule("D2", "", "missing", R"("ringer.volume":null)");
    addRule("D2", "", "no group", R"("ringer":0)");
    addRule("D3", "warning", "handset", R"("volume.handset.mic":0)");
    addRule("D3", "warning", "headset", R"("volume.headset.speaker":"0")");
    addRule("D3", "warning", "handsfree", R"("volume.handsfree.mic":0.0)");
    addRule("D3", "", "the softest", R"("volume.handsfree.speaker":1)");
    addRule("D3", "", "false", R"("volume.handsfree.speaker":false)");
    addRule("D3", "", "missing", R"("volume":"<absent>")");
    addRule("D4", "info", "speaker", R"("dhsg":true,"headsetButton":"speaker")");
    addRule("D4", "", "both", R"("dhsg":true,"headsetButton":"speaker-headset")");
    addRule("D4", "", "no DHSG", R"("dhsg":false,"headsetButton":"speaker")");
    addRule("D4", "", "DHSG as text", R"("dhsg":"true","headsetButton":"speaker")");
    addRule("D4", "", "missing", R"("dhsg":null,"headsetButton":null)");
}

QTEST_GUILESS_MAIN(TestDisplayChecks)
#include "tst_displaychecks.moc"
