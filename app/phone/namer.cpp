// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/namer.h"

#include <QCoreApplication>

namespace phone {

namespace {

// As an id, so that a name that holds the user name of an account called after it stays readable.
constexpr Property someName{.path = "name", .kind = Kind::Id, .sensitivity = Sensitivity::Name};
// What a thing is called tells nothing of its owner.
constexpr Property thingName{.path = "name", .kind = Kind::Text};

const Property &nameProperty(Reference kind)
{
    return kind == Reference::Model || kind == Reference::Product ? thingName : someName;
}

} // namespace

std::optional<NameEntry> Namer::entry(Reference kind, const Value &value) const
{
    if (kind == Reference::None || !value.isPresent())
        return std::nullopt;
    const QString id = value.received().trimmed();
    if (kind != Reference::Switch)
        return m_names.name(kind, id);
    const QString customer = m_phone.value(FieldId::Customer).received().trimmed();
    return m_names.name(kind, NameBook::switchId(customer, id));
}

QString Namer::name(Reference kind, const Value &value, Secrets secrets) const
{
    const auto known = entry(kind, value);
    // A switch is often called what its key calls it: that would say it twice.
    if (!known || known->text().isEmpty() || known->text() == value.received().trimmed())
        return {};
    const ShownText shown = m_masker.shown(nameProperty(kind), Value::text(known->text()), secrets);
    return shown.text == Masker::mask() ? QString() : shown.text;
}

QString Namer::named(const QString &shown, Reference kind, const Value &value,
                     Secrets secrets) const
{
    const QString text = name(kind, value, secrets);
    if (text.isEmpty())
        return shown;
    //: %1 is the name of a record, %2 its id
    return QCoreApplication::translate("NameBook", "%1 (%2)").arg(text, shown);
}

QString Namer::remark(Reference kind, const Value &value) const
{
    const auto known = entry(kind, value);
    return known ? namelessText(kind, known->state) : QString();
}

} // namespace phone
