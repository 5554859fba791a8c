// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/problemtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace report {

namespace {

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(PictureText)
};

} // namespace

QString problemText(const PictureError &error)
{
    const auto size = [](qint64 bytes) { return QLocale().formattedDataSize(bytes, 0); };
    switch (error.kind) {
    case PictureError::Kind::ScaleOutOfRange:
        return Text::tr("Pictures are drawn at a scale from %1 to %2.").arg(minScale).arg(maxScale);
    case PictureError::Kind::TooLarge:
        return Text::tr("The picture would take %1 of memory, and %2 is the most: draw a "
                        "single tab, or at a smaller scale.")
            .arg(size(error.bytes), size(error.limit));
    case PictureError::Kind::OutOfMemory:
        return Text::tr("There is not enough memory for the picture, which takes %1: draw "
                        "a single tab, or at a smaller scale.")
            .arg(size(error.bytes));
    case PictureError::Kind::TooManyPages:
        return Text::tr("The report would take more than %1 pages: choose a single tab.")
            .arg(error.limit);
    case PictureError::Kind::NoDevice:
        return Text::tr(
            "The pages cannot be drawn: the paper is too small, or the printer does not "
            "answer.");
    }
    Q_UNREACHABLE();
}

QString problemText(const CaseError &error, const QString &file)
{
    using Kind = CaseError::Kind;
    switch (error.kind) {
    case Kind::CannotRead:
        return Text::tr("%1 cannot be read: %2.").arg(file, error.systemText);
    case Kind::TooLarge:
        return Text::tr("%1 is larger than a case file may be; nothing of it was taken.").arg(file);
    case Kind::NotACase:
        return Text::tr("%1 is no case file.").arg(file);
    case Kind::Damaged:
        return Text::tr(
                   "%1 is damaged or was cut short: ask for it again. Nothing of it was opened.")
            .arg(file);
    case Kind::Unexpected:
        return Text::tr("%1 holds what no case file holds, and was not opened: ask whoever sent it "
                        "where it is from.")
            .arg(file);
    case Kind::Newer:
        return Text::tr(
                   "%1 was made by a newer version of this program, which is needed to open it.")
            .arg(file);
    case Kind::NoPhone:
        return Text::tr("There is no phone that could be put into %1.").arg(file);
    case Kind::Failed:
        return Text::tr("There is not enough memory for %1.").arg(file);
    }
    Q_UNREACHABLE();
}

} // namespace report
