// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiclient.h"
#include "session/connection.h"
#include "session/phonesearch.h"
#include "store/seenphones.h"
#include "support/loopbackserver.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

#include <chrono>

namespace support {

// What a request for a list of phones asks for; empty texts for what it does not say.
struct AskedList {
    explicit AskedList(const QByteArray &request)
        : isList(request.startsWith("GET /pbx/sipphone?"))
        , query(QUrl::fromEncoded(request.split(' ').value(1)).query())
    {
    }

    [[nodiscard]] QString value(const char *key) const
    {
        return query.queryItemValue(QString::fromLatin1(key), QUrl::FullyDecoded);
    }
    [[nodiscard]] QString filter() const { return value("filter"); }
    [[nodiscard]] int offset() const { return value("offset").toInt(); }
    [[nodiscard]] int limit() const { return value("limit").toInt(); }

    bool isList;
    QUrlQuery query;
};

// A list's answer: `count` phones from that offset on, out of so many. Their ids count up.
[[nodiscard]] inline QByteArray phonePage(int offset, int count, int total)
{
    QByteArrayList phones;
    for (int i = 0; i < count; ++i)
        phones.append("{\"_id\":\"" + QByteArray::number(offset + i).rightJustified(24, '0')
                      + "\"}");
    return "{\"offset\":" + QByteArray::number(offset) + ",\"limit\":" + QByteArray::number(count)
        + ",\"total\":" + QByteArray::number(total) + ",\"sipPhones\":[" + phones.join(',') + "]}";
}

// So many phones for every filter, the pages as they are asked for.
[[nodiscard]] inline LoopbackServer::Answer having(int total)
{
    return [total](QTcpSocket &socket, const QByteArray &request) {
        const AskedList list(request);
        const int count = qBound(0, total - list.offset(), list.limit());
        socket.write(httpAnswer("200 OK", phonePage(list.offset(), count, total)));
    };
}

// A search with all that it needs, and a record of what it said.
struct SearchFixture {
    explicit SearchFixture(const QString &url, const QByteArray &token = "T0ken-Abc.def_123",
                           std::chrono::milliseconds interval = std::chrono::milliseconds(1))
        : client(manager, api::BaseUrl::parse(url).value())
        , connection(client)
        , seen(folder.filePath(QStringLiteral("phones.sqlite")))
        , search(connection, &seen, interval)
    {
        using session::PhoneSearch;
        client.setToken(token);
        seen.setProfile(QStringLiteral("profile"));
        QObject::connect(&search, &PhoneSearch::pageArrived, &search,
                         [this](const QList<phone::PhoneSummary> &page, bool isFirst) {
                             if (isFirst)
                                 phones.clear();
                             phones += page;
                             ++pages;
                         });
        QObject::connect(&search, &PhoneSearch::openRequested, &search,
                         [this](const phone::PhoneId &id) { opened.append(id.toString()); });
    }

    // Searches for the text as it was typed, and waits for the end of it, good or bad.
    [[nodiscard]] bool finds(const char *typed)
    {
        search.setText(QString::fromUtf8(typed));
        return settles();
    }
    [[nodiscard]] bool settles()
    {
        using State = session::PhoneSearch::State;
        return QTest::qWaitFor([this] {
            return search.state() != State::Waiting && search.state() != State::Searching;
        });
    }

    QTemporaryDir folder;
    QNetworkAccessManager manager;
    api::ApiClient client;
    session::Connection connection;
    store::SeenPhones seen;
    QList<phone::PhoneSummary> phones; // that have arrived
    int pages = 0;
    QStringList opened; // ids that were to be opened
    session::PhoneSearch search;
};

} // namespace support

namespace QTest {

template <>
inline char *toString(const session::PhoneSearch::State &state)
{
    static constexpr const char *names[] = {"Idle", "Waiting", "Searching", "Done", "Failed"};
    return qstrdup(names[static_cast<int>(state)]);
}

} // namespace QTest
