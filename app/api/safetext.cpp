// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/safetext.h"

namespace api {

QString safeText(QString text, const QByteArray &token, qsizetype maxLength)
{
    // Host names come back in lower case, hence any case.
    if (!token.isEmpty())
        text.replace(QString::fromLatin1(token), QStringLiteral("***"), Qt::CaseInsensitive);
    if (text.size() <= maxLength)
        return text;
    text.truncate(maxLength);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return text;
}

} // namespace api
