// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/level.h"

#include "checks/finding.h"
#include "checks/phonediff.h"
#include "phone/phone.h"

#include <QByteArray>
#include <QDateTime>
#include <QLatin1String>
#include <QList>
#include <QString>

#include <tl/expected.hpp>

namespace report {

// A case file (.sipcase): what was found out about a phone, to be opened elsewhere and later. A zip of
// "case.json" and "fetches/0001.json", …; whatever else is in an archive makes it none.

inline constexpr int caseVersion = 1;
// Of the files' names, without the dot.
inline constexpr QLatin1String caseEnding("sipcase");
// The most that a case file holds: the file itself and all of it unpacked, in bytes, and fetches.
inline constexpr qint64 maxCaseFile = 16LL * 1024 * 1024;
inline constexpr qint64 maxCaseUnpacked = 64LL * 1024 * 1024;
inline constexpr qsizetype maxCaseFetches = 1000;

struct CaseFetch {
    phone::Phone phone;
    QDateTime at; // UTC; invalid if unknown
};

struct Case {
    QList<CaseFetch> fetches; // newest first, one at least
    QList<checks::Finding> findings = {};
    QList<checks::Difference> changes = {};
    QString notes = {}; // of whoever made the case
    // Of a case that was read: what is hidden in it, and who made it when.
    Level level = Level::Internal;
    QString program = {};
    QDateTime madeAt = {};
};

struct CaseError {
    enum class Kind : quint8 {
        CannotRead, // the file: see systemText
        TooLarge, // more than the limits, packed or unpacked
        NotACase, // something else than a case file
        Damaged, // cut short, or changed by accident
        Unexpected, // holds what no case file holds
        Newer, // of a later version of this program
        NoPhone, // there is no fetch to be written
        Failed // there is not enough memory
    };
    Kind kind = Kind::Damaged;
    QString systemText = {};

    friend bool operator==(const CaseError &, const CaseError &) = default;
};

// The case as a file, with everything hidden in it that the level hides. What is written has been
// through Redaction, of each phone in it, the notes as well. Its level, program and time are not
// read: they are the ones given.
[[nodiscard]] tl::expected<QByteArray, CaseError> writeCase(const Case &content, Level level,
                                                            const QDateTime &now);

// Whether a file of this name is one; its letter case does not matter.
[[nodiscard]] bool namesACase(const QString &path);

// Nothing but memory is touched, whatever the bytes say.
[[nodiscard]] tl::expected<Case, CaseError> readCase(const QByteArray &bytes);
[[nodiscard]] tl::expected<Case, CaseError> openCase(const QString &path);

} // namespace report
