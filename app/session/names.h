// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/namebook.h"
#include "phone/phone.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QString>

#include <utility>

namespace api {
struct Answer;
struct Error;
} // namespace api

namespace session {

class Call;
class Connection;

// Learns the names of what phones refer to, a few requests at a time. What the PBX refuses or does
// not have is remembered as well, and not asked for twice; what failed on the way may be asked for
// again. It must never hold up a phone, or make anybody sign in who has said no.
class Names final : public QObject
{
    Q_OBJECT

public:
    // Requests at the same time.
    static constexpr int maxInFlight = 4;
    // Records that wait to be asked for; the rest keep their ids. A phone names 400 at most.
    static constexpr qsizetype maxWaiting = 2000;
    // Pages of models and of a customer's extensions that are read for a list of phones.
    static constexpr int maxListPages = 20;

    // The connection must outlive the names.
    explicit Names(Connection &connection, QObject *parent = nullptr);

    // Everything the phone names. Those who wait from the phone before are no longer asked for.
    void wantFor(const phone::Phone &phone);
    // The models, and the extensions of one customer (empty: the user's own), in a few requests, for
    // a list of phones. Once for each customer.
    void wantLists(const QString &customerId);

    [[nodiscard]] const phone::NameBook &book() const { return m_book; }
    // The picture of a model whose name is known; empty if it has none.
    [[nodiscard]] QString pictureOf(const QString &modelId) const;

    // Everything: names are those that one user of one PBX may see.
    void forget();

Q_SIGNALS:
    // One name, or why there is none, stands in the book now.
    void arrived(phone::Reference kind, const QString &id);
    // Any number of names have come with a list.
    void listArrived();

private:
    // One request that is to be sent. Switches of a customer come in one list.
    struct Wanted {
        phone::Reference kind = phone::Reference::None;
        QString id; // a switch: the customer's
        bool isOtherPath = false; // of a model, which may stand under one of two

        friend bool operator==(const Wanted &, const Wanted &) = default;
    };
    using Key = std::pair<int, QString>;

    void want(phone::Reference kind, const QString &id);
    void ask(const Wanted &wanted);
    void askList(phone::Reference kind, const QString &customerId, int page, qint64 offset);
    void next();
    void learn(const Wanted &wanted, const api::Answer &answer);
    void learnSwitches(const QString &customerId, const api::Answer &answer);
    void learnFailure(const Wanted &wanted, const api::Error &error);
    void learnList(phone::Reference kind, const QString &customerId, int page,
                   const api::Answer &answer);
    void enter(phone::Reference kind, const QString &id, const phone::NameEntry &entry);

    Connection &m_connection;
    phone::NameBook m_book;
    QHash<QString, QString> m_pictures; // by model, in lower case
    QList<Wanted> m_waiting;
    QSet<Call *> m_calls; // under way
    QSet<Key> m_asked; // under way or answered for good
    QSet<QString> m_lists; // the customers whose lists were asked for
};

} // namespace session
