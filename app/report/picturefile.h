// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

#include <tl/expected.hpp>

namespace report {

// Why a picture was not saved.
struct PictureFileError {
    enum class Kind : quint8 {
        NoPicture, // the image is null
        NotAFile, // a device, a pipe or the like stands there: it would be replaced
        CannotOpen, // no such folder, no permission, the path is a folder
        CannotWrite // the disk is full, or went away
    };
    Kind kind = Kind::CannotOpen;
    QString systemText; // the system's own words; empty for NoPicture and NotAFile

    friend bool operator==(const PictureFileError &, const PictureFileError &) = default;
};

// Writes a PNG. Either the whole picture is at the path afterwards, or what was there before is
// untouched.
[[nodiscard]] tl::expected<void, PictureFileError> savePng(const QImage &image,
                                                           const QString &path);

} // namespace report
