// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/directoryapi.h"

#include "sandbox/customerscope.h"
#include "sandbox/directory.h"
#include "sandbox/page.h"

namespace sandbox {

namespace {

constexpr QLatin1String resellerOnlyKey("applyByResellerOnly");

Directory::Kind kindOf(Resource resource)
{
    switch (resource) {
    case Resource::CustomerName:
        return Directory::Kind::Customer;
    case Resource::Employee:
        return Directory::Kind::Employee;
    case Resource::Product:
        return Directory::Kind::Product;
    case Resource::Group:
        return Directory::Kind::Group;
    case Resource::Queue:
        return Directory::Kind::Queue;
    default:
        return Directory::Kind::Extension;
    }
}

bool maySee(const QJsonObject &object, Directory::Kind kind, const Caller &caller)
{
    switch (kind) {
    case Directory::Kind::Customer:
        return caller.maySeeCustomer(object.value(QLatin1String("_id")).toString());
    case Directory::Kind::Product:
        return caller.level >= AccessLevel::Reseller || !object.value(resellerOnlyKey).toBool();
    default:
        return caller.maySeeCustomer(customerOf(object));
    }
}

} // namespace

Answer DirectoryApi::object(Resource resource, const QString &id, const Caller &caller) const
{
    const Directory::Kind kind = kindOf(resource);
    auto object = m_directory.find(kind, id);
    if (!object)
        return Answer::error(404, QStringLiteral("id"), QStringLiteral("Not found"));
    if (!maySee(*object, kind, caller))
        return Answer::accessDenied();
    if (resource == Resource::CustomerName)
        object->remove(QStringLiteral("state")); // in the list alone
    return Answer::json(*object);
}

Answer DirectoryApi::customers(const ListQuery &query) const
{
    QList<QJsonObject> customers = m_directory.all(Directory::Kind::Customer);
    customers.removeIf([&](const QJsonObject &customer) {
        return !customer.value(QLatin1String("name"))
                    .toString()
                    .contains(query.filter, Qt::CaseInsensitive);
    });
    return pageOf(customers, query, "customers",
                  [](const QJsonObject &customer) { return customer; });
}

Answer DirectoryApi::switches(const ListQuery &query, const Caller &caller) const
{
    const auto customer = customerToShow(query.customer, caller, m_directory);
    if (!customer)
        return customer.error();
    QJsonArray switches;
    for (QJsonObject object : m_directory.switches()) {
        if (customerOf(object) != *customer)
            continue;
        object.remove(QStringLiteral("customer"));
        switches.append(object);
    }
    return Answer::json(switches);
}

} // namespace sandbox
