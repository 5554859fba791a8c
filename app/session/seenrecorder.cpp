// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/seenrecorder.h"

#include "session/lookupsession.h"
#include "session/names.h"
#include "store/seenphones.h"

#include <QTimer>

namespace session {

using phone::FieldId;
using phone::Reference;

SeenRecorder::SeenRecorder(LookupSession &session, const Names &names, store::SeenPhones &seen,
                           QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_names(names)
    , m_seen(seen)
{
    connect(&session, &LookupSession::fetched, this, &SeenRecorder::take);
    connect(&names, &Names::arrived, this, &SeenRecorder::takeName);
}

SeenRecorder::~SeenRecorder()
{
    if (m_isPending)
        record();
}

void SeenRecorder::take()
{
    const Fetch &fetch = *m_session.shown();
    // A phone that is not the one asked for would be found later under the wrong id.
    if (fetch.origin != Fetch::Origin::Network || fetch.isOfAnotherPhone())
        return;
    if (m_isPending)
        record();
    m_fetch = fetch;
    m_profile = m_seen.profile();
    recordSoon();
}

void SeenRecorder::takeName(Reference kind, const QString &id)
{
    if (m_fetch && m_profile == m_seen.profile()
        && idOf(kind).compare(id, Qt::CaseInsensitive) == 0)
        recordSoon();
}

void SeenRecorder::recordSoon()
{
    if (m_isPending)
        return;
    m_isPending = true;
    QTimer::singleShot(0, this, [this] {
        if (m_isPending)
            record();
    });
}

void SeenRecorder::record()
{
    m_isPending = false;
    const auto entry = [this](Reference kind) {
        return m_names.book().name(kind, idOf(kind)).value_or(phone::NameEntry());
    };
    const phone::NameEntry extension = entry(Reference::Extension);
    m_seen.record(m_profile, m_fetch->phone, m_fetch->at,
                  {.extensionNumber = extension.detail,
                   .extensionName = extension.name,
                   .modelName = entry(Reference::Model).name,
                   .customerName = entry(Reference::Customer).name});
}

// What the phone refers to, of the kinds whose names a list shows; nothing of others.
QString SeenRecorder::idOf(Reference kind) const
{
    switch (kind) {
    case Reference::Model:
        return m_fetch->phone.value(FieldId::SipPhoneModel).received();
    case Reference::Extension:
        return m_fetch->phone.value(FieldId::Extension).received();
    case Reference::Customer:
        return m_fetch->phone.value(FieldId::Customer).received();
    default:
        return {};
    }
}

} // namespace session
