// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secretedit.h"

#include "ui/widgets/themedicon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace ui {

SecretEdit::SecretEdit(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_show(new QToolButton(this))
{
    m_line->setEchoMode(QLineEdit::Password);
    m_line->setAccessibleName(name);
    m_show->setIcon(themedIcon(QStringLiteral("reveal")));
    m_show->setCheckable(true);
    m_show->setAutoRaise(true);
    m_show->setFocusPolicy(Qt::TabFocus); // a click leaves the cursor where it is
    m_show->setAccessibleName(tr("Show: %1").arg(name));
    m_show->setToolTip(tr("Show what is typed"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_show);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &SecretEdit::edited);
    connect(m_show, &QToolButton::toggled, this, [this](bool shown) {
        m_line->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    });
}

QString SecretEdit::text() const
{
    return m_line->text();
}

void SecretEdit::clear()
{
    mask();
    m_line->setText({}); // as against clear(), this forgets what undo would bring back
}

void SecretEdit::mask()
{
    m_show->setChecked(false);
}

void SecretEdit::selectAll()
{
    m_line->selectAll();
}

void SecretEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && !isActiveWindow())
        mask();
}

void SecretEdit::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    mask();
}

} // namespace ui
