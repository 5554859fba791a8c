// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customerfindingsmodel.h"
#include "models/customerfindingsproxy.h"
#include "session/customercheck.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace ui {

// Every phone of a customer, and what is wrong with each: progress, totals, filters, and a file for a
// spreadsheet. It stands beside the main window, in which a phone of the list opens.
class CustomerWindow final : public QDialog
{
    Q_OBJECT

public:
    // The check must outlive the window. The customer's name is for the title.
    CustomerWindow(session::CustomerCheck &check, const QString &customerName,
                   QWidget *parent = nullptr);

    // Everything that is listed, as comma-separated values.
    [[nodiscard]] QByteArray csv() const;
    // The same as a page for people, with the totals.
    [[nodiscard]] QByteArray html() const;

Q_SIGNALS:
    // The id as received.
    void openRequested(const QString &phoneId);

private:
    QLayout *makeProgress();
    QLayout *makeFilters();
    QLayout *makeTable();
    void updateState();
    void updateButtons();
    void updateRules();
    void applySeverity(int index);
    void openCurrent();
    void save();
    void writeTo(const QString &path);
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString totalsText() const;

    session::CustomerCheck &m_check;
    models::CustomerFindingsModel m_findings;
    models::CustomerFindingsProxy m_shown;
    QLabel *m_state = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_again = nullptr;
    QComboBox *m_severity = nullptr;
    QComboBox *m_rule = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_totals = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace ui
