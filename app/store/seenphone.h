// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/phone.h"
#include "phone/phonesummary.h"
#include "store/fingerprints.h"

#include <QDateTime>
#include <QString>

namespace store {

// Names of what a phone refers to, as far as they are known.
struct SummaryNames {
    QString extensionNumber = {};
    QString extensionName = {};
    QString modelName = {};
    QString customerName = {};
};

// A phone that was looked up before, as a list shows it: its newest fetch.
struct SeenPhone {
    QString profileId;
    phone::PhoneSummary summary; // its presence is that of fetchedAt
    QString customerName;
    QDateTime fetchedAt; // UTC
    bool pinned = false;
};

// One fetch of a phone. The phone is without its secrets.
struct StoredFetch {
    phone::Phone phone;
    QDateTime at; // UTC
    Fingerprints fingerprints;
};

} // namespace store
