// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "ui/widgets/copier.h"
#include "uisupport.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QSignalSpy>

#include <memory>

using namespace std::chrono_literals;

class TestCopier : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void copiesTheTextAlone();
    void saysWhatWasCopiedAndNeverTheText();
    void leavesTheClipboardAloneForNothing();
    void marksASecret();
    void doesNotMarkOtherTexts();
    void takesTheSecretOffAgain();
    void leavesWhatWasCopiedSince();
    void countsAnewForANewSecret();
    void takesTheSecretAlongWhenItGoes();
    void copiesSeveralForms();
    void takesASecretPictureOffAgain();

private:
    [[nodiscard]] static QClipboard &clipboard() { return *QGuiApplication::clipboard(); }
};

void TestCopier::init()
{
    TestCase::init();
    clipboard().setText(QStringLiteral("before"));
}

void TestCopier::copiesTheTextAlone()
{
    ui::Copier copier(clipboard());
    copier.copy(QStringLiteral("Notes"), QStringLiteral("  two\nlines "));
    QCOMPARE(support::clipboardText(), QStringLiteral("  two\nlines "));
}

void TestCopier::saysWhatWasCopiedAndNeverTheText()
{
    ui::Copier copier(clipboard());
    QSignalSpy notices(&copier, &ui::Copier::notice);
    copier.copy(QStringLiteral("Notes"), QStringLiteral("hush"));
    copier.copySecret(QStringLiteral("SIP password"), QStringLiteral("hush"));
    QCOMPARE(notices.size(), 2);
    QCOMPARE(notices[0][0].toString(), QStringLiteral("Copied: Notes"));
    QVERIFY(notices[1][0].toString().contains(QStringLiteral("SIP password")));
    QVERIFY(notices[1][0].toString().contains(QStringLiteral("20")));
    for (const QList<QVariant> &notice : std::as_const(notices))
        QVERIFY(!notice[0].toString().contains(QStringLiteral("hush")));
}

void TestCopier::leavesTheClipboardAloneForNothing()
{
    ui::Copier copier(clipboard());
    QSignalSpy notices(&copier, &ui::Copier::notice);
    copier.copy(QStringLiteral("Notes"), {});
    QCOMPARE(support::clipboardText(), QStringLiteral("before"));
    QCOMPARE(notices.size(), 1);
    QVERIFY(notices[0][0].toString().startsWith(QStringLiteral("Nothing to copy: Notes")));
}

void TestCopier::marksASecret()
{
    ui::Copier copier(clipboard());
    copier.copySecret(QStringLiteral("SIP password"), QStringLiteral("hush"));
    QCOMPARE(support::clipboardText(), QStringLiteral("hush"));
    const QMimeData *data = clipboard().mimeData();
    QCOMPARE(data->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
    QVERIFY(data->hasFormat(QStringLiteral("org.nspasteboard.ConcealedType")));
    const auto windows = [data](const char *name) {
        return data->data(QStringLiteral("application/x-qt-windows-mime;value=\"%1\"")
                              .arg(QString::fromLatin1(name)));
    };
    QVERIFY(!windows("ExcludeClipboardContentFromMonitorProcessing").isEmpty());
    QCOMPARE(windows("CanIncludeInClipboardHistory"), QByteArray(4, '\0'));
    QCOMPARE(windows("CanUploadToCloudClipboard"), QByteArray(4, '\0'));
}

void TestCopier::doesNotMarkOtherTexts()
{
    ui::Copier copier(clipboard());
    copier.copySecret(QStringLiteral("SIP password"), QStringLiteral("hush"));
    copier.copy(QStringLiteral("Notes"), QStringLiteral("open"));
    QVERIFY(!clipboard().mimeData()->hasFormat(QStringLiteral("x-kde-passwordManagerHint")));
}

void TestCopier::takesTheSecretOffAgain()
{
    ui::Copier copier(clipboard(), 20ms);
    copier.copySecret(QStringLiteral("SIP password"), QStringLiteral("hush"));
    QSignalSpy notices(&copier, &ui::Copier::notice);
    QVERIFY(notices.wait());
    QVERIFY(support::clipboardText().isEmpty());
}

void TestCopier::leavesWhatWasCopiedSince()
{
    ui::Copier copier(clipboard(), 20ms);
    copier.copySecret(QStringLiteral("SIP password"), QStringLiteral("hush"));
    QSignalSpy notices(&copier, &ui::Copier::notice);
    clipboard().setText(QStringLiteral("of another program"));
    QVERIFY(!notices.wait(100));
    QCOMPARE(support::clipboardText(), QStringLiteral("of another program"));
}

void TestCopier::countsAnewForANewSecret()
{
    ui::Copier copier(clipboard(), 20ms);
    copier.copySecret(QStringLiteral("SIP username"), QStringLiteral("first"));
    copier.copySecret(QStringLiteral("SIP password"), QStringLiteral("second"));
    QCOMPARE(support::clipboardText(), QStringLiteral("second"));
    QTRY_VERIFY(support::clipboardText().isEmpty());
}

void TestCopier::takesTheSecretAlongWhenItGoes()
{
    auto copier = std::make_unique<ui::Copier>(clipboard());
    copier->copySecret(QStringLiteral("SIP password"), QStringLiteral("hush"));
    copier.reset();
    QVERIFY(support::clipboardText().isEmpty());

    copier = std::make_unique<ui::Copier>(clipboard());
    copier->copy(QStringLiteral("Notes"), QStringLiteral("open"));
    copier.reset();
    QCOMPARE(support::clipboardText(), QStringLiteral("open"));
}

void TestCopier::copiesSeveralForms()
{
    ui::Copier copier(clipboard());
    QSignalSpy notices(&copier, &ui::Copier::notice);
    QImage picture(3, 2, QImage::Format_RGB32);
    picture.fill(Qt::red);
    auto data = std::make_unique<QMimeData>();
    data->setImageData(picture);
    data->setText(QStringLiteral("what it shows"));
    copier.copyData(QStringLiteral("picture and text"), std::move(data), false);
    QCOMPARE(clipboard().image().size(), QSize(3, 2));
    QCOMPARE(support::clipboardText(), QStringLiteral("what it shows"));
    QVERIFY(!clipboard().mimeData()->hasFormat(QStringLiteral("x-kde-passwordManagerHint")));
    QCOMPARE(notices.size(), 1);
}

void TestCopier::takesASecretPictureOffAgain()
{
    ui::Copier copier(clipboard(), 20ms);
    auto data = std::make_unique<QMimeData>();
    data->setImageData(QImage(3, 2, QImage::Format_RGB32));
    data->setText(QStringLiteral("hush"));
    copier.copyData(QStringLiteral("picture and text"), std::move(data), true);
    QCOMPARE(clipboard().mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")), "secret");
    QTRY_VERIFY(clipboard().image().isNull());
}

QTEST_MAIN(TestCopier)
#include "tst_copier.moc"
