// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/sourcecommand.h"
#include "session/fetch.h"

#include <QObject>
#include <QString>

namespace cli {

// Looks up one phone after another. What fails is said on standard error.
class PhoneLoader final : public QObject
{
    Q_OBJECT

public:
    PhoneLoader(const SourceCommand::Pbx &pbx, QObject *parent = nullptr);

    // `name` is good to search for. `customer` is an id, or empty for the user's own. Not before
    // the phone asked for last has been answered.
    void load(const QString &name, const QString &customer);

Q_SIGNALS:
    // One of the two for each phone, always from the event loop: the next may be asked for at once.
    void loaded(const session::Fetch &fetch);
    void failed();

private:
    void conclude();

    SourceCommand::Pbx m_pbx;
    bool m_isLoading = false;
};

} // namespace cli
