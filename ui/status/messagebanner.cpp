// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/status/messagebanner.h"

#include "report/theme.h"
#include "ui/widgets/labels.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int barWidth = 4;

// Sentences that wrap and can be copied.
QLabel *paragraph(QLabel *label)
{
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

MessageBanner::MessageBanner(QWidget *parent)
    : QFrame(parent)
    , m_happened(paragraph(headingLabel({}, this)))
    , m_advice(paragraph(plainLabel({}, this)))
    , m_technical(paragraph(mutedLabel({}, this)))
    , m_retry(new QPushButton(tr("&Try again"), this))
    , m_copy(new QPushButton(tr("Copy &details"), this))
    , m_dismiss(new QPushButton(tr("&Close", "takes a notice away"), this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_happened);
    texts->addWidget(m_advice);
    texts->addWidget(m_technical);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(barWidth + 10, 8, 10, 8);
    layout->addLayout(texts, 1);
    layout->addWidget(m_copy, 0, Qt::AlignTop);
    layout->addWidget(m_retry, 0, Qt::AlignTop);
    layout->addWidget(m_dismiss, 0, Qt::AlignTop);
    connect(m_retry, &QPushButton::clicked, this, &MessageBanner::retryRequested);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { Q_EMIT copyRequested(m_message.technical); });
    connect(m_dismiss, &QPushButton::clicked, this, &MessageBanner::dismissed);
    hide();
}

void MessageBanner::setMessage(const Message &message)
{
    if (message == m_message && isVisible())
        return;
    m_message = message;
    m_happened->setText(message.happened);
    m_advice->setText(message.advice);
    m_advice->setVisible(!message.advice.isEmpty());
    m_technical->setText(message.technical);
    m_technical->setVisible(!message.technical.isEmpty());
    m_copy->setVisible(!message.technical.isEmpty());
    m_retry->setVisible(message.canRetry);
    m_dismiss->setVisible(message.canDismiss);
    setAccessibleName(message.happened + u' ' + message.advice);
    setVisible(true);
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBanner::clear()
{
    m_message = {};
    hide();
}

QColor MessageBanner::severityColor() const
{
    const report::Theme theme = report::Theme::fromPalette(palette());
    switch (m_message.severity) {
    case Severity::Error:
        return theme.bad;
    case Severity::Warning:
        return theme.warn;
    case Severity::Notice:
        break;
    }
    return theme.accent;
}

void MessageBanner::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(0, 0, barWidth, height(), severityColor());
}

} // namespace ui
