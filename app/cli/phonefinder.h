// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/phonesummary.h"
#include "session/phonesearch.h"

#include <QList>
#include <QObject>
#include <QString>

namespace cli {

// Finds the one phone that a command is about, by anything that the search box takes. Several are
// listed on standard error, as a script must not go on with the wrong one.
class PhoneFinder final : public QObject
{
    Q_OBJECT

public:
    // The connection must outlive the finder.
    explicit PhoneFinder(session::Connection &connection, QObject *parent = nullptr);

    // `typed` is good to search for. `customer` is an id, or empty for the user's own.
    void find(const QString &typed, const QString &customer);

Q_SIGNALS:
    // One of the two, once.
    void found(const phone::PhoneId &id);
    // What went wrong has been said on standard error.
    void failed();

private:
    void conclude();
    void complainOfSeveral();

    session::PhoneSearch m_search;
    QList<phone::PhoneSummary> m_hits; // the first page
};

} // namespace cli
