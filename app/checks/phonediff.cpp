// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/phonediff.h"

#include "checks/itemmatcher.h"
#include "checks/sentence.h"
#include "phone/labels.h"
#include "phone/masking.h"
#include "phone/namer.h"
#include "phone/reference.h"

#include <QCoreApplication>
#include <QMap>

namespace checks {

namespace {

using phone::FieldId;
using Kind = Difference::Kind;
using State = ComparedValue::State;

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(PhoneDiff)
};

// A value, and what kind of record it names.
struct Held {
    const phone::Value &value;
    phone::Reference reference;
};

// One of the two, with what masks its secrets.
struct Side {
    explicit Side(const DiffSide &side)
        : phone(side.phone)
        , secrets(side.secrets)
        , names(side.names)
        , masker(side.phone)
    {
    }

    [[nodiscard]] QString shown(const phone::Property &property, const Held &held) const
    {
        if (!held.value.hasContent())
            return {};
        return phone::Namer(phone, masker, names)
            .named(masker.shown(property, held.value).text, held.reference, held.value);
    }

    const phone::Phone &phone;
    const std::optional<SecretPrints> &secrets;
    const phone::NameBook &names;
    phone::Masker masker;
};

// Whether what is equal is told, too.
enum class Scope : quint8 { Differences, Everything };

class Differ
{
public:
    Differ(const DiffSide &before, const DiffSide &after, Scope scope)
        : m_before(before)
        , m_after(after)
        , m_scope(scope)
    {
    }

    QList<ComparedValue> run()
    {
        for (const phone::Field &field : phone::fieldTable) {
            m_group = field.group;
            if (field.id == FieldId::Softkeys)
                compareKeys();
            else if (field.id == FieldId::PurchasedSidePanels)
                comparePanels();
            else if (field.property.sensitivity == phone::Sensitivity::Secret)
                compareSecret(field);
            else
                compare(field.property, held(m_before, field), held(m_after, field),
                        fieldKey(field.id), phone::label(field.property));
        }
        m_group = phone::Group::Other;
        compareOthers();
        return m_values;
    }

private:
    void add(const QString &key, const QString &label, const QString &before, const QString &after)
    {
        const State state = before.isEmpty() ? State::Added
            : after.isEmpty()                ? State::Removed
                                             : State::Changed;
        add(state, key, label, before, after);
    }

    void add(State state, const QString &key, const QString &label, const QString &before,
             const QString &after)
    {
        m_values.append({state, m_group, key, label, before, after});
    }

    [[nodiscard]] bool tellsEqual() const { return m_scope == Scope::Everything; }

    [[nodiscard]] bool areEqual(const phone::Property &property, const phone::Value &a,
                                const phone::Value &b) const
    {
        if (!a.hasContent() || !b.hasContent())
            return a.hasContent() == b.hasContent();
        if (a.toInteger() && b.toInteger())
            return *a.toInteger() == *b.toInteger();
        if (a.toDate() && b.toDate())
            return *a.toDate() == *b.toDate();
        return m_before.masker.plain(property, a) == m_after.masker.plain(property, b);
    }

    static Held held(const Side &side, const phone::Field &field)
    {
        return {side.phone.value(field.id), field.property.reference};
    }

    template <typename Item>
    static Held held(const Item &item, std::size_t column)
    {
        return {item.values[column], phone::referenceAt(item, column)};
    }

    void compare(const phone::Property &property, const Held &before, const Held &after,
                 const QString &key, const QString &label)
    {
        if (!areEqual(property, before.value, after.value)) {
            add(key, label, m_before.shown(property, before), m_after.shown(property, after));
        } else if (tellsEqual() && after.value.hasContent()) {
            add(State::Same, key, label, m_before.shown(property, before),
                m_after.shown(property, after));
        }
    }

    static QByteArray printOf(const SecretPrints &prints, FieldId id)
    {
        return id == FieldId::Username ? prints.username
            : id == FieldId::Password  ? prints.password
                                       : prints.customConfig;
    }

    void compareSecret(const phone::Field &field)
    {
        const QString key = fieldKey(field.id);
        const QString label = phone::label(field.property);
        const QString mask = phone::Masker::mask();
        if (!m_before.secrets || !m_after.secrets) {
            const auto shown = [&](const Side &side) {
                const bool isThere = side.secrets ? !printOf(*side.secrets, field.id).isEmpty()
                                                  : side.phone.value(field.id).hasContent();
                return isThere ? mask : QString();
            };
            if (tellsEqual())
                add(State::NotKnown, key, label, shown(m_before), shown(m_after));
            return;
        }
        const QByteArray before = printOf(*m_before.secrets, field.id);
        const QByteArray after = printOf(*m_after.secrets, field.id);
        if (before != after) {
            const QString other = before.isEmpty() ? mask : Text::tr("%1 (another one)").arg(mask);
            add(key, label, before.isEmpty() ? QString() : mask,
                after.isEmpty() ? QString() : other);
        } else if (tellsEqual() && !after.isEmpty()) {
            add(State::Same, key, label, mask, mask);
        }
    }

    template <typename Item, typename Columns>
    void compareItems(const Item *before, const Item *after, const Columns &columns,
                      const QString &key, const QString &label)
    {
        if (!before || !after) {
            const Side &side = before ? m_before : m_after;
            const QString text = itemText(side, before ? *before : *after, columns);
            add(key, label, before ? text : QString(), after ? text : QString());
            return;
        }
        for (std::size_t i = 0; i < columns.size(); ++i) {
            compare(columns[i], held(*before, i), held(*after, i),
                    key + u'.' + phone::key(columns[i]),
                    Text::tr("%1: %2").arg(label, phone::label(columns[i])));
        }
    }

    // Never empty: a key that holds nothing is one all the same.
    template <typename Item, typename Columns>
    static QString itemText(const Side &side, const Item &item, const Columns &columns)
    {
        QStringList parts;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (item.values[i].hasContent())
                parts.append(side.shown(columns[i], held(item, i)));
        }
        return parts.isEmpty() ? Text::tr("nothing set") : parts.join(Text::tr(", "));
    }

    void compareKeys()
    {
        for (const auto &[before, after] :
             matchKeys(m_before.phone.softkeys(), m_after.phone.softkeys())) {
            const phone::Softkey &key = after ? *after : *before;
            QString name = keyName(key);
            name[0] = name[0].toUpper();
            compareItems(before, after, phone::softkeyColumns, itemKey(FieldId::Softkeys, key),
                         name);
        }
    }

    void comparePanels()
    {
        for (const auto &[before, after] :
             matchPanels(m_before.phone.sidePanels(), m_after.phone.sidePanels())) {
            const phone::SidePanel &panel = after ? *after : *before;
            compareItems(before, after, phone::sidePanelColumns,
                         itemKey(FieldId::PurchasedSidePanels, panel),
                         Text::tr("Side panel %1").arg(panel.position + 1));
        }
    }

    template <typename Item>
    static QString itemKey(FieldId list, const Item &item)
    {
        return fieldKey(list) + u'[' + QString::number(item.position) + u']';
    }

    static QMap<QString, QString> othersOf(const Side &side)
    {
        QMap<QString, QString> texts;
        for (const phone::OtherValue &other : side.phone.others()) {
            const phone::ShownText shown = side.masker.shown(other);
            if (shown.state == phone::ValueState::Present
                && other.reason != phone::OtherValue::Reason::UnknownEnumerator)
                texts.insert(side.masker.shownPath(other), shown.text);
        }
        return texts;
    }

    // What the reference does not name. Unknown enumerators are compared where they belong.
    void compareOthers()
    {
        const QMap<QString, QString> before = othersOf(m_before);
        const QMap<QString, QString> after = othersOf(m_after);
        QMap<QString, QString> all = before;
        all.insert(after);
        for (auto it = all.cbegin(); it != all.cend(); ++it) {
            const bool isEqual = before.value(it.key()) == after.value(it.key());
            if (isEqual && tellsEqual())
                add(State::Same, it.key(), it.key(), it.value(), it.value());
            else if (!isEqual)
                add(it.key(), it.key(), before.value(it.key()), after.value(it.key()));
        }
    }

    Side m_before;
    Side m_after;
    Scope m_scope;
    phone::Group m_group = phone::Group::Phone; // of what is being compared
    QList<ComparedValue> m_values;
};

} // namespace

QString differenceKey(Kind kind)
{
    switch (kind) {
    case Kind::Added:
        return QStringLiteral("added");
    case Kind::Removed:
        return QStringLiteral("removed");
    case Kind::Changed:
        break;
    }
    return QStringLiteral("changed");
}

QList<Difference> diff(const DiffSide &before, const DiffSide &after)
{
    QList<Difference> differences;
    for (const ComparedValue &value : Differ(before, after, Scope::Differences).run()) {
        const Kind kind = value.state == State::Added ? Kind::Added
            : value.state == State::Removed           ? Kind::Removed
                                                      : Kind::Changed;
        differences.append({kind, value.key, value.label, value.before, value.after});
    }
    return differences;
}

QList<ComparedValue> compare(const DiffSide &before, const DiffSide &after)
{
    return Differ(before, after, Scope::Everything).run();
}

} // namespace checks
