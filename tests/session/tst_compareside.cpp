// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/compareside.h"

#include "phone/masking.h"
#include "phone/phonedecoder.h"
#include "store/seenphones.h"
#include "support/testcase.h"

#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>

using session::CompareSide;
using session::Fetch;
using State = checks::ComparedValue::State;

namespace {

const QString one = QStringLiteral("66d0f1a2b3c4d5e6f7a80001");
const QString secret = QStringLiteral("0123456789abcdef0123456789abcdef");
const QDateTime noon(QDate(2026, 2, 11), QTime(12, 0), Qt::UTC);

phone::Phone phoneWith(const QString &password)
{
    return phone::PhoneDecoder::fromObject(
        {{QStringLiteral("_id"), one},
         {QStringLiteral("macAddress"), QStringLiteral("000413AABBCC")},
         {QStringLiteral("password"), password},
         {QStringLiteral("notes"), QStringLiteral("the password is ") + password}});
}

struct Fixture {
    Fixture() { seen.setProfile(QStringLiteral("test")); }
    [[nodiscard]] CompareSide live(const QString &password)
    {
        return session::compareSide(Fetch{phone::PhoneId::read(one)->id, phoneWith(password), noon},
                                    seen);
    }
    [[nodiscard]] CompareSide kept(const QString &password, const QDateTime &at)
    {
        if (!seen.record(QStringLiteral("test"), phoneWith(password), at))
            qFatal("the phone is not kept");
        for (const store::StoredFetch &fetch : seen.fetches(one, at)) {
            if (fetch.at == at)
                return session::compareSide(fetch);
        }
        qFatal("the phone is not there");
    }
    [[nodiscard]] QString file(const QByteArray &content) const
    {
        QFile file(folder.filePath(QStringLiteral("phone.json")));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no file");
        return file.fileName();
    }
    QTemporaryDir folder;
    store::SeenPhones seen{folder.filePath(QStringLiteral("phones.sqlite"))};
};

// How the passwords of two compare.
State passwords(const CompareSide &before, const CompareSide &after)
{
    for (const checks::ComparedValue &value : checks::compare(before.phone, after.phone)) {
        for (const QString &text : {value.key, value.label, value.before, value.after}) {
            if (text.contains(secret))
                qFatal("a secret is shown");
        }
        if (value.key == QStringLiteral("password"))
            return value.state;
    }
    qFatal("no password");
}

} // namespace

// What two phones are compared by, wherever they come from.
class TestCompareSide : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void comparesSecretsOfTheStoreAndTheLivePhone();
    void knowsTheSecretsOfAPhoneSeenBefore();
    void readsAFile();
    void knowsNoSecretThatIsMaskedInAFile();
    void saysWhyAFileHasNoPhone_data();
    void saysWhyAFileHasNoPhone();
    void namesPhoneAndTime();
};

void TestCompareSide::comparesSecretsOfTheStoreAndTheLivePhone()
{
    Fixture fixture;
    const CompareSide same = fixture.kept(secret, noon.addDays(-1));
    const CompareSide other = fixture.kept(QStringLiteral("fedcba9876543210fedcba98"),
                                           noon.addDays(-2));
    const CompareSide live = fixture.live(secret);
    QCOMPARE(passwords(same, live), State::Same);
    QCOMPARE(passwords(other, live), State::Changed);
    QCOMPARE(passwords(other, same), State::Changed);
    // The note is the same but for the secret in it.
    for (const checks::Difference &difference : checks::diff(other.phone, live.phone))
        QVERIFY2(difference.key == QStringLiteral("password"), qPrintable(difference.key));
}

void TestCompareSide::knowsTheSecretsOfAPhoneSeenBefore()
{
    Fixture fixture;
    static_cast<void>(fixture.kept(secret, noon));
    const auto latest = fixture.seen.latest(one);
    QVERIFY(latest);
    const CompareSide seen = session::compareSide(
        Fetch{phone::PhoneId::read(one)->id, latest->phone, latest->at, Fetch::Origin::Seen},
        fixture.seen);
    QCOMPARE(passwords(seen, fixture.live(secret)), State::Same);
    QCOMPARE(passwords(seen, fixture.live(QStringLiteral("another-secret-of-it"))), State::Changed);
}

void TestCompareSide::readsAFile()
{
    Fixture fixture;
    const QByteArray phone = R"({"_id":"x","password":")" + secret.toUtf8() + R"("})";
    const auto read = session::readCompareFile(fixture.file(phone), fixture.seen);
    QVERIFY(read);
    QCOMPARE(read->title(), QStringLiteral("phone.json"));
    QCOMPARE(passwords(*read, fixture.live(secret)), State::Same);
}

void TestCompareSide::knowsNoSecretThatIsMaskedInAFile()
{
    Fixture fixture;
    const QByteArray content = R"({"_id":"x","password":")" + phone::Masker::mask().toUtf8()
        + R"("})";
    const auto read = session::readCompareFile(fixture.file(content), fixture.seen);
    QVERIFY(read);
    QCOMPARE(passwords(*read, fixture.live(secret)), State::NotKnown);
}

void TestCompareSide::saysWhyAFileHasNoPhone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut off") << QByteArray(R"({"_id":"x")");
    QTest::newRow("a number") << QByteArray("5");
    QTest::newRow("two phones") << QByteArray(R"([{"_id":"x"},{"_id":"y"}])");
}

void TestCompareSide::saysWhyAFileHasNoPhone()
{
    QFETCH(const QByteArray, content);
    Fixture fixture;
    const auto read = session::readCompareFile(fixture.file(content), fixture.seen);
    QVERIFY(!read);
    QVERIFY2(read.error().contains(QStringLiteral("phone.json")), qPrintable(read.error()));
    const auto missing = session::readCompareFile(
        fixture.folder.filePath(QStringLiteral("none.json")), fixture.seen);
    QVERIFY(!missing);
    QVERIFY2(missing.error().contains(QStringLiteral("none.json")), qPrintable(missing.error()));
}

void TestCompareSide::namesPhoneAndTime()
{
    Fixture fixture;
    const CompareSide live = fixture.live(secret);
    QVERIFY2(live.name.contains(QStringLiteral("00:04:13:AA:BB:CC")), qPrintable(live.name));
    QVERIFY2(live.title().startsWith(live.name + QStringLiteral(", 2026-02-11 ")),
             qPrintable(live.title()));
}

QTEST_GUILESS_MAIN(TestCompareSide)
#include "tst_compareside.moc"
