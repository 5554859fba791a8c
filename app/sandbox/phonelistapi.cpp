// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/phonelistapi.h"

#include "sandbox/customerids.h"
#include "sandbox/customerscope.h"
#include "sandbox/directory.h"
#include "sandbox/generatedobjects.h"
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

QJsonObject shortModel(const QJsonObject &model)
{
    return only(model,
                {idKey, QLatin1String("brand"), QLatin1String("brandName"), QLatin1String("model"),
                 QLatin1String("picture")});
}

} // namespace

PhoneListApi::PhoneListApi(const Directory &directory)
    : m_directory(directory)
{
    for (const QJsonObject &model : m_directory.all(Directory::Kind::Model))
        m_models.insert(textOf(model, idKey), JsonText::of(shortModel(model)));
    for (const SamplePhone &sample : samplePhones()) {
        QJsonObject phone = QJsonDocument::fromJson(readPhone(sample)).object();
        // One of them says that it is a number: nobody could open what the list shows.
        phone.insert(idKey, QString(sample.id));
        addSample(phone);
    }
}

void PhoneListApi::addSample(const QJsonObject &phone)
{
    const QString extensionId = textOf(phone, extensionKey);
    const auto extension = m_directory.find(Directory::Kind::Extension, extensionId)
                               .value_or(QJsonObject());
    const QJsonObject ip = phone.value(QLatin1String("ip")).toObject();
    m_index.add(sampleCustomer(),
                {textOf(phone, QLatin1String("macAddress")), textOf(ip, QLatin1String("address")),
                 textOf(phone, QLatin1String("handsetAddress")),
                 textOf(extension, QLatin1String("number")),
                 textOf(extension, QLatin1String("direct")),
                 textOf(extension, QLatin1String("name")), textOf(phone, QLatin1String("notes"))});
    m_isAssigned.push_back(!extensionId.isEmpty());
    m_samples.append(phone);
    m_sampleTexts.append(JsonText::of(summary(phone)));
}

void PhoneListApi::add(const GeneratedPhone &phone)
{
    m_index.add(phone.customer,
                {phone.macAddress, phone.lockAddress, phone.handsetAddress, phone.extensionNumber,
                 phone.directNumber, phone.extensionName, phone.notes});
    m_isAssigned.push_back(!phone.extension.isEmpty());
}

Answer PhoneListApi::answer(const ListQuery &query, const Caller &caller) const
{
    const auto customer = customerToShow(query.customer, caller, m_directory);
    if (!customer)
        return customer.error();
    const auto page = [&](const std::vector<int> &rows) {
        return pageOf(rows, query, "sipPhones", [&](int row) { return text(row, query.full); });
    };
    const std::vector<int> &found = m_index.find(*customer, query.filter);
    if (!query.available)
        return page(found);
    std::vector<int> available = found;
    std::erase_if(available, [&](int row) { return m_isAssigned[std::size_t(row)]; });
    return page(available);
}

QByteArray PhoneListApi::text(int row, bool full) const
{
    if (row < m_samples.size())
        return full ? JsonText::of(m_samples.at(row)) : m_sampleTexts.at(row);
    const GeneratedPhone phone = GeneratedPhones::at(row - int(m_samples.size()));
    if (full)
        return JsonText::of(fullObject(phone, m_directory.generated().count()));
    return summaryText(phone, m_models.value(phone.model), extensionText(phone));
}

QJsonObject PhoneListApi::summary(const QJsonObject &sample) const
{
    QJsonObject row = only(sample,
                           {idKey, QLatin1String("customer"), QLatin1String("macAddress"),
                            QLatin1String("handsetIndex"), QLatin1String("handsetAddress"),
                            modelKey, extensionKey, QLatin1String("notes"),
                            QLatin1String("status")});
    const auto model = m_directory.find(Directory::Kind::Model, row.value(modelKey).toString());
    if (model)
        row.insert(modelKey, shortModel(*model));
    const auto extension = m_directory.find(Directory::Kind::Extension,
                                            row.value(extensionKey).toString());
    if (extension) {
        row.insert(extensionKey,
                   only(*extension,
                        {idKey, QLatin1String("number"), QLatin1String("direct"),
                         QLatin1String("name"), QLatin1String("employee")}));
    }
    return row;
}

} // namespace sandbox
