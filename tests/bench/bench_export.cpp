// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/options.h"
#include "bench/samples.h"
#include "bench/stopwatch.h"
#include "phone/phonedecoder.h"
#include "report/formats.h"
#include "report/reportbuilder.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonObject>

// How long it takes to write a large phone for a ticket, from the phone to the bytes of the file: one
// with 60 keys, two side panels and a note of 20,000 characters. The window waits for it, so that the
// median of each format must stay within its limit, at both levels that hide something.

namespace {

constexpr double pngLimit = 400; // milliseconds
constexpr double textLimit = 20;
constexpr int keys = 60;
constexpr qsizetype noteLength = 20000;

QString note()
{
    QString text;
    for (int line = 1; text.size() < noteLength; ++line)
        text += QStringLiteral("%1: moved to the desk by the window, asks for %2\n")
                    .arg(line)
                    .arg(line * 7);
    return text.left(noteLength);
}

QJsonArray softkeys()
{
    QJsonArray list;
    for (int i = 0; i < keys; ++i) {
        const bool dials = i % 2 == 0;
        list.append(
            QJsonObject{{QStringLiteral("index"), i},
                        {QStringLiteral("function"),
                         dials ? QStringLiteral("SPEEDDIAL") : QStringLiteral("BLF")},
                        {QStringLiteral("value"),
                         dials ? QStringLiteral("+4533%1").arg(100000 + i)
                               : QStringLiteral("%1").arg(i, 24, 16, QLatin1Char('a'))},
                        {QStringLiteral("label"), QStringLiteral("Employee No. %1").arg(i)}});
    }
    return list;
}

phone::Phone largePhone()
{
    const auto panel = [](const char *serial) {
        return QJsonObject{{QStringLiteral("serial"), QLatin1String(serial)},
                           {QStringLiteral("paymentOption"), QStringLiteral("BOUGHT")}};
    };
    return phone::PhoneDecoder::fromObject(
        {{QStringLiteral("_id"), QStringLiteral("0123456789abcdef01234567")},
         {QStringLiteral("macAddress"), QStringLiteral("0004132A4F11")},
         {QStringLiteral("username"), QStringLiteral("u").repeated(32)},
         {QStringLiteral("password"), QStringLiteral("k4Jq9Zt7Lw2Xc5Vb8Nm1Rd6Hf3Gs0Pye")},
         {QStringLiteral("notes"), note()},
         {QStringLiteral("softkeys"), softkeys()},
         {QStringLiteral("sidePanel"), QStringLiteral("SNOM_D7")},
         {QStringLiteral("sidePanelCount"), 2},
         {QStringLiteral("status"),
          QJsonObject{{QStringLiteral("online"), true},
                      {QStringLiteral("expires"), 1800},
                      {QStringLiteral("localIpAddress"), QStringLiteral("10.3.5.27")},
                      {QStringLiteral("publicIpAddress"), QStringLiteral("203.0.113.24")},
                      {QStringLiteral("userAgent"), QStringLiteral("snom370/8.7.3.25")}}},
         {QStringLiteral("purchaseInfo"),
          QJsonObject{
              {QStringLiteral("sidePanels"), QJsonArray{panel("PANEL-1"), panel("PANEL-2")}}}}});
}

bool isPdf(const report::Format &format)
{
    return format.ending == QLatin1String("pdf");
}

// Whether the format stayed within its limit. A PDF has none: it is only told.
bool measure(const phone::Phone &phone, const report::Format &format, report::Level level,
             int rounds)
{
    bench::Samples times;
    for (int i = 0; i < rounds; ++i) {
        const bench::Stamp start = bench::now();
        const auto bytes = format.write(report::build(phone, {.level = level}), {});
        times.add(bench::milliseconds(start, bench::now()));
        if (!bytes || bytes->isEmpty()) {
            std::puts("Nothing was written.");
            return false;
        }
    }
    const QByteArray name = QByteArray(format.ending.data()) + ", "
        + report::levelKey(level).toLatin1();
    bench::printRow(stdout, name.constData(), times);
    return isPdf(format) || times.median() < (format.isText ? textLimit : pngLimit);
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({QStringLiteral("rounds"), QStringLiteral("How often each is written."),
                      QStringLiteral("N"), QStringLiteral("21")});
    parser.process(application);
    const int rounds = bench::number(parser, QStringLiteral("rounds"), 1);
    const phone::Phone phone = largePhone();
    bench::printHeading(stdout);
    bool isGood = true;
    for (const report::Format &format : report::formats()) {
        for (const report::Level level : {report::Level::Internal, report::Level::CustomerSafe})
            isGood = measure(phone, format, level, rounds) && isGood;
    }
    std::printf("Limits of the medians: %.0f ms for a PNG, %.0f ms for a text: %s.\n", pngLimit,
                textLimit, isGood ? "kept" : "NOT KEPT");
    return isGood ? 0 : 1;
}
