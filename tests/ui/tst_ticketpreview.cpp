// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "ui/tickets/picturesheet.h"
#include "ui/tickets/ticketpreview.h"
#include "uisupport.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>

namespace {

// White, with a red line at its end.
QImage striped(int width, int height)
{
    QImage picture(width, height, QImage::Format_RGB32);
    picture.fill(Qt::white);
    for (int x = 0; x < width; ++x)
        picture.setPixel(x, height - 1, qRgb(255, 0, 0));
    return picture;
}

struct Preview {
    Preview()
    {
        preview.resize(500, 400);
        preview.setFileName(QStringLiteral("phone.png"));
        if (!support::showActive(preview))
            qFatal("the window does not become active");
    }
    [[nodiscard]] QLabel &name() const { return *preview.findChild<QLabel *>(); }
    [[nodiscard]] ui::PictureSheet &sheet() const
    {
        return *preview.findChild<ui::PictureSheet *>();
    }

    ui::TicketPreview preview;
};

} // namespace

// What a ticket will look like, and how it is dragged away.
class TestTicketPreview : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheWholePicture();
    void keepsTheShapeInAnyWidth();
    void keepsThePlaceInAText();
    void isDraggedByNameAndPicture_data();
    void isDraggedByNameAndPicture();
    void isNotDraggedByAClick();
};

void TestTicketPreview::showsTheWholePicture()
{
    const Preview preview;
    preview.sheet().resize(100, 10);
    preview.sheet().setPicture(striped(200, 400));
    QCOMPARE(preview.sheet().minimumHeight(), 200 * preview.sheet().width() / 100);
    // Its last line is there.
    const QImage shown = support::rendered(preview.sheet());
    const QColor last = shown.pixelColor(shown.width() / 2, shown.height() - 1);
    QVERIFY2(last.red() > last.green(), qPrintable(last.name()));
}

void TestTicketPreview::keepsTheShapeInAnyWidth()
{
    Preview preview;
    preview.preview.showPicture(striped(1000, 3000));
    for (const int width : {300, 500, 900}) {
        preview.preview.resize(width, 400);
        QTRY_COMPARE(preview.sheet().height(), 3000 * preview.sheet().width() / 1000);
        QVERIFY(preview.sheet().width() <= width);
    }
}

void TestTicketPreview::keepsThePlaceInAText()
{
    Preview preview;
    preview.preview.showText(QStringLiteral("line\n").repeated(500));
    auto *text = preview.preview.findChild<QPlainTextEdit *>();
    QVERIFY(text->isVisible());
    text->verticalScrollBar()->setValue(200);
    preview.preview.showText(QStringLiteral("other\n").repeated(500));
    QCOMPARE(text->verticalScrollBar()->value(), 200);
    preview.preview.showText(QStringLiteral("short"));
    QCOMPARE(text->toPlainText(), QStringLiteral("short"));
    preview.preview.showPicture(striped(10, 10));
    QVERIFY(!text->isVisible());
}

void TestTicketPreview::isDraggedByNameAndPicture_data()
{
    QTest::addColumn<bool>("byName");
    QTest::newRow("name") << true;
    QTest::newRow("picture") << false;
}

void TestTicketPreview::isDraggedByNameAndPicture()
{
    QFETCH(const bool, byName);
    Preview preview;
    preview.preview.showPicture(striped(200, 200));
    QSignalSpy dragged(&preview.preview, &ui::TicketPreview::dragged);
    QWidget &source = byName ? static_cast<QWidget &>(preview.name()) : preview.sheet();
    const int far = QApplication::startDragDistance();
    support::dragMouse(source, {5, 5}, {5 + far - 1, 5});
    QCOMPARE(dragged.size(), 0);
    support::dragMouse(source, {5, 5}, {5 + far, 5});
    QCOMPARE(dragged.size(), 1);
}

void TestTicketPreview::isNotDraggedByAClick()
{
    Preview preview;
    QSignalSpy dragged(&preview.preview, &ui::TicketPreview::dragged);
    QTest::mouseClick(preview.preview.windowHandle(), Qt::LeftButton, {},
                      preview.name().mapTo(&preview.preview, QPoint(5, 5)));
    QTest::mouseMove(preview.preview.windowHandle(),
                     preview.name().mapTo(&preview.preview, QPoint(100, 5)));
    QCOMPARE(dragged.size(), 0);
}

QTEST_MAIN(TestTicketPreview)
#include "tst_ticketpreview.moc"
