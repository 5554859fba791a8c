// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/directory.h"
#include "sandbox/directoryapi.h"
#include "sandbox/extensionlistapi.h"
#include "sandbox/loginapi.h"
#include "sandbox/modelapi.h"
#include "sandbox/phonelistapi.h"
#include "sandbox/tokens.h"
#include "sandbox/users.h"

namespace sandbox {

// What the PBX would answer to a request: finds out who asks and hands it to the part that knows.
// Signing in is all that changes it; it must not know sockets.
class SandboxApi
{
public:
    SandboxApi();

    [[nodiscard]] const Tokens &tokens() const { return m_tokens; }
    [[nodiscard]] Tokens &tokens() { return m_tokens; }
    [[nodiscard]] const Users &users() const { return m_users; }
    [[nodiscard]] Users &users() { return m_users; }
    [[nodiscard]] LoginApi &logins() { return m_logins; }

    // So many phones beside the samples, 0 to GeneratedPhones::most. To be called once at most.
    void addPhones(int count);

    [[nodiscard]] Answer answer(const Request &request, const QDateTime &now);

private:
    [[nodiscard]] Answer phone(const QString &id, const Caller &caller) const;
    [[nodiscard]] Answer answerTo(const Route &route, const Request &request,
                                  const Caller &caller) const;
    [[nodiscard]] Answer listFor(Resource resource, const QString &query,
                                 const Caller &caller) const;

    Directory m_directory;
    Users m_users;
    Tokens m_tokens;
    LoginApi m_logins;
    PhoneListApi m_phoneList;
    ExtensionListApi m_extensionList;
    ModelApi m_models;
    DirectoryApi m_names;
};

} // namespace sandbox
