// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/httpdate.h"

#include <QLocale>
#include <QString>

namespace api {

QDateTime parseHttpDate(const QByteArray &value)
{
    // Not Qt::RFC2822Date, which wants an offset in digits.
    const QDateTime date = QLocale::c().toDateTime(
        QString::fromLatin1(value.trimmed()), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    return date.isValid() ? QDateTime(date.date(), date.time(), Qt::UTC) : QDateTime();
}

} // namespace api
