// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/phonesummary.h"
#include "phone/searchtext.h"
#include "session/call.h"
#include "session/lookuperror.h"
#include "store/seenphone.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <optional>

namespace store {
class SeenPhones;
}

namespace session {

class Connection;

// Finds phones by what people type: those seen before at once, and those of the PBX a moment after
// the last key. One request at a time; the answer to an older text never arrives. It hands the rows on
// and keeps none of them, as there may be 100,000. It must not decide how any of it looks.
class PhoneSearch final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds defaultInterval{250}; // after the last key
    static constexpr int firstPageSize = 100; // soon there
    static constexpr int nextPageSize = 500;
    static constexpr int maxLocalHits = 100;

    enum class State : quint8 {
        Idle, // nothing to search for, or a phone's id
        Waiting, // for the next key, or for the interval to pass
        Searching, // for the first page, or for another one
        Done,
        Failed // error() says why; what was loaded before stays good
    };

    // The connection must outlive the search, and so must the phones seen, which may be left out.
    PhoneSearch(Connection &connection, store::SeenPhones *seen, QObject *parent = nullptr);
    PhoneSearch(Connection &connection, store::SeenPhones *seen, std::chrono::milliseconds interval,
                QObject *parent = nullptr);
    ~PhoneSearch() override;

    // The text as it stands after a key: the former search is dropped. Nothing happens when it is
    // read as what was searched for already.
    void setText(const QString &typed);
    // Enter: searches now, or opens what has been found. Asks for a sign-in if one is needed, even if
    // it was refused before.
    void submit();
    // After a failure: what failed, once more.
    void retry();
    // Whose phones are searched, an id of 24 hex digits; empty: the user's own customer.
    void setCustomer(const QString &id);
    // Drops what is under way; rows that have arrived stay good.
    void cancel();
    // Asks for the next page.
    void fetchMore();
    // Whether the PBX has more. Not while a request runs.
    [[nodiscard]] bool canFetchMore() const;

    [[nodiscard]] const phone::SearchText &text() const { return m_text; }
    [[nodiscard]] const QString &customer() const { return m_customer; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<LookupError> &error() const { return m_error; }
    // Phones that the PBX has for the text, and those of them that have arrived.
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] qint64 loaded() const { return m_loaded; }
    // Phones seen before that the text fits, newest first. There without any network.
    [[nodiscard]] const QList<store::SeenPhone> &localHits() const { return m_localHits; }

Q_SIGNALS:
    // The text is another: rows of the former one are no longer good. Comes before changed().
    void textChanged();
    // Rows from the PBX, in its order; the first page takes the place of all rows shown.
    void pageArrived(const QList<phone::PhoneSummary> &phones, bool isFirst);
    // The text names one phone: its id, or because the search has found no other. Not twice for the
    // same phone while somebody types on.
    void openRequested(const phone::PhoneId &id);
    // state(), error(), total() or loaded() has changed.
    void changed();

private:
    void start(Asking asking);
    void ask(qint64 offset);
    void receive(const api::Result &result, qint64 offset, const QString &host);
    void accept(const phone::PhoneListPage &page, bool isFirst);
    void fail(const LookupError &error);
    void open(const phone::PhoneId &id);
    void forgetHits();
    void findLocal();

    Connection &m_connection;
    store::SeenPhones *m_seen;
    QTimer m_timer;
    Call *m_call = nullptr; // deletes itself when it has finished or is cancelled
    phone::SearchText m_text;
    QString m_customer;
    State m_state = State::Idle;
    std::optional<LookupError> m_error;
    QList<store::SeenPhone> m_localHits;
    qint64 m_total = 0;
    qint64 m_loaded = 0;
    qint64 m_next = 0; // offset of the page after the last one
    qsizetype m_filter = 0; // which of the text's filters is being asked for
    Asking m_asking = Asking::UnlessRefused; // of the search under way
    bool m_isSubmitted = false; // whether Enter was pressed since the last key
    std::optional<phone::PhoneId> m_only; // the one phone found
    std::optional<phone::PhoneId> m_opened; // the last one that was to be opened
};

} // namespace session
