// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/textspan.h"

#include <algorithm>

namespace phone {

QString maskText()
{
    return QStringLiteral("••••••••");
}

QString withMasks(const QString &text, QList<TextSpan> spans)
{
    if (spans.isEmpty())
        return text;
    std::sort(spans.begin(), spans.end(),
              [](const TextSpan &a, const TextSpan &b) { return a.begin < b.begin; });
    QString result;
    qsizetype copied = 0;
    qsizetype next = 0;
    while (next < spans.size()) {
        const qsizetype begin = spans[next].begin;
        qsizetype end = spans[next].end;
        for (++next; next < spans.size() && spans[next].begin <= end; ++next)
            end = std::max(end, spans[next].end);
        result += QStringView(text).mid(copied, begin - copied);
        result += maskText();
        copied = end;
    }
    result += QStringView(text).mid(copied);
    return result;
}

} // namespace phone
