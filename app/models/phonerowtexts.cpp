// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/phonerowtexts.h"

#include "models/tooltip.h"
#include "phone/format.h"
#include "phone/labels.h"
#include "phone/macaddress.h"

#include <QCoreApplication>
#include <QStringList>

namespace models {

using phone::Reference;

namespace {

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(PhoneList)
};

} // namespace

QString PhoneRowTexts::presence() const
{
    return phone::presenceName(m_row.phone.presence);
}

QString PhoneRowTexts::macWithColons() const
{
    const auto mac = phone::MacAddress::parse(m_row.phone.macAddress);
    return mac ? mac->withColons() : phone::printable(m_row.phone.macAddress);
}

QString PhoneRowTexts::device() const
{
    const QString mac = macWithColons();
    const QString handset = phone::printable(m_row.phone.handsetAddress);
    if (mac.isEmpty())
        return handset.isEmpty() ? Text::tr("no MAC address") : handset;
    // Only the phones of a base with several handsets have more than a first place.
    if (m_row.phone.handsetIndex > 0 || !handset.isEmpty())
        //: %1 is the MAC address of the base, %2 the number of the handset, counted from 1
        return Text::tr("%1, handset %2")
            .arg(mac, QString::number(qint64(qMax(0, m_row.phone.handsetIndex)) + 1));
    return mac;
}

QString PhoneRowTexts::address() const
{
    const QString mac = macWithColons();
    return mac.isEmpty() ? phone::printable(m_row.phone.handsetAddress) : mac;
}

QString PhoneRowTexts::model() const
{
    if (!m_row.phone.modelName.isEmpty() || m_row.phone.modelId.isEmpty())
        return phone::printable(m_row.phone.modelName);
    const auto entry = m_names.name(Reference::Model, m_row.phone.modelId);
    return entry ? phone::printable(entry->text()) : QString();
}

QString PhoneRowTexts::extension() const
{
    if (!m_row.phone.extensionNumber.isEmpty() || m_row.phone.extensionId.isEmpty())
        return phone::printable(m_row.phone.extensionNumber);
    const auto entry = m_names.name(Reference::Extension, m_row.phone.extensionId);
    return entry && entry->isKnown() ? phone::printable(entry->detail) : QString();
}

QString PhoneRowTexts::name() const
{
    if (!m_row.phone.extensionName.isEmpty() || m_row.phone.extensionId.isEmpty())
        return phone::printable(m_row.phone.extensionName);
    const auto entry = m_names.name(Reference::Extension, m_row.phone.extensionId);
    return entry ? phone::printable(entry->name) : QString();
}

QString PhoneRowTexts::notes() const
{
    return phone::printable(m_row.phone.notes);
}

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
