// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/namebook.h"
#include "session/fetch.h"

#include <QDateTime>
#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace phone {
class Masker;
}

namespace ui {

class Copier;
class StatusLed;
class ValueField;

// What phone it is, whose, and how it is: the card above the tabs. It must not fetch anything; the
// time comes with each call.
class HeaderCard final : public QWidget
{
    Q_OBJECT

public:
    // The copier must outlive the card.
    explicit HeaderCard(Copier &copier, QWidget *parent = nullptr);

    // With names in place of ids, as far as they are known.
    void setFetch(const session::Fetch &fetch, const phone::Masker &masker,
                  const phone::NameBook &names = {});
    // What the model looks like; a null picture leaves no gap.
    void setPicture(const QPixmap &picture);
    // What cannot be asked for again says why.
    void setRefreshable(bool refreshable);
    // Works out the status and the ages for this moment.
    void setNow(const session::Fetch &fetch, const QDateTime &now);
    void setDimmed(bool dimmed);
    // What the phone is called, for the window's title; without secrets.
    [[nodiscard]] QString title() const;

Q_SIGNALS:
    void refreshRequested();
    void exportRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Fact {
        QLabel *label = nullptr;
        ValueField *value = nullptr;
    };
    ValueField *addFact(phone::FieldId id);
    void placeFacts();
    void fitTitle();
    void setFact(ValueField *field, phone::FieldId id, const session::Fetch &fetch,
                 const phone::Masker &masker, const phone::NameBook &names);
    [[nodiscard]] QString titleOf(const session::Fetch &fetch, const phone::Masker &masker,
                                  const phone::NameBook &names) const;

    Copier &m_copier;
    StatusLed *m_led = nullptr;
    QLabel *m_picture = nullptr;
    QLabel *m_status = nullptr;
    QLabel *m_statusDetail = nullptr;
    QLabel *m_title = nullptr;
    QString m_titleText; // the label has as much of it as there is room for
    QLabel *m_age = nullptr;
    QPushButton *m_refresh = nullptr;
    QGridLayout *m_factGrid = nullptr;
    QList<Fact> m_facts;
    ValueField *m_mac = nullptr;
    ValueField *m_extension = nullptr;
    ValueField *m_customer = nullptr;
    ValueField *m_id = nullptr;
};

} // namespace ui
