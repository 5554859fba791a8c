// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/phonediff.h"
#include "session/fetch.h"
#include "store/seenphone.h"

#include <QDateTime>
#include <QString>

#include <tl/expected.hpp>

namespace store {
class SeenPhones;
}

namespace session {

// One of two phones that are compared, wherever it comes from.
struct CompareSide {
    checks::DiffSide phone;
    QString name; // "Snom D785, 00:04:13:2A:7C:51", or a file's
    QDateTime at; // UTC; invalid: not known

    // The name and, where it is known, when that was. Plain, in one line.
    [[nodiscard]] QString title() const;
};

// Secrets are compared by the fingerprints of the phones seen: where there are none, they are not
// known. Nothing of a secret itself is in a title.
[[nodiscard]] CompareSide compareSide(const Fetch &fetch, store::SeenPhones &seen);
[[nodiscard]] CompareSide compareSide(const store::StoredFetch &fetch);

// The one phone of a JSON file, or a sentence that says why there is none. Secrets that were masked
// in it are not known.
[[nodiscard]] tl::expected<CompareSide, QString> readCompareFile(const QString &path,
                                                                 store::SeenPhones &seen);

} // namespace session
