// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/watchnews.h"

#include "phone/format.h"
#include "session/phonename.h"

#include <QCoreApplication>

namespace session {

namespace {

using phone::FieldId;

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(WatchNews)
};

// Short on the day that it is told.
QString timeText(const QDateTime &time, const QDateTime &now)
{
    const QDateTime local = time.toLocalTime();
    return local.date() == now.toLocalTime().date() ? local.toString(QStringLiteral("HH:mm:ss"))
                                                    : phone::dateTimeText(local);
}

// Whether the date is later than what was known. Takes it in.
bool moves(QDateTime &known, const phone::Value &value)
{
    const std::optional<QDateTime> date = value.toDate();
    if (!date || (known.isValid() && *date <= known))
        return false;
    known = *date;
    return true;
}

} // namespace

std::optional<WatchNews> WatchedState::take(const Fetch &fetch)
{
    const bool first = !m_started;
    m_started = true;
    const bool fetchedConfig = takeConfig(fetch.phone);
    std::optional<WatchEvent> event = takePresence(fetch);
    if (first) {
        m_savedAtStart = m_saved;
        return std::nullopt;
    }
    if (!event && fetchedConfig)
        event = WatchEvent::FetchedConfig;
    if (!event)
        return std::nullopt;
    return WatchNews{*event, fetch.asked, phoneName(fetch.phone),
                     sentence(*event, fetchedConfig, fetch.at)};
}

// Whether the phone has fetched its newest configuration. One that was out of date when it was
// fetched is not what anybody waits for.
bool WatchedState::takeConfig(const phone::Phone &phone)
{
    moves(m_saved, phone.value(FieldId::ConfigSaved));
    const bool loaded = moves(m_loaded, phone.value(FieldId::ConfigLoaded));
    return loaded && !(m_saved.isValid() && m_loaded < m_saved);
}

std::optional<WatchEvent> WatchedState::takePresence(const Fetch &fetch)
{
    const std::optional<bool> online = fetch.phone.value(FieldId::Online).toBool();
    if (!online)
        return std::nullopt;
    const std::optional<bool> before = m_online;
    m_online = online;
    m_before = m_onlineAt;
    m_onlineAt = fetch.at;
    if (!before || *before == *online)
        return std::nullopt;
    return *online ? WatchEvent::CameOnline : WatchEvent::WentAway;
}

std::optional<QDateTime> WatchedState::savedAndNotFetched() const
{
    const bool saved = m_saved.isValid() && (!m_savedAtStart.isValid() || m_saved > m_savedAtStart);
    const bool fetched = m_loaded.isValid() && m_loaded >= m_saved;
    return saved && !fetched ? std::optional(m_saved) : std::nullopt;
}

QString WatchedState::sentence(WatchEvent event, bool fetchedConfig, const QDateTime &now) const
{
    QString text;
    switch (event) {
    case WatchEvent::WentAway:
        text = Text::tr("The phone went offline between %1 and %2.")
                   .arg(timeText(m_before, now), timeText(m_onlineAt, now));
        break;
    case WatchEvent::CameOnline:
        text = Text::tr("The phone is online again, since some time between %1 and %2.")
                   .arg(timeText(m_before, now), timeText(m_onlineAt, now));
        break;
    case WatchEvent::FetchedConfig:
        return configSentence(now);
    }
    return fetchedConfig ? text + u' ' + configSentence(now) : text;
}

QString WatchedState::configSentence(const QDateTime &now) const
{
    if (!m_saved.isValid())
        return Text::tr("It fetched its configuration at %1.").arg(timeText(m_loaded, now));
    return Text::tr("It has fetched its newest configuration: saved %1, fetched %2.")
        .arg(timeText(m_saved, now), timeText(m_loaded, now));
}

} // namespace session
