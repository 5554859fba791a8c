// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/reference.h"

#include <QLatin1String>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

namespace phone {

namespace {

struct KeyTarget {
    const char *function;
    Reference reference;
};

constexpr std::array<KeyTarget, 5> keyTargets = {{
    {"BLF", Reference::Extension},
    {"PICKUPGROUP", Reference::Group},
    {"QUEUE", Reference::Queue},
    {"SWITCH", Reference::Switch},
    // The reference says "device id"; a SIP phone is what the PBX calls a device elsewhere.
    {"DNDOTHER", Reference::Phone},
}};

// References in the order they were met, each once: a phone may have a thousand keys.
class ReferenceList
{
public:
    void add(Reference kind, const Value &value)
    {
        if (kind == Reference::None || !value.isPresent())
            return;
        const QString id = value.received().trimmed();
        if (id.isEmpty() || m_seen.contains({int(kind), id}))
            return;
        m_seen.insert({int(kind), id});
        m_list.append({kind, id});
    }

    [[nodiscard]] const QList<ReferenceTo> &list() const { return m_list; }

private:
    QList<ReferenceTo> m_list;
    QSet<std::pair<int, QString>> m_seen;
};

} // namespace

Reference softkeyReference(QStringView function)
{
    const auto *const found = std::find_if(
        keyTargets.begin(), keyTargets.end(),
        [&](const KeyTarget &row) { return function == QLatin1String(row.function); });
    return found == keyTargets.end() ? Reference::None : found->reference;
}

Reference softkeyReference(const Softkey &key)
{
    const Value &function = key.value(SoftkeyColumn::Function);
    if (!function.isPresent() || !key.value(SoftkeyColumn::Value).isPresent())
        return Reference::None;
    return softkeyReference(function.received());
}

Reference referenceAt(const Softkey &key, std::size_t column)
{
    return column == static_cast<std::size_t>(SoftkeyColumn::Value) ? softkeyReference(key)
                                                                    : Reference::None;
}

Reference referenceAt(const SidePanel &, std::size_t column)
{
    return sidePanelColumns[column].reference;
}

QList<ReferenceTo> referencesOf(const Phone &phone)
{
    ReferenceList references;
    for (const Field &row : fieldTable)
        references.add(row.property.reference, phone.value(row.id));
    const auto addItems = [&](const auto &items) {
        for (const auto &item : items) {
            for (std::size_t i = 0; i < item.values.size(); ++i)
                references.add(referenceAt(item, i), item.values[i]);
        }
    };
    addItems(phone.sidePanels());
    addItems(phone.softkeys());
    return references.list();
}

} // namespace phone
