// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/softkeylayout.h"

#include "phone/enumerators.h"
#include "phone/labels.h"
#include "phone/latin1.h"
#include "phone/namer.h"
#include "phone/reference.h"

#include <QCoreApplication>
#include <QMultiMap>

namespace phone {

namespace {

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(SoftkeyLayout)
};

void appendFree(QList<SoftkeySlot> &places, qint64 from, qint64 to)
{
    using Kind = SoftkeySlot::Kind;
    if (to - from + 1 > SoftkeySlot::longestRunDrawn) {
        places.append({Kind::FreeRange, from, to, -1, false});
        return;
    }
    for (qint64 index = from; index <= to; ++index)
        places.append({Kind::Free, index, index, -1, false});
}

QString numberText(const SoftkeySlot &slot)
{
    if (slot.index == SoftkeySlot::unplaced)
        return QStringLiteral("?");
    // Unsigned: the largest index plus one must not overflow.
    QString first = QString::number(quint64(slot.index) + 1);
    if (slot.kind != SoftkeySlot::Kind::FreeRange)
        return first;
    return first + u'–' + QString::number(quint64(slot.lastIndex) + 1);
}

const Property &column(SoftkeyColumn id)
{
    return softkeyColumns[static_cast<std::size_t>(id)];
}

} // namespace

QList<SoftkeySlot> softkeySlots(const Phone &phone)
{
    QMultiMap<qint64, qsizetype> placed;
    QList<qsizetype> unplaced;
    const QList<Softkey> &keys = phone.softkeys();
    // Backwards, as a multi-map gives the keys of one index in reverse order.
    for (qsizetype i = keys.size() - 1; i >= 0; --i) {
        const auto index = keys[i].value(SoftkeyColumn::Index).toInteger();
        if (index && *index >= 0)
            placed.insert(*index, i);
        else
            unplaced.prepend(i);
    }
    QList<SoftkeySlot> places;
    qint64 next = 0;
    for (auto it = placed.cbegin(); it != placed.cend(); ++it) {
        if (it.key() > next)
            appendFree(places, next, it.key() - 1);
        places.append(
            {SoftkeySlot::Kind::Key, it.key(), it.key(), it.value(), placed.count(it.key()) > 1});
        next = it.key() < std::numeric_limits<qint64>::max() ? it.key() + 1 : it.key();
    }
    for (const qsizetype position : unplaced) {
        places.append({SoftkeySlot::Kind::Key, SoftkeySlot::unplaced, SoftkeySlot::unplaced,
                       position, false});
    }
    return places;
}

QString KeyFace::sentence() const
{
    QStringList parts{Text::tr("Key %1").arg(number)};
    if (kind != SoftkeySlot::Kind::Key)
        parts.append(Text::tr("not set"));
    // Most labels are the name of whom the key acts on.
    const bool repeats = !name.isEmpty() && name.startsWith(label);
    for (const QString &part : {functionName, repeats ? QString() : label, target()}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    if (shared)
        parts.append(Text::tr("position used twice"));
    return parts.join(Text::tr(", "));
}

KeyFace keyFace(const Phone &phone, const SoftkeySlot &slot, const Masker &masker, Secrets secrets,
                const NameBook &names)
{
    KeyFace face;
    face.number = numberText(slot);
    face.kind = slot.kind;
    face.shared = slot.shared;
    if (slot.kind != SoftkeySlot::Kind::Key)
        return face;
    const Softkey &key = phone.softkeys()[slot.position];
    const Value &function = key.value(SoftkeyColumn::Function);
    const Enumerator *known = enumerator(column(SoftkeyColumn::Function), function);
    if (known && function.isPresent()) {
        face.functionName = enumeratorName(*known);
        face.functionKey = latin1(known->value);
    } else if (function.hasContent()) {
        face.functionName = masker.shown(column(SoftkeyColumn::Function), function, secrets).text;
    } else {
        face.functionName = Text::tr("no function");
    }
    const auto text = [&](SoftkeyColumn id) {
        const Value &value = key.value(id);
        return value.hasContent() ? masker.shown(column(id), value, secrets).text : QString();
    };
    face.label = text(SoftkeyColumn::Label);
    face.value = text(SoftkeyColumn::Value);
    const Namer namer(phone, masker, names);
    const Reference target = softkeyReference(key);
    face.name = namer.name(target, key.value(SoftkeyColumn::Value), secrets);
    face.remark = namer.remark(target, key.value(SoftkeyColumn::Value));
    return face;
}

} // namespace phone
