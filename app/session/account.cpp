// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/account.h"

#include "api/apiclient.h"

#include <QRegularExpression>

namespace session {

Account::Account(api::ApiClient &client, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
{
}

Account::~Account()
{
    endAttempt();
}

QString Account::host() const
{
    return m_client.baseUrl().host();
}

void Account::signIn(const QString &user, const QString &password, bool persist)
{
    endAttempt();
    m_userName = user.trimmed();
    m_credentials = {.username = m_userName, .password = password, .persist = persist};
    send();
}

void Account::giveCode(const QString &code)
{
    QString digits = code;
    digits.removeIf([](QChar character) { return character.isSpace(); });
    if (m_state != State::CodeNeeded || digits.isEmpty())
        return;
    codeFor(*m_factor) = digits;
    send();
}

void Account::cancel()
{
    endAttempt();
    m_error.reset();
    Q_EMIT changed();
}

void Account::decline()
{
    cancel();
    Q_EMIT declined();
}

void Account::useToken(const QByteArray &token, const std::optional<QDateTime> &expiresAt)
{
    if (!take(token, expiresAt))
        return;
    m_identity = {};
    Q_EMIT changed();
    Q_EMIT signedIn();
}

void Account::pasteToken(const QString &text)
{
    static const QRegularExpression scheme(QStringLiteral("\\Abearer(\\s+|\\z)"),
                                           QRegularExpression::CaseInsensitiveOption);
    const QByteArray bytes = text.trimmed().remove(scheme).toUtf8();
    if (!take(bytes, {}))
        return;
    m_identity = {};
    Q_EMIT changed();
    Q_EMIT tokenReceived(bytes, m_expiresAt);
    Q_EMIT signedIn();
}

void Account::expire()
{
    m_client.setToken({});
    m_expiresAt.reset();
    m_hasToken = false;
    if (m_state == State::SignedIn) {
        m_state = State::SignedOut;
        m_hasEnded = true;
    }
    Q_EMIT changed();
}

QString Account::endedText() const
{
    if (!m_hasEnded)
        return {};
    return m_userName.isEmpty()
        ? tr("The PBX does not take the token: it has expired or been withdrawn, or was not copied "
             "whole.")
        : tr("Your sign-in has expired. What you asked for goes on when you have signed in again.");
}

void Account::signOut()
{
    forget();
    Q_EMIT signedOut();
}

void Account::forget()
{
    endAttempt();
    m_error.reset();
    m_identity = {};
    m_userName.clear();
    m_hasToken = false;
    m_hasEnded = false;
    m_state = State::SignedOut;
    expire();
    Q_EMIT forgotten();
}

void Account::send()
{
    m_state = State::SigningIn;
    m_error.reset();
    m_job = m_client.logIn(m_credentials);
    connect(m_job, &api::Job::finished, this, &Account::receive);
    Q_EMIT changed();
}

void Account::receive(const api::Result &result)
{
    m_job.clear();
    if (result)
        accept(result->body);
    else
        refuse(result.error());
}

void Account::accept(const QByteArray &body)
{
    const std::optional<SignInAnswer> answer = readSignIn(body, m_clock.now());
    if (!answer || answer->token.isEmpty()) {
        fail(error(answer ? SignInError::Kind::NoToken : SignInError::Kind::BadAnswer));
        return;
    }
    if (!take(answer->token, answer->expiresAt))
        return;
    m_identity = answer->identity;
    Q_EMIT changed();
    Q_EMIT tokenReceived(answer->token, m_expiresAt);
    Q_EMIT signedIn();
}

void Account::refuse(const api::Error &error)
{
    const std::optional<Factor> wanted = factorWanted(error);
    if (!wanted) {
        SignInError other = signInError(error);
        // Behind the first step, it is not about the password.
        if (m_factor && other.kind == SignInError::Kind::Credentials)
            other.kind = SignInError::Kind::Refused;
        fail(other);
        return;
    }
    m_factor = wanted;
    // Named though its code was sent: the code is wrong.
    if (!codeFor(*wanted).isEmpty()) {
        SignInError wrong = signInError(error);
        wrong.kind = SignInError::Kind::Code;
        wrong.factor = wanted;
        fail(wrong);
        return;
    }
    m_state = State::CodeNeeded;
    Q_EMIT changed();
}

// A step for a code goes on after any failure: the password was right, and may be needed again.
void Account::fail(const SignInError &error)
{
    if (m_factor) {
        codeFor(*m_factor).clear();
        m_state = State::CodeNeeded;
    } else {
        endAttempt();
    }
    m_error = error;
    Q_EMIT changed();
}

// False: it is no token, or of no use any more, and what there was before stays.
bool Account::take(const QByteArray &token, const std::optional<QDateTime> &expiresAt)
{
    endAttempt();
    const bool isToken = api::ApiClient::isToken(token);
    if (!isToken || (expiresAt && *expiresAt <= m_clock.now())) {
        m_error = error(isToken ? SignInError::Kind::Expired : SignInError::Kind::NotAToken);
        Q_EMIT changed();
        return false;
    }
    m_client.setToken(token);
    m_expiresAt = expiresAt;
    m_hasToken = true;
    m_hasEnded = false;
    m_state = State::SignedIn;
    m_error.reset();
    return true;
}

void Account::endAttempt()
{
    if (m_job) {
        m_job->disconnect(this);
        m_job->cancel();
        m_job.clear();
    }
    m_credentials = {};
    m_factor.reset();
    m_state = m_hasToken ? State::SignedIn : State::SignedOut;
}

QString &Account::codeFor(Factor factor)
{
    return factor == Factor::Sms ? m_credentials.smsKey : m_credentials.authenticatorToken;
}

SignInError Account::error(SignInError::Kind kind) const
{
    SignInError error{.kind = kind};
    error.facts.host = host();
    return error;
}

} // namespace session
