// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/theme.h"
#include "support/testcase.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/problemlabel.h"

#include <QVBoxLayout>

class TestProblemLabel : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void takesNoRoomWithoutAProblem();
    void showsMarkupAsText();
    void standsOutInLightAndDark();
};

void TestProblemLabel::takesNoRoomWithoutAProblem()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *problem = new ui::ProblemLabel(&window);
    layout->addWidget(problem);
    window.show();
    QVERIFY(!problem->isVisible());
    problem->say(QStringLiteral("Nothing answers."));
    QVERIFY(problem->isVisible());
    problem->say({});
    QVERIFY(!problem->isVisible());
}

void TestProblemLabel::showsMarkupAsText()
{
    ui::ProblemLabel plain;
    plain.say(QStringLiteral("<h1>big</h1>"));
    ui::ProblemLabel escaped;
    escaped.setTextFormat(Qt::RichText);
    escaped.say(QStringLiteral("&lt;h1&gt;big&lt;/h1&gt;"));
    QCOMPARE(plain.sizeHint().height(), escaped.sizeHint().height());
    QCOMPARE(plain.text(), QStringLiteral("<h1>big</h1>"));
}

void TestProblemLabel::standsOutInLightAndDark()
{
    QWidget window;
    auto *problem = new ui::ProblemLabel(&window);
    for (const QPalette &palette : {ui::lightPalette(), ui::darkPalette()}) {
        window.setPalette(palette);
        const QColor colour = problem->palette().color(QPalette::WindowText);
        QCOMPARE(colour, report::Theme::fromPalette(palette).bad);
        QVERIFY(report::Theme::contrast(colour, palette.color(QPalette::Window))
                >= report::Theme::minTextContrast);
    }
}

QTEST_MAIN(TestProblemLabel)
#include "tst_problemlabel.moc"
