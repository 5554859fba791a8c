// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/value.h"
#include "report/mark.h"

#include <QFontMetrics>
#include <QList>
#include <QString>
#include <QTextLayout>

class QPainter;

namespace ui {

// What a ValueField shows; texts ready for showing, plain.
struct ValueContent {
    QString label; // the field's name
    QString key; // the reference's key
    QString text;
    QString plain; // what copying gives: the value alone
    QString remark; // what is odd about it
    QString toolTip; // escaped
    phone::ValueState state = phone::ValueState::Present;
    bool masked = false;
    QList<report::Mark> marks = {}; // behind the text, each with its word
    QString description = {}; // what the marks say, for screen readers

    friend bool operator==(const ValueContent &, const ValueContent &) = default;
};

// The text of a ValueField as it is laid out: the value, what is odd about it, and its marks, each a
// gap for its shape and a word that stays with it.
class ValueText
{
public:
    ValueText() = default;
    ValueText(const ValueContent &content, const QFontMetrics &metrics);

    [[nodiscard]] const QString &text() const { return m_text; }
    // The value and its remark: what can be selected, from the beginning.
    [[nodiscard]] QString selectable() const { return m_text.left(m_remarkEnd); }
    // Whether there is nothing but the value.
    [[nodiscard]] bool isPlain() const { return m_text.size() == m_valueEnd; }

    // The colours of the remark and of the marks' words.
    [[nodiscard]] QList<QTextLayout::FormatRange> formats(const report::Theme &theme) const;
    // The shapes, into their gaps. `layout` holds text(), laid out, and is drawn at the origin.
    void paintMarks(QPainter &painter, const QTextLayout &layout, QPointF origin,
                    const report::Theme &theme) const;

private:
    struct PlacedMark {
        report::Mark mark;
        int gap; // where in the text
        int word;
        int end;
    };
    QString m_text;
    int m_valueEnd = 0;
    int m_remarkEnd = 0;
    QList<PlacedMark> m_marks;
};

} // namespace ui
