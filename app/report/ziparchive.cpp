// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ziparchive.h"

#include <QSet>

#include <zip.h>

#include <memory>
#include <optional>

namespace report {

namespace {

// An archive that is let go without being written.
struct Discard {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, Discard>;

struct CloseFile {
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};
using File = std::unique_ptr<zip_file_t, CloseFile>;

// An archive takes its source over; who keeps it has to free it.
struct FreeSource {
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, FreeSource>;

ZipProblem problemOf(int code)
{
    switch (code) {
    case ZIP_ER_NOZIP:
        return ZipProblem::NotAZip;
    case ZIP_ER_EXISTS: // one of its names is there twice
        return ZipProblem::Unexpected;
    case ZIP_ER_MEMORY:
        return ZipProblem::OutOfMemory;
    default:
        return ZipProblem::Damaged;
    }
}

tl::expected<Archive, ZipProblem> openArchive(const QByteArray &bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    const auto code = [&error] {
        const int found = zip_error_code_zip(&error);
        zip_error_fini(&error);
        return found;
    };
    Source source(
        zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error));
    if (!source)
        return tl::unexpected(problemOf(code()));
    Archive archive(zip_open_from_source(source.get(), ZIP_RDONLY | ZIP_CHECKCONS, &error));
    if (!archive)
        return tl::unexpected(problemOf(code()));
    static_cast<void>(source.release());
    zip_error_fini(&error);
    return archive;
}

// Counts what comes out: the size in a header is a promise.
tl::expected<QByteArray, ZipProblem> readEntry(zip_t *archive, zip_uint64_t index,
                                               qsizetype maxBytes)
{
    const File file(zip_fopen_index(archive, index, ZIP_FL_UNCHANGED));
    if (!file)
        return tl::unexpected(problemOf(zip_error_code_zip(zip_get_error(archive))));
    QByteArray bytes;
    QByteArray part(64 * 1024, Qt::Uninitialized);
    while (true) {
        const zip_int64_t count = zip_fread(file.get(), part.data(), zip_uint64_t(part.size()));
        if (count < 0)
            return tl::unexpected(ZipProblem::Damaged);
        if (count == 0)
            return bytes;
        if (count > maxBytes - bytes.size())
            return tl::unexpected(ZipProblem::TooLarge);
        bytes.append(part.constData(), qsizetype(count));
    }
}

// The name of an entry that may be read.
std::optional<QString> expectedName(const zip_stat_t &entry, bool (*isExpected)(const QString &))
{
    constexpr zip_uint64_t needed = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_METHOD
        | ZIP_STAT_ENCRYPTION_METHOD;
    if ((entry.valid & needed) != needed || entry.encryption_method != ZIP_EM_NONE)
        return std::nullopt;
    // Other methods unpack a few bytes to gigabytes, and this program writes none of them.
    if (entry.comp_method != ZIP_CM_STORE && entry.comp_method != ZIP_CM_DEFLATE)
        return std::nullopt;
    const QString name = QString::fromUtf8(entry.name);
    return isExpected(name) ? std::optional(name) : std::nullopt;
}

tl::expected<QByteArray, ZipProblem> bytesOf(zip_source_t *source)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_open(source) < 0)
        return tl::unexpected(ZipProblem::OutOfMemory);
    if (zip_source_stat(source, &stat) < 0 || !(stat.valid & ZIP_STAT_SIZE))
        return tl::unexpected(ZipProblem::OutOfMemory);
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const zip_int64_t count = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    if (count != zip_int64_t(stat.size))
        return tl::unexpected(ZipProblem::OutOfMemory);
    return bytes;
}

bool addEntry(zip_t *archive, const ZipEntry &entry, time_t time)
{
    // Not copied: the entries outlive the archive.
    Source source(
        zip_source_buffer(archive, entry.bytes.constData(), zip_uint64_t(entry.bytes.size()), 0));
    if (!source)
        return false;
    const zip_int64_t index = zip_file_add(archive, entry.name.toUtf8().constData(), source.get(),
                                           ZIP_FL_ENC_UTF_8);
    if (index < 0)
        return false;
    static_cast<void>(source.release());
    return zip_file_set_mtime(archive, zip_uint64_t(index), time, 0) == 0;
}

} // namespace

tl::expected<QList<ZipEntry>, ZipProblem> unpacked(const QByteArray &archive,
                                                   const ZipLimits &limits,
                                                   bool (*isExpected)(const QString &name))
{
    // To libzip, no bytes at all are an archive without entries.
    if (archive.isEmpty())
        return tl::unexpected(ZipProblem::NotAZip);
    const auto zip = openArchive(archive);
    if (!zip) {
        // The table of an archive stands at its end.
        const bool isCutShort = zip.error() == ZipProblem::NotAZip && archive.startsWith("PK\3\4");
        return tl::unexpected(isCutShort ? ZipProblem::Damaged : zip.error());
    }
    const zip_int64_t count = zip_get_num_entries(zip->get(), ZIP_FL_UNCHANGED);
    if (count > limits.entries)
        return tl::unexpected(ZipProblem::TooLarge);
    QList<ZipEntry> entries;
    QSet<QString> names;
    qsizetype total = 0;
    for (zip_uint64_t i = 0; i < zip_uint64_t(count); ++i) {
        zip_stat_t stat;
        zip_stat_init(&stat);
        if (zip_stat_index(zip->get(), i, ZIP_FL_UNCHANGED | ZIP_FL_ENC_STRICT, &stat) < 0)
            return tl::unexpected(ZipProblem::Damaged);
        const auto name = expectedName(stat, isExpected);
        if (!name || names.contains(*name))
            return tl::unexpected(ZipProblem::Unexpected);
        names.insert(*name);
        const auto bytes = readEntry(zip->get(), i,
                                     std::min(limits.entryBytes, limits.totalBytes - total));
        if (!bytes)
            return tl::unexpected(bytes.error());
        total += bytes->size();
        entries.append({*name, *bytes});
    }
    return entries;
}

tl::expected<QByteArray, ZipProblem> packed(const QList<ZipEntry> &entries, const QDateTime &time)
{
    Source source(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    if (!source)
        return tl::unexpected(ZipProblem::OutOfMemory);
    Archive archive(zip_open_from_source(source.get(), ZIP_TRUNCATE, nullptr));
    if (!archive)
        return tl::unexpected(ZipProblem::OutOfMemory);
    // One reference for the archive, which takes its source over, and one for what is read here.
    zip_source_keep(source.get());
    for (const ZipEntry &entry : entries) {
        if (!addEntry(archive.get(), entry, time_t(time.toSecsSinceEpoch())))
            return tl::unexpected(ZipProblem::Unexpected);
    }
    if (zip_close(archive.get()) < 0)
        return tl::unexpected(ZipProblem::OutOfMemory);
    static_cast<void>(archive.release());
    return bytesOf(source.get());
}

} // namespace report
