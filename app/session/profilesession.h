// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/profile.h"
#include "store/secretstore.h"

#include <QObject>

#include <optional>

namespace store {
struct KeptToken;
class TokenVault;
} // namespace store

namespace session {

class Account;
class Clock;
class Connection;

// The PBX profile in use: points the connection to it, signs in with the token that is kept for it,
// and keeps the tokens that come. It joins account, connection and vault, so that what the PBX
// refuses for want of a token waits until there is one. It must not wait for the keychain: until
// that answers, only requests wait.
class ProfileSession final : public QObject
{
    Q_OBJECT

public:
    // All of them must outlive this.
    ProfileSession(Connection &connection, Account &account, store::TokenVault &vault,
                   const Clock &clock, QObject *parent = nullptr);

    // Goes to another profile: the account is forgotten, and every request under way ends. The
    // profile that is in use already, under another name or with another customer, goes on. False:
    // its address is of no use, which notice() says, and everything stays as it was.
    bool activate(const store::Profile &profile);
    // The same with a token of this run alone: the keychain is left out of it.
    bool activate(const store::Profile &profile, const QByteArray &token);
    [[nodiscard]] const std::optional<store::Profile> &profile() const { return m_profile; }

    // Whether the keychain is being asked for the token.
    [[nodiscard]] bool isReadingToken() const { return m_isReading; }
    // The profile's customer, else that of who is signed in; empty if neither is known.
    [[nodiscard]] QString customerId() const;

    // For a status line; from the network in part, so plain text: who is signed in, or that nobody
    // is.
    [[nodiscard]] QString whoText() const;
    // Where the token is kept; empty without one.
    [[nodiscard]] QString tokenPlaceText() const;

Q_SIGNALS:
    // Anything of the above has changed.
    void changed();
    // One sentence, or two, that somebody should read: the keychain does not do what it should, or
    // a profile cannot be used.
    void notice(const QString &text);

private:
    enum class Tokens : quint8 { Kept, OfTheRun };
    enum class VaultUse : quint8 { Keep, Forget };

    [[nodiscard]] bool isInUse(const store::Profile &profile) const;
    [[nodiscard]] bool isUsable(const store::Profile &profile);
    void go(const store::Profile &profile, Tokens tokens);
    void takeKept(const std::optional<store::KeptToken> &kept);
    void keep(const QByteArray &token, const std::optional<QDateTime> &expiresAt);
    void forget();
    void watchKeychain();

    Connection &m_connection;
    Account &m_account;
    store::TokenVault &m_vault;
    const Clock &m_clock;
    std::optional<store::Profile> m_profile;
    Tokens m_tokens = Tokens::Kept;
    bool m_isReading = false;
    int m_activation = 0; // counts them: an answer to an older one is late
    VaultUse m_use = VaultUse::Keep; // what the vault was asked for last
    std::optional<store::SecretProblem> m_told;
};

} // namespace session
