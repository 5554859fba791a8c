// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/phonesummary.h"
#include "session/fetch.h"

#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace store {
class SeenPhones;
}

namespace session {

class Clock;
class Connection;
class LookupSession;
class PhoneSearch;

// A phone beside the one shown: found by what people type into the search box, and fetched once.
// Without the PBX it is found among those seen before. It must not touch the phone shown.
class OtherPhone final : public QObject
{
    Q_OBJECT

public:
    enum class State : quint8 {
        Idle, // nothing was asked for
        Searching,
        Choosing, // several fit: hits()
        Loading,
        Found, // fetch()
        Failed // problem() says why
    };

    // All of them must outlive this.
    OtherPhone(Connection &connection, store::SeenPhones &seen, const Clock &clock,
               QObject *parent = nullptr);
    ~OtherPhone() override;

    // Among the phones of a customer, an id of 24 hex digits; empty: the user's own. What was asked
    // for before is dropped.
    void find(const QString &typed, const QString &customer);
    // Fetches that one.
    void choose(const phone::PhoneId &id);
    void cancel();

    [[nodiscard]] State state() const { return m_state; }
    // No more than the first page of them.
    [[nodiscard]] const QList<phone::PhoneSummary> &hits() const { return m_hits; }
    [[nodiscard]] const std::optional<Fetch> &fetch() const { return m_fetch; }
    // A plain sentence; also while Choosing among phones seen because the PBX could not be asked, and
    // when such a phone was Found. Empty if there is none.
    [[nodiscard]] const QString &problem() const { return m_problem; }

Q_SIGNALS:
    // Any of the above.
    void changed();

private:
    void conclude();
    void concludeLookup();
    void offer(const QList<phone::PhoneSummary> &hits);
    void enter(State state);
    void drop();

    Connection &m_connection;
    store::SeenPhones &m_seen;
    const Clock &m_clock;
    // One for each question; they go when they are not needed any more.
    PhoneSearch *m_search = nullptr;
    LookupSession *m_lookup = nullptr;
    State m_state = State::Idle;
    QList<phone::PhoneSummary> m_hits;
    std::optional<Fetch> m_fetch;
    QString m_problem;
};

} // namespace session
