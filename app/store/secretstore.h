// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

#include <functional>

namespace store {

// Why a secret was not read, kept or removed.
enum class SecretProblem : quint8 {
    NotFound, // nothing is kept under the key; a locked keyring may say so, too
    NoKeychain, // there is no keychain, or none that works
    Refused, // it is locked, or somebody said no
    TimedOut, // no answer in time: most often a question to unlock it that nobody has answered
    Failed // anything else
};

// Where secrets are kept between runs. Every answer comes from the event loop, never from inside the
// call, exactly once, and never after the store is gone.
class SecretStore
{
public:
    using Found = std::function<void(const tl::expected<QByteArray, SecretProblem> &)>;
    using Done = std::function<void(const tl::expected<void, SecretProblem> &)>;

    SecretStore() = default;
    virtual ~SecretStore() = default;
    Q_DISABLE_COPY_MOVE(SecretStore)

    virtual void read(const QString &key, Found answer) = 0;
    virtual void write(const QString &key, const QByteArray &secret, Done answer) = 0;
    // What is not there may count as removed, or be answered with NotFound.
    virtual void remove(const QString &key, Done answer) = 0;
};

} // namespace store
