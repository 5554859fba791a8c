// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tokensource.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cstdio>

namespace cli {

namespace {

constexpr QLatin1String standardInput("-");

tl::expected<QByteArray, TokenProblem> checked(const QByteArray &line)
{
    const QByteArray token = line.trimmed();
    if (token.isEmpty())
        return tl::make_unexpected(TokenProblem::Empty);
    if (!std::all_of(token.begin(), token.end(), [](char c) { return c > ' ' && c < '\x7f'; }))
        return tl::make_unexpected(TokenProblem::BadCharacters);
    return token;
}

QString sourceName(const Options &options)
{
    if (options.tokenFile.isEmpty())
        return QString::fromLatin1(tokenVariable);
    if (options.tokenFile == standardInput)
        return QCoreApplication::translate("cli::Token", "standard input");
    return options.tokenFile;
}

} // namespace

tl::expected<QByteArray, TokenProblem> readToken(QIODevice &device)
{
    QByteArray line;
    // Byte by byte: what follows the line on standard input belongs to somebody else.
    while (line.size() < maxTokenBytes) {
        char byte = 0;
        const qint64 count = device.read(&byte, 1);
        if (count < 0)
            return tl::make_unexpected(TokenProblem::Unreadable);
        if (count == 0 || byte == '\n')
            return checked(line);
        line.append(byte);
    }
    return tl::make_unexpected(TokenProblem::TooLong);
}

tl::expected<QByteArray, TokenProblem> readTokenFile(const QString &path)
{
    constexpr auto mode = QIODevice::ReadOnly | QIODevice::Unbuffered;
    QFile file(path);
    const bool isOpen = path == standardInput ? file.open(fileno(stdin), mode) : file.open(mode);
    if (!isOpen)
        return tl::make_unexpected(TokenProblem::Unreadable);
    return readToken(file);
}

tl::expected<QByteArray, TokenProblem> takeTokenVariable()
{
    QByteArray value = qgetenv(tokenVariable);
    qunsetenv(tokenVariable);
    if (value.isEmpty())
        return value;
    QBuffer buffer(&value);
    buffer.open(QIODevice::ReadOnly);
    return readToken(buffer);
}

tl::expected<QByteArray, TokenProblem> tokenFor(
    const Options &options, const tl::expected<QByteArray, TokenProblem> &variable)
{
    if (options.demo)
        return QByteArray();
    return options.tokenFile.isEmpty() ? variable : readTokenFile(options.tokenFile);
}

QString problemText(TokenProblem problem, const Options &options)
{
    const QString source = sourceName(options);
    switch (problem) {
    case TokenProblem::Unreadable:
        return QCoreApplication::translate("cli::Token", "The token cannot be read from %1.")
            .arg(source);
    case TokenProblem::Empty:
        return QCoreApplication::translate("cli::Token",
                                           "There is no token in the first line of %1.")
            .arg(source);
    case TokenProblem::TooLong:
        return QCoreApplication::translate("cli::Token",
                                           "What %1 holds is no token: its first line is too long.")
            .arg(source);
    case TokenProblem::BadCharacters:
        return QCoreApplication::translate(
                   "cli::Token",
                   "What %1 holds is no token: a token has no blanks and no characters but those "
                   "of ASCII.")
            .arg(source);
    }
    Q_UNREACHABLE();
}

} // namespace cli
