// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/namebook.h"
#include "phone/pagecounts.h"
#include "phone/phonedecoder.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <tl/expected.hpp>

namespace phone {

// What an answer says of a record that phones refer to: its name and little else.
struct Record {
    QString id; // of a switch: its name
    NameEntry entry = {};
    QString extensionId = {}; // of a phone: whose it is
    QString pictureId = {}; // of a model

    friend bool operator==(const Record &, const Record &) = default;
};

struct RecordPage {
    PageCounts counts;
    QList<Record> records;
};

// The answer to a request for one record of this kind. Lenient: whatever an object holds becomes a
// record, if need be a nameless one. A phone is named by its MAC address.
[[nodiscard]] tl::expected<Record, DecodeError> readRecord(Reference kind, const QByteArray &json);

// A page of models, extensions, customers or switches; of other kinds there is no list. What is no
// object in it is left out. The list of switches has no pages: it is whole.
[[nodiscard]] tl::expected<RecordPage, DecodeError> readRecords(Reference kind,
                                                                const QByteArray &json);

} // namespace phone
