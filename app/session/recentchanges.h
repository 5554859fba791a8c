// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/fetch.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <chrono>
#include <optional>

namespace store {
class SeenPhones;
}

namespace session {

class Clock;
class LookupSession;

// What has changed in the phone shown since it was fetched before, for a while: somebody who
// refreshes wants to see what is new. Follows the lookups, and asks nobody.
class RecentChanges final : public QObject
{
    Q_OBJECT

public:
    // How long a change is news.
    static constexpr std::chrono::seconds shownFor{60};

    // All of them must outlive this. The fingerprints of secrets come from the phones seen: where
    // there are none, secrets are not compared.
    RecentChanges(const LookupSession &lookups, const Clock &clock, store::SeenPhones &seen,
                  QObject *parent = nullptr);

    // By the reference's key, what the value was before, in words and without secrets. It is up to
    // date for whoever connects to the lookups later.
    [[nodiscard]] const QHash<QString, QString> &before() const { return m_before; }

Q_SIGNALS:
    // The changes are no news any more.
    void expired();

private:
    void take();
    void tick();

    const LookupSession &m_lookups;
    const Clock &m_clock;
    store::SeenPhones &m_seen;
    std::optional<Fetch> m_last; // from the PBX
    QHash<QString, QString> m_before;
    QDateTime m_until;
};

} // namespace session
