// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phonerows.h"

namespace support {

namespace {

QString hexDigits(qint64 number, int digits)
{
    return QStringLiteral("%1").arg(number, digits, 16, QLatin1Char('0')).toUpper();
}

} // namespace

models::PhoneRow phoneRow(int number)
{
    constexpr qint64 firstMac = 0x000413240000;
    phone::PhoneSummary phone;
    phone.id = hexDigits(number, 24);
    phone.macAddress = hexDigits(firstMac + number, 12);
    phone.modelName = QStringLiteral("Snom 370");
    phone.extensionNumber = QString::number(200 + number);
    phone.extensionName = QStringLiteral("Person %1").arg(number);
    phone.presence = phone::Presence(number % phone::presenceCount);
    return {phone};
}

QList<models::PhoneRow> phoneRows(int count)
{
    QList<models::PhoneRow> rows;
    for (int number = 0; number < count; ++number)
        rows.append(phoneRow(number));
    return rows;
}

} // namespace support
