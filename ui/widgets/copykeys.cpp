// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/copykeys.h"

#include <QKeyEvent>
#include <QKeySequence>

namespace ui {

std::optional<CopyForm> copyForm(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Copy))
        return CopyForm::Value;
    if (event.key() == Qt::Key_C && event.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
        return CopyForm::Labelled;
    return std::nullopt;
}

QKeySequence copyKey(CopyForm form)
{
    return form == CopyForm::Value ? QKeySequence(QKeySequence::Copy)
                                   : QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
}

} // namespace ui
