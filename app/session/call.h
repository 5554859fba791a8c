// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/answer.h"
#include "api/job.h"
#include "api/objectid.h"
#include "api/request.h"

#include <QObject>
#include <QPointer>

#include <variant>

namespace session {

class Connection;

// Whether a call that the PBX refuses without a valid token may ask somebody to sign in.
enum class Asking : quint8 {
    Always, // somebody waits for this very answer
    UnlessRefused, // not when the last asking was answered with no: what runs in the background
};

// One request under way through the Connection, which may send it again after a sign-in. It
// finishes exactly once, always from the event loop, and never after cancel(); then it deletes
// itself. Destroying it cancels it.
class Call final : public QObject
{
    Q_OBJECT

public:
    ~Call() override;

    // finished() will not come any more, and the call deletes itself. Harmless when it has finished
    // or was cancelled before.
    void cancel();

Q_SIGNALS:
    void finished(const api::Result &result);

private:
    friend class Connection;

    struct Picture {
        api::ObjectId modelPicture;
    };
    using Subject = std::variant<api::Request, Picture>;
    enum class State : quint8 { New, Sent, Parked, Concluded, Over };

    Call(Connection &connection, const Subject &subject, Asking asking);

    void dropJob();
    // Finishes with the result, from the event loop.
    void conclude(const api::Result &result);
    void deliver();
    // Tells the connection, once, that the call is no more.
    void leave();

    Connection *m_connection; // null once the call has left it
    Subject m_subject;
    Asking m_asking;
    State m_state = State::New;
    QPointer<api::Job> m_job; // deletes itself
    int m_token = 0; // the number of the token that the request was sent with
    api::Result m_result; // Parked: what it met; Concluded: what it finishes with
};

// Cancels the call, if there is one, of which the listener then hears no more.
void dropCall(Call *&call, const QObject &listener);

} // namespace session
