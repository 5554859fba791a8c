// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/casefile.h"
#include "store/seenphones.h"
#include "support/testcase.h"
#include "ui/findings/findingslist.h"
#include "ui/forms/valuefield.h"
#include "ui/shell/phonepage.h"
#include "ui/tickets/casebar.h"
#include "ui/tickets/ticketdialog.h"
#include "windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>

using support::WindowFixture;

namespace {

const QDateTime day(QDate(2025, 5, 4), QTime(10, 0), Qt::UTC);

bool says(const QWidget &widget, const QString &part)
{
    return support::visibleTexts(widget).join(u'\n').contains(part);
}

bool isEnabled(const WindowFixture &fixture, const QKeySequence &key)
{
    for (const QAction *action : fixture.window->findChildren<QAction *>()) {
        if (action->shortcuts().contains(key))
            return action->isEnabled();
    }
    return false;
}

QByteArray json(const char *notes)
{
    return QByteArray("{\"_id\": \"66d0f1a2b3c4d5e6f7a80001\", \"macAddress\": \"0004132A7C51\", "
                      "\"notes\": \"")
        + notes + "\"}";
}

// Two fetches of a phone, and what was found.
QByteArray caseFile()
{
    report::Case content;
    content.fetches = {{support::phoneFrom(json("newest")), day},
                       {support::phoneFrom(json("older")), day.addDays(-1)}};
    content.findings.append({QStringLiteral("X1"),
                             checks::Severity::Error,
                             {QStringLiteral("notes")},
                             QStringLiteral("Found back then"),
                             QStringLiteral("It was so."),
                             QStringLiteral("Do something."),
                             {}});
    content.changes.append({checks::Difference::Kind::Changed, QStringLiteral("notes"),
                            QStringLiteral("Notes"), QStringLiteral("as it was before"),
                            QStringLiteral("newest")});
    content.notes = QStringLiteral("Rings twice\n<b>then</b> stops");
    return report::writeCase(content, report::Level::Internal, day.addDays(1)).value();
}

// The window with files to be opened in it.
struct Fixture : WindowFixture {
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile out(folder.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(name));
        return out.fileName();
    }
    // Whether the window takes it.
    bool drops(QWidget &onto, QMimeData &data) const
    {
        const QPoint at = onto.mapTo(window.get(), onto.rect().center());
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&onto, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&onto, &drop);
        return drop.isAccepted();
    }
    [[nodiscard]] QString notes() const
    {
        const ui::ValueField *field = support::valueField(*window, QStringLiteral("notes"));
        return field ? field->content().text : QString();
    }
    [[nodiscard]] ui::CaseBar &bar() const { return *window->findChild<ui::CaseBar *>(); }
    // Without a case file there may be none.
    [[nodiscard]] bool showsBar() const
    {
        const auto *bar = window->findChild<ui::CaseBar *>();
        return bar && bar->isVisible();
    }
    void paste() const { QTest::keyClick(window->windowHandle(), Qt::Key_V, Qt::ControlModifier); }
};

// What stands in the texts of a case: its notes, then what has changed.
QStringList texts(const Fixture &fixture)
{
    QStringList texts;
    for (const auto *edit : fixture.bar().findChildren<QPlainTextEdit *>()) {
        if (edit->isVisible())
            texts.append(edit->toPlainText());
    }
    return texts;
}

} // namespace

// Phones and case files that are opened in the window.
class TestMainWindowOpening : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void opensAPhoneFromAFile();
    void opensTheReferencesSample();
    void cannotBeRefreshed();
    void keepsAFileWhileAPhoneIsWatched();
    void opensACase();
    void showsEachFetchOfACase();
    void leavesTheCaseForAnotherPhone();
    void reachesTheCaseBeforeThePhone();
    void putsACaseIntoANewOne();
    void refuses_data();
    void refuses();
    void takesADrop();
    void leavesTextToTheSearchBox();
    void pastesAPhone();
    void pastesIntoTheSearchBox();
    void asksForTheFileByKey();
    void sendsNothing();
};

void TestMainWindowOpening::opensAPhoneFromAFile()
{
    const Fixture fixture;
    fixture.window->openFile(fixture.file(QStringLiteral("phone.json"), json("from a file")));
    QCOMPARE(fixture.notes(), QStringLiteral("from a file"));
    QVERIFY(says(fixture.banner(),
                 QStringLiteral("From the file phone.json, fetched at an unknown time.")));
    QVERIFY(says(*fixture.window, QStringLiteral("as of an unknown time")));
    QVERIFY(!fixture.showsBar());
}

void TestMainWindowOpening::opensTheReferencesSample()
{
    const Fixture fixture;
    fixture.window->openFile(QStringLiteral(SIPPHONE_FIXTURES "/phones/reference.literal"));
    QCOMPARE(fixture.notes(), QStringLiteral("A note about the phone"));
}

void TestMainWindowOpening::cannotBeRefreshed()
{
    Fixture fixture;
    fixture.window->openFile(fixture.file(QStringLiteral("phone.json"), json("from a file")));
    QVERIFY(!isEnabled(fixture, QKeySequence(Qt::Key_F5)));
    QVERIFY(isEnabled(fixture, QKeySequence(Qt::CTRL | Qt::Key_P)));
    for (const auto *button : fixture.window->findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == QStringLiteral("Refresh")) {
            QVERIFY(!button->isEnabled());
            QVERIFY(button->toolTip().contains(QStringLiteral("file")));
        }
    }
    QVERIFY(fixture.looksUp(support::deskPhoneId));
    QVERIFY(isEnabled(fixture, QKeySequence(Qt::Key_F5)));
    QVERIFY(!fixture.banner().isVisible());
}

void TestMainWindowOpening::keepsAFileWhileAPhoneIsWatched()
{
    Fixture fixture;
    QVERIFY(fixture.looksUp(support::deskPhoneId));
    QTest::keyClick(fixture.window.get(), Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    fixture.window->openFile(fixture.file(QStringLiteral("phone.json"), json("from a file")));
    const int before = fixture.phonesAsked(support::deskPhoneId);
    fixture.clock.advance(60);
    QTRY_VERIFY(fixture.phonesAsked(support::deskPhoneId) > before);
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.notes(), QStringLiteral("from a file"));
}

void TestMainWindowOpening::opensACase()
{
    const Fixture fixture;
    fixture.window->openFile(fixture.file(QStringLiteral("phone.sipcase"), caseFile()));
    QCOMPARE(fixture.notes(), QStringLiteral("newest"));
    QVERIFY(
        says(fixture.banner(), QStringLiteral("From the file phone.sipcase, fetched 2025-05-04")));
    QVERIFY(fixture.showsBar());
    QVERIFY(says(fixture.bar(), QStringLiteral("Case made 2025-05-05")));
    QVERIFY(says(fixture.bar(), QStringLiteral("Hidden in it: secrets")));
    QCOMPARE(texts(fixture),
             (QStringList{QStringLiteral("Rings twice\n<b>then</b> stops"),
                          QStringLiteral("Notes: as it was before → newest")}));
    const auto findings = fixture.window->findChild<ui::FindingsList *>()->shown();
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings[0].title, QStringLiteral("Found back then"));
}

void TestMainWindowOpening::showsEachFetchOfACase()
{
    Fixture fixture;
    fixture.window->openFile(fixture.file(QStringLiteral("phone.sipcase"), caseFile()));
    auto *fetches = fixture.bar().findChild<QComboBox *>();
    QCOMPARE(fetches->count(), 2);
    fetches->setFocus();
    QTest::keyClick(fetches, Qt::Key_Down);
    QCOMPARE(fixture.notes(), QStringLiteral("older"));
    QVERIFY(says(fixture.banner(), QStringLiteral("fetched 2025-05-03")));
    QVERIFY(fixture.showsBar());
    QVERIFY(fixture.window->findChild<ui::FindingsList *>()->shown().isEmpty());
    QCOMPARE(texts(fixture), QStringList{QStringLiteral("Rings twice\n<b>then</b> stops")});
    QTest::keyClick(fetches, Qt::Key_Up);
    QCOMPARE(fixture.notes(), QStringLiteral("newest"));
    QCOMPARE(fixture.window->findChild<ui::FindingsList *>()->shown().size(), 1);
}

void TestMainWindowOpening::leavesTheCaseForAnotherPhone()
{
    Fixture fixture;
    const QString path = fixture.file(QStringLiteral("phone.sipcase"), caseFile());
    fixture.window->openFile(path);
    QVERIFY(fixture.looksUp(support::sidePanelsId));
    QVERIFY(!fixture.showsBar());
    fixture.window->openFile(path);
    QVERIFY(fixture.showsBar());
    fixture.window->openFile(fixture.file(QStringLiteral("phone.json"), json("from a file")));
    QVERIFY(!fixture.showsBar());
}

// By Tab, as on the screen, though the bar is built after the phone's page.
void TestMainWindowOpening::reachesTheCaseBeforeThePhone()
{
    Fixture fixture;
    QVERIFY(fixture.looksUp(support::sidePanelsId));
    QVERIFY(!fixture.window->findChild<ui::CaseBar *>());
    fixture.window->openFile(fixture.file(QStringLiteral("phone.sipcase"), caseFile()));
    const auto *page = fixture.window->findChild<ui::PhonePage *>();
    fixture.box().setFocus();
    bool isReached = false;
    for (int i = 0; i < 20 && !isReached; ++i) {
        QTest::keyClick(fixture.window->windowHandle(), Qt::Key_Tab);
        QVERIFY(!page->isAncestorOf(QApplication::focusWidget()));
        isReached = fixture.bar().isAncestorOf(QApplication::focusWidget());
    }
    QVERIFY(isReached);
}

// Nothing of a case is lost by being opened and passed on.
void TestMainWindowOpening::putsACaseIntoANewOne()
{
    const Fixture fixture;
    fixture.window->openFile(fixture.file(QStringLiteral("phone.sipcase"), caseFile()));
    QTest::keyClick(fixture.window.get(), Qt::Key_S, Qt::ControlModifier);
    auto *dialog = fixture.window->findChild<ui::TicketDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->saveTo(fixture.folder.filePath(QStringLiteral("again.sipcase"))));
    const auto again = report::openCase(fixture.folder.filePath(QStringLiteral("again.sipcase")));
    QVERIFY(again);
    QCOMPARE(again->fetches.size(), 2);
    QCOMPARE(again->fetches[1].at, day.addDays(-1));
    QCOMPARE(again->findings.size(), 1);
    QCOMPARE(again->changes.size(), 1);
    QCOMPARE(again->notes, QStringLiteral("Rings twice\n<b>then</b> stops"));
}

void TestMainWindowOpening::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sentence");
    const QByteArray good = caseFile();
    QTest::newRow("an empty file") << "a.json" << QByteArray() << "a.json holds no phone.";
    QTest::newRow("a list") << "a.json" << QByteArray("[1]") << "a.json holds no phone.";
    QTest::newRow("a picture") << "a.json" << QByteArray("\x89PNG\r\n") << "a.json holds no phone.";
    QTest::newRow("no zip") << "a.sipcase" << QByteArray("{}") << "a.sipcase is no case file.";
    QTest::newRow("cut short") << "a.sipcase" << good.left(good.size() / 2) << "a.sipcase ";
    QTest::newRow("an empty case") << "a.sipcase" << QByteArray() << "a.sipcase ";
}

void TestMainWindowOpening::refuses()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, sentence);
    Fixture fixture;
    QVERIFY(fixture.looksUp(support::deskPhoneId));
    const auto before = fixture.session.shown();
    fixture.window->openFile(fixture.file(name, bytes));
    QVERIFY(says(*fixture.window, sentence));
    QCOMPARE(fixture.session.shown()->at, before->at);
    QCOMPARE(fixture.session.shown()->origin, session::Fetch::Origin::Network);
    // It goes when it is closed, or when something can be opened.
    fixture.window->openFile(fixture.file(QStringLiteral("good.sipcase"), caseFile()));
    QVERIFY(!says(*fixture.window, sentence));
}

void TestMainWindowOpening::takesADrop()
{
    const Fixture fixture;
    QMimeData files;
    files.setUrls({QUrl(QStringLiteral("https://example.org/phone.json"))});
    QVERIFY(!fixture.drops(*fixture.window, files));
    const QString path = fixture.file(QStringLiteral("phone.sipcase"), caseFile());
    files.setUrls({QUrl::fromLocalFile(path)});
    QVERIFY(fixture.drops(*fixture.window, files));
    QCOMPARE(fixture.notes(), QStringLiteral("newest"));
    QMimeData text;
    text.setText(QString::fromUtf8(json("dropped")));
    QVERIFY(fixture.drops(*fixture.window, text));
    QCOMPARE(fixture.notes(), QStringLiteral("dropped"));
    // The search box would take the path of a file as a text to search for.
    files.setText(path);
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&fixture.box(), &enter);
    QVERIFY(fixture.box().text().isEmpty());
    QVERIFY(fixture.drops(fixture.box(), files));
    QVERIFY(fixture.box().text().isEmpty());
    QCOMPARE(fixture.notes(), QStringLiteral("newest"));
}

void TestMainWindowOpening::leavesTextToTheSearchBox()
{
    const Fixture fixture;
    QMimeData text;
    text.setText(QStringLiteral("andersen"));
    QVERIFY(!fixture.drops(*fixture.window, text));
    QVERIFY(fixture.drops(fixture.box(), text));
    QCOMPARE(fixture.box().text(), QStringLiteral("andersen"));
    fixture.box().clear();
    QGuiApplication::clipboard()->setText(QStringLiteral("andersen"));
    fixture.paste();
    QCOMPARE(fixture.box().text(), QStringLiteral("andersen"));
}

void TestMainWindowOpening::pastesAPhone()
{
    Fixture fixture;
    QVERIFY(fixture.looksUp(support::deskPhoneId));
    fixture.goToTab(0);
    QGuiApplication::clipboard()->setText(QStringLiteral("{notes: 'pasted', // a sample\n}"));
    fixture.paste();
    QCOMPARE(fixture.notes(), QStringLiteral("pasted"));
    QVERIFY(says(fixture.banner(), QStringLiteral("From the clipboard")));
    QGuiApplication::clipboard()->setText(QStringLiteral("nothing of the kind"));
    fixture.paste();
    QVERIFY(says(*fixture.window, QStringLiteral("The clipboard holds no phone.")));
    QCOMPARE(fixture.notes(), QStringLiteral("pasted"));
    auto *copied = new QMimeData;
    copied->setUrls({QUrl::fromLocalFile(fixture.file(QStringLiteral("a.sipcase"), caseFile()))});
    QGuiApplication::clipboard()->setMimeData(copied);
    fixture.paste();
    QCOMPARE(fixture.notes(), QStringLiteral("newest"));
}

// Where the focus is at first. A phone is nothing that is searched for.
void TestMainWindowOpening::pastesIntoTheSearchBox()
{
    const Fixture fixture;
    QVERIFY(fixture.box().hasFocus());
    QGuiApplication::clipboard()->setText(QStringLiteral("  {\"notes\": \"pasted\"}"));
    fixture.paste();
    QCOMPARE(fixture.notes(), QStringLiteral("pasted"));
    QVERIFY(fixture.box().text().isEmpty());
}

void TestMainWindowOpening::asksForTheFileByKey()
{
    const Fixture fixture;
    QTest::keyClick(fixture.window.get(), Qt::Key_O, Qt::ControlModifier);
    auto *dialog = fixture.window->findChild<QFileDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    const QString path = fixture.file(QStringLiteral("phone.json"), json("chosen"));
    Q_EMIT dialog->fileSelected(path);
    QCOMPARE(fixture.notes(), QStringLiteral("chosen"));
    dialog->close();
}

// What is in a file may be of another PBX, and is nobody's business.
void TestMainWindowOpening::sendsNothing()
{
    Fixture fixture;
    fixture.server.clearLog();
    fixture.window->openFile(fixture.file(QStringLiteral("phone.sipcase"), caseFile()));
    fixture.clock.advance(60);
    QTest::keyClick(fixture.window.get(), Qt::Key_F5);
    QCoreApplication::sendPostedEvents();
    QVERIFY(!fixture.session.isLoading());
    QCOMPARE(fixture.phonesAsked(), 0);
    QVERIFY(fixture.workspace.seenPhones().recent(10).isEmpty());
}

QTEST_MAIN(TestMainWindowOpening)
#include "tst_mainwindowopening.moc"
