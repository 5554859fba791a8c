// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/profile.h"
#include "ui/widgets/fittingdialog.h"

#include <QList>

class QCheckBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace store {
class Settings;
}

namespace ui {

class ProblemLabel;

// The PBXs the program knows, and which it begins with. Works on a copy: nothing changes before it
// is saved, and what could not be used is not saved. It holds no token and no password.
class ProfilesDialog final : public FittingDialog
{
    Q_OBJECT

public:
    // The settings must outlive the dialog. `current` is the id of the profile to begin at.
    ProfilesDialog(store::Settings &settings, const QString &current, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    // The settings have the profiles now. `gone` are the ids that are no longer used, as those of
    // profiles that were sent to another address: their tokens are to be forgotten.
    void saved(const QStringList &gone);

private:
    void layOut();
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QLineEdit *addLine(const QString &name);
    void follow();
    void add();
    void remove();
    void showProfile();
    void takeTyped();
    void takeDefault(bool isDefault);
    void updateList();
    [[nodiscard]] int current() const;
    [[nodiscard]] bool allAreUsable();
    [[nodiscard]] QList<store::Profile> toSave() const;

    store::Settings &m_settings;
    const QList<store::Profile> m_before;
    QList<store::Profile> m_profiles;
    QString m_default;
    QListWidget *m_list = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QWidget *m_form = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_baseUrl = nullptr;
    QLineEdit *m_customerId = nullptr;
    QCheckBox *m_isDefault = nullptr;
    ProblemLabel *m_problem = nullptr;
};

} // namespace ui
