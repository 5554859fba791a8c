// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/finding.h"
#include "checks/together.h"
#include "phone/phone.h"
#include "phone/phonesummary.h"
#include "session/call.h"
#include "session/lookuperror.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QSet>

#include <optional>

namespace checks {
class EmergencyNumbers;
}

namespace session {

class Clock;
class Connection;

// A phone of the customer and what is wrong with it. The phone itself is not kept.
struct CheckedPhone {
    phone::PhoneSummary summary;
    QList<checks::Finding> findings; // worst first
};

// Checks every phone of one customer, page by page. What has been read stays, also after cancel() or
// a failure, and is then partial. It must not decide how any of it looks.
class CustomerCheck final : public QObject
{
    Q_OBJECT

public:
    static constexpr int pageSize = 100; // whole phones
    static constexpr int maxPhones = 100'000; // of one customer; others are not read

    enum class State : quint8 {
        Idle, // nothing was asked for yet
        Running,
        Done, // the PBX has no more, whatever total() says
        Cancelled, // by somebody
        Failed, // error() says why
        Full // there are more than maxPhones
    };

    // Both must outlive the check. Of more phones than `mostCompared`, none are compared.
    CustomerCheck(Connection &connection, const Clock &clock,
                  qsizetype mostCompared = checks::Together::maxPhones, QObject *parent = nullptr);
    ~CustomerCheck() override;

    // Null, as from the start, knows only the numbers that every country has. Not owned.
    void setEmergencyNumbers(const checks::EmergencyNumbers *numbers) { m_emergency = numbers; }

    // Whose phones, an id of 24 hex digits; empty: the user's own customer. Forgets the phones of
    // the check before.
    void start(const QString &customer);
    void cancel();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const QString &customer() const { return m_customer; }
    // In the PBX's order, each once.
    [[nodiscard]] const QList<CheckedPhone> &phones() const { return m_phones; }
    // Phones that the customer has, as far as the PBX has said; 0 before its first answer.
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] const std::optional<LookupError> &error() const { return m_error; }
    // Whether phones() are fewer than the customer's: not finished, or not going to be.
    [[nodiscard]] bool isPartial() const
    {
        return m_state != State::Idle && m_state != State::Done;
    }
    // Whether the phones that have been read were compared with each other: not while the check runs,
    // nor if there are too many of them.
    [[nodiscard]] bool isCompared() const { return m_isCompared; }
    // When the first answer came. UTC.
    [[nodiscard]] const QDateTime &startedAt() const { return m_startedAt; }

Q_SIGNALS:
    // Another check begins: phones() is empty.
    void started();
    // phones() has grown, by those from `first` on.
    void arrived(qsizetype first);
    // The findings of phones that had arrived before are others: rules that look at several phones.
    void compared();
    // state(), total() or error() has changed.
    void changed();

private:
    void ask(Asking asking);
    void receive(const api::Result &result, const QString &host);
    void accept(const QByteArray &body, const QDateTime &serverDate, const QString &host);
    void append(const phone::WholePhoneListPage &page, const QDateTime &now);
    void compare();
    void end(State state);

    Connection &m_connection;
    const Clock &m_clock;
    const checks::EmergencyNumbers *m_emergency = nullptr;
    Call *m_call = nullptr; // deletes itself when it has finished or is cancelled
    QString m_customer;
    State m_state = State::Idle;
    QList<CheckedPhone> m_phones;
    qsizetype m_mostCompared;
    checks::Together m_together; // the same ones, in the same order
    bool m_isCompared = false;
    QSet<QString> m_ids; // of the phones read: a list may shift while it is read
    qint64 m_offset = 0;
    int m_limit = pageSize;
    qint64 m_total = 0;
    QDateTime m_startedAt;
    std::optional<LookupError> m_error;
};

} // namespace session
