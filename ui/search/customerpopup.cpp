// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/customerpopup.h"

#include "session/customers.h"
#include "session/explanation.h"
#include "ui/search/customernames.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int margin = 6;
constexpr int shownRows = 12;
constexpr int widthCharacters = 40;
constexpr int rowPadding = 8;
constexpr int maxFilterLength = 100;

} // namespace

CustomerPopup::CustomerPopup(session::Customers &customers, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_customers(customers)
    , m_filter(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_status(wrapped(mutedLabel({}, this)))
{
    setFrameShape(QFrame::StyledPanel);
    setAttribute(Qt::WA_WindowPropagation); // colours and font are those of the box
    setAccessibleName(tr("Customers"));
    layOut();
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textEdited, &m_customers, &session::Customers::setFilter);
    connect(m_list, &QListWidget::itemClicked, this, &CustomerPopup::chooseCurrent);
    connect(&m_customers, &session::Customers::changed, this, [this] {
        if (isVisible())
            showList();
    });
}

void CustomerPopup::layOut()
{
    m_filter->setPlaceholderText(tr("Find a customer"));
    m_filter->setAccessibleName(tr("Find a customer"));
    m_filter->setMaxLength(maxFilterLength);
    m_list->setAccessibleName(tr("Customers"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    // The keys go to the line, which hands on those that move.
    m_list->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_status);
}

void CustomerPopup::openBelow(const QWidget &widget, const QString &typed)
{
    m_filter->setText(typed);
    m_customers.setFilter(typed);
    showList();
    goToStart();
    const int rowHeight = fontMetrics().height() + rowPadding;
    QRect place(widget.mapToGlobal(QPoint(0, widget.height())),
                QSize(qMax(widget.width(), widthCharacters * fontMetrics().averageCharWidth()),
                      (shownRows + 3) * rowHeight));
    const QRect screen = widget.screen()->availableGeometry();
    place.moveRight(qMin(place.right(), screen.right()));
    if (place.bottom() > screen.bottom())
        place.moveBottom(widget.mapToGlobal(QPoint(0, 0)).y());
    setGeometry(place);
    show();
    m_filter->setFocus(Qt::PopupFocusReason);
}

// The user's own customer first: it has no id.
void CustomerPopup::showList()
{
    const QString before = m_list->currentItem()
        ? m_list->currentItem()->data(Qt::UserRole).toString()
        : QString();
    const QString filter = m_filter->text().trimmed();
    m_list->clear();
    const auto add = [this](const QString &text, const QString &id) {
        auto *item = new QListWidgetItem(text, m_list);
        item->setData(Qt::UserRole, id);
        item->setSizeHint({0, fontMetrics().height() + rowPadding});
    };
    if (filter.isEmpty())
        add(ownCustomerText(), {});
    for (const auto &customer : m_customers.list())
        add(customerText(customer), customer.id);
    m_list->setCurrentRow(0);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == before)
            m_list->setCurrentRow(row);
    }
    m_status->setText(statusText());
    m_status->setVisible(!m_status->text().isEmpty());
}

void CustomerPopup::goToStart()
{
    if (!m_filter->text().isEmpty() || !m_customers.chosen())
        return;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == m_customers.chosen()->id)
            m_list->setCurrentRow(row);
    }
}

QString CustomerPopup::statusText() const
{
    if (m_customers.isLoading())
        return tr("Searching…");
    if (m_customers.error())
        return session::explain(*m_customers.error()).happened;
    if (m_list->count() == 0)
        return tr("No customer fits this.");
    return m_customers.isPartial() ? tr("There are more: type to find them.") : QString();
}

void CustomerPopup::chooseCurrent()
{
    // What is on its way may be something else than what is shown.
    if (m_customers.isLoading() || !m_list->currentItem())
        return;
    const QString id = m_list->currentItem()->data(Qt::UserRole).toString();
    hide();
    m_customers.choose(id);
}

bool CustomerPopup::takesKey(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        chooseCurrent();
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return false;
    }
}

bool CustomerPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    auto *press = static_cast<QKeyEvent *>(event);
    switch (press->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    default:
        return takesKey(press->key()) || QFrame::eventFilter(watched, event);
    }
}

void CustomerPopup::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    m_customers.setFilter({});
    Q_EMIT closed();
}

} // namespace ui
