// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/diagnosis.h"
#include "session/phonewatch.h"
#include "store/settings.h"
#include "support/loopbackserver.h"
#include "support/testcase.h"
#include "ui/dialogs/countrybox.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/findings/findingslist.h"
#include "windowfixture.h"

#include <QSignalSpy>
#include <QSpinBox>

using support::httpAnswer;
using support::WindowFixture;

namespace {

// A PBX of one phone and its model.
struct Pbx {
    QByteArray phone = R"({"_id":"66d0f1a2b3c4d5e6f7a80001"})";
    QByteArray model; // empty: there is none
    support::LoopbackServer server{[this](QTcpSocket &socket, const QByteArray &request) {
        const bool isModel = request.contains("/pbx/sipphonemodel");
        const bool isPhone = request.contains("/pbx/sipphone/");
        const QByteArray body = isModel ? model : isPhone ? phone : QByteArray();
        socket.write(body.isEmpty() ? httpAnswer("404 Not Found", "{}")
                                    : httpAnswer("200 OK", body));
    }};
};

struct Fixture {
    [[nodiscard]] bool has(const char *rule) const
    {
        for (const auto &finding : window.window->findChild<ui::FindingsList *>()->shown()) {
            if (finding.rule == QLatin1String(rule))
                return true;
        }
        return false;
    }
    [[nodiscard]] ui::SettingsDialog *openSettings() const
    {
        QTest::keyClick(window.window->windowHandle(), Qt::Key_Comma, Qt::ControlModifier);
        auto *dialog = window.window->findChild<ui::SettingsDialog *>();
        return dialog && QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
    }
    Pbx pbx;
    WindowFixture window{pbx.server.url()};
};

} // namespace

// What the window says of a phone beside its model and its earlier fetches, and by the settings.
class TestMainWindowChecks : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void judgesThePhoneByItsModel();
    void saysNothingOfAModelThatIsNotThere();
    void comparesWithTheFetchBefore();
    void takesTheCountryAtOnce();
    void watchesAsOftenAsIsSet();
};

void TestMainWindowChecks::judgesThePhoneByItsModel()
{
    Fixture fixture;
    fixture.pbx.phone = R"({"_id":"66d0f1a2b3c4d5e6f7a80001",
        "sipPhoneModel":"64c2e0a19d3b7f551800a001",
        "softkeys":[{"index":12,"function":"LINE","value":"","label":"x"}]})";
    fixture.pbx.model = R"({"_id":"64c2e0a19d3b7f551800a001","model":"370","softkeys":12})";
    QVERIFY(fixture.window.looksUp(support::deskPhoneId));
    QTRY_VERIFY(fixture.has("M1"));
    QTRY_VERIFY(fixture.window.tabs().tabToolTip(3).contains(QStringLiteral("Ctrl+4")));
    QVERIFY(!fixture.window.tabs().tabIcon(3).isNull());
}

void TestMainWindowChecks::saysNothingOfAModelThatIsNotThere()
{
    Fixture fixture;
    fixture.pbx.phone = R"({"_id":"66d0f1a2b3c4d5e6f7a80001",
        "sipPhoneModel":"64c2e0a19d3b7f551800a001",
        "softkeys":[{"index":12,"function":"LINE","value":"","label":"x"}]})";
    QVERIFY(fixture.window.looksUp(support::deskPhoneId));
    QTRY_COMPARE(fixture.window.workspace.connection().inFlight(), 0);
    QVERIFY(!fixture.has("M1"));
    QVERIFY(fixture.window.banner().isHidden());
}

void TestMainWindowChecks::comparesWithTheFetchBefore()
{
    Fixture fixture;
    fixture.pbx.phone = R"({"_id":"66d0f1a2b3c4d5e6f7a80001","password":"first-of-two-secrets"})";
    QVERIFY(fixture.window.looksUp(support::deskPhoneId));
    fixture.pbx.phone = R"({"_id":"66d0f1a2b3c4d5e6f7a80001","password":"second-of-the-secrets"})";
    fixture.window.clock.advance(60);
    QTest::keyClick(fixture.window.window->windowHandle(), Qt::Key_F5);
    QVERIFY(fixture.window.settles());
    QTRY_VERIFY(fixture.has("T2"));
}

void TestMainWindowChecks::takesTheCountryAtOnce()
{
    Fixture fixture;
    fixture.window.workspace.settings().setCountry(QStringLiteral("DK"));
    fixture.window.workspace.applyCountry();
    fixture.pbx.phone = R"({"_id":"66d0f1a2b3c4d5e6f7a80001",
        "softkeys":[{"index":0,"function":"SPEEDDIAL","value":"17","label":"x"}]})";
    QVERIFY(fixture.window.looksUp(support::deskPhoneId));
    QSignalSpy told(&fixture.window.workspace.diagnosis(), &session::Diagnosis::changed);
    QVERIFY(!told.isEmpty() || told.wait());
    QVERIFY(!fixture.has("K8"));
    ui::SettingsDialog *dialog = fixture.openSettings();
    QVERIFY(dialog);
    auto *country = dialog->findChild<ui::CountryBox *>();
    country->setFocus();
    support::typeKeys(*dialog, QStringLiteral("france"));
    QCOMPARE(country->currentText(), QStringLiteral("France"));
    QVERIFY(fixture.has("K8"));
}

void TestMainWindowChecks::watchesAsOftenAsIsSet()
{
    Fixture fixture;
    ui::SettingsDialog *dialog = fixture.openSettings();
    QVERIFY(dialog);
    dialog->findChildren<QSpinBox *>().last()->setValue(120);
    QTest::keyClick(dialog->windowHandle(), Qt::Key_Escape);
    QVERIFY(fixture.window.looksUp(support::deskPhoneId));
    QVERIFY(support::showActive(*fixture.window.window));
    QTest::keyClick(fixture.window.window->windowHandle(), Qt::Key_W,
                    Qt::ControlModifier | Qt::ShiftModifier);
    const auto asked = [&] {
        int count = 0;
        for (const QByteArray &request : fixture.pbx.server.requests())
            count += request.contains("/pbx/sipphone/") ? 1 : 0;
        return count;
    };
    const int before = asked();
    fixture.window.clock.advance(119);
    QTRY_COMPARE(fixture.window.workspace.connection().inFlight(), 0);
    QCOMPARE(asked(), before);
    fixture.window.clock.advance(1);
    QTRY_COMPARE(asked(), before + 1);
}

QTEST_MAIN(TestMainWindowChecks)
#include "tst_mainwindowchecks.moc"
