// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/options.h"
#include "cli/phoneloader.h"
#include "cli/sourcecommand.h"
#include "phone/phone.h"

#include <QList>

namespace cli {

// Says what differs between two phones, each looked up or read from a file. Secrets are compared by
// fingerprints, and never printed.
class DiffCommand final : public SourceCommand
{
    Q_OBJECT

public:
    // The PBX may be missing if nothing is to be looked up. Phones are searched among those of
    // `customer`, an id; empty: the user's own.
    DiffCommand(const std::optional<Pbx> &pbx, const DiffOptions &options, const QString &customer,
                QObject *parent = nullptr);

    void start() override;

private:
    void next();
    void readFile(const QString &name);
    void take(const phone::Phone &phone);
    void compare();

    DiffOptions m_options;
    QString m_customer;
    std::unique_ptr<PhoneLoader> m_loader;
    QList<phone::Phone> m_phones; // so far
};

} // namespace cli
