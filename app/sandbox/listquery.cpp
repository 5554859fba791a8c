// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/listquery.h"

#include <QUrlQuery>

#include <algorithm>
#include <limits>
#include <optional>

namespace sandbox {

namespace {

// Digits only: toInt() alone would take a sign and blanks as well.
std::optional<int> number(const QString &text, int least, int most)
{
    const bool plain = std::all_of(text.begin(), text.end(),
                                   [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool ok = false;
    const int value = text.toInt(&ok);
    return plain && ok && value >= least && value <= most ? std::optional(value) : std::nullopt;
}

std::optional<bool> truth(const QString &text)
{
    if (text == QLatin1String("true") || text == QLatin1String("1"))
        return true;
    if (text == QLatin1String("false") || text == QLatin1String("0"))
        return false;
    return std::nullopt;
}

// Reads one parameter after the other and keeps the first that makes no sense.
class Reader
{
public:
    explicit Reader(const QString &query)
        : m_query(QString(query).replace(u'+', QLatin1String("%20")))
    {
    }

    [[nodiscard]] QString text(const QString &name) const
    {
        return m_query.queryItemValue(name, QUrl::FullyDecoded);
    }

    void read(const QString &name, int least, int most, int &value)
    {
        if (m_query.hasQueryItem(name))
            take(name, number(text(name), least, most), value);
    }

    void read(const QString &name, bool &value)
    {
        if (m_query.hasQueryItem(name))
            take(name, truth(text(name)), value);
    }

    [[nodiscard]] const QString &wrong() const { return m_wrong; }

private:
    template <typename T>
    void take(const QString &name, const std::optional<T> &read, T &value)
    {
        if (read)
            value = *read;
        else if (m_wrong.isEmpty())
            m_wrong = name;
    }

    QUrlQuery m_query;
    QString m_wrong;
};

} // namespace

tl::expected<ListQuery, Answer> ListQuery::read(const QString &query, const Limits &limits)
{
    ListQuery read;
    read.limit = limits.byDefault;
    Reader reader(query);
    reader.read(QStringLiteral("offset"), 0, std::numeric_limits<int>::max(), read.offset);
    reader.read(QStringLiteral("limit"), 1, limits.most, read.limit);
    reader.read(QStringLiteral("full"), read.full);
    reader.read(QStringLiteral("available"), read.available);
    if (!reader.wrong().isEmpty()) {
        return tl::unexpected(
            Answer::invalid(reader.wrong(), QStringLiteral("Invalid value in the query")));
    }
    read.filter = reader.text(QStringLiteral("filter"));
    read.customer = reader.text(QStringLiteral("customer"));
    return read;
}

} // namespace sandbox
