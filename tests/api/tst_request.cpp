// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/request.h"
#include "support/testcase.h"

#include <QByteArray>
#include <QUrl>

#include <string_view>
#include <type_traits>

// No request can be made of a text, a URL or even an id: the named calls are the only way in.
template <typename... Arguments>
constexpr bool makesRequest = std::is_constructible_v<api::Request, Arguments...>;

static_assert(!makesRequest<>);
static_assert(!makesRequest<QString>);
static_assert(!makesRequest<QStringView>);
static_assert(!makesRequest<QByteArray>);
static_assert(!makesRequest<QUrl>);
static_assert(!makesRequest<const char *>);
static_assert(!makesRequest<std::string_view>);
static_assert(!makesRequest<int>);
static_assert(!makesRequest<int, api::ObjectId>);
static_assert(!makesRequest<api::ObjectId>);
static_assert(!makesRequest<QString, QString>);
static_assert(makesRequest<const api::Request &>);
static_assert(!std::is_aggregate_v<api::Request>);
static_assert(std::is_final_v<api::Request>);

template <typename Id>
constexpr bool asksForPhone = requires(const Id &id)
{
    api::Request::sipPhone(id);
};

static_assert(asksForPhone<api::ObjectId>);
static_assert(!asksForPhone<QString>);
static_assert(!asksForPhone<QByteArray>);
static_assert(!asksForPhone<QUrl>);
static_assert(!asksForPhone<const char *>);

class TestRequest : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void pathsFollowThePattern_data();
    void pathsFollowThePattern();
    void movedFromStaysWhole();
};

void TestRequest::pathsFollowThePattern_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("digits") << QStringLiteral("0123456789abcdef01234567");
    QTest::newRow("upper case") << QStringLiteral("0123456789ABCDEF01234567");
    QTest::newRow("all zero") << QString(24, u'0');
}

void TestRequest::pathsFollowThePattern()
{
    QFETCH(const QString, id);
    static const QRegularExpression pattern(QStringLiteral("\\A/pbx/sipphone/[0-9a-f]{24}\\z"));
    const QString path = api::Request::sipPhone(*api::ObjectId::parse(id)).path();
    QVERIFY2(pattern.match(path).hasMatch(), qPrintable(path));
    QVERIFY(path.endsWith(id.toLower()));
}

// "/pbx/sipphone/" without an id would be another call: the list.
void TestRequest::movedFromStaysWhole()
{
    auto request = api::Request::sipPhone(*api::ObjectId::parse(QString(24, u'a')));
    const QString path = request.path();
    const api::Request moved = std::move(request);
    QCOMPARE(moved.path(), path);
    QCOMPARE(request.path(), path);
}

QTEST_GUILESS_MAIN(TestRequest)
#include "tst_request.moc"
