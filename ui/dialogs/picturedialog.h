// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reportbuilder.h"
#include "session/fetch.h"

#include <QDialog>

#include <optional>

class QDoubleSpinBox;
class QImage;
class QPushButton;
class QRadioButton;

namespace ui {

class Copier;
class ProblemLabel;

// Saves or copies a picture of the phone as it was when the dialog was opened. Secrets are masked
// each time anew; showing them has to be chosen by name.
class PictureDialog final : public QDialog
{
    Q_OBJECT

public:
    // `tab` is what the tab in view shows. The copier must outlive the dialog.
    PictureDialog(const session::Fetch &fetch, const report::Selection &tab, const QString &tabName,
                  Copier &copier, QWidget *parent = nullptr);

    // Saves to the path, without asking for one; false if it could not, and the dialog says why.
    bool saveTo(const QString &path);
    void copyToClipboard();

Q_SIGNALS:
    // A plain sentence that names the file.
    void saved(const QString &sentence);

private:
    void layOut(const QString &tabName);
    void askForPath();
    [[nodiscard]] report::Options options() const;
    [[nodiscard]] std::optional<QImage> picture();

    session::Fetch m_fetch;
    report::Selection m_tab;
    Copier &m_copier;
    QRadioButton *m_tabInView = nullptr;
    QRadioButton *m_allTabs = nullptr;
    QRadioButton *m_masked = nullptr;
    QRadioButton *m_everything = nullptr;
    QDoubleSpinBox *m_scale = nullptr;
    ProblemLabel *m_problem = nullptr;
};

} // namespace ui
