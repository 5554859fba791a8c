// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/emergencynumbers.h"
#include "checks/numberlibrary.h"
#include "cli/findingtext.h"
#include "cli/options.h"
#include "phone/phone.h"

#include <QObject>

#include <memory>
#include <optional>

namespace session {
class Clock;
class Connection;
class LookupSession;
} // namespace session

namespace cli {

// Says what is wrong with phones, one after another: those that it looks up and those of files.
// What cannot be read is said on standard error, and the rest is checked all the same. It must not
// end the program itself: it says with which exit code it has finished.
class CheckCommand final : public QObject
{
    Q_OBJECT

public:
    // The PBX to look phones up at. The session belongs to the command alone; both outlive it.
    struct Pbx {
        session::Connection &connection;
        session::LookupSession &session;
    };

    // The clock must outlive the command. The PBX may be missing if nothing is to be looked up.
    CheckCommand(const std::optional<Pbx> &pbx, const session::Clock &clock,
                 const CheckOptions &options, QObject *parent = nullptr);

    // Phones are searched among those of this customer; empty: the user's own.
    void setCustomer(const QString &id) { m_customer = id; }
    void start();

Q_SIGNALS:
    // Once, always from the event loop.
    void finished(int exitCode);

private:
    void next();
    void find(const QString &name);
    void concludeLookup();
    void nextSoon();
    // False if it could not be written.
    bool check(const phone::Phone &phone, const QString &place, const QDateTime &now);
    bool write(const QString &text);
    bool flush();
    void end();

    std::optional<Pbx> m_pbx;
    CheckOptions m_options;
    QString m_customer;
    QDateTime m_now; // for files
    checks::NumberLibrary m_library;
    checks::EmergencyNumbers m_emergency;
    std::unique_ptr<FindingText> m_text;
    CheckTotals m_totals;
    qsizetype m_source = 0; // the next one
    bool m_hasFailed = false;
    bool m_cannotWrite = false;
    QString m_unwritten;
};

} // namespace cli
