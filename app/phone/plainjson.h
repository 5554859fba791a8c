// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/field.h"
#include "phone/value.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>

// RapidJSON knows how to read several characters at once, but does not look whether it may.
#ifdef __SSE2__
#define RAPIDJSON_SSE2
#endif
#include <rapidjson/document.h>

#include <array>
#include <cstddef>
#include <functional>
#include <string_view>

namespace phone {

// A JSON text as nearly all phones are, read by RapidJSON: files hold thousands of them, and Qt's
// parser alone would take a third of the time. Whatever the two may read differently is odd, and
// left to Qt's: what is no JSON, keys that come twice, half characters, very large objects, numbers
// that are not whole.
class PlainJson
{
public:
    using Allocator = rapidjson::MemoryPoolAllocator<>;
    using Json = rapidjson::GenericValue<rapidjson::UTF8<>, Allocator>;
    using Held = std::reference_wrapper<const Json>; // as long as the text
    using Key = std::string_view;

    // Objects with more members, and objects and lists that stand in each other deeper, are odd.
    static constexpr rapidjson::SizeType maxMembers = 256;
    static constexpr int maxDepth = 32;

    explicit PlainJson(const QByteArray &text);
    Q_DISABLE_COPY_MOVE(PlainJson)

    // Of nothing that was read can anything be said once it is odd.
    [[nodiscard]] bool isOdd() const { return m_isOdd; }
    // The text's object; none if it is odd.
    [[nodiscard]] const Json &root() const { return m_document; }

    [[nodiscard]] static bool isNull(const Json &json) { return json.IsNull(); }
    [[nodiscard]] static bool isObject(const Json &json) { return json.IsObject(); }
    [[nodiscard]] static bool isList(const Json &json) { return json.IsArray(); }
    [[nodiscard]] static qsizetype itemCount(const Json &list) { return qsizetype(list.Size()); }
    [[nodiscard]] static const Json &item(const Json &list, qsizetype position)
    {
        return list[rapidjson::SizeType(position)];
    }
    // Calls with each member's key and value.
    template <typename Visit>
    void visitMembers(const Json &object, const Visit &visit)
    {
        if (!isPlain(object))
            return;
        for (const auto &member : object.GetObject())
            visit(Key(member.name.GetString(), member.name.GetStringLength()), member.value);
    }
    [[nodiscard]] QString keyText(Key key);
    [[nodiscard]] Value read(const Property &property, const Json &json);
    // The same for Qt.
    [[nodiscard]] QJsonValue qtValue(const Json &json, int depth = 0);

private:
    using Document = rapidjson::GenericDocument<rapidjson::UTF8<>, Allocator, Allocator>;

    void parse(qsizetype size);
    [[nodiscard]] bool isPlain(const Json &object);
    [[nodiscard]] QString text(const char *bytes, std::size_t length);
    [[nodiscard]] QJsonValue odd();

    // Enough for a usual phone; of what is longer, the allocator asks for more.
    static constexpr std::size_t poolBytes = std::size_t(32) * 1024;
    static constexpr std::size_t stackBytes = std::size_t(4) * 1024;

    QByteArray m_text; // with zeros behind it
    alignas(std::max_align_t) std::array<char, poolBytes> m_pool; // no need to clear it
    Allocator m_allocator;
    Document m_document;
    bool m_isOdd = true;
};

} // namespace phone
