// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seenfixture.h"
#include "support/testcase.h"

using store::SeenPhones;
using store::StoreProblem;

// A process of its own, in which Qt has not looked for its plugins yet.
class TestSeenNoDriver : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatThereIsNone();
};

// As on a system without the package libqt6sql6-sqlite.
void TestSeenNoDriver::saysThatThereIsNone()
{
    QCoreApplication::setLibraryPaths({});
    support::SeenFixture fixture;
    QVERIFY(!fixture.record(support::idA, 0));
    QVERIFY(fixture.seen.recent(10).isEmpty());
    QVERIFY(fixture.seen.problem());
    QCOMPARE(fixture.seen.problem()->kind, StoreProblem::Kind::CannotOpen);
    QCOMPARE(fixture.seen.problem()->systemText, QStringLiteral("QSQLITE"));
}

QTEST_GUILESS_MAIN(TestSeenNoDriver)
#include "tst_seennodriver.moc"
