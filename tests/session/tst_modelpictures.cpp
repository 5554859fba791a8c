// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "namesfixture.h"
#include "session/modelpictures.h"
#include "support/testcase.h"

using session::ModelPictures;
using support::NamesFixture;

namespace {

const QString deskPhone = QStringLiteral("66d0f1a2b3c4d5e6f7a80001");
const QString deskModel = QStringLiteral("64c2e0a19d3b7f551800a001");

struct Fixture : NamesFixture {
    Fixture()
    {
        names.wantFor(support::samplePhone(deskPhone));
        if (!settles())
            qFatal("no names");
    }

    ModelPictures pictures{connection, names};
    QSignalSpy shown{&pictures, &ModelPictures::arrived};
};

} // namespace

// The pictures of models: nice to have, and nothing anybody waits for.
class TestModelPictures : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void fetchesOnce();
    void saysNothingOfFailures();
    void knowsNoneBeforeTheName();
    void showsTheTokenToNobody();
    void forgets();
};

void TestModelPictures::fetchesOnce()
{
    Fixture fixture;
    QVERIFY(fixture.pictures.picture(deskModel).isEmpty());
    QVERIFY(fixture.pictures.picture(deskModel).isEmpty());
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.shown.count(), 1);
    QVERIFY(fixture.pictures.picture(deskModel).startsWith("\x89PNG"));
    QCOMPARE(fixture.asked("/image/"), 1);
}

void TestModelPictures::saysNothingOfFailures()
{
    Fixture fixture;
    fixture.server.setFault(*sandbox::Fault::parse(u"status:404"), QStringLiteral("/image/"));
    QVERIFY(fixture.pictures.picture(deskModel).isEmpty());
    QVERIFY(fixture.settles());
    QVERIFY(fixture.pictures.picture(deskModel).isEmpty());
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.shown.count(), 0);
    QCOMPARE(fixture.asked("/image/"), 1);
}

void TestModelPictures::knowsNoneBeforeTheName()
{
    NamesFixture fixture;
    ModelPictures pictures(fixture.connection, fixture.names);
    QVERIFY(pictures.picture(deskModel).isEmpty());
    QCOMPARE(fixture.connection.inFlight(), 0);
}

void TestModelPictures::showsTheTokenToNobody()
{
    Fixture fixture;
    fixture.server.clearLog();
    QVERIFY(fixture.pictures.picture(deskModel).isEmpty());
    QVERIFY(fixture.settles());
    const QList<sandbox::ServedRequest> &requests = fixture.server.log().requests();
    QCOMPARE(requests.size(), 1);
    QVERIFY(!requests.first().hadAuthorization);
    QVERIFY(!requests.first().query.contains(QLatin1String("token")));
}

void TestModelPictures::forgets()
{
    Fixture fixture;
    QVERIFY(fixture.pictures.picture(deskModel).isEmpty());
    fixture.pictures.forget();
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.shown.count(), 0);
}

QTEST_GUILESS_MAIN(TestModelPictures)
#include "tst_modelpictures.moc"
