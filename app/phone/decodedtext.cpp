// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/decodedtext.h"

#include <QStringDecoder>

#include <array>
#include <string_view>

namespace phone {

namespace {

constexpr qint8 noDigit = -1;

using Digits = std::array<qint8, 128>;

constexpr Digits digitsOf(std::string_view digits)
{
    Digits values{};
    values.fill(noDigit);
    for (std::size_t i = 0; i < digits.size(); ++i)
        values[static_cast<std::size_t>(digits[i])] = qint8(i);
    return values;
}

constexpr Digits lowerHex = digitsOf("0123456789abcdef");
constexpr Digits upperHex = digitsOf("0123456789ABCDEF");
constexpr Digits base64 = digitsOf(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");

int hexDigit(QChar c)
{
    const auto u = std::size_t(c.unicode());
    if (u >= lowerHex.size())
        return noDigit;
    return lowerHex[u] != noDigit ? lowerHex[u] : upperHex[u];
}

int base64Digit(QChar c)
{
    const auto u = std::size_t(c.unicode());
    if (u >= base64.size())
        return noDigit;
    // The alphabet for URLs has these two instead.
    return u == '-' ? 62 : u == '_' ? 63 : base64[u];
}

bool isLineBreak(QChar c)
{
    return c == u'\n' || c == u'\r';
}

// The digits of a run, and where they stand; breaks between lines are no end of it.
struct Run {
    QVarLengthArray<uchar, 128> digits;
    QVarLengthArray<qsizetype, 128> positions;
};

// Of the text between these two, which a run fills but for breaks between lines.
template <typename Digit>
Run runIn(const QString &text, Digit digit, qsizetype begin, qsizetype end)
{
    Run run;
    for (qsizetype at = begin; at < end; ++at) {
        const int value = digit(text[at]);
        if (value == noDigit)
            continue;
        run.digits.append(uchar(value));
        run.positions.append(at);
    }
    return run;
}

// Calls with each run that has at least so many digits. Hardly a text has one: its digits are read
// once it is known to be long enough.
template <typename Digit, typename Visit>
void forEachRun(const QString &text, Digit digit, qsizetype minDigits, const Visit &visit)
{
    qsizetype begin = 0;
    qsizetype count = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && digit(text[at]) != noDigit) {
            ++count;
        } else if (at == text.size() || !isLineBreak(text[at])) {
            if (count >= minDigits)
                visit(runIn(text, digit, begin, at));
            begin = at + 1;
            count = 0;
        }
    }
}

// How many bytes the UTF-8 character has that begins with this one; 1 for any other byte.
int lengthOfCharacter(uchar first)
{
    if (first >= 0xc2 && first <= 0xdf)
        return 2;
    if (first >= 0xe0 && first <= 0xef)
        return 3;
    return first >= 0xf0 && first <= 0xf4 ? 4 : 1;
}

bool isTextByte(uchar byte)
{
    return (byte >= 0x20 && byte != 0x7f) || byte == '\t' || byte == '\n' || byte == '\r';
}

// The length of the character at `at`, in bytes; 0 for what stands in no text. Whatever is decoded,
// most of what comes out is none.
template <typename Bytes>
qsizetype characterAt(const Bytes &bytes, qsizetype at)
{
    const uchar first = bytes[at].value;
    if (first < 0x80)
        return isTextByte(first) ? 1 : 0;
    const qsizetype length = lengthOfCharacter(first);
    if (length == 1 || at + length > bytes.size())
        return 0;
    for (qsizetype i = at + 1; i < at + length; ++i) {
        if ((bytes[i].value & 0xc0) != 0x80)
            return 0;
    }
    return length;
}

} // namespace

DecodedText::DecodedText(const Byte *begin, const Byte *end)
{
    m_text.reserve(end - begin);
    m_sources.reserve(end - begin);
    while (begin < end) {
        const int length = lengthOfCharacter(begin->value);
        QString character(QLatin1Char(char(begin->value)));
        int taken = 1;
        if (length > 1 && length <= end - begin) {
            QByteArray encoded;
            for (int i = 0; i < length; ++i)
                encoded.append(char(begin[i].value));
            QStringDecoder decoder(QStringDecoder::Utf8);
            const QString decoded = decoder(encoded);
            if (!decoder.hasError()) {
                character = decoded;
                taken = length;
            }
        }
        m_text += character;
        const TextSpan source{begin->source.begin, begin[taken - 1].source.end};
        for (qsizetype i = 0; i < character.size(); ++i)
            m_sources.append(source);
        begin += taken;
    }
}

TextSpan DecodedText::source(const TextSpan &span) const
{
    return {m_sources[span.begin].begin, m_sources[span.end - 1].end};
}

std::optional<DecodedText> DecodedText::fromPercent(const QString &text)
{
    const auto isEncoded = [&](qsizetype at) {
        return text[at] == u'%' && at + 2 < text.size() && hexDigit(text[at + 1]) != noDigit
            && hexDigit(text[at + 2]) != noDigit;
    };
    qsizetype first = text.indexOf(u'%');
    while (first >= 0 && !isEncoded(first))
        first = text.indexOf(u'%', first + 1);
    if (first < 0)
        return std::nullopt;
    Bytes bytes;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isEncoded(at)) {
            const int value = hexDigit(text[at + 1]) * 16 + hexDigit(text[at + 2]);
            bytes.append(Byte{uchar(value), {at, at + 3}});
            at += 2;
            continue;
        }
        // A character that is not encoded may stand beside bytes that are.
        const bool pair = text[at].isHighSurrogate() && at + 1 < text.size();
        const qsizetype end = at + (pair ? 2 : 1);
        for (const char byte : text.mid(at, end - at).toUtf8())
            bytes.append(Byte{uchar(byte), {at, end}});
        at = end - 1;
    }
    return DecodedText(bytes.data(), bytes.data() + bytes.size());
}

// Only what could be text is looked at: of garbage, there is too much.
void DecodedText::visitTexts(const Bytes &bytes, qsizetype minBytes, const Visitor &visit)
{
    for (qsizetype begin = 0; begin < bytes.size(); ++begin) {
        qsizetype end = begin;
        while (end < bytes.size()) {
            const qsizetype length = characterAt(bytes, end);
            if (length == 0)
                break;
            end += length;
        }
        if (end - begin >= minBytes)
            visit(DecodedText(bytes.data() + begin, bytes.data() + end));
        begin = end;
    }
}

void DecodedText::visitBase64(const QString &text, qsizetype minBytes, const Visitor &visit)
{
    constexpr qsizetype alignments = 4;
    forEachRun(text, base64Digit, (minBytes * 4 + 2) / 3, [&](const Run &run) {
        for (qsizetype first = 0; first < alignments; ++first) {
            Bytes bytes;
            uint bits = 0;
            int count = 0;
            for (qsizetype i = first; i < run.digits.size(); ++i) {
                bits = (bits << 6 | run.digits[i]) & 0xffff;
                count += 6;
                if (count < 8)
                    continue;
                count -= 8;
                // A byte's bits stand in two characters, whichever they are.
                bytes.append(
                    Byte{uchar(bits >> count), {run.positions[i - 1], run.positions[i] + 1}});
            }
            visitTexts(bytes, minBytes, visit);
        }
    });
}

void DecodedText::visitHex(const QString &text, qsizetype minBytes, const Visitor &visit)
{
    constexpr qsizetype alignments = 2;
    forEachRun(text, hexDigit, minBytes * 2, [&](const Run &run) {
        for (qsizetype first = 0; first < alignments; ++first) {
            Bytes bytes;
            for (qsizetype i = first; i + 1 < run.digits.size(); i += 2) {
                const int value = run.digits[i] * 16 + run.digits[i + 1];
                bytes.append(Byte{uchar(value), {run.positions[i], run.positions[i + 1] + 1}});
            }
            visitTexts(bytes, minBytes, visit);
        }
    });
}

} // namespace phone
