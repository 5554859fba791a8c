// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulefixture.h"

// The rules about the network settings, N1 to N12.
class TestNetworkChecks : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges() { judgeRule(); }
};

void TestNetworkChecks::judges_data()
{
    addRuleColumns();
    addRule("N1", "error", "no gateway", R"("network.gateway":null)");
    addRule("N1", "error", "nothing",
            R"("network.ipAddress":"","network.subnet":{},"network.gateway":"<absent>")");
    addRule("N1", "", "odd, but there", R"("network.gateway":"x")");
    addRule("N1", "", "by DHCP", R"("network.dhcp":true,"network.gateway":null)");
    addRule("N1", "", "DHCP as text", R"("network.dhcp":"false","network.gateway":null)");
    addRule("N1", "", "not said", R"("network":"<absent>")");
    addRule("N1", "", "WebRTC", R"("network.gateway":null,"instanceId":"x")");
    addRule("N2", "error", "a number too large", R"("network.dns2":"8.8.8.256")");
    addRule("N2", "error", "a leading zero", R"("network.ipAddress":"192.168.01.10")");
    addRule("N2", "error", "a blank", R"("network.gateway":" 192.168.1.1")");
    addRule("N2", "error", "IPv6", R"("network.dns1":"::ffff:8.8.8.8")");
    addRule("N2", "error", "a mask with a hole", R"("network.subnet":"255.0.255.0")");
    addRule("N2", "error", "a mask as a length", R"("network.subnet":24)");
    addRule("N2", "error", "of the wrong type", R"("network.dns1":["8.8.8.8"])");
    addRule("N2", "", "the shortest and the longest mask", R"("network.subnet":"0.0.0.0")");
    addRule("N2", "", "all missing", R"("network":{"dhcp":false})");
    addRule("N2", "", "by DHCP", R"("network.dhcp":true,"network.dns2":"x")");
    addRule("N2", "", "WebRTC", R"("network.dns2":"x","instanceId":"x")");
    addRule("N3", "error", "outside", R"("network.gateway":"192.168.2.1")");
    addRule("N3", "", "inside a wider mask",
            R"("network.gateway":"192.168.2.1","network.subnet":"255.255.252.0")");
    addRule("N3", "", "no mask", R"("network.gateway":"192.168.2.1","network.subnet":"x")");
    addRule("N3", "", "no gateway", R"("network.gateway":null)");
    addRule("N3", "", "WebRTC", R"("network.gateway":"192.168.2.1","instanceId":"x")");
    addRule("N4", "error", "its gateway's", R"("network.ipAddress":"192.168.1.1")");
    addRule("N4", "error", "its gateway's, no mask",
            R"("network.ipAddress":"192.168.1.1","network.subnet":null)");
    addRule("N4", "error", "the network", R"("network.ipAddress":"192.168.1.0")");
    addRule("N4", "error", "the broadcast of /30",
            R"("network.ipAddress":"192.168.1.3","network.subnet":"255.255.255.252")");
    addRule("N4", "", "the last of /31",
            R"("network.ipAddress":"192.168.1.3","network.subnet":"255.255.255.254")");
    addRule("N4", "", "of /32",
            R"("network.ipAddress":"192.168.1.3","network.subnet":"255.255.255.255")");
    addRule("N4", "", "any other", "");
    addRule("N4", "", "no address", R"("network.ipAddress":null)");
    addRule("N4", "", "WebRTC", R"("network.ipAddress":"192.168.1.0","instanceId":"x")");
    addRule("N5", "warning", "another", R"("status.localIpAddress":"192.168.1.11")");
    addRule("N5", "warning", "another, as IPv6",
            R"("status.localIpAddress":"::ffff:192.168.1.11")");
    addRule("N5", "", "the same, as IPv6", R"("status.localIpAddress":"::ffff:192.168.1.10")");
    addRule("N5", "", "IPv6", R"("status.localIpAddress":"2001:db8::1")");
    addRule("N5", "", "set as IPv6", R"("network.ipAddress":"::ffff:192.168.1.11")");
    addRule("N5", "", "not seen", R"("status.localIpAddress":null)");
    addRule("N5", "", "by DHCP", R"("status.localIpAddress":"192.168.1.11","network.dhcp":true)");
    addRule("N5", "", "WebRTC", R"("status.localIpAddress":"192.168.1.11","instanceId":"x")");
    addRule("N6", "warning", "neither", R"("network.dns1":"","network.dns2":null)");
    addRule("N6", "", "the second", R"("network.dns1":"")");
    addRule("N6", "", "an odd one", R"("network.dns1":"x","network.dns2":null)");
    addRule("N6", "", "by DHCP", R"("network":{"dhcp":true})");
    addRule("N6", "", "WebRTC", R"("network":{"dhcp":false},"instanceId":"x")");
    addRule("N7", "info", "a gateway", R"("network":{"dhcp":true,"gateway":"192.168.1.1"})");
    addRule("N7", "info", "a gateway, WebRTC",
            R"("network":{"dhcp":true,"gateway":"x"},"instanceId":"x")");
    addRule("N7", "", "a DNS server", R"("network":{"dhcp":true,"dns1":"8.8.8.8"})");
    addRule("N7", "", "empty ones",
            R"("network":{"dhcp":true,"ipAddress":"","subnet":null,"gateway":[]})");
    addRule("N7", "", "a fixed address", "");
    addRule("N8", "error", "its own", R"("status.localIpAddress":"169.254.0.0")");
    addRule("N8", "error", "its own, as IPv6",
            R"("status.localIpAddress":"::ffff:169.254.255.255")");
    addRule("N8", "", "just below", R"("status.localIpAddress":"169.253.255.255")");
    addRule("N8", "", "just above", R"("status.localIpAddress":"169.255.0.0")");
    addRule("N8", "", "not seen", R"("status.localIpAddress":"")");
    addRule("N9", "warning", "the same", R"("status.localIpAddress":"80.62.1.1")");
    addRule("N9", "warning", "the same, as IPv6", R"("status.localIpAddress":"::ffff:80.62.1.1")");
    addRule("N9", "", "the same, local", R"("status.localIpAddress":"100.64.0.1",
            "status.publicIpAddress":"100.64.0.1")");
    addRule("N9", "", "the same text, no address", R"("status.localIpAddress":"x",
            "status.publicIpAddress":"x")");
    addRule("N9", "", "neither", R"("status.localIpAddress":"","status.publicIpAddress":"")");
    addRule("N10", "error", "VLAN 4095", R"("network.vlanId":4095)");
    addRule("N10", "error", "VLAN -1", R"("network.vlanId":"-1")");
    addRule("N10", "error", "VLAN by name", R"("network.vlanId":"voice")");
    addRule("N10", "error", "half a VLAN", R"("network.vlanId":20.5)");
    addRule("N10", "error", "a plus", R"("network.vlanId":"+20")");
    addRule("N10", "error", "a text with a fraction", R"("network.vlanId":"20.0")");
    addRule("N10", "error", "a blank", R"("network.vlanId":" ")");
    addRule("N10", "error", "priority 8", R"("network.vlanPriority":8)");
    addRule("N10", "error", "priority of the wrong type", R"("network.vlanPriority":true)");
    addRule("N10", "", "the largest", R"("network.vlanId":" 4094","network.vlanPriority":"7\t")");
    addRule("N10", "", "the smallest", R"("network.vlanId":-0.0,"network.vlanPriority":0)");
    addRule("N10", "", "an exponent", R"("network.vlanId":1e3)");
    addRule("N10", "", "missing", R"("network.vlanId":"","network.vlanPriority":null)");
    addRule("N11", "warning", "no VLAN", R"("network.vlanId":null)");
    addRule("N11", "warning", "VLAN 0", R"("network.vlanId":"0")");
    addRule("N11", "warning", "VLAN 0, priority out of range",
            R"("network.vlanId":0,"network.vlanPriority":9)");
    addRule("N11", "", "VLAN 1", R"("network.vlanId":1)");
    addRule("N11", "", "VLAN by name", R"("network.vlanId":"voice")");
    addRule("N11", "", "priority 0", R"("network.vlanId":0,"network.vlanPriority":0)");
    addRule("N11", "", "neither", R"("network.vlanId":null,"network.vlanPriority":null)");
    addRule("N12", "info", "priority 0", R"("network.vlanPriority":"0")");
    addRule("N12", "info", "no priority", R"("network.vlanPriority":"")");
    addRule("N12", "", "priority 1", R"("network.vlanPriority":1)");
    addRule("N12", "", "an odd priority", R"("network.vlanPriority":"high")");
    addRule("N12", "", "VLAN 0", R"("network.vlanId":0,"network.vlanPriority":0)");
    addRule("N12", "", "no VLAN", R"("network.vlanId":null,"network.vlanPriority":null)");
}

QTEST_GUILESS_MAIN(TestNetworkChecks)
#include "tst_networkchecks.moc"
