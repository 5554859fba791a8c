// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/casefile.h"

#include "report/casejson.h"
#include "report/redaction.h"
#include "report/reportbuilder.h"
#include "report/ziparchive.h"

#include "phone/phonedecoder.h"
#include "phone/regularfile.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <numeric>
#include <optional>
#include <vector>

namespace report {

namespace {

using Kind = CaseError::Kind;

const QString manifestName = QStringLiteral("case.json");
constexpr qsizetype positionDigits = 4;

QString fetchName(qsizetype position)
{
    return QStringLiteral("fetches/%1.json")
        .arg(position + 1, positionDigits, 10, QLatin1Char('0'));
}

bool isOfACase(const QString &name)
{
    if (name == manifestName)
        return true;
    const QString digits = name.section(u'/', 1).section(u'.', 0, 0);
    bool isNumber = false;
    const int number = digits.toInt(&isNumber);
    return isNumber && name == fetchName(number - 1);
}

CaseError errorOf(ZipProblem problem)
{
    switch (problem) {
    case ZipProblem::NotAZip:
        return {Kind::NotACase};
    case ZipProblem::TooLarge:
        return {Kind::TooLarge};
    case ZipProblem::Unexpected:
        return {Kind::Unexpected};
    case ZipProblem::OutOfMemory:
        return {Kind::Failed};
    case ZipProblem::Damaged:
        break;
    }
    return {Kind::Damaged};
}

CaseError errorOf(const phone::FileError &error)
{
    switch (error.kind) {
    case phone::FileError::Kind::CannotRead:
        return {Kind::CannotRead, error.systemText};
    case phone::FileError::Kind::NotAFile:
        return {Kind::NotACase};
    case phone::FileError::Kind::TooLarge:
        break;
    }
    return {Kind::TooLarge};
}

QByteArray jsonBytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

// The object of the entry, or nothing if there is no such entry, or no object in it.
std::optional<QJsonObject> objectOf(const QList<ZipEntry> &entries, const QString &name)
{
    for (const ZipEntry &entry : entries) {
        if (entry.name != name)
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(entry.bytes);
        return document.isObject() ? std::optional(document.object()) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

tl::expected<QByteArray, CaseError> writeCase(const Case &content, Level level,
                                              const QDateTime &now)
{
    if (content.fetches.isEmpty())
        return tl::unexpected(CaseError{Kind::NoPhone});
    if (content.fetches.size() > maxCaseFetches)
        return tl::unexpected(CaseError{Kind::TooLarge});
    std::vector<Redaction> redactions;
    QList<ZipEntry> entries;
    for (const CaseFetch &fetch : content.fetches) {
        redactions.emplace_back(fetch.phone, level);
        entries.append({fetchName(entries.size()), jsonBytes(redactions.back().object())});
    }
    Case shown = redacted(content, redactions);
    shown.level = level;
    shown.program = programName();
    shown.madeAt = now;
    entries.prepend({manifestName, jsonBytes(caseObject(shown))});
    const auto bytes = packed(entries, now);
    if (!bytes)
        return tl::unexpected(errorOf(bytes.error()));
    // What could not be read again is not written.
    const auto size = std::accumulate(
        entries.begin(), entries.end(), qsizetype(0),
        [](qsizetype sum, const ZipEntry &entry) { return sum + entry.bytes.size(); });
    if (bytes->size() > maxCaseFile || size > maxCaseUnpacked)
        return tl::unexpected(CaseError{Kind::TooLarge});
    return *bytes;
}

bool namesACase(const QString &path)
{
    return path.endsWith(u'.' + caseEnding, Qt::CaseInsensitive);
}

tl::expected<Case, CaseError> readCase(const QByteArray &bytes)
{
    if (bytes.size() > maxCaseFile)
        return tl::unexpected(CaseError{Kind::TooLarge});
    const ZipLimits limits{maxCaseFetches + 1, maxCaseUnpacked, maxCaseUnpacked};
    const auto entries = unpacked(bytes, limits, isOfACase);
    if (!entries)
        return tl::unexpected(errorOf(entries.error()));
    const auto manifest = objectOf(*entries, manifestName);
    if (!manifest)
        return tl::unexpected(CaseError{entries->isEmpty() ? Kind::NotACase : Kind::Damaged});
    auto read = readCaseObject(*manifest);
    if (!read)
        return read;
    // Each fetch that the case names is there, and no other.
    if (read->fetches.isEmpty() || read->fetches.size() != entries->size() - 1)
        return tl::unexpected(CaseError{Kind::Damaged});
    for (qsizetype i = 0; i < read->fetches.size(); ++i) {
        const auto object = objectOf(*entries, fetchName(i));
        if (!object)
            return tl::unexpected(CaseError{Kind::Damaged});
        read->fetches[i].phone = phone::PhoneDecoder::fromObject(*object);
    }
    return read;
}

tl::expected<Case, CaseError> openCase(const QString &path)
{
    const auto bytes = phone::readRegularFile(path, maxCaseFile);
    return bytes ? readCase(*bytes) : tl::unexpected(errorOf(bytes.error()));
}

} // namespace report
