// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/processuse.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>

#include <malloc.h>

namespace bench {

namespace {

int countDescriptors()
{
    const QFileInfoList entries = QDir(QStringLiteral("/proc/self/fd"))
                                      .entryInfoList(QDir::AllEntries | QDir::System
                                                     | QDir::NoDotAndDotDot);
    int count = -1; // without the one that reads the folder
    for (const QFileInfo &entry : entries) {
        // Each thread of Qt has one; those that help to paint come and go, one for each processor.
        if (!entry.symLinkTarget().endsWith(QLatin1String("anon_inode:[eventfd]")))
            ++count;
    }
    return count;
}

} // namespace

ProcessUse ProcessUse::measure()
{
    ProcessUse use;
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        qFatal("/proc/self/status cannot be read");
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            use.resident = line.simplified().split(' ').value(1).toLongLong() * 1024;
    }
    status.close();
    if constexpr (!isAddressSanitized()) {
        const auto heap = mallinfo2();
        use.allocated = static_cast<qint64>(heap.uordblks + heap.hblkhd);
    }
    use.descriptors = countDescriptors();
    return use;
}

} // namespace bench
