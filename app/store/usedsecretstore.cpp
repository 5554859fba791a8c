// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/usedsecretstore.h"

#include "store/settings.h"

#include <QMetaObject>
#include <QPointer>

namespace store {

UsedSecretStore::UsedSecretStore(SecretStore &store, Settings &settings)
    : m_store(store)
    , m_settings(settings)
{
}

bool UsedSecretStore::isUsed(const QString &key) const
{
    return m_settings.keychainKeys().contains(key);
}

void UsedSecretStore::read(const QString &key, Found answer)
{
    if (isUsed(key)) {
        m_store.read(key, std::move(answer));
        return;
    }
    QMetaObject::invokeMethod(
        &m_context, [answer] { answer(tl::unexpected(SecretProblem::NotFound)); },
        Qt::QueuedConnection);
}

// Noted before it is done: a keyring that is unlocked too late for the answer has it all the same.
void UsedSecretStore::write(const QString &key, const QByteArray &secret, Done answer)
{
    if (!isUsed(key))
        m_settings.setKeychainKeys(m_settings.keychainKeys() << key);
    m_store.write(key, secret, std::move(answer));
}

void UsedSecretStore::remove(const QString &key, Done answer)
{
    if (!isUsed(key)) {
        QMetaObject::invokeMethod(
            &m_context, [answer] { answer({}); }, Qt::QueuedConnection);
        return;
    }
    const QPointer<QObject> self(&m_context);
    m_store.remove(key, [this, self, key, answer](const auto &result) {
        if (!self)
            return;
        if (result || result.error() == SecretProblem::NotFound) {
            QStringList keys = m_settings.keychainKeys();
            keys.removeAll(key);
            m_settings.setKeychainKeys(keys);
        }
        answer(result);
    });
}

} // namespace store
