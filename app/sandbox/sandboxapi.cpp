// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxapi.h"

#include "sandbox/authorization.h"
#include "sandbox/generatedobjects.h"
#include "sandbox/objectid.h"
#include "sandbox/phones.h"
#include "sandbox/route.h"

namespace sandbox {

namespace {

ListQuery::Limits limitsOf(Resource resource)
{
    switch (resource) {
    case Resource::Models:
        return ListQuery::models;
    case Resource::Customers:
        return ListQuery::customers;
    case Resource::Extensions:
        return ListQuery::extensions;
    default:
        return ListQuery::phones;
    }
}

} // namespace

SandboxApi::SandboxApi()
    : m_logins(m_users, m_directory, m_tokens)
    , m_phoneList(m_directory)
    , m_extensionList(m_directory)
    , m_models(m_directory)
    , m_names(m_directory)
{
}

void SandboxApi::addPhones(int count)
{
    m_directory.generate(count);
    for (int i = 0; i < count; ++i) {
        const GeneratedPhone phone = GeneratedPhones::at(i);
        m_phoneList.add(phone);
        m_extensionList.add(phone);
    }
}

Answer SandboxApi::answer(const Request &request, const QDateTime &now)
{
    const auto route = Route::of(request);
    if (!route)
        return Answer::notFound();
    if (route->resource == Resource::LogIn)
        return m_logins.answer(request, now);
    if (!route->needsToken)
        return ModelApi::picture(route->id);
    const auto caller = authorize(request.authorization, m_tokens, now);
    if (!caller)
        return caller.error();
    if (caller->level < route->leastLevel)
        return Answer::accessDenied();
    return answerTo(*route, request, *caller);
}

Answer SandboxApi::phone(const QString &id, const Caller &caller) const
{
    if (const SamplePhone *sample = findPhone(id)) {
        Answer answer;
        answer.body = readPhone(*sample);
        return answer;
    }
    const GeneratedPhones &generated = m_directory.generated();
    const auto phone = generated.phone(id);
    if (!phone)
        return Answer::error(404, QStringLiteral("id"), QStringLiteral("SIP phone not found"));
    if (!caller.maySeeCustomer(phone->customer))
        return Answer::accessDenied();
    return Answer::json(fullObject(*phone, generated.count()));
}

Answer SandboxApi::answerTo(const Route &route, const Request &request, const Caller &caller) const
{
    if (route.hasId && !isObjectId(route.id)) {
        return Answer::error(400, QStringLiteral("bad request"),
                             QStringLiteral("Id not found in request URI"));
    }
    switch (route.resource) {
    case Resource::Phone:
        return phone(route.id, caller);
    case Resource::Model:
    case Resource::SingularModel:
        return m_models.model(route.id, route.resource == Resource::SingularModel);
    case Resource::CustomerName:
    case Resource::Employee:
    case Resource::Extension:
    case Resource::Group:
    case Resource::Product:
    case Resource::Queue:
        return m_names.object(route.resource, route.id, caller);
    default:
        return listFor(route.resource, request.query, caller);
    }
}

Answer SandboxApi::listFor(Resource resource, const QString &query, const Caller &caller) const
{
    const auto asked = ListQuery::read(query, limitsOf(resource));
    if (!asked)
        return asked.error();
    switch (resource) {
    case Resource::Models:
        return m_models.list(*asked);
    case Resource::Customers:
        return m_names.customers(*asked);
    case Resource::Extensions:
        return m_extensionList.answer(*asked, caller);
    case Resource::Switches:
        return m_names.switches(*asked, caller);
    default:
        return m_phoneList.answer(*asked, caller);
    }
}

} // namespace sandbox
