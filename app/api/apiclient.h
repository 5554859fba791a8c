// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/baseurl.h"
#include "api/credentials.h"
#include "api/job.h"
#include "api/timeouts.h"

#include <QByteArray>
#include <QNetworkRequest>
#include <QObject>

class QNetworkAccessManager;

namespace api {

// Sends the closed list of read-only requests to the PBX, and signs in: bytes in, bytes out. It must
// not know what a phone is, keep cookies, follow redirects, accept a certificate that is not
// trusted, or show the token or a password to anything but the server of the base URL.
class ApiClient final : public QObject
{
    Q_OBJECT

public:
    // The manager must outlive the client; jobs that run when it goes are cancelled. Deleting the
    // client cancels its jobs.
    ApiClient(QNetworkAccessManager &manager, const BaseUrl &base, QObject *parent = nullptr);
    ApiClient(QNetworkAccessManager &manager, const BaseUrl &base, const Timeouts &timeouts,
              QObject *parent = nullptr);

    // Whether it could be a token: neither empty nor longer than limits::maxTokenBytes, and nothing
    // in it that cannot stand in a header (white space, control or non-ASCII characters).
    [[nodiscard]] static bool isToken(const QByteArray &text);

    // The access token for the requests from now on; empty for none. What is no token counts as
    // none.
    void setToken(const QByteArray &token);
    [[nodiscard]] bool hasToken() const;

    // For the requests from now on; running jobs go on with the former one. A change of scheme,
    // host or port drops the token, which belongs to the former server: set the new one afterwards.
    void setBaseUrl(const BaseUrl &base);
    [[nodiscard]] const BaseUrl &baseUrl() const;

    // Never null. The job belongs to the client and deletes itself after finished() or cancel().
    // Without a token it finishes with Error::Kind::NoToken and nothing is sent.
    [[nodiscard]] Job *get(const Request &request);

    // Asks for a token, which is in the body of the answer; it is not set. The one POST of the
    // program. Neither the present token nor anything of the credentials but the user name can be
    // in an Error of this job.
    [[nodiscard]] Job *logIn(const Credentials &credentials);

    // The picture of a phone's model; bodies up to limits::maxPictureBytes. The token is never sent
    // along, and needs not be there.
    [[nodiscard]] Job *picture(const ObjectId &id);

private:
    [[nodiscard]] QNetworkRequest networkRequest(const QUrl &url, const char *accepted) const;
    [[nodiscard]] QStringList secrets() const;

    QNetworkAccessManager &m_manager;
    BaseUrl m_base;
    Timeouts m_timeouts;
    QByteArray m_token;
};

} // namespace api
