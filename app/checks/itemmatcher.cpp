// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/itemmatcher.h"

#include "checks/wholenumber.h"

#include <QHash>
#include <QString>

namespace checks {

namespace {

// What an item is known by; the same for several, or nothing, is no harm.
QString nameOf(const phone::Softkey &key)
{
    const auto index = wholeNumber(key.value(phone::SoftkeyColumn::Index));
    return index ? QString::number(index->first) + u' ' + index->second : QString();
}

QString nameOf(const phone::SidePanel &panel)
{
    const phone::Value &serial = panel.value(phone::SidePanelColumn::Serial);
    return serial.isPresent() ? serial.received() : QString();
}

template <typename Item>
QList<std::pair<const Item *, const Item *>> match(const QList<Item> &before,
                                                   const QList<Item> &after)
{
    QHash<QString, QList<const Item *>> waiting;
    for (const Item &item : before)
        waiting[nameOf(item)].append(&item);
    QList<std::pair<const Item *, const Item *>> pairs;
    for (const Item &item : after) {
        QList<const Item *> &same = waiting[nameOf(item)];
        pairs.emplaceBack(same.isEmpty() ? nullptr : same.takeFirst(), &item);
    }
    for (const Item &item : before) {
        if (waiting[nameOf(item)].contains(&item))
            pairs.emplaceBack(&item, nullptr);
    }
    return pairs;
}

} // namespace

QList<KeyPair> matchKeys(const QList<phone::Softkey> &before, const QList<phone::Softkey> &after)
{
    return match(before, after);
}

QList<PanelPair> matchPanels(const QList<phone::SidePanel> &before,
                             const QList<phone::SidePanel> &after)
{
    return match(before, after);
}

} // namespace checks
