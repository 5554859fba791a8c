// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/masking.h"
#include "support/testcase.h"
#include "ui/forms/valuefield.h"
#include "ui/status/headercard.h"
#include "ui/status/statusled.h"
#include "ui/widgets/copier.h"
#include "uisupport.h"

#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using phone::Presence;

namespace {

// The card of one phone, at an age in seconds.
struct Card {
    explicit Card(const session::Fetch &shown)
        : fetch(shown)
    {
        card.resize(1000, 90);
        card.setFetch(fetch, phone::Masker(fetch.phone));
        at(0);
        card.show();
    }
    void at(qint64 age) { card.setNow(fetch, fetch.at.addSecs(age)); }
    [[nodiscard]] const ui::StatusLed &led() const { return *card.findChild<ui::StatusLed *>(); }
    [[nodiscard]] bool says(const QString &text) const
    {
        return support::visibleTexts(card).contains(text);
    }

    session::Fetch fetch;
    ui::Copier copier{*QGuiApplication::clipboard()};
    ui::HeaderCard card{copier};
};

session::Fetch withStatus(const QByteArray &status)
{
    return support::fetchFrom("{\"status\":" + status + "}");
}

} // namespace

class TestHeaderCard : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsEachState_data();
    void showsEachState();
    void fallsToUnknownWhenTheRegistrationRunsOut();
    void countsTheAge();
    void saysTheWholeSentence();
    void namesThePhone_data();
    void namesThePhone();
    void writesTheMacAddressWithColons();
    void masksSecretsInItsFacts();
    void cutsWhatIsNoId();
    void standsItsFactsInTwoRowsWhenNarrow();
    void elidesALongTitle();
    void showsMarkupAsText();
    void asksForRefreshAndTicket();
    void looksWeakerWhileDimmed();
};

void TestHeaderCard::showsEachState_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<Presence>("presence");
    QTest::addColumn<QString>("word");
    QTest::newRow("online") << QByteArray(R"({"online":true,"expires":60})") << Presence::Online
                            << QStringLiteral("Online");
    QTest::newRow("offline") << QByteArray(R"({"online":false,"expires":-1})") << Presence::Offline
                             << QStringLiteral("Offline");
    QTest::newRow("not in the answer")
        << QByteArray("{}") << Presence::Unknown << QStringLiteral("Unknown");
    QTest::newRow("online, yet not registered")
        << QByteArray(R"({"online":true,"expires":-1})") << Presence::Contradictory
        << QStringLiteral("Contradictory");
}

void TestHeaderCard::showsEachState()
{
    QFETCH(QByteArray, status);
    QFETCH(Presence, presence);
    QFETCH(QString, word);
    const Card card(withStatus(status));
    QCOMPARE(card.led().presence(), presence);
    QVERIFY(card.says(word));
    QVERIFY(card.led().accessibleName().startsWith(word));
}

void TestHeaderCard::fallsToUnknownWhenTheRegistrationRunsOut()
{
    Card card(withStatus(R"({"online":true,"expires":60})"));
    card.at(60);
    QCOMPARE(card.led().presence(), Presence::Online);
    card.at(61);
    QCOMPARE(card.led().presence(), Presence::Unknown);
    QVERIFY(card.says(QStringLiteral("the registration has run out since the fetch")));
}

void TestHeaderCard::countsTheAge()
{
    Card card(support::sampleFetch(support::deskPhoneId));
    QVERIFY(card.says(QStringLiteral("as of 2026-02-11 14:07:25 +00:00, 0 s ago")));
    card.at(181);
    QVERIFY(card.says(QStringLiteral("as of 2026-02-11 14:07:25 +00:00, 3 min ago")));
    card.at(-5); // the clock was set back
    QVERIFY(card.says(QStringLiteral("as of 2026-02-11 14:07:25 +00:00, 0 s ago")));
}

void TestHeaderCard::saysTheWholeSentence()
{
    const Card card(withStatus(R"({"online":true,"expires":2543})"));
    QCOMPARE(card.led().accessibleName(),
             QStringLiteral("Online, registration runs out in 42 min, as of 2026-02-11 14:07:25 "
                            "+00:00, 0 s ago"));
}

void TestHeaderCard::namesThePhone_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("title");
    QTest::newRow("known user agent")
        << QByteArray(R"({"_id":"A1","macAddress":"000413ABCDEF",
                          "status":{"userAgent":"snom370/8.7.3.25"}})")
        << QStringLiteral("Snom 370, firmware 8.7.3.25, 00:04:13:AB:CD:EF");
    QTest::newRow("WebRTC") << QByteArray(R"({"_id":"A1","instanceId":"i"})")
                            << QStringLiteral("WebRTC softphone, A1");
    QTest::newRow("nothing known")
        << QByteArray(R"({"_id":"A1"})") << QStringLiteral("SIP phone, A1");
}

void TestHeaderCard::namesThePhone()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, title);
    QCOMPARE(Card(support::fetchFrom(json)).card.title(), title);
}

void TestHeaderCard::writesTheMacAddressWithColons()
{
    const Card card(support::fetchFrom(R"({"macAddress":"000413abcdef"})"));
    const ui::ValueField *mac = support::valueField(card.card, QStringLiteral("macAddress"));
    QCOMPARE(mac->content().text, QStringLiteral("00:04:13:AB:CD:EF"));
    QCOMPARE(mac->content().plain, QStringLiteral("00:04:13:AB:CD:EF"));
}

void TestHeaderCard::masksSecretsInItsFacts()
{
    Card card(support::fetchFrom(R"({"password":"hushhush","extension":"hushhush",
        "macAddress":"hushhush","status":{"userAgent":"snom370/hushhush"}})"));
    for (const QString &text : support::everyText(card.card))
        QVERIFY2(!text.contains(QStringLiteral("hushhush")), qPrintable(text));
    QVERIFY(!card.card.title().contains(QStringLiteral("hushhush")));
}

void TestHeaderCard::cutsWhatIsNoId()
{
    const auto customer = [](qsizetype length) {
        const Card card(support::fetchFrom("{\"customer\":\"" + QByteArray(length, 'x') + "\"}"));
        return support::valueField(card.card, QStringLiteral("customer"))->content();
    };
    QCOMPARE(customer(64).text, QString(64, u'x'));
    QCOMPARE(customer(65).text, QString(64, u'x') + u'…');
    QCOMPARE(customer(65).plain, QString(65, u'x')); // copying gives the whole
}

void TestHeaderCard::standsItsFactsInTwoRowsWhenNarrow()
{
    Card card(support::sampleFetch(support::deskPhoneId));
    const auto y = [&](const char *key) {
        return support::valueField(card.card, QString::fromLatin1(key))->y();
    };
    card.card.resize(1400, 100);
    QTRY_COMPARE(y("_id"), y("macAddress"));
    card.card.resize(620, 130);
    QTRY_VERIFY(y("_id") > y("macAddress"));
    QCOMPARE(y("extension"), y("macAddress"));
    const ui::ValueField *id = support::valueField(card.card, QStringLiteral("_id"));
    QCOMPARE(id->heightForWidth(id->width()), id->sizeHint().height()); // in one line
}

void TestHeaderCard::elidesALongTitle()
{
    Card card(support::fetchFrom("{\"status\":{\"userAgent\":\"snom370/" + QByteArray(500, '7')
                                 + "\"}}"));
    QVERIFY(card.card.minimumSizeHint().width() < 640);
    bool elided = false;
    for (const QString &text : support::visibleTexts(card.card))
        elided = elided || (text.startsWith(QStringLiteral("Snom 370")) && text.endsWith(u'…'));
    QVERIFY(elided);
}

void TestHeaderCard::showsMarkupAsText()
{
    const Card card(support::fetchFrom(R"({"status":{"userAgent":"snom370/<b>8</b>"}})"));
    for (const QLabel *label : card.card.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestHeaderCard::asksForRefreshAndTicket()
{
    Card card(support::sampleFetch(support::deskPhoneId));
    QSignalSpy refresh(&card.card, &ui::HeaderCard::refreshRequested);
    QSignalSpy ticket(&card.card, &ui::HeaderCard::exportRequested);
    for (auto *button : card.card.findChildren<QPushButton *>())
        QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(refresh.size(), 1);
    QCOMPARE(ticket.size(), 1);
}

void TestHeaderCard::looksWeakerWhileDimmed()
{
    Card card(support::sampleFetch(support::deskPhoneId));
    const QImage before = support::rendered(card.card);
    card.card.setDimmed(true);
    QVERIFY(support::rendered(card.card) != before);
    card.card.setDimmed(false);
    QCOMPARE(support::rendered(card.card), before);
}

QTEST_MAIN(TestHeaderCard)
#include "tst_headercard.moc"
