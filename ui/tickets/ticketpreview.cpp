// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tickets/ticketpreview.h"

#include "ui/tickets/picturesheet.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/themedicon.h"

#include <QApplication>
#include <QFontDatabase>
#include <QLabel>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int smallestWidth = 28; // in characters
constexpr int smallestHeight = 12; // in lines

} // namespace

TicketPreview::TicketPreview(QWidget *parent)
    : QWidget(parent)
    , m_name(plainLabel({}, this))
    , m_stack(new QStackedWidget(this))
    , m_scroll(new QScrollArea(m_stack))
    , m_sheet(new PictureSheet(m_scroll))
    , m_text(new QPlainTextEdit(m_stack))
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_sheet);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_scroll->setAccessibleName(tr("Preview of the ticket"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Preview of the ticket"));
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_text);
    m_stack->setMinimumSize(smallestWidth * fontMetrics().averageCharWidth(),
                            smallestHeight * fontMetrics().lineSpacing());
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    for (QWidget *source : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_sheet)}) {
        source->installEventFilter(this);
        source->setCursor(Qt::OpenHandCursor);
        source->setToolTip(tr("Drag this into another program"));
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_name);
    layout->addWidget(m_stack, 1);
}

void TicketPreview::showPicture(const QImage &picture)
{
    m_sheet->setPicture(picture);
    m_stack->setCurrentWidget(m_scroll);
}

// The place in the text stays, as far as there is one.
void TicketPreview::showText(const QString &text)
{
    const int place = m_text->verticalScrollBar()->value();
    m_text->setPlainText(text);
    m_text->verticalScrollBar()->setValue(place);
    m_stack->setCurrentWidget(m_text);
}

void TicketPreview::setFileName(const QString &name)
{
    m_name->setText(name);
    m_name->setAccessibleName(tr("File: %1").arg(name));
}

bool TicketPreview::eventFilter(QObject *watched, QEvent *event)
{
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (event->type() == QEvent::MouseButtonPress && mouse->button() == Qt::LeftButton) {
        m_isPressed = true;
        m_pressedAt = mouse->globalPosition().toPoint();
        return true;
    }
    if (event->type() == QEvent::MouseButtonRelease)
        m_isPressed = false;
    if (event->type() == QEvent::MouseMove && m_isPressed) {
        const QPoint way = mouse->globalPosition().toPoint() - m_pressedAt;
        if (way.manhattanLength() >= QApplication::startDragDistance()) {
            m_isPressed = false;
            Q_EMIT dragged();
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
