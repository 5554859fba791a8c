// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/seenphone.h"
#include "store/storeproblem.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QSqlDatabase;
class QSqlError;

namespace store {

class Database;
struct Condition;

// The phones that were looked up, with their fetches, in a SQLite file that is opened when it is
// first used. They are kept without their secrets: those are taken out before anything is written.
// No failure loses more than what was to be written, and none is fatal: problem() says what it was.
//
// Phones belong to a profile, which stands for a PBX. What is asked is about the phones of the
// profile set, as those of another PBX cannot be looked up on this one.
class SeenPhones final : public QObject
{
    Q_OBJECT

public:
    // Of one phone; the oldest go first.
    static constexpr int maxFetches = 500;
    // Of one search or list.
    static constexpr int maxResults = 1000;
    // Of one fetch, as JSON. A phone with every key of every side panel has 50 KB.
    static constexpr qsizetype maxFetchBytes = 1024 * 1024;
    static constexpr int minDays = 1;
    // How long another program that holds the file is waited for: the window waits as well.
    static constexpr std::chrono::milliseconds defaultPatience{250};

    explicit SeenPhones(const QString &path, QObject *parent = nullptr,
                        std::chrono::milliseconds patience = defaultPatience);
    ~SeenPhones() override;

    void setProfile(const QString &id) { m_profile = id; }
    [[nodiscard]] const QString &profile() const { return m_profile; }

    // Keeps the fetch of a phone of any profile. Recording it again, at the same time, replaces it:
    // so names can be added when they are known. Those that are empty stay what they were, as long
    // as the phone has the same model, extension or customer. False: there was a problem, the phone
    // has no id, or it is larger than maxFetchBytes.
    bool record(const QString &profileId, const phone::Phone &phone, const QDateTime &fetchedAt,
                const SummaryNames &names = {});

    // The newest fetch of the phone, if there is one.
    [[nodiscard]] std::optional<StoredFetch> latest(const QString &id);
    // The phone's fetches from that time on, newest first.
    [[nodiscard]] QList<StoredFetch> fetches(const QString &id, const QDateTime &since);

    // Phones, newest first. Filters are tried in their order, and the first that finds any counts,
    // as when the PBX is asked. All words of the filter must be found, each anywhere in the phone's
    // ids, addresses, names and notes.
    [[nodiscard]] QList<SeenPhone> search(const QStringList &filters, int limit);
    [[nodiscard]] QList<SeenPhone> recent(int limit);
    [[nodiscard]] QList<SeenPhone> pinned();
    // Nothing happens to a phone that was not seen.
    void setPinned(const QString &id, bool pinned);

    // A live phone's fingerprints, to compare with those of a fetch; none if there is a problem.
    [[nodiscard]] std::optional<Fingerprints> fingerprintsOf(const phone::Phone &phone);

    // Every phone of every profile, pinned ones too, so that nothing of them stays in the file.
    bool forgetAll();
    // The fetches of all profiles that are older than so many days, at least minDays, and phones
    // that have none left. A pinned phone keeps its newest one.
    bool prune(const QDateTime &now, int days);

    // What went wrong last; SetAside stays until the end of the run.
    [[nodiscard]] const std::optional<StoreProblem> &problem() const;

Q_SIGNALS:
    // There are other phones, or other pins.
    void changed();
    void problemChanged();

private:
    using Work = std::function<QSqlError(const QSqlDatabase &)>;
    [[nodiscard]] bool read(const Work &work);
    [[nodiscard]] bool write(const Work &work);
    void tellOfProblem(const std::optional<StoreProblem> &before);
    [[nodiscard]] QList<StoredFetch> readFetchesOf(const QString &id, const QDateTime &since,
                                                   int limit);
    [[nodiscard]] QList<SeenPhone> list(const Condition &condition, int limit);

    std::unique_ptr<Database> m_database;
    QString m_profile;
};

} // namespace store
