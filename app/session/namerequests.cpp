// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/namerequests.h"

#include "api/limits.h"

#include <limits>

namespace session {

using phone::NameEntry;
using phone::Reference;

std::optional<api::Request> nameRequest(Reference kind, const QString &text, bool isOtherPath)
{
    const auto id = api::ObjectId::parse(text);
    if (!id)
        return std::nullopt;
    switch (kind) {
    case Reference::Model:
        return isOtherPath ? api::Request::sipPhoneModelSingular(*id)
                           : api::Request::sipPhoneModel(*id);
    case Reference::Extension:
        return api::Request::extension(*id);
    case Reference::Customer:
        return api::Request::customerName(*id);
    case Reference::Product:
        return api::Request::product(*id);
    case Reference::Employee:
        return api::Request::employee(*id);
    case Reference::Group:
        return api::Request::group(*id);
    case Reference::Queue:
        return api::Request::queue(*id);
    case Reference::Switch:
        return api::Request::switches(*id);
    case Reference::Phone:
        return api::Request::sipPhone(*id);
    case Reference::None:
        break;
    }
    return std::nullopt;
}

api::Request nameListRequest(Reference kind, const QString &customerId, qint64 offset)
{
    const int from = int(qMin<qint64>(offset, std::numeric_limits<int>::max()));
    if (kind == Reference::Model)
        return api::Request::sipPhoneModels(from, api::limits::maxModelsPerPage);
    return api::Request::extensions(api::ObjectId::parse(customerId), from,
                                    api::limits::maxExtensionsPerPage);
}

NameEntry::State nameState(const api::Error &error)
{
    if (error.kind != api::Error::Kind::HttpStatus)
        return NameEntry::State::Failed;
    switch (error.httpStatus) {
    case 403:
        return NameEntry::State::Forbidden;
    case 404:
        return NameEntry::State::Missing;
    default:
        return NameEntry::State::Failed;
    }
}

} // namespace session
