// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/phonelistapi.h"

#include "sandbox/customerids.h"
#include "sandbox/customerscope.h"
#include "sandbox/directory.h"
#include "sandbox/page.h"
#include "sandbox/phones.h"

#include <QJsonDocument>

namespace sandbox {

namespace {

constexpr QLatin1String idKey("_id");
constexpr QLatin1String modelKey("sipPhoneModel");
constexpr QLatin1String extensionKey("extension");

QString textOf(const QJsonObject &object, QLatin1String key)
{
    return object.value(key).toVariant().toString();
}

// The object with the keys that it has of these.
QJsonObject only(const QJsonObject &object, std::initializer_list<QLatin1String> keys)
{
    QJsonObject part;
    for (const QLatin1String key : keys) {
        if (object.contains(key))
            part.insert(key, object.value(key));
    }
    return part;
}

} // namespace

PhoneListApi::PhoneListApi(const Directory &directory)
    : m_directory(directory)
{
    addSamples();
}

void PhoneListApi::addSamples()
{
    for (const SamplePhone &sample : samplePhones()) {
        QJsonObject phone = QJsonDocument::fromJson(readPhone(sample)).object();
        // One of them says that it is a number: nobody could open what the list shows.
        phone.insert(idKey, QString(sample.id));
        const QString extensionId = textOf(phone, extensionKey);
        const auto extension = m_directory.find(Directory::Kind::Extension, extensionId)
                                   .value_or(QJsonObject());
        const QJsonObject ip = phone.value(QLatin1String("ip")).toObject();
        m_index.add(
            {textOf(phone, QLatin1String("macAddress")), textOf(ip, QLatin1String("address")),
             textOf(phone, QLatin1String("handsetAddress")),
             textOf(extension, QLatin1String("number")), textOf(extension, QLatin1String("direct")),
             textOf(extension, QLatin1String("name")), textOf(phone, QLatin1String("notes"))});
        m_rows.push_back({sampleCustomer(), !extensionId.isEmpty()});
        m_samples.append(phone);
    }
}

Answer PhoneListApi::answer(const ListQuery &query, const Caller &caller) const
{
    const auto customer = customerToShow(query.customer, caller, m_directory);
    if (!customer)
        return customer.error();
    return pageOf(find(query, *customer), query, QStringLiteral("sipPhones"),
                  [&](int row) { return object(row, query.full); });
}

std::vector<int> PhoneListApi::find(const ListQuery &query, const QString &customer) const
{
    std::vector<int> found = m_index.find(query.filter);
    std::erase_if(found, [&](int row) {
        const Row &facts = m_rows.at(std::size_t(row));
        return facts.customer != customer || (query.available && facts.isAssigned);
    });
    return found;
}

QJsonObject PhoneListApi::object(int row, bool full) const
{
    const QJsonObject &phone = m_samples.at(row);
    return full ? phone : summary(phone);
}

QJsonObject PhoneListApi::summary(const QJsonObject &phone) const
{
    QJsonObject row = only(phone,
                           {idKey, QLatin1String("customer"), QLatin1String("macAddress"),
                            QLatin1String("handsetIndex"), QLatin1String("handsetAddress"),
                            modelKey, extensionKey, QLatin1String("notes"),
                            QLatin1String("status")});
    if (const auto model = m_directory.find(Directory::Kind::Model,
                                            row.value(modelKey).toString())) {
        row.insert(modelKey,
                   only(*model,
                        {idKey, QLatin1String("brand"), QLatin1String("brandName"),
                         QLatin1String("model"), QLatin1String("picture")}));
    }
    if (const auto extension = m_directory.find(Directory::Kind::Extension,
                                                row.value(extensionKey).toString())) {
        row.insert(extensionKey,
                   only(*extension,
                        {idKey, QLatin1String("number"), QLatin1String("direct"),
                         QLatin1String("name"), QLatin1String("employee")}));
    }
    return row;
}

} // namespace sandbox
