// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/status/headercard.h"

#include "phone/fieldtable.h"
#include "phone/format.h"
#include "phone/labels.h"
#include "phone/macaddress.h"
#include "phone/masking.h"
#include "phone/namer.h"
#include "phone/useragent.h"
#include "report/reportbuilder.h"
#include "ui/forms/valuefield.h"
#include "ui/status/statusled.h"
#include "ui/widgets/copier.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/themedicon.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

using phone::FieldId;

constexpr int factSpacing = 8;
constexpr int factDigits = 24; // an id
// What an odd answer has in place of an id; the tabs and the clipboard have the whole of it.
constexpr int maxFactLength = 64;
constexpr int titleCharacters = 12; // at least

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
    , m_picture(plainLabel({}, this))
    , m_status(plainLabel({}, this))
    , m_statusDetail(mutedLabel({}, this))
    , m_title(plainLabel({}, this))
    , m_age(mutedLabel({}, this))
{
    m_title->setFont(scaled(m_title->font(), 1.35));
    m_status->setFont(scaled(m_status->font(), 1.15));
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_title->setMinimumWidth(titleCharacters * m_title->fontMetrics().averageCharWidth());

    m_picture->setAccessibleName(tr("Picture of the model"));
    m_picture->hide();

    auto *names = new QGridLayout;
    names->setHorizontalSpacing(6);
    names->setVerticalSpacing(0);
    auto *statusRow = new QHBoxLayout;
    statusRow->setSpacing(8);
    statusRow->addWidget(m_status);
    statusRow->addWidget(m_statusDetail, 1);
    names->addWidget(m_title, 0, 0, 1, 4);
    names->addLayout(statusRow, 1, 0, 1, 4);

    m_refresh = new QPushButton(themedIcon(QStringLiteral("refresh")), tr("&Refresh"), this);
    auto *ticket = new QPushButton(themedIcon(QStringLiteral("picture")), tr("Tic&ket…"), this);
    ticket->setToolTip(tr("Copy, save or print the phone for a ticket (Ctrl+Shift+S)"));
    setRefreshable(true);
    connect(m_refresh, &QPushButton::clicked, this, &HeaderCard::refreshRequested);
    connect(ticket, &QPushButton::clicked, this, &HeaderCard::exportRequested);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_refresh);
    buttons->addWidget(ticket);
    auto *right = new QVBoxLayout;
    right->setSpacing(6);
    right->addLayout(buttons);
    right->addWidget(m_age, 0, Qt::AlignRight);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(10);
    layout->addWidget(m_led, 0, 0, Qt::AlignVCenter);
    layout->addWidget(m_picture, 0, 1, Qt::AlignVCenter);
    layout->addLayout(names, 0, 2);
    layout->addLayout(right, 0, 3, Qt::AlignTop);
    layout->setColumnStretch(2, 1);

    m_factGrid = new QGridLayout;
    m_factGrid->setHorizontalSpacing(factSpacing);
    layout->addLayout(m_factGrid, 1, 0, 1, 4);
    m_mac = addFact(FieldId::MacAddress);
    m_extension = addFact(FieldId::Extension);
    m_customer = addFact(FieldId::Customer);
    m_id = addFact(FieldId::Id);
    placeFacts();
}

ValueField *HeaderCard::addFact(FieldId id)
{
    QLabel *label = mutedLabel(phone::label(phone::field(id).property), this);
    label->setContentsMargins(0, 2, 0, 0);
    auto *value = new ValueField(m_copier, this);
    label->setBuddy(value);
    m_facts.append({label, value});
    return value;
}

// In one row where the ids have room to stand unbroken, else in two.
void HeaderCard::placeFacts()
{
    const int digits = factDigits * fontMetrics().horizontalAdvance(u'0');
    int wanted = 0;
    for (const Fact &fact : std::as_const(m_facts))
        wanted += fact.label->sizeHint().width() + digits + 2 * factSpacing;
    const int columns = int(wanted <= width() ? m_facts.size() : (m_facts.size() + 1) / 2);
    for (int i = 0; i < m_facts.size(); ++i) {
        const int column = 2 * (i % columns);
        m_factGrid->addWidget(m_facts[i].label, i / columns, column, Qt::AlignTop);
        m_factGrid->addWidget(m_facts[i].value, i / columns, column + 1);
        m_factGrid->setColumnStretch(2 * i + 1, i < columns ? 1 : 0);
    }
}

void HeaderCard::fitTitle()
{
    m_title->setText(
        m_title->fontMetrics().elidedText(m_titleText, Qt::ElideRight, m_title->width()));
}

void HeaderCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeFacts();
    fitTitle();
}

void HeaderCard::setFact(ValueField *field, FieldId id, const session::Fetch &fetch,
                         const phone::Masker &masker, const phone::NameBook &names)
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
    // The form has the id.
    const QString name = phone::Namer(fetch.phone, masker, names).name(property.reference, value);
    if (!name.isEmpty())
        content.text = content.plain = name;
    if (content.text.size() > maxFactLength)
        content.text = content.text.left(maxFactLength) + u'…';
    field->setContent(content);
}

QString HeaderCard::titleOf(const session::Fetch &fetch, const phone::Masker &masker,
                            const phone::NameBook &names) const
{
    const phone::Property &property = phone::field(FieldId::UserAgent).property;
    const phone::Value &value = fetch.phone.value(FieldId::UserAgent);
    const QString text = value.isPresent() ? masker.shown(property, value).text : QString();
    const phone::UserAgent agent = phone::UserAgent::parse(text);
    const bool softphone = fetch.phone.value(FieldId::InstanceId).isPresent();
    if (agent.isKnown() && !agent.firmware.isEmpty())
        return tr("%1, firmware %2").arg(agent.product(), agent.firmware);
    if (agent.isKnown())
        return agent.product();
    const QString model = phone::Namer(fetch.phone, masker, names)
                              .name(phone::Reference::Model,
                                    fetch.phone.value(FieldId::SipPhoneModel));
    if (!model.isEmpty())
        return model;
    return softphone ? tr("WebRTC softphone") : tr("SIP phone");
}

void HeaderCard::setFetch(const session::Fetch &fetch, const phone::Masker &masker,
                          const phone::NameBook &names)
{
    m_titleText = titleOf(fetch, masker, names);
    fitTitle();
    setFact(m_mac, FieldId::MacAddress, fetch, masker, names);
    setFact(m_extension, FieldId::Extension, fetch, masker, names);
    setFact(m_customer, FieldId::Customer, fetch, masker, names);
    setFact(m_id, FieldId::Id, fetch, masker, names);
}

void HeaderCard::setPicture(const QPixmap &picture)
{
    m_picture->setVisible(!picture.isNull());
    if (!picture.isNull())
        m_picture->setPixmap(picture);
}

void HeaderCard::setRefreshable(bool refreshable)
{
    m_refresh->setEnabled(refreshable);
    m_refresh->setToolTip(refreshable ? tr("Ask the PBX again (F5)")
                                      : tr("What comes from a file cannot be asked for again"));
}

// What a file holds was so when it was fetched, and does not age.
static QString ageText(const session::Fetch &fetch, const QDateTime &now)
{
    const QString time = phone::dateTimeText(fetch.at.toLocalTime());
    if (fetch.origin != session::Fetch::Origin::File) {
        //: %1 is the exact time of the fetch, %2 how long ago that is
        return HeaderCard::tr("as of %1, %2 ago")
            .arg(time, phone::durationText(fetch.ageAt(now)));
    }
    return fetch.at.isValid() ? HeaderCard::tr("as of %1").arg(time)
                              : HeaderCard::tr("as of an unknown time");
}

void HeaderCard::setNow(const session::Fetch &fetch, const QDateTime &now)
{
    const bool isFile = fetch.origin == session::Fetch::Origin::File;
    const phone::Status status = phone::statusAt(fetch.phone, isFile ? 0 : fetch.ageAt(now));
    const report::StatusLine line = report::statusLine(status);
    const QString age = ageText(fetch, now);
    m_status->setText(line.word);
    m_statusDetail->setText(isFile && !line.detail.isEmpty()
                                ? tr("%1, when it was fetched").arg(line.detail)
                                : line.detail);
    m_age->setText(age);
    m_age->setToolTip(fetch.at.isValid() ? phone::utcText(fetch.at) : QString());
    const QString sentence = line.detail.isEmpty() ? line.word
                                                   : tr("%1, %2").arg(line.word, line.detail);
    m_led->setStatus(status.presence, tr("%1, %2").arg(sentence, age));
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
    return tr("%1, %2").arg(m_titleText,
                            m_mac->content().state == phone::ValueState::Present
                                ? m_mac->content().text
                                : m_id->content().text);
}

} // namespace ui
