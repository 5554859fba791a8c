// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/answers.h"

#include "checks/verdicts.h"
#include "ui/widgets/dimming.h"
#include "ui/widgets/labels.h"

#include <QFormLayout>
#include <QLabel>

namespace ui {

namespace {

// "locked to 203.0.113.24 | last seen 203.0.113.9": what has a value.
class SideBySide
{
public:
    void add(const QString &label, const QString &value)
    {
        if (!value.isEmpty())
            m_parts.append(label.arg(value));
    }
    // Followed by the verdict.
    [[nodiscard]] QString with(const QString &sentence) const
    {
        return m_parts.isEmpty() ? sentence
                                 : m_parts.join(QStringLiteral(" | ")) + u'\n' + sentence;
    }

private:
    QStringList m_parts;
};

} // namespace

Answers::Answers(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(2);
    layout->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_configuration = addLine(tr("Configuration"));
    m_lock = addLine(tr("Lock"));
    m_network = addLine(tr("Network"));
}

QLabel *Answers::addLine(const QString &question)
{
    QLabel *answer = wrapped(plainLabel({}, this));
    answer->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    answer->setAccessibleName(question);
    QLabel *name = mutedLabel(question, this);
    name->setAlignment(Qt::AlignLeft | Qt::AlignTop); // beside the first of several lines
    static_cast<QFormLayout *>(layout())->addRow(name, answer);
    return answer;
}

void Answers::setPhone(const phone::Phone &phone, const checks::Context &context)
{
    m_configuration->setText(checks::configPickup(phone, context).sentence);

    const checks::LockVerdict lock = checks::lockVerdict(phone, context);
    SideBySide addresses;
    addresses.add(tr("locked to %1"), lock.lockedTo);
    addresses.add(tr("last seen %1"), lock.lastSeen);
    m_lock->setText(addresses.with(lock.sentence));

    const checks::NetworkVerdict network = checks::networkVerdict(phone, context);
    SideBySide settings;
    settings.add(tr("expected %1"), network.expected);
    settings.add(tr("actual %1"), network.actual);
    settings.add(tr("subnet %1"), network.subnet);
    settings.add(tr("gateway %1"), network.gateway);
    m_network->setText(settings.with(network.sentence));
}

void Answers::setDimmed(bool dimmed)
{
    for (QLabel *answer : {m_configuration, m_lock, m_network})
        setTextDimmed(*answer, dimmed);
}

} // namespace ui
