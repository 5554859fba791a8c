// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "ui/dialogs/picturedialog.h"
#include "ui/widgets/copier.h"
#include "uisupport.h"

#include <QClipboard>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace {

// The dialog for a phone, with its Volume tab in view.
struct Dialog {
    Dialog()
    {
        if (!support::showActive(dialog))
            qFatal("the window does not become active");
    }
    [[nodiscard]] QRadioButton &choice(const char *beginning) const
    {
        for (auto *button : dialog.findChildren<QRadioButton *>()) {
            if (button->text().remove(u'&').startsWith(QLatin1String(beginning)))
                return *button;
        }
        qFatal("no choice %s", beginning);
    }
    [[nodiscard]] QImage saved(const QString &path)
    {
        return dialog.saveTo(path) ? QImage(path) : QImage();
    }

    ui::Copier copier{*QGuiApplication::clipboard()};
    ui::PictureDialog dialog{support::sampleFetch(support::secretsInTextId),
                             report::Selection::of(phone::Group::Security),
                             QStringLiteral("Security"), copier};
};

} // namespace

class TestPictureDialog : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void hidesSecretsUnlessAsked();
    void hidesSecretsAnewEachTime();
    void saves();
    void savesTheTabInViewAlone();
    void savesAtTheScale();
    void saysWhyItCannotSave();
    void copiesAPicture();
    void closesByEscape();

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }
    QTemporaryDir m_folder;
};

void TestPictureDialog::init()
{
    TestCase::init();
    QVERIFY(m_folder.isValid());
}

void TestPictureDialog::hidesSecretsUnlessAsked()
{
    Dialog masked;
    QVERIFY(masked.choice("Hide username").isChecked());
    const QImage hidden = masked.saved(path("hidden.png"));
    Dialog open;
    open.choice("Show everything").click();
    const QImage shown = open.saved(path("shown.png"));
    QVERIFY(!hidden.isNull() && !shown.isNull());
    QVERIFY(hidden != shown);
}

void TestPictureDialog::hidesSecretsAnewEachTime()
{
    {
        const Dialog before;
        before.choice("Show everything").click();
    }
    QVERIFY(Dialog().choice("Hide username").isChecked());
}

void TestPictureDialog::saves()
{
    Dialog dialog;
    QSignalSpy saved(&dialog.dialog, &ui::PictureDialog::saved);
    QVERIFY(dialog.dialog.saveTo(path("phone.png")));
    QCOMPARE(saved.size(), 1);
    QVERIFY(saved[0][0].toString().contains(QStringLiteral("phone.png")));
    QVERIFY(!QImage(path("phone.png")).isNull());
    QVERIFY(!dialog.dialog.isVisible());
}

void TestPictureDialog::savesTheTabInViewAlone()
{
    Dialog all;
    QVERIFY(all.choice("All tabs").isChecked());
    const QImage tall = all.saved(path("all.png"));
    Dialog one;
    one.choice("The tab in view: Security").click();
    const QImage low = one.saved(path("one.png"));
    QVERIFY(!low.isNull());
    QVERIFY(tall.height() > 2 * low.height());
}

void TestPictureDialog::savesAtTheScale()
{
    Dialog plain;
    plain.dialog.findChild<QDoubleSpinBox *>()->setValue(1);
    const QImage small = plain.saved(path("small.png"));
    Dialog twice;
    twice.dialog.findChild<QDoubleSpinBox *>()->setValue(2);
    const QImage large = twice.saved(path("large.png"));
    QCOMPARE(large.width(), 2 * small.width());
}

void TestPictureDialog::saysWhyItCannotSave()
{
    Dialog dialog;
    const QString nowhere = path("no/such/folder/phone.png");
    QVERIFY(!dialog.dialog.saveTo(nowhere));
    QVERIFY(dialog.dialog.isVisible());
    bool said = false;
    for (const QString &text : support::visibleTexts(dialog.dialog))
        said = said || text.contains(QStringLiteral("phone.png"));
    QVERIFY(said);
    QVERIFY(!QFileInfo::exists(nowhere));
    QVERIFY(dialog.dialog.saveTo(path("after.png"))); // and another place will do
}

void TestPictureDialog::copiesAPicture()
{
    Dialog dialog;
    QGuiApplication::clipboard()->clear();
    for (auto *button : dialog.dialog.findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == QStringLiteral("Copy to clipboard"))
            button->click();
    }
    const QImage copied = QGuiApplication::clipboard()->image();
    QVERIFY(copied.width() > 500);
    QVERIFY(!dialog.dialog.isVisible());
}

void TestPictureDialog::closesByEscape()
{
    Dialog dialog;
    QTest::keyClick(dialog.dialog.windowHandle(), Qt::Key_Escape);
    QVERIFY(!dialog.dialog.isVisible());
}

QTEST_MAIN(TestPictureDialog)
#include "tst_picturedialog.moc"
