// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/objectid.h"

#include <QString>
#include <QUrlQuery>

#include <optional>

namespace api {

// Which phones a list is asked for, and which part of it.
struct PhoneListQuery {
    // What the PBX looks for in MAC address, IP address, handset address, extension and direct
    // number, employee's name and notes; empty for all phones.
    QString filter = {};
    std::optional<ObjectId> customer = {}; // none: the user's own
    int offset = 0; // of the first phone; at least 0
    int limit = 50; // phones at most; 1 to limits::maxPhonesPerPage
    bool full = false; // with all settings
};

// One of the calls the program may make: the closed list. Every one is a GET without side effects;
// the PBX also has GETs that restart a phone or end sessions, so a request is never made from a
// path, a URL or a method, and must never get a constructor that takes one. Offsets and limits
// outside their ranges become the nearest one inside.
class Request final
{
public:
    // One SIP phone with all its settings.
    [[nodiscard]] static Request sipPhone(const ObjectId &id);
    [[nodiscard]] static Request sipPhones(const PhoneListQuery &query);

    // All models with all they can do; at most limits::maxModelsPerPage at a time.
    [[nodiscard]] static Request sipPhoneModels(int offset, int limit);
    [[nodiscard]] static Request sipPhoneModel(const ObjectId &id);
    // The other path that the PBX's reference gives for a model: for when the first answers 404.
    [[nodiscard]] static Request sipPhoneModelSingular(const ObjectId &id);

    [[nodiscard]] static Request extension(const ObjectId &id);
    // No customer: the user's own. At most limits::maxExtensionsPerPage at a time.
    [[nodiscard]] static Request extensions(const std::optional<ObjectId> &customer, int offset,
                                            int limit);

    [[nodiscard]] static Request customerName(const ObjectId &id);
    // The filter is matched by the PBX; empty for all. At most limits::maxCustomersPerPage.
    [[nodiscard]] static Request customers(const QString &filter, int limit);

    [[nodiscard]] static Request employee(const ObjectId &id);
    [[nodiscard]] static Request product(const ObjectId &id);
    [[nodiscard]] static Request group(const ObjectId &id);
    [[nodiscard]] static Request queue(const ObjectId &id);
    [[nodiscard]] static Request switches(const ObjectId &customer);

    // The path below the base URL, e.g. "/pbx/sipphone/0123456789abcdef01234567": no query, and no
    // character that would need escaping.
    [[nodiscard]] QString path() const;
    // Empty if there is none. In the values every character but letters, digits and "-._~" is
    // percent-encoded: servers read a bare "+" as a space.
    [[nodiscard]] const QUrlQuery &query() const { return m_query; }

    bool operator==(const Request &other) const = default;

private:
    enum class Call {
        SipPhone,
        SipPhoneModel,
        SipPhoneModelSingular,
        Extension,
        Customer,
        CustomerName,
        Employee,
        Product,
        Group,
        Queue,
        Switch,
    };

    explicit Request(Call call, const std::optional<ObjectId> &id = {});

    [[nodiscard]] QString folder() const;
    void add(const char *key, const QString &value);
    void add(const char *key, int value);
    void add(const char *key, const std::optional<ObjectId> &id);

    Call m_call;
    std::optional<ObjectId> m_id; // none: a list
    QUrlQuery m_query;
};

} // namespace api
