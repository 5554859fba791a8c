// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findingsmodel.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class Copier;
class FindingsView;

// What is wrong with the phone, above its values: worst first, each with its next step. What only
// differs from the reference is counted and shown when asked for. It finds nothing itself.
class FindingsList final : public QWidget
{
    Q_OBJECT

public:
    // The copier must outlive the list.
    explicit FindingsList(Copier &copier, QWidget *parent = nullptr);

    void setFindings(const QList<checks::Finding> &findings);
    // Those in view: values are marked for them alone.
    [[nodiscard]] const QList<checks::Finding> &shown() const { return m_model.shown(); }
    void setDimmed(bool dimmed);
    // The rows take no more than this; more of them are scrolled.
    void setHeightLimit(int pixels);

Q_SIGNALS:
    // Go to the field of the reference's key.
    void fieldRequested(const QString &key);
    // shown() has changed because somebody wanted to see more or less.
    void shownChanged();

private:
    void updateHeading();
    void toggleData();

    models::FindingsModel m_model;
    QLabel *m_heading = nullptr;
    QPushButton *m_data = nullptr;
    FindingsView *m_view = nullptr;
};

} // namespace ui
