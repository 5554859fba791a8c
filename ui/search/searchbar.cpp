// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchbar.h"

#include "phone/phoneidtext.h"
#include "report/theme.h"
#include "ui/widgets/themedicon.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

// Longer text is no id and no URL of one; a box that is given a file's content must not hang.
constexpr int maxTypedLength = 2048;
constexpr int idCharacters = 26; // the box shows a whole id, however narrow the window is

} // namespace

SearchBar::SearchBar(QWidget *parent)
    : QWidget(parent)
    , m_box(new QLineEdit(this))
    , m_reading(new QLabel(this))
    , m_open(new QPushButton(tr("&Open"), this))
    , m_cancel(new QPushButton(tr("Cance&l"), this))
{
    m_box->setPlaceholderText(tr("Phone id, or the API address of a phone"));
    m_box->setAccessibleName(tr("Phone to look up"));
    m_box->setMaxLength(maxTypedLength);
    addClearAction();
    m_box->setMinimumWidth(idCharacters * fontMetrics().averageCharWidth());
    m_box->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_reading->setTextFormat(Qt::PlainText);
    m_reading->setWordWrap(true);
    m_reading->setAccessibleName(tr("How the text was read"));
    // It comes and goes with every lookup: nothing beside it may move.
    QSizePolicy policy = m_cancel->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_cancel->setSizePolicy(policy);
    m_cancel->setVisible(false);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box, 3);
    layout->addWidget(m_open);
    layout->addWidget(m_reading, 2);
    layout->addWidget(m_cancel);
    connect(m_box, &QLineEdit::textChanged, this, &SearchBar::readAsTyped);
    connect(m_box, &QLineEdit::returnPressed, this, &SearchBar::submit);
    connect(m_open, &QPushButton::clicked, this, &SearchBar::submit);
    connect(m_cancel, &QPushButton::clicked, this, &SearchBar::cancelRequested);
    setFocusProxy(m_box);
}

// The line edit's own clear button would search the icon theme at every start.
void SearchBar::addClearAction()
{
    QAction *clearing = m_box->addAction(themedIcon(QStringLiteral("clear")),
                                         QLineEdit::TrailingPosition);
    clearing->setText(tr("Clear"));
    clearing->setToolTip(tr("Clear (Esc)"));
    clearing->setVisible(false);
    connect(clearing, &QAction::triggered, this, &SearchBar::clear);
    connect(m_box, &QLineEdit::textChanged, clearing,
            [clearing](const QString &text) { clearing->setVisible(!text.isEmpty()); });
}

void SearchBar::setText(const QString &text)
{
    m_box->setText(text.left(maxTypedLength));
}

QString SearchBar::text() const
{
    return m_box->text();
}

void SearchBar::focusBox()
{
    m_box->setFocus(Qt::ShortcutFocusReason);
    m_box->selectAll();
}

void SearchBar::clear()
{
    m_box->clear();
}

void SearchBar::submit()
{
    const auto read = phone::PhoneId::read(m_box->text());
    if (read)
        Q_EMIT openRequested(read->id);
    else
        say(phone::problemText(read.error()), true);
}

void SearchBar::setLoading(bool loading)
{
    // The button that had the focus must not take it along when it goes.
    if (!loading && m_cancel->hasFocus())
        focusBox();
    m_cancel->setVisible(loading);
}

void SearchBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_box->text().isEmpty())
        clear();
    else
        QWidget::keyPressEvent(event);
}

void SearchBar::say(const QString &text, bool isProblem)
{
    QPalette colours = palette();
    if (isProblem)
        colours.setColor(QPalette::WindowText, report::Theme::fromPalette(palette()).bad);
    m_reading->setPalette(isProblem ? colours : QPalette());
    m_reading->setForegroundRole(isProblem ? QPalette::WindowText : QPalette::PlaceholderText);
    m_reading->setText(text);
    if (isProblem) {
        QAccessibleEvent event(m_reading, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

// While something is being typed it is not a problem yet: only what is understood is said.
void SearchBar::readAsTyped()
{
    const auto read = phone::PhoneId::read(m_box->text());
    if (!read)
        say({}, false);
    else if (read->reading == phone::PhoneId::Reading::Url)
        say(tr("read as the address of phone %1").arg(read->id.toString()), false);
    else
        say(tr("read as phone id"), false);
}

} // namespace ui
