// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tickets/hiddentext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace ui {

namespace {

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(HiddenText)
};

// What is counted as one.
struct Kind {
    QString key; // without the places of a list
    QString label; // of the first
    int count = 0;
    bool isWhole = true;
};

QList<Kind> kindsOf(const QList<report::HiddenValue> &hidden)
{
    static const QRegularExpression place(QStringLiteral("\\[\\d+\\]"));
    QList<Kind> kinds;
    for (const report::HiddenValue &value : hidden) {
        QString key = value.key;
        key.remove(place);
        auto kind = std::find_if(kinds.begin(), kinds.end(),
                                 [&](const Kind &known) { return known.key == key; });
        if (kind == kinds.end()) {
            kinds.append({key, value.label});
            kind = kinds.end() - 1;
        }
        ++kind->count;
        kind->isWhole = kind->isWhole && value.isWhole;
    }
    return kinds;
}

QString kindText(const Kind &kind)
{
    if (kind.count > 1) {
        //: %1 is the label of a value, such as "Key 4: Value"; other keys have such as well
        return Text::tr("%1 (and %n more)", nullptr, kind.count - 1).arg(kind.label);
    }
    //: %1 is the label of a value
    return kind.isWhole ? kind.label : Text::tr("%1 (a part of it)").arg(kind.label);
}

} // namespace

QString hiddenText(const QList<report::HiddenValue> &hidden, report::Level level)
{
    if (level == report::Level::Everything)
        return Text::tr("Nothing is hidden: the phone's secrets can be read.");
    if (hidden.isEmpty())
        return Text::tr("Nothing had to be hidden.");
    QStringList texts;
    for (const Kind &kind : kindsOf(hidden))
        texts.append(kindText(kind));
    //: %1 lists what they are
    return Text::tr("%n value(s) hidden: %1.", nullptr, int(hidden.size()))
        .arg(texts.join(QStringLiteral(", ")));
}

} // namespace ui
