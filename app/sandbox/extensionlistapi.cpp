// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/extensionlistapi.h"

#include "sandbox/customerscope.h"
#include "sandbox/directory.h"
#include "sandbox/generatedobjects.h"
#include "sandbox/page.h"

namespace sandbox {

namespace {

QString textOf(const QJsonObject &object, QLatin1String key)
{
    return object.value(key).toVariant().toString();
}

} // namespace

ExtensionListApi::ExtensionListApi(const Directory &directory)
    : m_directory(directory)
{
    for (const QJsonObject &extension : m_directory.all(Directory::Kind::Extension)) {
        m_index.add(customerOf(extension),
                    {textOf(extension, QLatin1String("number")),
                     textOf(extension, QLatin1String("direct")),
                     textOf(extension, QLatin1String("name"))});
    }
}

void ExtensionListApi::add(const GeneratedPhone &phone)
{
    if (phone.extension.isEmpty())
        return;
    m_index.add(phone.customer, {phone.extensionNumber, phone.directNumber, phone.extensionName});
    m_generated.push_back(phone.index);
}

Answer ExtensionListApi::answer(const ListQuery &query, const Caller &caller) const
{
    const auto customer = customerToShow(query.customer, caller, m_directory);
    if (!customer)
        return customer.error();
    const QList<QJsonObject> &fromFile = m_directory.all(Directory::Kind::Extension);
    return pageOf(m_index.find(*customer, query.filter), query, "extensions", [&](int row) {
        if (row < fromFile.size())
            return fromFile.at(row);
        const auto index = std::size_t(row - fromFile.size());
        return extensionObject(GeneratedPhones::at(m_generated.at(index)));
    });
}

} // namespace sandbox
