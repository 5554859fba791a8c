// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apifixture.h"
#include "support/testcase.h"

using sandbox::Answer;

// Models of phones and their pictures.
class TestSandboxModels : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void lists_data();
    void lists();
    void fullHasWhatTheShortListLeavesOut();
    void answersModel();
    void pictureIsAPng();
    void pictureNeedsNoToken();
    void hasNoPicture_data();
    void hasNoPicture();
    void pictureOfModelIsThereOrMissingOnPurpose();
};

static const QString modelsPath = QStringLiteral("/pbx/sipphonemodels");
static const QString picturePath = QStringLiteral("/image/64c2e0a19d3b7f551800f001.png");

static QJsonArray modelsIn(const QJsonObject &page)
{
    return page.value(QLatin1String("sipPhoneModels")).toArray();
}

void TestSandboxModels::lists_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("total");
    QTest::newRow("all") << QString() << 200 << 12;
    QTest::newRow("brand") << QStringLiteral("?filter=snom") << 200 << 3;
    QTest::newRow("model") << QStringLiteral("?filter=t54w") << 200 << 1;
    QTest::newRow("description") << QStringLiteral("?filter=h%C3%A5nds%C3%A6t") << 200 << 2;
    QTest::newRow("most") << QStringLiteral("?limit=500") << 200 << 12;
    QTest::newRow("above the most") << QStringLiteral("?limit=501") << 422 << 0;
}

void TestSandboxModels::lists()
{
    QFETCH(QString, query);
    ApiFixture fixture;
    const Answer answer = fixture.get(modelsPath + query);
    QTEST(answer.status, "status");
    const QJsonObject page = ApiFixture::objectIn(answer);
    QTEST(page.value(QLatin1String("total")).toInt(), "total");
    QCOMPARE(modelsIn(page).size(), page.value(QLatin1String("total")).toInt());
}

void TestSandboxModels::fullHasWhatTheShortListLeavesOut()
{
    ApiFixture fixture;
    const QJsonObject part = modelsIn(fixture.object(modelsPath)).first().toObject();
    QCOMPARE(part.keys(),
             QStringList({QStringLiteral("_id"), QStringLiteral("brand"),
                          QStringLiteral("brandName"), QStringLiteral("description"),
                          QStringLiteral("model"), QStringLiteral("picture")}));
    const QJsonArray full = modelsIn(fixture.object(modelsPath + QLatin1String("?full=true")));
    const QJsonObject whole = full.first().toObject();
    for (const QString &key : part.keys())
        QCOMPARE(whole.value(key), part.value(key));
    QCOMPARE(whole.value(QLatin1String("softkeys")).toInt(), 24);
    QVERIFY(whole.contains(QLatin1String("capabilities")));
}

void TestSandboxModels::answersModel()
{
    ApiFixture fixture;
    const QJsonArray full = modelsIn(fixture.object(modelsPath + QLatin1String("?full=true")));
    int plural = 0;
    for (const auto &value : full) {
        const QJsonObject model = value.toObject();
        const QString id = model.value(QLatin1String("_id")).toString();
        const Answer answer = fixture.get(modelsPath + u'/' + id);
        const Answer singular = fixture.get(QLatin1String("/pbx/sipphonemodel/") + id);
        QVERIFY((answer.status == 200) != (singular.status == 200));
        QCOMPARE(ApiFixture::objectIn(answer.status == 200 ? answer : singular), model);
        plural += answer.status == 200 ? 1 : 0;
    }
    QCOMPARE(plural, int(full.size()) - 1);
}

void TestSandboxModels::pictureIsAPng()
{
    ApiFixture fixture;
    const Answer answer = fixture.get(picturePath + QLatin1String("?width=200&height=200"));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.contentType, QByteArray("image/png"));
    QVERIFY(answer.body.startsWith("\x89PNG\r\n\x1a\n"));
    QCOMPARE(answer.body.mid(16, 8), QByteArray("\0\0\0\xc8\0\0\0\xc8", 8)); // 200 x 200
}

void TestSandboxModels::pictureNeedsNoToken()
{
    ApiFixture fixture;
    QCOMPARE(fixture.get(picturePath, QByteArray()).status, 200);
}

void TestSandboxModels::hasNoPicture_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("unknown") << QStringLiteral("ffffffffffffffffffffffff.png");
    QTest::newRow("without .png") << QStringLiteral("64c2e0a19d3b7f551800f001");
    QTest::newRow("another kind") << QStringLiteral("64c2e0a19d3b7f551800f001.jpeg");
    QTest::newRow("out of the folder") << QStringLiteral("..%2Fdirectory%2Fmodels.png");
    QTest::newRow("nothing") << QString();
}

void TestSandboxModels::hasNoPicture()
{
    QFETCH(QString, name);
    ApiFixture fixture;
    QCOMPARE(fixture.get(QLatin1String("/image/") + name).status, 404);
}

void TestSandboxModels::pictureOfModelIsThereOrMissingOnPurpose()
{
    ApiFixture fixture;
    QStringList without;
    for (const auto &value : modelsIn(fixture.object(modelsPath))) {
        const QString picture = value.toObject().value(QLatin1String("picture")).toString();
        if (fixture.get(QStringLiteral("/image/%1.png").arg(picture)).status != 200)
            without.append(value.toObject().value(QLatin1String("model")).toString());
    }
    QCOMPARE(without,
             QStringList({QStringLiteral("Communicator Desktop"), // names no picture
                          QStringLiteral("SPA504G")})); // names one that is missing
}

QTEST_GUILESS_MAIN(TestSandboxModels)
#include "tst_sandboxmodels.moc"
