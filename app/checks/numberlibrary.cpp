// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/numberlibrary.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <array>

namespace checks {

namespace {

// Longer than any telephone number that can be dialled.
constexpr qsizetype maxNumberLength = 64;

} // namespace

NumberLibrary::NumberLibrary(const QStringList &files)
    : m_files(files)
{
}

QStringList NumberLibrary::moduleFiles()
{
    const QString program = QCoreApplication::applicationDirPath();
    const auto file = QStringLiteral("/" SIPPHONE_NUMBERS_MODULE);
    return {program + file, program + QStringLiteral("/" SIPPHONE_MODULE_FOLDER) + file};
}

void NumberLibrary::load() const
{
    if (m_tried)
        return;
    m_tried = true;
    for (const QString &file : m_files) {
        // A bare name would be looked for wherever the system looks for libraries.
        if (!QFileInfo(file).isAbsolute() || !QFileInfo::exists(file))
            continue;
        m_module.setFileName(file);
        m_isEmergency = reinterpret_cast<IsEmergency>(
            m_module.resolve("sipphone_is_emergency_number"));
        m_readable = reinterpret_cast<Readable>(m_module.resolve("sipphone_readable_number"));
        if (m_isEmergency && m_readable)
            return;
    }
    m_isEmergency = nullptr;
    m_readable = nullptr;
}

bool NumberLibrary::isEmergency(const QString &digits, const QString &country) const
{
    load();
    return m_isEmergency
        && m_isEmergency(digits.toLatin1().constData(), country.toLatin1().constData()) != 0;
}

QString NumberLibrary::readable(const QString &number, const QString &country) const
{
    if (number.size() > maxNumberLength)
        return number;
    load();
    std::array<char, 2 *maxNumberLength> text = {};
    if (!m_readable
        || m_readable(number.toUtf8().constData(), country.toLatin1().constData(), text.data(),
                      int(text.size()))
            == 0)
        return number;
    return QString::fromUtf8(text.data());
}

} // namespace checks
