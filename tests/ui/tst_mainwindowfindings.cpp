// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "ui/findings/answers.h"
#include "ui/findings/findingslist.h"
#include "ui/forms/valuefield.h"
#include "windowfixture.h"

#include <QListView>

using support::WindowFixture;

namespace {

QListView &list(const WindowFixture &fixture)
{
    return *fixture.window->findChild<ui::FindingsList *>()->findChild<QListView *>();
}

QStringList rules(const WindowFixture &fixture)
{
    QStringList result;
    for (const auto &finding : fixture.window->findChild<ui::FindingsList *>()->shown())
        result.append(finding.rule);
    return result;
}

} // namespace

// What is wrong with the phone, in the window of the program.
class TestMainWindowFindings : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsWrongWithThePhone();
    void goesToTheFieldByKey();
    void answersTheThreeQuestions();
    void marksTheTab();
    void leavesTheValuesMostOfTheRoom();
};

void TestMainWindowFindings::saysWhatIsWrongWithThePhone()
{
    WindowFixture fixture;
    QVERIFY(fixture.looksUp(support::referenceId));
    const QStringList expected{QStringLiteral("K6"), QStringLiteral("I2"), QStringLiteral("N11"),
                               QStringLiteral("K8")};
    QStringList found = rules(fixture);
    found.sort();
    for (const QString &rule : expected)
        QVERIFY2(found.contains(rule), qPrintable(found.join(u' ')));
    // What only differs from the reference is counted, and not shown before it is asked for.
    QVERIFY(!found.contains(QStringLiteral("I4")));
}

void TestMainWindowFindings::goesToTheFieldByKey()
{
    WindowFixture fixture;
    QVERIFY(fixture.looksUp(support::referenceId));
    QListView &view = list(fixture);
    view.setFocus();
    const int row = int(rules(fixture).indexOf(QStringLiteral("N11")));
    QVERIFY(row >= 0);
    view.setCurrentIndex(view.model()->index(row, 0));
    QTest::keyClick(fixture.window->windowHandle(), Qt::Key_Return);
    QTRY_VERIFY(qobject_cast<ui::ValueField *>(QApplication::focusWidget()));
    QVERIFY(fixture.tabs()
                .tabText(fixture.tabs().currentIndex())
                .startsWith(QStringLiteral("Network")));
}

void TestMainWindowFindings::answersTheThreeQuestions()
{
    WindowFixture fixture;
    QVERIFY(fixture.looksUp(support::deskPhoneId));
    const QString texts = support::visibleTexts(*fixture.window->findChild<ui::Answers *>())
                              .join(u'\n');
    for (const auto *part : {"Saved ", "locked to 203.0.113.24", "last seen 203.0.113.24"})
        QVERIFY2(texts.contains(QLatin1String(part)), qPrintable(texts));
}

void TestMainWindowFindings::marksTheTab()
{
    WindowFixture fixture;
    QVERIFY(fixture.looksUp(support::referenceId));
    QStringList marked;
    for (int i = 0; i < fixture.tabs().count(); ++i) {
        if (!fixture.tabs().tabIcon(i).isNull())
            marked.append(fixture.tabs().tabText(i));
    }
    QCOMPARE(marked,
             (QStringList{QStringLiteral("Phone\nWarning"), QStringLiteral("Softkeys\nError"),
                          QStringLiteral("Network\nWarning")}));
}

void TestMainWindowFindings::leavesTheValuesMostOfTheRoom()
{
    WindowFixture fixture;
    QVERIFY(fixture.looksUp(support::referenceId));
    QTRY_VERIFY(list(fixture).height() <= fixture.window->height() / 4);
    QVERIFY(fixture.tabs().height() > list(fixture).height());
}

QTEST_MAIN(TestMainWindowFindings)
#include "tst_mainwindowfindings.moc"
