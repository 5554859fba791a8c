// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/customernames.h"

#include "phone/format.h"

#include <QCoreApplication>

namespace ui {

namespace {

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Customers)
};

} // namespace

QString customerText(const session::Customers::Customer &customer)
{
    const QString name = phone::printable(customer.name.simplified());
    return name.isEmpty() ? customer.id : name;
}

QString ownCustomerText()
{
    return Text::tr("My own customer");
}

} // namespace ui
