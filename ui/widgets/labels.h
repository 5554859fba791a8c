// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace ui {

// The labels of the program, made alike everywhere. All show plain text, whoever wrote it; the
// parent owns them.

[[nodiscard]] QLabel *plainLabel(const QString &text, QWidget *parent);
// Bold, above what it names.
[[nodiscard]] QLabel *headingLabel(const QString &text, QWidget *parent);
// Weaker than values: names of values, and words for what is missing.
[[nodiscard]] QLabel *mutedLabel(const QString &text, QWidget *parent);
// The label itself, which then breaks its lines where it has little room.
QLabel *wrapped(QLabel *label);

} // namespace ui
