// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/profilecheck.h"
#include "support/testcase.h"

using session::ProfileProblem;
using store::Profile;

namespace {

const QString id = QStringLiteral("d9c1f7c4-8f0e-4c59-9a53-6b8f2f6f8d11");
const QString name = QStringLiteral("Production");
const QString address = QStringLiteral("https://pbx.example.org");
const QString customer = QStringLiteral("66d0f1a2b3c4d5e6f7a80001");

} // namespace

class TestProfileCheck : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheFirstProblem_data();
    void findsTheFirstProblem();
    void acceptsWhatCanBeUsed_data();
    void acceptsWhatCanBeUsed();
    void tidies();
    void tidiesOnlyBlanksOfABadAddress();
};

void TestProfileCheck::findsTheFirstProblem_data()
{
    using Field = ProfileProblem::Field;
    QTest::addColumn<Profile>("profile");
    QTest::addColumn<Field>("field");
    QTest::newRow("no name") << Profile{id, QStringLiteral("  "), address, {}} << Field::Name;
    QTest::newRow("name of 61 characters")
        << Profile{id, QString(61, u'x'), address, {}} << Field::Name;
    QTest::newRow("nothing at all") << Profile{id, {}, {}, {}} << Field::Name;
    QTest::newRow("no address") << Profile{id, name, {}, {}} << Field::BaseUrl;
    QTest::newRow("http to another machine")
        << Profile{id, name, QStringLiteral("http://pbx.example.org"), {}} << Field::BaseUrl;
    QTest::newRow("a host alone") << Profile{id, name, QStringLiteral("pbx.example.org"), {}}
                                  << Field::BaseUrl;
    QTest::newRow("customer of 23 characters")
        << Profile{id, name, address, customer.left(23)} << Field::CustomerId;
    QTest::newRow("customer by name")
        << Profile{id, name, address, QStringLiteral("Andeby Bogtryk")} << Field::CustomerId;
}

void TestProfileCheck::findsTheFirstProblem()
{
    QFETCH(Profile, profile);
    QFETCH(ProfileProblem::Field, field);
    const auto problem = session::problemOf(profile);
    QVERIFY(problem);
    QCOMPARE(problem->field, field);
    QVERIFY(!problem->sentence.isEmpty());
}

void TestProfileCheck::acceptsWhatCanBeUsed_data()
{
    QTest::addColumn<Profile>("profile");
    QTest::newRow("without a customer") << Profile{id, name, address, {}};
    QTest::newRow("with a customer") << Profile{id, name, address, customer};
    QTest::newRow("name of 60 characters") << Profile{id, QString(60, u'x'), address, {}};
    QTest::newRow("blanks around everything")
        << Profile{id, u' ' + name, address + u' ', u' ' + customer + u'\t'};
    QTest::newRow("http to this machine")
        << Profile{id, name, QStringLiteral("http://127.0.0.1:8080/api"), {}};
}

void TestProfileCheck::acceptsWhatCanBeUsed()
{
    QFETCH(Profile, profile);
    const auto problem = session::problemOf(profile);
    QVERIFY2(!problem, problem ? qPrintable(problem->sentence) : "");
}

void TestProfileCheck::tidies()
{
    const Profile typed{id, QStringLiteral(" The  PBX\n"),
                        QStringLiteral(" https://PBX.example.org/ "), customer + u' '};
    const Profile kept{id, QStringLiteral("The PBX"), address, customer};
    QCOMPARE(session::tidied(typed), kept);
    QCOMPARE(session::tidied(kept), kept);
}

void TestProfileCheck::tidiesOnlyBlanksOfABadAddress()
{
    const Profile typed{id, name, QStringLiteral(" ftp://PBX/ "), {}};
    QCOMPARE(session::tidied(typed).baseUrl, QStringLiteral("ftp://PBX/"));
}

QTEST_APPLESS_MAIN(TestProfileCheck)
#include "tst_profilecheck.moc"
