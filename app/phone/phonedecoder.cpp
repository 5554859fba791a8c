// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/phonedecoder.h"

#include "phone/enumerators.h"
#include "phone/valuereader.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <optional>
#include <utility>

namespace phone {

namespace {

// The table's paths as a tree, so that one walk over the answer finds both the known properties and
// the unknown keys.
struct Node {
    std::optional<FieldId> field;
    bool isFallback = false;
    QHash<QString, Node> children;
};

void insertPath(Node &root, std::string_view path, FieldId id, bool isFallback)
{
    if (path.empty())
        return;
    Node *node = &root;
    const QString text = QString::fromLatin1(path.data(), static_cast<qsizetype>(path.size()));
    for (const QString &key : text.split(u'.'))
        node = &node->children[key];
    node->field = id;
    node->isFallback = isFallback;
}

const Node &pathTree()
{
    static const Node tree = [] {
        Node root;
        for (const Field &row : fieldTable) {
            insertPath(root, row.property.path, row.id, false);
            insertPath(root, row.fallbackPath, row.id, true);
        }
        return root;
    }();
    return tree;
}

QString joined(const QString &path, const QString &key)
{
    return path.isEmpty() ? key : path + u'.' + key;
}

// Where something stands. Put together only for what asks for it: most values are unremarkable.
struct Path {
    const QString &parent;
    const QString &key;

    [[nodiscard]] QString text() const { return joined(parent, key); }
};

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

void noteUnknownEnumerator(const Property &property, const Value &value, const QJsonValue &json,
                           const Path &path, OtherList &others)
{
    if (value.isPresent() && !property.enumeration.empty() && !enumerator(property, value))
        others.add(path.text(), json, OtherValue::Reason::UnknownEnumerator);
}

template <typename Item, std::size_t Columns>
QList<Item> readList(const std::array<Property, Columns> &columns, const QJsonArray &array,
                     const QString &path, OtherList &others)
{
    QList<Item> items;
    const qsizetype count = qMin(array.size(), PhoneDecoder::maxListItems);
    items.reserve(count);
    for (qsizetype i = 0; i < count; ++i) {
        const QString itemPath = path + u'[' + QString::number(i) + u']';
        const QJsonValue element = array[i];
        if (!element.isObject()) {
            others.add(itemPath, element, OtherValue::Reason::UnexpectedType);
            continue;
        }
        Item item;
        item.position = i;
        const QJsonObject object = element.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString key = it.key();
            const QJsonValue json = it.value();
            const auto column = std::find_if(columns.begin(), columns.end(), [&](const auto &c) {
                return key == QLatin1String(c.path.data(), qsizetype(c.path.size()));
            });
            if (column == columns.end()) {
                others.addUnknown(joined(itemPath, key), json);
                continue;
            }
            Value &value = item.values[static_cast<std::size_t>(column - columns.begin())];
            value = readValue(*column, json);
            noteUnknownEnumerator(*column, value, json, {itemPath, key}, others);
        }
        items.append(std::move(item));
    }
    if (array.size() > count)
        others.add(path, array.size() - count, OtherValue::Reason::LeftOut);
    return items;
}

// A reference that came as an object: its _id is the value, the rest of it is worth showing.
void noteRestOfReference(const QString &path, const QJsonObject &object, OtherList &others)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() != QLatin1String("_id"))
            others.addUnknown(joined(path, it.key()), it.value());
    }
}

} // namespace

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
    return readObject(json).map(fromObject);
}

Phone PhoneDecoder::fromObject(const QJsonObject &object)
{
    const auto data = std::make_shared<Phone::Data>();
    data->source = object;
    OtherList others;
    QList<std::pair<FieldId, QJsonValue>> fallbacks;

    const auto readField = [&](const Field &row, const QJsonValue &json, const Path &path) {
        Value &value = data->values[static_cast<std::size_t>(row.id)];
        value = readValue(row.property, json);
        noteUnknownEnumerator(row.property, value, json, path, others);
        if (row.property.kind == Kind::Id && json.isObject() && value.isPresent())
            noteRestOfReference(path.text(), json.toObject(), others);
        if (row.id == FieldId::Softkeys)
            data->softkeys = readList<Softkey>(softkeyColumns, json.toArray(), path.text(), others);
        else if (row.id == FieldId::PurchasedSidePanels)
            data->sidePanels = readList<SidePanel>(sidePanelColumns, json.toArray(), path.text(),
                                                   others);
    };
    const auto walk = [&](const auto &self, const Node &node, const QJsonObject &from,
                          const QString &at) -> void {
        for (auto it = from.begin(); it != from.end(); ++it) {
            const QString key = it.key();
            const QJsonValue json = it.value();
            const Path path{at, key};
            const auto child = node.children.constFind(key);
            if (child == node.children.constEnd())
                others.addUnknown(path.text(), json);
            else if (child->field && child->isFallback)
                fallbacks.append({*child->field, json});
            else if (child->field)
                readField(phone::field(*child->field), json, path);
            else if (json.isObject())
                self(self, *child, json.toObject(), path.text());
            else if (!json.isNull())
                others.add(path.text(), json, OtherValue::Reason::UnexpectedType);
        }
    };
    walk(walk, pathTree(), object, QString());

    const QString top;
    for (const auto &[id, json] : fallbacks) {
        const Field &row = phone::field(id);
        const QString path = QString::fromLatin1(row.fallbackPath.data(),
                                                 qsizetype(row.fallbackPath.size()));
        if (!data->values[static_cast<std::size_t>(id)].hasContent())
            readField(row, json, {top, path});
        else
            others.add(path, json, OtherValue::Reason::Superseded);
    }
    data->others = others.take();
    return Phone(data);
}

} // namespace phone
