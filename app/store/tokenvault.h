// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/kepttoken.h"
#include "store/secretstore.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace store {

// The access tokens, one for each profile: always in memory, and in the keychain if that works. It
// never waits, and no token is lost for the run because the keychain failed. It must never hold a
// password.
class TokenVault final : public QObject
{
    Q_OBJECT

public:
    // None: there is no token, it has expired, or the keychain did not give it (see problem()).
    using Answer = std::function<void(const std::optional<KeptToken> &)>;

    // The store must outlive the vault.
    explicit TokenVault(SecretStore &store, QObject *parent = nullptr);

    // Answers from the event loop, exactly once, and never after the vault is gone. A token that was
    // kept or forgotten while the keychain was asked wins over what it says.
    void read(const QString &profileId, const QDateTime &now, Answer answer);
    void keep(const QString &profileId, const QByteArray &token,
              const std::optional<QDateTime> &expiresAt);
    void forget(const QString &profileId);

    // Whether the profile's token is known to stand in the keychain as well: false while that is
    // being asked, and without a token.
    [[nodiscard]] bool keepsInKeychain(const QString &profileId) const;
    // What went wrong with the keychain last; none before it was used and after it has worked.
    // Never NotFound.
    [[nodiscard]] const std::optional<SecretProblem> &problem() const { return m_problem; }

Q_SIGNALS:
    // keepsInKeychain() or problem() has changed.
    void changed();

private:
    struct Entry {
        std::optional<KeptToken> token; // none: forgotten
        bool inKeychain = false;
        int version = 0; // counts up with each keep() and forget()
    };

    void found(const QString &profileId, const QByteArray &kept);
    // Makes the entry anew, and gives its version.
    int replace(const QString &profileId, const std::optional<KeptToken> &token);
    void setProblem(const std::optional<SecretProblem> &problem);
    [[nodiscard]] std::optional<KeptToken> usable(const QString &profileId,
                                                  const QDateTime &now) const;

    SecretStore &m_store;
    QHash<QString, Entry> m_entries; // of the profiles whose token is known
    std::optional<SecretProblem> m_problem;
};

} // namespace store
