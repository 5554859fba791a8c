// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checkhistory.h"
#include "checks/context.h"
#include "checks/finding.h"
#include "phone/namebook.h"
#include "session/fetch.h"
#include "session/phonehistory.h"

#include <QList>
#include <QObject>

namespace checks {
class EmergencyNumbers;
}
namespace store {
class SeenPhones;
}

namespace session {

class Clock;
class LookupSession;
class Names;

// What can be said about the phone shown: what is wrong with it, by itself, beside its earlier fetches
// and beside what its model can do, and how it was at those fetches. The phone alone is judged at
// once, the rest when it is known. Follows the lookups; asks nobody, and must not decide how any of it looks.
class Diagnosis final : public QObject
{
    Q_OBJECT

public:
    // How far back fetches are looked at.
    static constexpr int historyDays = 30;

    // Fetches that are looked at; the oldest go first.
    static constexpr qsizetype maxFetches = 500;

    // Both must outlive the diagnosis. It is up to date for whoever connects to the lookups later.
    Diagnosis(const LookupSession &lookups, const Clock &clock, QObject *parent = nullptr);

    // Where earlier fetches are kept; null, as from the start, for nowhere. Not owned.
    void setSeenPhones(store::SeenPhones *seen) { m_seen = seen; }
    // Null, as from the start, knows only the numbers that every country has. Not owned. Not asked
    // before the first phone has been checked without it: to load what it knows takes a while.
    void setEmergencyNumbers(const checks::EmergencyNumbers *numbers) { m_emergency = numbers; }

    // Where it is learned what a model can do; null, as from the start, for nowhere. Not owned.
    void setNames(const Names *names);
    // Whether somebody watches the phone shown: what it has not fetched then is held against it.
    void setWatched(bool watched);

    // What the phone is judged by may be other; it also ages by itself.
    void checkAgain();

    // Worst first.
    [[nodiscard]] const QList<checks::Finding> &findings() const { return m_findings; }
    // What the phone shown is judged by. Only while there is one.
    [[nodiscard]] checks::Context context() const;
    // Oldest first, the fetch shown last.
    [[nodiscard]] const QList<HistoryPoint> &history() const { return m_history; }

Q_SIGNALS:
    // findings() or history() is other, though the phone shown is the same.
    void changed();

private:
    void take();
    void takeHistory();
    void readHistory(const QDateTime &since);
    void learnModel(phone::Reference kind, const QString &id);
    void checkHistory();
    void checkModel();
    [[nodiscard]] QList<checks::Finding> check() const;

    const LookupSession &m_lookups;
    const Clock &m_clock;
    store::SeenPhones *m_seen = nullptr;
    const checks::EmergencyNumbers *m_emergency = nullptr;
    const Names *m_names = nullptr;
    bool m_asksNumbers = false;
    bool m_isWatched = false;
    bool m_isHistoryRead = false; // from what is kept
    QString m_phone; // the id of the one that the history is of
    QList<checks::Finding> m_findings;
    QList<checks::Finding> m_ofHistory; // among them, as those of the model
    QList<checks::Finding> m_ofModel;
    QList<HistoryPoint> m_history;
    QList<checks::FetchRecord> m_fetches; // as m_history
};

} // namespace session
