// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/phonecall.h"

#include "api/baseurl.h"
#include "phone/phonedecoder.h"
#include "session/clock.h"
#include "session/connection.h"

namespace session {

static tl::expected<Fetch, LookupError> fetchIn(const api::Result &result, const phone::PhoneId &id,
                                                const QString &host, const QDateTime &now)
{
    if (!result)
        return tl::unexpected(lookupError(result.error(), id.toString()));
    const auto phone = phone::PhoneDecoder::decode(result->body);
    if (!phone)
        return tl::unexpected(lookupError(phone.error(), id.toString(), host));
    return Fetch{.asked = id, .phone = *phone, .at = now, .serverDate = result->serverDate};
}

Call *callForPhone(Connection &connection, const Clock &clock, const phone::PhoneId &id,
                   Asking asking, const QObject &listener,
                   const std::function<void(const tl::expected<Fetch, LookupError> &)> &take)
{
    // Both kinds of id are 24 hex digits: a PhoneId always makes an ObjectId.
    const auto objectId = api::ObjectId::parse(id.toString());
    Q_ASSERT(objectId);
    Call *call = connection.get(api::Request::sipPhone(*objectId), asking);
    // The connection may go to another host before the answer comes.
    const QString host = connection.baseUrl().host();
    QObject::connect(call, &Call::finished, &listener,
                     [&clock, id, host, take](const api::Result &result) {
                         take(fetchIn(result, id, host, clock.now()));
                     });
    return call;
}

} // namespace session
