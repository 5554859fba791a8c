// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/phone.h"

#include <QList>

#include <utility>

namespace checks {

// Which items of two lists are the same one. Either side of a pair may be null, not both. The items
// must outlive the pairs. In the order of the second list; what it lacks stands behind.

using KeyPair = std::pair<const phone::Softkey *, const phone::Softkey *>;
using PanelPair = std::pair<const phone::SidePanel *, const phone::SidePanel *>;

// By their place on the phone; of several in one place, and of those without one, by their order.
[[nodiscard]] QList<KeyPair> matchKeys(const QList<phone::Softkey> &before,
                                       const QList<phone::Softkey> &after);

// By their serial numbers; of those with none or the same one, by their order.
[[nodiscard]] QList<PanelPair> matchPanels(const QList<phone::SidePanel> &before,
                                           const QList<phone::SidePanel> &after);

} // namespace checks
