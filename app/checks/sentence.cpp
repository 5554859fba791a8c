// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/sentence.h"

#include "phone/fieldtable.h"
#include "phone/labels.h"
#include "phone/latin1.h"

#include <QCoreApplication>
#include <QStringBuilder>

namespace checks {

namespace {

constexpr qsizetype maxKeysNamed = 8;

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Check)
};

template <typename Column, typename Columns>
QString columnKey(phone::FieldId list, qsizetype position, Column column, const Columns &columns)
{
    return phone::latin1(phone::field(list).property.path) % u'[' % QString::number(position)
        % QLatin1String("].") % phone::latin1(columns[static_cast<std::size_t>(column)].path);
}

} // namespace

QString fieldKey(phone::FieldId id)
{
    return phone::key(phone::field(id).property);
}

QString fieldKey(const phone::Softkey &key, phone::SoftkeyColumn column)
{
    return columnKey(phone::FieldId::Softkeys, key.position, column, phone::softkeyColumns);
}

QString fieldKey(const phone::SidePanel &panel, phone::SidePanelColumn column)
{
    return columnKey(phone::FieldId::PurchasedSidePanels, panel.position, column,
                     phone::sidePanelColumns);
}

QStringList fieldKeys(const FieldSet &fields)
{
    QStringList keys;
    for (const phone::FieldId id : fields)
        keys.append(fieldKey(id));
    return keys;
}

QString fieldNames(const QList<phone::FieldId> &ids)
{
    QStringList names;
    for (const phone::FieldId id : ids)
        names.append(phone::label(phone::field(id).property));
    return names.join(Text::tr(", "));
}

QString keyName(const phone::Softkey &key)
{
    const auto index = key.value(phone::SoftkeyColumn::Index).toInteger();
    if (index && *index >= 0)
        return Text::tr("key %1").arg(quint64(*index) + 1);
    return Text::tr("entry %1 of the list").arg(key.position + 1);
}

QString keyNames(const QList<const phone::Softkey *> &keys)
{
    QStringList names;
    for (const phone::Softkey *key : keys.first(qMin(keys.size(), maxKeysNamed)))
        names.append(keyName(*key));
    const QString text = names.join(Text::tr(", "));
    const qsizetype more = keys.size() - names.size();
    return more > 0 ? Text::tr("%1 and %n more", nullptr, int(more)).arg(text) : text;
}

Finding makeFinding(const Rule &rule, Trip trip, const QString &phoneId)
{
    const auto text = [](const char *english) {
        return QCoreApplication::translate("Check", english);
    };
    return {phone::latin1(rule.id),
            trip.severity.value_or(rule.severity),
            trip.fields.isEmpty() ? fieldKeys(rule.fields) : trip.fields,
            text(rule.title),
            trip.message.isEmpty() ? text(rule.message) : trip.message,
            text(rule.next),
            phoneId};
}

} // namespace checks
