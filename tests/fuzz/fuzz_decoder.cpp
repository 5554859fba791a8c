// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as the PBX's answer: the decoder, and everything that is worked out from a phone.

#include "expect.h"
#include "phone/enumerators.h"
#include "phone/format.h"
#include "phone/macaddress.h"
#include "phone/masking.h"
#include "phone/phonedecoder.h"
#include "phone/phoneid.h"
#include "phone/softkeylayout.h"
#include "phone/status.h"
#include "phone/useragent.h"
#include "secretwatch.h"

#include <QByteArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>

using fuzz::expect;
using fuzz::SecretWatch;
using namespace phone;

namespace {

void expectPrintable(const QString &text, Kind kind)
{
    const auto breaks = kind == Kind::LongText ? LineBreaks::Kept : LineBreaks::Visible;
    const bool isCut = text.size() > maxShownLength;
    expect(isCut || printable(text, breaks) == text, "no control character is shown");
}

void checkValue(const Masker &masker, const SecretWatch &watch, const Property &property,
                const Value &value)
{
    const ShownText shown = masker.shown(property, value);
    const QString plain = masker.plain(property, value);
    expect(shown.state == value.state(), "masking keeps the state");
    expectPrintable(shown.text, property.kind);
    expectPrintable(masker.shown(property, value, Secrets::Revealed).text, property.kind);
    const ShownText safe = masker.shown(property, value, Secrets::CustomerSafe);
    expectPrintable(safe.text, property.kind);
    expect(!value.hasContent() || property.sensitivity == Sensitivity::Public || safe.masked,
           "customers are not told whose phone it is");
    if (!value.hasContent()) {
        expect(plain.isEmpty(), "nothing to copy where there is no value");
        expect(!shown.masked, "no value, no secret");
        return;
    }
    if (property.sensitivity == Sensitivity::Secret)
        expect(shown.text == Masker::mask() && plain == Masker::mask(), "secrets are masked");
    watch.expectNoPassword(shown.text);
    watch.expectNoPassword(plain);
    if (property.kind != Kind::Id && property.kind != Kind::MacAddress) {
        watch.expectNoSecret(shown.text);
        watch.expectNoSecret(plain);
    }
}

void checkValues(const Phone &phone, const Masker &masker, const SecretWatch &watch)
{
    for (const Field &row : fieldTable)
        checkValue(masker, watch, row.property, phone.value(row.id));
    for (const Softkey &key : phone.softkeys()) {
        for (std::size_t i = 0; i < softkeyColumns.size(); ++i)
            checkValue(masker, watch, softkeyColumns[i], key.values[i]);
    }
    for (const SidePanel &panel : phone.sidePanels()) {
        for (std::size_t i = 0; i < sidePanelColumns.size(); ++i)
            checkValue(masker, watch, sidePanelColumns[i], panel.values[i]);
    }
}

void checkOthers(const Phone &phone, const Masker &masker, const SecretWatch &watch)
{
    // One more for the number left out.
    expect(phone.others().size() <= PhoneDecoder::maxOthers + 1, "no more others than the limit");
    for (const OtherValue &other : phone.others()) {
        const ShownText shown = masker.shown(other);
        expectPrintable(shown.text, Kind::Text);
        expectPrintable(masker.shown(other, Secrets::Revealed).text, Kind::Text);
        expectPrintable(masker.shownPath(other, Secrets::Revealed), Kind::Text);
        watch.expectNoSecret(shown.text);
        watch.expectNoSecret(masker.shownPath(other));
    }
}

void checkSoftkeys(const Phone &phone, const Masker &masker, const SecretWatch &watch)
{
    expect(phone.softkeys().size() <= PhoneDecoder::maxListItems
               && phone.sidePanels().size() <= PhoneDecoder::maxListItems,
           "no more list items than the limit");
    qsizetype keys = 0;
    qint64 last = -1;
    for (const SoftkeySlot &slot : softkeySlots(phone)) {
        const bool isKey = slot.kind == SoftkeySlot::Kind::Key;
        keys += isKey ? 1 : 0;
        if (slot.index != SoftkeySlot::unplaced) {
            expect(slot.index >= last && slot.lastIndex >= slot.index, "places are in order");
            last = slot.lastIndex;
        }
        const KeyFace face = keyFace(phone, slot, masker);
        expect(!face.number.isEmpty() && !face.sentence().isEmpty(), "a key says what it is");
        expect(isKey == !face.functionName.isEmpty(), "keys, and only keys, have a function");
        watch.expectNoSecret(face.label);
        watch.expectNoSecret(face.value);
        if (face.functionKey.isEmpty())
            watch.expectNoSecret(face.functionName);
    }
    expect(keys == phone.softkeys().size(), "each key has one place");
}

void checkStatus(const Phone &phone)
{
    constexpr qint64 longest = std::numeric_limits<qint64>::max();
    for (const qint64 age : {-longest, qint64(-1), qint64(0), qint64(1), qint64(3600), longest}) {
        const Status status = statusAt(phone, age);
        if (status.expiresIn)
            expect(status.presence == Presence::Online && *status.expiresIn >= 0,
                   "only what is online runs out");
        if (status.ranOut)
            expect(status.presence == Presence::Unknown, "what ran out is unknown");
    }
}

void checkReaders(const Phone &phone)
{
    const UserAgent agent = UserAgent::parse(phone.value(FieldId::UserAgent).received());
    expect(agent.isKnown() != agent.product().isEmpty(), "a known maker has a name");
    if (const auto mac = MacAddress::parse(phone.value(FieldId::MacAddress).received()))
        expect(MacAddress::parse(mac->withColons()) == mac, "a MAC address reads as written");
    if (const auto read = PhoneId::read(phone.value(FieldId::Id).received()))
        expect(read->id.toString().size() == 24, "a phone id has 24 digits");
}

void checkJson(const Phone &phone, const Masker &masker, const SecretWatch &watch)
{
    const QJsonObject masked = masker.jsonObject();
    watch.expectNoPassword(QJsonValue(masked));
    expect(masker.jsonObject(Secrets::Revealed) == phone.source(), "revealed is as received");
    const QByteArray written = masker.json().toUtf8();
    expect(QJsonDocument::fromJson(written).object() == masked, "what is written is JSON");
    expect(Masker(PhoneDecoder::fromObject(masked)).jsonObject() == masked,
           "what is masked stays as it is");
    const QJsonObject safe = masker.jsonObject(Secrets::CustomerSafe);
    watch.expectNoPassword(QJsonValue(safe));
    expect(Masker(PhoneDecoder::fromObject(safe)).jsonObject(Secrets::CustomerSafe) == safe,
           "what is safe for customers stays as it is");
}

// Whichever parser has read the answer, the phone is the same, but for the order of the unknown.
void checkParsers(const QByteArray &json, const Phone *decoded)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    expect(document.isObject() == (decoded != nullptr), "both parsers find a phone, or none");
    if (!decoded)
        return;
    const Phone expected = PhoneDecoder::fromObject(document.object());
    for (const Field &row : fieldTable) {
        expect(decoded->value(row.id) == expected.value(row.id), "both parsers find the value");
        expect(decoded->cameAsObject(row.id) == expected.cameAsObject(row.id),
               "both parsers find an object");
    }
    expect(decoded->softkeys() == expected.softkeys(), "both parsers find the keys");
    expect(decoded->sidePanels() == expected.sidePanels(), "both parsers find the panels");
    expect(decoded->source() == expected.source(), "both parsers keep the answer");
    // Of more than the limit it is the first that are listed.
    if (expected.others().size() > PhoneDecoder::maxOthers)
        return;
    const auto sorted = [](QList<OtherValue> others) {
        std::stable_sort(others.begin(), others.end(), [](const auto &a, const auto &b) {
            return std::pair(a.path, a.reason) < std::pair(b.path, b.reason);
        });
        return others;
    };
    expect(sorted(decoded->others()) == sorted(expected.others()),
           "both parsers find what is unknown");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    const auto decoded = PhoneDecoder::decode(json);
    checkParsers(json, decoded ? &*decoded : nullptr);
    if (!decoded) {
        expect(decoded.error().offset >= 0 && decoded.error().offset <= json.size(),
               "an error is inside the answer");
        return 0;
    }
    const Masker masker(*decoded);
    const SecretWatch watch(*decoded);
    checkValues(*decoded, masker, watch);
    checkOthers(*decoded, masker, watch);
    checkSoftkeys(*decoded, masker, watch);
    checkStatus(*decoded);
    checkReaders(*decoded);
    checkJson(*decoded, masker, watch);
    return 0;
}
