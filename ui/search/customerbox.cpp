// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/customerbox.h"

#include "models/tooltip.h"
#include "session/customers.h"
#include "ui/search/customernames.h"
#include "ui/search/customerpopup.h"

#include <QKeyEvent>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QWheelEvent>

namespace ui {

namespace {

constexpr int boxCharacters = 20; // longer names are elided
constexpr int textMargin = 4;

bool isTyping(const QKeyEvent &event)
{
    return !event.text().isEmpty() && event.text().front().isPrint()
        && !event.text().front().isSpace()
        && !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

} // namespace

CustomerBox::CustomerBox(session::Customers &customers, QWidget *parent)
    : QComboBox(parent)
    , m_customers(customers)
{
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(boxCharacters);
    addItem(QString()); // what is chosen; all others are in the popup
    connect(&m_customers, &session::Customers::changed, this, &CustomerBox::update);
    connect(&m_customers, &session::Customers::chosenChanged, this, &CustomerBox::update);
    update();
}

void CustomerBox::update()
{
    const auto &chosen = m_customers.chosen();
    const QString text = chosen ? customerText(*chosen) : ownCustomerText();
    setItemText(0, text);
    setAccessibleName(tr("Customer: %1").arg(text));
    setToolTip(models::plainToolTip({tr("Customer: %1").arg(text)}));
    setVisible(m_customers.state() == session::Customers::State::Available || chosen);
    setEnabled(m_customers.state() == session::Customers::State::Available);
}

void CustomerBox::showPopup()
{
    open({});
}

void CustomerBox::hidePopup()
{
    if (m_popup)
        m_popup->hide();
    QComboBox::hidePopup();
}

void CustomerBox::open(const QString &typed)
{
    if (!m_popup)
        m_popup = new CustomerPopup(m_customers, this);
    m_popup->openBelow(*this, typed);
}

void CustomerBox::keyPressEvent(QKeyEvent *event)
{
    if (isTyping(*event))
        open(event->text());
    else
        QComboBox::keyPressEvent(event);
}

// Nobody changes the customer by scrolling past.
void CustomerBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

// Qt cuts a long text where the room ends.
void CustomerBox::paintEvent(QPaintEvent *)
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect room = style()->subControlRect(QStyle::CC_ComboBox, &option,
                                               QStyle::SC_ComboBoxEditField, this);
    option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideRight,
                                                  room.width() - textMargin);
    QStylePainter painter(this);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace ui
