// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/picturetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace report {

namespace {

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(PictureText)
};

} // namespace

QString problemText(const PictureError &error)
{
    const auto size = [](qint64 bytes) { return QLocale().formattedDataSize(bytes, 0); };
    switch (error.kind) {
    case PictureError::Kind::ScaleOutOfRange:
        return Text::tr("Pictures are drawn at a scale from %1 to %2.").arg(minScale).arg(maxScale);
    case PictureError::Kind::TooLarge:
        return Text::tr("The picture would take %1 of memory, and %2 is the most: draw a "
                        "single tab, or at a smaller scale.")
            .arg(size(error.bytes), size(error.limit));
    case PictureError::Kind::OutOfMemory:
        return Text::tr("There is not enough memory for the picture, which takes %1: draw "
                        "a single tab, or at a smaller scale.")
            .arg(size(error.bytes));
    }
    Q_UNREACHABLE();
}

QString problemText(const PictureFileError &error, const QString &file)
{
    switch (error.kind) {
    case PictureFileError::Kind::NoPicture:
        return Text::tr("There is no picture to write to %1.").arg(file);
    case PictureFileError::Kind::NotAFile:
        return Text::tr("%1 is no file that a picture could take the place of.").arg(file);
    case PictureFileError::Kind::CannotOpen:
        return Text::tr("The picture cannot be written to %1: %2.").arg(file, error.systemText);
    case PictureFileError::Kind::CannotWrite:
        return Text::tr("The picture could not be written whole to %1, so nothing was "
                        "changed there: %2.")
            .arg(file, error.systemText);
    }
    Q_UNREACHABLE();
}

} // namespace report
