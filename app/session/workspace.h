// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/clock.h"

#include <QObject>
#include <QString>

#include <memory>

class QNetworkAccessManager;

namespace checks {
class EmergencyNumbers;
}
namespace api {
class ApiClient;
class BaseUrl;
struct Timeouts;
} // namespace api
namespace store {
class SecretStore;
class SeenPhones;
class Settings;
} // namespace store

namespace session {

class Account;
class Connection;
class Customers;
class Diagnosis;
class LookupSession;
class ModelPictures;
class Names;
class PhoneSearch;
class ProfileSession;
class RecentChanges;

// Where things are kept between runs.
struct Places {
    QString settings; // an INI file
    QString seenPhones; // a SQLite file
};

// Everything between the network, the files and what shows them, put together in one way for the
// window, the commands and the tests of the whole. It wires, and does nothing itself; nothing of it
// touches the network, the keychain or the database before it is asked to.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    // All but the places must outlive the workspace. The base URL counts until a profile is chosen.
    Workspace(QNetworkAccessManager &manager, const api::BaseUrl &base, store::SecretStore &secrets,
              Clock &clock, const Places &places);
    Workspace(QNetworkAccessManager &manager, const api::BaseUrl &base, store::SecretStore &secrets,
              Clock &clock, const Places &places, const api::Timeouts &timeouts);
    ~Workspace() override;

    // Lets go of what is older than the settings want.
    void prune();
    // Judges emergency numbers, of the phone shown too, by the country that the settings have now.
    void applyCountry();
    // Of a profile that is no longer used.
    void forgetToken(const QString &profileId);

    // What only a window needs: the names behind ids, the choice of a customer, and what is wrong
    // with the phone shown.
    void serveWindow();

    [[nodiscard]] Clock &clock() const;
    [[nodiscard]] store::Settings &settings() const;
    [[nodiscard]] store::SeenPhones &seenPhones() const;
    [[nodiscard]] api::ApiClient &client() const;
    [[nodiscard]] Connection &connection() const;
    [[nodiscard]] Account &account() const;
    [[nodiscard]] ProfileSession &profile() const;
    // Only after serveWindow().
    [[nodiscard]] Customers &customers() const;
    [[nodiscard]] Diagnosis &diagnosis() const;
    [[nodiscard]] RecentChanges &changes() const;
    // Of the country that is set, or the machine's; loads what it knows when it is first asked.
    [[nodiscard]] const checks::EmergencyNumbers &emergencyNumbers() const;
    [[nodiscard]] LookupSession &lookups() const;
    [[nodiscard]] PhoneSearch &search() const;
    [[nodiscard]] Names &names() const;
    [[nodiscard]] ModelPictures &pictures() const;

Q_SIGNALS:
    // Another profile is in use: what is shown of the former one is to go.
    void profileChanged();

private:
    void follow();
    void chooseCustomer();
    void fallBack();
    void takeProfile();
    void forgetNames();

    struct Parts;
    std::unique_ptr<Parts> m_parts;
    QString m_profileId;
};

} // namespace session
