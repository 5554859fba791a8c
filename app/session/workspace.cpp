// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/workspace.h"

#include "api/apiclient.h"
#include "checks/emergencynumbers.h"
#include "checks/numberlibrary.h"
#include "session/account.h"
#include "session/connection.h"
#include "session/customers.h"
#include "session/diagnosis.h"
#include "session/lookupsession.h"
#include "session/modelpictures.h"
#include "session/names.h"
#include "session/phonesearch.h"
#include "session/profilesession.h"
#include "session/recentchanges.h"
#include "session/seenrecorder.h"
#include "store/seenphones.h"
#include "store/settings.h"
#include "store/tokenvault.h"
#include "store/usedsecretstore.h"

#include <optional>

namespace session {

// Whether the PBX did not get to say anything about the phone.
static bool isOffline(LookupError::Kind kind)
{
    using Kind = LookupError::Kind;
    switch (kind) {
    case Kind::NoToken:
    case Kind::Unauthorized:
    case Kind::TooManyRequests:
    case Kind::ServerError:
    case Kind::Refused:
    case Kind::HostNotFound:
    case Kind::Tls:
    case Kind::Timeout:
    case Kind::ConnectionLost:
    case Kind::Network:
        return true;
    default:
        return false;
    }
}

// In the order in which they need each other.
struct Workspace::Parts {
    Parts(QNetworkAccessManager &manager, const api::BaseUrl &base, store::SecretStore &secrets,
          Clock &theClock, const Places &places, const api::Timeouts &timeouts)
        : clock(theClock)
        , settings(places.settings)
        , seen(places.seenPhones)
        , keychain(secrets, settings)
        , vault(keychain)
        , client(manager, base, timeouts)
        , connection(client)
        , account(client, clock)
        , profile(connection, account, vault, clock)
        , lookups(connection, clock)
        , search(connection, &seen)
        , names(connection)
        , pictures(connection, names)
        , recorder(lookups, names, seen)
        , emergency(library, country())
    {
    }

    [[nodiscard]] QString country() const
    {
        const QString set = settings.country();
        return set.isEmpty() ? checks::localCountry() : set;
    }

    Clock &clock;
    store::Settings settings;
    store::SeenPhones seen;
    store::UsedSecretStore keychain;
    store::TokenVault vault;
    api::ApiClient client;
    Connection connection;
    Account account;
    ProfileSession profile;
    LookupSession lookups;
    PhoneSearch search;
    Names names;
    ModelPictures pictures;
    SeenRecorder recorder;
    checks::NumberLibrary library; // loads nothing before a number has to be judged
    checks::EmergencyNumbers emergency;
    std::optional<Customers> customers;
    std::optional<Diagnosis> diagnosis;
    std::optional<RecentChanges> changes;
};

Workspace::Workspace(QNetworkAccessManager &manager, const api::BaseUrl &base,
                     store::SecretStore &secrets, Clock &clock, const Places &places)
    : Workspace(manager, base, secrets, clock, places, api::Timeouts())
{
}

Workspace::Workspace(QNetworkAccessManager &manager, const api::BaseUrl &base,
                     store::SecretStore &secrets, Clock &clock, const Places &places,
                     const api::Timeouts &timeouts)
    : m_parts(std::make_unique<Parts>(manager, base, secrets, clock, places, timeouts))
{
    follow();
}

Workspace::~Workspace() = default;

void Workspace::follow()
{
    Parts &parts = *m_parts;
    connect(&parts.lookups, &LookupSession::changed, this, &Workspace::fallBack);
    connect(&parts.profile, &ProfileSession::changed, this, &Workspace::takeProfile);
    connect(&parts.account, &Account::signedOut, this, &Workspace::forgetNames);
    connect(&parts.search, &PhoneSearch::openRequested, &parts.lookups, &LookupSession::open);
}

void Workspace::serveWindow()
{
    Parts &parts = *m_parts;
    const auto nameShown = [&parts] {
        const auto &shown = parts.lookups.shown();
        // What was seen, or lies in a file, may be of another PBX, and is to be shown offline.
        if (shown && shown->origin == Fetch::Origin::Network)
            parts.names.wantFor(shown->phone);
    };
    parts.customers.emplace(parts.connection, parts.account);
    parts.diagnosis.emplace(parts.lookups, parts.clock);
    parts.changes.emplace(parts.lookups, parts.clock, parts.seen);
    parts.diagnosis->setSeenPhones(&parts.seen);
    parts.diagnosis->setEmergencyNumbers(&parts.emergency);
    parts.diagnosis->setNames(&parts.names);
    connect(&*parts.customers, &Customers::chosenChanged, this, [&parts] {
        const auto &chosen = parts.customers->chosen();
        parts.search.setCustomer(chosen ? chosen->id : QString());
    });
    connect(&parts.lookups, &LookupSession::fetched, this, nameShown);
    connect(&parts.account, &Account::signedIn, this, [this, nameShown] {
        // Somebody else may see other names.
        forgetNames();
        nameShown();
        chooseCustomer();
    });
}

// The choice went with who signed out; the profile's stays.
void Workspace::chooseCustomer()
{
    const auto &profile = m_parts->profile.profile();
    if (profile && !m_parts->customers->chosen())
        m_parts->customers->choose(profile->customerId);
}

// Where the PBX cannot be asked, a phone that was seen before is better than none.
void Workspace::fallBack()
{
    LookupSession &lookups = m_parts->lookups;
    if (!lookups.error() || !isOffline(lookups.error()->kind)
        || (lookups.shown() && lookups.shown()->asked == *lookups.asked()))
        return;
    const phone::PhoneId asked = *lookups.asked();
    if (const auto seen = m_parts->seen.latest(asked.toString()))
        lookups.standIn({asked, seen->phone, seen->at, Fetch::Origin::Seen});
}

void Workspace::takeProfile()
{
    const auto &profile = m_parts->profile.profile();
    if (!profile || profile->id == m_profileId)
        return;
    // What is known from one PBX means nothing to another.
    if (!m_profileId.isEmpty())
        m_parts->lookups.forget();
    m_profileId = profile->id;
    m_parts->seen.setProfile(profile->id);
    forgetNames();
    if (m_parts->customers)
        m_parts->customers->choose(profile->customerId);
    else
        m_parts->search.setCustomer(profile->customerId);
    Q_EMIT profileChanged();
}

void Workspace::forgetNames()
{
    m_parts->names.forget();
    m_parts->pictures.forget();
}

void Workspace::prune()
{
    m_parts->seen.prune(m_parts->clock.now(), m_parts->settings.daysKept());
}

void Workspace::applyCountry()
{
    m_parts->emergency.setCountry(m_parts->country());
    if (m_parts->diagnosis)
        m_parts->diagnosis->checkAgain();
}

void Workspace::forgetToken(const QString &profileId)
{
    m_parts->vault.forget(profileId);
}

Clock &Workspace::clock() const
{
    return m_parts->clock;
}

store::Settings &Workspace::settings() const
{
    return m_parts->settings;
}

store::SeenPhones &Workspace::seenPhones() const
{
    return m_parts->seen;
}

api::ApiClient &Workspace::client() const
{
    return m_parts->client;
}

Connection &Workspace::connection() const
{
    return m_parts->connection;
}

Account &Workspace::account() const
{
    return m_parts->account;
}

ProfileSession &Workspace::profile() const
{
    return m_parts->profile;
}

Customers &Workspace::customers() const
{
    return *m_parts->customers;
}

Diagnosis &Workspace::diagnosis() const
{
    return *m_parts->diagnosis;
}

RecentChanges &Workspace::changes() const
{
    return *m_parts->changes;
}

const checks::EmergencyNumbers &Workspace::emergencyNumbers() const
{
    return m_parts->emergency;
}

LookupSession &Workspace::lookups() const
{
    return m_parts->lookups;
}

PhoneSearch &Workspace::search() const
{
    return m_parts->search;
}

Names &Workspace::names() const
{
    return m_parts->names;
}

ModelPictures &Workspace::pictures() const
{
    return m_parts->pictures;
}

} // namespace session
