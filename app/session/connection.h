// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/error.h"
#include "session/call.h"

#include <QList>
#include <QObject>

namespace api {
class ApiClient;
class BaseUrl;
} // namespace api

namespace session {

// The one way of every request to the PBX. When the PBX wants a sign-in first, the calls wait here
// until there is a token, and then do what they were asked for. It must not know what a call is
// for, or how somebody signs in.
class Connection final : public QObject
{
    Q_OBJECT

public:
    // The client must outlive the connection. Deleting the connection cancels its calls.
    explicit Connection(api::ApiClient &client, QObject *parent = nullptr);
    ~Connection() override;

    // Never null. The call belongs to the connection and deletes itself after finished() or
    // cancel().
    [[nodiscard]] Call *get(const api::Request &request, Asking asking = Asking::Always);
    // The picture of a model, by the id that the model names. Needs no sign-in, so never waits.
    [[nodiscard]] Call *picture(const api::ObjectId &id);

    [[nodiscard]] const api::BaseUrl &baseUrl() const;

    // Whether somebody is there to sign in: then a call without a valid token waits. Otherwise, as
    // from the start, it finishes with the error that it meets.
    void setAsksForSignIn(bool asks) { m_asks = asks; }
    // From now on calls wait as during a sign-in, but nobody is asked: where the token is just
    // being fetched. Ends with resume() or giveUp(). For any number of seconds.
    void hold();
    // Whether calls wait, until resume() or giveUp().
    [[nodiscard]] bool isWaiting() const { return m_waiting; }
    // The client has a new token (or, after hold(), none after all): what waits is sent. What the
    // PBX refuses once more waits again, and asks again.
    void resume();
    // There will be no token: what waits finishes with the error that it met.
    void giveUp();

    // Asks another PBX from now on, or the same one as somebody else. The token is dropped, nothing
    // waits any more, and every call finishes with Error::Kind::Switched.
    void switchTo(const api::BaseUrl &base);

    // Requests that are sent and have not been answered.
    [[nodiscard]] int inFlight() const;

Q_SIGNALS:
    // A call waits for somebody to sign in. Not again before resume() or giveUp().
    void signInNeeded();
    // isWaiting() or inFlight() has changed.
    void changed();

private:
    friend class Call;

    [[nodiscard]] Call *begin(Call *call);
    void send(Call &call);
    void receive(Call &call, const api::Result &result);
    void park(Call &call, const api::Error &met);
    void ask(const api::Error &met);
    [[nodiscard]] bool mayAsk(const Call &call) const;
    [[nodiscard]] QList<Call *> parked() const;
    void remove(Call &call);
    [[nodiscard]] api::Error error(api::Error::Kind kind) const;

    api::ApiClient &m_client;
    QList<Call *> m_calls; // owned, as children; in the order in which they were asked for
    bool m_asks = false;
    bool m_waiting = false;
    bool m_refused = false; // whether the last asking was given up
    int m_token = 0; // counts the tokens
    api::Error m_met; // why calls wait
};

} // namespace session
