// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/clock.h"
#include "session/fetch.h"
#include "session/lookuperror.h"

#include <QObject>

#include <optional>

namespace session {

class Call;
class Connection;

// Looks up one phone at a time; the last request wins. The phone shown stays until another one has
// arrived: while a request runs, and when it fails. It must not decide how any of it looks.
class LookupSession final : public QObject
{
    Q_OBJECT

public:
    // Both must outlive the session.
    LookupSession(Connection &connection, const Clock &clock, QObject *parent = nullptr);

    ~LookupSession() override;

    // Asks for the phone; a request under way is dropped, and its answer never arrives.
    void open(const phone::PhoneId &id);
    // Asks again for the phone that was asked for last. Nothing happens unless canRefresh().
    void refresh();
    // Whether the PBX was asked for a phone: what stands in a file is not to be had anew.
    [[nodiscard]] bool canRefresh() const;
    // Drops the request under way; the phone shown is again what it was before.
    void cancel();
    // Shows a phone that needed no request; one under way is dropped, and its answer never arrives.
    void show(const Fetch &fetch);
    // The program goes to another PBX: what came from the one before is not shown any more. A file
    // stays.
    void forget();
    // After a failure: shows what is known of the phone that was asked for; the failure stays.
    void standIn(const Fetch &fetch);

    // Also while the request waits for somebody to sign in.
    [[nodiscard]] bool isLoading() const { return m_call != nullptr; }
    // The phone asked for last, whether it has arrived or not.
    [[nodiscard]] const std::optional<phone::PhoneId> &asked() const { return m_asked; }
    // The phone to show: the last one that arrived.
    [[nodiscard]] const std::optional<Fetch> &shown() const { return m_shown; }
    // Why the last request failed; none while one is under way or after one that succeeded.
    [[nodiscard]] const std::optional<LookupError> &error() const { return m_error; }
    // Whether the phone shown is not (or not yet) the answer to the last request.
    [[nodiscard]] bool isStale() const { return m_shown && (isLoading() || m_error); }

Q_SIGNALS:
    // A phone has arrived: shown() is new and there. Comes before changed().
    void fetched();
    // isLoading(), asked(), shown() or error() has changed.
    void changed();

private:
    void start(const phone::PhoneId &id);
    void accept(const Fetch &fetch);
    void fail(const LookupError &error);

    Connection &m_connection;
    const Clock &m_clock;
    Call *m_call = nullptr; // deletes itself when it has finished or is cancelled
    std::optional<phone::PhoneId> m_asked;
    std::optional<Fetch> m_shown;
    std::optional<LookupError> m_error;
    // What a cancelled request goes back to.
    std::optional<phone::PhoneId> m_askedBefore;
    std::optional<LookupError> m_errorBefore;
};

} // namespace session
