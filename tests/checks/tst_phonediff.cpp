// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/phonediff.h"
#include "phone/masking.h"
#include "rulefixture.h"

using checks::Difference;
using checks::DiffSide;
using checks::SecretPrints;

namespace {

phone::Phone phoneOf(const QByteArray &changes)
{
    return phone::PhoneDecoder::fromObject(phoneWith(changes));
}

QList<Difference> differences(const QByteArray &before, const QByteArray &after)
{
    return checks::diff({phoneOf(before)}, {phoneOf(after)});
}

// "changed ip.mode": kinds and keys alone.
QString summary(const QList<Difference> &all)
{
    QStringList lines;
    for (const Difference &one : all)
        lines.append(checks::differenceKey(one.kind) + u' ' + one.key);
    return lines.join(QLatin1String(", "));
}

} // namespace

class TestPhoneDiff : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void compares_data();
    void compares();
    void isTheSameBothWays_data() { compares_data(); }
    void isTheSameBothWays();
    void showsBothInPlainWords();
    void showsAWholeKey();
    void showsNamesBeforeTheirIds();
    void comparesSecretsByTheirPrints();
    void neverShowsASecret();
    void tellsWhatIsEqualToo();
    void saysWhichSecretsAreNotKnown();
};

void TestPhoneDiff::compares_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after,
                        const char *expected) {
        QTest::newRow(name) << before << after << QString::fromLatin1(expected);
    };
    row("nothing", "", "", "");
    row("a text", "", R"("notes":"Attic")", "changed notes");
    row("a flag", "", R"("callWaiting":false)", "changed callWaiting");
    row("a group's field", "", R"("ip.mode":"OPEN")", "changed ip.mode");
    row("taken out", "", R"("notes":"<absent>")", "removed notes");
    row("no value is no value", R"("notes":null)", R"("notes":"")", "");
    row("a number as text", R"("network.vlanId":20)", R"("network.vlanId":"20")", "");
    row("a time in another zone", R"("status.configSaved":"2026-11-20T09:00:00Z")",
        R"("status.configSaved":"2026-11-20T10:00:00+01:00")", "");
    row("a reference as an object", "", R"("customer":{"_id":"66d0f1a2b3c4d5e6f7a80005"})", "");
    row("a reference with a name", "",
        R"("customer":{"_id":"66d0f1a2b3c4d5e6f7a80005","name":"Andeby"})", "added customer.name");
    row("malformed", "", R"("ringer.volume":"loud")", "changed ringer.volume");
    row("in the order of the table", "", R"("status.online":false,"notes":"x","macAddress":"x")",
        "changed macAddress, changed notes, changed status.online");
    row("what the reference does not name", R"("zeta":1,"beta":[1])", R"("zeta":2,"beta":[1])",
        "changed zeta");
}

void TestPhoneDiff::compares()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QString, expected);
    QCOMPARE(summary(differences(before, after)), expected);
}

void TestPhoneDiff::isTheSameBothWays()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    const auto there = differences(before, after);
    auto back = differences(after, before);
    QCOMPARE(back.size(), there.size());
    for (qsizetype i = 0; i < back.size(); ++i) {
        QCOMPARE(back[i].key, there[i].key);
        QCOMPARE(back[i].before, there[i].after);
        QCOMPARE(back[i].after, there[i].before);
    }
}

void TestPhoneDiff::showsBothInPlainWords()
{
    const auto all = differences(R"("status.online":true)", R"("status.online":false)");
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0].before, QStringLiteral("Yes"));
    QCOMPARE(all[0].after, QStringLiteral("No"));
    QVERIFY(!all[0].label.isEmpty());
}

void TestPhoneDiff::showsAWholeKey()
{
    const auto keys = [](const char *list) { return QByteArray(R"("softkeys":[)") + list + "]"; };
    const QByteArray line = R"({"index":0,"function":"LINE"})";
    const QByteArray dial = R"({"index":3,"function":"SPEEDDIAL","value":"204","label":"Hans"})";
    // Moved within the list, but not on the phone
    QCOMPARE(summary(differences(keys(line + "," + dial), keys(dial + "," + line))), QString());
    const auto added = differences(keys(line), keys(line + "," + dial));
    QCOMPARE(summary(added), QStringLiteral("added softkeys[1]"));
    QVERIFY2(added[0].after.contains(QLatin1String("204")), qPrintable(added[0].after));
    QCOMPARE(summary(differences(keys(line + "," + dial), keys(line))),
             QStringLiteral("removed softkeys[1]"));
    const QByteArray other = R"({"index":3,"function":"SPEEDDIAL","value":"205","label":"Hans"})";
    QCOMPARE(summary(differences(keys(dial), keys(other))),
             QStringLiteral("changed softkeys[0].value"));
    const QByteArray panels =
        R"("purchaseInfo.sidePanels":[{"serial":"P2"},{"serial":"P1","date":"2025-03-02","paymentOption":"RENTED"}])";
    QCOMPARE(summary(differences("", panels)),
             QStringLiteral("added purchaseInfo.sidePanels[0], "
                            "changed purchaseInfo.sidePanels[1].date"));
}

void TestPhoneDiff::showsNamesBeforeTheirIds()
{
    const QString hans = QStringLiteral("66d0f1a2b3c4d5e6f7a80011");
    const QString anna = QStringLiteral("66d0f1a2b3c4d5e6f7a80012");
    const auto phoneOfExtension = [](const QString &id) {
        return phoneOf(
            QStringLiteral(
                R"("extension":"%1","softkeys":[{"index":0,"function":"BLF","value":"%1"}])")
                .arg(id)
                .toUtf8());
    };
    phone::NameBook names;
    names.insert(phone::Reference::Extension, hans,
                 {QStringLiteral("Hans"), {}, QStringLiteral("204")});
    const auto all = checks::diff({phoneOfExtension(hans), {}, names},
                                  {phoneOfExtension(anna), {}, names});
    QCOMPARE(summary(all), QStringLiteral("changed extension, changed softkeys[0].value"));
    for (const Difference &one : all) {
        QCOMPARE(one.before, QStringLiteral("Hans, 204 (%1)").arg(hans));
        QCOMPARE(one.after, anna);
    }
    // A name that only one side knows is no difference.
    QVERIFY(checks::diff({phoneOfExtension(hans), {}, names}, {phoneOfExtension(hans)}).isEmpty());
}

void TestPhoneDiff::comparesSecretsByTheirPrints()
{
    const phone::Phone phone = phoneOf("");
    const SecretPrints prints{"u", "p", {}};
    QVERIFY(checks::diff({phone, prints}, {phone, prints}).isEmpty());
    const auto other = checks::diff({phone, prints}, {phone, SecretPrints{"u", "q", "c"}});
    QCOMPARE(summary(other), QStringLiteral("added customConfig, changed password"));
    QCOMPARE(summary(checks::diff({phone, prints}, {phone, SecretPrints{"u", {}, {}}})),
             QStringLiteral("removed password"));
    // Not known of one of them: nothing is said, whatever the texts are.
    const phone::Phone changed = phoneOf(R"("password":"00000000000000000000000000000000")");
    QVERIFY(checks::diff({phone, prints}, {changed}).isEmpty());
    QVERIFY(checks::diff({phone}, {changed}).isEmpty());
}

void TestPhoneDiff::neverShowsASecret()
{
    const QString secret = QStringLiteral("fedcba9876543210fedcba9876543210");
    const QByteArray quoting = R"("notes":"say fedcba9876543210fedcba9876543210",
        "softkeys":[{"index":9,"function":"URL","value":"http://x/?fedcba9876543210fedcba9876543210"}],
        "authPassword":"hunter2hunter2")";
    const auto all = checks::diff({phoneOf(""), SecretPrints{"u", "p", {}}},
                                  {phoneOf(quoting), SecretPrints{"v", "q", "c"}});
    QVERIFY(all.size() > 5);
    for (const Difference &one : all) {
        for (const QString &text : {one.key, one.label, one.before, one.after}) {
            QVERIFY2(!text.contains(secret), qPrintable(text));
            QVERIFY2(!text.contains(QLatin1String("hunter2")), qPrintable(text));
        }
    }
}

void TestPhoneDiff::tellsWhatIsEqualToo()
{
    using State = checks::ComparedValue::State;
    const DiffSide before{phoneOf(""), SecretPrints{"u", "p", {}}};
    const DiffSide after{phoneOf(R"("notes":"Attic")"), SecretPrints{"u", "q", {}}};
    QHash<QString, checks::ComparedValue> values;
    int differences = 0;
    for (const checks::ComparedValue &value : checks::compare(before, after)) {
        QVERIFY2(!values.contains(value.key), qPrintable(value.key));
        values.insert(value.key, value);
        differences += value.differs() ? 1 : 0;
    }
    QCOMPARE(differences, int(checks::diff(before, after).size()));
    const auto macAddress = values.value(QStringLiteral("macAddress"));
    QCOMPARE(macAddress.state, State::Same);
    QCOMPARE(macAddress.group, phone::Group::Phone);
    QVERIFY(!macAddress.before.isEmpty());
    QCOMPARE(macAddress.before, macAddress.after);
    QCOMPARE(values.value(QStringLiteral("notes")).state, State::Changed);
    QCOMPARE(values.value(QStringLiteral("username")).state, State::Same);
    QCOMPARE(values.value(QStringLiteral("username")).after, phone::Masker::mask());
    QCOMPARE(values.value(QStringLiteral("password")).state, State::Changed);
    QCOMPARE(values.value(QStringLiteral("status.online")).group, phone::Group::Status);
    // What neither has is no line.
    QVERIFY(!values.contains(QStringLiteral("customConfig")));
}

void TestPhoneDiff::saysWhichSecretsAreNotKnown()
{
    using State = checks::ComparedValue::State;
    const DiffSide kept{phoneOf(R"("password":null,"username":null)"), SecretPrints{"u", {}, {}}};
    const DiffSide live{phoneOf("")};
    QStringList unknown;
    for (const checks::ComparedValue &value : checks::compare(kept, live)) {
        if (value.state != State::NotKnown)
            continue;
        unknown.append(value.key + u'=' + (value.before.isEmpty() ? u'-' : u'x')
                       + (value.after.isEmpty() ? u'-' : u'x'));
    }
    QCOMPARE(unknown,
             QStringList({QStringLiteral("customConfig=--"), QStringLiteral("username=xx"),
                          QStringLiteral("password=-x")}));
}

QTEST_GUILESS_MAIN(TestPhoneDiff)
#include "tst_phonediff.moc"
