// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace models {
class PhoneFieldModel;
}

namespace ui {

// The answer as it came, indented, with its secrets masked. Written out only when it is looked at:
// a large answer costs nothing until then.
class RawView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    // The model must outlive the view.
    explicit RawView(models::PhoneFieldModel &model, QWidget *parent = nullptr);

    void setDimmed(bool dimmed);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();

    models::PhoneFieldModel &m_model;
    bool m_outdated = true;
};

} // namespace ui
