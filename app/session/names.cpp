// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/names.h"

#include "phone/reference.h"
#include "session/connection.h"
#include "session/namerequests.h"

#include <algorithm>

namespace session {

using phone::NameBook;
using phone::NameEntry;
using phone::Reference;

Names::Names(Connection &connection, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
{
}

void Names::wantFor(const phone::Phone &phone)
{
    dropWaiting();
    wantAlsoFor(phone);
}

void Names::wantAlsoFor(const phone::Phone &phone)
{
    const QString customer = phone.value(phone::FieldId::Customer).received().trimmed();
    for (const phone::ReferenceTo &reference : phone::referencesOf(phone)) {
        if (reference.kind == Reference::Switch) {
            m_switches[customer.toLower()].insert(reference.id);
            static_cast<void>(want(reference.kind, customer));
        } else {
            static_cast<void>(want(reference.kind, reference.id));
        }
    }
    explainSwitches(customer.toLower());
    next();
}

// Lists stay: they were not asked for because of a phone.
void Names::dropWaiting()
{
    QList<Wanted> lists;
    for (const Wanted &wanted : std::exchange(m_waiting, {})) {
        if (wanted.isList()) {
            lists.append(wanted);
            continue;
        }
        m_asked.remove({int(wanted.kind), wanted.id});
        if (wanted.kind == Reference::Extension)
            namePhonesOf(wanted.id);
    }
    m_waiting = lists + m_waiting;
}

bool Names::want(Reference kind, const QString &text)
{
    const QString id = text.toLower();
    const Key key(int(kind), id);
    if (m_asked.contains(key) || m_waiting.size() >= maxWaiting || !nameRequest(kind, id, false))
        return false;
    m_asked.insert(key);
    m_waiting.append({kind, id});
    return true;
}

void Names::wantLists(const QString &customerId)
{
    const QString customer = customerId.toLower();
    if (m_lists.contains(customer))
        return;
    // Before what a phone waits for: one list may save hundreds of requests.
    m_waiting.prepend({Reference::Extension, customer, false, 0});
    if (m_lists.isEmpty())
        m_waiting.prepend({Reference::Model, {}, false, 0});
    m_lists.insert(customer);
    next();
}

void Names::next()
{
    while (m_calls.size() < maxInFlight && !m_waiting.isEmpty())
        ask(m_waiting.takeFirst());
}

void Names::ask(const Wanted &wanted)
{
    // Only what there is a request for waits.
    const api::Request request = wanted.isList()
        ? nameListRequest(wanted.kind, wanted.id, wanted.offset)
        : *nameRequest(wanted.kind, wanted.id, wanted.isOtherPath);
    Call *call = m_connection.get(request, Asking::UnlessRefused);
    m_calls.insert(call);
    connect(call, &Call::finished, this, [this, call, wanted](const api::Result &result) {
        m_calls.remove(call);
        if (wanted.isList())
            receiveList(wanted, result);
        else if (result)
            learn(wanted, result->body);
        else
            learnFailure(wanted, result.error());
        next();
        if (!isBusy())
            Q_EMIT settled();
    });
}

void Names::learn(const Wanted &wanted, const QByteArray &answer)
{
    if (wanted.kind == Reference::Switch) {
        learnSwitches(wanted.id, answer);
        return;
    }
    const auto record = phone::readRecord(wanted.kind, answer);
    if (!record) {
        enter(wanted.kind, wanted.id, {{}, NameEntry::State::Failed});
        return;
    }
    if (!record->pictureId.isEmpty())
        m_pictures.insert(wanted.id, record->pictureId);
    if (wanted.kind == Reference::Model)
        m_models.insert(wanted.id, phone::readPhoneModel(answer).value_or(phone::PhoneModel()));
    const QString extension = record->extensionId.toLower();
    if (extension.isEmpty()) {
        enter(wanted.kind, wanted.id, record->entry);
        return;
    }
    // A phone is known best by whose it is.
    m_phones.insert(extension, {wanted.id, record->entry});
    const bool isUnderWay = want(Reference::Extension, extension)
        || (m_asked.contains({int(Reference::Extension), extension})
            && !m_book.name(Reference::Extension, extension));
    if (!isUnderWay)
        namePhonesOf(extension);
}

void Names::namePhonesOf(const QString &extensionId)
{
    const auto extension = m_book.name(Reference::Extension, extensionId);
    const QString owner = extension ? extension->text() : QString();
    const auto phones = m_phones.values(extensionId);
    m_phones.remove(extensionId);
    for (const auto &[id, entry] : phones) {
        enter(Reference::Phone, id,
              owner.isEmpty() ? entry : NameEntry{owner, NameEntry::State::Known, entry.text()});
    }
}

void Names::learnSwitches(const QString &customerId, const QByteArray &answer)
{
    const auto page = phone::readRecords(Reference::Switch, answer);
    if (!page)
        return;
    for (const phone::Record &record : page->records)
        enter(Reference::Switch, NameBook::switchId(customerId, record.id), record.entry);
    m_switchLists.insert(customerId, NameEntry::State::Missing);
    explainSwitches(customerId);
}

// What keys call a switch and the customer's list does not have.
void Names::explainSwitches(const QString &customerId)
{
    const auto state = m_switchLists.constFind(customerId);
    if (state == m_switchLists.constEnd())
        return;
    for (const QString &name : std::as_const(m_switches[customerId])) {
        const QString id = NameBook::switchId(customerId, name);
        if (!m_book.name(Reference::Switch, id))
            enter(Reference::Switch, id, {{}, *state});
    }
}

void Names::learnFailure(const Wanted &wanted, const api::Error &error)
{
    const NameEntry::State state = nameState(error);
    const bool mayBeElsewhere = wanted.kind == Reference::Model && !wanted.isOtherPath;
    if (state == NameEntry::State::Missing && mayBeElsewhere) {
        m_waiting.prepend({wanted.kind, wanted.id, true});
        return;
    }
    if (state == NameEntry::State::Failed)
        m_asked.remove({int(wanted.kind), wanted.id});
    if (wanted.kind != Reference::Switch) {
        // A list may have named it before.
        const auto entry = m_book.name(wanted.kind, wanted.id);
        if (!entry || !entry->isKnown())
            enter(wanted.kind, wanted.id, {{}, state});
    } else if (state != NameEntry::State::Failed) {
        m_switchLists.insert(wanted.id, state);
        explainSwitches(wanted.id);
    }
}

void Names::enter(Reference kind, const QString &id, const NameEntry &entry)
{
    m_book.insert(kind, id, entry);
    Q_EMIT arrived(kind, id);
    if (kind == Reference::Extension)
        namePhonesOf(id);
}

void Names::receiveList(const Wanted &wanted, const api::Result &result)
{
    // A list that is refused leaves what the phones themselves say.
    if (result)
        learnList(wanted, result->body);
    else if (nameState(result.error()) == NameEntry::State::Failed)
        m_lists.remove(wanted.id);
}

void Names::learnList(const Wanted &wanted, const QByteArray &answer)
{
    const auto read = phone::readRecords(wanted.kind, answer);
    if (!read || read->records.isEmpty())
        return;
    for (const phone::Record &record : read->records) {
        const QString id = record.id.toLower();
        m_book.insert(wanted.kind, id, record.entry);
        // What a model can do stands in its own record alone.
        if (wanted.kind != Reference::Model)
            m_asked.insert({int(wanted.kind), id});
        if (wanted.kind == Reference::Extension)
            namePhonesOf(id);
        if (!record.pictureId.isEmpty())
            m_pictures.insert(id, record.pictureId);
    }
    if (!read->counts.isLast() && wanted.page + 1 < maxListPages) {
        m_waiting.prepend({wanted.kind, wanted.id, false, wanted.page + 1, read->counts.next()});
    }
    Q_EMIT listArrived();
}

QString Names::pictureOf(const QString &modelId) const
{
    return m_pictures.value(modelId.toLower());
}

std::optional<phone::PhoneModel> Names::model(const QString &id) const
{
    const auto found = m_models.constFind(id.toLower());
    return found == m_models.constEnd() ? std::nullopt : std::optional(*found);
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
    m_models.clear();
    m_phones.clear();
    m_switches.clear();
    m_switchLists.clear();
    m_book = {};
}

} // namespace session
