// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/rule.h"
#include "phone/field.h"
#include "phone/phone.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace checks {

// The words that the rules' sentences are made of.

// The reference's keys: "ip.mode", "softkeys[3].value", "purchaseInfo.sidePanels[0].serial".
[[nodiscard]] QString fieldKey(phone::FieldId id);
[[nodiscard]] QString fieldKey(const phone::Softkey &key, phone::SoftkeyColumn column);
[[nodiscard]] QString fieldKey(const phone::SidePanel &panel, phone::SidePanelColumn column);
[[nodiscard]] QStringList fieldKeys(const FieldSet &fields);

// The fields' names as the window shows them, with commas between.
[[nodiscard]] QString fieldNames(const QList<phone::FieldId> &ids);

// What people call the key: its number as phones print it, from 1; for one that has no place, where
// it stands in the list.
[[nodiscard]] QString keyName(const phone::Softkey &key);
// The keys' names with commas between; of very many, only the first.
[[nodiscard]] QString keyNames(const QList<const phone::Softkey *> &keys);

// The finding of a rule that has tripped.
[[nodiscard]] Finding makeFinding(const Rule &rule, Trip trip, const QString &phoneId);

} // namespace checks
