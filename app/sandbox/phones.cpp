// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/phones.h"

#include <QFile>

#include <algorithm>
#include <array>

namespace sandbox {

namespace {

constexpr SamplePhone row(const char *id, const char *title, const char *file)
{
    return {QLatin1String(id), QLatin1String(title), QLatin1String(file)};
}

// clang-format off
constexpr std::array phoneTable {
    row("12345678901234567890ABCD",
        "The API reference's own sample: short ids, malformed dates",
        "reference.json"),
    row("66d0f1a2b3c4d5e6f7a80001",
        "Healthy desk phone, filled in throughout",
        "desk-phone.json"),
    row("66d0f1a2b3c4d5e6f7a80002",
        "DECT handset, the first of two on one base (same MAC)",
        "dect-handset-first.json"),
    row("66d0f1a2b3c4d5e6f7a80003",
        "DECT handset, the second of two on one base (same MAC)",
        "dect-handset-second.json"),
    row("66d0f1a2b3c4d5e6f7a80004",
        "WebRTC client: an instance id and no MAC address",
        "webrtc-client.json"),
    row("66d0f1a2b3c4d5e6f7a80005",
        "Two side panels and 60 keys, with gaps",
        "side-panels.json"),
    row("66d0f1a2b3c4d5e6f7a80006",
        "Grandstream with serial, fixed address on a VLAN, roaming",
        "grandstream.json"),
    row("66d0f1a2b3c4d5e6f7a80007",
        "Nothing but an _id",
        "only-id.json"),
    row("66d0f1a2b3c4d5e6f7a80008",
        "Danish letters wherever text may stand",
        "danish-letters.json"),
    row("66d0f1a2b3c4d5e6f7a80009",
        "Right-to-left text and a direction override in labels and notes",
        "right-to-left.json"),
    row("66d0f1a2b3c4d5e6f7a8000a",
        "HTML markup in labels, notes and other text",
        "markup.json"),
    row("66d0f1a2b3c4d5e6f7a8000b",
        "Unknown enumerators and unknown properties, also nested",
        "unknown-values.json"),
    row("66d0f1a2b3c4d5e6f7a8000c",
        "Wrong types: text, numbers and booleans in each other's place",
        "wrong-types-scalars.json"),
    row("66d0f1a2b3c4d5e6f7a8000d",
        "Wrong types: objects and arrays where a value belongs",
        "wrong-types-containers.json"),
    row("66d0f1a2b3c4d5e6f7a8000e",
        "Wrong types: values where whole groups belong, _id a number",
        "wrong-types-groups.json"),
    row("66d0f1a2b3c4d5e6f7a8000f",
        "Wrong types: list entries that are not objects, groups within groups",
        "wrong-types-lists.json"),
    row("66d0f1a2b3c4d5e6f7a80010",
        "Right types, impossible values: dates, addresses, ranges",
        "impossible-values.json"),
    row("66d0f1a2b3c4d5e6f7a80011",
        "Every property null",
        "null-values.json"),
    row("66d0f1a2b3c4d5e6f7a80012",
        "Every text and list empty",
        "empty-values.json"),
    row("66d0f1a2b3c4d5e6f7a80013",
        "Offline, and nothing else wrong",
        "offline.json"),
    row("66d0f1a2b3c4d5e6f7a80014",
        "Contradictory status: online, yet not registered (expires -1)",
        "contradictory-status.json"),
    row("66d0f1a2b3c4d5e6f7a80015",
        "Keys configured on the user: the list here may not be what is shown",
        "keys-on-user.json"),
    row("66d0f1a2b3c4d5e6f7a80016",
        "The password repeated in notes, keys and custom configuration",
        "secrets-in-text.json"),
    row("66d0f1a2b3c4d5e6f7a80017",
        "A note of 20,000 characters",
        "long-note.json"),
    row("66d0f1a2b3c4d5e6f7a80018",
        "Saved after the phone last fetched its configuration",
        "config-not-fetched.json"),
    row("66d0f1a2b3c4d5e6f7a80019",
        "Locked to another address than the one it comes from, offline",
        "locked-elsewhere.json"),
};
// clang-format on

} // namespace

std::span<const SamplePhone> samplePhones()
{
    return phoneTable;
}

const SamplePhone *findPhone(QStringView id)
{
    const auto found = std::find_if(
        phoneTable.begin(), phoneTable.end(),
        [id](const SamplePhone &phone) { return id.compare(phone.id, Qt::CaseInsensitive) == 0; });
    return found == phoneTable.end() ? nullptr : &*found;
}

QByteArray readPhone(const SamplePhone &phone)
{
    QFile file(QLatin1String(":/sandbox/phones/") + phone.file);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("sample phone %s is not in the program", phone.file.data());
    return file.readAll();
}

} // namespace sandbox
