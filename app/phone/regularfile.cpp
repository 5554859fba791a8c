// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/regularfile.h"

#include <QFile>
#include <QFileInfo>

namespace phone {

using Kind = FileError::Kind;

tl::expected<QByteArray, FileError> readRegularFile(const QString &path, qint64 limit)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile() && !info.isDir())
        return tl::unexpected(FileError{Kind::NotAFile});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(FileError{Kind::CannotRead, file.errorString()});
    // One byte more tells what is too large.
    const QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return tl::unexpected(FileError{Kind::CannotRead, file.errorString()});
    if (bytes.size() > limit)
        return tl::unexpected(FileError{Kind::TooLarge});
    return bytes;
}

} // namespace phone
