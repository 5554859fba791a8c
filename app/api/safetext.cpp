// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/safetext.h"

#include <algorithm>

namespace api {

// The longest first: masking a code must not leave the rest of a password that it is a part of.
static QStringList longestFirst(QStringList secrets)
{
    std::sort(secrets.begin(), secrets.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return secrets;
}

QString safeText(QString text, const QStringList &secrets, qsizetype maxLength)
{
    for (const QString &secret : longestFirst(secrets)) {
        // Host names come back in lower case, hence any case.
        if (!secret.isEmpty())
            text.replace(secret, QStringLiteral("***"), Qt::CaseInsensitive);
    }
    if (text.size() <= maxLength)
        return text;
    text.truncate(maxLength);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return text;
}

} // namespace api
