// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/seenphones.h"

#include "phone/phonedecoder.h"
#include "store/database.h"
#include "store/fetchtable.h"
#include "store/keptphone.h"
#include "store/phonetable.h"

#include <QJsonDocument>

namespace store {

namespace {

// Before every fetch.
QDateTime beginning()
{
    return QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
}

// The phone as it is listed: names given, or else those known of the same things.
SeenPhone named(SeenPhone seen, const SummaryNames &names, const std::optional<PhoneRow> &before)
{
    const SeenPhone known = before ? before->seen : SeenPhone();
    const bool sameModel = known.summary.modelId == seen.summary.modelId;
    const bool sameExtension = known.summary.extensionId == seen.summary.extensionId;
    const bool sameCustomer = known.summary.customerId == seen.summary.customerId;
    const auto name = [](const QString &given, bool same, const QString &old) {
        return given.isEmpty() && same ? old : given;
    };
    seen.summary.modelName = name(names.modelName, sameModel, known.summary.modelName);
    seen.summary.extensionNumber = name(names.extensionNumber, sameExtension,
                                        known.summary.extensionNumber);
    seen.summary.extensionName = name(names.extensionName, sameExtension,
                                      known.summary.extensionName);
    seen.customerName = name(names.customerName, sameCustomer, known.customerName);
    return seen;
}

// Of a phone's rows only the newest fetch tells what the phone is.
QSqlError writePhone(const QSqlDatabase &database, const phone::Phone &phone, const SeenPhone &seen,
                     const SummaryNames &names, qint64 &key)
{
    std::optional<PhoneRow> row;
    const QSqlError error = findPhone(database, seen.profileId, seen.summary.id, row);
    if (error.isValid())
        return error;
    const SeenPhone complete = named(seen, names, row);
    if (!row)
        return insertPhone(database, phone, complete, key);
    key = row->key;
    if (row->seen.fetchedAt > seen.fetchedAt)
        return {};
    return updatePhone(database, phone, {key, complete});
}

} // namespace

SeenPhones::SeenPhones(const QString &path, QObject *parent, std::chrono::milliseconds patience)
    : QObject(parent)
    , m_database(std::make_unique<Database>(path, patience))
{
}

SeenPhones::~SeenPhones() = default;

const std::optional<StoreProblem> &SeenPhones::problem() const
{
    return m_database->problem();
}

bool SeenPhones::record(const QString &profileId, const phone::Phone &phone,
                        const QDateTime &fetchedAt, const SummaryNames &names)
{
    const phone::Phone clean = phone::PhoneDecoder::fromObject(withoutSecrets(phone));
    const SeenPhone seen{profileId, phone::summaryOf(clean), {}, fetchedAt, false};
    const QByteArray json = QJsonDocument(clean.source()).toJson(QJsonDocument::Compact);
    if (seen.summary.id.isEmpty() || json.size() > maxFetchBytes)
        return false;
    const bool isKept = write([&](const QSqlDatabase &database) {
        QByteArray salt;
        QSqlError error = readSalt(database, salt);
        qint64 key = 0;
        if (!error.isValid())
            error = writePhone(database, clean, seen, names, key);
        if (!error.isValid())
            error = writeFetch(database, key, fetchedAt, json, store::fingerprintsOf(phone, salt),
                               maxFetches);
        return error;
    });
    if (isKept)
        Q_EMIT changed();
    return isKept;
}

std::optional<StoredFetch> SeenPhones::latest(const QString &id)
{
    const QList<StoredFetch> newest = readFetchesOf(id, beginning(), 1);
    return newest.isEmpty() ? std::nullopt : std::optional(newest.first());
}

QList<StoredFetch> SeenPhones::fetches(const QString &id, const QDateTime &since)
{
    return readFetchesOf(id, since, maxFetches);
}

QList<StoredFetch> SeenPhones::readFetchesOf(const QString &id, const QDateTime &since, int limit)
{
    QList<StoredFetch> fetches;
    if (m_database->isUnwritten())
        return fetches;
    const bool isRead = read([&](const QSqlDatabase &database) {
        fetches.clear();
        std::optional<PhoneRow> row;
        const QSqlError error = findPhone(database, m_profile, id, row);
        if (error.isValid() || !row)
            return error;
        return readFetches(database, row->key, since, limit, fetches);
    });
    return isRead ? fetches : QList<StoredFetch>();
}

QList<SeenPhone> SeenPhones::search(const QStringList &filters, int limit)
{
    QList<Condition> conditions;
    for (const QString &filter : filters) {
        if (const auto condition = searchCondition(filter))
            conditions.append(*condition);
    }
    // A phone that nobody has seen is the usual case: one walk for all filters tells it.
    if (conditions.size() > 1 && list(anyOf(conditions), 1).isEmpty())
        return {};
    for (const Condition &condition : conditions) {
        const QList<SeenPhone> phones = list(condition, limit);
        if (!phones.isEmpty())
            return phones;
    }
    return {};
}

QList<SeenPhone> SeenPhones::recent(int limit)
{
    return list({QStringLiteral("1"), {}}, limit);
}

QList<SeenPhone> SeenPhones::pinned()
{
    return list({QStringLiteral("pinned"), {}}, maxResults);
}

QList<SeenPhone> SeenPhones::list(const Condition &condition, int limit)
{
    QList<SeenPhone> phones;
    if (m_database->isUnwritten())
        return phones;
    const int most = qBound(0, limit, maxResults);
    const bool isRead = read([&](const QSqlDatabase &database) {
        return listPhones(database, m_profile, condition, most, phones);
    });
    return isRead ? phones : QList<SeenPhone>();
}

void SeenPhones::setPinned(const QString &id, bool pinned)
{
    bool isChanged = false;
    const bool isDone = write([&](const QSqlDatabase &database) {
        return pinPhone(database, m_profile, id, pinned, isChanged);
    });
    if (isDone && isChanged)
        Q_EMIT changed();
}

std::optional<Fingerprints> SeenPhones::fingerprintsOf(const phone::Phone &phone)
{
    QByteArray salt;
    const bool isRead = read(
        [&](const QSqlDatabase &database) { return readSalt(database, salt); });
    return isRead ? std::optional(store::fingerprintsOf(phone, salt)) : std::nullopt;
}

bool SeenPhones::forgetAll()
{
    if (!write(forgetEverything))
        return false;
    Q_EMIT changed();
    const auto before = problem();
    const bool isCompact = m_database->compact();
    tellOfProblem(before);
    return isCompact;
}

bool SeenPhones::prune(const QDateTime &now, int days)
{
    if (m_database->isUnwritten())
        return true;
    qint64 removed = 0;
    const QDateTime before = now.addDays(-qMax(days, minDays));
    const bool isDone = write(
        [&](const QSqlDatabase &database) { return pruneFetches(database, before, removed); });
    if (isDone && removed > 0)
        Q_EMIT changed();
    return isDone;
}

bool SeenPhones::read(const Work &work)
{
    const auto before = problem();
    const bool isDone = m_database->transact(Database::Access::Read, work);
    tellOfProblem(before);
    return isDone;
}

bool SeenPhones::write(const Work &work)
{
    const auto before = problem();
    const bool isDone = m_database->transact(Database::Access::Write, work);
    tellOfProblem(before);
    return isDone;
}

void SeenPhones::tellOfProblem(const std::optional<StoreProblem> &before)
{
    if (problem() != before)
        Q_EMIT problemChanged();
}

} // namespace store
