// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seenfixture.h"
#include "support/testcase.h"

using store::SeenPhones;
using support::idA;
using support::noon;
using support::office;
using support::phoneWith;
using support::SeenFixture;

namespace {

const QByteArray username = "za394sfube9mpbrawkfa5ihketgbsmr9";
const QByteArray password = "t6enaf7b8pb2e2re494jph2u9dhatbyi";
const QByteArray configLine = "user_realname1: Hidden Line";

// Secrets in their fields, and the credentials wherever else people put them.
phone::Phone phoneOfSecrets()
{
    QByteArray json =
        R"({"username":"USER","password":"PASS","customConfig":"first: 1\nCONFIG\n",)"
        R"("notes":"Visible note. Password PASS, user USER.","adminPassword":"also-hidden-4711",)"
        R"("macAddress":"00041324ABCD","USER":"as a key","unknown":{"deep":["PASS"]},)"
        R"("softkeys":[{"index":0,"value":"https://USER:PASS@door","label":"PASS"}],)"
        R"("status":{"userAgent":"snom PASS"},"serial":"PASS","handsetAddress":"USER",)"
        R"("ip":{"address":"PASS"}})";
    json.replace("USER", username).replace("PASS", password).replace("CONFIG", configLine);
    return phoneWith(idA, json);
}

// Every byte of every file in the folder.
QByteArray bytesIn(const QString &folder)
{
    QByteArray bytes;
    for (const QString &name : support::namesIn(folder))
        bytes += name.toUtf8() + support::read(folder + u'/' + name);
    return bytes;
}

// In small letters, and both as UTF-8 and as UTF-16.
bool holds(const QByteArray &bytes, const QByteArray &text)
{
    QByteArray wide;
    for (const char c : text)
        wide.append(c).append('\0');
    const QByteArray small = bytes.toLower();
    return small.contains(text.toLower()) || small.contains(wide.toLower());
}

} // namespace

// The bytes on the disk, whatever the functions say.
class TestSeenSecrets : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void areNotOnTheDisk();
    void areNotInWhatIsRead();
    void forgottenPhonesAreNotOnTheDisk();
    void prunedPhonesAreNotOnTheDisk();
    void replacedFetchesAreNotOnTheDisk();
};

void TestSeenSecrets::areNotOnTheDisk()
{
    const QTemporaryDir above;
    const QString folder = above.filePath(QStringLiteral("kept"));
    const auto check = [&] {
        const QByteArray bytes = bytesIn(folder);
        QVERIFY2(holds(bytes, "Visible note."), "or this test looks in the wrong place");
        // Beginnings of credentials are secret, too.
        for (const QByteArray &secret : {username, password, username.first(8), password.first(8),
                                         configLine, QByteArray("also-hidden-4711")})
            QVERIFY2(!holds(bytes, secret), secret.constData());
    };
    {
        SeenPhones seen(folder + QStringLiteral("/seen.sqlite"));
        seen.setProfile(office);
        QVERIFY(seen.record(office, phoneOfSecrets(), noon));
        QVERIFY(seen.record(office, phoneOfSecrets(), noon.addSecs(1)));
        QVERIFY(seen.search({QString::fromLatin1(password)}, 10).isEmpty());
        QVERIFY(support::namesIn(folder).contains(QStringLiteral("seen.sqlite-wal")));
        check();
    }
    QCOMPARE(support::namesIn(folder), QStringList{QStringLiteral("seen.sqlite")});
    check();
}

void TestSeenSecrets::areNotInWhatIsRead()
{
    SeenFixture fixture;
    QVERIFY(fixture.seen.record(office, phoneOfSecrets(), noon));
    const auto fetch = fixture.seen.latest(idA);
    QVERIFY(fetch);
    using phone::FieldId;
    for (const FieldId id : {FieldId::Username, FieldId::Password, FieldId::CustomConfig})
        QCOMPARE(fetch->phone.value(id).state(), phone::ValueState::Absent);
    QVERIFY(!fetch->fingerprints.customConfig.isEmpty());
    const QByteArray json = QJsonDocument(fetch->phone.source()).toJson();
    QVERIFY(!holds(json, username));
    QVERIFY(!holds(json, password));
    QVERIFY(holds(json, "Visible note."));
}

void TestSeenSecrets::forgottenPhonesAreNotOnTheDisk()
{
    SeenFixture fixture;
    QVERIFY(fixture.seen.record(office, phoneOfSecrets(), noon,
                                {QStringLiteral("204"), QStringLiteral("Hans Andersen"),
                                 QStringLiteral("Snom 370"), QStringLiteral("Andeby Bogtryk")}));
    const store::Fingerprints prints = fixture.seen.latest(idA)->fingerprints;
    QVERIFY(holds(bytesIn(fixture.folder), prints.password));
    QVERIFY(fixture.seen.forgetAll());
    const QByteArray bytes = bytesIn(fixture.folder);
    for (const QByteArray &text :
         {QByteArray("Visible note."), QByteArray("Andersen"), QByteArray("Andeby"),
          QByteArray("00041324ABCD"), idA.toLatin1(), office.toLatin1(), prints.password})
        QVERIFY2(!holds(bytes, text), text.constData());
}

void TestSeenSecrets::prunedPhonesAreNotOnTheDisk()
{
    const QTemporaryDir folder;
    {
        SeenPhones seen(folder.filePath(QStringLiteral("seen.sqlite")));
        QVERIFY(seen.record(office, phoneOfSecrets(), noon));
        QVERIFY(seen.prune(noon.addDays(2), 1));
    }
    QVERIFY(!holds(bytesIn(folder.path()), "Visible note."));
}

void TestSeenSecrets::replacedFetchesAreNotOnTheDisk()
{
    const QTemporaryDir folder;
    {
        SeenPhones seen(folder.filePath(QStringLiteral("seen.sqlite")));
        QVERIFY(seen.record(office, phoneOfSecrets(), noon));
        QVERIFY(seen.record(office, phoneWith(idA), noon));
    }
    QVERIFY(holds(bytesIn(folder.path()), idA.toLatin1()));
    QVERIFY(!holds(bytesIn(folder.path()), "Visible note."));
}

QTEST_GUILESS_MAIN(TestSeenSecrets)
#include "tst_seensecrets.moc"
