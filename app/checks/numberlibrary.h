// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLibrary>
#include <QString>
#include <QStringList>

namespace checks {

// What is known about the world's telephone numbers. That is a large library, which would slow
// every start of the program: it is a module beside it, loaded when something is first asked. A
// module that is not there knows nothing; it is no failure.
class NumberLibrary
{
public:
    // Loads nothing. `files` are tried in their order, whole paths only.
    explicit NumberLibrary(const QStringList &files = moduleFiles());

    // Whether exactly these digits call for help in the country, two letters as of ISO 3166.
    [[nodiscard]] bool isEmergency(const QString &digits, const QString &country) const;

    // A number as people of the country write it: "33 33 44 44", "+45 33 33 44 44". Anything that
    // is no whole telephone number comes back as it is.
    [[nodiscard]] QString readable(const QString &number, const QString &country) const;

    [[nodiscard]] bool isLoaded() const { return m_module.isLoaded(); }

    // Where the module is installed, or lies beside the program where it is built.
    [[nodiscard]] static QStringList moduleFiles();

private:
    using IsEmergency = int (*)(const char *digits, const char *country);
    using Readable = int (*)(const char *number, const char *country, char *text, int size);

    void load() const;

    QStringList m_files;
    mutable bool m_tried = false;
    mutable QLibrary m_module;
    mutable IsEmergency m_isEmergency = nullptr;
    mutable Readable m_readable = nullptr;
};

} // namespace checks
