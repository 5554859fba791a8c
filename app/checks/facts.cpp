// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/facts.h"

#include "phone/format.h"
#include "phone/hex.h"
#include "phone/labels.h"
#include "phone/valuereader.h"

#include <algorithm>
#include <array>

namespace checks {

namespace {

using phone::FieldId;

constexpr std::array references = {FieldId::Extension, FieldId::Customer, FieldId::SipPhoneModel,
                                   FieldId::Product};

} // namespace

Facts::Facts(const phone::Phone &phone, const Context &context)
    : m_phone(phone)
    , m_context(context)
    , m_now(Moment::of(context.now))
{
    readReferences();
}

// Where a phone keeps an odd object to be shown, the rules are strict: a reference that came as an
// object is its _id, whatever that is, and the phone's own _id is never an object.
void Facts::readReferences()
{
    for (const FieldId id : references) {
        const phone::Value &value = m_phone.value(id);
        if (value.state() == phone::ValueState::Malformed && m_phone.cameAsObject(id)) {
            m_replacements.emplace_back(
                id,
                phone::readValue(phone::Property{.path = "_id"},
                                 phone::containerIn(value).toObject().value(QLatin1String("_id"))));
        }
    }
    if (m_phone.value(FieldId::Id).isPresent() && m_phone.cameAsObject(FieldId::Id)) {
        const QJsonValue id = m_phone.source().value(
            phone::key(phone::field(FieldId::Id).property));
        m_replacements.emplace_back(FieldId::Id, phone::Value::malformed(phone::jsonText(id)));
    }
}

const phone::Value &Facts::value(FieldId id) const
{
    const auto replaced = std::find_if(m_replacements.begin(), m_replacements.end(),
                                       [id](const auto &entry) { return entry.first == id; });
    return replaced == m_replacements.end() ? m_phone.value(id) : replaced->second;
}

bool Facts::is(FieldId id, QLatin1String text) const
{
    return this->text(id) == text;
}

std::optional<qint64> Facts::integer(FieldId id) const
{
    return value(id).toInteger();
}

bool Facts::isTrue(FieldId id) const
{
    return value(id).toBool() == true;
}

bool Facts::isFalse(FieldId id) const
{
    return value(id).toBool() == false;
}

std::optional<Moment> Facts::moment(FieldId id) const
{
    return Moment::of(value(id));
}

std::optional<Address> Facts::address(FieldId id) const
{
    auto &read = m_addresses[static_cast<std::size_t>(id)];
    if (!read)
        read.emplace(Address::parse(text(id)));
    return *read;
}

std::optional<Address> Facts::ipv4(FieldId id) const
{
    return text(id).contains(u':') ? std::nullopt : address(id);
}

const phone::Masker &Facts::masker() const
{
    if (!m_masker)
        m_masker.emplace(m_phone);
    return *m_masker;
}

QString Facts::shown(FieldId id) const
{
    return shown(phone::field(id).property, value(id));
}

QString Facts::shown(const phone::Property &property, const phone::Value &value) const
{
    QString text = masker().shown(property, value).text;
    // Line breaks that a longer text may keep have no place in a sentence.
    text = phone::printable(text.left(maxShownLength + 1));
    if (text.size() > maxShownLength)
        text = text.left(maxShownLength - 1) + u'…';
    return text;
}

QString Facts::phoneId() const
{
    constexpr qsizetype idDigits = 24;
    // What has the form of an id names the phone, even if a password happens to begin like it.
    const QStringView id = text(FieldId::Id);
    if (phone::isHex(id, idDigits) && id.compare(text(FieldId::Password), Qt::CaseInsensitive) != 0)
        return id.toString();
    return phone::printable(masker().plain(phone::field(FieldId::Id).property, value(FieldId::Id)));
}

} // namespace checks
