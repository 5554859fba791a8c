// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/environment.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <clocale>

#include <cerrno>

#include <fcntl.h>
#include <langinfo.h>
#include <unistd.h>

namespace cli {

void holdStandardStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (fcntl(stream, F_GETFD) != -1 || errno != EBADF)
            continue;
        // The lowest free number is taken, which is this one. Open the wrong way on purpose.
        if (open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY) == -1)
            return;
    }
}

void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (qstricmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

void Translations::install()
{
    if (!m_own.load(QLocale(), QStringLiteral("sipphone-inspector"), QStringLiteral("_"),
                    QStringLiteral(":/i18n"))) {
        // Then Qt's own texts stay English, too: half a window in another language is worse. English
        // has plurals of its own.
        if (m_own.load(QStringLiteral(":/i18n/sipphone-inspector_en")))
            QCoreApplication::installTranslator(&m_own);
        return;
    }
    QCoreApplication::installTranslator(&m_own);
    if (m_qt.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qt);
    }
}

// English has its plurals only: looking in vain for every sentence would take a good part of a check
// of thousands of phones.
QString Translations::Own::translate(const char *context, const char *text, const char *comment,
                                     int number) const
{
    const bool isVain = number < 0 && language().startsWith(QLatin1String("en"));
    return isVain ? QString() : QTranslator::translate(context, text, comment, number);
}

} // namespace cli
