// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/value.h"

#include <utility>

namespace phone {

namespace {

template <typename T>
std::optional<T> get(const std::variant<std::monostate, qint64, bool, QDateTime> &data)
{
    if (const T *held = std::get_if<T>(&data))
        return *held;
    return std::nullopt;
}

} // namespace

Value::Value(ValueState state, QString received, Data data)
    : m_state(state)
    , m_received(std::move(received))
    , m_data(std::move(data))
{
}

Value Value::null()
{
    return {ValueState::Null, QStringLiteral("null")};
}

Value Value::empty(const QString &received)
{
    return {ValueState::Empty, received};
}

Value Value::malformed(const QString &received)
{
    return {ValueState::Malformed, received};
}

Value Value::text(const QString &received)
{
    return {ValueState::Present, received};
}

Value Value::integer(qint64 number, const QString &received)
{
    return {ValueState::Present, received, number};
}

Value Value::boolean(bool value)
{
    return {ValueState::Present, value ? QStringLiteral("true") : QStringLiteral("false"), value};
}

Value Value::date(const QDateTime &utc, const QString &received)
{
    return {ValueState::Present, received, utc};
}

Value Value::list()
{
    return {ValueState::Present, QString()};
}

std::optional<qint64> Value::toInteger() const
{
    return get<qint64>(m_data);
}

std::optional<bool> Value::toBool() const
{
    return get<bool>(m_data);
}

std::optional<QDateTime> Value::toDate() const
{
    return get<QDateTime>(m_data);
}

} // namespace phone
