// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/options.h"
#include "bench/samples.h"
#include "phone/phonedecoder.h"
#include "report/formats.h"
#include "report/reportbuilder.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <ctime>

// How long it takes to write a large phone for a ticket, from the phone to the bytes of the file: one
// with 60 keys, two side panels and a note of 20,000 characters. The window waits for it, so that the
// median of each format must stay within its limit, at both levels that hide something. What counts is
// the time spent computing.

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

// What the process has computed so far.
double busyMilliseconds()
{
    return 1000.0 * double(std::clock()) / CLOCKS_PER_SEC;
}

// The median of what it takes to compute; less than 0 if nothing was written.
double measure(const phone::Phone &phone, const report::Format &format, report::Level level,
               qreal scale, int rounds)
{
    bench::Samples times;
    for (int i = 0; i < rounds; ++i) {
        const double start = busyMilliseconds();
        const auto bytes = format.write(report::build(phone, {.level = level}), {.scale = scale});
        times.add(busyMilliseconds() - start);
        if (!bytes || bytes->isEmpty()) {
            std::puts("Nothing was written.");
            return -1;
        }
    }
    QString name = format.ending + QStringLiteral(", ") + report::levelKey(level);
    if (!format.isText)
        name += QStringLiteral(", scale %1").arg(scale);
    bench::printRow(stdout, qPrintable(name), times);
    return times.median();
}

bool isWithin(double limit, double median)
{
    return median >= 0 && median < limit;
}

// A PDF, which nobody waits for in the window, is only told, and so is a picture at a higher scale
// than it would have by itself.
bool keepsLimits(const phone::Phone &phone, const report::Format &format, report::Level level,
                 int rounds)
{
    if (format.isText)
        return isWithin(textLimit, measure(phone, format, level, report::minScale, rounds));
    const double median = measure(phone, format, level, report::defaultScale, rounds);
    if (format.ending == QLatin1String("pdf"))
        return median >= 0;
    return measure(phone, format, level, report::sharpScale, rounds) >= 0
        && isWithin(pngLimit, median);
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
            isGood = keepsLimits(phone, format, level, rounds) && isGood;
    }
    std::printf("%s: limits of the medians: %.0f ms of computing for a PNG, %.0f ms for "
                "a text\n",
                isGood ? "PASS" : "FAIL", pngLimit, textLimit);
    return isGood ? 0 : 1;
}
