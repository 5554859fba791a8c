// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fittingdialog.h"

class QFormLayout;

namespace store {
class Settings;
}

namespace ui {

// What the user can set. Each change is in the settings at once, and told by a signal; nothing has
// to be confirmed, but that everything seen is to be forgotten.
class SettingsDialog final : public FittingDialog
{
    Q_OBJECT

public:
    // The settings must outlive the dialog.
    explicit SettingsDialog(store::Settings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void themeChanged();
    void daysKeptChanged();
    void countryChanged();
    void watchIntervalChanged();
    // Asked for, and confirmed.
    void forgetAllRequested();
    void profilesRequested();

private:
    void addAppearance(QFormLayout &form);
    void addPhonesSeen(QFormLayout &form);
    void addChecks(QFormLayout &form);
    void askToForgetAll();

    store::Settings &m_settings;
};

} // namespace ui
