// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/fetch.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace session {

enum class WatchEvent : quint8 { WentAway, CameOnline, FetchedConfig };

// What a watched phone did, once. The texts are plain, and without secrets.
struct WatchNews {
    WatchEvent event = WatchEvent::WentAway;
    phone::PhoneId phone;
    QString title; // which phone
    QString sentence; // what it did, and when
};

// What is known of a watched phone. An answer that leaves something out (a low access level) does
// not make it unknown again.
class WatchedState
{
public:
    // Takes the next answer in. What happened since the answers before, or nothing; of several
    // things that which matters most, with the others in its sentence.
    [[nodiscard]] std::optional<WatchNews> take(const Fetch &fetch);

    // Saved since the first answer, and not fetched by the phone as far as is known; else nothing.
    [[nodiscard]] std::optional<QDateTime> savedAndNotFetched() const;

private:
    [[nodiscard]] bool takeConfig(const phone::Phone &phone);
    [[nodiscard]] std::optional<WatchEvent> takePresence(const Fetch &fetch);
    [[nodiscard]] QString sentence(WatchEvent event, bool fetchedConfig,
                                   const QDateTime &now) const;
    [[nodiscard]] QString configSentence(const QDateTime &now) const;

    bool m_started = false;
    std::optional<bool> m_online;
    QDateTime m_onlineAt; // when m_online was last answered
    QDateTime m_before; // and the time before
    QDateTime m_loaded; // invalid: not known
    QDateTime m_saved;
    QDateTime m_savedAtStart;
};

} // namespace session
