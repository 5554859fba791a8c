// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/startprofile.h"

#include "api/baseurl.h"
#include "store/settings.h"

#include <QUuid>

#include <algorithm>

namespace session {

namespace {

// Names the ids that are made of addresses; a random UUID of this project's own.
const QUuid addressNamespace(QStringLiteral("{5b1c0a0e-6a53-4d0c-9d0f-6d1a2b7c9e44}"));

template <typename Matches>
std::optional<store::Profile> firstOf(const store::Settings &settings, const Matches &matches)
{
    const QList<store::Profile> profiles = settings.profiles();
    const auto found = std::find_if(profiles.cbegin(), profiles.cend(), matches);
    return found == profiles.cend() ? std::nullopt : std::optional(*found);
}

QString hostOf(const QString &address)
{
    const auto base = api::BaseUrl::parse(address);
    return base ? base->host() : address;
}

// The address as BaseUrl writes it.
QString idOf(const QString &address)
{
    return QUuid::createUuidV5(addressNamespace, address).toString(QUuid::WithoutBraces);
}

} // namespace

std::optional<store::Profile> profileNamed(const store::Settings &settings, const QString &name)
{
    return firstOf(settings, [&](const store::Profile &profile) {
        return profile.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0;
    });
}

store::Profile profileAt(const store::Settings &settings, const QString &address)
{
    const auto wanted = api::BaseUrl::parse(address);
    const auto same = firstOf(settings, [&](const store::Profile &profile) {
        const auto base = api::BaseUrl::parse(profile.baseUrl);
        return base && wanted && *base == *wanted;
    });
    if (same)
        return *same;
    const QString text = wanted ? wanted->toString() : address;
    return {idOf(text), hostOf(address), text, {}};
}

QString profileIdAt(const QString &address, const QList<store::Profile> &profiles)
{
    const auto base = api::BaseUrl::parse(address);
    const QString id = idOf(base ? base->toString() : address);
    const bool isTaken = std::any_of(profiles.begin(), profiles.end(),
                                     [&id](const store::Profile &other) { return other.id == id; });
    return isTaken ? store::newProfileId() : id;
}

store::Profile defaultProfile(store::Settings &settings, const QString &address)
{
    const QString id = settings.defaultProfileId();
    if (const auto found = firstOf(settings,
                                   [&](const store::Profile &profile) { return profile.id == id; }))
        return *found;
    const store::Profile first{store::newProfileId(), hostOf(address), address, {}};
    settings.setProfiles({first});
    settings.setDefaultProfileId(first.id);
    return first;
}

} // namespace session
