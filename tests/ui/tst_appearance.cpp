// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/theme.h"
#include "support/testcase.h"
#include "ui/widgets/appearance.h"

#include <QApplication>
#include <QStyle>
#include <QTimer>
#include <QWidget>

using store::Theme;

class TestAppearance : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void appliesAtOnce();
    void goesBackToTheSystem();
    void takesAStyleThatTakesColours();
    void isReadable_data();
    void isReadable();
    void tellsTheThemesApart();
};

// Qt tells windows of other colours only while the application runs, as it does when somebody
// chooses them.
void TestAppearance::appliesAtOnce()
{
    QWidget window;
    window.show();
    const auto turns = [&window](const QColor &colour) {
        return QTest::qWaitFor([&] { return window.palette().color(QPalette::Window) == colour; });
    };
    const QColor before = window.palette().color(QPalette::Window);
    QList<bool> turned;
    QTimer::singleShot(0, &window, [&] {
        ui::Appearance appearance;
        appearance.apply(Theme::Dark);
        turned.append(turns(ui::darkPalette().color(QPalette::Window)));
        appearance.apply(Theme::Light);
        turned.append(turns(ui::lightPalette().color(QPalette::Window)));
        appearance.apply(Theme::System);
        turned.append(turns(before));
        QCoreApplication::quit();
    });
    QApplication::exec();
    QCOMPARE(turned, QList<bool>({true, true, true}));
}

void TestAppearance::goesBackToTheSystem()
{
    const QPalette before = QApplication::palette();
    const QString style = QApplication::style()->name();
    ui::Appearance appearance;
    appearance.apply(Theme::Dark);
    QVERIFY(QApplication::palette().color(QPalette::Base) != before.color(QPalette::Base));
    appearance.apply(Theme::System);
    for (int role = 0; role < QPalette::NColorRoles; ++role) {
        const auto which = static_cast<QPalette::ColorRole>(role);
        QCOMPARE(QApplication::palette().color(which), before.color(which));
    }
    QCOMPARE(QApplication::style()->name(), style);
}

void TestAppearance::takesAStyleThatTakesColours()
{
    QApplication::setStyle(QStringLiteral("windows"));
    ui::Appearance appearance;
    appearance.apply(Theme::Dark);
    QCOMPARE(QApplication::style()->name(), QStringLiteral("fusion"));
    appearance.apply(Theme::System);
    QCOMPARE(QApplication::style()->name(), QStringLiteral("windows"));
    QApplication::setStyle(QStringLiteral("fusion"));
}

void TestAppearance::isReadable_data()
{
    using Role = QPalette::ColorRole;
    QTest::addColumn<Role>("text");
    QTest::addColumn<Role>("ground");
    QTest::newRow("window") << QPalette::WindowText << QPalette::Window;
    QTest::newRow("values") << QPalette::Text << QPalette::Base;
    QTest::newRow("values of every other row") << QPalette::Text << QPalette::AlternateBase;
    QTest::newRow("buttons") << QPalette::ButtonText << QPalette::Button;
    QTest::newRow("selection") << QPalette::HighlightedText << QPalette::Highlight;
    QTest::newRow("tool tips") << QPalette::ToolTipText << QPalette::ToolTipBase;
    QTest::newRow("labels") << QPalette::PlaceholderText << QPalette::Window;
    QTest::newRow("hints in fields") << QPalette::PlaceholderText << QPalette::Base;
    QTest::newRow("links") << QPalette::Link << QPalette::Window;
}

void TestAppearance::isReadable()
{
    QFETCH(QPalette::ColorRole, text);
    QFETCH(QPalette::ColorRole, ground);
    for (const QPalette &palette : {ui::lightPalette(), ui::darkPalette()}) {
        QVERIFY(report::Theme::contrast(palette.color(text), palette.color(ground))
                >= report::Theme::minTextContrast);
    }
}

void TestAppearance::tellsTheThemesApart()
{
    QVERIFY(ui::lightPalette().color(QPalette::Window).lightness() > 200);
    QVERIFY(ui::darkPalette().color(QPalette::Window).lightness() < 60);
    for (const QPalette &palette : {ui::lightPalette(), ui::darkPalette()}) {
        QVERIFY(palette.color(QPalette::Disabled, QPalette::Text)
                != palette.color(QPalette::Active, QPalette::Text));
    }
}

QTEST_MAIN(TestAppearance)
#include "tst_appearance.moc"
