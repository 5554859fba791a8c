// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/fakenotifier.h"
#include "phone/phonedecoder.h"
#include "session/phonewatch.h"
#include "sessionfixture.h"
#include "support/loopbackserver.h"

#include <memory>

namespace support {

// A watch of phone A by a clock that the test drives, and a PBX that answers what the test says.
struct WatchFixture {
    WatchFixture()
    {
        client.setToken("T0ken-Abc.def_123");
        watch->setNotifier(&notifier);
        QObject::connect(watch.get(), &session::PhoneWatch::happened, &context,
                         [this](const session::WatchNews &told) { news.append(told); });
    }

    // The answers from now on: a phone with these values in "status".
    void answer(const QByteArray &status) { bytes = httpAnswer("200 OK", record(status)); }
    void refuse(const QByteArray &status) { bytes = httpAnswer(status, "{}"); }

    // Begins to watch a phone that has just been looked up.
    void start(const QByteArray &status,
               session::Fetch::Origin origin = session::Fetch::Origin::Network)
    {
        watch->watch(fetch(status, origin));
    }
    [[nodiscard]] session::Fetch fetch(
        const QByteArray &status,
        session::Fetch::Origin origin = session::Fetch::Origin::Network) const
    {
        return {phoneId(idA), phone::PhoneDecoder::decode(record(status)).value(), clock.now(),
                origin};
    }

    // Lets the time pass and, if that makes the watch ask, waits for the answer. The number of
    // requests it made.
    int pass(qint64 seconds)
    {
        const qsizetype before = server.requests().size();
        clock.advance(seconds);
        if (!QTest::qWaitFor(
                [this] { return watch->state() != session::PhoneWatch::State::Asking; }, 20'000))
            qFatal("the watch does not end its request");
        return int(server.requests().size() - before);
    }
    // The seconds until the watch asks, at most a day.
    [[nodiscard]] int untilNextRequest()
    {
        constexpr int day = 24 * 60 * 60;
        int seconds = 1;
        while (pass(1) == 0 && seconds < day)
            ++seconds;
        return seconds;
    }

    static QByteArray record(const QByteArray &status)
    {
        return R"({"_id":")" + idA.toLatin1()
            + R"(","macAddress":"4ee8a34b56f3","password":"Very5ecretWord","status":{)"
              R"("userAgent":"snom370/8.7.3.25")"
            + (status.isEmpty() ? QByteArray() : "," + status) + "}}";
    }

    QByteArray bytes;
    LoopbackServer server{[this](QTcpSocket &socket, const QByteArray &) { socket.write(bytes); }};
    QNetworkAccessManager manager;
    api::ApiClient client{manager, api::BaseUrl::parse(server.url()).value(), {}};
    session::Connection connection{client};
    fakes::FakeClock clock; // 2026-02-11 14:07:25 UTC
    fakes::FakeNotifier notifier;
    std::unique_ptr<session::PhoneWatch> watch = std::make_unique<session::PhoneWatch>(connection,
                                                                                       clock);
    QObject context;
    QList<session::WatchNews> news;
};

} // namespace support
