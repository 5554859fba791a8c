// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/customers.h"

#include "api/answer.h"
#include "api/objectid.h"
#include "api/request.h"
#include "session/account.h"
#include "session/connection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace session {

namespace {

constexpr int forbidden = 403;

std::optional<Customers::Customer> customerOf(const QJsonObject &object)
{
    const auto id = api::ObjectId::parse(object.value(QLatin1String("_id")).toString());
    if (!id)
        return std::nullopt;
    return Customers::Customer{
        id->toString(),
        object.value(QLatin1String("name")).toString().left(Customers::maxNameLength)};
}

// The name of the list is not documented: it is the one list in the answer.
QJsonArray listOf(const QJsonDocument &document)
{
    if (document.isArray())
        return document.array();
    const QJsonObject object = document.object();
    const auto list = std::find_if(object.constBegin(), object.constEnd(),
                                   [](const QJsonValue &value) { return value.isArray(); });
    return list == object.constEnd() ? QJsonArray() : list.value().toArray();
}

} // namespace

Customers::Customers(Connection &connection, Account &account, QObject *parent,
                     std::chrono::milliseconds interval)
    : QObject(parent)
    , m_connection(connection)
    , m_account(account)
{
    m_filterTimer.setSingleShot(true);
    m_filterTimer.setInterval(interval);
    connect(&m_filterTimer, &QTimer::timeout, this, &Customers::ask);
    connect(&m_account, &Account::signedIn, this, &Customers::reload);
    connect(&m_account, &Account::forgotten, this, &Customers::clear);
}

Customers::~Customers()
{
    drop(m_call);
    drop(m_nameCall);
}

bool Customers::isLoading() const
{
    return m_call || m_filterTimer.isActive();
}

void Customers::setFilter(const QString &filter)
{
    if (filter.trimmed() == m_filter)
        return;
    m_filter = filter.trimmed();
    m_filterTimer.start();
    Q_EMIT changed();
}

void Customers::reload()
{
    ask();
    nameChosen();
}

void Customers::choose(const QString &id)
{
    const auto objectId = api::ObjectId::parse(id);
    const auto wanted = objectId ? std::optional(objectId->toString()) : std::nullopt;
    if (wanted ? m_chosen && m_chosen->id == *wanted : !m_chosen)
        return;
    drop(m_nameCall);
    m_chosen.reset();
    if (wanted) {
        const auto known = std::find_if(m_list.cbegin(), m_list.cend(),
                                        [&](const Customer &one) { return one.id == *wanted; });
        m_chosen = known == m_list.cend() ? Customer{*wanted} : *known;
    }
    Q_EMIT chosenChanged();
    nameChosen();
}

void Customers::clear()
{
    drop(m_call);
    drop(m_nameCall);
    m_filterTimer.stop();
    m_filter.clear();
    m_state = State::Unknown;
    m_list.clear();
    m_isPartial = false;
    m_error.reset();
    Q_EMIT changed();
    if (std::exchange(m_chosen, std::nullopt))
        Q_EMIT chosenChanged();
}

void Customers::ask()
{
    m_filterTimer.stop();
    drop(m_call);
    m_call = m_connection.get(api::Request::customers(m_filter, maxCustomers),
                              Asking::UnlessRefused);
    connect(m_call, &Call::finished, this, [this](const api::Result &result) {
        m_call.clear();
        if (result)
            take(*result);
        else
            fail(result.error());
    });
    Q_EMIT changed();
}

void Customers::take(const api::Answer &answer)
{
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    m_list.clear();
    const QJsonArray entries = listOf(document);
    for (const QJsonValue entry : entries) {
        const auto customer = customerOf(entry.toObject());
        if (customer && m_list.size() < maxCustomers)
            m_list.append(*customer);
    }
    m_isPartial = document.object().value(QLatin1String("total")).toInteger() > entries.size()
        || entries.size() >= maxCustomers;
    m_state = State::Available;
    m_error.reset();
    Q_EMIT changed();
}

void Customers::fail(const api::Error &error)
{
    if (error.httpStatus == forbidden) {
        m_state = State::NotAvailable;
        m_list.clear();
        m_isPartial = false;
        m_error.reset();
    } else {
        m_error = lookupError(error, QString());
    }
    Q_EMIT changed();
}

void Customers::nameChosen()
{
    // A name alone is no reason to ask anybody to sign in.
    if (!m_chosen || !m_chosen->name.isEmpty() || m_account.state() != Account::State::SignedIn)
        return;
    drop(m_nameCall);
    const QString id = m_chosen->id;
    m_nameCall = m_connection.get(api::Request::customerName(*api::ObjectId::parse(id)),
                                  Asking::UnlessRefused);
    connect(m_nameCall, &Call::finished, this, [this, id](const api::Result &result) {
        m_nameCall.clear();
        if (result)
            takeName(id, *result);
    });
}

void Customers::takeName(const QString &id, const api::Answer &answer)
{
    const auto named = customerOf(QJsonDocument::fromJson(answer.body).object());
    if (!named || named->id != id || named->name.isEmpty())
        return;
    m_chosen->name = named->name;
    Q_EMIT chosenChanged();
}

void Customers::drop(QPointer<Call> &call)
{
    if (!call)
        return;
    call->cancel();
    call.clear();
}

} // namespace session
