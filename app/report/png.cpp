// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/picture.h"

#include <png.h>

#include <vector>

namespace report {

// By libpng itself: Qt's writer tries five filters on each line and then packs it well, which takes
// seconds for a high picture. Lines of text on plain paper need neither.

namespace {

constexpr int bitDepth = 8;
constexpr int fastest = 1; // of zlib's levels

void append(png_structp png, png_bytep bytes, std::size_t count)
{
    static_cast<QByteArray *>(png_get_io_ptr(png))
        ->append(reinterpret_cast<const char *>(bytes), qsizetype(count));
}

void flush(png_structp) {}

// Writing into memory fails for want of memory alone, which ends the program anyway.
[[noreturn]] void fail(png_structp, png_const_charp message)
{
    qFatal("libpng: %s", message);
}

void ignore(png_structp, png_const_charp) {}

class Writer
{
public:
    explicit Writer(QByteArray &bytes)
        : m_png(png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, fail, ignore))
        , m_info(png_create_info_struct(m_png))
    {
        png_set_write_fn(m_png, &bytes, append, flush);
    }
    ~Writer() { png_destroy_write_struct(&m_png, &m_info); }
    Q_DISABLE_COPY_MOVE(Writer)

    void writeHead(const QImage &image)
    {
        png_set_IHDR(m_png, m_info, png_uint_32(image.width()), png_uint_32(image.height()),
                     bitDepth, PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT,
                     PNG_FILTER_TYPE_DEFAULT);
        png_set_pHYs(m_png, m_info, png_uint_32(image.dotsPerMeterX()),
                     png_uint_32(image.dotsPerMeterY()), PNG_RESOLUTION_METER);
        setTexts(image);
        png_set_filter(m_png, PNG_FILTER_TYPE_BASE, PNG_FILTER_NONE);
        png_set_compression_level(m_png, fastest);
        png_write_info(m_png, m_info);
    }

    void writeLines(const QImage &image)
    {
        // A pixel is a number of 32 bits, of which the highest 8 are left out.
        const bool isLittle = Q_BYTE_ORDER == Q_LITTLE_ENDIAN;
        if (isLittle)
            png_set_bgr(m_png);
        png_set_filler(m_png, 0, isLittle ? PNG_FILLER_AFTER : PNG_FILLER_BEFORE);
        for (int y = 0; y < image.height(); ++y)
            png_write_row(m_png, image.constScanLine(y));
        png_write_end(m_png, m_info);
    }

private:
    // As UTF-8: masks are no Latin letters.
    void setTexts(const QImage &image)
    {
        QList<QByteArray> kept;
        std::vector<png_text> texts;
        for (const QString &key : image.textKeys()) {
            kept.append(key.toLatin1());
            kept.append(image.text(key).toUtf8());
        }
        for (qsizetype i = 0; i < kept.size(); i += 2) {
            png_text text = {};
            text.compression = PNG_ITXT_COMPRESSION_NONE;
            text.key = kept[i].data();
            text.text = kept[i + 1].data();
            text.itxt_length = std::size_t(kept[i + 1].size());
            texts.push_back(text);
        }
        png_set_text(m_png, m_info, texts.data(), int(texts.size()));
    }

    png_structp m_png;
    png_infop m_info;
};

} // namespace

QByteArray png(const QImage &image)
{
    QByteArray bytes;
    const QImage opaque = image.convertToFormat(QImage::Format_RGB32);
    Writer writer(bytes);
    writer.writeHead(opaque);
    writer.writeLines(opaque);
    return bytes;
}

} // namespace report
