# SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes phones by chance: mostly sound ones, with oddities of every kind sown in."""
import copy
import random

NOW = "2026-11-23T13:00:00Z"
ABSENT = object()
NOTHING = [ABSENT, None, "", [], {}]
WRONG = [True, False, 0, 1, 5, -1, 1.5, "x", " ", "true", ["a"], [[]], {"a": 1}, {"_id": ""},
         {"_id": None}, {"_id": 5}, {"_id": "abc"}, {"_id": {"_id": "77d0f1a2b3c4d5e6f7a80009"}},
         {"name": "Hans"}, "12345678901234567890123"]
NUMBERS = [0, 1, 2, 3, 4, 5, 7, 8, 15, 16, -1, -2, 20, 100, 4094, 4095, 0.0, -0.0, 1.0, 5.0, 0.5, 1e3,
           "0", "1", "2", "5", " 5", "5\t", "05", "-0", "-1", "+5", "5.0", "1e3", "", " ", "-", "--1",
           "5 5", "4094", "4095", "\u0665", "99999999999999999999", 1e20, -1e20, 1e30,
           12345678901234567890, 1000]
DATES = ["2026-11-23T12:50:00Z", "2026-11-23T12:50:01Z", "2026-11-23T12:49:59.999Z",
         "2026-11-23T12:50:00.0001Z", "2026-11-22T13:00:00Z", "2026-11-22T13:00:00.5Z",
         "2026-11-22T12:59:59Z", "2026-11-23T13:05:00Z", "2026-11-23T13:05:00.001Z",
         "2026-11-23T13:05:00.0000001Z", "2026-11-23T13:50:00+01:00", "2026-11-23T07:20:00-05:30",
         "2026-11-23", "2026-11-23T12:00", "2026-11-23T12:00.5", "2026-11-23T12:00:00",
         "2020-02-29", "2021-02-29", "2015-01-01-T00:00:00Z", "2026-11-23T24:00:00Z",
         "2026-11-23T12:60Z", "2026-11-23T12:00:60Z", "2026-11-23 12:00", "2026-11-23T12:00:00z",
         "2026-11-23T12:00:00+0100", "2026-11-23T12:00:00+24:00", "2026-11-23T12:00:00+01:60",
         "2026-11-23T12:00:00.Z", " 2026-11-23", "yesterday", "0000-01-01", "0001-01-01",
         "9999-12-31T23:59:59Z", "2026-13-01", 1420070400000, "2026-11-23T12:00:00.123456789012345678901Z"]
ADDRESSES = ["192.168.1.10", "192.168.1.11", "192.168.1.1", "192.168.1.0", "192.168.1.255",
             "192.168.2.1", "10.0.0.1", "172.15.0.1", "172.16.0.1", "172.31.255.255", "172.32.0.1",
             "100.63.0.1", "100.64.0.1", "100.128.0.1", "127.0.0.1", "169.254.0.1", "169.254.255.255",
             "169.255.0.1", "80.62.1.1", "80.62.1.2", "8.8.8.8", "0.0.0.0", "255.255.255.255",
             "::ffff:192.168.1.10", "::ffff:80.62.1.1", "::FFFF:80.62.1.1", "::ffff:169.254.3.4",
             "::ffff:503e:101", "2001:db8::1", "2001:0DB8:0::1", "::1", "fe80::1", "fd00::1", "fc00::",
             "::", "192.168.1.256", "192.168.01.10", " 192.168.1.10", "192.168.1.10 ", "192.168.1",
             "192.168.1.10.1", "1921681010", 3232235786, "host", "::ffff:192.168.01.1", "1::2::3"]
MASKS = ["255.255.255.0", "255.255.255.0", "255.255.0.0", "255.255.255.252", "255.255.255.254",
         "255.255.255.255", "0.0.0.0", "255.0.255.0", "0.255.255.255", "255.255.255.1", "24", 24]
MACS = ["000413AABBCC", "000413aabbcc", "001565AABBCC", "4EE8A34B56F3", "01005E000001", "FFFFFFFFFFFF",
        "000000000000", "03E8A34B56F3", "00:04:13:AA:BB:CC", "000413AABBC", "000413AABBCCD",
        "000413AABBCG", 100413000001, "000413AABBC\u0660"]
AGENTS = ["snom370/8.7.3.25", "Grandstream GXP2170 1.0.9.69", "GRANDSTREAM", "A Grandstream",
          "Yealink SIP-T46S 66.84.0.15 00:15:65:AA:BB:CC", "x 000413aabbcc", "x 00-04-13-AA-BB-CC",
          "001565AABBCC/000413AABBCC", "x 0001565AABBCC", "x001565AABBCCx", "x001565AABBCCd",
          "00156-5AAB:BCC", 123456789012]
TEXTS = ["floor 3", "password: x", "Password = \t x", "password:", "password:\nx", "passwd=1",
         "compass: north", "secret x", "KODEORD:1", "adgangskode\t:\t1", "passwords: 3", "pass::",
         "http://user:pw@example.org/", "http://user@example.org/", "ftp://a:b@", "://a:@b", "://:a@b",
         "://a b:c@", "x ://a:b:c@d", "http://example.org:80/a@b", "password:\u00a0x", 5, "PaSs\t=x",
         "hunter2hunter2hunter2hunter2hunt", "say hunter2hunter2hunter2hunter2hunt!", "112", "hunter2"]
FUNCTIONS = ["SPEEDDIAL", "SPEEDDIAL", "BLF", "BLF", "LINE", "DND", "DNDOTHER", "ADDRESSBOOK", "REDIAL",
             "VOICEMAIL", "TRANSFER", "URL", "HOLD", "RECORD", "MENU", "PICKUP", "PICKUPGROUP", "QUEUE",
             "SWITCH", "PRESENCE", "PARK", "blf", "BLF "]
IDS = ["66d0f1a2b3c4d5e6f7a80004", "66D0F1A2B3C4D5E6F7A80004", "66d0f1a2b3c4d5e6f7a80005",
       "66d0f1a2b3c4d5e6f7a8000", "66d0f1a2b3c4d5e6f7a8000g", "66d0f1a2b3c4d5e6f7a800044"]
SOUND = {"SPEEDDIAL": ("+45 33 33 44 44", "204", 4533334444, "(0)45.33-33,w;P", "*21*33#"),
         "BLF": ("66d0f1a2b3c4d5e6f7a80007", "66d0f1a2b3c4d5e6f7a80008", "66d0f1a2b3c4d5e6f7a80009"),
         "URL": ("http://example.org", "HTTPS://e"), "SWITCH": ("Night", "Day", "112"), "LINE": (ABSENT, ""),
         "DND": (ABSENT,), "QUEUE": ("66d0f1a2b3c4d5e6f7a80007", "66D0F1A2B3C4D5E6F7A80008"),
         "DNDOTHER": ("66d0f1a2b3c4d5e6f7a80004",), "PRESENCE": ("x",)}
VALUES = IDS + ["112", "1-1-2", "+112", "1120", "911", "0 0 0", "p118", "+45 33 33 44 44", "+", "++45",
                "4+5", "Hans", "*21*33334444#", "(0)45.33-33,w;P", " ", "\t", "4533334444", 4533334444,
                112, "http://example.org", "HTTPS://e", "http://", "https:///x", "http://:80", "http://?x",
                "http://#x", "http:// x", "ftp://x", " http://x", "http://\u00a0x", "Night", "45\n"]


# What chance alone hits too seldom: a value at a path, put into a phone as it is
SPOILERS = [("network.ipAddress", ADDRESSES[:5]), ("network.gateway", ADDRESSES), ("network.subnet", MASKS),
            ("network.dns1", NOTHING[1:]), ("network.dns2", NOTHING[1:]), ("network.dhcp", [False, True]),
            ("status.localIpAddress", ADDRESSES), ("status.publicIpAddress", ADDRESSES),
            ("status.online", [False, True]), ("status.expires", NUMBERS), ("ip.address", ADDRESSES),
            ("ip.mode", ["OPEN", "LOCKED", "ROAMING"]), ("pbxCluster", [2, "2", 2.0, " 02", "2.0"]),
            ("softkeyConfigurationOnDevice", [False]), ("macAddress", MACS), ("status.userAgent", AGENTS),
            ("ringer.volume", [0, "0", 0.0]), ("extension", NOTHING[1:]), ("dhsg", [True]),
            ("headsetButton", ["speaker"]), ("status.configLoaded", DATES), ("status.configSaved", DATES)]


class Maker:
    def __init__(self, seed):
        self.random = random.Random(seed)
        # How odd the phones are
        self.odd = 0.1

    def one(self, *values):
        chosen = self.random.choice(values)
        # A phone may be changed afterwards, and the pools must not.
        return copy.deepcopy(chosen) if isinstance(chosen, (list, dict)) else chosen

    def value(self, usual, *pools):
        chance = self.random.random()
        if chance > 3 * self.odd:
            return self.one(*usual)
        if chance > 2 * self.odd or not pools:
            return self.one(*NOTHING)
        if chance > self.odd:
            return self.one(*self.one(*pools))
        return self.one(*WRONG)

    def object(self, **members):
        items = list(members.items())
        self.random.shuffle(items)
        return {name: value for name, value in items if value is not ABSENT}

    def group(self, **members):
        if self.random.random() < self.odd / 8:
            return self.one(*NOTHING, *WRONG)
        return self.object(**members)

    def list(self, item, most):
        if self.random.random() < self.odd / 4:
            return self.one(*NOTHING, *WRONG)
        items = [item(position) for position in range(self.random.randint(0, most))]
        while self.random.random() < self.odd / 2:
            items.insert(self.random.randint(0, len(items)), self.one(None, "", [], {}, *WRONG))
        return items

    def id(self, position):
        usual = f"66d0f1a2b3c4d5e6{position:08x}"
        if self.random.random() > self.odd:
            return usual
        return self.one(*NOTHING, usual.upper(), "g" + usual[1:], usual + "0", f"x{position}",
                        1000000 + position, {"_id": usual}, [usual], {"oid": position})

    def reference(self):
        id = self.one(*IDS[:3])
        return self.value([id, id, {"_id": id, "name": "x"}], IDS)

    def key(self, index):
        function = self.value(list(SOUND), FUNCTIONS)
        sound = SOUND.get(function, (ABSENT,)) if isinstance(function, str) else VALUES
        return self.object(
            index=self.value([index, str(index)], NUMBERS, range(4)), function=function,
            value=self.value([self.one(*sound)], VALUES, VALUES, TEXTS),
            label=self.value(["Hans", "Menu"], TEXTS))

    def panel(self, position):
        return self.object(
            serial=self.value([f"P{position}", f"p{position}", position], NUMBERS, ["P1", "1", 1]),
            paymentOption=self.value(["BOUGHT", "RENTED", "NONE", "SELF_OWNED"], ["bought", "LEASED"]),
            orderId=self.value(["7213", 7213]), date=self.value(["2025-03-01"], DATES),
            product=self.reference())

    def flag(self, *usual):
        return self.value(usual or (True, False), ["true", "false", 0, 1])

    def spoil(self, phone):
        path, pool = self.one(*SPOILERS)
        outer, _, inner = path.rpartition(".")
        target = phone.get(outer) if outer else phone
        if isinstance(target, dict):
            target[inner] = self.one(*pool)
        keys = [key for key in phone.get("softkeys") or [] if isinstance(key, dict)] \
            if isinstance(phone.get("softkeys"), list) else []
        if keys and self.random.random() < 0.5:
            key = self.random.choice(keys)
            key["function"], key["value"] = self.one(
                ("SPEEDDIAL", "112"), ("SPEEDDIAL", "0-0-0"), ("SPEEDDIAL", 118), ("SPEEDDIAL", "1120"),
                ("BLF", phone.get("extension")), ("BLF", phone.get("_id")), ("BLF", IDS[0]),
                ("DNDOTHER", phone.get("_id")), ("DNDOTHER", phone.get("extension")))

    def phone(self, position):
        phone = self.plain(position)
        while self.random.random() < 0.5:
            self.spoil(phone)
        return phone

    def plain(self, position):
        secret = "hunter2hunter2hunter2hunter2hunt"
        level = lambda: self.value([3, 4, 5, "5"], NUMBERS)
        date = lambda usual: self.value([usual], DATES[:10], DATES)
        fixed = lambda usual, pool: self.value([usual if static else ABSENT], pool)
        sides = lambda: self.group(mic=level(), speaker=level())
        self.odd = self.one(0.0, 0.02, 0.05, 0.1, 0.15, 0.2)
        panels = self.one(0, 1, 2)
        static = self.random.random() < 0.7
        return self.object(
            _id=self.id(position), pbxCluster=self.value([1], NUMBERS),
            sipPhoneModel=self.reference(), product=self.reference(), extension=self.reference(),
            customer=self.reference(), macAddress=self.value(MACS[:2], MACS),
            serial=self.value(["A1", 5], NUMBERS), handsetIndex=self.value([ABSENT, 0], NUMBERS),
            handsetAddress=self.value([ABSENT], ["02E3A1B2C4"]),
            callWaiting=self.flag(), dhsg=self.flag(),
            headsetButton=self.value(["headset"], ["speaker", "speaker", "speaker-headset", "SPEAKER"]),
            sidePanel=self.value(["D7" if panels else ABSENT], TEXTS),
            sidePanelCount=self.value([panels, str(panels)], NUMBERS),
            displayBrightness=level(), displayBrightnessIdle=level(),
            displayBackground=self.value([ABSENT, "http://example.org/x.png"], TEXTS),
            displayFontColor=self.value(["LIGHT", "DARK"], TEXTS),
            customConfig=self.value([ABSENT], TEXTS),
            notes=self.value([ABSENT, "floor 3"], TEXTS),
            ip=self.group(mode=self.value(["LOCKED", "LOCKED", "ROAMING"], ["OPEN", "ROAMING", "open", "VPN"]),
                          countries=self.value(["DK", "DK,SE", " DK , SE,"],
                                               [" DK , SE", ",", " , ", "dk", "DNK", "D1", "DK;SE", "\u00c5\u00d8"]),
                          address=self.value(["80.62.1.1", "::ffff:80.62.1.1"], ADDRESSES)),
            username=self.value(["0123456789abcdef0123456789abcdef"], [secret, "204", 204, "x" * 31, "\U0001f600" * 32]),
            password=self.value([secret], ["0123456789abcdef0123456789abcdef", "000413AABBCC", "00-04.13:aabbcc",
                                           "hunter2", "y" * 33, "\U0001f600" * 32, 112, "3"]),
            instanceId=self.value([ABSENT, ABSENT, ABSENT, "x"], TEXTS),
            ringer=self.group(volume=level(), tone=level()),
            volume=self.group(handset=sides(), headset=sides(), handsfree=sides()),
            softkeyConfigurationOnDevice=self.flag(True), softkeyBlfBlindTransfer=self.flag(),
            softkeys=self.list(self.key, self.one(0, 2, 5, 12)),
            codec=self.group(hdAudio=self.flag(), video=self.flag()),
            network=self.group(
                dhcp=self.flag(not static), ipAddress=fixed("192.168.1.10", ADDRESSES),
                subnet=fixed("255.255.255.0", MASKS), gateway=fixed("192.168.1.1", ADDRESSES),
                dns1=fixed("192.168.1.1", ADDRESSES), dns2=fixed("8.8.8.8", ADDRESSES),
                vlanId=self.value([20, "20"], NUMBERS), vlanPriority=self.value([5], NUMBERS)),
            purchaseInfo=self.group(
                orderId=self.value(["7213"]), date=self.value(["2025-03-01", ABSENT], DATES),
                paymentOption=self.value(["BOUGHT", "NONE", ABSENT], ["LEASED", "bought"]),
                sidePanels=self.list(self.panel, 3) if self.random.random() < self.odd
                else [self.panel(position) for position in range(panels)]),
            orderId=self.value([ABSENT, "1"]), date=self.value([ABSENT, "2025-03-01"], DATES),
            paymentOption=self.value([ABSENT, "NONE"], ["LEASED", "LEASED", "RENTED"]),
            status=self.group(
                configLoaded=date("2026-11-20T10:00:00Z"), configSaved=date("2026-11-20"), online=self.flag(True),
                expires=self.value([1200, "2543"], NUMBERS),
                localIpAddress=self.value(["192.168.1.10"], ADDRESSES, ["80.62.1.1"]),
                publicIpAddress=self.value(["80.62.1.1"], ADDRESSES),
                userAgent=self.value(AGENTS[:2] + ["x 000413aabbcc"], AGENTS)),
            unknownKey=self.value([ABSENT, 1]))
