// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/namebook.h"

#include <QCoreApplication>

#include <array>

namespace phone {

namespace {

// The sentences of one kind of record: whole ones, as languages decline the words in them.
struct Sentences {
    const char *forbidden;
    const char *missing;
    const char *failed;
};

constexpr std::array<Sentences, referenceCount> sentences = {{
    {},
    {QT_TRANSLATE_NOOP("NameBook", "You are not allowed to see this model."),
     QT_TRANSLATE_NOOP("NameBook", "The PBX has no model with this id."),
     QT_TRANSLATE_NOOP("NameBook", "The model's name could not be fetched.")},
    {QT_TRANSLATE_NOOP("NameBook", "You are not allowed to see this extension."),
     QT_TRANSLATE_NOOP("NameBook", "The PBX has no extension with this id."),
     QT_TRANSLATE_NOOP("NameBook", "The extension's name could not be fetched.")},
    {QT_TRANSLATE_NOOP("NameBook", "You are not allowed to see this customer."),
     QT_TRANSLATE_NOOP("NameBook", "The PBX has no customer with this id."),
     QT_TRANSLATE_NOOP("NameBook", "The customer's name could not be fetched.")},
    {QT_TRANSLATE_NOOP("NameBook", "You are not allowed to see this product."),
     QT_TRANSLATE_NOOP("NameBook", "The PBX has no product with this id."),
     QT_TRANSLATE_NOOP("NameBook", "The product's name could not be fetched.")},
    {QT_TRANSLATE_NOOP("NameBook", "You are not allowed to see this employee."),
     QT_TRANSLATE_NOOP("NameBook", "The PBX has no employee with this id."),
     QT_TRANSLATE_NOOP("NameBook", "The employee's name could not be fetched.")},
    {QT_TRANSLATE_NOOP("NameBook", "You are not allowed to see this group."),
     QT_TRANSLATE_NOOP("NameBook", "The PBX has no group with this id."),
     QT_TRANSLATE_NOOP("NameBook", "The group's name could not be fetched.")},
    {QT_TRANSLATE_NOOP("NameBook", "You are not allowed to see this queue."),
     QT_TRANSLATE_NOOP("NameBook", "The PBX has no queue with this id."),
     QT_TRANSLATE_NOOP("NameBook", "The queue's name could not be fetched.")},
    {QT_TRANSLATE_NOOP("NameBook", "You are not allowed to see the customer's switches."),
     QT_TRANSLATE_NOOP("NameBook", "The customer has no switch of this name."),
     QT_TRANSLATE_NOOP("NameBook", "The customer's switches could not be fetched.")},
    {QT_TRANSLATE_NOOP("NameBook", "You are not allowed to see that phone."),
     QT_TRANSLATE_NOOP("NameBook", "The PBX has no phone with this id."),
     QT_TRANSLATE_NOOP("NameBook", "That phone could not be fetched.")},
}};

} // namespace

QString NameEntry::text() const
{
    if (!isKnown() || name.isEmpty() || detail.isEmpty())
        return isKnown() ? name + detail : QString();
    return QStringLiteral("%1, %2").arg(name, detail);
}

std::optional<NameEntry> NameBook::name(Reference kind, const QString &id) const
{
    const auto found = m_entries.constFind(key(kind, id));
    return found == m_entries.constEnd() ? std::nullopt : std::optional(*found);
}

void NameBook::insert(Reference kind, const QString &id, const NameEntry &entry)
{
    m_entries.insert(key(kind, id), entry);
}

QString NameBook::switchId(const QString &customer, const QString &name)
{
    return customer + u'/' + name;
}

NameBook::Key NameBook::key(Reference kind, const QString &id)
{
    return {int(kind), id.toLower()};
}

QString namelessText(Reference kind, NameEntry::State state)
{
    const Sentences &row = sentences[static_cast<std::size_t>(kind)];
    const char *text = state == NameEntry::State::Forbidden ? row.forbidden
        : state == NameEntry::State::Missing                ? row.missing
        : state == NameEntry::State::Failed                 ? row.failed
                                                            : nullptr;
    return text ? QCoreApplication::translate("NameBook", text) : QString();
}

} // namespace phone
