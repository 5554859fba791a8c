// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/customerids.h"
#include "support/testcase.h"
#include "ui/findings/customerwindow.h"
#include "windowfixture.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFileDialog>
#include <QMenu>
#include <QMenuBar>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>

using models::CustomerFindingsModel;
using State = session::CustomerCheck::State;
using support::WindowFixture;

namespace {

QPushButton *button(const QWidget &parent, const QString &text)
{
    for (auto *button : parent.findChildren<QPushButton *>()) {
        if (QString(button->text()).remove(u'&') == text)
            return button;
    }
    return nullptr;
}

// The window of a check against the sandbox, opened from the menu as people do.
struct Fixture : WindowFixture {
    [[nodiscard]] bool opens()
    {
        for (QAction *action : window->findChildren<QAction *>()) {
            if (QString(action->text()).remove(u'&')
                == QStringLiteral("Check all phones of the customer…")) {
                action->trigger();
                break;
            }
        }
        list = window->findChild<ui::CustomerWindow *>();
        return list && QTest::qWaitForWindowExposed(list);
    }
    [[nodiscard]] session::CustomerCheck &check() const
    {
        return *list->findChild<session::CustomerCheck *>();
    }
    [[nodiscard]] bool ends() const
    {
        return QTest::qWaitFor([this] { return check().state() != State::Running; }, 20'000);
    }
    [[nodiscard]] QAbstractItemModel &rows() const
    {
        return *list->findChild<QTableView *>()->model();
    }
    [[nodiscard]] QStringList column(int column) const
    {
        QStringList texts;
        for (int row = 0; row < rows().rowCount(); ++row)
            texts.append(rows().index(row, column).data().toString());
        return texts;
    }
    // Chooses what begins with the text.
    void choose(int box, const QString &text) const
    {
        auto *combo = list->findChildren<QComboBox *>()[box];
        const int index = combo->findText(text, Qt::MatchStartsWith);
        if (index < 0)
            qFatal("no such choice: %s", qPrintable(text));
        combo->setFocus();
        while (combo->currentIndex() != index)
            QTest::keyClick(combo, combo->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
    }
    // What is in the file that the button writes; empty if there is none.
    [[nodiscard]] QByteArray saved(const QString &name) const
    {
        QTest::mouseClick(button(*list, QStringLiteral("Save…")), Qt::LeftButton);
        auto *dialog = list->findChild<QFileDialog *>();
        if (!dialog)
            return {};
        QFile file(folder.filePath(name));
        dialog->selectFile(file.fileName());
        static_cast<QDialog *>(dialog)->accept();
        const bool isThere = QTest::qWaitFor([&file] { return file.exists(); });
        return isThere && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QString texts() const { return support::visibleTexts(*list).join(u'\n'); }

    ui::CustomerWindow *list = nullptr;
};

} // namespace

// Every phone of a customer at once.
class TestCustomerWindow : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void listsTheWorstFirst();
    void filtersByRuleAndSeverity();
    void listsThePhonesWithNothingFoundLast();
    void opensAPhone();
    void saysThatItIsPartialWhenCancelled();
    void keepsWhatWasReadWhenItFails();
    void writesWhatIsListed();
    void writesAPageForPeople();
    void goesWithTheProfile();
    void keepsTheRulesOfModels();
};

void TestCustomerWindow::listsTheWorstFirst()
{
    Fixture fixture;
    QVERIFY(fixture.opens());
    QVERIFY(fixture.ends());
    QCOMPARE(fixture.check().state(), State::Done);
    const QStringList severities = fixture.column(CustomerFindingsModel::SeverityColumn);
    QVERIFY(severities.size() > 20);
    QCOMPARE(severities.first(), QStringLiteral("Error"));
    QCOMPARE(severities.last(), QStringLiteral("Information"));
    QVERIFY(severities.lastIndexOf(QStringLiteral("Error"))
            < severities.indexOf(QStringLiteral("Warning")));
    const auto phones = fixture.check().phones().size();
    QVERIFY2(fixture.texts().contains(QStringLiteral("%1 of %1 phones checked.").arg(phones)),
             qPrintable(fixture.texts()));
    QVERIFY(!fixture.list->findChild<QProgressBar *>()->isVisible());
}

void TestCustomerWindow::filtersByRuleAndSeverity()
{
    Fixture fixture;
    QVERIFY(fixture.opens());
    QVERIFY(fixture.ends());
    fixture.choose(0, QStringLiteral("Errors"));
    const QStringList severities = fixture.column(CustomerFindingsModel::SeverityColumn);
    QCOMPARE(QSet<QString>(severities.cbegin(), severities.cend()).size(), 1);
    fixture.choose(1, QStringLiteral("R1"));
    QVERIFY(fixture.rows().rowCount() > 0);
    for (const QString &rule : fixture.column(CustomerFindingsModel::RuleColumn))
        QCOMPARE(rule, QStringLiteral("R1"));
}

void TestCustomerWindow::listsThePhonesWithNothingFoundLast()
{
    Fixture fixture;
    QVERIFY(fixture.opens());
    QVERIFY(fixture.ends());
    QVERIFY(!fixture.column(0).contains(QStringLiteral("Nothing found")));
    fixture.choose(0, QStringLiteral("Everything"));
    QCOMPARE(fixture.column(0).last(), QStringLiteral("Nothing found"));
    const QStringList ids = [&fixture] {
        QStringList all;
        for (int row = 0; row < fixture.rows().rowCount(); ++row)
            all.append(
                fixture.rows().index(row, 0).data(CustomerFindingsModel::PhoneIdRole).toString());
        return all;
    }();
    for (const session::CheckedPhone &phone : fixture.check().phones())
        QVERIFY(ids.contains(phone.summary.id));
}

void TestCustomerWindow::opensAPhone()
{
    Fixture fixture;
    QVERIFY(fixture.opens());
    QVERIFY(fixture.ends());
    auto *table = fixture.list->findChild<QTableView *>();
    QVERIFY(!button(*fixture.list, QStringLiteral("Open the phone"))->isEnabled());
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    const QString id = table->currentIndex().data(CustomerFindingsModel::PhoneIdRole).toString();
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(fixture.session.shown());
    QCOMPARE(fixture.session.shown()->asked.toString().toLower(), id.toLower());
    QVERIFY(fixture.list->isVisible());
}

void TestCustomerWindow::saysThatItIsPartialWhenCancelled()
{
    Fixture fixture;
    fixture.server.addPhones(5000);
    QVERIFY(fixture.opens());
    QTRY_VERIFY(!fixture.check().phones().isEmpty());
    QVERIFY(fixture.list->findChild<QProgressBar *>()->isVisible());
    QTest::mouseClick(button(*fixture.list, QStringLiteral("Cancel")), Qt::LeftButton);
    QCOMPARE(fixture.check().state(), State::Cancelled);
    const QString said = QStringLiteral("Partial: %1 of %2 phones checked.")
                             .arg(fixture.check().phones().size())
                             .arg(fixture.check().total());
    QVERIFY2(fixture.texts().contains(said), qPrintable(fixture.texts()));
    QVERIFY(fixture.list->csv().contains(said.toUtf8()));
    QVERIFY(fixture.list->html().contains("<p class=\"caution\">Cancelled. " + said.toUtf8()));
    QVERIFY(fixture.rows().rowCount() > 0);
}

void TestCustomerWindow::keepsWhatWasReadWhenItFails()
{
    Fixture fixture;
    fixture.server.addPhones(1000);
    QVERIFY(fixture.opens());
    const QObject failing; // the PBX fails after a page, as long as it is connected
    QObject::connect(&fixture.check(), &session::CustomerCheck::arrived, &failing, [&] {
        fixture.server.setFault(*sandbox::Fault::parse(u"status:500"),
                                QStringLiteral("/pbx/sipphone"));
    });
    QVERIFY(fixture.ends());
    QCOMPARE(fixture.check().state(), State::Failed);
    QVERIFY(fixture.rows().rowCount() > 0);
    QVERIFY(fixture.texts().contains(QStringLiteral("Partial: ")));
    fixture.check().disconnect(&failing);
    fixture.server.setFault(*sandbox::Fault::parse(u"none"), QStringLiteral("/pbx/sipphone"));
    QTest::mouseClick(button(*fixture.list, QStringLiteral("Check again")), Qt::LeftButton);
    QVERIFY(fixture.ends());
    QCOMPARE(fixture.check().state(), State::Done);
}

void TestCustomerWindow::writesWhatIsListed()
{
    Fixture fixture;
    QVERIFY(fixture.opens());
    QVERIFY(fixture.ends());
    fixture.choose(1, QStringLiteral("R1"));
    const QByteArray csv = fixture.list->csv();
    QVERIFY(csv.startsWith("\xEF\xBB\xBF\"Severity\",\"Rule\","));
    QCOMPARE(csv.count("\r\n"), fixture.rows().rowCount() + 1);
    QCOMPARE(csv.count("\"R1\""), fixture.rows().rowCount());

    QCOMPARE(fixture.saved(QStringLiteral("findings.csv")), csv);
}

void TestCustomerWindow::writesAPageForPeople()
{
    Fixture fixture;
    QVERIFY(fixture.opens());
    QVERIFY(fixture.ends());
    fixture.choose(1, QStringLiteral("R1"));
    const QByteArray html = fixture.list->html();
    QVERIFY(html.startsWith("<!DOCTYPE html>"));
    QCOMPARE(html.count("<tr>"), fixture.rows().rowCount() + 1);
    QCOMPARE(html.count(">R1</td>"), fixture.rows().rowCount());
    for (const char *part : {" phones checked.", "Checked 2026-02-11 ", " error(s), ",
                             "Listed: Errors, warnings, information. Rule: R1."})
        QVERIFY2(html.contains(part), part);
    QVERIFY(!html.contains("Partial: "));
    QVERIFY(!html.contains("class=\"caution\""));
    QCOMPARE(fixture.saved(QStringLiteral("findings.HTML")), html);
}

void TestCustomerWindow::goesWithTheProfile()
{
    Fixture fixture;
    QVERIFY(fixture.opens());
    QVERIFY(fixture.ends());
    store::Profile other = fixture.profile();
    other.id = QStringLiteral("other");
    QVERIFY(fixture.workspace.profile().activate(other, "t0ken"));
    QTRY_VERIFY(!fixture.window->findChild<ui::CustomerWindow *>());
}

void TestCustomerWindow::keepsTheRulesOfModels()
{
    Fixture fixture;
    QVERIFY(fixture.opens());
    QAbstractItemModelTester shown(&fixture.rows(),
                                   QAbstractItemModelTester::FailureReportingMode::QtTest);
    const CustomerFindingsModel model(fixture.check());
    QAbstractItemModelTester tester(const_cast<CustomerFindingsModel *>(&model),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(fixture.ends());
    QVERIFY(model.rowCount() > 0);
    QCOMPARE(model.totals().phones, int(fixture.check().phones().size()));
    QVERIFY(model.totals().clean > 0);
}

QTEST_MAIN(TestCustomerWindow)
#include "tst_customerwindow.moc"
