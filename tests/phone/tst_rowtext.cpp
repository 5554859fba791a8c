// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/rowtext.h"
#include "support/testcase.h"

#include <QJsonArray>

using phone::maxRowTextLength;
using phone::rowText;

class TestRowText : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void staysInOneLine();
    void cutsLongTexts();
    void takesTextsAndNumbers();
    void findsIds();
    void namesModels_data();
    void namesModels();
};

void TestRowText::staysInOneLine()
{
    QCOMPARE(rowText(QStringLiteral("  first\nsecond\t third\r\n")),
             QStringLiteral("first second third"));
}

void TestRowText::cutsLongTexts()
{
    const QString fits(maxRowTextLength, u'x');
    QCOMPARE(rowText(fits), fits);
    QCOMPARE(rowText(fits + u'y'), fits.chopped(1) + u'…');
    QCOMPARE(rowText(QString(10'000'000, u'x')).size(), maxRowTextLength);
    // The phone of U+1F4DE must not be cut in two.
    const QString phones = QStringLiteral("x") + QStringLiteral("📞").repeated(maxRowTextLength);
    const QString cut = rowText(phones);
    QVERIFY(cut.size() <= maxRowTextLength);
    QCOMPARE(cut, phones.left(cut.size() - 1) + u'…');
    QVERIFY(!cut[cut.size() - 2].isHighSurrogate());
}

void TestRowText::takesTextsAndNumbers()
{
    QCOMPARE(rowText(QJsonValue(QStringLiteral(" a "))), QStringLiteral("a"));
    QCOMPARE(rowText(QJsonValue(204)), QStringLiteral("204"));
    QCOMPARE(rowText(QJsonValue(true)), QString());
    QCOMPARE(rowText(QJsonValue()), QString());
    QCOMPARE(rowText(QJsonValue(QJsonArray{1})), QString());
    QCOMPARE(rowText(QJsonValue(QJsonValue::Undefined)), QString());
}

void TestRowText::findsIds()
{
    const QString id = QStringLiteral("_id");
    QCOMPARE(phone::idOf(QStringLiteral("66d0")), QStringLiteral("66d0"));
    QCOMPARE(phone::idOf(QJsonObject{{id, QStringLiteral("66d0")}}), QStringLiteral("66d0"));
    QCOMPARE(phone::idOf(QJsonObject{{id, QJsonObject{}}}), QString());
    QCOMPARE(phone::idOf(QJsonObject{}), QString());
    QCOMPARE(phone::idOf(QJsonValue()), QString());
}

void TestRowText::namesModels_data()
{
    QTest::addColumn<QJsonObject>("model");
    QTest::addColumn<QString>("name");
    const QString brand = QStringLiteral("brand");
    const QString people = QStringLiteral("brandName");
    const QString model = QStringLiteral("model");
    const QString snom = QStringLiteral("SNOM");
    const QString type = QStringLiteral("370");
    QTest::newRow("brand for people")
        << QJsonObject{{brand, snom}, {people, QStringLiteral("Snom")}, {model, type}}
        << QStringLiteral("Snom 370");
    QTest::newRow("brand's key") << QJsonObject{{brand, snom}, {model, type}}
                                 << QStringLiteral("SNOM 370");
    QTest::newRow("empty name for people")
        << QJsonObject{{brand, snom}, {people, QString()}, {model, type}}
        << QStringLiteral("SNOM 370");
    QTest::newRow("brand alone") << QJsonObject{{brand, snom}} << snom;
    QTest::newRow("model alone") << QJsonObject{{model, type}} << type;
    QTest::newRow("model as a number")
        << QJsonObject{{brand, snom}, {model, 370}} << QStringLiteral("SNOM 370");
    QTest::newRow("nothing") << QJsonObject{} << QString();
}

void TestRowText::namesModels()
{
    QFETCH(const QJsonObject, model);
    QTEST(phone::modelName(model), "name");
}

QTEST_GUILESS_MAIN(TestRowText)
#include "tst_rowtext.moc"
