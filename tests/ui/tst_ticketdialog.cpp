// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakeclock.h"
#include "store/settings.h"
#include "support/testcase.h"
#include "ui/tickets/ticketdialog.h"
#include "ui/widgets/copier.h"
#include "uisupport.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPrintPreviewDialog>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUrl>

using report::Level;

namespace {

const QString password = QStringLiteral("t6enaf7b8pb2e2re494jph2u9dhatbyi");

session::TicketFacts facts()
{
    session::TicketFacts facts{support::sampleFetch(support::secretsInTextId)};
    facts.findings.append({QStringLiteral("S9"),
                           checks::Severity::Warning,
                           {QStringLiteral("notes")},
                           QStringLiteral("A secret in a text"),
                           QStringLiteral("The notes hold one."),
                           QStringLiteral("Take it out."),
                           {}});
    return facts;
}

// The dialog for a phone, with its Volume tab in view.
struct Dialog {
    explicit Dialog(store::Settings &settings, const QString &folder,
                    const session::TicketFacts &of = facts())
        : dialog(ui::Ticket(of), report::Selection::of(phone::Group::Volume),
                 QStringLiteral("Volume"), {settings, clock, copier, folder})
    {
        if (!support::showActive(dialog))
            qFatal("the window does not become active");
    }
    template <typename Button>
    [[nodiscard]] Button &button(const char *beginning) const
    {
        for (auto *button : dialog.findChildren<Button *>()) {
            const QString text = button->text().remove(u'&').remove(u'…');
            // Commands are named in whole: "Copy" is not "Copy and save".
            const bool isCommand = qobject_cast<QPushButton *>(button);
            if (isCommand ? text == QLatin1String(beginning)
                          : text.startsWith(QLatin1String(beginning)))
                return *button;
        }
        qFatal("no button %s", beginning);
    }
    void setFormat(const char *ending) const
    {
        combo(0).setCurrentIndex(combo(0).findData(QString::fromLatin1(ending)));
        if (!QTest::qWaitFor([&] { return says(u'.' + QString::fromLatin1(ending)); }))
            qFatal("the preview does not follow");
    }
    [[nodiscard]] QComboBox &combo(int index) const
    {
        return *dialog.findChildren<QComboBox *>().at(index);
    }
    // Asks for everything, and answers with the button of that beginning.
    void askForEverything(const char *answer) const
    {
        button<QRadioButton>("Everything").click();
        auto *box = dialog.findChild<QMessageBox *>();
        if (!box)
            qFatal("nothing is asked");
        for (QAbstractButton *choice : box->buttons()) {
            if (choice->text().remove(u'&').startsWith(QLatin1String(answer)))
                choice->click();
        }
    }
    // What the preview of a text says.
    [[nodiscard]] QString preview() const
    {
        for (auto *text : dialog.findChildren<QPlainTextEdit *>()) {
            if (text->isReadOnly() && text->isVisible())
                return text->toPlainText();
        }
        return {};
    }
    [[nodiscard]] bool says(const QString &part) const
    {
        const QStringList texts = support::visibleTexts(dialog);
        return std::any_of(texts.begin(), texts.end(),
                           [&](const QString &text) { return text.contains(part); });
    }

    fakes::FakeClock clock;
    ui::Copier copier{*QGuiApplication::clipboard()};
    ui::TicketDialog dialog;
};

} // namespace

class TestTicketDialog : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void hidesSecretsUnlessAsked();
    void asksBeforeItShowsEverything();
    void listsWhatIsHidden();
    void remembersTheChoiceButNotEverything();
    void previewsTextsAsTheyAre_data();
    void previewsTextsAsTheyAre();
    void takesTheTabsChosen();
    void copiesPictureAndTextTogether();
    void copiesTheWebPageToo();
    void marksEverythingAsASecret();
    void savesEveryFormat_data();
    void savesEveryFormat();
    void followsTheEndingGiven();
    void saysWhyItCannotSave();
    void savesNotesInACaseFile();
    void keepsTheFormatThatACommandBrought();
    void dragsTheFileAndWhatItShows();
    void opensThePagesToPrint();
    void saysWhatDoesNotFit();
    void worksByKeyboard();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QByteArray saved(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Settings> m_settings;
};

void TestTicketDialog::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<store::Settings>(path(QStringLiteral("settings.ini")));
    // Large pictures take long to draw and to pack, and show no more.
    m_settings->setTicket({.scale = report::minScale});
    QGuiApplication::clipboard()->clear();
}

void TestTicketDialog::hidesSecretsUnlessAsked()
{
    const Dialog dialog(*m_settings, m_folder->path());
    QVERIFY(dialog.button<QRadioButton>("Internal").isChecked());
    for (const char *format : {"txt", "md", "jira", "json", "csv", "sipcase", "html"}) {
        dialog.setFormat(format);
        QVERIFY2(!dialog.preview().isEmpty(), format);
        QVERIFY2(!dialog.preview().contains(password), format);
    }
}

void TestTicketDialog::asksBeforeItShowsEverything()
{
    const Dialog dialog(*m_settings, m_folder->path());
    dialog.setFormat("txt");
    dialog.askForEverything("Cancel");
    QVERIFY(dialog.button<QRadioButton>("Internal").isChecked());
    QVERIFY(!dialog.preview().contains(password));
    QTRY_VERIFY(!dialog.dialog.findChild<QMessageBox *>());
    dialog.askForEverything("Show everything");
    QVERIFY(dialog.button<QRadioButton>("Everything").isChecked());
    QTRY_VERIFY(dialog.preview().contains(password));
    QVERIFY(dialog.says(QStringLiteral("secrets can be read")));
    // And back, and asked again.
    QTRY_VERIFY(!dialog.dialog.findChild<QMessageBox *>());
    dialog.button<QRadioButton>("Internal").click();
    QTRY_VERIFY(!dialog.preview().contains(password));
    dialog.button<QRadioButton>("Everything").click();
    QVERIFY(dialog.dialog.findChild<QMessageBox *>());
}

void TestTicketDialog::listsWhatIsHidden()
{
    const Dialog dialog(*m_settings, m_folder->path());
    QVERIFY(dialog.says(QStringLiteral("hidden: ")));
    QVERIFY(dialog.says(QStringLiteral("SIP password")));
    QVERIFY(!dialog.says(QStringLiteral("MAC address")));
    dialog.button<QRadioButton>("Customer-safe").click();
    QTRY_VERIFY(dialog.says(QStringLiteral("MAC address")));
}

void TestTicketDialog::remembersTheChoiceButNotEverything()
{
    {
        Dialog before(*m_settings, m_folder->path());
        before.setFormat("md");
        before.combo(1).setCurrentIndex(1); // the tab in view
        before.askForEverything("Show everything");
        QVERIFY(before.dialog.saveTo(path(QStringLiteral("phone.md"))));
    }
    const Dialog after(*m_settings, m_folder->path());
    QCOMPARE(after.combo(0).currentData().toString(), QStringLiteral("md"));
    QCOMPARE(after.combo(1).currentIndex(), 1);
    QVERIFY(after.button<QRadioButton>("Internal").isChecked());
    QVERIFY(!after.preview().contains(password));
}

void TestTicketDialog::previewsTextsAsTheyAre_data()
{
    QTest::addColumn<QString>("part");
    QTest::newRow("md") << QStringLiteral("## ");
    QTest::newRow("jira") << QStringLiteral("h2. ");
    QTest::newRow("json") << QStringLiteral("\"_id\"");
    QTest::newRow("csv") << QStringLiteral("\",\"");
    QTest::newRow("sipcase") << QStringLiteral("Fetches: 1");
}

void TestTicketDialog::previewsTextsAsTheyAre()
{
    QFETCH(const QString, part);
    const Dialog dialog(*m_settings, m_folder->path());
    QCOMPARE(dialog.preview(), QString()); // a picture
    dialog.setFormat(QTest::currentDataTag());
    QVERIFY2(dialog.preview().contains(part), qPrintable(dialog.preview().left(500)));
}

void TestTicketDialog::takesTheTabsChosen()
{
    const Dialog dialog(*m_settings, m_folder->path());
    dialog.setFormat("md");
    QVERIFY(dialog.preview().contains(QStringLiteral("## Codec")));
    dialog.combo(1).setCurrentIndex(1);
    QTRY_VERIFY(!dialog.preview().contains(QStringLiteral("## Codec")));
    QVERIFY(dialog.preview().contains(QStringLiteral("## Volume")));
    dialog.combo(1).setCurrentIndex(2);
    auto *list = dialog.dialog.findChild<QListWidget *>();
    QVERIFY(list->isVisible());
    for (int i = 0; i < list->count(); ++i)
        list->item(i)->setCheckState(i == 1 || i == 4 ? Qt::Checked : Qt::Unchecked);
    QTRY_VERIFY(dialog.preview().contains(QStringLiteral("## Codec")));
    QVERIFY(dialog.preview().contains(QStringLiteral("## Security")));
    QVERIFY(!dialog.preview().contains(QStringLiteral("## Volume")));
    QVERIFY(dialog.preview().contains(QStringLiteral("A secret in a text")));
    dialog.button<QCheckBox>("What is wrong").click();
    QTRY_VERIFY(!dialog.preview().contains(QStringLiteral("A secret in a text")));
}

void TestTicketDialog::copiesPictureAndTextTogether()
{
    const Dialog dialog(*m_settings, m_folder->path());
    QSignalSpy notices(&dialog.copier, &ui::Copier::notice);
    dialog.button<QPushButton>("Copy").click();
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->hasImage());
    QCOMPARE(qvariant_cast<QImage>(data->imageData()).width(), report::pictureWidth);
    QVERIFY(data->data(QStringLiteral("image/png")).startsWith("\x89PNG"));
    QVERIFY(data->text().contains(QStringLiteral("MAC address")));
    QVERIFY(!data->text().contains(password));
    QVERIFY(!data->hasHtml());
    QCOMPARE(notices.size(), 1);
    QVERIFY(!dialog.dialog.isVisible());
}

void TestTicketDialog::copiesTheWebPageToo()
{
    const Dialog dialog(*m_settings, m_folder->path());
    dialog.setFormat("html");
    dialog.button<QPushButton>("Copy").click();
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->hasImage());
    QVERIFY(data->html().contains(QStringLiteral("<table")));
    QVERIFY(!data->html().contains(password));
    QVERIFY(!data->text().contains(QStringLiteral("<table")));
}

void TestTicketDialog::marksEverythingAsASecret()
{
    const Dialog dialog(*m_settings, m_folder->path());
    dialog.askForEverything("Show everything");
    dialog.button<QPushButton>("Copy").click();
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->text().contains(password));
    QCOMPARE(data->data(QStringLiteral("x-kde-passwordManagerHint")), "secret");
}

void TestTicketDialog::savesEveryFormat_data()
{
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("png") << QByteArray("\x89PNG");
    QTest::newRow("pdf") << QByteArray("%PDF");
    QTest::newRow("html") << QByteArray("<!DOCTYPE html>");
    QTest::newRow("md") << QByteArray("#");
    QTest::newRow("txt") << QByteArray();
    QTest::newRow("jira") << QByteArray("h1.");
    QTest::newRow("json") << QByteArray("{");
    QTest::newRow("csv") << QByteArray("\xef\xbb\xbf\"");
    QTest::newRow("sipcase") << QByteArray("PK");
}

void TestTicketDialog::savesEveryFormat()
{
    QFETCH(const QByteArray, beginning);
    Dialog dialog(*m_settings, m_folder->path());
    QSignalSpy said(&dialog.dialog, &ui::TicketDialog::saved);
    const QString name = QStringLiteral("phone.") + QLatin1String(QTest::currentDataTag());
    dialog.setFormat(QTest::currentDataTag());
    QVERIFY(dialog.dialog.saveTo(path(name)));
    QVERIFY(!saved(name).isEmpty());
    QVERIFY2(saved(name).startsWith(beginning), saved(name).left(40).constData());
    QVERIFY(!saved(name).contains(password.toUtf8()));
    QCOMPARE(said.size(), 1);
    QVERIFY(said[0][0].toString().contains(name));
    QVERIFY(!dialog.dialog.isVisible());
}

void TestTicketDialog::followsTheEndingGiven()
{
    Dialog dialog(*m_settings, m_folder->path());
    QVERIFY(dialog.dialog.saveTo(path(QStringLiteral("phone.SIPCASE"))));
    QVERIFY(saved(QStringLiteral("phone.SIPCASE")).startsWith("PK"));
    QVERIFY(dialog.dialog.saveTo(path(QStringLiteral("phone.htm"))));
    QVERIFY(saved(QStringLiteral("phone.htm")).startsWith("<!DOCTYPE"));
    QVERIFY(dialog.dialog.saveTo(path(QStringLiteral("phone.dat"))));
    QVERIFY(saved(QStringLiteral("phone.dat")).startsWith("\x89PNG"));
}

void TestTicketDialog::saysWhyItCannotSave()
{
    Dialog dialog(*m_settings, m_folder->path());
    const QString nowhere = path(QStringLiteral("no/such/folder/phone.png"));
    QVERIFY(!dialog.dialog.saveTo(nowhere));
    QVERIFY(dialog.dialog.isVisible());
    QVERIFY(dialog.says(QStringLiteral("phone.png cannot be written")));
    if (QFileInfo(QStringLiteral("/dev/full")).exists()) {
        QVERIFY(!dialog.dialog.saveTo(QStringLiteral("/dev/full")));
        QVERIFY(dialog.says(QStringLiteral("/dev/full")));
    }
    QVERIFY(dialog.dialog.isVisible());
    QVERIFY(dialog.dialog.saveTo(path(QStringLiteral("after.png")))); // and another place will do
}

void TestTicketDialog::savesNotesInACaseFile()
{
    session::TicketFacts of = facts();
    of.earlier.append(of.fetch);
    of.earlier[0].at = of.fetch.at.addDays(-1);
    Dialog dialog(*m_settings, m_folder->path(), of);
    dialog.setFormat("sipcase");
    QVERIFY(!dialog.button<QPushButton>("Copy").isEnabled());
    for (auto *edit : dialog.dialog.findChildren<QPlainTextEdit *>()) {
        if (!edit->isReadOnly()) {
            QVERIFY(edit->isVisible());
            edit->setFocus();
            support::typeKeys(dialog.dialog, QStringLiteral("rings twice, ") + password);
        }
    }
    QVERIFY(dialog.dialog.saveTo(path(QStringLiteral("phone.sipcase"))));
    const auto content = report::openCase(path(QStringLiteral("phone.sipcase")));
    QVERIFY(content);
    QCOMPARE(content->fetches.size(), 2);
    QCOMPARE(content->fetches[0].at, of.fetch.at);
    QCOMPARE(content->findings.size(), 1);
    QVERIFY(content->notes.startsWith(QStringLiteral("rings twice, ")));
    QVERIFY(!content->notes.contains(password));
    QCOMPARE(content->madeAt, dialog.clock.now());
}

void TestTicketDialog::keepsTheFormatThatACommandBrought()
{
    {
        Dialog dialog(*m_settings, m_folder->path());
        dialog.setFormat("md");
        QVERIFY(dialog.dialog.saveTo(path(QStringLiteral("phone.md"))));
    }
    Dialog dialog(*m_settings, m_folder->path());
    dialog.dialog.prepareCase();
    QCOMPARE(dialog.combo(0).currentData().toString(), QStringLiteral("sipcase"));
    QVERIFY(dialog.dialog.saveTo(path(QStringLiteral("phone.sipcase"))));
    QCOMPARE(m_settings->ticket().format, QStringLiteral("md"));
}

void TestTicketDialog::dragsTheFileAndWhatItShows()
{
    Dialog dialog(*m_settings, m_folder->path());
    const auto picture = dialog.dialog.dragData();
    QVERIFY(picture);
    QCOMPARE(picture->urls().size(), 1);
    const QString file = picture->urls()[0].toLocalFile();
    QCOMPARE(QFileInfo(file).absolutePath(), QFileInfo(m_folder->path()).absoluteFilePath());
    QVERIFY(QFileInfo(file).fileName().startsWith(QStringLiteral("sipphone_")));
    QVERIFY(file.endsWith(QStringLiteral("_internal.png")));
    QVERIFY(!QImage(file).isNull());
    QVERIFY(picture->hasImage());
    dialog.setFormat("sipcase");
    const auto content = dialog.dialog.dragData();
    QVERIFY(report::openCase(content->urls()[0].toLocalFile()));
    QVERIFY(!content->hasImage());
    m_folder->remove();
    QVERIFY(!dialog.dialog.dragData());
    QVERIFY(dialog.says(QStringLiteral("cannot be written")));
}

void TestTicketDialog::opensThePagesToPrint()
{
    Dialog dialog(*m_settings, m_folder->path());
    dialog.dialog.preparePrinting();
    QCOMPARE(dialog.combo(0).currentData().toString(), QStringLiteral("pdf"));
    QVERIFY(dialog.button<QPushButton>("Print").isDefault());
    dialog.button<QPushButton>("Print").click();
    auto *preview = dialog.dialog.findChild<QPrintPreviewDialog *>();
    QVERIFY(preview && preview->isVisible());
    QTRY_VERIFY(preview->printer());
    preview->close();
    QTRY_VERIFY(!dialog.dialog.findChild<QPrintPreviewDialog *>());
    dialog.setFormat("csv");
    QVERIFY(!dialog.button<QPushButton>("Print").isVisible());
}

void TestTicketDialog::saysWhatDoesNotFit()
{
    session::TicketFacts of{support::fetchFrom(
        "{\"notes\": \"" + QByteArray(60'000, 'x').replace("xx", "x\\n") + "\"}")};
    Dialog dialog(*m_settings, m_folder->path(), of);
    dialog.dialog.findChild<QDoubleSpinBox *>()->setValue(report::maxScale);
    dialog.button<QPushButton>("Copy").click();
    QVERIFY(dialog.dialog.isVisible());
    QVERIFY(dialog.says(QStringLiteral("of memory")));
}

void TestTicketDialog::worksByKeyboard()
{
    Dialog dialog(*m_settings, m_folder->path());
    for (QWidget *stop : support::tabStops(dialog.dialog))
        QVERIFY2(!QAccessible::queryAccessibleInterface(stop)->text(QAccessible::Name).isEmpty(),
                 stop->metaObject()->className());
    QTest::keyClick(dialog.dialog.windowHandle(), Qt::Key_U, Qt::AltModifier);
    QTRY_VERIFY(dialog.button<QRadioButton>("Customer-safe").isChecked());
    QTRY_VERIFY(dialog.says(QStringLiteral("_customer-safe.png")));
    dialog.button<QRadioButton>("Customer-safe").setFocus();
    QTest::keyClick(dialog.dialog.windowHandle(), Qt::Key_Up);
    QTRY_VERIFY(dialog.says(QStringLiteral("_internal.png")));
    QTest::keyClick(dialog.dialog.windowHandle(), Qt::Key_Down);
    QTest::keyClick(dialog.dialog.windowHandle(), Qt::Key_Down);
    auto *box = dialog.dialog.findChild<QMessageBox *>();
    QVERIFY(box);
    QTest::keyClick(box, Qt::Key_Escape);
    QVERIFY(dialog.button<QRadioButton>("Customer-safe").isChecked());
    QVERIFY(support::showActive(dialog.dialog));
    QTest::keyClick(dialog.dialog.windowHandle(), Qt::Key_P, Qt::AltModifier);
    QTRY_VERIFY(!QGuiApplication::clipboard()->image().isNull());
    QTRY_VERIFY(!dialog.dialog.isVisible());
    QVERIFY(support::showActive(dialog.dialog));
    QTest::keyClick(dialog.dialog.windowHandle(), Qt::Key_Escape);
    QVERIFY(!dialog.dialog.isVisible());
}

QTEST_MAIN(TestTicketDialog)
#include "tst_ticketdialog.moc"
