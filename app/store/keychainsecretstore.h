// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/secretstore.h"

#include <QObject>

#include <chrono>

namespace QKeychain {
class Job;
} // namespace QKeychain

namespace store {

// The system's keychain, through QtKeychain. Nothing of it is touched before the first call. It may
// ask the user to unlock it and then answer late or never, so every call has a time of its own: what
// comes later is ignored. It must never be waited for.
class KeychainSecretStore final : public SecretStore
{
public:
    static constexpr std::chrono::milliseconds defaultTimeout{3000};

    explicit KeychainSecretStore(std::chrono::milliseconds timeout = defaultTimeout);

    // The name under which the keychain lists all that is kept here.
    [[nodiscard]] static QString service();

    void read(const QString &key, Found answer) override;
    void write(const QString &key, const QByteArray &secret, Done answer) override;
    void remove(const QString &key, Done answer) override;

private:
    using Conclude = std::function<void(const tl::expected<void, SecretProblem> &)>;
    void start(QKeychain::Job *job, const QString &key, Conclude conclude);

    std::chrono::milliseconds m_timeout;
    QObject m_attempts; // the parent of the calls under way
};

} // namespace store
