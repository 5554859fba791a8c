// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>
#include <variant>

namespace phone {

// The five states of a value. The first three mean "no value", yet are told apart: a field that is
// not in the answer (a low access level, an old server) is not the same as one set to nothing.
enum class ValueState : quint8 {
    Absent, // the key is not in the answer
    Null, // null
    Empty, // "", [] or {}
    Present,
    Malformed // wrong type or unparsable: the text as received is kept
};

// One value of a phone: its state, what it was read as, and the text as received. Immutable.
class Value
{
public:
    Value() = default; // Absent

    [[nodiscard]] static Value null();
    [[nodiscard]] static Value empty(const QString &received);
    [[nodiscard]] static Value malformed(const QString &received);
    [[nodiscard]] static Value text(const QString &received);
    [[nodiscard]] static Value integer(qint64 number, const QString &received);
    [[nodiscard]] static Value boolean(bool value);
    [[nodiscard]] static Value date(const QDateTime &utc, const QString &received);
    [[nodiscard]] static Value list();

    [[nodiscard]] ValueState state() const { return m_state; }
    [[nodiscard]] bool isPresent() const { return m_state == ValueState::Present; }
    // Whether there is anything to see: present, or malformed and shown as received.
    [[nodiscard]] bool hasContent() const { return m_state >= ValueState::Present; }
    // The text as received: a string without its quotes, anything else as compact JSON. For a
    // reference that came as an object it is the object's _id.
    [[nodiscard]] const QString &received() const { return m_received; }
    [[nodiscard]] std::optional<qint64> toInteger() const;
    [[nodiscard]] std::optional<bool> toBool() const;
    [[nodiscard]] std::optional<QDateTime> toDate() const; // UTC

    friend bool operator==(const Value &, const Value &) = default;

private:
    using Data = std::variant<std::monostate, qint64, bool, QDateTime>;
    Value(ValueState state, QString received, Data data = {});

    ValueState m_state = ValueState::Absent;
    QString m_received;
    Data m_data;
};

} // namespace phone
