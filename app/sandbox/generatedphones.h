// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace sandbox {

// What is known of one generated phone and its extension. Ids are empty for what it has not.
struct GeneratedPhone {
    int index = 0;
    QString id;
    QString customer;
    QString model;
    QString product;
    QString macAddress;
    int handsetIndex = -1; // -1: no handset of a DECT base
    QString handsetAddress;
    QString extension;
    QString extensionNumber;
    QString directNumber; // empty: none
    QString extensionName;
    QString employee;
    QString notes;
    QString ipMode; // LOCKED, OPEN or ROAMING
    QString lockAddress; // empty unless LOCKED
    QString publicAddress;
    QString localAddress;
    QString userAgent;
    bool isOnline = true;
    bool hasFetchedConfiguration = true; // since it was last saved
    int expires = -1; // seconds

    [[nodiscard]] bool isHandset() const { return handsetIndex >= 0; }
};

// Phones by the number, each worked out from its index alone, so that a hundred thousand take no
// memory. The same index gives the same phone in every run. Of 16 phones in a row the last 4 are
// the handsets of one base; three quarters are the sample customer's, the others are spread over
// all customers.
class GeneratedPhones
{
public:
    static constexpr int most = 1'000'000;

    // `count` is 0 to `most`.
    explicit GeneratedPhones(int count = 0)
        : m_count(count)
    {
    }

    [[nodiscard]] int count() const { return m_count; }

    // `index` is 0 to count() - 1.
    [[nodiscard]] static GeneratedPhone at(int index);

    // The phone with that id, with the extension of that id, with the employee of that id; in upper
    // or lower case.
    [[nodiscard]] std::optional<GeneratedPhone> phone(const QString &id) const;
    [[nodiscard]] std::optional<GeneratedPhone> byExtension(const QString &id) const;
    [[nodiscard]] std::optional<GeneratedPhone> byEmployee(const QString &id) const;

private:
    [[nodiscard]] std::optional<GeneratedPhone> find(const QString &id,
                                                     QString GeneratedPhone::*key) const;

    int m_count = 0;
};

} // namespace sandbox
