// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/phonesummary.h"

#include "phone/masking.h"
#include "phone/rowtext.h"
#include "phone/valuereader.h"

#include <QJsonArray>
#include <QSet>

#include <limits>

namespace phone {

namespace {

using Key = QLatin1String;

Presence presenceOf(const QJsonObject &status)
{
    const auto read = [&](FieldId id, Key key) {
        return readValue(field(id).property, status.value(key));
    };
    return statusAt(read(FieldId::Online, Key("online")).toBool(),
                    read(FieldId::Expires, Key("expires")).toInteger(), 0)
        .presence;
}

int handsetIndex(const Value &value)
{
    const auto index = value.toInteger();
    const bool fits = index && *index >= 0 && *index <= std::numeric_limits<int>::max();
    return fits ? int(*index) : -1;
}

// The phones of one page; texts that many of them share are kept once.
class PageReader
{
public:
    [[nodiscard]] PhoneSummary read(const QJsonObject &object)
    {
        const QJsonObject model = object.value(Key("sipPhoneModel")).toObject();
        const QJsonObject extension = object.value(Key("extension")).toObject();
        const QJsonObject employee = object.value(Key("employee")).toObject();
        const auto text = [&](Key key) { return rowText(object.value(key)); };
        PhoneSummary row;
        row.id = text(Key("_id"));
        row.macAddress = text(Key("macAddress"));
        row.handsetAddress = text(Key("handsetAddress"));
        row.modelId = shared(idOf(object.value(Key("sipPhoneModel"))));
        row.modelName = shared(modelName(model));
        row.extensionId = idOf(object.value(Key("extension")));
        row.extensionNumber = rowText(extension.value(Key("number")));
        row.extensionName = rowText(extension.value(Key("name")));
        if (row.extensionName.isEmpty())
            row.extensionName = rowText(employee.value(Key("name")));
        row.customerId = shared(idOf(object.value(Key("customer"))));
        row.notes = notes(object);
        row.handsetIndex = handsetIndex(
            readValue(field(FieldId::HandsetIndex).property, object.value(Key("handsetIndex"))));
        row.presence = presenceOf(object.value(Key("status")).toObject());
        return row;
    }

private:
    [[nodiscard]] QString shared(const QString &text) { return *m_texts.insert(text); }

    // A list may hold whole phones, with secrets that somebody has copied into the notes.
    [[nodiscard]] static QString notes(const QJsonObject &object)
    {
        const bool secrets = object.contains(Key("password")) || object.contains(Key("username"));
        return secrets ? summaryOf(PhoneDecoder::fromObject(object)).notes
                       : rowText(object.value(Key("notes")));
    }

    QSet<QString> m_texts;
};

// Gives each phone of the list to the function, in their order.
template <typename OnPhone>
tl::expected<PageCounts, DecodeError> readItems(const QByteArray &json, const OnPhone &onPhone)
{
    const auto object = readObject(json);
    if (!object)
        return tl::make_unexpected(object.error());
    const QJsonValue list = object->value(Key("sipPhones"));
    if (!list.isArray())
        return tl::make_unexpected(DecodeError{DecodeError::Kind::NoList, 0, {}});
    const QJsonArray items = list.toArray();
    for (const QJsonValue item : items) {
        if (item.isObject())
            onPhone(item.toObject());
    }
    return readPageCounts(*object, items.size());
}

} // namespace

tl::expected<PhoneListPage, DecodeError> readPhoneList(const QByteArray &json)
{
    PhoneListPage page;
    PageReader reader;
    const auto counts = readItems(
        json, [&](const QJsonObject &phone) { page.phones.append(reader.read(phone)); });
    if (!counts)
        return tl::make_unexpected(counts.error());
    page.counts = *counts;
    return page;
}

tl::expected<WholePhoneListPage, DecodeError> readWholePhoneList(const QByteArray &json)
{
    WholePhoneListPage page;
    PageReader reader;
    const auto counts = readItems(json, [&](const QJsonObject &phone) {
        page.phones.append({reader.read(phone), PhoneDecoder::fromObject(phone)});
    });
    if (!counts)
        return tl::make_unexpected(counts.error());
    page.counts = *counts;
    return page;
}

PhoneSummary summaryOf(const Phone &phone)
{
    const Masker masker(phone);
    const auto text = [&](FieldId id) {
        return rowText(masker.plain(field(id).property, phone.value(id)));
    };
    PhoneSummary row;
    row.id = text(FieldId::Id);
    row.macAddress = text(FieldId::MacAddress);
    row.handsetAddress = text(FieldId::HandsetAddress);
    row.modelId = text(FieldId::SipPhoneModel);
    row.extensionId = text(FieldId::Extension);
    row.customerId = text(FieldId::Customer);
    row.notes = text(FieldId::Notes);
    row.handsetIndex = handsetIndex(phone.value(FieldId::HandsetIndex));
    row.presence = statusAt(phone, 0).presence;
    return row;
}

} // namespace phone
