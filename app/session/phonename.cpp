// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/phonename.h"

#include "phone/format.h"
#include "phone/macaddress.h"
#include "phone/masking.h"
#include "phone/useragent.h"

#include <QCoreApplication>

namespace session {

namespace {

using phone::FieldId;

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(PhoneName)
};

constexpr qsizetype maxPartLength = 40;

QString plain(const phone::Phone &phone, const phone::Masker &masker, FieldId id)
{
    const phone::Value &value = phone.value(id);
    return value.isPresent()
        ? phone::printable(masker.plain(phone::field(id).property, value)).trimmed()
        : QString();
}

QString shortened(const QString &text)
{
    return text.size() > maxPartLength ? text.left(maxPartLength) + u'…' : text;
}

QString productName(const phone::Phone &phone, const phone::Masker &masker)
{
    const QString agent = plain(phone, masker, FieldId::UserAgent);
    const QString product = phone::UserAgent::parse(agent).product();
    if (!product.isEmpty())
        return product;
    return phone.value(FieldId::InstanceId).isPresent() ? Text::tr("WebRTC softphone")
                                                        : Text::tr("SIP phone");
}

} // namespace

QString phoneName(const phone::Phone &phone)
{
    const phone::Masker masker(phone);
    const QString product = shortened(productName(phone, masker));
    QString address = plain(phone, masker, FieldId::MacAddress);
    if (const auto mac = phone::MacAddress::parse(address))
        address = mac->withColons();
    if (address.isEmpty())
        address = plain(phone, masker, FieldId::Id);
    //: %1 is a product such as "Snom 370", %2 its address or id
    return address.isEmpty() ? product : Text::tr("%1, %2").arg(product, shortened(address));
}

} // namespace session
