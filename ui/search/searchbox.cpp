// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchbox.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/themedicon.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStyle>

namespace ui {

namespace {

constexpr int idCharacters = 26; // the box shows a whole id, however narrow the window is
constexpr int readingGap = 12; // between the text and what it is read as

} // namespace

SearchBox::SearchBox(QWidget *parent)
    : QLineEdit(parent)
    , m_reading(mutedLabel({}, this))
{
    setMaxLength(maxTypedLength);
    setMinimumWidth(idCharacters * fontMetrics().averageCharWidth());
    addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    addClearAction();
    m_reading->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_reading->hide();
    connect(this, &QLineEdit::textChanged, this, &SearchBox::placeReading);
    connect(this, &QLineEdit::selectionChanged, this, [this] { m_isOffered = false; });
}

// The line edit's own clear button would search the icon theme at every start.
void SearchBox::addClearAction()
{
    QAction *clearing = addAction(themedIcon(QStringLiteral("clear")), QLineEdit::TrailingPosition);
    clearing->setText(tr("Clear"));
    clearing->setToolTip(tr("Clear (Esc)"));
    clearing->setVisible(false);
    connect(clearing, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, clearing,
            [clearing](const QString &text) { clearing->setVisible(!text.isEmpty()); });
}

void SearchBox::setReading(const QString &reading)
{
    m_reading->setText(reading);
    setAccessibleDescription(reading);
    placeReading();
}

void SearchBox::announce(const QString &sentence)
{
    setAccessibleDescription(sentence);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void SearchBox::offerToReplace()
{
    selectAll();
    m_isOffered = true;
}

// What an icon at one end of a line edit takes up.
int SearchBox::sideWidth() const
{
    const int margin = style()->pixelMetric(QStyle::PM_LineEditIconMargin, nullptr, this);
    const int icon = style()->pixelMetric(QStyle::PM_LineEditIconSize, nullptr, this);
    return icon + 2 * margin + margin / 2;
}

void SearchBox::placeReading()
{
    const QSize needed = m_reading->sizeHint();
    const int room = width() - 2 * sideWidth() - fontMetrics().horizontalAdvance(text());
    const bool fits = !m_reading->text().isEmpty() && room >= needed.width() + 2 * readingGap;
    setTextMargins(0, 0, fits ? needed.width() + readingGap : 0, 0);
    m_reading->setVisible(fits);
    const QRect at(width() - sideWidth() - needed.width(), (height() - needed.height()) / 2,
                   needed.width(), needed.height());
    m_reading->setGeometry(QStyle::visualRect(layoutDirection(), rect(), at));
}

void SearchBox::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeReading();
}

void SearchBox::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::LayoutDirectionChange)
        placeReading();
}

// Tab would leave the line before it comes to keyPressEvent().
bool SearchBox::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab && m_burst.endsAt(key->timestamp())) {
            m_burst = {};
            Q_EMIT returnPressed();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    if (!event->text().isEmpty() && event->text().front().isPrint())
        m_burst.addKey(event->timestamp());
    if (event->matches(QKeySequence::Copy) && (m_isOffered || !hasSelectedText())) {
        Q_EMIT copyRequested();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier) {
            Q_EMIT listKeyPressed(Qt::Key(event->key()));
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace ui
