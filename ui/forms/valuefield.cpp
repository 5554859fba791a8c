// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/valuefield.h"

#include "report/theme.h"
#include "ui/widgets/copier.h"
#include "ui/widgets/copykeys.h"
#include "ui/widgets/dimming.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QTextOption>

namespace ui {

namespace {

constexpr int margin = 2;
constexpr int preferredCharacters = 30;
constexpr int minimumCharacters = 10;

bool isMissing(phone::ValueState state)
{
    return state < phone::ValueState::Present;
}

} // namespace

ValueField::ValueField(Copier &copier, QWidget *parent)
    : QWidget(parent)
    , m_copier(copier)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::IBeamCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ValueField::setContent(const ValueContent &content)
{
    if (content == m_content)
        return;
    const int before = heightForWidth(width());
    const QString selectable = m_text.selectable();
    m_content = content;
    updateText();
    if (m_text.selectable() != selectable)
        m_anchor = m_cursor = 0;
    setToolTip(content.toolTip);
    setAccessibleName(tr("%1: %2").arg(content.label, m_text.selectable()));
    setAccessibleDescription(content.description);
    // A new layout of the page is only owed when the number of lines changes.
    if (heightForWidth(width()) != before)
        updateGeometry();
    applyLayout();
    update();
}

void ValueField::updateText()
{
    m_text = ValueText(m_content, fontMetrics());
    m_knownHeight = {};
}

void ValueField::setDimmed(bool dimmed)
{
    if (dimmed == m_dimmed)
        return;
    m_dimmed = dimmed;
    update();
}

QString ValueField::selectedText() const
{
    const int begin = qMin(m_anchor, m_cursor);
    return m_text.selectable().mid(begin, qMax(m_anchor, m_cursor) - begin);
}

void ValueField::copy()
{
    const QString selected = selectedText();
    if (!selected.isEmpty())
        m_copier.copy(m_content.label, selected);
    else
        m_copier.copy(m_content.label, m_content.plain);
}

void ValueField::copyLabelled()
{
    m_copier.copy(m_content.label, tr("%1: %2").arg(m_content.label, m_content.text));
}

QSize ValueField::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * preferredCharacters,
            fontMetrics().height() + 2 * margin};
}

QSize ValueField::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * minimumCharacters,
            fontMetrics().height() + 2 * margin};
}

int ValueField::heightForWidth(int width) const
{
    if (m_knownHeight.width() == width && m_knownHeight.height() > 0)
        return m_knownHeight.height();
    const QString &text = m_text.text();
    int height = fontMetrics().height() + 2 * margin;
    const bool fits = fontMetrics().horizontalAdvance(text) <= width - 2 * margin;
    if (!fits || text.contains(u'\n')) {
        QTextLayout layout;
        layOut(layout, width);
        height = qMax(height, qCeil(layout.boundingRect().height()) + 2 * margin);
    }
    m_knownHeight = {width, height};
    return height;
}

void ValueField::layOut(QTextLayout &layout, int width) const
{
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QFont textFont = font();
    textFont.setItalic(isMissing(m_content.state));
    layout.setFont(textFont);
    QString text = m_text.text();
    layout.setText(text.replace(u'\n', QChar::LineSeparator));
    layout.setCacheEnabled(true);
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(qMax(1, width - 2 * margin));
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
}

void ValueField::applyLayout()
{
    layOut(m_layout, width());
}

QColor ValueField::textColor() const
{
    const bool weak = m_dimmed || isMissing(m_content.state);
    return palette().color(weak ? QPalette::PlaceholderText : QPalette::WindowText);
}

void ValueField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool plain = m_text.isPlain();
    const report::Theme theme = plain ? report::Theme() : report::Theme::fromPalette(palette());
    QList<QTextLayout::FormatRange> ranges = m_text.formats(theme);
    if (m_anchor != m_cursor) {
        QTextLayout::FormatRange selection;
        selection.start = qMin(m_anchor, m_cursor);
        selection.length = qAbs(m_cursor - m_anchor);
        selection.format.setBackground(palette().highlight());
        selection.format.setForeground(palette().highlightedText());
        ranges.append(selection);
    }
    painter.setPen(textColor());
    m_layout.draw(&painter, QPointF(margin, margin), ranges);
    painter.setOpacity(m_dimmed ? dimmedOpacity : 1.0);
    m_text.paintMarks(painter, m_layout, QPointF(margin, margin), theme);
    painter.setOpacity(1.0);
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.backgroundColor = palette().color(QPalette::Window);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void ValueField::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    applyLayout();
}

void ValueField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateText();
        applyLayout();
        updateGeometry();
    }
}

// A window may have Ctrl+C as a shortcut of its own: while the field has the focus it is its key.
bool ValueField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (copyForm(*key) || key->matches(QKeySequence::SelectAll))
            event->accept();
    }
    return QWidget::event(event);
}

void ValueField::keyPressEvent(QKeyEvent *event)
{
    const auto form = copyForm(*event);
    if (form == CopyForm::Value)
        copy();
    else if (form == CopyForm::Labelled)
        copyLabelled();
    else if (event->matches(QKeySequence::SelectAll))
        select(0, int(m_text.selectable().size()));
    else
        QWidget::keyPressEvent(event);
}

int ValueField::cursorAt(const QPointF &position) const
{
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        const QTextLine line = m_layout.lineAt(i);
        if (position.y() - margin < line.y() + line.height() || i + 1 == m_layout.lineCount())
            return qMin(line.xToCursor(position.x() - margin), int(m_text.selectable().size()));
    }
    return 0;
}

void ValueField::select(int anchor, int cursor)
{
    m_anchor = anchor;
    m_cursor = cursor;
    update();
}

void ValueField::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    const int at = cursorAt(event->position());
    select(at, at);
}

void ValueField::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        select(m_anchor, cursorAt(event->position()));
}

void ValueField::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    select(0, 0);
    copy();
    select(0, int(m_text.selectable().size()));
}

void ValueField::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Copy"), copyKey(CopyForm::Value), this, &ValueField::copy);
    menu->addAction(tr("Copy with &label"), copyKey(CopyForm::Labelled), this,
                    &ValueField::copyLabelled);
    Q_EMIT menuRequested(menu);
    menu->popup(event->globalPos());
}

void ValueField::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ValueField::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        select(0, 0);
}

} // namespace ui
