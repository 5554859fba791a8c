// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/softkeylayout.h"
#include "phonefixture.h"
#include "support/testcase.h"

using namespace phone;

namespace {

Phone phoneWithKeys(const QByteArray &keys)
{
    return phoneOf("{\"softkeys\":[" + keys + "]}");
}

// Keys that have nothing but an index, given as JSON.
Phone phoneWithIndexes(const QByteArrayList &indexes)
{
    QByteArrayList keys;
    for (const QByteArray &index : indexes)
        keys.append("{\"index\":" + index + "}");
    return phoneWithKeys(keys.join(','));
}

// "0:#1 1: 2-13: 14:#0! ?:#2": index, and the position of the key that stands there; a "!" where
// the index is shared.
QString layout(const Phone &phone)
{
    QStringList places;
    for (const SoftkeySlot &slot : softkeySlots(phone)) {
        QString place = slot.index == SoftkeySlot::unplaced ? QStringLiteral("?")
                                                            : QString::number(slot.index);
        if (slot.kind == SoftkeySlot::Kind::FreeRange)
            place += u'-' + QString::number(slot.lastIndex);
        else if (slot.lastIndex != slot.index)
            place += QStringLiteral(" (ends elsewhere)");
        place += u':';
        if (slot.kind == SoftkeySlot::Kind::Key)
            place += u'#' + QString::number(slot.position);
        else if (slot.position != -1)
            place += QStringLiteral(" (free, yet a key)");
        places.append(place + (slot.shared ? QStringLiteral("!") : QString()));
    }
    return places.join(u' ');
}

KeyFace firstFace(const QByteArray &key, Secrets secrets = Secrets::Masked,
                  const QByteArray &rest = {})
{
    const Phone phone = phoneOf("{\"softkeys\":[" + key + "]" + rest + "}");
    return keyFace(phone, softkeySlots(phone).first(), Masker(phone), secrets);
}

} // namespace

class TestSoftkeyLayout : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void places_data();
    void places();
    void longestRun_data();
    void longestRun();
    void sixtyKeys();
    void faces_data();
    void faces();
    void hidesSecrets();
    void facesOfFreePlaces();
    void largestIndex();
};

void TestSoftkeyLayout::places_data()
{
    QTest::addColumn<QByteArrayList>("indexes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArrayList &indexes, const char *expected) {
        QTest::newRow(name) << indexes << QString::fromLatin1(expected);
    };
    row("no keys", {}, "");
    row("in order", {"0", "1", "2"}, "0:#0 1:#1 2:#2");
    row("out of order", {"2", "0", "1"}, "0:#1 1:#2 2:#0");
    row("gap in front", {"2"}, "0: 1: 2:#0");
    row("gap inside", {"0", "3"}, "0:#0 1: 2: 3:#1");
    row("index as text", {"\"1\"", "\" 0 \""}, "0:#1 1:#0");
    row("index as 1.0", {"0", "1.0"}, "0:#0 1:#1");
    row("duplicates", {"0", "1", "0"}, "0:#0! 0:#2! 1:#1");
    row("three of one index, in their order", {"1", "1", "1"}, "0: 1:#0! 1:#1! 1:#2!");
    row("negative", {"-1", "0"}, "0:#1 ?:#0");
    row("missing and malformed last, in their order", {"null", "\"x\"", "0", "1.5", "-7"},
        "0:#2 ?:#0 ?:#1 ?:#3 ?:#4");
    row("only unplaced ones", {"null", "null"}, "?:#0 ?:#1");
    row("largest index", {"9223372036854775807"}, "0-9223372036854775806: 9223372036854775807:#0");
    row("largest index twice", {"9223372036854775807", "0", "9223372036854775807"},
        "0:#1 1-9223372036854775806: 9223372036854775807:#0! 9223372036854775807:#2!");
    row("beyond the largest", {"1e300"}, "0-9223372036854775806: 9223372036854775807:#0");
    row("next to the largest", {"9223372036854775806", "9223372036854775807"},
        "0-9223372036854775805: 9223372036854775806:#0 9223372036854775807:#1");
}

void TestSoftkeyLayout::places()
{
    QFETCH(const QByteArrayList, indexes);
    QTEST(layout(phoneWithIndexes(indexes)), "expected");
}

void TestSoftkeyLayout::longestRun_data()
{
    constexpr qint64 longest = SoftkeySlot::longestRunDrawn;
    QTest::addColumn<qint64>("run");
    QTest::addColumn<bool>("isOnePlace");
    QTest::newRow("one shorter than the limit") << longest - 1 << false;
    QTest::newRow("as long as the limit") << longest << false;
    QTest::newRow("one longer") << longest + 1 << true;
    QTest::newRow("a million") << qint64(1'000'000) << true;
}

void TestSoftkeyLayout::longestRun()
{
    QFETCH(const qint64, run);
    QFETCH(const bool, isOnePlace);
    for (const qint64 first : {qint64(0), qint64(5)}) {
        // The gap stands behind the key at `first`.
        const Phone phone = phoneWithIndexes(
            {QByteArray::number(first), QByteArray::number(first + run + 1)});
        QList<SoftkeySlot> places = softkeySlots(phone);
        places.remove(0, first + 1);
        QCOMPARE(places.size(), isOnePlace ? 2 : run + 1);
        QCOMPARE(places.first().index, first + 1);
        QCOMPARE(places.first().lastIndex, isOnePlace ? first + run : first + 1);
        QCOMPARE(places.last().position, 1);
    }
    // And at the very front.
    const auto places = softkeySlots(phoneWithIndexes({QByteArray::number(run)}));
    QCOMPARE(places.size(), isOnePlace ? 2 : run + 1);
}

void TestSoftkeyLayout::sixtyKeys()
{
    QByteArrayList indexes;
    for (int i = 59; i >= 0; --i)
        indexes.append(QByteArray::number(i));
    const Phone phone = phoneWithIndexes(indexes);
    const auto places = softkeySlots(phone);
    QCOMPARE(places.size(), 60);
    for (int i = 0; i < 60; ++i) {
        QCOMPARE(places[i], (SoftkeySlot{SoftkeySlot::Kind::Key, i, i, 59 - i, false}));
        QCOMPARE(keyFace(phone, places[i], Masker(phone)).number, QString::number(i + 1));
    }
}

void TestSoftkeyLayout::faces_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("functionName");
    QTest::addColumn<QString>("functionKey");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *key, const char *functionName,
                        const char *functionKey, const char *sentence) {
        QTest::newRow(name) << QByteArray(key) << QString::fromUtf8(functionName)
                            << QString::fromLatin1(functionKey) << QString::fromUtf8(sentence);
    };
    row("whole", R"({"index":0,"function":"BLF","value":"204","label":"Hans"})", "Busy lamp", "BLF",
        "Key 1, Busy lamp, Hans, 204");
    row("no label", R"({"index":0,"function":"SPEEDDIAL","value":"112","label":""})", "Speed dial",
        "SPEEDDIAL", "Key 1, Speed dial, 112");
    row("nothing but a function", R"({"index":0,"function":"DND","label":null})", "Do not disturb",
        "DND", "Key 1, Do not disturb");
    row("unknown function", R"({"index":0,"function":"PARKING","value":"701"})", "PARKING", "",
        "Key 1, PARKING, 701");
    row("function in small letters", R"({"index":0,"function":"blf"})", "blf", "", "Key 1, blf");
    row("no function", R"({"index":0,"value":"1"})", "no function", "", "Key 1, no function, 1");
    row("malformed function", R"({"index":0,"function":true})", "true", "", "Key 1, true");
    row("unplaced", R"({"function":"LINE"})", "Line", "LINE", "Key ?, Line");
    row("hostile label", R"({"index":0,"function":"LINE","label":"a\nb\u202e"})", "Line", "LINE",
        "Key 1, Line, a␊b\uFFFD");
}

void TestSoftkeyLayout::faces()
{
    QFETCH(const QByteArray, key);
    const KeyFace face = firstFace(key);
    QCOMPARE(face.kind, SoftkeySlot::Kind::Key);
    QTEST(face.functionName, "functionName");
    QTEST(face.functionKey, "functionKey");
    QTEST(face.sentence(), "sentence");
}

void TestSoftkeyLayout::hidesSecrets()
{
    const QByteArray
        key = R"({"index":0,"function":"pw123456","value":"x?pw123456","label":"PW123456"})";
    const QByteArray rest = R"(,"password":"pw123456")";
    const KeyFace masked = firstFace(key, Secrets::Masked, rest);
    QCOMPARE(masked.functionName, Masker::mask());
    QCOMPARE(masked.value, QStringLiteral("x?") + Masker::mask());
    QCOMPARE(masked.label, Masker::mask());
    QVERIFY(!masked.sentence().contains(QStringLiteral("123456")));
    const KeyFace revealed = firstFace(key, Secrets::Revealed, rest);
    QCOMPARE(revealed.value, QStringLiteral("x?pw123456"));
}

void TestSoftkeyLayout::facesOfFreePlaces()
{
    const Phone phone = phoneWithIndexes({"1", "1", "20"});
    const auto places = softkeySlots(phone);
    QStringList sentences;
    for (const SoftkeySlot &slot : places)
        sentences.append(keyFace(phone, slot, Masker(phone)).sentence());
    QCOMPARE(sentences.join(u'\n'),
             QStringLiteral("Key 1, not set\n"
                            "Key 2, no function, position used twice\n"
                            "Key 2, no function, position used twice\n"
                            "Key 3–20, not set\n"
                            "Key 21, no function"));
    QVERIFY(keyFace(phone, places[0], Masker(phone)).functionName.isEmpty());
}

void TestSoftkeyLayout::largestIndex()
{
    const Phone phone = phoneWithIndexes({"9223372036854775807"});
    const auto places = softkeySlots(phone);
    QCOMPARE(places.size(), 2);
    QCOMPARE(keyFace(phone, places[0], Masker(phone)).number,
             QStringLiteral("1–9223372036854775807"));
    QCOMPARE(keyFace(phone, places[1], Masker(phone)).number,
             QStringLiteral("9223372036854775808"));
}

QTEST_GUILESS_MAIN(TestSoftkeyLayout)
#include "tst_softkeylayout.moc"
