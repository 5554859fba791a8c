// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "ui/status/messagebanner.h"
#include "uisupport.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using Severity = ui::MessageBanner::Severity;

namespace {

QPushButton *button(const QWidget &root, const char *text)
{
    for (auto *candidate : root.findChildren<QPushButton *>()) {
        if (candidate->text().remove(u'&') == QLatin1String(text))
            return candidate;
    }
    return nullptr;
}

const ui::MessageBanner::Message failure{Severity::Error, QStringLiteral("It went wrong."),
                                         QStringLiteral("Try again."),
                                         QStringLiteral("HTTP 500 · pbx.example.org"), true};

} // namespace

class TestMessageBanner : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isHiddenWithoutAMessage();
    void saysAllParts();
    void leavesOutWhatAMessageHasNot();
    void takesBackWhatAMessageHad();
    void looksDifferentForEachSeverity();
    void isReadAloud();
    void asksToTryAgain();
    void givesTheDetails();
    void showsMarkupAsText();
    void wrapsLongSentences();
};

void TestMessageBanner::isHiddenWithoutAMessage()
{
    ui::MessageBanner banner;
    QVERIFY(!banner.isVisible());
    banner.setMessage(failure);
    QVERIFY(banner.isVisible());
    banner.clear();
    QVERIFY(!banner.isVisible());
    QCOMPARE(banner.message(), ui::MessageBanner::Message());
}

void TestMessageBanner::saysAllParts()
{
    ui::MessageBanner banner;
    banner.setMessage(failure);
    QCOMPARE(support::visibleTexts(banner),
             QStringList({failure.happened, failure.advice, failure.technical}));
    QVERIFY(button(banner, "Try again")->isVisible());
    QVERIFY(button(banner, "Copy details")->isVisible());
}

void TestMessageBanner::leavesOutWhatAMessageHasNot()
{
    ui::MessageBanner banner;
    banner.setMessage({Severity::Notice, QStringLiteral("By the way.")});
    QCOMPARE(support::visibleTexts(banner), QStringList(QStringLiteral("By the way.")));
    QVERIFY(!button(banner, "Try again")->isVisible());
    QVERIFY(!button(banner, "Copy details")->isVisible());
}

void TestMessageBanner::takesBackWhatAMessageHad()
{
    ui::MessageBanner banner;
    banner.setMessage(failure);
    banner.setMessage({Severity::Notice, QStringLiteral("By the way.")});
    QCOMPARE(support::visibleTexts(banner), QStringList(QStringLiteral("By the way.")));
}

void TestMessageBanner::looksDifferentForEachSeverity()
{
    QList<QImage> images;
    for (const Severity severity : {Severity::Notice, Severity::Warning, Severity::Error}) {
        ui::MessageBanner banner;
        banner.setMessage({severity, QStringLiteral("The same words.")});
        banner.resize(300, 40);
        const QImage image = support::rendered(banner);
        QVERIFY(!images.contains(image));
        images.append(image);
    }
}

void TestMessageBanner::isReadAloud()
{
    ui::MessageBanner banner;
    banner.setMessage(failure);
    QCOMPARE(banner.accessibleName(), QStringLiteral("It went wrong. Try again."));
}

void TestMessageBanner::asksToTryAgain()
{
    ui::MessageBanner banner;
    banner.setMessage(failure);
    QSignalSpy retry(&banner, &ui::MessageBanner::retryRequested);
    QTest::mouseClick(button(banner, "Try again"), Qt::LeftButton);
    QCOMPARE(retry.size(), 1);
}

void TestMessageBanner::givesTheDetails()
{
    ui::MessageBanner banner;
    banner.setMessage(failure);
    QSignalSpy copy(&banner, &ui::MessageBanner::copyRequested);
    QTest::mouseClick(button(banner, "Copy details"), Qt::LeftButton);
    QCOMPARE(copy.size(), 1);
    QCOMPARE(copy[0][0].toString(), failure.technical);
}

void TestMessageBanner::showsMarkupAsText()
{
    ui::MessageBanner banner;
    banner.setMessage({Severity::Error, QStringLiteral("<b>x</b>"), QStringLiteral("<i>y</i>"),
                       QStringLiteral("<img src=z>")});
    const QList<QLabel *> labels = banner.findChildren<QLabel *>();
    QCOMPARE(labels.size(), 3);
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestMessageBanner::wrapsLongSentences()
{
    ui::MessageBanner banner;
    ui::MessageBanner::Message message = failure;
    message.advice = QStringLiteral("word ").repeated(100);
    banner.setMessage(message);
    QVERIFY(banner.minimumSizeHint().width() < 600);
    QVERIFY(banner.heightForWidth(600) > banner.heightForWidth(2400));
}

QTEST_MAIN(TestMessageBanner)
#include "tst_messagebanner.moc"
