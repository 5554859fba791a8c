// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/secretstore.h"

#include <QObject>

namespace store {

class Settings;

// A keychain that is asked for nothing that was never put there: the settings say under which keys
// something was. So nobody is asked to unlock a keyring that holds nothing of this program, and its
// libraries are not loaded. It must not put a secret into the settings.
class UsedSecretStore final : public SecretStore
{
public:
    // Both must outlive it.
    UsedSecretStore(SecretStore &store, Settings &settings);

    // What was never written is NotFound.
    void read(const QString &key, Found answer) override;
    void write(const QString &key, const QByteArray &secret, Done answer) override;
    // What was never written counts as removed.
    void remove(const QString &key, Done answer) override;

private:
    [[nodiscard]] bool isUsed(const QString &key) const;

    SecretStore &m_store;
    Settings &m_settings;
    QObject m_context; // its own answers end with it
};

} // namespace store
