// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/profilecheck.h"

#include "api/baseurl.h"
#include "api/objectid.h"
#include "session/serveraddress.h"

#include <QCoreApplication>

namespace session {

namespace {

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ProfileProblem)
};

} // namespace

std::optional<ProfileProblem> problemOf(const store::Profile &profile)
{
    using Field = ProfileProblem::Field;
    const store::Profile typed = tidied(profile);
    if (typed.name.isEmpty())
        return ProfileProblem{Field::Name, Text::tr("Give the profile a name.")};
    if (typed.name.size() > maxProfileNameLength) {
        return ProfileProblem{Field::Name,
                              Text::tr("The name is too long: %n characters are the most.", nullptr,
                                       int(maxProfileNameLength))};
    }
    if (typed.baseUrl.isEmpty())
        return ProfileProblem{Field::BaseUrl, Text::tr("Give the address of the PBX's API.")};
    const QString wrong = serverAddressProblem(typed.baseUrl);
    if (!wrong.isEmpty())
        return ProfileProblem{Field::BaseUrl, wrong};
    if (!typed.customerId.isEmpty() && !api::ObjectId::parse(typed.customerId)) {
        return ProfileProblem{Field::CustomerId,
                              Text::tr("A customer id has 24 characters, each 0 to 9 or A to F.")};
    }
    return std::nullopt;
}

store::Profile tidied(const store::Profile &profile)
{
    const auto base = api::BaseUrl::parse(profile.baseUrl);
    return {profile.id, profile.name.simplified(),
            base ? base->toString() : profile.baseUrl.trimmed(), profile.customerId.trimmed()};
}

} // namespace session
