// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/picturefile.h"

#include "report/savefile.h"

#include <QBuffer>
#include <QImageWriter>

namespace report {

namespace {

PictureFileError::Kind kindOf(SaveError::Kind kind)
{
    using Kind = PictureFileError::Kind;
    switch (kind) {
    case SaveError::Kind::Nothing:
        return Kind::NoPicture;
    case SaveError::Kind::NotAFile:
        return Kind::NotAFile;
    case SaveError::Kind::CannotOpen:
        return Kind::CannotOpen;
    case SaveError::Kind::CannotWrite:
        break;
    }
    return Kind::CannotWrite;
}

} // namespace

tl::expected<void, PictureFileError> savePng(const QImage &image, const QString &path)
{
    using Kind = PictureFileError::Kind;
    if (image.isNull())
        return tl::unexpected(PictureFileError{Kind::NoPicture, {}});
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "png");
    if (!writer.write(image))
        return tl::unexpected(PictureFileError{Kind::CannotWrite, writer.errorString()});
    return saveFile(bytes, path).map_error([](const SaveError &error) {
        return PictureFileError{kindOf(error.kind), error.systemText};
    });
}

} // namespace report
