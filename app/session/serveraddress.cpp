// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/serveraddress.h"

#include "api/baseurl.h"

#include <QCoreApplication>

namespace session {

namespace {

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ServerAddress)
};

} // namespace

QString serverAddressProblem(const QString &address)
{
    const auto base = api::BaseUrl::parse(address);
    if (base)
        return {};
    switch (base.error()) {
    case api::BaseUrlError::Invalid:
        break;
    case api::BaseUrlError::Scheme:
        return Text::tr("The address must begin with https://.");
    case api::BaseUrlError::PlainHttpNotLoopback:
        return Text::tr("The address must begin with https://: http would show your password to "
                        "everybody on the way.");
    case api::BaseUrlError::HasUserInfo:
        return Text::tr("The address must not hold a user name or a password.");
    case api::BaseUrlError::HasQueryOrFragment:
        return Text::tr("The address must end before any ? or #.");
    }
    return Text::tr("This is no address of a server: it should look like "
                    "https://pbx.example.org.");
}

} // namespace session
