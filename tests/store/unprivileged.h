// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

#include <unistd.h>

namespace support {

// While it lives, the process is a user whom permissions bind: for tests that run as root. The folder
// becomes that user's.
class Unprivileged
{
public:
    explicit Unprivileged(const QString &folder)
        : m_wasRoot(::geteuid() == 0)
    {
        if (m_wasRoot
            && (::chown(QFile::encodeName(folder).constData(), nobody, gid_t(-1)) != 0
                || ::seteuid(nobody) != 0))
            qFatal("root cannot become somebody else");
    }
    ~Unprivileged()
    {
        if (m_wasRoot && ::seteuid(0) != 0)
            qFatal("cannot become root again");
    }
    Q_DISABLE_COPY_MOVE(Unprivileged)

private:
    static constexpr uid_t nobody = 65534;
    bool m_wasRoot;
};

} // namespace support
