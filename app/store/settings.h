// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/profile.h"
#include "store/storeproblem.h"

#include <QByteArray>
#include <QList>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <memory>
#include <optional>

namespace store {

enum class Theme : quint8 { System, Light, Dark };

// What comes back in the window as it was left, as Qt's own saveGeometry() and saveState() have it.
enum class Layout : quint8 { WindowGeometry, WindowState, Splitter, PhoneList };

// How the last ticket was made, in the words that report/ has for files and command lines. What is
// empty was never set. That everything was shown in one is not kept: it is asked for each time.
struct TicketSettings {
    QString format = {}; // "png"
    QString level = {}; // "customer-safe"
    QString tabs = {}; // "all", "phone,status"
    bool findings = true;
    bool changes = true;
    bool dark = false;
    double scale = 0; // of pictures; 0: never set

    friend bool operator==(const TicketSettings &, const TicketSettings &) = default;
};

// What the user has set, in an INI file that nobody else may read. What does not make sense in it
// counts as not set. A damaged file is set aside and a new one begun. It must never hold a secret.
class Settings
{
public:
    static constexpr int minDaysKept = 1;
    static constexpr int maxDaysKept = 3650;
    static constexpr int defaultDaysKept = 90;
    static constexpr int maxProfiles = 100;
    static constexpr int minWatchSeconds = 30;
    static constexpr int maxWatchSeconds = 3600;
    static constexpr int defaultWatchSeconds = 30;

    // Reads the file; nothing is written before something is set.
    explicit Settings(const QString &path);

    // In the user's order; without those that have no id, or the id of one before. No more than
    // maxProfiles.
    [[nodiscard]] QList<Profile> profiles() const;
    void setProfiles(const QList<Profile> &profiles);
    // The profile to begin with: the one set, or the first; empty if there is none.
    [[nodiscard]] QString defaultProfileId() const;
    void setDefaultProfileId(const QString &id);

    // How long phones seen are kept; what is out of range counts as its nearer end.
    [[nodiscard]] int daysKept() const;
    void setDaysKept(int days);

    // Whose emergency numbers count, two capital letters as of ISO 3166; empty: the system's country.
    [[nodiscard]] QString country() const;
    void setCountry(const QString &code);

    // How often a watched phone is asked for; what is out of range counts as its nearer end.
    [[nodiscard]] int watchSeconds() const;
    void setWatchSeconds(int seconds);

    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);

    [[nodiscard]] TicketSettings ticket() const;
    void setTicket(const TicketSettings &ticket);

    [[nodiscard]] QByteArray layout(Layout part) const; // empty if never set
    void setLayout(Layout part, const QByteArray &state);

    // Under which keys something of this program may stand in the system's keychain.
    [[nodiscard]] QStringList keychainKeys() const;
    void setKeychainKeys(const QStringList &keys);

    // Writes what was set now rather than soon, and says whether all that was set stands in the file.
    // What could not be written once counts as not written until the end of the run.
    bool save();
    // What went wrong with the file last.
    [[nodiscard]] const std::optional<StoreProblem> &problem() const { return m_problem; }

private:
    void set(const char *key, const QVariant &value);
    [[nodiscard]] int number(const char *key, int least, int most, int otherwise) const;
    void makeFolder() const;

    QString m_path;
    std::unique_ptr<QSettings> m_file;
    std::optional<StoreProblem> m_problem;
};

} // namespace store
