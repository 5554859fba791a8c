// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/storeexplanation.h"

#include "phone/format.h"

#include <QCoreApplication>
#include <QDir>

namespace session {

namespace {

// The context of the sentences in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(StoreProblem)
};

QString settingsText(const store::StoreProblem &problem, const QString &path)
{
    using Kind = store::StoreProblem::Kind;
    switch (problem.kind) {
    case Kind::SetAside:
        return Text::tr("The settings could not be read, so the program begins with new ones. The "
                        "old file is kept as %1.")
            .arg(path);
    case Kind::Full:
        return Text::tr("The disk is full, so the settings could not be saved in %1.").arg(path);
    case Kind::CannotOpen:
    case Kind::CannotWrite:
    case Kind::Busy:
    case Kind::Failed:
        break;
    }
    return Text::tr("The settings cannot be saved in %1. They count for this run.").arg(path);
}

QString seenPhonesText(const store::StoreProblem &problem, const QString &path)
{
    using Kind = store::StoreProblem::Kind;
    switch (problem.kind) {
    case Kind::SetAside:
        return Text::tr("The phones seen before could not be read, so a new list was begun. The "
                        "old file is kept as %1.")
            .arg(path);
    case Kind::Full:
        return Text::tr("The disk is full, so phones that you look up now are not kept in %1.")
            .arg(path);
    case Kind::Busy:
        return Text::tr("Another program is using %1, so phones seen before are not listed and new "
                        "ones not kept for now.")
            .arg(path);
    case Kind::CannotWrite:
        return Text::tr("Phones that you look up now are not kept: %1 cannot be written.")
            .arg(path);
    case Kind::CannotOpen:
    case Kind::Failed:
        break;
    }
    return Text::tr("Phones seen before are not listed, and new ones not kept: %1 cannot be used.")
        .arg(path);
}

} // namespace

QString explainStore(const store::StoreProblem &problem, StoreFile file)
{
    const QString path = phone::printable(QDir::toNativeSeparators(problem.path));
    const QString text = file == StoreFile::Settings ? settingsText(problem, path)
                                                     : seenPhonesText(problem, path);
    return problem.systemText.isEmpty()
        ? text
        //: %1 is a sentence, %2 the system's own words
        : Text::tr("%1 (%2)").arg(text, phone::printable(problem.systemText));
}

} // namespace session
