// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tooltip.h"

namespace models {

QString plainToolTip(const QStringList &lines)
{
    QStringList escaped;
    for (const QString &line : lines) {
        if (!line.isEmpty())
            escaped.append(line.toHtmlEscaped());
    }
    return escaped.isEmpty()
        ? QString()
        : QStringLiteral("<qt>%1</qt>").arg(escaped.join(QStringLiteral("<br>")));
}

} // namespace models
