// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/picturefile.h"

#include <QFileInfo>
#include <QImageWriter>
#include <QSaveFile>

namespace report {

tl::expected<void, PictureFileError> savePng(const QImage &image, const QString &path)
{
    using Kind = PictureFileError::Kind;
    if (image.isNull())
        return tl::unexpected(PictureFileError{Kind::NoPicture, {}});
    // A folder is refused by opening it, with the system's own words.
    const QFileInfo target(path);
    if (target.exists() && !target.isFile() && !target.isDir())
        return tl::unexpected(PictureFileError{Kind::NotAFile, {}});
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(PictureFileError{Kind::CannotOpen, file.errorString()});
    QImageWriter writer(&file, "png");
    if (!writer.write(image)) {
        const bool disk = file.error() != QFileDevice::NoError;
        return tl::unexpected(
            PictureFileError{Kind::CannotWrite, disk ? file.errorString() : writer.errorString()});
    }
    if (!file.commit())
        return tl::unexpected(PictureFileError{Kind::CannotWrite, file.errorString()});
    return {};
}

} // namespace report
