// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/field.h"

#include <QHash>
#include <QString>

#include <optional>
#include <utility>

namespace phone {

// What is known of one record's name. The texts come from the network: hostile, not yet printable.
struct NameEntry {
    enum class State : quint8 {
        Known,
        Forbidden, // the account may not see the record
        Missing, // there is no such record
        Failed // it could not be asked for; asking again may help
    };
    QString name; // "Hans Andersen"; empty unless known
    State state = State::Known;
    QString detail = {}; // what tells it from others of that name: the extension's number "204"

    [[nodiscard]] bool isKnown() const { return state == State::Known; }
    // "Hans Andersen, 204"; whichever part there is; nothing unless known.
    [[nodiscard]] QString text() const;

    friend bool operator==(const NameEntry &, const NameEntry &) = default;
};

// The names of what phones refer to, by kind and id (in any letter case). A value: cheap to copy,
// and a copy does not change when the original learns a name. It fetches nothing.
class NameBook
{
public:
    // What is known of the record, or nothing as long as nobody has asked.
    [[nodiscard]] std::optional<NameEntry> name(Reference kind, const QString &id) const;
    void insert(Reference kind, const QString &id, const NameEntry &entry);
    [[nodiscard]] bool isEmpty() const { return m_entries.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_entries.size(); }

    // Switches have names only, which are told apart by their customer: the id for a switch.
    [[nodiscard]] static QString switchId(const QString &customer, const QString &name);

    friend bool operator==(const NameBook &, const NameBook &) = default;

private:
    using Key = std::pair<int, QString>;
    [[nodiscard]] static Key key(Reference kind, const QString &id);

    QHash<Key, NameEntry> m_entries;
};

// Why there is no name, in one sentence: "You are not allowed to see this product." Nothing for a
// known one.
[[nodiscard]] QString namelessText(Reference kind, NameEntry::State state);

} // namespace phone
