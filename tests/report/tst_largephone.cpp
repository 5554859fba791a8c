// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats.h"
#include "report/reportsupport.h"
#include "support/tool.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

// The largest phone that anybody has comes out whole in every format: 60 keys, two side panels, and a
// note of 20,000 characters.
class TestLargePhone : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void comesOutWhole_data();
    void comesOutWhole();
    void picturesShowTheLast_data();
    void picturesShowTheLast();
};

namespace {

constexpr int keys = 60;
constexpr qsizetype noteLength = 20000;

// Something that no other place holds, in one word of letters.
QString marked(const char *place, int number)
{
    QString word = QLatin1String(place);
    for (const QChar digit : QStringLiteral("%1").arg(number, 4, 10, QLatin1Char('0')))
        word += QChar(u'a' + digit.digitValue());
    return word;
}

// Words with the gap between them, in lines or, where that is no blank, in one.
QString note(QChar gap)
{
    constexpr int wordsOfALine = 7;
    QString text;
    for (int i = 0; text.size() < noteLength; ++i)
        text += marked("note", i) + (gap == u' ' && i % wordsOfALine == 0 ? QChar(u'\n') : gap);
    return text.left(noteLength);
}

QJsonObject largeObject(QChar gap = u' ')
{
    QJsonArray list;
    for (int i = 0; i < keys; ++i) {
        list.append(
            QJsonObject{{QStringLiteral("index"), i},
                        {QStringLiteral("function"), QStringLiteral("URL")},
                        {QStringLiteral("value"), QStringLiteral("http://") + marked("url", i)},
                        {QStringLiteral("label"), marked("label", i)}});
    }
    QJsonArray panels;
    for (int i = 0; i < 2; ++i)
        panels.append(QJsonObject{{QStringLiteral("serial"), marked("panel", i)}});
    return {{QStringLiteral("softkeys"), list},
            {QStringLiteral("sidePanel"), QStringLiteral("SNOM_D7")},
            {QStringLiteral("sidePanelCount"), 2},
            {QStringLiteral("purchaseInfo"), QJsonObject{{QStringLiteral("sidePanels"), panels}}},
            {QStringLiteral("notes"), note(gap)}};
}

// Formats escape characters, and pages wrap lines: the letters stay.
QString lettersOf(const QByteArray &bytes)
{
    static const QRegularExpression others(QStringLiteral("[^a-z]"));
    return QString::fromUtf8(bytes).toLower().remove(others);
}

} // namespace

void TestLargePhone::comesOutWhole_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QChar>("gap");
    for (const report::Format &format : report::formats()) {
        if (format.ending == QLatin1String("png"))
            continue; // see below
        QTest::addRow("%s, lines", format.ending.data()) << QString(format.ending) << QChar(u' ');
        QTest::addRow("%s, one word", format.ending.data())
            << QString(format.ending) << QChar(u'-');
    }
}

void TestLargePhone::comesOutWhole()
{
    QFETCH(QString, ending);
    QFETCH(QChar, gap);
    const report::Report report = support::reportOf(support::phoneOf(largeObject(gap)), "all");
    QByteArray bytes = report::formatOf(u'.' + ending)->write(report, {}).value();
    if (ending == QStringLiteral("pdf")) {
        bytes = support::runTool(QStringLiteral("pdftotext"),
                                 {QStringLiteral("-raw"), QStringLiteral("-"), QStringLiteral("-")},
                                 bytes);
    }
    const QString text = lettersOf(bytes);
    for (int i = 0; i < keys; ++i) {
        for (const char *place : {"label", "url"})
            QVERIFY2(text.contains(marked(place, i)), qPrintable(marked(place, i)));
    }
    for (int i = 0; i < 2; ++i)
        QVERIFY2(text.contains(marked("panel", i)), qPrintable(marked("panel", i)));
    const qsizetype lines = noteLength / (marked("note", 0).size() + 1);
    for (int i = 0; i < lines; ++i)
        QVERIFY2(text.contains(marked("note", i)), qPrintable(marked("note", i)));
}

void TestLargePhone::picturesShowTheLast_data()
{
    QTest::addColumn<QByteArray>("tab");
    QTest::addColumn<QByteArray>("last");
    QTest::newRow("key's label") << QByteArray("softkeys") << QByteArray("labelaaff");
    QTest::newRow("key's value") << QByteArray("softkeys") << QByteArray("urlaaff");
    QTest::newRow("panel") << QByteArray("purchase") << QByteArray("panelaaab");
    QTest::newRow("line of the note") << QByteArray("phone") << QByteArray("noteccc");
}

// What changes with the last of a kind is drawn. What stands before it is not left out, as it has its
// place: the picture is as high with any other text of the same length.
void TestLargePhone::picturesShowTheLast()
{
    QFETCH(QByteArray, tab);
    QFETCH(QByteArray, last);
    const auto picture = [&](const QByteArray &wanted) {
        QByteArray json = QJsonDocument(largeObject()).toJson();
        json.replace(last, wanted);
        const auto phone = phone::PhoneDecoder::decode(json);
        return report::render(support::reportOf(*phone, tab.constData())).value();
    };
    const QImage as = picture(last);
    const QImage other = picture(QByteArray(last).replace('a', 'o').replace('c', 'o'));
    QCOMPARE(other.size(), as.size());
    QVERIFY(other != as);
}

QTEST_MAIN(TestLargePhone)
#include "tst_largephone.moc"
