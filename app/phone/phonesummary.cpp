// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/phonesummary.h"

#include "phone/masking.h"
#include "phone/valuereader.h"

#include <QJsonArray>
#include <QSet>

#include <limits>

namespace phone {

namespace {

using Key = QLatin1String;

// In one line and no longer than a row needs. Never reaches behind what it keeps: a note may have
// megabytes.
QString rowText(const QString &text)
{
    constexpr qsizetype read = 4 * PhoneSummary::maxTextLength;
    QString line = text.left(read).simplified();
    if (line.size() > PhoneSummary::maxTextLength) {
        line.truncate(PhoneSummary::maxTextLength - 1);
        // Half of a character outside the first plane is none.
        if (line.back().isHighSurrogate())
            line.chop(1);
        line += u'…';
    }
    line.squeeze();
    return line;
}

QString rowText(const QJsonValue &json)
{
    return json.isString() || json.isDouble() ? rowText(jsonText(json)) : QString();
}

// The id of a reference that is one, or stands in its object.
QString idOf(const QJsonValue &json)
{
    return json.isObject() ? rowText(json.toObject().value(Key("_id"))) : rowText(json);
}

QString firstOf(const QString &one, const QString &other)
{
    return one.isEmpty() ? other : one;
}

// "Snom 370": the brand's name for people before its key.
QString modelName(const QJsonObject &model)
{
    const QString brand = firstOf(rowText(model.value(Key("brandName"))),
                                  rowText(model.value(Key("brand"))));
    const QString name = rowText(model.value(Key("model")));
    return brand.isEmpty() || name.isEmpty() ? brand + name : brand + u' ' + name;
}

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
        row.extensionName = firstOf(rowText(extension.value(Key("name"))),
                                    rowText(employee.value(Key("name"))));
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

// No list of phones is longer; sums of such counts stay far from the end of 64 bits.
constexpr qint64 maxCount = 1'000'000'000;

// A count of the page, or the value given where it has none.
qint64 count(const QJsonObject &page, Key key, qint64 otherwise)
{
    const QJsonValue json = page.value(key);
    const qint64 number = json.isString() ? json.toString().toLongLong() : json.toInteger(-1);
    return json.isUndefined() || json.isNull() || number < 0 ? otherwise : qMin(number, maxCount);
}

} // namespace

qint64 PhoneListPage::next() const
{
    // A page with no phone and no size would be asked for again and again.
    const qint64 step = qMax(limit, qint64(phones.size()));
    return step > 0 && step < total - offset ? offset + step : total;
}

tl::expected<PhoneListPage, DecodeError> readPhoneList(const QByteArray &json)
{
    const auto object = readObject(json);
    if (!object)
        return tl::make_unexpected(object.error());
    const QJsonValue list = object->value(Key("sipPhones"));
    if (!list.isArray())
        return tl::make_unexpected(DecodeError{DecodeError::Kind::NoList, 0, {}});
    const QJsonArray items = list.toArray();
    PhoneListPage page;
    page.phones.reserve(items.size());
    PageReader reader;
    for (const QJsonValue item : items) {
        if (item.isObject())
            page.phones.append(reader.read(item.toObject()));
    }
    page.offset = count(*object, Key("offset"), 0);
    page.limit = count(*object, Key("limit"), items.size());
    const qint64 known = page.offset + items.size();
    page.total = qMax(known, count(*object, Key("total"), known));
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
