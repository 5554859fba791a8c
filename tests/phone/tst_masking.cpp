// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/format.h"
#include "phone/masking.h"
#include "phonefixture.h"
#include "support/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace phone;

namespace {

ShownText shownText(const Phone &phone, FieldId id, Secrets secrets = Secrets::Masked)
{
    return Masker(phone).shown(field(id).property, phone.value(id), secrets);
}

QString plainText(const Phone &phone, FieldId id, Secrets secrets = Secrets::Masked)
{
    return Masker(phone).plain(field(id).property, phone.value(id), secrets);
}

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

// What is hidden, and what stays as it is; where a password may stand is
// tst_maskingplanted, what the reference does not name tst_maskingunknown.
class TestMasking : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void secretFields_data();
    void secretFields();
    void maskSaysNothingOfTheLength();
    void nothingElseChanges();
    void masksTheReference();
    void revealsAsReceived();
    void accountNamedAfterTheMac();
    void passwordInAnId();
    void otherSecretsInAnId();
    void searchedLength_data();
    void searchedLength();
    void searchedTexts();
    void longestFirst();
    void cutNeverShowsHalfASecret();
};

void TestMasking::secretFields_data()
{
    QTest::addColumn<FieldId>("id");
    QTest::addColumn<QJsonValue>("json");
    QTest::addColumn<QString>("expected");
    const QString mask = Masker::mask();
    for (const FieldId id : {FieldId::Username, FieldId::Password, FieldId::CustomConfig}) {
        const QByteArray name = text(field(id).property.path).toUtf8();
        const auto row = [&](const char *what, const QJsonValue &json, const QString &expected) {
            QTest::addRow("%s, %s", name.constData(), what) << id << json << expected;
        };
        row("text", QStringLiteral("abc"), mask);
        row("malformed", true, mask);
        row("object", QJsonObject{{QStringLiteral("a"), QStringLiteral("b")}}, mask);
        row("null", QJsonValue(), QStringLiteral("no value (null)"));
        row("empty", QString(), QStringLiteral("empty"));
        row("absent", QJsonValue(QJsonValue::Undefined), QStringLiteral("not in the answer"));
    }
}

void TestMasking::secretFields()
{
    QFETCH(const FieldId, id);
    QFETCH(const QJsonValue, json);
    QFETCH(const QString, expected);
    const QString path = text(field(id).property.path);
    const Phone phone = PhoneDecoder::fromObject(withValue({}, path, json));
    const bool hidden = expected == Masker::mask();
    QCOMPARE(shownText(phone, id).text, expected);
    QCOMPARE(shownText(phone, id).state, phone.value(id).state());
    QCOMPARE(shownText(phone, id).masked, hidden);
    QCOMPARE(plainText(phone, id), hidden ? expected : QString());
    if (hidden)
        QCOMPARE(Masker(phone).jsonObject().value(path).toString(), expected);
    else
        QCOMPARE(Masker(phone).jsonObject(), phone.source());
}

void TestMasking::maskSaysNothingOfTheLength()
{
    QSet<QString> texts;
    for (const int length : {1, 3, 4, 8, 32, 1000}) {
        const Phone phone = PhoneDecoder::fromObject(
            {{QStringLiteral("password"), QString(length, u'x')},
             {QStringLiteral("notes"), QString(u'<' + QString(qMax(4, length), u'x') + u'>')}});
        texts.insert(shownText(phone, FieldId::Password).text);
        if (length >= Masker::minSearchedLength)
            QCOMPARE(shownText(phone, FieldId::Notes).text, u'<' + Masker::mask() + u'>');
    }
    QCOMPARE(texts, QSet<QString>{Masker::mask()});
}

void TestMasking::nothingElseChanges()
{
    const Phone phone = phoneOf(support::fixture("phones/reference.json"));
    const Masker masker(phone);
    for (const Field &row : fieldTable) {
        if (row.property.sensitivity == Sensitivity::Secret)
            continue;
        const Value &value = phone.value(row.id);
        const ShownText shown = masker.shown(row.property, value);
        QCOMPARE(shown, (ShownText{displayText(row.property, value), value.state(), false}));
        QCOMPARE(masker.plain(row.property, value),
                 value.hasContent() ? value.received() : QString());
    }
}

void TestMasking::masksTheReference()
{
    const Phone phone = phoneOf(support::fixture("phones/reference.json"));
    QJsonObject expected = phone.source();
    expected.insert(QStringLiteral("username"), Masker::mask());
    expected.insert(QStringLiteral("password"), Masker::mask());
    QCOMPARE(Masker(phone).jsonObject(), expected);
    QCOMPARE(object(Masker(phone).json().toUtf8()), expected);
}

void TestMasking::revealsAsReceived()
{
    const Phone phone = phoneOf(R"({"password":" pw123456\n","notes":"pw123456","x":"pw123456"})");
    const Masker masker(phone);
    QCOMPARE(masker.jsonObject(Secrets::Revealed), phone.source());
    QCOMPARE(object(masker.json(Secrets::Revealed).toUtf8()), phone.source());
    QCOMPARE(shownText(phone, FieldId::Password, Secrets::Revealed),
             (ShownText{QStringLiteral(" pw123456␊"), ValueState::Present, false}));
    QCOMPARE(plainText(phone, FieldId::Password, Secrets::Revealed), QStringLiteral("pw123456"));
    QCOMPARE(plainText(phone, FieldId::Notes, Secrets::Revealed), QStringLiteral("pw123456"));
    QCOMPARE(masker.shown(phone.others()[0], Secrets::Revealed).text, QStringLiteral("pw123456"));
}

// Some accounts are named after the phone: its MAC address and ids stay readable all the same.
void TestMasking::accountNamedAfterTheMac()
{
    const Phone phone = phoneOf(R"({"username":"4ee8a34b56f3","password":"pw123456",
        "macAddress":"4EE8A34B56F3","_id":"4EE8A34B56F30000","notes":"is 4EE8A34B56F3"})");
    QCOMPARE(shownText(phone, FieldId::MacAddress),
             (ShownText{QStringLiteral("4EE8A34B56F3"), ValueState::Present, false}));
    QCOMPARE(shownText(phone, FieldId::Id).text, QStringLiteral("4EE8A34B56F30000"));
    QCOMPARE(plainText(phone, FieldId::MacAddress), QStringLiteral("4EE8A34B56F3"));
    QCOMPARE(shownText(phone, FieldId::Notes).text, QStringLiteral("is ") + Masker::mask());
    const QJsonObject json = Masker(phone).jsonObject();
    QCOMPARE(json.value(QStringLiteral("macAddress")).toString(), QStringLiteral("4EE8A34B56F3"));
    QCOMPARE(json.value(QStringLiteral("username")).toString(), Masker::mask());
}

void TestMasking::passwordInAnId()
{
    const Phone phone = phoneOf(R"({"password":"4EE8A34B56F3","macAddress":"4ee8a34b56f3"})");
    QCOMPARE(shownText(phone, FieldId::MacAddress),
             (ShownText{Masker::mask(), ValueState::Present, true}));
    QCOMPARE(plainText(phone, FieldId::MacAddress), Masker::mask());
}

// What a note announces is no less secret, nor a user name in what is written as no id is.
void TestMasking::otherSecretsInAnId()
{
    const Phone phone = phoneOf(R"({"username":"KontoPapagei","notes":"password: Kolibri77",
        "product":"x-Kolibri77","customer":"KontoPapagei"})");
    QCOMPARE(shownText(phone, FieldId::Product).text, QStringLiteral("x-") + Masker::mask());
    QCOMPARE(shownText(phone, FieldId::Customer).text, Masker::mask());
}

void TestMasking::searchedLength_data()
{
    QTest::addColumn<qsizetype>("length");
    QTest::addColumn<bool>("isSearched");
    QTest::newRow("one shorter than the limit") << Masker::minSearchedLength - 1 << false;
    QTest::newRow("as long as the limit") << Masker::minSearchedLength << true;
}

void TestMasking::searchedLength()
{
    QFETCH(const qsizetype, length);
    for (const char *name : {"password", "username"}) {
        const QString secret(length, u'x');
        const Phone phone = PhoneDecoder::fromObject(
            {{QLatin1String(name), secret}, {QStringLiteral("notes"), u'a' + secret + u'b'}});
        QTEST(shownText(phone, FieldId::Notes).masked, "isSearched");
        QCOMPARE(Masker(phone).jsonObject().value(QLatin1String(name)).toString(), Masker::mask());
    }
}

void TestMasking::searchedTexts()
{
    QJsonArray passwords;
    for (qsizetype i = 0; i <= Masker::maxSearchedTexts; ++i)
        passwords.append(QStringLiteral("secret%1!").arg(i));
    const auto noted = [&](qsizetype i) {
        return PhoneDecoder::fromObject(
            {{QStringLiteral("password"), passwords}, {QStringLiteral("notes"), passwords.at(i)}});
    };
    QVERIFY(shownText(noted(Masker::maxSearchedTexts - 1), FieldId::Notes).masked);
    QVERIFY(!shownText(noted(Masker::maxSearchedTexts), FieldId::Notes).masked);
    // Its own place hides them all.
    QCOMPARE(shownText(noted(0), FieldId::Password).text, Masker::mask());
}

// The password begins with the user name: hiding that first would leave the rest of it standing.
void TestMasking::longestFirst()
{
    const Phone phone = phoneOf(
        R"({"username":"hans","password":"hans-1234","notes":"hans-1234 and hans"})");
    QCOMPARE(shownText(phone, FieldId::Notes).text,
             Masker::mask() + QStringLiteral(" and ") + Masker::mask());
}

// The limit of what is shown must not fall into a password, so that its first half stays.
void TestMasking::cutNeverShowsHalfASecret()
{
    const QString secret = QStringLiteral("g9ewhufg2yu9hjfy2whuiweghui3iuhd");
    const QString start(maxShownLength - 20, u' ');
    for (const char *name : {"notes", "serial", "unknown"}) {
        const Phone phone = PhoneDecoder::fromObject(
            {{QStringLiteral("password"), secret}, {QLatin1String(name), start + secret}});
        const Masker masker(phone);
        QString texts = shownText(phone, FieldId::Notes).text
            + shownText(phone, FieldId::Serial).text;
        for (const OtherValue &other : phone.others())
            texts += masker.shown(other).text;
        QVERIFY(texts.contains(Masker::mask()));
        QVERIFY(!texts.contains(secret.left(4)));
    }
}

QTEST_GUILESS_MAIN(TestMasking)
#include "tst_masking.moc"
