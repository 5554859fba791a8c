// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/format.h"

#include "phone/enumerators.h"
#include "phone/labels.h"

#include <QCoreApplication>

namespace phone {

namespace {

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

bool isControl(QChar c)
{
    const char16_t u = c.unicode();
    // C0, DEL, C1, and the marks that turn the direction of the text around them.
    return u < 0x20 || (u >= 0x7f && u < 0xa0) || (u >= 0x202a && u <= 0x202e)
        || (u >= 0x2066 && u <= 0x2069) || u == 0x2028 || u == 0x2029;
}

QString integerText(const Property &property, const Value &value)
{
    const qint64 number = *value.toInteger();
    if (property.unit == Unit::Seconds && number > 0)
        //: %1 is a number of seconds, %2 the same time in words
        return Text::tr("%1 s (%2)").arg(QString::number(number), durationText(number));
    return value.received().trimmed();
}

} // namespace

QString displayText(const Property &property, const Value &value)
{
    if (!value.hasContent())
        return stateText(value.state());
    if (const auto flag = value.toBool())
        return *flag ? Text::tr("Yes") : Text::tr("No");
    if (const auto date = value.toDate())
        return dateTimeText(date->toLocalTime());
    if (value.isPresent()) {
        if (const Enumerator *known = enumerator(property, value))
            //: %1 is a name in plain words, %2 the value as the PBX writes it
            return Text::tr("%1 (%2)").arg(enumeratorName(*known), value.received().trimmed());
        if (value.toInteger())
            return integerText(property, value);
    }
    return printable(value.received(),
                     property.kind == Kind::LongText ? LineBreaks::Kept : LineBreaks::Visible);
}

QString stateText(ValueState state)
{
    switch (state) {
    case ValueState::Absent:
        return Text::tr("not in the answer");
    case ValueState::Null:
        return Text::tr("no value (null)");
    case ValueState::Empty:
        return Text::tr("empty");
    case ValueState::Present:
    case ValueState::Malformed:
        break;
    }
    return {};
}

QString malformedText(const Property &property)
{
    switch (property.kind) {
    case Kind::Integer:
        return Text::tr("not a whole number");
    case Kind::Boolean:
        return Text::tr("neither true nor false");
    case Kind::Date:
        return Text::tr("not a date");
    case Kind::List:
        return Text::tr("not a list");
    case Kind::Text:
    case Kind::LongText:
    case Kind::Id:
    case Kind::Enumeration:
    case Kind::MacAddress:
        break;
    }
    return Text::tr("not a text");
}

QString remarkText(const Property &property, const Value &value)
{
    if (value.state() == ValueState::Malformed)
        return malformedText(property);
    if (value.isPresent() && !property.enumeration.empty() && !enumerator(property, value))
        return Text::tr("not in the reference");
    return {};
}

QString printable(const QString &text, LineBreaks lineBreaks)
{
    QString shown = text.left(maxShownLength);
    // Half of a character outside the first plane is none.
    if (text.size() > maxShownLength && shown.back().isHighSurrogate())
        shown.chop(1);
    const qsizetype leftOut = text.size() - shown.size();
    for (QChar &c : shown) {
        if (!isControl(c) || (lineBreaks == LineBreaks::Kept && (c == u'\n' || c == u'\t')))
            continue;
        // U+2400… are the pictures of the C0 controls; the others share the replacement mark.
        c = c.unicode() < 0x20 ? QChar(char16_t(0x2400 + c.unicode()))
                               : QChar(QChar::ReplacementCharacter);
    }
    if (leftOut > 0)
        shown += Text::tr("… (%1 more characters, see the raw answer)").arg(leftOut);
    return shown;
}

QString dateTimeText(const QDateTime &time)
{
    const int offset = time.offsetFromUtc() / 60;
    return QStringLiteral("%1 %2%3:%4")
        .arg(time.toString(u"yyyy-MM-dd HH:mm:ss"))
        .arg(QChar(offset < 0 ? u'-' : u'+'))
        .arg(qAbs(offset) / 60, 2, 10, QChar(u'0'))
        .arg(qAbs(offset) % 60, 2, 10, QChar(u'0'));
}

QString utcText(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss") + QStringLiteral(" UTC");
}

QString durationText(qint64 seconds)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    if (seconds < minute)
        return Text::tr("%1 s").arg(seconds);
    if (seconds < hour)
        return Text::tr("%1 min").arg(seconds / minute);
    if (seconds < day && seconds % hour < minute)
        return Text::tr("%1 h").arg(seconds / hour);
    if (seconds < day)
        return Text::tr("%1 h %2 min").arg(seconds / hour).arg(seconds % hour / minute);
    return Text::tr("%n day(s)", nullptr, int(qMin<qint64>(seconds / day, 1000000)));
}

} // namespace phone
