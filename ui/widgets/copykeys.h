// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

class QKeyEvent;
class QKeySequence;

namespace ui {

// The value alone, or "label: value".
enum class CopyForm : quint8 { Value, Labelled };

// What the key asks to be copied; none for other keys.
[[nodiscard]] std::optional<CopyForm> copyForm(const QKeyEvent &event);
// The key that asks for it.
[[nodiscard]] QKeySequence copyKey(CopyForm form);

} // namespace ui
