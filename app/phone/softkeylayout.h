// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/masking.h"
#include "phone/namebook.h"
#include "phone/phone.h"

#include <QList>
#include <QString>

namespace phone {

// One place of the softkey layout: keys in the order of their index, with the places between them
// that no key fills.
struct SoftkeySlot {
    enum class Kind : quint8 {
        Key,
        Free, // no key has this index
        FreeRange // a long run of such indices, from index to lastIndex
    };
    Kind kind = Kind::Free;
    qint64 index = unplaced; // 0-based, as in the reference
    qint64 lastIndex = unplaced; // of a FreeRange, else equal to index
    qsizetype position = -1; // of a Key: into Phone::softkeys()
    bool shared = false; // another key has the same index

    // The index of a key whose own is missing, malformed or negative; such keys stand last.
    static constexpr qint64 unplaced = -1;
    // Longer runs of free places are drawn as one.
    static constexpr qint64 longestRunDrawn = 8;

    friend bool operator==(const SoftkeySlot &, const SoftkeySlot &) = default;
};

[[nodiscard]] QList<SoftkeySlot> softkeySlots(const Phone &phone);

// What stands on one place of the layout, as texts: the same for the screen and for pictures.
struct KeyFace {
    QString number; // "3", "13–99", "?": counted from 1, as phones print it
    QString functionName; // "Busy lamp"; as received where it is unknown
    QString functionKey; // "BLF", for choosing an icon; empty where it is unknown
    QString label;
    QString value; // as received: a number, an id, …
    QString name; // of the record that the value is the id of, where it is known
    QString remark; // why there is no name: "You are not allowed to see this queue."
    SoftkeySlot::Kind kind = SoftkeySlot::Kind::Free;
    bool shared = false;

    // What the key acts on, in the best words there are.
    [[nodiscard]] const QString &target() const { return name.isEmpty() ? value : name; }
    // "Key 3, Busy lamp, Hans, 204", for screen readers and tool tips.
    [[nodiscard]] QString sentence() const;

    friend bool operator==(const KeyFace &, const KeyFace &) = default;
};

[[nodiscard]] KeyFace keyFace(const Phone &phone, const SoftkeySlot &slot, const Masker &masker,
                              Secrets secrets = Secrets::Masked, const NameBook &names = {});

} // namespace phone
