// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/customerscope.h"

#include "sandbox/directory.h"
#include "sandbox/objectid.h"

namespace sandbox {

tl::expected<QString, Answer> customerToShow(const QString &asked, const Caller &caller,
                                             const Directory &directory)
{
    if (asked.isEmpty())
        return caller.customer.toLower();
    const auto parameter = QStringLiteral("customer");
    if (!isObjectId(asked))
        return tl::unexpected(Answer::invalid(parameter, QStringLiteral("Not an id")));
    if (!caller.maySeeCustomer(asked))
        return tl::unexpected(Answer::accessDenied());
    if (!directory.find(Directory::Kind::Customer, asked)) {
        return tl::unexpected(Answer::error(404, parameter, QStringLiteral("Customer not found")));
    }
    return asked.toLower();
}

QString customerOf(const QJsonObject &object)
{
    return object.value(QLatin1String("customer")).toString();
}

} // namespace sandbox
