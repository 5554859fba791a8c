// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/baseurl.h"
#include "fakes/fakeclock.h"
#include "fakes/fakesecretstore.h"
#include "phone/phonedecoder.h"
#include "sandbox/sandboxserver.h"
#include "session/lookupsession.h"
#include "session/ticketfacts.h"
#include "session/workspace.h"
#include "support/testcase.h"

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QTemporaryDir>

using session::Fetch;
using session::TicketFacts;

namespace {

const QString deskPhone = QStringLiteral("66d0f1a2b3c4d5e6f7a80001");

struct Fixture {
    Fixture()
        : workspace(manager, started(), secrets, clock,
                    {folder.filePath(QStringLiteral("settings.ini")),
                     folder.filePath(QStringLiteral("phones.sqlite"))})
    {
        workspace.serveWindow();
    }

    // Shows the phone with that note, as if it had just been fetched.
    void shows(const QString &notes, Fetch::Origin origin = Fetch::Origin::Network)
    {
        const auto phone = phone::PhoneDecoder::fromObject(
            {{QStringLiteral("_id"), deskPhone}, {QStringLiteral("notes"), notes}});
        workspace.lookups().show({phone::PhoneId::read(deskPhone)->id, phone, clock.now(), origin});
        // It is recorded when the event loop is free.
        QCoreApplication::processEvents();
        clock.advance(60);
    }

    sandbox::SandboxServer server{
        [] { return QDateTime(QDate(2026, 2, 11), QTime(14, 7, 25), Qt::UTC); }};
    QTemporaryDir folder;
    QNetworkAccessManager manager;
    fakes::FakeSecretStore secrets;
    fakes::FakeClock clock;
    session::Workspace workspace;

private:
    [[nodiscard]] api::BaseUrl started()
    {
        if (!server.start())
            qFatal("the sandbox does not start");
        return api::BaseUrl::parse(server.url().toString()).value();
    }
};

} // namespace

// What a ticket gets to know of the phone shown.
class TestTicketFacts : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void knowsNoChangesOfAFirstFetch();
    void takesEarlierFetchesAlong();
    void takesSoManyFetchesAlong();
    void leavesFilesAlone();
    void takesWhatACaseFileSays();
};

void TestTicketFacts::knowsNoChangesOfAFirstFetch()
{
    Fixture fixture;
    fixture.shows(QStringLiteral("Desk"));
    const TicketFacts facts = session::ticketFacts(fixture.workspace);
    QVERIFY(!facts.changes);
    QVERIFY(facts.earlier.isEmpty());
    QVERIFY(!facts.findings.isEmpty());
}

void TestTicketFacts::takesEarlierFetchesAlong()
{
    Fixture fixture;
    for (const char *notes : {"Desk", "Reception", "Cellar"})
        fixture.shows(QString::fromLatin1(notes));
    const TicketFacts facts = session::ticketFacts(fixture.workspace);
    QCOMPARE(facts.earlier.size(), 2);
    QCOMPARE(facts.earlier[0].phone.value(phone::FieldId::Notes).received(),
             QStringLiteral("Reception"));
    QVERIFY(facts.earlier[0].at < facts.fetch.at);
    QVERIFY(facts.changes);
    QCOMPARE(facts.changes->size(), 1);
    QCOMPARE(facts.changes->first().before, QStringLiteral("Reception"));
    QCOMPARE(facts.changes->first().after, QStringLiteral("Cellar"));
}

void TestTicketFacts::takesSoManyFetchesAlong()
{
    Fixture fixture;
    for (int i = 0; i <= TicketFacts::maxEarlier; ++i)
        fixture.shows(QString::number(i));
    QCOMPARE(session::ticketFacts(fixture.workspace).earlier.size(), TicketFacts::maxEarlier);
    fixture.shows(QStringLiteral("one more"));
    const TicketFacts facts = session::ticketFacts(fixture.workspace);
    QCOMPARE(facts.earlier.size(), TicketFacts::maxEarlier);
    QCOMPARE(facts.earlier.last().phone.value(phone::FieldId::Notes).received(),
             QStringLiteral("1"));
}

void TestTicketFacts::leavesFilesAlone()
{
    Fixture fixture;
    fixture.shows(QStringLiteral("Desk"));
    fixture.shows(QStringLiteral("Reception"), Fetch::Origin::File);
    const TicketFacts facts = session::ticketFacts(fixture.workspace);
    QVERIFY(!facts.changes);
    QVERIFY(facts.earlier.isEmpty());
}

void TestTicketFacts::takesWhatACaseFileSays()
{
    Fixture fixture;
    Fetch file{phone::PhoneId::read(deskPhone)->id, {}, {}, Fetch::Origin::File};
    file.recorded.emplace();
    file.recorded->findings.append({.rule = QStringLiteral("X1"),
                                    .fields = {},
                                    .title = {},
                                    .message = {},
                                    .next = {},
                                    .phoneId = {}});
    file.recorded->changes.append(
        {checks::Difference::Kind::Added, QStringLiteral("notes"), {}, {}, {}});
    fixture.workspace.lookups().show(file);
    const TicketFacts facts = session::ticketFacts(fixture.workspace);
    QCOMPARE(facts.findings, file.recorded->findings);
    QCOMPARE(facts.changes, file.recorded->changes);
}

QTEST_GUILESS_MAIN(TestTicketFacts)
#include "tst_ticketfacts.moc"
