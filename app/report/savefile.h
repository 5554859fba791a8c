// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

namespace report {

// Why a file was not saved.
struct SaveError {
    enum class Kind : quint8 {
        Nothing, // there are no bytes
        NotAFile, // a device, a pipe or the like stands there: it would be replaced
        CannotOpen, // no such folder, no permission, the path is a folder
        CannotWrite // the disk is full, or went away
    };
    Kind kind = Kind::CannotOpen;
    QString systemText = {}; // the system's own words; empty for Nothing and NotAFile

    friend bool operator==(const SaveError &, const SaveError &) = default;
};

// Writes a file of any format. Either all of it is at the path afterwards, or what was there before
// is untouched.
[[nodiscard]] tl::expected<void, SaveError> saveFile(const QByteArray &bytes, const QString &path);

// One sentence that says why nothing was written.
[[nodiscard]] QString problemText(const SaveError &error, const QString &file);

} // namespace report
