// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/pagecounts.h"
#include "phone/phone.h"
#include "phone/phonedecoder.h"
#include "phone/status.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <tl/expected.hpp>

namespace phone {

// What a list shows of a phone; a text is empty where the answer had none. Holds no secret and no
// more than a row needs (rowtext.h), as a list may have 100,000 of them. The texts come from the network: each is
// to be made printable where it is shown.
struct PhoneSummary {
    QString id = {}; // as received, 24 hex digits of a real PBX
    QString macAddress = {}; // as received: 12 hex digits, without separators
    QString handsetAddress = {};
    QString modelId = {};
    QString modelName = {}; // "Snom 370"
    QString extensionId = {};
    QString extensionNumber = {}; // "204"
    QString extensionName = {}; // the employee's, or the extension's use
    QString customerId = {};
    QString notes = {}; // in one line
    int handsetIndex = -1; // among the phones of one MAC address, from 0; -1 if not known
    Presence presence = Presence::Unknown; // at the time of the answer

    friend bool operator==(const PhoneSummary &, const PhoneSummary &) = default;
};

// One page of the PBX's list of phones.
struct PhoneListPage {
    PageCounts counts;
    QList<PhoneSummary> phones;
};

// One page of whole phones.
struct WholePhoneListPage {
    struct Entry {
        PhoneSummary summary;
        Phone phone;
    };
    PageCounts counts;
    QList<Entry> phones;
};

// Reads the answer of GET /pbx/sipphone. Lenient: extension and sipPhoneModel may be ids or
// objects, anything may be missing, and what is no phone in the list is left out.
[[nodiscard]] tl::expected<PhoneListPage, DecodeError> readPhoneList(const QByteArray &json);

// The same of a list that was asked for whole.
[[nodiscard]] tl::expected<WholePhoneListPage, DecodeError> readWholePhoneList(
    const QByteArray &json);

// The summary of a phone that was fetched whole: ids, but no names; those it does not hold.
[[nodiscard]] PhoneSummary summaryOf(const Phone &phone);

} // namespace phone
