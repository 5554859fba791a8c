// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tokenvault.h"

#include <QMetaObject>
#include <QPointer>

#include <utility>

namespace store {

namespace {

// What an answer says about the keychain itself: it works well that has nothing under a key.
template <typename Result>
std::optional<SecretProblem> problemOf(const Result &result)
{
    if (result || result.error() == SecretProblem::NotFound)
        return std::nullopt;
    return result.error();
}

} // namespace

TokenVault::TokenVault(SecretStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

void TokenVault::read(const QString &profileId, const QDateTime &now, Answer answer)
{
    if (m_entries.contains(profileId)) {
        QMetaObject::invokeMethod(
            this, [this, profileId, now, answer] { answer(usable(profileId, now)); },
            Qt::QueuedConnection);
        return;
    }
    const QPointer<TokenVault> self(this);
    m_store.read(profileId, [self, profileId, now, answer](const auto &kept) {
        if (!self)
            return;
        if (kept)
            self->found(profileId, *kept);
        const auto token = self->usable(profileId, now);
        self->setProblem(problemOf(kept));
        if (self)
            answer(token);
    });
}

void TokenVault::keep(const QString &profileId, const QByteArray &token,
                      const std::optional<QDateTime> &expiresAt)
{
    const KeptToken kept{token, expiresAt};
    const int version = replace(profileId, kept);
    const QPointer<TokenVault> self(this);
    m_store.write(profileId, serialized(kept), [self, profileId, version](const auto &result) {
        if (!self)
            return;
        Entry &entry = self->m_entries[profileId];
        if (entry.version == version)
            entry.inKeychain = result.has_value();
        self->setProblem(problemOf(result));
    });
}

void TokenVault::forget(const QString &profileId)
{
    replace(profileId, std::nullopt);
    const QPointer<TokenVault> self(this);
    m_store.remove(profileId, [self](const auto &result) {
        if (self)
            self->setProblem(problemOf(result));
    });
}

bool TokenVault::keepsInKeychain(const QString &profileId) const
{
    return m_entries.value(profileId).inKeychain;
}

void TokenVault::found(const QString &profileId, const QByteArray &kept)
{
    const auto token = readKeptToken(kept);
    if (token && !m_entries.contains(profileId))
        m_entries.insert(profileId, {*token, true, 0});
}

int TokenVault::replace(const QString &profileId, const std::optional<KeptToken> &token)
{
    const int version = m_entries.value(profileId).version + 1;
    m_entries.insert(profileId, {token, false, version});
    return version;
}

void TokenVault::setProblem(const std::optional<SecretProblem> &problem)
{
    m_problem = problem;
    Q_EMIT changed();
}

std::optional<KeptToken> TokenVault::usable(const QString &profileId, const QDateTime &now) const
{
    const auto token = m_entries.value(profileId).token;
    return token && !token->isExpiredAt(now) ? token : std::nullopt;
}

} // namespace store
