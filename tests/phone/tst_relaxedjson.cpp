// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/relaxedjson.h"
#include "support/testcase.h"

#include <QJsonDocument>

using phone::readRelaxedJson;
using phone::RelaxedJsonError;
using Kind = phone::RelaxedJsonError::Kind;

// Objects as people paste them.
class TestRelaxedJson : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void readsTheReferencesSample();
    void refuses_data();
    void refuses();
    void keepsLargeNumbers();
    void limitsDepth();
    void limitsSize();
    void longTextsTakeNoSquare();
};

void TestRelaxedJson::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const char *text, const char *json) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(json);
    };
    row("JSON", R"({"a":[1,2.5,true,false,null,"x"]})", R"({"a":[1,2.5,true,false,null,"x"]})");
    row("keys without quotes", "{ _id: 1, $b2: 2, påse: 3 }", R"({"_id":1,"$b2":2,"påse":3})");
    row("single quotes", R"({'a': 'it is "so"', b: 'it\'s'})",
        R"({"a":"it is \"so\"","b":"it's"})");
    row("quotes of a wiki", "{ a: ‘x’, “b”: “it's” }", R"({"a":"x","b":"it's"})");
    row("comma behind the last", "{a: [1, 2, ], b: 3, }", R"({"a":[1,2],"b":3})");
    row("comments", "// a phone\n{ a: 1, /* two\nlines */ b: 2 } // end", R"({"a":1,"b":2})");
    row("numbers", "{a:-1,b:+2,c:.5,d:1e3,e:0x1F,f:2.50,g:1E-2}",
        R"({"a":-1,"b":2,"c":0.5,"d":1000,"e":31,"f":2.5,"g":0.01})");
    row("number as a key", "{1: 2}", R"({"1":2})");
    row("escapes", R"({a: '\n\t\\\/\u00e6\x41\q'})", R"({"a":"\n\t\\/æAq"})");
    row("line goes on", "{a: 'one \\\ntwo'}", R"({"a":"one two"})");
    row("undefined is not there", "{a: undefined, b: [undefined]}", R"({"b":[null]})");
    row("forms of a shell", R"({_id: ObjectId("5a"), d: new Date('2015-01-01'), n: NumberLong(5)})",
        R"({"_id":"5a","d":"2015-01-01","n":5})");
    row("byte order mark and hard blanks", "\xEF\xBB\xBF{\xC2\xA0 a: 1 }", R"({"a":1})");
    row("semicolon behind it", "{a: 1};\n", R"({"a":1})");
    row("nothing in it", "{ }", "{}");
    row("last of two", "{a: 1, 'a': 2}", R"({"a":2})");
    row("objects in objects", "{a: {b: [{c: {}}]}}", R"({"a":{"b":[{"c":{}}]}})");
}

void TestRelaxedJson::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, json);
    const auto read = readRelaxedJson(text);
    QVERIFY2(read, read ? "" : qPrintable(phone::problemText(read.error())));
    QCOMPARE(*read, QJsonDocument::fromJson(json).object());
}

// As it stands in the reference, with both kinds of quotes.
void TestRelaxedJson::readsTheReferencesSample()
{
    const auto read = readRelaxedJson(support::fixture("phones/reference.literal"));
    QVERIFY(read);
    QCOMPARE(*read, QJsonDocument::fromJson(support::fixture("phones/reference.json")).object());
}

void TestRelaxedJson::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    const auto row = [](const char *name, const char *text, Kind kind, int line = 0,
                        int column = 0) {
        QTest::newRow(name) << QByteArray(text) << kind << line << column;
    };
    row("nothing", "", Kind::Empty);
    row("blanks", " \n\t// only a comment", Kind::Empty);
    row("list", "[1]", Kind::NotAnObject);
    row("list of objects", "[{a: 1}]", Kind::NotAnObject);
    row("number", "5", Kind::NotAnObject);
    row("words", "Hello there", Kind::Syntax, 1, 1);
    row("cut off", "{a: 1,", Kind::Syntax, 1, 7);
    row("cut off in a text", "{a: 'x", Kind::Syntax, 1, 5);
    row("text over two lines", "{a: 'x\ny'}", Kind::Syntax, 1, 5);
    row("no colon", "{\n  a 1}", Kind::Syntax, 2, 5);
    row("no comma", "{a: 1 b: 2}", Kind::Syntax, 1, 7);
    row("two commas", "{a: 1,, b: 2}", Kind::Syntax, 1, 7);
    row("no value", "{a: }", Kind::Syntax, 1, 5);
    row("no number", "{a: 1x}", Kind::Syntax, 1, 5);
    row("no word of the language", "{a: yes}", Kind::Syntax, 1, 5);
    row("comment without an end", "{a: 1 /* x }", Kind::Syntax, 1, 7);
    row("odd escape", "{a: '\\u12'}", Kind::Syntax, 1, 5);
    row("something behind it", "{a: 1} {b: 2}", Kind::Syntax, 1, 8);
    row("other brackets", "{a: [1}", Kind::Syntax, 1, 7);
    row("bytes", "\x89PNG\r\n", Kind::Syntax, 1, 1);
}

void TestRelaxedJson::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(Kind, kind);
    QFETCH(int, line);
    QFETCH(int, column);
    const auto read = readRelaxedJson(text);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, kind);
    QCOMPARE(read.error().line, line);
    QCOMPARE(read.error().column, column);
    QVERIFY(!phone::problemText(read.error()).isEmpty());
}

void TestRelaxedJson::keepsLargeNumbers()
{
    const auto read = readRelaxedJson("{a: 9007199254740993, 'b': 1}");
    QVERIFY(read);
    QCOMPARE(read->value(QStringLiteral("a")).toInteger(), 9007199254740993);
}

void TestRelaxedJson::limitsDepth()
{
    const auto nested = [](int depth) {
        return "{a:" + QByteArray(depth - 1, '[') + QByteArray(depth - 1, ']') + "}";
    };
    QVERIFY(readRelaxedJson(nested(phone::maxRelaxedDepth)));
    const auto refused = readRelaxedJson(nested(phone::maxRelaxedDepth + 1));
    QVERIFY(!refused);
    QCOMPARE(refused.error(), RelaxedJsonError{Kind::TooDeep});
}

void TestRelaxedJson::limitsSize()
{
    QByteArray text = "{a: 1}";
    text.append(phone::maxRelaxedJson - text.size(), ' ');
    QVERIFY(readRelaxedJson(text));
    const auto refused = readRelaxedJson(text + ' ');
    QVERIFY(!refused);
    QCOMPARE(refused.error(), RelaxedJsonError{Kind::TooLarge});
}

void TestRelaxedJson::longTextsTakeNoSquare()
{
    for (const char *piece : {"{a:", "/*", "//", "'", "[", "1", "x", "\\", "/* */"})
        QVERIFY(!readRelaxedJson(QByteArray("{a: ") + QByteArray(piece).repeated(100000)));
}

QTEST_GUILESS_MAIN(TestRelaxedJson)
#include "tst_relaxedjson.moc"
