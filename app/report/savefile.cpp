// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/savefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace report {

namespace {

// The context of the sentences in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(SaveFile)
};

} // namespace

tl::expected<void, SaveError> saveFile(const QByteArray &bytes, const QString &path)
{
    using Kind = SaveError::Kind;
    if (bytes.isEmpty())
        return tl::unexpected(SaveError{Kind::Nothing});
    // A folder is refused by opening it, with the system's own words.
    const QFileInfo target(path);
    if (target.exists() && !target.isFile() && !target.isDir())
        return tl::unexpected(SaveError{Kind::NotAFile});
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(SaveError{Kind::CannotOpen, file.errorString()});
    // What fits is written without an error: only the rest of it fails with a reason.
    for (qsizetype done = 0; done < bytes.size();) {
        const qint64 written = file.write(bytes.constData() + done, bytes.size() - done);
        if (written <= 0)
            return tl::unexpected(SaveError{Kind::CannotWrite, file.errorString()});
        done += written;
    }
    if (!file.flush() || !file.commit())
        return tl::unexpected(SaveError{Kind::CannotWrite, file.errorString()});
    return {};
}

QString problemText(const SaveError &error, const QString &file)
{
    switch (error.kind) {
    case SaveError::Kind::Nothing:
        return Text::tr("There is nothing to write to %1.").arg(file);
    case SaveError::Kind::NotAFile:
        return Text::tr("%1 is no file whose place another could take.").arg(file);
    case SaveError::Kind::CannotOpen:
        return Text::tr("%1 cannot be written: %2.").arg(file, error.systemText);
    case SaveError::Kind::CannotWrite:
        return Text::tr("%1 could not be written whole, so nothing was changed there: %2.")
            .arg(file, error.systemText);
    }
    Q_UNREACHABLE();
}

} // namespace report
