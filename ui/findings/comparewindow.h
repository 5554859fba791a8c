// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/comparemodel.h"
#include "models/compareproxy.h"
#include "ui/findings/comparepicker.h"

#include <QDialog>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class CompareView;
class Copier;

// Two phones side by side, or two fetches of one: what differs, or everything. It stands beside the
// main window, and shows no secret.
class CompareWindow final : public QDialog
{
    Q_OBJECT

public:
    // The workspace and the copier must outlive the window.
    CompareWindow(session::Workspace &workspace, const ComparePicker::Choice &choice,
                  Copier &copier, QWidget *parent = nullptr);

    // A newer fetch of the phone that stands in the main window.
    void setShown(const session::Fetch &fetch);

private:
    QLayout *makePickers(const ComparePicker::Choice &choice);
    QLayout *makeFilters();
    QLayout *makeFoot();
    void swap();
    void arrange();
    void compare();
    void updateNames();
    void updateShown();
    [[nodiscard]] QString countText() const;

    session::Workspace &m_workspace;
    phone::NameBook m_names; // that the values are shown with
    models::CompareModel m_values;
    models::CompareProxy m_shown;
    ComparePicker *m_before = nullptr; // on the left
    ComparePicker *m_after = nullptr;
    QPushButton *m_swap = nullptr;
    QHBoxLayout *m_pickers = nullptr;
    QLineEdit *m_words = nullptr;
    QCheckBox *m_onlyDifferences = nullptr;
    QLabel *m_count = nullptr;
    CompareView *m_view = nullptr;
    QPushButton *m_copy = nullptr;
};

} // namespace ui
