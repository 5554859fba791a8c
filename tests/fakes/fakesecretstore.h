// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/secretstore.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace fakes {

// A keychain in memory that fails as told, and that can hold its answers back.
class FakeSecretStore final : public store::SecretStore
{
public:
    QHash<QString, QByteArray> kept;
    // What every call is answered with instead of being done.
    std::optional<store::SecretProblem> problem;
    QStringList calls; // "read KEY", "write KEY", "remove KEY"

    // From now on answers wait for release().
    void hold() { m_holds = true; }
    // Gives the answers held back, in their order, from inside this call.
    void release()
    {
        m_holds = false;
        for (const auto &answer : std::exchange(m_held, {}))
            answer();
    }

    void read(const QString &key, Found answer) override
    {
        calls.append(QStringLiteral("read ") + key);
        const auto result = [this, key]() -> tl::expected<QByteArray, store::SecretProblem> {
            if (problem)
                return tl::unexpected(*problem);
            if (!kept.contains(key))
                return tl::unexpected(store::SecretProblem::NotFound);
            return kept.value(key);
        }();
        deliver([answer, result] { answer(result); });
    }

    void write(const QString &key, const QByteArray &secret, Done answer) override
    {
        calls.append(QStringLiteral("write ") + key);
        if (!problem)
            kept.insert(key, secret);
        deliver([answer, result = done()] { answer(result); });
    }

    void remove(const QString &key, Done answer) override
    {
        calls.append(QStringLiteral("remove ") + key);
        if (!problem)
            kept.remove(key);
        deliver([answer, result = done()] { answer(result); });
    }

private:
    [[nodiscard]] tl::expected<void, store::SecretProblem> done() const
    {
        if (problem)
            return tl::unexpected(*problem);
        return {};
    }

    void deliver(std::function<void()> answer)
    {
        if (m_holds)
            m_held.push_back(std::move(answer));
        else
            QMetaObject::invokeMethod(&m_context, std::move(answer), Qt::QueuedConnection);
    }

    QObject m_context;
    bool m_holds = false;
    std::vector<std::function<void()>> m_held;
};

} // namespace fakes
