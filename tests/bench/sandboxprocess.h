// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace bench {

// sipphone-sandbox as a child process, so that its work is not measured as the program's. It ends
// with this object, or with this process however that ends.
class SandboxProcess
{
public:
    // Blocks until the sandbox is ready; false, with a sentence on standard error, if it is not.
    // `faults` as of its option --fault, `phones` how many there are beside the samples.
    [[nodiscard]] bool start(const QStringList &faults = {}, int phones = 0);
    ~SandboxProcess();

    [[nodiscard]] const QString &url() const { return m_url; } // without a path
    [[nodiscard]] const QByteArray &token() const { return m_token; } // one that may read phones
    [[nodiscard]] const QStringList &phoneIds() const { return m_phoneIds; }
    [[nodiscard]] QString phoneUrl(const QString &phoneId) const;

private:
    void read(const QByteArray &announcement);

    QProcess m_process;
    QString m_url;
    QByteArray m_token;
    QStringList m_phoneIds;
};

} // namespace bench
