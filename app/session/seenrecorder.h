// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/field.h"
#include "session/fetch.h"

#include <QObject>

#include <optional>

namespace store {
class SeenPhones;
}

namespace session {

class LookupSession;
class Names;

// Keeps every phone that the PBX has answered with among the phones seen, and the names that a list
// shows once they are known. It does so when the event loop is free: a phone is shown first.
class SeenRecorder final : public QObject
{
    Q_OBJECT

public:
    // All of them must outlive the recorder.
    SeenRecorder(LookupSession &session, const Names &names, store::SeenPhones &seen,
                 QObject *parent = nullptr);
    // A program that ends with its phone keeps it all the same.
    ~SeenRecorder() override;

private:
    void take();
    void takeName(phone::Reference kind, const QString &id);
    void recordSoon();
    void record();
    [[nodiscard]] QString idOf(phone::Reference kind) const;

    LookupSession &m_session;
    const Names &m_names;
    store::SeenPhones &m_seen;
    QString m_profile; // of the PBX that the phone came from
    std::optional<Fetch> m_fetch; // the last one from the PBX
    bool m_isPending = false;
};

} // namespace session
