// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/lookuperror.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

#include <chrono>
#include <optional>

namespace api {
struct Answer;
struct Error;
} // namespace api

namespace session {

class Account;
class Call;
class Connection;

// The customers that a reseller may choose from, and the one chosen. Others may not choose: the PBX
// tells them so, and then there is nothing to show. It asks by itself once somebody has signed in.
class Customers final : public QObject
{
    Q_OBJECT

public:
    struct Customer {
        QString id;
        QString name = {}; // plain text; empty if it is not known

        friend bool operator==(const Customer &, const Customer &) = default;
    };
    enum class State : quint8 {
        Unknown, // the PBX has not been asked, or not answered
        Available,
        NotAvailable, // the account sees one customer only
    };

    static constexpr int maxCustomers = 500; // of one list
    static constexpr qsizetype maxNameLength = 200; // in UTF-16 code units
    // After the last change of the filter.
    static constexpr std::chrono::milliseconds defaultInterval{250};

    // Both must outlive this.
    Customers(Connection &connection, Account &account, QObject *parent = nullptr,
              std::chrono::milliseconds interval = defaultInterval);
    ~Customers() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isLoading() const;
    // As the PBX gives them, those that match the filter; the last ones while others are asked for.
    [[nodiscard]] const QList<Customer> &list() const { return m_list; }
    // Whether the PBX has more of them than it gives: a filter finds the others.
    [[nodiscard]] bool isPartial() const { return m_isPartial; }
    // Why the last request failed; not for want of permission.
    [[nodiscard]] const std::optional<LookupError> &error() const { return m_error; }

    // Looked for by the PBX, in a moment; empty for all.
    void setFilter(const QString &filter);
    // Asks again, now.
    void reload();

    // Whose phones are wanted; none: the user's own customer.
    [[nodiscard]] const std::optional<Customer> &chosen() const { return m_chosen; }
    // By id, of the list or not; its name comes by itself. Empty, or no id of the PBX: none. When
    // the account is forgotten, so is the choice.
    void choose(const QString &id);

Q_SIGNALS:
    void changed();
    // Another customer is chosen, or its name has come.
    void chosenChanged();

private:
    void clear();
    void ask();
    void take(const api::Answer &answer);
    void fail(const api::Error &error);
    void nameChosen();
    void takeName(const QString &id, const api::Answer &answer);
    static void drop(QPointer<Call> &call);

    Connection &m_connection;
    Account &m_account;
    State m_state = State::Unknown;
    QString m_filter;
    QTimer m_filterTimer;
    QList<Customer> m_list;
    bool m_isPartial = false;
    std::optional<LookupError> m_error;
    std::optional<Customer> m_chosen;
    QPointer<Call> m_call; // deletes itself
    QPointer<Call> m_nameCall; // likewise
};

} // namespace session
