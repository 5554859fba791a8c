// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/namer.h"
#include "phone/softkeylayout.h"
#include "phonefixture.h"
#include "support/testcase.h"

using namespace phone;
using State = NameEntry::State;

namespace {

const QString hansId = QStringLiteral("64c2e0a19d3b7f551800e0cc");
const QString hans = QStringLiteral("Hans Andersen, 204");

NameBook book()
{
    NameBook names;
    names.insert(Reference::Extension, hansId,
                 {QStringLiteral("Hans Andersen"), State::Known, QStringLiteral("204")});
    names.insert(Reference::Product, QStringLiteral("b0"), {{}, State::Forbidden});
    names.insert(Reference::Queue, QStringLiteral("c2"), {{}, State::Missing});
    names.insert(Reference::Model, QStringLiteral("a0"), {});
    names.insert(Reference::Group, QStringLiteral("Salg"), {QStringLiteral("Salg")});
    names.insert(Reference::Switch, NameBook::switchId(QStringLiteral("5f"), QStringLiteral("n")),
                 {QStringLiteral("Night")});
    return names;
}

KeyFace firstFace(const Phone &phone, const NameBook &names)
{
    return keyFace(phone, softkeySlots(phone).first(), Masker(phone), Secrets::Masked, names);
}

} // namespace

// Names put to the ids of a phone.
class TestNamer : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void namesAnId();
    void namesOnlyWhatIsKnown_data();
    void namesOnlyWhatIsKnown();
    void findsSwitchesOfThePhonesCustomer();
    void masksNames();
    void makesNamesPrintable();
    void namesKeys_data();
    void namesKeys();
    void saysWhyAKeyHasNoName();
};

void TestNamer::namesAnId()
{
    const Phone phone = phoneOf("{}");
    const Masker masker(phone);
    const NameBook names = book();
    const Namer namer(phone, masker, names);
    const Value id = Value::text(u' ' + hansId + u' ');
    QCOMPARE(namer.name(Reference::Extension, id), hans);
    QCOMPARE(namer.named(hansId, Reference::Extension, id),
             QStringLiteral("Hans Andersen, 204 (%1)").arg(hansId));
    QCOMPARE(namer.remark(Reference::Extension, id), QString());
}

void TestNamer::namesOnlyWhatIsKnown_data()
{
    QTest::addColumn<Reference>("kind");
    QTest::addColumn<Value>("value");
    QTest::addColumn<QString>("remark");
    const auto text = [](const char *id) { return Value::text(QString::fromLatin1(id)); };
    QTest::newRow("called what it says already") << Reference::Group << text("Salg") << QString();
    QTest::newRow("no reference") << Reference::None << Value::text(hansId) << QString();
    QTest::newRow("other kind") << Reference::Employee << Value::text(hansId) << QString();
    QTest::newRow("not asked yet") << Reference::Extension << text("ff") << QString();
    QTest::newRow("nameless") << Reference::Model << text("a0") << QString();
    QTest::newRow("forbidden") << Reference::Product << text("b0")
                               << QStringLiteral("You are not allowed to see this product.");
    QTest::newRow("missing") << Reference::Queue << text("c2")
                             << QStringLiteral("The PBX has no queue with this id.");
    QTest::newRow("absent") << Reference::Extension << Value() << QString();
    QTest::newRow("malformed") << Reference::Extension << Value::malformed(hansId) << QString();
}

void TestNamer::namesOnlyWhatIsKnown()
{
    QFETCH(const Reference, kind);
    QFETCH(const Value, value);
    const Phone phone = phoneOf("{}");
    const Masker masker(phone);
    const NameBook names = book();
    const Namer namer(phone, masker, names);
    QCOMPARE(namer.name(kind, value), QString());
    QCOMPARE(namer.named(QStringLiteral("shown"), kind, value), QStringLiteral("shown"));
    QTEST(namer.remark(kind, value), "remark");
}

void TestNamer::findsSwitchesOfThePhonesCustomer()
{
    const NameBook names = book();
    const auto name = [&](const char *json) {
        const Phone phone = phoneOf(json);
        const Masker masker(phone);
        return Namer(phone, masker, names)
            .name(Reference::Switch, Value::text(QStringLiteral("n")));
    };
    QCOMPARE(name(R"({"customer":"5f"})"), QStringLiteral("Night"));
    QCOMPARE(name(R"({"customer":"60"})"), QString());
    QCOMPARE(name("{}"), QString());
}

// Somebody may have written the phone's password where a name belongs.
void TestNamer::masksNames()
{
    const Phone phone = phoneOf(R"({"password":"hemmelig77","username":"salg701"})");
    const Masker masker(phone);
    NameBook names;
    const Value id = Value::text(QStringLiteral("c2"));
    names.insert(Reference::Queue, QStringLiteral("c2"),
                 {QStringLiteral("Salg, kode hemmelig77"), State::Known, QStringLiteral("701")});
    const Namer namer(phone, masker, names);
    QCOMPARE(namer.name(Reference::Queue, id),
             QStringLiteral("Salg, kode %1, 701").arg(Masker::mask()));
    QCOMPARE(namer.name(Reference::Queue, id, Secrets::Revealed),
             QStringLiteral("Salg, kode hemmelig77, 701"));
    // Where nothing of a name may be shown, it is left out.
    names.insert(Reference::Queue, QStringLiteral("c2"), {QStringLiteral("hemmelig77")});
    QCOMPARE(namer.named(QStringLiteral("c2"), Reference::Queue, id), QStringLiteral("c2"));
}

void TestNamer::makesNamesPrintable()
{
    const Phone phone = phoneOf("{}");
    const Masker masker(phone);
    NameBook names;
    names.insert(Reference::Group, QStringLiteral("c1"), {QStringLiteral("<b>\x1b\u202e</b>")});
    QCOMPARE(Namer(phone, masker, names).name(Reference::Group, Value::text(QStringLiteral("c1"))),
             QStringLiteral("<b>␛\uFFFD</b>"));
}

void TestNamer::namesKeys_data()
{
    QTest::addColumn<QString>("function");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("busy lamp, labelled with the name")
        << QStringLiteral("BLF") << hansId << QStringLiteral("Key 1, Busy lamp, ") + hans;
    QTest::newRow("busy lamp of somebody unknown") << QStringLiteral("BLF") << QStringLiteral("ff")
                                                   << QStringLiteral("Key 1, Busy lamp, Hans, ff");
    QTest::newRow("switch") << QStringLiteral("SWITCH") << QStringLiteral("n")
                            << QStringLiteral("Key 1, Switch, Hans, Night");
    QTest::newRow("speed dial of a number that is an id")
        << QStringLiteral("SPEEDDIAL") << hansId
        << QStringLiteral("Key 1, Speed dial, Hans, ") + hansId;
}

void TestNamer::namesKeys()
{
    QFETCH(const QString, function);
    QFETCH(const QString, value);
    const Phone phone = phoneOf(QStringLiteral(R"({"customer":"5f","softkeys":[
        {"index":0,"function":"%1","value":"%2","label":"Hans"}]})")
                                    .arg(function, value)
                                    .toUtf8());
    const KeyFace face = firstFace(phone, book());
    QTEST(face.sentence(), "sentence");
    QCOMPARE(face.value, value);
    QCOMPARE(face.target(), face.name.isEmpty() ? value : face.name);
    QVERIFY2(firstFace(phone, {}).name.isEmpty(), "no names, no name");
}

void TestNamer::saysWhyAKeyHasNoName()
{
    const KeyFace face = firstFace(
        phoneOf(R"({"softkeys":[{"index":0,"function":"QUEUE","value":"c2"}]})"), book());
    QCOMPARE(face.remark, QStringLiteral("The PBX has no queue with this id."));
    QCOMPARE(face.target(), QStringLiteral("c2"));
}

QTEST_GUILESS_MAIN(TestNamer)
#include "tst_namer.moc"
