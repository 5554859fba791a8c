// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/phonelistpanel.h"

#include "models/phonelistmodel.h"
#include "models/phonelistproxy.h"
#include "ui/search/phonetable.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int spacing = 6;
constexpr int emptyMargin = 12;

} // namespace

PhoneListPanel::PhoneListPanel(models::PhoneListModel &phones, Copier &copier, QWidget *parent)
    : QWidget(parent)
    , m_phones(phones)
    , m_shown(new models::PhoneListProxy(phones, this))
    , m_title(headingLabel({}, this))
    , m_message(wrapped(plainLabel({}, this)))
    , m_filter(new QLineEdit(this))
    , m_onlineOnly(new QCheckBox(tr("O&nline only"), this))
    , m_pages(new QStackedWidget(this))
    , m_table(new PhoneTable(*m_shown, copier, m_pages))
    , m_empty(wrapped(mutedLabel({}, m_pages)))
    , m_count(mutedLabel({}, this))
{
    m_filter->setPlaceholderText(tr("Filter these phones"));
    m_filter->setAccessibleName(tr("Filter these phones"));
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_empty->setMargin(emptyMargin);
    layOut();
    follow();
    updateTexts();
}

void PhoneListPanel::layOut()
{
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_table);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(spacing);
    filters->addWidget(m_filter, 1);
    filters->addWidget(m_onlineOnly);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    layout->addWidget(m_title);
    layout->addWidget(m_message);
    layout->addLayout(filters);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_count);
}

void PhoneListPanel::follow()
{
    connect(m_filter, &QLineEdit::textChanged, this, &PhoneListPanel::filter);
    connect(m_onlineOnly, &QCheckBox::toggled, this, &PhoneListPanel::filter);
    connect(m_table, &PhoneTable::openRequested, this, &PhoneListPanel::openRequested);
    connect(m_table, &PhoneTable::pinRequested, this, &PhoneListPanel::pinRequested);
    connect(m_table, &PhoneTable::notice, this, &PhoneListPanel::notice);
    connect(m_table, &PhoneTable::typed, this, &PhoneListPanel::filterByTyping);
    connect(m_table, &QAbstractItemView::clicked, this, [this] { m_isHighlighted = true; });
    connect(m_shown, &QAbstractItemModel::modelReset, this, [this] {
        m_isHighlighted = false;
        updateTexts();
    });
    connect(m_shown, &QAbstractItemModel::rowsInserted, this, &PhoneListPanel::updateTexts);
    connect(m_shown, &QAbstractItemModel::rowsRemoved, this, &PhoneListPanel::updateTexts);
    connect(&m_phones, &QAbstractItemModel::rowsInserted, this, &PhoneListPanel::updateTexts);
}

void PhoneListPanel::setState(const PhoneListState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    updateTexts();
}

bool PhoneListPanel::isFiltered() const
{
    return m_onlineOnly->isChecked() || !m_filter->text().trimmed().isEmpty();
}

void PhoneListPanel::filter()
{
    using Online = std::optional<phone::Presence>;
    m_shown->setText(m_filter->text());
    m_shown->setPresence(m_onlineOnly->isChecked() ? Online(phone::Presence::Online) : Online());
    updateTexts();
}

void PhoneListPanel::filterByTyping(const QString &text)
{
    m_filter->setFocus(Qt::OtherFocusReason);
    m_filter->setText(m_filter->text() + text);
}

void PhoneListPanel::updateTexts()
{
    const bool any = m_phones.rowCount() > 0;
    const bool anyShown = m_shown->rowCount() > 0;
    m_title->setText(m_state.title);
    m_title->setVisible(!m_state.title.isEmpty());
    m_message->setText(m_state.message);
    m_message->setVisible(any && !m_state.message.isEmpty());
    m_filter->setVisible(any);
    m_onlineOnly->setVisible(any);
    if (!any)
        m_empty->setText(m_state.isBusy ? tr("Searching…") : m_state.message);
    else
        m_empty->setText(
            m_state.total > m_phones.rowCount()
                ? tr("None of the phones loaded so far fits the filter. Type it into the "
                     "search box to search them all.")
                : tr("None of these phones fits the filter."));
    m_pages->setCurrentWidget(anyShown ? static_cast<QWidget *>(m_table) : m_empty);
    m_count->setText(countText());
    m_count->setVisible(any);
}

QString PhoneListPanel::countText() const
{
    const QLocale locale;
    const int loaded = m_phones.rowCount();
    const QString loadedText = locale.toString(loaded);
    const QString total = locale.toString(qMax<qint64>(loaded, m_state.total));
    if (isFiltered()) {
        const QString shown = locale.toString(m_shown->rowCount());
        //: %1 of the %2 phones that are loaded fit the filter; %3 were found
        return m_state.total > loaded
            ? tr("%1 of the %2 phones loaded, of %3 found").arg(shown, loadedText, total)
            : tr("%1 of %2 phones").arg(shown, loadedText);
    }
    if (m_state.total <= loaded)
        return loaded == 1 ? tr("1 phone") : tr("%1 phones").arg(loadedText);
    if (m_state.isBusy)
        return tr("%1 of %2 phones, more are coming…").arg(loadedText, total);
    return tr("%1 of %2 phones, scroll for more").arg(loadedText, total);
}

void PhoneListPanel::pressKey(Qt::Key key)
{
    m_table->pressKey(key);
    m_isHighlighted = m_table->currentIndex().isValid();
    if (m_isHighlighted)
        Q_EMIT highlighted(m_table->currentIndex().data(Qt::AccessibleTextRole).toString());
}

bool PhoneListPanel::openHighlighted()
{
    return m_isHighlighted && m_table->openCurrent();
}

bool PhoneListPanel::copyHighlighted()
{
    if (!m_table->currentIndex().isValid() && m_shown->rowCount() == 1)
        m_table->selectRow(0);
    if (!m_table->currentIndex().isValid())
        return false;
    m_table->copyAddress();
    return true;
}

void PhoneListPanel::forgetHighlight()
{
    m_isHighlighted = false;
    m_table->clearSelection();
    m_table->setCurrentIndex({});
}

QByteArray PhoneListPanel::columns() const
{
    return m_table->columns();
}

void PhoneListPanel::setColumns(const QByteArray &columns)
{
    m_table->setColumns(columns);
}

void PhoneListPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_filter->text().isEmpty())
        m_filter->clear();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
