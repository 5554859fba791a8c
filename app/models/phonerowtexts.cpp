// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/phonerowtexts.h"

#include "models/tooltip.h"
#include "phone/format.h"

#include <QCoreApplication>
#include <QStringList>

namespace models {

namespace {

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(PhoneList)
};

} // namespace

QString PhoneRowTexts::age(const QDateTime &now) const
{
    if (!m_row.seenAt.isValid())
        return {};
    const qint64 seconds = qMax<qint64>(0, m_row.seenAt.secsTo(now));
    return seconds < 60 ? Text::tr("just now")
                        //: %1 is a length of time, such as "3 days"
                        : Text::tr("%1 ago").arg(phone::durationText(seconds));
}

QString PhoneRowTexts::sentence(const QDateTime &now) const
{
    QStringList parts{presence()};
    const auto append = [&](const QString &part) {
        if (!part.isEmpty())
            parts.append(part);
    };
    append(name());
    const QString number = extension();
    append(number.isEmpty() ? QString() : Text::tr("extension %1").arg(number));
    append(model());
    append(device());
    append(notes());
    if (m_row.isPinned)
        append(Text::tr("pinned"));
    const QString seen = age(now);
    append(seen.isEmpty() ? QString() : Text::tr("seen %1").arg(seen));
    return parts.join(Text::tr(", "));
}

QString PhoneRowTexts::toolTip() const
{
    const QString number = extension();
    const QString who = number.isEmpty() ? name() : number + u' ' + name();
    QString seen;
    if (m_row.seenAt.isValid())
        seen = Text::tr("Seen %1").arg(phone::dateTimeText(m_row.seenAt.toLocalTime()));
    return plainToolTip({presence(), device(), model(), who.trimmed(), notes(), seen,
                         phone::printable(m_row.phone.id)});
}

} // namespace models
