// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checkhistory.h"

#include "checks/facts.h"
#include "checks/sentence.h"
#include "phone/format.h"
#include "phone/useragent.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace checks {

namespace {

using phone::FieldId;

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Check)
};

// The fetches until now, oldest first; at least one.
class History
{
public:
    History(QList<FetchRecord> fetches, const Context &context)
        : m_fetches(std::move(fetches))
        , m_context(context)
    {
        m_fetches.removeIf([&](const FetchRecord &fetch) { return fetch.at > context.now; });
        std::stable_sort(m_fetches.begin(), m_fetches.end(),
                         [](const auto &a, const auto &b) { return a.at < b.at; });
    }

    [[nodiscard]] bool isEmpty() const { return m_fetches.isEmpty(); }
    [[nodiscard]] const Context &context() const { return m_context; }
    [[nodiscard]] const QList<FetchRecord> &fetches() const { return m_fetches; }
    [[nodiscard]] const FetchRecord &latest() const { return m_fetches.constLast(); }
    // Null if there was only one.
    [[nodiscard]] const FetchRecord *previous() const
    {
        return m_fetches.size() > 1 ? &m_fetches[m_fetches.size() - 2] : nullptr;
    }
    [[nodiscard]] QList<FetchRecord> since(qint64 seconds) const
    {
        QList<FetchRecord> recent = m_fetches;
        const QDateTime from = m_context.now.addSecs(-seconds);
        recent.removeIf([&](const FetchRecord &fetch) { return fetch.at < from; });
        return recent;
    }

private:
    QList<FetchRecord> m_fetches;
    const Context &m_context;
};

// How often a value became another one within the window that the rules about loops look at. A fetch
// that lacks it says nothing.
template <typename Value>
int changes(const History &history, const Value &value)
{
    int count = 0;
    decltype(value(history.latest())) last;
    for (const FetchRecord &fetch : history.since(history.context().limits.loopWindow)) {
        const auto next = value(fetch);
        if (last && next && *next != *last)
            ++count;
        if (next)
            last = next;
    }
    return count;
}

std::optional<Moment> saved(const FetchRecord &fetch)
{
    return Moment::of(fetch.phone.value(FieldId::ConfigSaved));
}

std::optional<Moment> loaded(const FetchRecord &fetch)
{
    return Moment::of(fetch.phone.value(FieldId::ConfigLoaded));
}

// The configuration was saved while somebody watched, and still is not fetched.
std::optional<Trip> notFetchedWhileWatched(const History &history)
{
    const auto now = saved(history.latest());
    const auto fetched = loaded(history.latest());
    const qint64 patience = history.context().limits.watchedPickup;
    if (!now || !fetched || *fetched >= *now
        || now->plusSeconds(patience) > Moment::of(history.context().now))
        return std::nullopt;
    const QList<FetchRecord> &fetches = history.fetches();
    const bool hasMoved = std::any_of(fetches.begin(), fetches.end(), [&](const auto &fetch) {
        const auto moment = saved(fetch);
        return moment && *moment != *now;
    });
    if (!hasMoved)
        return std::nullopt;
    return Trip{
        Text::tr("The configuration was saved %1 ago, and the phone has not fetched it since.")
            .arg(phone::durationText(
                (Moment::of(history.context().now).milliseconds - now->milliseconds) / 1000))};
}

std::optional<Trip> newSecret(const History &history)
{
    const FetchRecord *before = history.previous();
    if (!before || !before->secrets || !history.latest().secrets)
        return std::nullopt;
    const SecretPrints &old = *before->secrets;
    const SecretPrints &now = *history.latest().secrets;
    Trip trip;
    if (old.username != now.username)
        trip.fields.append(fieldKey(FieldId::Username));
    if (old.password != now.password)
        trip.fields.append(fieldKey(FieldId::Password));
    return trip.fields.isEmpty() ? std::nullopt : std::optional(trip);
}

std::optional<Trip> newFirmware(const History &history)
{
    const FetchRecord *before = history.previous();
    if (!before)
        return std::nullopt;
    const Facts old(before->phone, history.context());
    const Facts now(history.latest().phone, history.context());
    const QString oldFirmware = phone::UserAgent::parse(old.text(FieldId::UserAgent).toString())
                                    .firmware;
    const QString firmware = phone::UserAgent::parse(now.text(FieldId::UserAgent).toString())
                                 .firmware;
    if (oldFirmware.isEmpty() || firmware.isEmpty() || oldFirmware == firmware)
        return std::nullopt;
    const phone::Property &property = phone::field(FieldId::UserAgent).property;
    return Trip{Text::tr("The firmware was %1 and is %2.")
                    .arg(old.shown(property, phone::Value::text(oldFirmware)),
                         now.shown(property, phone::Value::text(firmware)))};
}

std::optional<Trip> restarts(const History &history)
{
    const int count = changes(history, loaded);
    if (count < history.context().limits.loopCount)
        return std::nullopt;
    return Trip{
        Text::tr("The phone has fetched its configuration %1 times within %2: it seems to "
                 "restart again and again.")
            .arg(QString::number(count), phone::durationText(history.context().limits.loopWindow))};
}

std::optional<Trip> flaps(const History &history)
{
    const int count = changes(history, [](const FetchRecord &fetch) {
        return fetch.phone.value(FieldId::Online).toBool();
    });
    if (count < history.context().limits.loopCount)
        return std::nullopt;
    return Trip{
        Text::tr("The phone has gone online or offline %1 times within %2.")
            .arg(QString::number(count), phone::durationText(history.context().limits.loopWindow))};
}

std::optional<Trip> movesAbout(const History &history)
{
    const Limits &limits = history.context().limits;
    const Facts now(history.latest().phone, history.context());
    if (!now.is(FieldId::IpMode, QLatin1String("LOCKED")))
        return std::nullopt;
    QSet<QString> addresses;
    for (const FetchRecord &fetch : history.since(limits.roamingWindow)) {
        const auto address = Facts(fetch.phone, history.context())
                                 .address(FieldId::PublicIpAddress);
        if (address)
            addresses.insert(address->key());
    }
    if (addresses.size() < limits.roamingCount)
        return std::nullopt;
    return Trip{
        Text::tr("The phone is locked to one address, but came from %1 different ones within "
                 "%2.")
            .arg(QString::number(addresses.size()), phone::durationText(limits.roamingWindow))};
}

// clang-format off
constexpr std::array<Rule, 6> rules = {{
    {"T1", Severity::Warning,
     QT_TRANSLATE_NOOP("Check", "The change has not been picked up"),
     QT_TRANSLATE_NOOP("Check", "The configuration was saved, and the phone has not fetched it since."),
     QT_TRANSLATE_NOOP("Check", "Restart the phone, or ask the customer to."),
     {FieldId::ConfigLoaded, FieldId::ConfigSaved}},
    {"T2", Severity::Information,
     QT_TRANSLATE_NOOP("Check", "The SIP account is a new one"),
     QT_TRANSLATE_NOOP("Check", "The user name or the password is another one than at the last fetch."),
     QT_TRANSLATE_NOOP("Check", "If the phone does not register, restart it so that it fetches the new account."),
     {FieldId::Username, FieldId::Password}},
    {"T3", Severity::Information,
     QT_TRANSLATE_NOOP("Check", "The firmware is a new one"),
     QT_TRANSLATE_NOOP("Check", "The firmware is another one than at the last fetch."),
     QT_TRANSLATE_NOOP("Check", "If something is wrong since then, look whether others with this firmware have it as well."),
     {FieldId::UserAgent}},
    {"T4", Severity::Warning,
     QT_TRANSLATE_NOOP("Check", "The phone restarts again and again"),
     QT_TRANSLATE_NOOP("Check", "The phone has fetched its configuration several times in a short time."),
     QT_TRANSLATE_NOOP("Check", "Check its power supply and its cable, then its firmware."),
     {FieldId::ConfigLoaded}},
    {"T5", Severity::Warning,
     QT_TRANSLATE_NOOP("Check", "The phone comes and goes"),
     QT_TRANSLATE_NOOP("Check", "The phone has gone online and offline several times in a short time."),
     QT_TRANSLATE_NOOP("Check", "Check the customer's internet line and router, and the phone's cable."),
     {FieldId::Online}},
    {"X6", Severity::Warning,
     QT_TRANSLATE_NOOP("Check", "The lock does not suit this line"),
     QT_TRANSLATE_NOOP("Check", "The phone is locked to one address, but came from several."),
     QT_TRANSLATE_NOOP("Check", "The line seems to get a new address now and then: let the phone roam in its country instead."),
     {FieldId::IpMode, FieldId::PublicIpAddress}},
}};
// clang-format on

} // namespace

std::span<const Rule> historyRules()
{
    return rules;
}

QList<Finding> checkHistory(const QList<FetchRecord> &fetches, Watching watching,
                            const Context &context)
{
    const History history(fetches, context);
    if (history.isEmpty())
        return {};
    const QString phoneId = Facts(history.latest().phone, context).phoneId();
    QList<Finding> findings;
    constexpr std::array find = {
        notFetchedWhileWatched, newSecret, newFirmware, restarts, flaps, movesAbout};
    static_assert(find.size() == rules.size());
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if (i == 0 && watching == Watching::No)
            continue;
        if (auto trip = find[i](history))
            findings.append(makeFinding(rules[i], std::move(*trip), phoneId));
    }
    sortWorstFirst(findings);
    return findings;
}

} // namespace checks
