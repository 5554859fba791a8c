// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace phone {

// A part of a text, from `begin` up to and without `end`.
struct TextSpan {
    qsizetype begin = 0;
    qsizetype end = 0;

    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

// What stands in place of what is hidden; its length says nothing about the hidden text's.
[[nodiscard]] QString maskText();

// The text with a mask in place of each span. Spans may come in any order and overlap; those that
// touch share a mask.
[[nodiscard]] QString withMasks(const QString &text, QList<TextSpan> spans);

} // namespace phone
