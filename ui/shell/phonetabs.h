// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/listtablemodel.h"
#include "models/phonefieldmodel.h"
#include "report/mark.h"
#include "report/selection.h"
#include "session/phonehistory.h"
#include "ui/forms/secretrevealer.h"

#include <QTabWidget>

namespace ui {

class Copier;
class GroupForm;
class ListTable;
class RawView;
class SecretRevealer;
class SoftkeyView;
class TimeLine;

// The values of a phone: a tab for each group, and the raw answer. It owns the model that all of
// them show.
class PhoneTabs final : public QTabWidget
{
    Q_OBJECT

public:
    // The copier must outlive the tabs.
    explicit PhoneTabs(Copier &copier, QWidget *parent = nullptr);

    // The names of the tabs, in order.
    [[nodiscard]] static QStringList names();

    // The marks stand beside the values, and on the tabs that hold them.
    void setPhone(const phone::Phone &phone, const models::FieldMarks &marks = {});
    void setMarks(const models::FieldMarks &marks);
    void setNames(const phone::NameBook &names);
    // Shows the value of the reference's key and sets the focus on it.
    void goTo(const QString &key);
    // The name of the tab in view, without its marks.
    [[nodiscard]] QString currentName() const;
    void setDimmed(bool dimmed);
    // How the phone was at earlier fetches, oldest first: a chart below its status.
    void setHistory(const QList<session::HistoryPoint> &history);
    // Whether a secret is revealed.
    [[nodiscard]] bool showsSecret() const { return m_revealer->isRevealing(); }
    [[nodiscard]] const models::PhoneFieldModel &model() const { return m_model; }
    // What the tab in view shows, for a picture of it.
    [[nodiscard]] report::Selection selection() const;

private:
    GroupForm *addGroup(phone::Group group);
    ListTable *makeTable(models::ListTableModel::List list, const QString &title,
                         const QString &emptyText, QWidget *parent);
    void addSoftkeys();
    void addPurchase();
    void addStatus();
    void addOther();
    void updateKeys();
    void updateTabs();
    [[nodiscard]] std::optional<report::Mark> markOf(phone::Group group) const;

    models::PhoneFieldModel m_model;
    Copier &m_copier;
    SecretRevealer *m_revealer = nullptr;
    QList<GroupForm *> m_forms;
    QList<ListTable *> m_tables;
    ListTable *m_panelTable = nullptr;
    TimeLine *m_timeLine = nullptr;
    RawView *m_raw = nullptr;
    SoftkeyView *m_softkeys = nullptr;
    QWidget *m_keysOnUser = nullptr;
    QWidget *m_noKeys = nullptr;
    ListTable *m_keyTable = nullptr;
};

} // namespace ui
