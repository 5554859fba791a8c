// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/profilesession.h"

#include "api/baseurl.h"
#include "phone/format.h"
#include "session/account.h"
#include "session/connection.h"
#include "session/serveraddress.h"
#include "store/tokenvault.h"

#include <QPointer>

namespace session {

ProfileSession::ProfileSession(Connection &connection, Account &account, store::TokenVault &vault,
                               const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_account(account)
    , m_vault(vault)
    , m_clock(clock)
{
    connect(&m_connection, &Connection::signInNeeded, &m_account, &Account::expire);
    connect(&m_account, &Account::signedIn, &m_connection, &Connection::resume);
    connect(&m_account, &Account::declined, &m_connection, &Connection::giveUp);
    connect(&m_account, &Account::tokenReceived, this, &ProfileSession::keep);
    connect(&m_account, &Account::signedIn, this, &ProfileSession::watchKeychain);
    connect(&m_account, &Account::signedOut, this, &ProfileSession::forget);
    connect(&m_account, &Account::changed, this, &ProfileSession::changed);
    connect(&m_vault, &store::TokenVault::changed, this, &ProfileSession::watchKeychain);
}

bool ProfileSession::isUsable(const store::Profile &profile)
{
    const QString problem = serverAddressProblem(profile.baseUrl);
    if (problem.isEmpty())
        return true;
    Q_EMIT notice(tr("The profile %1 cannot be used.").arg(phone::printable(profile.name)) + u' '
                  + problem);
    return false;
}

bool ProfileSession::isInUse(const store::Profile &profile) const
{
    return m_profile && m_profile->id == profile.id
        && api::BaseUrl::parse(profile.baseUrl) == m_connection.baseUrl();
}

bool ProfileSession::activate(const store::Profile &profile)
{
    if (!isUsable(profile))
        return false;
    if (isInUse(profile)) {
        m_profile = profile;
        Q_EMIT changed();
        return true;
    }
    go(profile, Tokens::Kept);
    m_isReading = true;
    m_connection.hold();
    const QPointer<ProfileSession> self(this);
    m_vault.read(profile.id, m_clock.now(),
                 [self, activation = m_activation](const std::optional<store::KeptToken> &kept) {
                     if (self && self->m_activation == activation)
                         self->takeKept(kept);
                 });
    Q_EMIT changed();
    return true;
}

bool ProfileSession::activate(const store::Profile &profile, const QByteArray &token)
{
    if (!isUsable(profile))
        return false;
    go(profile, Tokens::OfTheRun);
    if (token.isEmpty())
        Q_EMIT changed();
    else
        m_account.useToken(token);
    return true;
}

void ProfileSession::go(const store::Profile &profile, Tokens tokens)
{
    ++m_activation;
    m_profile = profile;
    m_tokens = tokens;
    m_isReading = false;
    m_use = VaultUse::Keep;
    m_connection.switchTo(*api::BaseUrl::parse(profile.baseUrl));
    m_account.forget();
}

QString ProfileSession::customerId() const
{
    return m_profile && !m_profile->customerId.isEmpty() ? m_profile->customerId
                                                         : m_account.identity().customerId;
}

QString ProfileSession::whoText() const
{
    switch (m_account.state()) {
    case Account::State::SigningIn:
    case Account::State::CodeNeeded:
        return tr("signing in");
    case Account::State::SignedOut:
        return m_isReading ? tr("asking the keychain") : tr("not signed in");
    case Account::State::SignedIn:
        break;
    }
    const Identity &identity = m_account.identity();
    const QString who = identity.name.isEmpty() ? m_account.userName() : identity.name;
    if (who.isEmpty() || identity == Identity())
        return tr("signed in with a token");
    if (identity.accessLevel.isEmpty())
        return phone::printable(tr("signed in as %1").arg(who));
    return phone::printable(tr("signed in as %1 (%2)").arg(who, identity.accessLevel));
}

QString ProfileSession::tokenPlaceText() const
{
    if (m_account.state() != Account::State::SignedIn)
        return {};
    return m_profile && m_vault.keepsInKeychain(m_profile->id)
        ? tr("sign-in kept in the system's keychain")
        : tr("sign-in kept for this run only");
}

void ProfileSession::takeKept(const std::optional<store::KeptToken> &kept)
{
    m_isReading = false;
    // Somebody may have begun to sign in meanwhile: then that counts.
    if (kept && m_account.state() == Account::State::SignedOut)
        m_account.useToken(kept->token, kept->expiresAt);
    if (m_account.state() == Account::State::SignedOut && m_connection.isWaiting())
        m_connection.resume();
    Q_EMIT changed();
}

void ProfileSession::keep(const QByteArray &token, const std::optional<QDateTime> &expiresAt)
{
    if (!m_profile || m_tokens == Tokens::OfTheRun)
        return;
    m_use = VaultUse::Keep;
    m_vault.keep(m_profile->id, token, expiresAt);
}

void ProfileSession::forget()
{
    if (!m_profile || m_tokens == Tokens::OfTheRun)
        return;
    m_use = VaultUse::Forget;
    m_vault.forget(m_profile->id);
}

static QString keychainSentence(store::SecretProblem problem)
{
    switch (problem) {
    case store::SecretProblem::NoKeychain:
        return ProfileSession::tr("This computer has no keychain that works, so your sign-in is "
                                  "kept for this run only. GNOME Keyring or KWallet would keep it "
                                  "longer.");
    case store::SecretProblem::Refused:
        return ProfileSession::tr("The system's keychain is locked, so your sign-in is kept for "
                                  "this run only. Unlock it and sign in again to keep it longer.");
    case store::SecretProblem::TimedOut:
        return ProfileSession::tr("The system's keychain does not answer, so your sign-in is kept "
                                  "for this run only. It may be waiting to be unlocked.");
    case store::SecretProblem::NotFound:
    case store::SecretProblem::Failed:
        break;
    }
    return ProfileSession::tr("The system's keychain has failed, so your sign-in is kept for this "
                              "run only.");
}

void ProfileSession::watchKeychain()
{
    const std::optional<store::SecretProblem> &problem = m_vault.problem();
    // That there is no keychain matters to nobody before there is something to keep.
    if (problem == store::SecretProblem::NoKeychain
        && m_account.state() != Account::State::SignedIn)
        return;
    if (problem && problem != m_told) {
        Q_EMIT notice(m_use == VaultUse::Forget
                          ? tr("The system's keychain could not be made to forget your sign-in. "
                               "Remove the entry of SIP Phone Inspector there yourself.")
                          : keychainSentence(*problem));
    }
    m_told = problem;
    Q_EMIT changed();
}

} // namespace session
