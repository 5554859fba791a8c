// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/options.h"
#include "phone/phonesummary.h"
#include "session/names.h"
#include "session/phonesearch.h"

#include <QList>
#include <QObject>
#include <QString>

namespace session {
class LookupSession;
}

namespace cli {

// Prints all phones that fit a text, as lines, JSON or CSV. It must not end the program itself: it
// says with which exit code it has finished.
class SearchCommand final : public QObject
{
    Q_OBJECT

public:
    // Both must outlive the command, and the session, which looks up what an id names, must belong
    // to it alone.
    SearchCommand(session::Connection &connection, session::LookupSession &lookup,
                  const SearchOptions &options, QObject *parent = nullptr);

    // `typed` is good to search for. `customer` is an id, or empty for the user's own.
    void start(const QString &typed, const QString &customer);

Q_SIGNALS:
    // Once, always from the event loop. What failed has been said on standard error.
    void finished(int exitCode);

private:
    void follow();
    void takeOne();
    void fail(const QString &sentence);
    void nameAndPrint();
    void print();

    session::LookupSession &m_lookup;
    session::PhoneSearch m_search;
    session::Names m_names;
    SearchOptions m_options;
    QList<phone::PhoneSummary> m_phones;
    bool m_isPrinted = false;
};

} // namespace cli
