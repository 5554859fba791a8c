// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/emergencynumbers.h"
#include "checks/numberlibrary.h"
#include "checks/together.h"
#include "cli/findingtext.h"
#include "cli/options.h"
#include "cli/phonefile.h"
#include "cli/phoneloader.h"
#include "cli/sourcecommand.h"
#include "phone/phone.h"

#include <QHash>

#include <memory>
#include <optional>

namespace session {
class CustomerCheck;
} // namespace session

namespace cli {

// Says what is wrong with phones, one after another: those that it looks up and those of files.
// Then what they say against each other, unless there are very many. What cannot be read is said on
// standard error, and the rest is checked all the same.
class CheckCommand final : public SourceCommand
{
    Q_OBJECT

public:
    // The clock must outlive the command. The PBX may be missing if nothing is to be looked up.
    // Phones are searched among those of `customer`, an id; empty: the user's own.
    CheckCommand(const std::optional<Pbx> &pbx, const session::Clock &clock,
                 const CheckOptions &options, const QString &customer, QObject *parent = nullptr);
    ~CheckCommand() override;

    void start() override;

private:
    void next();
    void concludeCustomer();
    void take(const session::Fetch &fetch);
    // False if it could not be written.
    bool check(const PhoneFile::Entry &entry, const QDateTime &now);
    void compareLater(const PhoneFile::Entry &entry);
    void checkTogether();
    // False if it was milder than what is asked for, or could not be written.
    bool add(const checks::Finding &finding, const QString &place);
    bool write(const QString &text);
    bool flush();
    void end();

    std::unique_ptr<PhoneLoader> m_loader; // null without a PBX
    std::unique_ptr<session::CustomerCheck> m_wholeCustomer; // null unless that is asked for
    CheckOptions m_options;
    QString m_customer;
    QDateTime m_now; // for files
    checks::NumberLibrary m_library;
    checks::EmergencyNumbers m_emergency;
    std::unique_ptr<FindingText> m_text;
    checks::Together m_together;
    QHash<qsizetype, QString> m_places; // of its phones that have no id
    CheckTotals m_totals;
    qsizetype m_source = 0; // the next one
    bool m_hasFailed = false;
    bool m_cannotWrite = false;
    QString m_unwritten;
};

} // namespace cli
