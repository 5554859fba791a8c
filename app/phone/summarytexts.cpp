// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/summarytexts.h"

#include "phone/format.h"
#include "phone/labels.h"
#include "phone/macaddress.h"

#include <QCoreApplication>

namespace phone {

namespace {

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(PhoneList)
};

} // namespace

QString SummaryTexts::presence() const
{
    return presenceName(m_phone.presence);
}

QString SummaryTexts::mac() const
{
    const auto address = MacAddress::parse(m_phone.macAddress);
    return address ? address->withColons() : printable(m_phone.macAddress);
}

QString SummaryTexts::device() const
{
    const QString base = mac();
    const QString handset = printable(m_phone.handsetAddress);
    if (base.isEmpty())
        return handset.isEmpty() ? Text::tr("no MAC address") : handset;
    // Only the phones of a base with several handsets have more than a first place.
    if (m_phone.handsetIndex > 0 || !handset.isEmpty())
        //: %1 is the MAC address of the base, %2 the number of the handset, counted from 1
        return Text::tr("%1, handset %2")
            .arg(base, QString::number(qint64(qMax(0, m_phone.handsetIndex)) + 1));
    return base;
}

QString SummaryTexts::address() const
{
    const QString base = mac();
    return base.isEmpty() ? printable(m_phone.handsetAddress) : base;
}

QString SummaryTexts::model() const
{
    if (!m_phone.modelName.isEmpty() || m_phone.modelId.isEmpty())
        return printable(m_phone.modelName);
    const auto entry = m_names.name(Reference::Model, m_phone.modelId);
    return entry ? printable(entry->text()) : QString();
}

QString SummaryTexts::extension() const
{
    if (!m_phone.extensionNumber.isEmpty() || m_phone.extensionId.isEmpty())
        return printable(m_phone.extensionNumber);
    const auto entry = m_names.name(Reference::Extension, m_phone.extensionId);
    return entry && entry->isKnown() ? printable(entry->detail) : QString();
}

QString SummaryTexts::name() const
{
    if (!m_phone.extensionName.isEmpty() || m_phone.extensionId.isEmpty())
        return printable(m_phone.extensionName);
    const auto entry = m_names.name(Reference::Extension, m_phone.extensionId);
    return entry ? printable(entry->name) : QString();
}

QString SummaryTexts::notes() const
{
    return printable(m_phone.notes);
}

} // namespace phone
