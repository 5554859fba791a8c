// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/request.h"

#include "api/limits.h"

#include <QUrl>

#include <algorithm>

namespace api {

Request::Request(Call call, const std::optional<ObjectId> &id)
    : m_call(call)
    , m_id(id)
{
}

Request Request::sipPhone(const ObjectId &id)
{
    return Request(Call::SipPhone, id);
}

Request Request::sipPhones(const PhoneListQuery &query)
{
    Request request(Call::SipPhone);
    if (!query.filter.isEmpty())
        request.add("filter", query.filter);
    request.add("customer", query.customer);
    request.add("offset", std::max(query.offset, 0));
    request.add("limit", std::clamp(query.limit, 1, limits::maxPhonesPerPage));
    if (query.full)
        request.add("full", QStringLiteral("true"));
    return request;
}

Request Request::sipPhoneModels(int offset, int limit)
{
    Request request(Call::SipPhoneModel);
    request.add("offset", std::max(offset, 0));
    request.add("limit", std::clamp(limit, 1, limits::maxModelsPerPage));
    request.add("full", QStringLiteral("true"));
    return request;
}

Request Request::sipPhoneModel(const ObjectId &id)
{
    return Request(Call::SipPhoneModel, id);
}

Request Request::sipPhoneModelSingular(const ObjectId &id)
{
    return Request(Call::SipPhoneModelSingular, id);
}

Request Request::extension(const ObjectId &id)
{
    return Request(Call::Extension, id);
}

Request Request::extensions(const std::optional<ObjectId> &customer, int offset, int limit)
{
    Request request(Call::Extension);
    request.add("customer", customer);
    request.add("offset", std::max(offset, 0));
    request.add("limit", std::clamp(limit, 1, limits::maxExtensionsPerPage));
    return request;
}

Request Request::customerName(const ObjectId &id)
{
    return Request(Call::CustomerName, id);
}

Request Request::customers(const QString &filter, int limit)
{
    Request request(Call::Customer);
    if (!filter.isEmpty())
        request.add("filter", filter);
    request.add("limit", std::clamp(limit, 1, limits::maxCustomersPerPage));
    return request;
}

Request Request::employee(const ObjectId &id)
{
    return Request(Call::Employee, id);
}

Request Request::product(const ObjectId &id)
{
    return Request(Call::Product, id);
}

Request Request::group(const ObjectId &id)
{
    return Request(Call::Group, id);
}

Request Request::queue(const ObjectId &id)
{
    return Request(Call::Queue, id);
}

Request Request::switches(const ObjectId &customer)
{
    Request request(Call::Switch);
    request.add("customer", customer);
    return request;
}

QString Request::path() const
{
    QString path = folder();
    if (m_id)
        path += u'/' + m_id->toString();
    if (m_call == Call::CustomerName)
        path += QLatin1String("/name");
    return path;
}

QString Request::folder() const
{
    switch (m_call) {
    case Call::SipPhone:
        return QStringLiteral("/pbx/sipphone");
    case Call::SipPhoneModel:
        return QStringLiteral("/pbx/sipphonemodels");
    case Call::SipPhoneModelSingular:
        return QStringLiteral("/pbx/sipphonemodel");
    case Call::Extension:
        return QStringLiteral("/pbx/extension");
    case Call::Customer:
    case Call::CustomerName:
        return QStringLiteral("/customer");
    case Call::Employee:
        return QStringLiteral("/employee");
    case Call::Product:
        return QStringLiteral("/product");
    case Call::Group:
        return QStringLiteral("/pbx/group");
    case Call::Queue:
        return QStringLiteral("/pbx/queue");
    case Call::Switch:
        break;
    }
    return QStringLiteral("/pbx/switch");
}

void Request::add(const char *key, const QString &value)
{
    m_query.addQueryItem(QLatin1String(key), QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

void Request::add(const char *key, int value)
{
    add(key, QString::number(value));
}

void Request::add(const char *key, const std::optional<ObjectId> &id)
{
    if (id)
        add(key, id->toString());
}

} // namespace api
