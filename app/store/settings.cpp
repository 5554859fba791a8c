// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/settings.h"

#include "store/privatefiles.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <array>

namespace store {

namespace {

// The keys of the file, one a line.
constexpr const char *profilesKey = "profiles";
constexpr const char *profileIdKey = "id";
constexpr const char *profileNameKey = "name";
constexpr const char *profileUrlKey = "baseUrl";
constexpr const char *profileCustomerKey = "customer";
constexpr const char *defaultProfileKey = "defaultProfile";
constexpr const char *keychainKeysKey = "keychain/keys";
constexpr const char *daysKeptKey = "phonesSeen/daysKept";
constexpr const char *countryKey = "checks/country";
constexpr const char *watchSecondsKey = "watch/seconds";
constexpr const char *themeKey = "window/theme";
constexpr std::array layoutKeys = {"window/geometry", "window/state", "window/splitter",
                                   "window/phoneList"};

constexpr const char *ticketFormatKey = "ticket/format";
constexpr const char *ticketLevelKey = "ticket/level";
constexpr const char *ticketTabsKey = "ticket/tabs";
constexpr const char *ticketFindingsKey = "ticket/findings";
constexpr const char *ticketChangesKey = "ticket/changes";
constexpr const char *ticketDarkKey = "ticket/dark";
constexpr const char *ticketScaleKey = "ticket/scale";

constexpr std::array themeNames = {"system", "light", "dark"};

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

// Read whole: QSettings would leave most of it unread, and errors in it unseen, until it is needed.
std::unique_ptr<QSettings> opened(const QString &path)
{
    auto file = std::make_unique<QSettings>(path, QSettings::IniFormat);
    (void)file->allKeys();
    return file;
}

} // namespace

Settings::Settings(const QString &path)
    : m_path(path)
    , m_file(opened(path))
{
    const bool inTheWay = QFileInfo(path).isDir();
    if (m_file->status() == QSettings::FormatError || inTheWay) {
        m_file.reset(); // it would write the file again
        const QString aside = setAside(path);
        m_problem = aside.isEmpty() ? StoreProblem{StoreProblem::Kind::CannotOpen, path, {}}
                                    : StoreProblem{StoreProblem::Kind::SetAside, aside, {}};
        m_file = opened(path);
    } else if (m_file->status() == QSettings::AccessError) {
        m_problem = StoreProblem{StoreProblem::Kind::CannotOpen, path, {}};
    }
}

QList<Profile> Settings::profiles() const
{
    QList<Profile> profiles;
    QSet<QString> ids;
    // The count comes from the file and may be anything.
    const int count = qMin(m_file->beginReadArray(text(profilesKey)), maxProfiles);
    for (int i = 0; i < count; ++i) {
        m_file->setArrayIndex(i);
        const auto value = [&](const char *key) { return m_file->value(text(key)).toString(); };
        const Profile profile{value(profileIdKey), value(profileNameKey), value(profileUrlKey),
                              value(profileCustomerKey)};
        if (profile.id.isEmpty() || ids.contains(profile.id))
            continue;
        ids.insert(profile.id);
        profiles.append(profile);
    }
    m_file->endArray();
    return profiles;
}

void Settings::setProfiles(const QList<Profile> &profiles)
{
    makeFolder();
    // Or those of a longer list would stay behind it.
    m_file->remove(text(profilesKey));
    const int count = int(qMin<qsizetype>(profiles.size(), maxProfiles));
    m_file->beginWriteArray(text(profilesKey), count);
    for (int i = 0; i < count; ++i) {
        m_file->setArrayIndex(i);
        const Profile &profile = profiles[i];
        m_file->setValue(text(profileIdKey), profile.id);
        m_file->setValue(text(profileNameKey), profile.name);
        m_file->setValue(text(profileUrlKey), profile.baseUrl);
        m_file->setValue(text(profileCustomerKey), profile.customerId);
    }
    m_file->endArray();
}

QString Settings::defaultProfileId() const
{
    const QString set = m_file->value(text(defaultProfileKey)).toString();
    const QList<Profile> all = profiles();
    for (const Profile &profile : all) {
        if (profile.id == set)
            return set;
    }
    return all.isEmpty() ? QString() : all.first().id;
}

void Settings::setDefaultProfileId(const QString &id)
{
    set(defaultProfileKey, id);
}

int Settings::number(const char *key, int least, int most, int otherwise) const
{
    bool isNumber = false;
    const qint64 read = m_file->value(text(key)).toLongLong(&isNumber);
    return isNumber ? int(std::clamp<qint64>(read, least, most)) : otherwise;
}

int Settings::daysKept() const
{
    return number(daysKeptKey, minDaysKept, maxDaysKept, defaultDaysKept);
}

void Settings::setDaysKept(int days)
{
    set(daysKeptKey, qBound(minDaysKept, days, maxDaysKept));
}

QStringList Settings::keychainKeys() const
{
    return m_file->value(text(keychainKeysKey)).toStringList();
}

void Settings::setKeychainKeys(const QStringList &keys)
{
    set(keychainKeysKey, keys);
}

QString Settings::country() const
{
    const QString code = m_file->value(text(countryKey)).toString();
    const bool isCode = code.size() == 2
        && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    return isCode ? code : QString();
}

void Settings::setCountry(const QString &code)
{
    set(countryKey, code);
}

int Settings::watchSeconds() const
{
    return number(watchSecondsKey, minWatchSeconds, maxWatchSeconds, defaultWatchSeconds);
}

void Settings::setWatchSeconds(int seconds)
{
    set(watchSecondsKey, qBound(minWatchSeconds, seconds, maxWatchSeconds));
}

Theme Settings::theme() const
{
    const QString name = m_file->value(text(themeKey)).toString();
    for (std::size_t i = 0; i < themeNames.size(); ++i) {
        if (name == QLatin1String(themeNames[i]))
            return Theme(i);
    }
    return Theme::System;
}

void Settings::setTheme(Theme theme)
{
    set(themeKey, text(themeNames[std::size_t(theme)]));
}

TicketSettings Settings::ticket() const
{
    const auto value = [this](const char *key, const QVariant &otherwise = {}) {
        return m_file->value(text(key), otherwise);
    };
    return {.format = value(ticketFormatKey).toString(),
            .level = value(ticketLevelKey).toString(),
            .tabs = value(ticketTabsKey).toString(),
            .findings = value(ticketFindingsKey, true).toBool(),
            .changes = value(ticketChangesKey, true).toBool(),
            .dark = value(ticketDarkKey, false).toBool(),
            .scale = value(ticketScaleKey).toDouble()};
}

void Settings::setTicket(const TicketSettings &ticket)
{
    set(ticketFormatKey, ticket.format);
    set(ticketLevelKey, ticket.level);
    set(ticketTabsKey, ticket.tabs);
    set(ticketFindingsKey, ticket.findings);
    set(ticketChangesKey, ticket.changes);
    set(ticketDarkKey, ticket.dark);
    set(ticketScaleKey, ticket.scale);
}

QByteArray Settings::layout(Layout part) const
{
    return m_file->value(text(layoutKeys[std::size_t(part)])).toByteArray();
}

void Settings::setLayout(Layout part, const QByteArray &state)
{
    set(layoutKeys[std::size_t(part)], state);
}

void Settings::set(const char *key, const QVariant &value)
{
    makeFolder();
    m_file->setValue(text(key), value);
}

// QSettings would make it for everybody to read. If it cannot be made, save() says so.
void Settings::makeFolder() const
{
    (void)makePrivateFolder(QFileInfo(m_path).absolutePath());
}

bool Settings::save()
{
    m_file->sync();
    if (m_file->status() == QSettings::NoError && makePrivateFile(m_path))
        return true;
    m_problem = StoreProblem{StoreProblem::Kind::CannotWrite, m_path, {}};
    return false;
}

} // namespace store
