// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QtGlobal>

#include <tl/expected.hpp>

namespace phone {

// Why a file could not be read.
struct FileError {
    enum class Kind : quint8 {
        CannotRead, // there is none, or it is a folder: see systemText
        NotAFile, // a pipe or a device, which could keep the program waiting for ever
        TooLarge // holds more than the limit
    };
    Kind kind = Kind::CannotRead;
    QString systemText = {};

    friend bool operator==(const FileError &, const FileError &) = default;
};

// What is in the file, of at most `limit` bytes. Blocks for as long as the disk needs.
[[nodiscard]] tl::expected<QByteArray, FileError> readRegularFile(const QString &path,
                                                                  qint64 limit);

} // namespace phone
