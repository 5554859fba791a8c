// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/listtablemodel.h"
#include "models/phonefieldmodel.h"
#include "report/selection.h"

#include <QTabWidget>

namespace ui {

class Copier;
class GroupForm;
class ListTable;
class RawView;
class SecretRevealer;
class SoftkeyView;

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

    void setPhone(const phone::Phone &phone);
    void setNames(const phone::NameBook &names) { m_model.setNames(names); }
    void setDimmed(bool dimmed);
    [[nodiscard]] const models::PhoneFieldModel &model() const { return m_model; }
    // What the tab in view shows, for a picture of it.
    [[nodiscard]] report::Selection selection() const;

private:
    GroupForm *addGroup(phone::Group group);
    ListTable *makeTable(models::ListTableModel::List list, const QString &title,
                         const QString &emptyText, QWidget *parent);
    void addSoftkeys();
    void addPurchase();
    void addOther();
    void updateKeys();

    models::PhoneFieldModel m_model;
    Copier &m_copier;
    SecretRevealer *m_revealer = nullptr;
    QList<GroupForm *> m_forms;
    QList<ListTable *> m_tables;
    RawView *m_raw = nullptr;
    SoftkeyView *m_softkeys = nullptr;
    QWidget *m_keysOnUser = nullptr;
    QWidget *m_noKeys = nullptr;
    ListTable *m_keyTable = nullptr;
};

} // namespace ui
