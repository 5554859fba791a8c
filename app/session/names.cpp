// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/names.h"

#include "api/limits.h"
#include "phone/recordreader.h"
#include "phone/reference.h"
#include "session/connection.h"

#include <limits>

namespace session {

namespace {

using phone::NameEntry;
using phone::Reference;

// The request for one record; none for an id that no request can hold, as the reference's own
// sample has.
std::optional<api::Request> requestFor(Reference kind, const QString &text, bool isOtherPath)
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

NameEntry::State stateOf(const api::Error &error)
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

} // namespace

Names::Names(Connection &connection, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
{
}

void Names::wantFor(const phone::Phone &phone)
{
    for (const Wanted &wanted : std::exchange(m_waiting, {}))
        m_asked.remove({int(wanted.kind), wanted.id});
    const QString customer = phone.value(phone::FieldId::Customer).received();
    for (const phone::ReferenceTo &reference : phone::referencesOf(phone))
        want(reference.kind, reference.kind == Reference::Switch ? customer : reference.id);
    next();
}

void Names::want(Reference kind, const QString &text)
{
    const QString id = text.toLower();
    const Key key(int(kind), id);
    if (m_asked.contains(key) || m_waiting.size() >= maxWaiting || !requestFor(kind, id, false))
        return;
    m_asked.insert(key);
    m_waiting.append({kind, id});
}

void Names::next()
{
    while (m_calls.size() < maxInFlight && !m_waiting.isEmpty())
        ask(m_waiting.takeFirst());
}

void Names::ask(const Wanted &wanted)
{
    const auto request = requestFor(wanted.kind, wanted.id, wanted.isOtherPath);
    Q_ASSERT(request);
    Call *call = m_connection.get(*request, Asking::UnlessRefused);
    m_calls.insert(call);
    connect(call, &Call::finished, this, [this, call, wanted](const api::Result &result) {
        m_calls.remove(call);
        if (result)
            learn(wanted, *result);
        else
            learnFailure(wanted, result.error());
        next();
    });
}

void Names::learn(const Wanted &wanted, const api::Answer &answer)
{
    if (wanted.kind == Reference::Switch) {
        learnSwitches(wanted.id, answer);
        return;
    }
    const auto record = phone::readRecord(wanted.kind, answer.body);
    if (!record) {
        enter(wanted.kind, wanted.id, {{}, NameEntry::State::Failed});
        return;
    }
    if (!record->pictureId.isEmpty())
        m_pictures.insert(wanted.id, record->pictureId);
    enter(wanted.kind, wanted.id, record->entry);
}

void Names::learnSwitches(const QString &customerId, const api::Answer &answer)
{
    const auto page = phone::readRecords(Reference::Switch, answer.body);
    if (!page)
        return;
    for (const phone::Record &record : page->records)
        enter(Reference::Switch, phone::NameBook::switchId(customerId, record.id), record.entry);
}

void Names::learnFailure(const Wanted &wanted, const api::Error &error)
{
    const NameEntry::State state = stateOf(error);
    const bool mayBeElsewhere = wanted.kind == Reference::Model && !wanted.isOtherPath;
    if (state == NameEntry::State::Missing && mayBeElsewhere) {
        ask({wanted.kind, wanted.id, true});
        return;
    }
    if (state == NameEntry::State::Failed)
        m_asked.remove({int(wanted.kind), wanted.id});
    // Whose switches cannot be listed still has their names: they are what the keys hold.
    if (wanted.kind != Reference::Switch)
        enter(wanted.kind, wanted.id, {{}, state});
}

void Names::enter(Reference kind, const QString &id, const NameEntry &entry)
{
    m_book.insert(kind, id, entry);
    Q_EMIT arrived(kind, id);
}

void Names::wantLists(const QString &customerId)
{
    if (m_lists.contains(customerId))
        return;
    if (m_lists.isEmpty())
        askList(Reference::Model, {}, 0, 0);
    m_lists.insert(customerId);
    askList(Reference::Extension, customerId, 0, 0);
}

void Names::askList(Reference kind, const QString &customerId, int page, qint64 offset)
{
    const int from = int(qMin<qint64>(offset, std::numeric_limits<int>::max()));
    const api::Request request = kind == Reference::Model
        ? api::Request::sipPhoneModels(from, api::limits::maxModelsPerPage)
        : api::Request::extensions(api::ObjectId::parse(customerId), from,
                                   api::limits::maxExtensionsPerPage);
    Call *call = m_connection.get(request, Asking::UnlessRefused);
    m_calls.insert(call);
    connect(call, &Call::finished, this,
            [this, call, kind, customerId, page](const api::Result &result) {
                m_calls.remove(call);
                // A list that is refused leaves what the phones themselves say.
                if (result)
                    learnList(kind, customerId, page, *result);
                else if (stateOf(result.error()) == NameEntry::State::Failed)
                    m_lists.remove(customerId);
                next();
            });
}

void Names::learnList(Reference kind, const QString &customerId, int page,
                      const api::Answer &answer)
{
    const auto read = phone::readRecords(kind, answer.body);
    if (!read || read->records.isEmpty())
        return;
    for (const phone::Record &record : read->records) {
        const QString id = record.id.toLower();
        m_book.insert(kind, id, record.entry);
        m_asked.insert({int(kind), id});
        if (!record.pictureId.isEmpty())
            m_pictures.insert(id, record.pictureId);
    }
    Q_EMIT listArrived();
    if (!read->counts.isLast() && page + 1 < maxListPages)
        askList(kind, customerId, page + 1, read->counts.next());
}

QString Names::pictureOf(const QString &modelId) const
{
    return m_pictures.value(modelId.toLower());
}

void Names::forget()
{
    for (Call *call : std::exchange(m_calls, {})) {
        call->disconnect(this);
        call->cancel();
    }
    m_waiting.clear();
    m_asked.clear();
    m_lists.clear();
    m_pictures.clear();
    m_book = {};
}

} // namespace session
