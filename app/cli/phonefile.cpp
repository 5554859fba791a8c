// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/phonefile.h"

#include "cli/output.h"
#include "phone/phonedecoder.h"
#include "phone/phonesplitter.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace cli {

namespace {

using phone::PhoneSplitter;

constexpr qint64 partBytes = 64LL * 1024;

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli::PhoneFile)
};

// Says what is wrong with a file, but not without end.
class Complaints
{
public:
    explicit Complaints(const QString &name)
        : m_name(name)
    {
    }

    void add(const QString &sentence)
    {
        if (++m_count <= PhoneFile::maxComplaints)
            complain(m_name + QStringLiteral(": ") + sentence);
    }

    // Whether there was nothing to complain about.
    bool end() const
    {
        const int more = m_count - PhoneFile::maxComplaints;
        if (more > 0)
            complain(m_name + QStringLiteral(": ") + Text::tr("and %n more.", nullptr, more));
        return m_count == 0;
    }

private:
    QString m_name;
    int m_count = 0;
};

QString sentence(const PhoneSplitter::Problem &problem)
{
    using Kind = PhoneSplitter::Problem::Kind;
    switch (problem.kind) {
    case Kind::NotJson:
        return Text::tr(
                   "This is no list of phones in JSON from byte %1 on. What stands before it is "
                   "checked.")
            .arg(problem.offset);
    case Kind::CutOff:
        return Text::tr("The JSON ends in the middle, after %1 bytes. What stands before it is "
                        "checked.")
            .arg(problem.offset);
    case Kind::NotAnObject:
        return Text::tr("Entry %1, at byte %2, is no phone. It is left out.")
            .arg(problem.position + 1)
            .arg(problem.offset);
    case Kind::TooLarge:
        return Text::tr("Entry %1, at byte %2, is too large for a phone. It is left out.")
            .arg(problem.position + 1)
            .arg(problem.offset);
    }
    Q_UNREACHABLE();
}

} // namespace

PhoneFile::PhoneFile(const QString &name)
    : m_name(name)
{
}

QString PhoneFile::shownName() const
{
    return m_name == QLatin1String("-") ? Text::tr("standard input") : m_name;
}

bool PhoneFile::read(const OnPhone &onPhone) const
{
    const bool isInput = m_name == QLatin1String("-");
    const QString name = shownName();
    Complaints complaints(name);
    QFile file(m_name);
    if (!(isInput ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly))) {
        complaints.add(Text::tr("The file cannot be read. %1.").arg(file.errorString()));
        return complaints.end();
    }
    bool goesOn = true;
    PhoneSplitter splitter(
        [&](const QByteArray &json, qsizetype position) {
            if (!goesOn)
                return;
            if (const auto phone = phone::PhoneDecoder::decode(json)) {
                const QString place = name + u'[' + QString::number(position) + u']';
                goesOn = onPhone({*phone, place});
                return;
            }
            complaints.add(Text::tr("Entry %1 is no JSON. It is left out.").arg(position + 1));
        },
        [&](const PhoneSplitter::Problem &problem) { complaints.add(sentence(problem)); });
    QByteArray part(partBytes, Qt::Uninitialized);
    qint64 length = 0;
    while (goesOn && (length = file.read(part.data(), part.size())) > 0)
        goesOn = splitter.add(QByteArrayView(part.constData(), length)) && goesOn;
    if (length < 0)
        complaints.add(Text::tr("The file cannot be read on. %1.").arg(file.errorString()));
    else if (goesOn)
        splitter.finish();
    return complaints.end();
}

} // namespace cli
