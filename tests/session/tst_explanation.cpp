// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/explanation.h"
#include "sessionfixture.h"
#include "support/testcase.h"

#include <QSet>

using session::explain;
using session::Explanation;
using session::LookupError;
using session::Surface;
using Kind = session::LookupError::Kind;

namespace {

constexpr int kindCount = int(Kind::Network) + 1;

// An error with all facts that can come with its kind.
LookupError example(Kind kind)
{
    LookupError error{.kind = kind,
                      .phoneId = QStringLiteral("66d0f1a2b3c4d5e6f7a80001"),
                      .host = QStringLiteral("pbx.example.dk")};
    switch (kind) {
    case Kind::UnexpectedStatus:
        error.httpStatus = 418;
        break;
    case Kind::Redirect:
        error.redirectHost = QStringLiteral("login.example.dk");
        break;
    case Kind::Timeout:
        error.limit = 10'000;
        break;
    case Kind::TooLarge:
        error.limit = 8 * 1024 * 1024;
        break;
    default:
        break;
    }
    return error;
}

bool isOneLine(const QString &text)
{
    return !text.isEmpty() && std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator || (c >= QChar(0x202a) && c <= QChar(0x202e))
            || (c >= QChar(0x2066) && c <= QChar(0x2069));
    });
}

bool isSentence(const QString &text)
{
    return isOneLine(text) && text.endsWith(u'.') && !text.endsWith(QLatin1String(".."))
        && text.trimmed() == text && !text.contains(QLatin1String("  ")) && !text.contains(u'%')
        && text.front().toUpper() == text.front();
}

} // namespace

// The words for a failed lookup.
class TestExplanation : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void eachKindHasItsOwnWords();
    void happened_data();
    void happened();
    void expiredTokenHasItsOwnWords_data();
    void expiredTokenHasItsOwnWords();
    void theCommandLineSaysHowToGiveAToken_data();
    void theCommandLineSaysHowToGiveAToken();
    void advice_data();
    void advice();
    void technicalLine_data();
    void technicalLine();
    void hostileTextStaysPlain_data();
    void hostileTextStaysPlain();
    void placeholdersInTextsAreNotFilled();
    void sentence();
};

void TestExplanation::eachKindHasItsOwnWords()
{
    QSet<QString> happened;
    QSet<QString> advice;
    for (int i = 0; i < kindCount; ++i) {
        LookupError error = example(Kind(i));
        // The same host everywhere, so that it is the words that differ.
        error.host = error.redirectHost = QStringLiteral("Host");
        const Explanation words = explain(error);
        const QByteArray name = QByteArray::number(i) + ": " + words.sentence().toUtf8();
        QVERIFY2(isSentence(words.happened), name.constData());
        QVERIFY2(isSentence(words.advice), name.constData());
        QVERIFY2(!happened.contains(words.happened), name.constData());
        QVERIFY2(!advice.contains(words.advice), name.constData());
        happened.insert(words.happened);
        advice.insert(words.advice);
    }
    QCOMPARE(happened.size(), kindCount);
}

void TestExplanation::happened_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, Kind kind, const char *expected) {
        QTest::newRow(name) << kind << QString::fromUtf8(expected);
    };
    row("no token", Kind::NoToken, "You are not signed in, so the PBX was not asked.");
    row("401", Kind::Unauthorized, "The PBX does not accept your sign-in any more.");
    row("403", Kind::Forbidden, "You are not allowed to see this phone.");
    row("404", Kind::NotFound, "The PBX has no phone with the id 66d0f1a2b3c4d5e6f7a80001.");
    row("409", Kind::Conflict, "The phone is in a state that keeps the PBX from answering.");
    row("422", Kind::Unprocessable, "The PBX finds the request for this phone invalid.");
    row("429", Kind::TooManyRequests, "The PBX has had too many requests and asks for a pause.");
    row("5xx", Kind::ServerError, "The PBX has a fault of its own and could not answer.");
    row("418", Kind::UnexpectedStatus,
        "The PBX gave an answer that is not expected here (HTTP 418).");
    row("redirect", Kind::Redirect, "pbx.example.dk sends the request on to login.example.dk.");
    row("refused", Kind::Refused, "Nothing answers at pbx.example.dk.");
    row("host not found", Kind::HostNotFound, "The server pbx.example.dk cannot be found.");
    row("TLS", Kind::Tls, "There is no trusted connection to pbx.example.dk, so nothing was sent.");
    row("timeout", Kind::Timeout, "pbx.example.dk did not answer in time (10 s).");
    row("connection lost", Kind::ConnectionLost,
        "The connection to pbx.example.dk broke before the answer was complete.");
    row("too large", Kind::TooLarge, "The answer is larger than 8 MiB, so it was not read.");
    row("empty body", Kind::EmptyBody, "pbx.example.dk answered, but with nothing.");
    row("not JSON", Kind::NotJson,
        "What pbx.example.dk answered is not a phone's record: it is not JSON.");
    row("not an object", Kind::NotAnObject,
        "What pbx.example.dk answered is not a phone's record: it is JSON, but no object.");
    row("no list", Kind::NoList, "What pbx.example.dk answered is no list of phones.");
    row("switched", Kind::Switched,
        "The program went to another PBX before pbx.example.dk answered.");
    row("anything else", Kind::Network, "The request to pbx.example.dk failed.");
}

void TestExplanation::happened()
{
    QFETCH(const Kind, kind);
    QTEST(explain(example(kind)).happened, "expected");
    LookupError nowhere = example(Kind::Redirect);
    nowhere.redirectHost.clear();
    QCOMPARE(explain(nowhere).happened,
             QStringLiteral("pbx.example.dk sends the request on to another address."));
    LookupError shorter = example(Kind::Timeout);
    shorter.limit = 1'500;
    QCOMPARE(explain(shorter).happened,
             QStringLiteral("pbx.example.dk did not answer in time (1.5 s)."));
}

void TestExplanation::expiredTokenHasItsOwnWords_data()
{
    QTest::addColumn<Surface>("surface");
    QTest::addColumn<QString>("happened");
    QTest::newRow("window") << Surface::Window << QStringLiteral("Your sign-in has expired.");
    QTest::newRow("command line") << Surface::CommandLine
                                  << QStringLiteral("The access token has expired.");
}

void TestExplanation::expiredTokenHasItsOwnWords()
{
    QFETCH(const Surface, surface);
    LookupError error = example(Kind::Unauthorized);
    const Explanation refused = explain(error, surface);
    error.serverCode = QStringLiteral("expired");
    const Explanation expired = explain(error, surface);
    QTEST(expired.happened, "happened");
    QVERIFY(isSentence(expired.advice));
    QVERIFY(expired.advice != refused.advice);
    // The code says so of a token, not of anything else.
    LookupError forbidden = example(Kind::Forbidden);
    forbidden.serverCode = error.serverCode;
    QCOMPARE(explain(forbidden, surface).happened,
             explain(example(Kind::Forbidden), surface).happened);
}

void TestExplanation::theCommandLineSaysHowToGiveAToken_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("happened");
    QTest::addColumn<QString>("word");
    QTest::newRow("no token") << Kind::NoToken
                              << QStringLiteral(
                                     "There is no access token yet, so the PBX was not asked.")
                              << QStringLiteral("SIPPHONE_INSPECTOR_TOKEN");
    QTest::newRow("401") << Kind::Unauthorized
                         << QStringLiteral("The PBX does not accept the access token.")
                         << QStringLiteral("new token");
}

// Nobody asks there.
void TestExplanation::theCommandLineSaysHowToGiveAToken()
{
    QFETCH(const Kind, kind);
    QFETCH(const QString, word);
    const Explanation words = explain(example(kind), Surface::CommandLine);
    QTEST(words.happened, "happened");
    QVERIFY2(words.advice.contains(word), qUtf8Printable(words.advice));
    QVERIFY(isSentence(words.advice));
    QVERIFY(!words.advice.contains(QLatin1String("sign in")));
    // All else is said in the same words.
    for (int i = 0; i < kindCount; ++i) {
        const bool differs = Kind(i) == Kind::NoToken || Kind(i) == Kind::Unauthorized;
        QCOMPARE(explain(example(Kind(i)), Surface::CommandLine).sentence()
                     != explain(example(Kind(i))).sentence(),
                 differs);
    }
}

void TestExplanation::advice_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, Kind kind, const char *word) {
        QTest::newRow(name) << kind << QString::fromUtf8(word);
    };
    row("no token", Kind::NoToken, "sign in");
    row("401", Kind::Unauthorized, "sign in again");
    row("403: who can help", Kind::Forbidden, "VIEWER");
    row("404", Kind::NotFound, "id");
    row("409", Kind::Conflict, "Try again");
    row("429", Kind::TooManyRequests, "Wait");
    row("5xx: who can help", Kind::ServerError, "operator");
    row("refused", Kind::Refused, "firewall");
    row("host not found", Kind::HostNotFound, "online");
    row("TLS", Kind::Tls, "certificate");
    row("redirect: why it was not followed", Kind::Redirect, "token");
    row("not JSON: a guest network", Kind::NotJson, "sign-in page");
}

void TestExplanation::advice()
{
    QFETCH(const Kind, kind);
    QFETCH(const QString, word);
    const QString advice = explain(example(kind)).advice;
    QVERIFY2(advice.contains(word), qPrintable(advice));
}

void TestExplanation::technicalLine_data()
{
    QTest::addColumn<LookupError>("error");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const LookupError &error, const char *expected) {
        QTest::newRow(name) << error << QString::fromUtf8(expected);
    };
    const QString host = QStringLiteral("pbx.example.dk");
    row("nothing known", {}, "");
    row("host only", {.host = host}, "pbx.example.dk");
    row("status", {.host = host, .httpStatus = 403}, "HTTP 403 · pbx.example.dk");
    LookupError all{.kind = Kind::Unprocessable,
                    .phoneId = QStringLiteral("id"),
                    .host = host,
                    .httpStatus = 422,
                    .serverMessage = QStringLiteral("Invalid id"),
                    .serverCode = QStringLiteral("e17"),
                    .redirectHost = QStringLiteral("elsewhere"),
                    .limit = 3,
                    .detail = QStringLiteral("words of the library")};
    row("words for a status are left out", all, "HTTP 422 · e17 · Invalid id · pbx.example.dk");
    all.httpStatus = 0;
    row("without a status", all, "e17 · Invalid id · words of the library · pbx.example.dk");
    row("a good status explains nothing",
        {.host = host, .httpStatus = 200, .detail = QStringLiteral("Content-Encoding: br")},
        "HTTP 200 · Content-Encoding: br · pbx.example.dk");
}

void TestExplanation::technicalLine()
{
    QFETCH(const LookupError, error);
    QTEST(explain(error).technical, "expected");
}

void TestExplanation::hostileTextStaysPlain_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QString &text, const QString &shown) {
        QTest::newRow(name) << text << shown;
    };
    row("new line", QStringLiteral("a\nb"), QStringLiteral("a␊b"));
    row("carriage return", QStringLiteral("a\r\nb"), QStringLiteral("a␍␊b"));
    row("tabulator", QStringLiteral("a\tb"), QStringLiteral("a␉b"));
    row("escape sequence", QStringLiteral("\x1b[31mred"), QStringLiteral("␛[31mred"));
    row("null", QString::fromLatin1("a\0b", 3), QStringLiteral("a␀b"));
    row("backspaces", QStringLiteral("ab\b\b"), QStringLiteral("ab␈␈"));
    row("C1", QStringLiteral("a\u0085b\u009b"), QStringLiteral("a\ufffdb\ufffd"));
    row("other direction", QStringLiteral("a\u202eb\u2066"), QStringLiteral("a\ufffdb\ufffd"));
    row("line separator", QStringLiteral("a\u2028b\u2029"), QStringLiteral("a\ufffdb\ufffd"));
    row("markup as it is", QStringLiteral("<b>a</b>&amp;<img src=x>"),
        QStringLiteral("<b>a</b>&amp;<img src=x>"));
    row("Danish letters as they are", QStringLiteral("æøå"), QStringLiteral("æøå"));
}

// In each text that comes from the network, and for every kind.
void TestExplanation::hostileTextStaysPlain()
{
    QFETCH(const QString, text);
    QFETCH(const QString, shown);
    for (int i = 0; i < kindCount; ++i) {
        LookupError error = example(Kind(i));
        error.phoneId = error.host = error.redirectHost = error.serverMessage = error.serverCode =
            error.detail = text;
        const Explanation words = explain(error);
        QVERIFY2(isOneLine(words.happened), qUtf8Printable(words.happened));
        QVERIFY2(isOneLine(words.advice), qUtf8Printable(words.advice));
        QVERIFY2(isOneLine(words.technical), qUtf8Printable(words.technical));
        QVERIFY(isOneLine(words.sentence()));
        QVERIFY2(!words.advice.contains(shown), "advice is ours alone");
        const QStringList facts(error.httpStatus > 0 ? 3 : 4, shown);
        QVERIFY2(words.technical.endsWith(facts.join(QStringLiteral(" · "))),
                 qUtf8Printable(words.technical));
    }
    LookupError named = example(Kind::Refused);
    named.host = text;
    QCOMPARE(explain(named).happened, QStringLiteral("Nothing answers at %1.").arg(shown));
}

void TestExplanation::placeholdersInTextsAreNotFilled()
{
    LookupError error = example(Kind::Redirect);
    error.host = QStringLiteral("%2");
    error.redirectHost = QStringLiteral("%1");
    QCOMPARE(explain(error).happened, QStringLiteral("%2 sends the request on to %1."));
    error = example(Kind::Timeout);
    error.host = QStringLiteral("%2%1");
    QCOMPARE(explain(error).happened, QStringLiteral("%2%1 did not answer in time (10 s)."));
}

void TestExplanation::sentence()
{
    const Explanation words{QStringLiteral("It failed."), QStringLiteral("Try again."),
                            QStringLiteral("HTTP 500")};
    QCOMPARE(words.sentence(), QStringLiteral("It failed. Try again."));
}

QTEST_GUILESS_MAIN(TestExplanation)
#include "tst_explanation.moc"
