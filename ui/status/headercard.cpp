// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/status/headercard.h"

#include "phone/fieldtable.h"
#include "phone/format.h"
#include "phone/labels.h"
#include "phone/macaddress.h"
#include "phone/masking.h"
#include "phone/useragent.h"
#include "report/reportbuilder.h"
#include "ui/forms/valuefield.h"
#include "ui/status/statusled.h"
#include "ui/widgets/copier.h"
#include "ui/widgets/themedicon.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

using phone::FieldId;

QLabel *plainLabel(QWidget *parent, QPalette::ColorRole role = QPalette::WindowText)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(role);
    return label;
}

QFont scaled(QFont font, qreal factor)
{
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

} // namespace

HeaderCard::HeaderCard(Copier &copier, QWidget *parent)
    : QWidget(parent)
    , m_copier(copier)
    , m_led(new StatusLed(this))
    , m_status(plainLabel(this))
    , m_statusDetail(plainLabel(this, QPalette::PlaceholderText))
    , m_title(plainLabel(this))
    , m_age(plainLabel(this, QPalette::PlaceholderText))
{
    m_title->setFont(scaled(m_title->font(), 1.35));
    m_status->setFont(scaled(m_status->font(), 1.15));
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *names = new QGridLayout;
    names->setHorizontalSpacing(6);
    names->setVerticalSpacing(0);
    auto *statusRow = new QHBoxLayout;
    statusRow->setSpacing(8);
    statusRow->addWidget(m_status);
    statusRow->addWidget(m_statusDetail, 1);
    names->addWidget(m_title, 0, 0, 1, 4);
    names->addLayout(statusRow, 1, 0, 1, 4);

    auto *refresh = new QPushButton(themedIcon(QStringLiteral("refresh")), tr("&Refresh"), this);
    refresh->setToolTip(tr("Ask the PBX again (F5)"));
    auto *picture = new QPushButton(themedIcon(QStringLiteral("picture")), tr("&Picture…"), this);
    picture->setToolTip(tr("Save or copy a picture for a ticket (Ctrl+Shift+S)"));
    connect(refresh, &QPushButton::clicked, this, &HeaderCard::refreshRequested);
    connect(picture, &QPushButton::clicked, this, &HeaderCard::exportRequested);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(refresh);
    buttons->addWidget(picture);
    auto *right = new QVBoxLayout;
    right->setSpacing(6);
    right->addLayout(buttons);
    right->addWidget(m_age, 0, Qt::AlignRight);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(10);
    layout->addWidget(m_led, 0, 0, Qt::AlignVCenter);
    layout->addLayout(names, 0, 1);
    layout->addLayout(right, 0, 2, Qt::AlignTop);
    layout->setColumnStretch(1, 1);

    auto *facts = new QGridLayout;
    facts->setHorizontalSpacing(8);
    layout->addLayout(facts, 1, 0, 1, 3);
    const auto add = [&](FieldId id, int column) {
        QLabel *label = plainLabel(this, QPalette::PlaceholderText);
        label->setText(phone::label(phone::field(id).property));
        auto *value = new ValueField(m_copier, this);
        label->setBuddy(value);
        facts->addWidget(label, 0, 2 * column, Qt::AlignTop);
        facts->addWidget(value, 0, 2 * column + 1);
        facts->setColumnStretch(2 * column + 1, 1);
        label->setContentsMargins(0, 2, 0, 0);
        return value;
    };
    m_mac = add(FieldId::MacAddress, 0);
    m_extension = add(FieldId::Extension, 1);
    m_customer = add(FieldId::Customer, 2);
    m_id = add(FieldId::Id, 3);
}

void HeaderCard::setFact(ValueField *field, FieldId id, const session::Fetch &fetch,
                         const phone::Masker &masker)
{
    const phone::Property &property = phone::field(id).property;
    const phone::Value &value = fetch.phone.value(id);
    const phone::ShownText shown = masker.shown(property, value);
    ValueContent content;
    content.label = phone::label(property);
    content.key = phone::key(property);
    content.text = shown.text;
    content.plain = masker.plain(property, value);
    content.remark = phone::remarkText(property, value);
    content.state = shown.state;
    content.masked = shown.masked;
    if (id == FieldId::MacAddress && !shown.masked) {
        // In the header for people to read aloud; the form has it as received.
        if (const auto mac = phone::MacAddress::parse(content.plain))
            content.text = content.plain = mac->withColons();
    }
    field->setContent(content);
}

void HeaderCard::setFetch(const session::Fetch &fetch, const phone::Masker &masker)
{
    const phone::Property &property = phone::field(FieldId::UserAgent).property;
    const phone::Value &value = fetch.phone.value(FieldId::UserAgent);
    const QString text = value.isPresent() ? masker.shown(property, value).text : QString();
    const phone::UserAgent agent = phone::UserAgent::parse(text);
    const bool softphone = fetch.phone.value(FieldId::InstanceId).isPresent();
    if (agent.isKnown() && !agent.firmware.isEmpty())
        m_title->setText(tr("%1, firmware %2").arg(agent.product(), agent.firmware));
    else if (agent.isKnown())
        m_title->setText(agent.product());
    else
        m_title->setText(softphone ? tr("WebRTC softphone") : tr("SIP phone"));
    setFact(m_mac, FieldId::MacAddress, fetch, masker);
    setFact(m_extension, FieldId::Extension, fetch, masker);
    setFact(m_customer, FieldId::Customer, fetch, masker);
    setFact(m_id, FieldId::Id, fetch, masker);
}

void HeaderCard::setNow(const session::Fetch &fetch, const QDateTime &now)
{
    const qint64 age = fetch.ageAt(now);
    const phone::Status status = phone::statusAt(fetch.phone, age);
    const report::StatusLine line = report::statusLine(status);
    //: %1 is the exact time of the fetch, %2 how long ago that is
    const QString ageText = tr("as of %1, %2 ago")
                                .arg(phone::dateTimeText(fetch.at.toLocalTime()),
                                     phone::durationText(age));
    m_status->setText(line.word);
    m_statusDetail->setText(line.detail);
    m_age->setText(ageText);
    m_age->setToolTip(phone::utcText(fetch.at));
    const QString sentence = line.detail.isEmpty() ? line.word
                                                   : tr("%1, %2").arg(line.word, line.detail);
    m_led->setStatus(status.presence, tr("%1, %2").arg(sentence, ageText));
}

void HeaderCard::setDimmed(bool dimmed)
{
    const QPalette::ColorRole role = dimmed ? QPalette::PlaceholderText : QPalette::WindowText;
    m_led->setDimmed(dimmed);
    m_title->setForegroundRole(role);
    m_status->setForegroundRole(role);
    for (ValueField *field : {m_mac, m_extension, m_customer, m_id})
        field->setDimmed(dimmed);
}

QString HeaderCard::title() const
{
    return tr("%1, %2").arg(m_title->text(),
                            m_mac->content().state == phone::ValueState::Present
                                ? m_mac->content().text
                                : m_id->content().text);
}

} // namespace ui
