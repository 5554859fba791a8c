// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/namebook.h"
#include "phone/phone.h"
#include "phone/phonemodel.h"
#include "phone/recordreader.h"
#include "session/call.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QString>

#include <optional>
#include <utility>

namespace session {

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
    // The same for one that is shown beside it: nobody's waiting ends.
    void wantAlsoFor(const phone::Phone &phone);
    // The models, and the extensions of one customer (empty: the user's own), in a few requests, for
    // a list of phones. Once for each customer.
    void wantLists(const QString &customerId);

    [[nodiscard]] const phone::NameBook &book() const { return m_book; }
    // The picture of a model whose name is known; empty if it has none.
    [[nodiscard]] QString pictureOf(const QString &modelId) const;
    // What a model can do, once a phone that has it was asked for: lists do not say. None where the
    // PBX does not tell.
    [[nodiscard]] std::optional<phone::PhoneModel> model(const QString &id) const;

    // Whether any name may still come.
    [[nodiscard]] bool isBusy() const { return !m_calls.isEmpty() || !m_waiting.isEmpty(); }

    // Everything: names are those that one user of one PBX may see.
    void forget();

Q_SIGNALS:
    // One name, or why there is none, stands in the book now.
    void arrived(phone::Reference kind, const QString &id);
    // Any number of names have come with a list.
    void listArrived();
    // Nothing is under way any more: isBusy() has become false.
    void settled();

private:
    // One request that is to be sent. Switches of a customer come in one list.
    struct Wanted {
        phone::Reference kind = phone::Reference::None;
        QString id; // of a switch, and of a list of extensions: the customer's
        bool isOtherPath = false; // of a model, which may stand under one of two
        int page = -1; // of a list, from 0
        qint64 offset = 0;

        [[nodiscard]] bool isList() const { return page >= 0; }
        friend bool operator==(const Wanted &, const Wanted &) = default;
    };
    using Key = std::pair<int, QString>;

    // Whether it is asked for because of this.
    [[nodiscard]] bool want(phone::Reference kind, const QString &text);
    void dropWaiting();
    void next();
    void ask(const Wanted &wanted);
    void learn(const Wanted &wanted, const QByteArray &answer);
    void learnFailure(const Wanted &wanted, const api::Error &error);
    void learnSwitches(const QString &customerId, const QByteArray &answer);
    void explainSwitches(const QString &customerId);
    void namePhonesOf(const QString &extensionId);
    void receiveList(const Wanted &wanted, const api::Result &result);
    void learnList(const Wanted &wanted, const QByteArray &answer);
    void enter(phone::Reference kind, const QString &id, const phone::NameEntry &entry);

    // All ids that something is found by are in lower case.
    Connection &m_connection;
    phone::NameBook m_book;
    QHash<QString, QString> m_pictures; // by model
    QHash<QString, phone::PhoneModel> m_models;
    QList<Wanted> m_waiting;
    QSet<Call *> m_calls; // under way
    QSet<Key> m_asked; // waiting, under way, or answered for good
    QSet<QString> m_lists; // the customers whose lists were asked for
    // Phones whose owner's name is under way, by extension: their ids, and what they are else called.
    QMultiHash<QString, std::pair<QString, phone::NameEntry>> m_phones;
    QHash<QString, QSet<QString>> m_switches; // that keys name, by customer
    // Customers whose switches are known, and what that makes of a switch that is not among them.
    QHash<QString, phone::NameEntry::State> m_switchLists;
};

} // namespace session
