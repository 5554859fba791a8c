// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/requestlog.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace sandbox {

namespace {

constexpr std::array harmfulEnds{QLatin1String("/reboot"), QLatin1String("/configreload"),
                                 QLatin1String("/clearTokens"), QLatin1String("/auth/logout")};
constexpr QLatin1String actionPath("/pbx/app/action/");
constexpr QLatin1String authPath("/auth/");

// Whatever the method and the spelling: whoever comes near them has made a mistake.
bool isHarmful(const QString &encodedPath)
{
    QString path = QUrl::fromPercentEncoding(encodedPath.toUtf8());
    while (path.endsWith(u'/'))
        path.chop(1);
    return path.contains(actionPath, Qt::CaseInsensitive)
        || std::any_of(harmfulEnds.begin(), harmfulEnds.end(),
                       [&](QLatin1String end) { return path.endsWith(end, Qt::CaseInsensitive); });
}

} // namespace

void RequestLog::add(const QByteArray &method, const Request &request)
{
    ++m_count;
    m_mostInFlight = std::max(m_mostInFlight, ++m_inFlight);
    if (isHarmful(request.path))
        ++m_harmful;
    if (m_requests.size() == mostKept)
        m_requests.removeFirst();
    const bool mayHoldSecrets = request.path.startsWith(authPath);
    m_requests.append({method, request.path, mayHoldSecrets ? QString() : request.query,
                       !request.authorization.isEmpty()});
}

void RequestLog::clear()
{
    const int inFlight = m_inFlight;
    *this = RequestLog();
    m_inFlight = inFlight;
    m_mostInFlight = inFlight;
}

} // namespace sandbox
