// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apifixture.h"
#include "sandbox/customerids.h"
#include "sandbox/phones.h"
#include "support/testcase.h"

#include <ctime>

using sandbox::AccessLevel;
using sandbox::Answer;
using sandbox::GeneratedPhone;
using sandbox::GeneratedPhones;

// A hundred thousand phones: there soon, found fast, listed in pages, opened, each for its own
// customer. Times are processor time, since other programs may run beside this one.
class TestSandboxManyPhones : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void areThereSoon();
    void areFoundFast_data();
    void areFoundFast();
    void pagesCoverThemOnce();
    void oneIsFoundByItsMac();
    void baseIsFoundWithItsHandsets();
    void belongToTheirCustomer();
    void availableOnes();
    void extensionsAreListed();
    void samplesComeFirst();

private:
    [[nodiscard]] static double milliseconds();

    ApiFixture m_viewer;
    double m_start = 0; // milliseconds
};

constexpr int count = 100'000;
#if defined(__SANITIZE_ADDRESS__) || !defined(__OPTIMIZE__)
constexpr double slowness = 4; // of a build for finding mistakes
#else
constexpr double slowness = 1;
#endif

static const QString listPath = QStringLiteral("/pbx/sipphone");

static int totalOf(const QJsonObject &page)
{
    return page.value(QLatin1String("total")).toInt(-1);
}

static QJsonArray phonesIn(const QJsonObject &page)
{
    return page.value(QLatin1String("sipPhones")).toArray();
}

double TestSandboxManyPhones::milliseconds()
{
    return 1000.0 * double(std::clock()) / CLOCKS_PER_SEC;
}

void TestSandboxManyPhones::initTestCase()
{
    const double before = milliseconds();
    m_viewer.api().addPhones(count);
    m_start = milliseconds() - before;
}

void TestSandboxManyPhones::areThereSoon()
{
    constexpr double most = 1500;
    QVERIFY2(m_start < most * slowness, qPrintable(QString::number(m_start)));
}

void TestSandboxManyPhones::areFoundFast_data()
{
    QTest::addColumn<QString>("filter");
    QTest::newRow("a vendor") << QStringLiteral("0004");
    QTest::newRow("in nearly every row") << QStringLiteral("e");
    QTest::newRow("a name") << QStringLiteral("hansen");
    QTest::newRow("nowhere") << QStringLiteral("qqqq");
    QTest::newRow("everything") << QString();
}

void TestSandboxManyPhones::areFoundFast()
{
    constexpr int rounds = 10;
    constexpr double most = 15;
    QFETCH(QString, filter);
    const double before = milliseconds();
    for (int i = 0; i < rounds; ++i) {
        // Another text each time, or the answer would be remembered.
        const QString other = i % 2 == 0 ? filter : QStringLiteral("x");
        const Answer answer = m_viewer.get(listPath + QLatin1String("?limit=1&filter=") + other);
        QCOMPARE(answer.status, 200);
    }
    const double each = (milliseconds() - before) / rounds;
    QVERIFY2(each < most * slowness, qPrintable(QString::number(each)));
}

void TestSandboxManyPhones::pagesCoverThemOnce()
{
    QSet<QString> ids;
    int offset = 0;
    int total = 1;
    const QString start = listPath + QLatin1String("?filter=lund&limit=500&offset=");
    while (offset < total) {
        const QJsonObject page = m_viewer.object(start + QString::number(offset));
        total = totalOf(page);
        const QJsonArray phones = phonesIn(page);
        QVERIFY(!phones.isEmpty());
        for (const auto &phone : phones)
            ids.insert(phone.toObject().value(QLatin1String("_id")).toString());
        offset += int(phones.size());
    }
    QVERIFY(total > 1000);
    QCOMPARE(ids.size(), qsizetype(total));
}

void TestSandboxManyPhones::oneIsFoundByItsMac()
{
    const GeneratedPhone wanted = GeneratedPhones::at(3);
    const QJsonObject page = m_viewer.object(listPath + QLatin1String("?filter=")
                                             + wanted.macAddress.toLower());
    QCOMPARE(totalOf(page), 1);
    const QJsonObject row = phonesIn(page).first().toObject();
    const QString id = row.value(QLatin1String("_id")).toString();
    QCOMPARE(id, wanted.id);
    const QJsonObject phone = m_viewer.object(listPath + u'/' + id);
    QCOMPARE(phone.value(QLatin1String("macAddress")).toString(), wanted.macAddress);
    QCOMPARE(phone.value(QLatin1String("status")), row.value(QLatin1String("status")));
    QCOMPARE(phone.value(QLatin1String("sipPhoneModel")).toString(), wanted.model);
    const QJsonObject full = phonesIn(m_viewer.object(listPath + QLatin1String("?full=true&filter=")
                                                      + wanted.macAddress))
                                 .first()
                                 .toObject();
    QCOMPARE(full, phone);
}

void TestSandboxManyPhones::baseIsFoundWithItsHandsets()
{
    const QString mac = GeneratedPhones::at(12).macAddress;
    const QJsonObject page = m_viewer.object(listPath + QLatin1String("?filter=") + mac);
    QCOMPARE(totalOf(page), 4);
    const QJsonObject row = phonesIn(page).first().toObject();
    const QJsonObject model = row.value(QLatin1String("sipPhoneModel")).toObject();
    QCOMPARE(model.value(QLatin1String("brandName")).toString(), QStringLiteral("Gigaset"));
    QVERIFY(row.value(QLatin1String("extension")).isObject());
}

void TestSandboxManyPhones::belongToTheirCustomer()
{
    constexpr int firstOfOthers = 3 * 16 + 4 * 16; // the second round of offices
    const GeneratedPhone others = GeneratedPhones::at(firstOfOthers);
    QVERIFY(others.customer != sandbox::sampleCustomer());
    const QString one = listPath + u'/' + others.id;
    const QString list = listPath + QLatin1String("?customer=") + others.customer;
    QCOMPARE(m_viewer.get(one).status, 403);
    QCOMPARE(m_viewer.get(list).status, 403);
    QCOMPARE(m_viewer.get(QLatin1String("/pbx/extension/") + others.extension).status,
             others.extension.isEmpty() ? 404 : 403);

    ApiFixture reseller(AccessLevel::Reseller);
    reseller.api().addPhones(1000);
    QCOMPARE(reseller.get(one).status, 200);
    const QJsonObject page = reseller.object(list);
    QVERIFY(totalOf(page) >= 16);
    for (const auto &phone : phonesIn(page)) {
        QCOMPARE(phone.toObject().value(QLatin1String("customer")).toString(), others.customer);
    }
    QVERIFY2(totalOf(reseller.object(listPath)) > 0, "the reseller has phones, too");
}

void TestSandboxManyPhones::availableOnes()
{
    const QJsonObject page = m_viewer.object(listPath
                                             + QLatin1String("?available=true&limit=1000"));
    QVERIFY(totalOf(page) > 1000 && totalOf(page) < 3000);
    QCOMPARE(phonesIn(page).size(), qsizetype(1000));
    QVERIFY(phonesIn(page).last().toObject().value(QLatin1String("extension")).isNull());
}

void TestSandboxManyPhones::extensionsAreListed()
{
    const QJsonObject page = m_viewer.object(
        QStringLiteral("/pbx/extension?limit=1000&offset=70000"));
    QVERIFY(totalOf(page) > 72'000 && totalOf(page) < 76'000);
    const QJsonArray extensions = page.value(QLatin1String("extensions")).toArray();
    QCOMPARE(extensions.size(), qsizetype(1000));
    const QJsonObject last = extensions.last().toObject();
    const QString id = last.value(QLatin1String("_id")).toString();
    QCOMPARE(m_viewer.object(QLatin1String("/pbx/extension/") + id), last);
    const QJsonObject found = m_viewer.object(QLatin1String("/pbx/extension?filter=")
                                              + last.value(QLatin1String("number")).toString());
    QVERIFY(found.value(QLatin1String("extensions")).toArray().contains(last));
}

void TestSandboxManyPhones::samplesComeFirst()
{
    const QJsonObject page = m_viewer.object(listPath);
    const auto samples = sandbox::samplePhones();
    QVERIFY(totalOf(page) > count * 74 / 100);
    for (std::size_t i = 0; i < samples.size(); ++i) {
        QCOMPARE(phonesIn(page).at(qsizetype(i)).toObject().value(QLatin1String("_id")).toString(),
                 QString(samples[i].id));
    }
}

QTEST_GUILESS_MAIN(TestSandboxManyPhones)
#include "tst_sandboxmanyphones.moc"
