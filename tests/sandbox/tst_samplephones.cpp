// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "referencevalues.h"
#include "sandbox/objectid.h"
#include "sandbox/phones.h"
#include "support/testcase.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using sandbox::SamplePhone;

// The sample phones: well-formed, found under their own id, and showing what they promise.
class TestSamplePhones : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isJsonObject_data();
    void isJsonObject();
    void idIsItsOwn_data() { isJsonObject_data(); }
    void idIsItsOwn();
    void idsAndTitlesAreUnique();
    void everyFileIsListed();
    void findsIdInAnyCase();
    void findsNothingElse();
    void referenceHasEveryValue();
    void noTwoShareAPassword();
    void handsetsShareTheirBase();
    void sidePanelsHaveSixtyKeysWithGaps();
    void secretsAreInTheText();
    void longNoteIsLong();
};

static QJsonObject phone(const char *file)
{
    for (const SamplePhone &sample : sandbox::samplePhones()) {
        if (sample.file == QLatin1String(file))
            return QJsonDocument::fromJson(sandbox::readPhone(sample)).object();
    }
    qFatal("no sample phone %s", file);
}

// All values below `value` with their paths, e.g. `softkeys[1].label`.
static void collect(const QJsonValue &value, const QByteArray &path,
                    QHash<QByteArray, QJsonValue> &leaves)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            collect(it.value(), path + (path.isEmpty() ? "" : ".") + it.key().toUtf8(), leaves);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            collect(array.at(i), path + '[' + QByteArray::number(i) + ']', leaves);
    } else {
        leaves.insert(path, value);
    }
}

void TestSamplePhones::isJsonObject_data()
{
    QTest::addColumn<QString>("id");
    for (const SamplePhone &sample : sandbox::samplePhones())
        QTest::newRow(sample.file.data()) << QString(sample.id);
}

void TestSamplePhones::isJsonObject()
{
    QFETCH(QString, id);
    const QByteArray bytes = sandbox::readPhone(*sandbox::findPhone(id));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    QCOMPARE(error.errorString(), QStringLiteral("no error occurred"));
    QVERIFY(document.isObject());
    QVERIFY(QString::fromUtf8(bytes).toUtf8() == bytes);
}

void TestSamplePhones::idIsItsOwn()
{
    QFETCH(QString, id);
    QVERIFY(sandbox::isObjectId(id));
    const QByteArray bytes = sandbox::readPhone(*sandbox::findPhone(id));
    const QJsonValue own = QJsonDocument::fromJson(bytes).object().value(QLatin1String("_id"));
    QVERIFY(!own.isUndefined());
    if (own.isString())
        QCOMPARE(own.toString(), id);
}

void TestSamplePhones::idsAndTitlesAreUnique()
{
    QSet<QString> ids;
    QSet<QString> titles;
    for (const SamplePhone &sample : sandbox::samplePhones()) {
        ids.insert(QString(sample.id).toLower());
        titles.insert(sample.title);
        QVERIFY2(!sample.title.isEmpty(), sample.file.data());
    }
    QCOMPARE(std::size_t(ids.size()), sandbox::samplePhones().size());
    QCOMPARE(std::size_t(titles.size()), sandbox::samplePhones().size());
}

void TestSamplePhones::everyFileIsListed()
{
    QSet<QString> listed;
    for (const SamplePhone &sample : sandbox::samplePhones())
        listed.insert(sample.file);
    const QStringList files = QDir(QStringLiteral(":/sandbox/phones")).entryList();
    QCOMPARE(listed, QSet<QString>(files.begin(), files.end()));
    QCOMPARE(QString(sandbox::samplePhones().front().file), QStringLiteral("reference.json"));
}

void TestSamplePhones::findsIdInAnyCase()
{
    const SamplePhone *sample = sandbox::findPhone(u"12345678901234567890ABCD");
    QVERIFY(sample);
    QCOMPARE(QString(sample->file), QStringLiteral("reference.json"));
    QCOMPARE(sandbox::findPhone(u"12345678901234567890abcd"), sample);
}

void TestSamplePhones::findsNothingElse()
{
    QVERIFY(!sandbox::findPhone(u"ffffffffffffffffffffffff"));
    QVERIFY(!sandbox::findPhone(u""));
    QVERIFY(!sandbox::findPhone(u"12345678901234567890ABC"));
}

void TestSamplePhones::referenceHasEveryValue()
{
    QHash<QByteArray, QJsonValue> leaves;
    collect(phone("reference.json"), QByteArray(), leaves);
    const auto expected = referenceValues();
    for (const ReferenceValue &row : expected) {
        QVERIFY2(leaves.contains(row.path), row.path.constData());
        QVERIFY2(leaves.value(row.path) == row.value, row.path.constData());
    }
    QCOMPARE(std::size_t(leaves.size()), expected.size());
}

void TestSamplePhones::noTwoShareAPassword()
{
    constexpr int credentialLength = 32;
    QSet<QString> seen;
    for (const SamplePhone &sample : sandbox::samplePhones()) {
        const QJsonObject object = phone(sample.file.data());
        for (const auto key : {QLatin1String("username"), QLatin1String("password")}) {
            const QString value = object.value(key).toString();
            if (value.size() != credentialLength)
                continue;
            QVERIFY2(!seen.contains(value), sample.file.data());
            seen.insert(value);
        }
    }
    QVERIFY(seen.size() >= 2 * 18);
}

void TestSamplePhones::handsetsShareTheirBase()
{
    const QJsonObject first = phone("dect-handset-first.json");
    const QJsonObject second = phone("dect-handset-second.json");
    const auto value = [](const QJsonObject &object, const char *key) {
        return object.value(QLatin1String(key));
    };
    QVERIFY(!value(first, "macAddress").toString().isEmpty());
    QCOMPARE(value(first, "macAddress"), value(second, "macAddress"));
    QVERIFY(value(first, "handsetAddress") != value(second, "handsetAddress"));
    QCOMPARE(value(first, "handsetIndex").toInt(-1), 0);
    QCOMPARE(value(second, "handsetIndex").toInt(-1), 1);
}

void TestSamplePhones::sidePanelsHaveSixtyKeysWithGaps()
{
    const QJsonObject object = phone("side-panels.json");
    const QJsonArray keys = object.value(QLatin1String("softkeys")).toArray();
    QCOMPARE(keys.size(), 60);
    QSet<int> places;
    for (const QJsonValue &key : keys)
        places.insert(key.toObject().value(QLatin1String("index")).toInt(-1));
    QCOMPARE(places.size(), 60);
    QVERIFY(!places.contains(-1));
    QVERIFY(*std::max_element(places.begin(), places.end()) > 60);
    const QJsonObject purchase = object.value(QLatin1String("purchaseInfo")).toObject();
    QCOMPARE(purchase.value(QLatin1String("sidePanels")).toArray().size(), 2);
    QCOMPARE(object.value(QLatin1String("sidePanelCount")).toInt(), 2);
}

void TestSamplePhones::secretsAreInTheText()
{
    const QJsonObject object = phone("secrets-in-text.json");
    const QString password = object.value(QLatin1String("password")).toString();
    QCOMPARE(password.size(), 32);
    QVERIFY(object.value(QLatin1String("notes")).toString().contains(password));
    const QJsonObject key = object.value(QLatin1String("softkeys")).toArray().first().toObject();
    QCOMPARE(key.value(QLatin1String("function")).toString(), QStringLiteral("URL"));
    QVERIFY(key.value(QLatin1String("value")).toString().contains(password));
}

void TestSamplePhones::longNoteIsLong()
{
    const QString notes = phone("long-note.json").value(QLatin1String("notes")).toString();
    QCOMPARE(notes.size(), 20'000);
}

QTEST_GUILESS_MAIN(TestSamplePhones)
#include "tst_samplephones.moc"
