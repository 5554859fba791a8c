# SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules once more, written from their conditions alone: those about a single record, and those
about records that are given together.

It shares no code with the program and is written the other way round, as conditions over the plain
JSON, so that a misreading shows as a difference. rules_of() gives {rule id: severity}, together()
one such for each record.
"""
import ipaddress
import re
from datetime import datetime, timedelta, timezone

NOTHING = (None, "", [], {})
NEEDS_VALUE = ("SPEEDDIAL", "BLF", "URL", "PICKUPGROUP", "QUEUE", "SWITCH", "DNDOTHER")
FUNCTIONS = NEEDS_VALUE + ("LINE", "DND", "ADDRESSBOOK", "REDIAL", "VOICEMAIL", "TRANSFER", "HOLD",
                           "RECORD", "MENU", "PICKUP", "PRESENCE")
PAYMENTS = ("NONE", "BOUGHT", "RENTED", "SELF_OWNED")
EMERGENCY = ("112", "911", "999", "000", "110", "113", "114", "118")
LOCAL = [ipaddress.ip_network(n) for n in (
    "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "127.0.0.0/8",
    "169.254.0.0/16", "fc00::/7", "fe80::/10", "::1/128")]
DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)"
                  r"(?:T(\d\d):(\d\d)(?::(\d\d))?(?:\.(\d+))?(?:(Z)|([+-])(\d\d):(\d\d))?)?", re.ASCII)
SECRET = re.compile(r"(?:pass|passwd|password|secret|kodeord|adgangskode)[ \t]*[:=][ \t]*\S", re.I)
LOGIN = re.compile(r"://[^/@\s]+:[^/@\s]+@")
HEX24 = re.compile(r"[0-9a-fA-F]{24}")
HEX12 = re.compile(r"[0-9a-fA-F]{12}")


def present(value):
    # False == 0 == [] is not what is meant here.
    return not (value is None or (isinstance(value, (str, list, dict)) and len(value) == 0))


def text(value):
    """The text of a value, or None: numbers may stand for texts."""
    if isinstance(value, str) and value:
        return value
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    return str(int(value)) if value == int(value) else repr(value)


def integer(value):
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value
    if isinstance(value, float):
        return int(value) if value == int(value) else None
    if isinstance(value, str) and re.fullmatch(r"[ \t]*-?[0-9]+[ \t]*", value):
        return int(value.strip(" \t"))
    return None


def date(value):
    """The moment as (datetime of whole seconds, fraction in 10^-18 s), or None."""
    match = DATE.fullmatch(value) if isinstance(value, str) else None
    if not match:
        return None
    year, month, day, hour, minute, second, fraction, _, sign, zone_hour, zone_minute = match.groups()
    if zone_hour and (int(zone_hour) > 23 or int(zone_minute) > 59):
        return None
    try:
        moment = datetime(int(year), int(month), int(day), int(hour or 0), int(minute or 0),
                          int(second or 0), tzinfo=timezone.utc)
    except ValueError:
        return None
    offset = timedelta(hours=int(zone_hour or 0), minutes=int(zone_minute or 0))
    moment = moment + offset if sign == "-" else moment - offset
    return moment, int((fraction or "0")[:18].ljust(18, "0"))


def ipv4(value):
    value = text(value)
    match = re.fullmatch(r"(\d+)\.(\d+)\.(\d+)\.(\d+)", value or "", re.ASCII)
    if not match or any(str(int(part)) != part or int(part) > 255 for part in match.groups()):
        return None
    return ipaddress.IPv4Address(value)


def address(value):
    """IPv4, or IPv6; IPv4 inside IPv6 is IPv4."""
    if ipv4(value) is not None:
        return ipv4(value)
    try:
        parsed = ipaddress.IPv6Address(text(value) or "")
    except ValueError:
        return None
    return parsed.ipv4_mapped or parsed


def mask(value):
    parsed = ipv4(value)
    if parsed is None:
        return None
    bits = f"{int(parsed):032b}"
    return bits.count("1") if "01" not in bits else None


def is_local(ip):
    return any(ip.version == network.version and ip in network for network in LOCAL)


def objects(value):
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def group(record, name):
    return record.get(name) if isinstance(record.get(name), dict) else {}


def reference(value):
    return value.get("_id") if isinstance(value, dict) else value


class Record:
    def __init__(self, json):
        self.json = json
        self.status = group(json, "status")
        self.network = group(json, "network")
        self.ip = group(json, "ip")
        self.purchase = group(json, "purchaseInfo")
        self.keys = objects(json.get("softkeys"))
        self.panels = objects(self.purchase.get("sidePanels"))
        self.online = self.status.get("online")
        self.webrtc = present(json.get("instanceId"))

    def bought(self, name):
        value = self.purchase.get(name)
        return value if present(value) else self.json.get(name)

    def level(self, part, side):
        return integer(group(group(self.json, "volume"), part).get(side))


def config(r, now, out):
    loaded_json, saved_json = r.status.get("configLoaded"), r.status.get("configSaved")
    loaded, saved = date(loaded_json), date(saved_json)

    def age_at_least(seconds):
        # Not "saved + seconds": the year 9999 ends.
        return (now - saved[0] - timedelta(seconds=seconds), -saved[1]) >= (timedelta(0), 0)

    if loaded and saved and loaded < saved:
        if age_at_least(600):
            out["C1"] = "error" if r.online is True and age_at_least(86400) else "warning"
        else:
            out["C2"] = "info"
    if present(saved_json) and not present(loaded_json):
        out["C3"] = "info"
    if any(d and (d[0] - now, d[1]) > (timedelta(seconds=300), 0) for d in (loaded, saved)):
        out["C4"] = "data"
    dates = [loaded_json, saved_json, r.bought("date")] + [p.get("date") for p in r.panels]
    if any(present(d) and date(d) is None for d in dates):
        out["C5"] = "data"
    if present(r.json.get("customConfig")):
        out["C6"] = "warning"


def registration(r, out):
    assigned = present(reference(r.json.get("extension")))
    expires = integer(r.status.get("expires"))
    if r.online is False and assigned:
        out["R1"] = "error"
    if expires is not None and ((r.online is True and expires <= 0)
                                or (r.online is False and expires != -1)):
        out["R2"] = "warning"
    # R3: the age of a file's fetch is 0.
    if r.online is True and not assigned:
        out["R4"] = "warning"
    if integer(r.json.get("pbxCluster")) == 2:
        out["R5"] = "warning"
    mac = text(r.json.get("macAddress")) or ""
    agent = (text(r.status.get("userAgent")) or "").replace(":", "").replace("-", "")
    runs = [run for run in re.findall(r"[0-9a-fA-F]+", agent) if len(run) == 12]
    if HEX12.fullmatch(mac) and runs and mac.lower() not in [run.lower() for run in runs]:
        out["R6"] = "error"


def identity(r, out):
    j = r.json
    mac = text(j.get("macAddress")) or ""
    if HEX12.fullmatch(mac):
        first = int(mac[:2], 16)
        if first & 1 or int(mac, 16) == 0:
            out["I2"] = "error"
        elif first & 2 and not r.webrtc:
            out["I2"] = "warning"
    elif present(j.get("macAddress")):
        out["I1"] = "data"
    if not any(present(j.get(n)) for n in ("macAddress", "instanceId", "handsetAddress")):
        out["I3"] = "warning"
    ids = [j.get("_id")] + [reference(j.get(n))
                            for n in ("customer", "extension", "sipPhoneModel", "product")]
    if any(present(i) and not HEX24.fullmatch(text(i) or "") for i in ids):
        out["I4"] = "data"
    if present(j.get("handsetAddress")) and integer(j.get("handsetIndex")) is None:
        out["I5"] = "warning"
    agent = text(r.status.get("userAgent")) or ""
    if agent.lower().startswith("grandstream") and not present(j.get("serial")):
        out["I6"] = "warning"


def security(r, out):
    mode_json = r.ip.get("mode")
    mode = text(mode_json)
    locked, seen = address(r.ip.get("address")), address(r.status.get("publicIpAddress"))
    if mode == "OPEN":
        out["S1"] = "warning"
    if mode == "LOCKED":
        if not present(r.ip.get("address")):
            out["S2"] = "error"
        if locked is not None and seen is not None and locked != seen:
            out["S3"] = "warning" if r.online is True else "error"
        if locked is not None and is_local(locked):
            out["S4"] = "error"
    countries_json = r.ip.get("countries")
    countries = [c.strip() for c in (text(countries_json) or "").split(",") if c.strip()]
    readable = not present(countries_json) or text(countries_json) is not None
    if mode == "ROAMING" and readable and not countries:
        out["S5"] = "error"
    if any(not re.fullmatch(r"[A-Z]{2}", c) for c in countries):
        out["S6"] = "data"
    if present(mode_json) and mode not in ("OPEN", "LOCKED", "ROAMING"):
        out["S7"] = "data"
    secrets(r, out)


def secrets(r, out):
    j = r.json
    name, password, mac = (text(j.get(n)) for n in ("username", "password", "macAddress"))

    def bare(value):
        return re.sub(r"[:.-]", "", value).lower()

    if any(present(j.get(n)) and len(text(j.get(n)) or "") != 32 for n in ("username", "password")):
        out["S8"] = "warning"
    if password and (password == name or (mac and bare(password) == bare(mac))):
        out["S8"] = "error"
    texts = [text(j.get(n)) for n in ("notes", "customConfig", "displayBackground")]
    texts += [text(key.get("value")) for key in r.keys]
    if any(t and ((password and password in t) or SECRET.search(t) or LOGIN.search(t))
           for t in texts):
        out["S9"] = "warning"


def static_network(r, out):
    n = r.network
    fields = [n.get(name) for name in ("ipAddress", "subnet", "gateway")]
    ip, gateway, length = ipv4(n.get("ipAddress")), ipv4(n.get("gateway")), mask(n.get("subnet"))
    if not all(present(f) for f in fields):
        out["N1"] = "error"
    plain = ("ipAddress", "gateway", "dns1", "dns2")
    if any(present(n.get(f)) and ipv4(n.get(f)) is None for f in plain) or (
            present(n.get("subnet")) and length is None):
        out["N2"] = "error"
    net = None
    if ip is not None and length is not None:
        net = ipaddress.ip_network(f"{ip}/{length}", strict=False)
    if net is not None and gateway is not None and gateway not in net:
        out["N3"] = "error"
    ends = net is not None and length <= 30 and ip in (net.network_address, net.broadcast_address)
    if ip is not None and (ip == gateway or ends):
        out["N4"] = "error"
    local = address(r.status.get("localIpAddress"))
    if local is not None and local.version == 4 and ip is not None and local != ip:
        out["N5"] = "warning"
    if not present(n.get("dns1")) and not present(n.get("dns2")):
        out["N6"] = "warning"


def network(r, out):
    n = r.network
    dhcp = n.get("dhcp")
    if dhcp is False and not r.webrtc:
        static_network(r, out)
    if dhcp is True and any(present(n.get(f)) for f in ("ipAddress", "subnet", "gateway")):
        out["N7"] = "info"
    local = address(r.status.get("localIpAddress"))
    if local is not None and local.version == 4 and local in ipaddress.ip_network("169.254.0.0/16"):
        out["N8"] = "error"
    if local is not None and local == address(r.status.get("publicIpAddress")) \
            and not is_local(local):
        out["N9"] = "warning"
    vlan_json, priority_json = n.get("vlanId"), n.get("vlanPriority")
    vlan, priority = integer(vlan_json), integer(priority_json)
    if (present(vlan_json) and (vlan is None or not 0 <= vlan <= 4094)) or (
            present(priority_json) and (priority is None or not 0 <= priority <= 7)):
        out["N10"] = "error"
    if (vlan == 0 or not present(vlan_json)) and priority is not None and priority > 0:
        out["N11"] = "warning"
    if vlan is not None and vlan > 0 and (priority == 0 or not present(priority_json)):
        out["N12"] = "info"


def wrong_value(function, value):
    value = text(value) or ""
    if function in ("BLF", "PICKUPGROUP", "QUEUE", "DNDOTHER"):
        return not HEX24.fullmatch(value)
    if function == "URL":
        return not re.match(r"https?://[^/?#:\s]", value, re.I)
    return function == "SPEEDDIAL" and not re.fullmatch(r"\+?[0-9*#,;pPwW().\- \t]+", value)


def softkeys(r, out):
    extension, own = text(reference(r.json.get("extension"))), text(r.json.get("_id"))
    if r.json.get("softkeyConfigurationOnDevice") is False:
        out["K1"] = "info"
    indices, doubles = [], []
    for key in r.keys:
        index, function_json, value = integer(key.get("index")), key.get("function"), key.get("value")
        function = text(function_json)
        if index is None or index < 0:
            out["K2"] = "error"
        if index is not None:
            indices.append(index)
        if present(function_json) and function not in FUNCTIONS:
            out["K4"] = "data"
        if function in NEEDS_VALUE and not present(value):
            out["K5"] = "error"
        if present(value) and wrong_value(function, value):
            out["K6"] = "error"
        if text(value) and ((function == "BLF" and text(value) == extension)
                            or (function == "DNDOTHER" and text(value) == own)):
            out["K7"] = "warning"
        if function == "SPEEDDIAL" and re.sub(r"[^0-9]", "", text(value) or "") in EMERGENCY:
            out["K8"] = "warning"
        if function in ("BLF", "SPEEDDIAL", "URL") and not present(key.get("label")):
            out["K9"] = "info"
        if function in NEEDS_VALUE and text(value):
            doubles.append((function, text(value)))
    if len(set(indices)) < len(indices):
        out["K3"] = "error"
    if len(set(doubles)) < len(doubles):
        out["K10"] = "info"


def panels(r, out):
    count, panel = integer(r.json.get("sidePanelCount")), present(r.json.get("sidePanel"))
    if (panel and (count is None or count < 1)) or (not panel and count is not None and count > 0):
        out["A1"] = "warning"
    attached = r.purchase.get("sidePanels")
    if present(attached) and isinstance(attached, list) and count is not None \
            and count != len(r.panels):
        out["A2"] = "warning"
    serials = [text(p.get("serial")) for p in r.panels if text(p.get("serial"))]
    if len(set(serials)) < len(serials):
        out["A3"] = "error"
    payments = [r.bought("paymentOption")] + [p.get("paymentOption") for p in r.panels]
    if any(present(p) and text(p) not in PAYMENTS for p in payments):
        out["A4"] = "data"


def display(r, out):
    for name in ("displayBrightness", "displayBrightnessIdle"):
        level = integer(r.json.get(name))
        if level is not None and not 0 <= level <= 15:
            out["D1"] = "data"
    if integer(group(r.json, "ringer").get("volume")) == 0:
        out["D2"] = "warning"
    if any(r.level(part, side) == 0 for part in ("handset", "headset", "handsfree")
           for side in ("mic", "speaker")):
        out["D3"] = "warning"
    if r.json.get("dhsg") is True and r.json.get("headsetButton") == "speaker":
        out["D4"] = "info"


def rules_of(json, now):
    """What the rules say of a record that is fetched at `now`, a datetime of whole seconds."""
    record, out = Record(json), {}
    config(record, now, out)
    registration(record, out)
    identity(record, out)
    security(record, out)
    network(record, out)
    softkeys(record, out)
    panels(record, out)
    display(record, out)
    return out


def together(phones):
    """What the rules about phones that are given together say: a {rule id: severity} for each."""
    out = [{} for _ in phones]
    shared = {}
    seen = set()
    for position, json in enumerate(phones):
        own = text(json.get("_id"))
        if own is not None and own in seen:
            continue
        seen.add(own)
        record = Record(json)
        for key, detail in shares(record):
            shared.setdefault(key, []).append((position, detail))
    severities = {"X1": "error", "X2": "error", "X3": "info", "X4": "error", "X5": "warning"}
    for (rule, *_), members in shared.items():
        positions = {position for position, _ in members}
        if rule == "X5":
            networks = [network for _, network in members]
            positions = {position for position, network in members if networks.count(network) == 1} \
                if len(members) > 3 else set()
        elif len(positions) < 2:
            continue
        for position in positions:
            out[position][rule] = severities[rule]
    return out


def shares(r):
    """What a phone may have in common with others, as (rule, …), each with what tells it apart."""
    mac, index = text(r.json.get("macAddress")), integer(r.json.get("handsetIndex"))
    if mac and (index is not None or not present(r.json.get("handsetIndex"))):
        yield ("X1", mac.upper(), index), None
    serials = {text(panel.get("serial")) for panel in r.panels} - {None}
    for serial in serials:
        yield ("X2", serial), None
    extension = text(reference(r.json.get("extension")))
    if extension and r.online is True:
        yield ("X3", extension), None
    customer = text(reference(r.json.get("customer")))
    line = address(r.status.get("publicIpAddress"))
    if not customer or line is None:
        return
    fixed = ipv4(r.network.get("ipAddress"))
    if fixed is not None and r.network.get("dhcp") is False:
        yield ("X4", customer, line, fixed), None
    local, vlan = address(r.status.get("localIpAddress")), integer(r.network.get("vlanId"))
    if local is not None and local.version == 4 and vlan is not None:
        yield ("X5", customer, line, vlan), int(local) >> 8
