// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace sandbox {

// One way for a server or a network to go wrong, and its parameter. Says what shall happen; it
// must not know how: that is the server's.
class Fault
{
public:
    enum class Kind {
        None, // the plain answer
        Delay, // the plain answer, late
        Drop, // the connection is closed without an answer
        Truncate, // the full length is promised, half is sent, the connection is closed
        Garbage, // 200 with bytes that are not JSON
        NotObject, // 200 with a JSON array
        Empty, // 200 with an empty body
        Status, // an error of that HTTP status
        Redirect, // 302 to another path of this server
        Huge, // 200 with a JSON object of hugeBodyBytes
        Stall, // the headers of the plain answer, then nothing
    };

    static constexpr int maxDelayMs = 600'000;
    static constexpr int minStatus = 400;
    static constexpr int maxStatus = 599;
    static constexpr int hugeBodyBytes = 9 * 1024 * 1024;

    Fault() = default;

    // Reads `none`, `delay:MS`, `drop`, `truncate`, `garbage`, `not-object`, `empty`,
    // `status:CODE`, `redirect`, `huge` or `stall`; nothing when the text is anything else.
    [[nodiscard]] static std::optional<Fault> parse(QStringView text);

    [[nodiscard]] Kind kind() const { return m_kind; }

    // Milliseconds, 0 to maxDelayMs; 0 for any kind but Delay.
    [[nodiscard]] int delayMs() const { return m_kind == Kind::Delay ? m_parameter : 0; }

    // HTTP status, minStatus to maxStatus; 0 for any kind but Status.
    [[nodiscard]] int status() const { return m_kind == Kind::Status ? m_parameter : 0; }

    bool operator==(const Fault &other) const = default;

private:
    explicit Fault(Kind kind, int parameter = 0)
        : m_kind(kind)
        , m_parameter(parameter)
    {
    }

    Kind m_kind = Kind::None;
    int m_parameter = 0;
};

} // namespace sandbox
