// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/credentials.h"
#include "api/job.h"
#include "session/clock.h"
#include "session/signinanswer.h"
#include "session/signinerror.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace api {
class ApiClient;
}

namespace session {

// Signs somebody in, step by step, and gives the token to the client. The password lives here until
// the sign-in has ended, and nowhere else. It must not store anything, and never ends a session on
// the PBX: its logout would end all of the user's.
//
// What a dialog has to do: signIn(); while the state is SigningIn, be busy; at CodeNeeded ask for the
// code of factor() and giveCode(); show error() in either step; close at signedIn(). Somebody who
// closes it without signing in declines.
class Account final : public QObject
{
    Q_OBJECT

public:
    enum class State : quint8 {
        SignedOut,
        SigningIn, // the PBX is being asked
        CodeNeeded, // the password was right, and the code of factor() is wanted
        SignedIn, // there is a token that the PBX has not refused yet
    };

    // Both must outlive the account.
    Account(api::ApiClient &client, const Clock &clock, QObject *parent = nullptr);
    ~Account() override;

    [[nodiscard]] State state() const { return m_state; }
    // Whose code is wanted; also while one is being checked. None before and after that step.
    [[nodiscard]] const std::optional<Factor> &factor() const { return m_factor; }
    // Why the last step failed; none while one is under way and after one that succeeded.
    [[nodiscard]] const std::optional<SignInError> &error() const { return m_error; }
    // Of who signed in last; empty for a token that was given.
    [[nodiscard]] const Identity &identity() const { return m_identity; }
    // What was typed for the last signIn(), to offer it again; empty after signOut() and forget().
    [[nodiscard]] const QString &userName() const { return m_userName; }
    // UTC; none: not known, or never.
    [[nodiscard]] const std::optional<QDateTime> &expiresAt() const { return m_expiresAt; }
    // Why nobody is signed in any more, as a plain sentence or two; empty if nobody was, and after
    // signOut() and forget().
    [[nodiscard]] QString endedText() const;
    // The host that the user name and password go to.
    [[nodiscard]] QString host() const;

    // A sign-in under way is dropped. `persist`: whether the token should last until it is
    // withdrawn.
    void signIn(const QString &user, const QString &password, bool persist);
    // Only at CodeNeeded. Blanks in it do not count; without anything else nothing happens.
    void giveCode(const QString &code);
    // Drops the sign-in under way, with its password; the state is again SignedOut or SignedIn.
    void cancel();
    // cancel(), and nobody is going to sign in: declined() says so to what waits for it.
    void decline();

    // A token from elsewhere. An expired one is an error.
    void useToken(const QByteArray &token, const std::optional<QDateTime> &expiresAt = {});
    // A token as somebody has copied it, perhaps with blanks around it, or "Bearer" before it.
    void pasteToken(const QString &text);

    // The PBX has refused the token: nobody is signed in any more.
    void expire();
    // Forgets the token and who had it. The PBX is not told.
    void signOut();
    // As signOut(), but without signedOut(): the client goes to another PBX.
    void forget();

Q_SIGNALS:
    void changed();
    // From a sign-in or a pasted token, before signedIn(): it may be kept.
    void tokenReceived(const QByteArray &token, const std::optional<QDateTime> &expiresAt);
    // The client has a new token. After changed().
    void signedIn();
    // signOut() was asked for. After forgotten().
    void signedOut();
    // Nobody is known any more: what only they may see must not be shown to the next.
    void forgotten();
    void declined();

private:
    void send();
    void receive(const api::Result &result);
    void accept(const QByteArray &body);
    void refuse(const api::Error &error);
    void fail(const SignInError &error);
    [[nodiscard]] bool take(const QByteArray &token, const std::optional<QDateTime> &expiresAt);
    void endAttempt();
    [[nodiscard]] QString &codeFor(Factor factor);
    [[nodiscard]] SignInError error(SignInError::Kind kind) const;

    api::ApiClient &m_client;
    const Clock &m_clock;
    State m_state = State::SignedOut;
    bool m_hasToken = false;
    bool m_hasEnded = false; // the PBX refused a token
    std::optional<Factor> m_factor;
    std::optional<SignInError> m_error;
    Identity m_identity;
    QString m_userName;
    std::optional<QDateTime> m_expiresAt;
    api::Credentials m_credentials; // empty but during a sign-in
    QPointer<api::Job> m_job; // deletes itself
};

} // namespace session
