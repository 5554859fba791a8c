// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/privatefiles.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace store {

namespace {

constexpr QFileDevice::Permissions ownersFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions ownersFolder = ownersFile | QFileDevice::ExeOwner;
constexpr QFileDevice::Permissions othersAccess = QFileDevice::ReadGroup | QFileDevice::WriteGroup
    | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::WriteOther
    | QFileDevice::ExeOther;

// A name that neither the file nor one of its companions would take from another.
QString freeName(const QString &base, const QStringList &suffixes)
{
    const auto isTaken = [&](const QString &name) {
        for (const QString &suffix : suffixes) {
            const QFileInfo there(name + suffix);
            if (there.exists() || there.isSymLink())
                return true;
        }
        return false;
    };
    QString name = base;
    for (int number = 2; isTaken(name); ++number)
        name = base + u'-' + QString::number(number);
    return name;
}

// Of the file, or of its first companion if it is gone.
QString lastChange(const QString &path, const QStringList &suffixes)
{
    QDateTime time;
    for (const QString &suffix : suffixes) {
        if (!time.isValid())
            time = QFileInfo(path + suffix).lastModified();
    }
    return time.toUTC().toString(QStringLiteral("yyyyMMddTHHmmssZ"));
}

} // namespace

bool makePrivateFolder(const QString &path)
{
    const QFileInfo folder(QDir::cleanPath(path));
    if (folder.isDir())
        return true;
    return QDir().mkpath(folder.absolutePath())
        && QDir().mkdir(folder.absoluteFilePath(), ownersFolder);
}

bool makePrivateFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownersFile);
    return !(file.permissions() & othersAccess)
        || file.setPermissions(file.permissions() & ~othersAccess);
}

QString setAside(const QString &path, const QStringList &suffixes)
{
    const QStringList all = QStringList{QString()} + suffixes;
    const QString name = freeName(path + QStringLiteral(".damaged-") + lastChange(path, all), all);
    QStringList moved;
    for (const QString &suffix : all) {
        if (!QFileInfo::exists(path + suffix))
            continue;
        if (!QFile::rename(path + suffix, name + suffix)) {
            for (const QString &back : moved)
                QFile::rename(name + back, path + back);
            return {};
        }
        moved.append(suffix);
    }
    return moved.isEmpty() ? QString() : name;
}

} // namespace store
