// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <tl/expected.hpp>

namespace report {

// Zip archives in memory, by libzip. Nothing is ever unpacked onto the disk, so that no name in an
// archive can lead anywhere.

struct ZipEntry {
    QString name; // "fetches/0001.json"
    QByteArray bytes;

    friend bool operator==(const ZipEntry &, const ZipEntry &) = default;
};

enum class ZipProblem : quint8 {
    NotAZip,
    Damaged, // cut short, or its parts do not agree
    TooLarge, // more than a limit allows, whatever its headers promise
    Unexpected, // a name that is not expected, or that is there twice; encrypted; packed oddly
    OutOfMemory
};

// The most that an archive may hold.
struct ZipLimits {
    qsizetype entries = 0;
    qsizetype entryBytes = 0; // unpacked, of one entry
    qsizetype totalBytes = 0; // unpacked, of all of them
};

// Every entry of the archive, in its order, or none of them.
[[nodiscard]] tl::expected<QList<ZipEntry>, ZipProblem> unpacked(
    const QByteArray &archive, const ZipLimits &limits, bool (*isExpected)(const QString &name));

// An archive of the entries, whose names differ, dated with the time.
[[nodiscard]] tl::expected<QByteArray, ZipProblem> packed(const QList<ZipEntry> &entries,
                                                          const QDateTime &time);

} // namespace report
