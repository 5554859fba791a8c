// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/settings.h"
#include "storesupport.h"
#include "support/testcase.h"

#include <QTemporaryDir>

#include <memory>

using store::Layout;
using store::Profile;
using store::Settings;
using store::StoreProblem;
using store::Theme;

namespace {

Profile profileNumber(int number)
{
    const QString text = QString::number(number);
    return {QStringLiteral("id-") + text, QStringLiteral("PBX ") + text,
            QStringLiteral("https://pbx%1.example.org").arg(text),
            QStringLiteral("5a1b2c3d4e5f60718293a4b") + text};
}

QList<Profile> profiles(int count)
{
    QList<Profile> list;
    for (int i = 0; i < count; ++i)
        list.append(profileNumber(i));
    return list;
}

// The path of a settings file in a folder that does not exist yet.
struct Fixture {
    QTemporaryDir above;
    QString folder = above.filePath(QStringLiteral("sipphone-inspector"));
    QString path = folder + QStringLiteral("/settings.ini");

    // The settings of a file with this content.
    [[nodiscard]] std::unique_ptr<Settings> of(const QByteArray &content) const
    {
        QDir().mkpath(folder);
        support::write(path, content);
        return std::make_unique<Settings>(path);
    }
};

} // namespace

class TestSettings : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithDefaults();
    void writesNothingBeforeSomethingIsSet();
    void keepsEverything();
    void keepsNamesInAnyLetters();
    void isForItsUserAlone();
    void takesTheOthersPermissions();
    void leavesNoProfileOfALongerList();
    void keepsAsManyProfilesAsItMay();
    void readsNoProfileTwiceOrWithoutId();
    void believesNoCountOfProfiles();
    void choosesTheDefaultProfile();
    void boundsTheDays_data();
    void boundsTheDays();
    void boundsTheWatch_data();
    void boundsTheWatch();
    void ignoresACountryThatIsNone_data();
    void ignoresACountryThatIsNone();
    void ignoresAThemeThatIsNone();
    void setsADamagedFileAside_data();
    void setsADamagedFileAside();
    void setsAFolderInItsPlaceAside();
    void saysThatItCannotBeWritten();
    void makesIdsThatDiffer();
};

void TestSettings::beginsWithDefaults()
{
    const Fixture fixture;
    const Settings settings(fixture.path);
    QCOMPARE(settings.profiles(), QList<Profile>());
    QCOMPARE(settings.defaultProfileId(), QString());
    QCOMPARE(settings.daysKept(), 90);
    QCOMPARE(settings.theme(), Theme::System);
    QCOMPARE(settings.ticket(), store::TicketSettings());
    QCOMPARE(settings.country(), QString());
    QCOMPARE(settings.watchSeconds(), 30);
    for (const Layout part :
         {Layout::WindowGeometry, Layout::WindowState, Layout::Splitter, Layout::PhoneList})
        QCOMPARE(settings.layout(part), QByteArray());
    QVERIFY(!settings.problem());
}

void TestSettings::writesNothingBeforeSomethingIsSet()
{
    const Fixture fixture;
    {
        const Settings settings(fixture.path);
    }
    QCOMPARE(support::namesIn(fixture.above.path()), QStringList());
}

void TestSettings::keepsEverything()
{
    const Fixture fixture;
    const QByteArray bytes = QByteArray::fromHex("0001d9d0cb00ff0a0d225c3b3d");
    const store::TicketSettings ticket{QStringLiteral("md"),
                                       QStringLiteral("customer-safe"),
                                       QStringLiteral("phone,status"),
                                       false,
                                       false,
                                       true,
                                       1.5};
    {
        Settings settings(fixture.path);
        settings.setProfiles(profiles(3));
        settings.setDefaultProfileId(profileNumber(1).id);
        settings.setDaysKept(30);
        settings.setTheme(Theme::Dark);
        settings.setTicket(ticket);
        settings.setCountry(QStringLiteral("FR"));
        settings.setWatchSeconds(60);
        settings.setLayout(Layout::WindowGeometry, bytes);
        settings.setLayout(Layout::WindowState, bytes + "state");
        settings.setLayout(Layout::Splitter, bytes + "splitter");
        settings.setLayout(Layout::PhoneList, bytes + "list");
        QVERIFY(settings.save());
    }
    const Settings settings(fixture.path);
    QCOMPARE(settings.profiles(), profiles(3));
    QCOMPARE(settings.defaultProfileId(), profileNumber(1).id);
    QCOMPARE(settings.daysKept(), 30);
    QCOMPARE(settings.ticket(), ticket);
    QCOMPARE(settings.theme(), Theme::Dark);
    QCOMPARE(settings.country(), QStringLiteral("FR"));
    QCOMPARE(settings.watchSeconds(), 60);
    QCOMPARE(settings.layout(Layout::WindowGeometry), bytes);
    QCOMPARE(settings.layout(Layout::WindowState), bytes + "state");
    QCOMPARE(settings.layout(Layout::Splitter), bytes + "splitter");
    QCOMPARE(settings.layout(Layout::PhoneList), bytes + "list");
}

void TestSettings::keepsNamesInAnyLetters()
{
    const Fixture fixture;
    const Profile odd{QStringLiteral("1"), QStringLiteral("Andeby; \"Blå\" = 100 % \\ @ 📞\nto"),
                      QStringLiteral("https://xn--rdgrd-vua.example/a?b=c;d,e"), QString()};
    {
        Settings settings(fixture.path);
        settings.setProfiles({odd});
    }
    QCOMPARE(Settings(fixture.path).profiles(), QList<Profile>{odd});
}

void TestSettings::isForItsUserAlone()
{
    const Fixture fixture;
    Settings settings(fixture.path);
    settings.setProfiles(profiles(1));
    QVERIFY(settings.save());
    QCOMPARE(support::permissionsOf(fixture.folder), 0700);
    QCOMPARE(support::permissionsOf(fixture.path), 0600);
}

void TestSettings::takesTheOthersPermissions()
{
    const Fixture fixture;
    const auto settings = fixture.of("[window]\ntheme=light\n");
    QVERIFY(QFile::setPermissions(fixture.path, QFile::Permissions(0x6644)));
    QCOMPARE(settings->theme(), Theme::Light);
    settings->setDaysKept(7);
    QVERIFY(settings->save());
    QCOMPARE(support::permissionsOf(fixture.path), 0600);
}

void TestSettings::leavesNoProfileOfALongerList()
{
    const Fixture fixture;
    Settings settings(fixture.path);
    settings.setProfiles(profiles(3));
    settings.setProfiles(profiles(1));
    QVERIFY(settings.save());
    QCOMPARE(settings.profiles(), profiles(1));
    QVERIFY(!support::read(fixture.path).contains("id-1"));
}

void TestSettings::keepsAsManyProfilesAsItMay()
{
    const Fixture fixture;
    Settings settings(fixture.path);
    settings.setProfiles(profiles(Settings::maxProfiles));
    QCOMPARE(settings.profiles(), profiles(Settings::maxProfiles));
    settings.setProfiles(profiles(Settings::maxProfiles + 1));
    QCOMPARE(settings.profiles(), profiles(Settings::maxProfiles));
}

void TestSettings::readsNoProfileTwiceOrWithoutId()
{
    const Fixture fixture;
    const auto settings = fixture.of("[profiles]\nsize=4\n"
                                     "1\\id=a\n1\\name=First\n"
                                     "2\\name=None\n"
                                     "3\\id=a\n3\\name=Again\n"
                                     "4\\id=b\n4\\name=Second\n");
    QCOMPARE(settings->profiles().size(), 2);
    QCOMPARE(settings->profiles()[0].name, QStringLiteral("First"));
    QCOMPARE(settings->profiles()[1].name, QStringLiteral("Second"));
}

void TestSettings::believesNoCountOfProfiles()
{
    const Fixture fixture;
    const auto settings = fixture.of("[profiles]\nsize=2000000000\n1\\id=a\n");
    QCOMPARE(settings->profiles().size(), 1);
    QCOMPARE(fixture.of("[profiles]\nsize=-5\n1\\id=a\n")->profiles().size(), 0);
}

void TestSettings::choosesTheDefaultProfile()
{
    const Fixture fixture;
    Settings settings(fixture.path);
    settings.setDefaultProfileId(profileNumber(1).id);
    QCOMPARE(settings.defaultProfileId(), QString());
    settings.setProfiles(profiles(2));
    QCOMPARE(settings.defaultProfileId(), profileNumber(1).id);
    settings.setDefaultProfileId(QStringLiteral("removed since"));
    QCOMPARE(settings.defaultProfileId(), profileNumber(0).id);
}

void TestSettings::boundsTheDays_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<int>("read");
    QTest::newRow("least") << QByteArray("1") << 1;
    QTest::newRow("below the least") << QByteArray("0") << 1;
    QTest::newRow("negative") << QByteArray("-90") << 1;
    QTest::newRow("most") << QByteArray("3650") << 3650;
    QTest::newRow("above the most") << QByteArray("3651") << 3650;
    QTest::newRow("beyond 32 bits") << QByteArray("99999999999") << 3650;
    QTest::newRow("no number") << QByteArray("a while") << 90;
    QTest::newRow("nothing") << QByteArray("") << 90;
}

void TestSettings::boundsTheDays()
{
    QFETCH(const QByteArray, written);
    QFETCH(const int, read);
    const Fixture fixture;
    const auto settings = fixture.of("[phonesSeen]\ndaysKept=" + written + "\n");
    QCOMPARE(settings->daysKept(), read);
    bool isNumber = false;
    const int days = written.toInt(&isNumber);
    if (isNumber) {
        settings->setDaysKept(45);
        settings->setDaysKept(days);
        QCOMPARE(settings->daysKept(), read);
    }
}

void TestSettings::boundsTheWatch_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("seconds");
    QTest::newRow("too often") << QByteArray("29") << 30;
    QTest::newRow("as often as may be") << QByteArray("30") << 30;
    QTest::newRow("as seldom as may be") << QByteArray("3600") << 3600;
    QTest::newRow("too seldom") << QByteArray("3601") << 3600;
    QTest::newRow("never") << QByteArray("0") << 30;
    QTest::newRow("below zero") << QByteArray("-5") << 30;
    QTest::newRow("huge") << QByteArray("99999999999") << 3600;
    QTest::newRow("no number") << QByteArray("often") << 30;
}

void TestSettings::boundsTheWatch()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, seconds);
    const Fixture fixture;
    QCOMPARE(fixture.of("[watch]\nseconds=" + text + '\n')->watchSeconds(), seconds);
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber)
        return;
    Settings settings(fixture.path);
    settings.setWatchSeconds(number);
    QCOMPARE(settings.watchSeconds(), seconds);
}

void TestSettings::ignoresACountryThatIsNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("one letter") << QByteArray("D");
    QTest::newRow("three letters") << QByteArray("DNK");
    QTest::newRow("small letters") << QByteArray("dk");
    QTest::newRow("digits") << QByteArray("45");
    QTest::newRow("nothing") << QByteArray();
}

void TestSettings::ignoresACountryThatIsNone()
{
    QFETCH(const QByteArray, text);
    const Fixture fixture;
    QCOMPARE(fixture.of("[checks]\ncountry=" + text + '\n')->country(), QString());
}

void TestSettings::ignoresAThemeThatIsNone()
{
    const Fixture fixture;
    QCOMPARE(fixture.of("[window]\ntheme=purple\n")->theme(), Theme::System);
    QCOMPARE(fixture.of("[window]\ntheme=light\n")->theme(), Theme::Light);
}

void TestSettings::setsADamagedFileAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("cut off in a key") << QByteArray("[window]\ntheme=dark\n[phonesSeen]\ndaysK");
    QTest::newRow("not an INI file") << QByteArray("{\"theme\": \"dark\"}");
    QTest::newRow("noise") << QByteArray::fromHex("00ff10e2a37f0a4d5a90000300000004");
}

void TestSettings::setsADamagedFileAside()
{
    QFETCH(const QByteArray, content);
    const Fixture fixture;
    const auto settings = fixture.of(content);
    QVERIFY(settings->problem());
    QCOMPARE(settings->problem()->kind, StoreProblem::Kind::SetAside);
    const QString aside = settings->problem()->path;
    QVERIFY(aside.startsWith(fixture.path + QStringLiteral(".damaged-")));
    QCOMPARE(support::read(aside), content);
    QCOMPARE(settings->theme(), Theme::System);
    settings->setTheme(Theme::Light);
    QVERIFY(settings->save());
    const Settings again(fixture.path);
    QVERIFY(!again.problem());
    QCOMPARE(again.theme(), Theme::Light);
    QCOMPARE(support::read(aside), content);
}

void TestSettings::setsAFolderInItsPlaceAside()
{
    const Fixture fixture;
    QVERIFY(QDir().mkpath(fixture.path));
    support::write(fixture.path + QStringLiteral("/kept"), "content");
    Settings settings(fixture.path);
    QVERIFY(settings.problem());
    QCOMPARE(settings.problem()->kind, StoreProblem::Kind::SetAside);
    QCOMPARE(support::read(settings.problem()->path + QStringLiteral("/kept")), "content");
    settings.setTheme(Theme::Light);
    QVERIFY(settings.save());
}

void TestSettings::saysThatItCannotBeWritten()
{
    const Fixture fixture;
    // Where its folder would be is a file.
    support::write(fixture.folder, "in the way");
    Settings settings(fixture.path);
    settings.setTheme(Theme::Dark);
    QVERIFY(!settings.save());
    QVERIFY(settings.problem());
    QCOMPARE(settings.problem()->kind, StoreProblem::Kind::CannotWrite);
    QCOMPARE(settings.problem()->path, fixture.path);
    QCOMPARE(settings.theme(), Theme::Dark);
    QCOMPARE(support::read(fixture.folder), "in the way");
}

void TestSettings::makesIdsThatDiffer()
{
    const QString id = store::newProfileId();
    QCOMPARE(id.size(), 36);
    QVERIFY(!id.contains(u'{'));
    QVERIFY(id != store::newProfileId());
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
