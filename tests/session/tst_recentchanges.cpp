// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakeclock.h"
#include "namesfixture.h"
#include "phone/phonedecoder.h"
#include "session/lookupsession.h"
#include "session/recentchanges.h"
#include "store/seenphones.h"
#include "support/testcase.h"

#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>

using session::Fetch;
using session::RecentChanges;

namespace {

const QString one = QStringLiteral("66d0f1a2b3c4d5e6f7a80001");
const QString other = QStringLiteral("66d0f1a2b3c4d5e6f7a80002");

struct Fixture {
    void shows(const QString &id, const QString &notes, const QString &password = {},
               Fetch::Origin origin = Fetch::Origin::Network)
    {
        const auto phone = phone::PhoneDecoder::fromObject(
            {{QStringLiteral("_id"), id},
             {QStringLiteral("notes"), notes},
             {QStringLiteral("password"), password}});
        session.show({phone::PhoneId::read(id)->id, phone, clock.now(), origin});
    }

    support::NamesFixture parts;
    QTemporaryDir folder;
    fakes::FakeClock clock;
    session::LookupSession session{parts.connection, clock};
    store::SeenPhones seen{folder.filePath(QStringLiteral("phones.sqlite"))};
    RecentChanges changes{session, clock, seen};
};

} // namespace

class TestRecentChanges : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatARefreshChanged();
    void forgetsAfterAWhile();
    void comparesOneWithItselfAlone();
    void tellsAnotherPasswordWithoutIt();
    void leavesFilesAlone();
};

void TestRecentChanges::tellsWhatARefreshChanged()
{
    Fixture fixture;
    fixture.shows(one, QStringLiteral("Desk"));
    QVERIFY(fixture.changes.before().isEmpty());
    fixture.shows(one, QStringLiteral("Reception"));
    QCOMPARE(fixture.changes.before(),
             (QHash<QString, QString>{{QStringLiteral("notes"), QStringLiteral("Desk")}}));
    fixture.shows(one, QStringLiteral("Reception"));
    QVERIFY(fixture.changes.before().isEmpty());
}

void TestRecentChanges::forgetsAfterAWhile()
{
    Fixture fixture;
    QSignalSpy expired(&fixture.changes, &RecentChanges::expired);
    fixture.shows(one, QStringLiteral("Desk"));
    fixture.shows(one, QStringLiteral("Reception"));
    fixture.clock.advance(int(RecentChanges::shownFor.count()) - 1);
    QCOMPARE(expired.size(), 0);
    QCOMPARE(fixture.changes.before().size(), 1);
    fixture.clock.advance(1);
    QCOMPARE(expired.size(), 1);
    QVERIFY(fixture.changes.before().isEmpty());
}

void TestRecentChanges::comparesOneWithItselfAlone()
{
    Fixture fixture;
    fixture.shows(one, QStringLiteral("Desk"));
    fixture.shows(other, QStringLiteral("Reception"));
    QVERIFY(fixture.changes.before().isEmpty());
}

void TestRecentChanges::tellsAnotherPasswordWithoutIt()
{
    Fixture fixture;
    fixture.shows(one, QStringLiteral("Desk"), QStringLiteral("first-secret-of-the-phone"));
    fixture.shows(one, QStringLiteral("Desk"), QStringLiteral("other-secret-of-the-phone"));
    QCOMPARE(fixture.changes.before().keys(), QStringList{QStringLiteral("password")});
    QVERIFY(!fixture.changes.before().value(QStringLiteral("password")).contains(u"secret"));
}

void TestRecentChanges::leavesFilesAlone()
{
    Fixture fixture;
    fixture.shows(one, QStringLiteral("Desk"));
    fixture.shows(one, QStringLiteral("Reception"), {}, Fetch::Origin::File);
    QVERIFY(fixture.changes.before().isEmpty());
    fixture.shows(one, QStringLiteral("Cellar"));
    QVERIFY(fixture.changes.before().isEmpty());
}

QTEST_GUILESS_MAIN(TestRecentChanges)
#include "tst_recentchanges.moc"
