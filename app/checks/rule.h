// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/finding.h"
#include "phone/field.h"

#include <QStringList>
#include <QtGlobal>

#include <array>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <span>
#include <string_view>

namespace checks {

class Facts;

// The fields that a rule is about, for a row of the table.
class FieldSet
{
public:
    static constexpr std::size_t capacity = 8;

    constexpr FieldSet(std::initializer_list<phone::FieldId> ids)
        : m_size(ids.size())
    {
        std::size_t i = 0;
        for (const phone::FieldId id : ids)
            m_ids[i++] = id; // too many of them do not compile
    }
    [[nodiscard]] constexpr const phone::FieldId *begin() const { return m_ids.data(); }
    [[nodiscard]] constexpr const phone::FieldId *end() const { return m_ids.data() + m_size; }
    [[nodiscard]] constexpr bool isEmpty() const { return m_size == 0; }

private:
    std::array<phone::FieldId, capacity> m_ids = {};
    std::size_t m_size;
};

// What every rule has, whatever it looks at. English; translated in the context "Check".
struct Rule {
    std::string_view id; // a letter and a number
    Severity severity; // a finding may be worse or milder
    const char *title; // a few words
    const char *message; // said unless the rule knows the facts for a better sentence
    const char *next; // what to do about it
    FieldSet fields; // marked unless the rule knows better which
};

// What a rule has found. What is empty is taken from its row.
struct Trip {
    QString message = {};
    QStringList fields = {};
    std::optional<Severity> severity = {};
};

// For rules that have no more to say than their row.
[[nodiscard]] inline std::optional<Trip> tripIf(bool condition)
{
    return condition ? std::optional(Trip{}) : std::nullopt;
}

// One row of the check table: a rule about a single record.
struct Check {
    Rule rule;
    std::optional<Trip> (*find)(const Facts &facts); // pure
};

// The rows of each letter, in the order of the table.
[[nodiscard]] std::span<const Check> configChecks(); // C
[[nodiscard]] std::span<const Check> registrationChecks(); // R
[[nodiscard]] std::span<const Check> identityChecks(); // I
[[nodiscard]] std::span<const Check> securityChecks(); // S
[[nodiscard]] std::span<const Check> networkChecks(); // N
[[nodiscard]] std::span<const Check> softkeyChecks(); // K
[[nodiscard]] std::span<const Check> panelChecks(); // A
[[nodiscard]] std::span<const Check> displayChecks(); // D

// Whether a row has all that it needs, for a static_assert beside each part of the table.
[[nodiscard]] constexpr bool isComplete(const Rule &rule, std::string_view letter)
{
    const auto isText = [](const char *text) { return text && *text; };
    return rule.id.size() >= 2 && rule.id.substr(0, 1) == letter && isText(rule.title)
        && isText(rule.message) && isText(rule.next) && !rule.fields.isEmpty();
}

template <std::size_t Rows>
[[nodiscard]] constexpr bool isComplete(const std::array<Check, Rows> &rows,
                                        std::string_view letter)
{
    for (const Check &row : rows) {
        if (!isComplete(row.rule, letter) || !row.find)
            return false;
    }
    return true;
}

} // namespace checks
