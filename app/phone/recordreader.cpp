// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/recordreader.h"

#include "phone/macaddress.h"
#include "phone/phonesummary.h"
#include "phone/rowtext.h"
#include "phone/useragent.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace phone {

namespace {

using Key = QLatin1String;

// "ferielukket" of "SHARED:ferielukket"; whose it is of "<employee's id>:frokost".
NameEntry switchEntry(const QJsonObject &object)
{
    const QString name = rowText(object.value(Key("name")));
    NameEntry entry{name.section(u':', 1)};
    if (entry.name.isEmpty())
        entry.name = name;
    entry.detail = rowText(object.value(Key("employee")).toObject().value(Key("name")));
    return entry;
}

Record phoneRecord(const QJsonObject &object)
{
    const Phone phone = PhoneDecoder::fromObject(object);
    const PhoneSummary summary = summaryOf(phone);
    const auto mac = MacAddress::parse(summary.macAddress);
    Record record{summary.id};
    record.entry.name = mac ? mac->withColons() : summary.macAddress;
    record.entry.detail = UserAgent::parse(phone.value(FieldId::UserAgent).received()).product();
    record.extensionId = summary.extensionId;
    return record;
}

Record recordOf(Reference kind, const QJsonObject &object)
{
    if (kind == Reference::Phone)
        return phoneRecord(object);
    Record record{rowText(object.value(Key("_id")))};
    record.entry.name = rowText(object.value(Key("name")));
    switch (kind) {
    case Reference::Model:
        record.entry.name = modelName(object);
        record.pictureId = idOf(object.value(Key("picture")));
        break;
    case Reference::Extension:
    case Reference::Group:
    case Reference::Queue:
        record.entry.detail = rowText(object.value(Key("number")));
        break;
    case Reference::Switch:
        record.id = rowText(object.value(Key("name")));
        record.entry = switchEntry(object);
        break;
    default:
        break;
    }
    return record;
}

QList<Record> recordsOf(Reference kind, const QJsonArray &items)
{
    QList<Record> records;
    records.reserve(items.size());
    for (const QJsonValue item : items) {
        if (item.isObject())
            records.append(recordOf(kind, item.toObject()));
    }
    return records;
}

// The key of the list in its answer; empty for a kind that has no list.
Key listKey(Reference kind)
{
    switch (kind) {
    case Reference::Model:
        return Key("sipPhoneModels");
    case Reference::Extension:
        return Key("extensions");
    case Reference::Customer:
        return Key("customers");
    case Reference::Switch:
        return Key("switches");
    default:
        return Key();
    }
}

} // namespace

tl::expected<Record, DecodeError> readRecord(Reference kind, const QByteArray &json)
{
    return readObject(json).map(
        [kind](const QJsonObject &object) { return recordOf(kind, object); });
}

tl::expected<RecordPage, DecodeError> readRecords(Reference kind, const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    RecordPage page;
    if (document.isArray()) {
        // Documented for switches; its key in the others is only likely, so they may come bare, too.
        page.records = recordsOf(kind, document.array());
        page.counts = readPageCounts({}, document.array().size());
        return page;
    }
    const auto object = readObject(json);
    if (!object)
        return tl::make_unexpected(object.error());
    const Key key = listKey(kind);
    const QJsonValue list = object->value(key);
    if (key.isEmpty() || !list.isArray())
        return tl::make_unexpected(DecodeError{DecodeError::Kind::NoList, 0, {}});
    page.records = recordsOf(kind, list.toArray());
    page.counts = readPageCounts(*object, list.toArray().size());
    return page;
}

} // namespace phone
