// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/phonesplitter.h"
#include "support/testcase.h"

#include <QRandomGenerator>

using phone::PhoneSplitter;
using Kind = PhoneSplitter::Problem::Kind;

class TestPhoneSplitter : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void cuts_data();
    void cuts();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void countsWhatIsLeftOut();
    void keepsOnePhoneAtATime_data();
    void keepsOnePhoneAtATime();
    void doesNotMindGarbage();
};

namespace {

struct Result {
    QStringList phones; // "position: bytes"
    QStringList problems; // "kind offset position"
};

// Reads the text in parts of the given length.
Result split(const QByteArray &text, qsizetype part)
{
    static constexpr std::array kinds = {"NotJson", "CutOff", "NotAnObject", "TooLarge"};
    Result result;
    PhoneSplitter splitter(
        [&](const QByteArray &json, qsizetype position) {
            result.phones.append(QString::number(position) + QStringLiteral(": ")
                                 + QString::fromUtf8(json));
        },
        [&](const PhoneSplitter::Problem &problem) {
            result.problems.append(
                QStringLiteral("%1 %2 %3")
                    .arg(QLatin1String(kinds[static_cast<std::size_t>(problem.kind)]))
                    .arg(problem.offset)
                    .arg(problem.position));
        });
    bool goesOn = true;
    for (qsizetype at = 0; at < text.size() && goesOn; at += part)
        goesOn = splitter.add(QByteArrayView(text).sliced(at, qMin(part, text.size() - at)));
    splitter.finish();
    return result;
}

} // namespace

void TestPhoneSplitter::cuts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("phones");
    const auto row = [](const char *name, const char *text, const QStringList &phones) {
        QTest::newRow(name) << QByteArray(text) << phones;
    };
    row("one", R"({"a":1})", {uR"(0: {"a":1})"_qs});
    row("one with blanks around", " \n{\"a\":1}\r\n\t", {uR"(0: {"a":1})"_qs});
    row("one behind a mark", "\xef\xbb\xbf{}", {u"0: {}"_qs});
    row("a list", R"([{"a":1}, {"b":2}])", {uR"(0: {"a":1})"_qs, uR"(1: {"b":2})"_qs});
    row("an empty list", " [ ] ", {});
    row("the answer to a list", R"({"offset":0,"total":2,"sipPhones":[{"a":1},{}]})",
        {uR"(0: {"a":1})"_qs, u"1: {}"_qs});
    row("an answer with the list first", R"({ "sipPhones" : [ {} ] , "total":[{}]})",
        {u"0: {}"_qs});
    row("an answer without phones", R"({"sipPhones":[],"total":0})", {});
    row("a phone with lists", R"({"softkeys":[{"a":[]}],"b":[[1]]})",
        {uR"(0: {"softkeys":[{"a":[]}],"b":[[1]]})"_qs});
    row("a list deeper down", R"({"a":{"sipPhones":[{}]}})",
        {uR"(0: {"a":{"sipPhones":[{}]}})"_qs});
    row("no list of that name", R"({"sipPhones":{},"x\"sipPhones":[{}]})",
        {uR"(0: {"sipPhones":{},"x\"sipPhones":[{}]})"_qs});
    row("the name in a value", R"({"a":"sipPhones","b":[{}]})",
        {uR"(0: {"a":"sipPhones","b":[{}]})"_qs});
    row("brackets and quotes in texts", R"([{"a":"}]\"{"},{"b":"\\"},{"[":"\\\""}])",
        {uR"(0: {"a":"}]\"{"})"_qs, uR"(1: {"b":"\\"})"_qs, uR"(2: {"[":"\\\""})"_qs});
    row("one a line", "{\"a\":1}\n{\"b\":2}\n", {uR"(0: {"a":1})"_qs, uR"(1: {"b":2})"_qs});
    row("lists one after another", R"([{}]{"sipPhones":[{"a":1}]}[{}])",
        {u"0: {}"_qs, uR"(1: {"a":1})"_qs, u"2: {}"_qs});
    // Whether the phone itself is JSON is not for the splitter to say.
    row("nonsense inside", R"([{a:'b'},{]}])", {u"0: {a:'b'}"_qs, u"1: {]"_qs});
}

void TestPhoneSplitter::cuts()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QStringList, phones);
    for (const qsizetype part : {1, 2, 3, 7, 1000}) {
        const Result result = split(text, part);
        QCOMPARE(result.phones, phones);
        if (QByteArray(QTest::currentDataTag()) != "nonsense inside")
            QCOMPARE(result.problems, QStringList());
    }
}

void TestPhoneSplitter::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("phones");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const char *text, int phones, const char *problem) {
        QTest::newRow(name) << QByteArray(text) << phones << QString::fromLatin1(problem);
    };
    row("nothing", "", 0, "CutOff 0 0");
    row("blanks", " \n", 0, "CutOff 2 0");
    row("a text", "\"a\"", 0, "NotJson 0 0");
    row("a page", "<html>", 0, "NotJson 0 0");
    row("no comma", "[{}{}]", 1, "NotJson 3 1");
    row("two commas", "[{},,{}]", 1, "NotJson 4 1");
    row("a comma first", "[,{}]", 0, "NotJson 1 0");
    row("a comma last", "[{},]", 1, "NotJson 4 1");
    row("the wrong bracket", "[{}}", 1, "NotJson 3 1");
    row("something behind", "[{}] x", 1, "NotJson 5 1");
    row("a list cut off", "[{}", 1, "CutOff 3 1");
    row("a list cut off behind a comma", "[{},", 1, "CutOff 4 1");
    row("a phone cut off", "[{\"a\":\"}]", 0, "CutOff 9 0");
    row("an answer cut off", "{\"sipPhones\":[{}]", 1, "CutOff 17 1");
    row("a mark in the middle", "[\xef\xbb\xbf{}]", 0, "NotAnObject 1 0");
}

void TestPhoneSplitter::saysWhatIsWrong()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, phones);
    QFETCH(const QString, problem);
    for (const qsizetype part : {1, 2, 1000}) {
        const Result result = split(text, part);
        QCOMPARE(result.phones.size(), phones);
        QCOMPARE(result.problems, QStringList(problem));
    }
}

void TestPhoneSplitter::countsWhatIsLeftOut()
{
    for (const qsizetype part : {1, 1000}) {
        const Result result = split(R"([5,"a]}",[[{}]], null ,{"a":1},true])", part);
        QCOMPARE(result.phones, QStringList(uR"(4: {"a":1})"_qs));
        const QStringList problems = {u"NotAnObject 1 0"_qs, u"NotAnObject 3 1"_qs,
                                      u"NotAnObject 9 2"_qs, u"NotAnObject 17 3"_qs,
                                      u"NotAnObject 31 5"_qs};
        QCOMPARE(result.problems, problems);
    }
}

void TestPhoneSplitter::keepsOnePhoneAtATime_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<bool>("fits");
    QTest::newRow("the largest") << PhoneSplitter::maxPhoneBytes << true;
    QTest::newRow("one byte more") << PhoneSplitter::maxPhoneBytes + 1 << false;
}

void TestPhoneSplitter::keepsOnePhoneAtATime()
{
    QFETCH(const qsizetype, size);
    QFETCH(const bool, fits);
    const QByteArray large = "{\"a\":\"" + QByteArray(size - 8, 'x') + "\"}";
    const Result result = split("[{}," + large + ",{}]", 65536);
    QCOMPARE(result.phones.size(), fits ? 3 : 2);
    QCOMPARE(result.phones.constLast(), u"2: {}"_qs);
    QCOMPARE(result.problems, fits ? QStringList() : QStringList(u"TooLarge 4 1"_qs));
}

// Whatever comes is cut in the same way, in whichever parts it comes.
void TestPhoneSplitter::doesNotMindGarbage()
{
    constexpr QByteArrayView alphabet = "{}[]\",:\\ a5";
    QRandomGenerator random(1);
    for (int i = 0; i < 20000; ++i) {
        QByteArray text = i % 2 == 0 ? QByteArray("[{\"a\":1},") : QByteArray();
        for (int length = random.bounded(20); length > 0; --length)
            text += alphabet[random.bounded(int(alphabet.size()))];
        const Result whole = split(text, 1000);
        const Result bytes = split(text, 1);
        QCOMPARE(bytes.phones, whole.phones);
        QCOMPARE(bytes.problems, whole.problems);
    }
}

QTEST_GUILESS_MAIN(TestPhoneSplitter)
#include "tst_phonesplitter.moc"
