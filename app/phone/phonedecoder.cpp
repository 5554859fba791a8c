// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/phonedecoder.h"

#include "phone/enumerators.h"
#include "phone/pathtree.h"
#include "phone/plainjson.h"
#include "phone/valuereader.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>
#include <vector>

namespace phone {

namespace {

QString joined(const QString &path, const QString &key)
{
    return path.isEmpty() ? key : path + u'.' + key;
}

// The unknown values of one answer, up to the limit.
class OtherList
{
public:
    void add(const QString &path, const QJsonValue &json, OtherValue::Reason reason)
    {
        if (m_list.size() < PhoneDecoder::maxOthers)
            m_list.append({path, json, reason});
        else
            ++m_leftOut;
    }

    void addUnknown(const QString &path, const QJsonValue &json, int depth = 0)
    {
        const QJsonObject object = json.toObject();
        if (object.isEmpty() || depth >= PhoneDecoder::maxOtherDepth
            || path.size() > PhoneDecoder::maxOtherPath) {
            add(path, json, OtherValue::Reason::UnknownKey);
            return;
        }
        for (auto it = object.begin(); it != object.end(); ++it)
            addUnknown(joined(path, it.key()), it.value(), depth + 1);
    }

    QList<OtherValue> take()
    {
        if (m_leftOut > 0)
            m_list.append({QStringLiteral("…"), m_leftOut, OtherValue::Reason::LeftOut});
        return std::move(m_list);
    }

private:
    QList<OtherValue> m_list;
    qint64 m_leftOut = 0;
};

// Qt's JSON, as the walk below asks for it.
class QtJson
{
public:
    using Json = QJsonValue;
    using Held = QJsonValue;

    [[nodiscard]] static bool isNull(const QJsonValue &json) { return json.isNull(); }
    [[nodiscard]] static bool isObject(const QJsonValue &json) { return json.isObject(); }
    [[nodiscard]] static bool isList(const QJsonValue &json) { return json.isArray(); }
    [[nodiscard]] static qsizetype itemCount(const QJsonValue &list)
    {
        return list.toArray().size();
    }
    [[nodiscard]] static QJsonValue item(const QJsonValue &list, qsizetype position)
    {
        return list[position];
    }
    template <typename Visit>
    static void visitMembers(const QJsonValue &json, const Visit &visit)
    {
        const QJsonObject object = json.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            visit(it.key(), it.value());
    }
    [[nodiscard]] static QString keyText(const QString &key) { return key; }
    [[nodiscard]] static Value read(const Property &property, const QJsonValue &json)
    {
        return readValue(property, json);
    }
    [[nodiscard]] static QJsonValue qtValue(const QJsonValue &json) { return json; }
};

} // namespace

// Goes once over a phone's JSON, as some parser has it, and puts the phone together.
template <typename Source>
class PhoneWalk
{
public:
    PhoneWalk(Source &source, Phone::Data &data)
        : m_source(source)
        , m_data(data)
    {
    }

    void read(const typename Source::Json &object)
    {
        readObject(pathTree(), object);
        for (const auto &[node, json] : m_fallbacks) {
            if (!value(*node->field).hasContent())
                readField(*node, json);
            else
                m_others.add(node->path, m_source.qtValue(json), OtherValue::Reason::Superseded);
        }
        m_data.others = m_others.take();
    }

private:
    using Json = typename Source::Json;

    [[nodiscard]] Value &value(FieldId id) { return m_data.values[std::size_t(id)]; }

    void readObject(const PathNode &node, const Json &object)
    {
        m_source.visitMembers(object, [&](const auto &key, const Json &json) {
            const PathNode *child = node.child(key);
            if (!child)
                m_others.addUnknown(joined(node.path, m_source.keyText(key)),
                                    m_source.qtValue(json));
            else if (child->field && child->isFallback)
                m_fallbacks.emplace_back(child, json);
            else if (child->field)
                readField(*child, json);
            else if (Source::isObject(json))
                readObject(*child, json);
            else if (!Source::isNull(json))
                m_others.add(child->path, m_source.qtValue(json),
                             OtherValue::Reason::UnexpectedType);
        });
    }

    void readField(const PathNode &node, const Json &json)
    {
        const Field &row = phone::field(*node.field);
        if (Source::isList(json) && row.property.kind == Kind::List) {
            value(row.id) = listValue(Source::itemCount(json));
            if (row.id == FieldId::Softkeys)
                m_data.softkeys = readList<Softkey>(softkeyColumns, node, json);
            else
                m_data.sidePanels = readList<SidePanel>(sidePanelColumns, node, json);
            return;
        }
        value(row.id) = m_source.read(row.property, json);
        if (isUnknownEnumerator(row.property, value(row.id)))
            m_others.add(node.path, m_source.qtValue(json), OtherValue::Reason::UnknownEnumerator);
        if (row.property.kind == Kind::Id && Source::isObject(json)) {
            m_data.objects.set(std::size_t(row.id));
            if (value(row.id).isPresent())
                noteRestOfReference(node, json);
        }
    }

    // A reference that came as an object: its _id is the value, the rest of it is worth showing.
    void noteRestOfReference(const PathNode &node, const Json &object)
    {
        m_source.visitMembers(object, [&](const auto &key, const Json &json) {
            const QString text = m_source.keyText(key);
            if (text != QLatin1String("_id"))
                m_others.addUnknown(joined(node.path, text), m_source.qtValue(json));
        });
    }

    template <typename Item, std::size_t Columns>
    QList<Item> readList(const std::array<Property, Columns> &columns, const PathNode &node,
                         const Json &list)
    {
        QList<Item> items;
        const qsizetype size = Source::itemCount(list);
        const qsizetype count = qMin(size, PhoneDecoder::maxListItems);
        items.reserve(count);
        for (qsizetype i = 0; i < count; ++i) {
            const auto &json = Source::item(list, i);
            if (Source::isObject(json)) {
                items.append(readItem<Item>(columns, {node, i}, json));
            } else {
                m_others.add(Place{node, i}.path(), m_source.qtValue(json),
                             OtherValue::Reason::UnexpectedType);
            }
        }
        if (size > count)
            m_others.add(node.path, size - count, OtherValue::Reason::LeftOut);
        // What is left out is in Phone::source() all the same: it must not be odd, either.
        for (qsizetype i = count; i < size; ++i)
            (void)m_source.qtValue(Source::item(list, i));
        return items;
    }

    // Of a list's item. Put together only for what asks for it: most values are unremarkable.
    struct Place {
        const PathNode &list;
        qsizetype position;

        [[nodiscard]] QString path() const
        {
            return list.path + u'[' + QString::number(position) + u']';
        }
    };

    template <typename Item, std::size_t Columns>
    Item readItem(const std::array<Property, Columns> &columns, const Place &place,
                  const Json &object)
    {
        Item item;
        item.position = place.position;
        m_source.visitMembers(object, [&](const auto &key, const Json &json) {
            const auto column = std::find_if(columns.begin(), columns.end(),
                                             [&](const auto &c) { return isPath(c.path, key); });
            if (column == columns.end()) {
                m_others.addUnknown(joined(place.path(), m_source.keyText(key)),
                                    m_source.qtValue(json));
                return;
            }
            Value &value = item.values[std::size_t(column - columns.begin())];
            value = m_source.read(*column, json);
            if (isUnknownEnumerator(*column, value)) {
                m_others.add(joined(place.path(), m_source.keyText(key)), m_source.qtValue(json),
                             OtherValue::Reason::UnknownEnumerator);
            }
        });
        return item;
    }

    static bool isUnknownEnumerator(const Property &property, const Value &value)
    {
        return value.isPresent() && !property.enumeration.empty() && !enumerator(property, value);
    }

    Source &m_source;
    Phone::Data &m_data;
    OtherList m_others;
    std::vector<std::pair<const PathNode *, typename Source::Held>> m_fallbacks;
};

tl::expected<QJsonObject, DecodeError> readObject(const QByteArray &json)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        // The parser steps behind the end of a text that is cut off inside a string.
        const auto offset = qMin<qint64>(parseError.offset, json.size());
        return tl::make_unexpected(
            DecodeError{DecodeError::Kind::NotJson, offset, parseError.errorString()});
    }
    if (!document.isObject())
        return tl::make_unexpected(DecodeError{DecodeError::Kind::NotAnObject, 0, {}});
    return document.object();
}

tl::expected<Phone, DecodeError> PhoneDecoder::decode(const QByteArray &json)
{
    PlainJson plain(json);
    if (!plain.isOdd()) {
        const auto data = std::make_shared<Phone::Data>();
        PhoneWalk(plain, *data).read(plain.root());
        if (!plain.isOdd()) {
            data->json = json;
            return Phone(data);
        }
    }
    return readObject(json).map(fromObject);
}

Phone PhoneDecoder::fromObject(const QJsonObject &object)
{
    const auto data = std::make_shared<Phone::Data>();
    QtJson source;
    PhoneWalk(source, *data).read(object);
    data->source = object;
    return Phone(data);
}

} // namespace phone
