// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QtGlobal>

namespace phone {

// Which part of a list one answer of the PBX holds. None of the numbers is negative, and none
// so large that sums of them could overflow.
struct PageCounts {
    // No list is longer.
    static constexpr qint64 maxCount = 1'000'000'000;

    qint64 offset = 0; // of the first element, in the whole list
    qint64 limit = 0; // how many the PBX would have sent; may be more than it did
    qint64 total = 0; // of the whole list, never fewer than are known from this page
    qint64 received = 0;

    // Where the next page begins, or total if there is none.
    [[nodiscard]] qint64 next() const;
    [[nodiscard]] bool isLast() const { return next() >= total; }

    friend bool operator==(const PageCounts &, const PageCounts &) = default;
};

// Reads offset, limit and total of a list's answer, in which anything may be missing or wrong;
// `received` is how many elements it holds.
[[nodiscard]] PageCounts readPageCounts(const QJsonObject &answer, qint64 received);

} // namespace phone
