// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiclient.h"
#include "phone/phonedecoder.h"
#include "sandbox/phones.h"
#include "sandbox/sandboxserver.h"
#include "session/connection.h"
#include "session/names.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

namespace support {

[[nodiscard]] inline phone::Phone samplePhone(const QString &id)
{
    const sandbox::SamplePhone *sample = sandbox::findPhone(id);
    if (!sample)
        qFatal("no such sample phone: %s", qPrintable(id));
    return phone::PhoneDecoder::decode(sandbox::readPhone(*sample)).value();
}

// The names of the sandbox, for a user of the access level.
struct NamesFixture {
    explicit NamesFixture(sandbox::AccessLevel level = sandbox::AccessLevel::Viewer)
        : client(manager, started())
        , connection(client)
        , names(connection)
        , arrived(&names, &session::Names::arrived)
        , lists(&names, &session::Names::listArrived)
    {
        client.setToken(server.tokens().forLevel(level));
    }

    [[nodiscard]] bool settles()
    {
        return QTest::qWaitFor([this] { return connection.inFlight() == 0; }, 20'000);
    }
    [[nodiscard]] QString name(phone::Reference kind, const QString &id) const
    {
        const auto entry = names.book().name(kind, id);
        return entry ? entry->text() : QString();
    }
    [[nodiscard]] int asked(const char *path) const
    {
        int count = 0;
        for (const sandbox::ServedRequest &request : server.log().requests())
            count += request.path.startsWith(QLatin1String(path)) ? 1 : 0;
        return count;
    }

    sandbox::SandboxServer server{
        [] { return QDateTime(QDate(2026, 2, 11), QTime(14, 7, 25), Qt::UTC); }};
    QNetworkAccessManager manager;
    api::ApiClient client;
    session::Connection connection;
    session::Names names;
    QSignalSpy arrived;
    QSignalSpy lists;

private:
    [[nodiscard]] api::BaseUrl started()
    {
        if (!server.start())
            qFatal("the sandbox does not start");
        return api::BaseUrl::parse(server.url().toString()).value();
    }
};

} // namespace support
