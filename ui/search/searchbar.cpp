// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchbar.h"

#include "phone/searchtext.h"
#include "phone/searchwords.h"
#include "ui/search/phonelistpanel.h"
#include "ui/search/searchbox.h"
#include "ui/widgets/problemlabel.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace ui {

using phone::SearchText;

namespace {

enum BarColumn { BoxColumn, BesideColumn, OpenColumn, CancelColumn };

} // namespace

SearchBar::SearchBar(QWidget *parent)
    : QWidget(parent)
    , m_box(new SearchBox(this))
    , m_problem(new ProblemLabel(this))
    , m_open(new QPushButton(tr("&Open"), this))
    , m_cancel(new QPushButton(tr("Cance&l"), this))
{
    m_box->setPlaceholderText(tr("MAC address, extension, name, IP address or phone id"));
    m_box->setAccessibleName(tr("Phone to look up"));
    // Always there: nothing may come, go or move with every lookup.
    m_cancel->setEnabled(false);

    m_layout = new QGridLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setVerticalSpacing(4);
    m_layout->addWidget(m_box, 0, BoxColumn);
    m_layout->addWidget(m_open, 0, OpenColumn);
    m_layout->addWidget(m_cancel, 0, CancelColumn);
    m_layout->addWidget(m_problem, 1, 0, 1, CancelColumn + 1);
    m_layout->setColumnStretch(BoxColumn, 1);
    connect(m_box, &QLineEdit::textChanged, this, &SearchBar::readAsTyped);
    connect(m_box, &QLineEdit::textChanged, this, &SearchBar::textEdited);
    connect(m_box, &QLineEdit::returnPressed, this, &SearchBar::enter);
    connect(m_box, &SearchBox::copyRequested, this, [this] {
        if (!m_list || !m_list->copyHighlighted())
            m_box->copy();
    });
    connect(m_open, &QPushButton::clicked, this, &SearchBar::submit);
    connect(m_cancel, &QPushButton::clicked, this, &SearchBar::cancelRequested);
    setFocusProxy(m_box);
}

void SearchBar::addBeside(QWidget *widget)
{
    m_layout->addWidget(widget, 0, BesideColumn);
    setTabOrder(m_box, widget);
    setTabOrder(widget, m_open);
}

void SearchBar::setList(PhoneListPanel *list)
{
    m_list = list;
    connect(m_box, &SearchBox::listKeyPressed, list, &PhoneListPanel::pressKey);
    connect(list, &PhoneListPanel::highlighted, m_box, &SearchBox::announce);
}

void SearchBar::setText(const QString &text)
{
    m_box->setText(text.left(SearchBox::maxTypedLength));
}

QString SearchBar::text() const
{
    return m_box->text();
}

QWidget &SearchBar::box() const
{
    return *m_box;
}

void SearchBar::focusBox()
{
    m_box->setFocus(Qt::ShortcutFocusReason);
    m_box->offerToReplace();
}

void SearchBar::clear()
{
    m_box->clear();
}

// Whoever has moved to a hit means that one.
void SearchBar::enter()
{
    if (!m_list || !m_list->openHighlighted())
        submit();
}

void SearchBar::submit()
{
    const SearchText read = SearchText::read(m_box->text());
    if (read.problem() != SearchText::Problem::None) {
        m_problem->say(phone::problemText(read.problem()));
    } else if (read.kind() != SearchText::Kind::Nothing) {
        // What is scanned next takes the place of this.
        m_box->offerToReplace();
        Q_EMIT submitted(m_box->text());
    }
}

void SearchBar::setLoading(bool loading)
{
    // The button that has the focus must not hand it to the next one.
    if (!loading && m_cancel->hasFocus())
        focusBox();
    m_cancel->setEnabled(loading);
}

void SearchBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_box->text().isEmpty())
        clear();
    else
        QWidget::keyPressEvent(event);
}

// While something is being typed it is not a problem yet: only what is understood is said.
void SearchBar::readAsTyped()
{
    m_problem->say({});
    if (m_list)
        m_list->forgetHighlight();
    m_box->setReading(phone::readingText(SearchText::read(m_box->text())));
}

} // namespace ui
