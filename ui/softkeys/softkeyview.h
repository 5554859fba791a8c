// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/copykeys.h"

#include <QListView>

namespace models {
class PhoneFieldModel;
class SoftkeyModel;
} // namespace models

namespace phone {
class NameBook;
} // namespace phone

namespace ui {

class Copier;

// The softkeys as they stand on the phone: numbered, in order, with the free places between them.
// Arrow keys go from key to key; a screen reader reads each as a sentence.
class SoftkeyView final : public QListView
{
    Q_OBJECT

public:
    // Both must outlive the view.
    SoftkeyView(models::PhoneFieldModel &model, Copier &copier, QWidget *parent = nullptr);

    // What the keys' ids stand for, from now on.
    void setNames(const phone::NameBook &names);
    void setDimmed(bool dimmed);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void copy(CopyForm form);
    [[nodiscard]] int columnsFor(int width) const;

    models::PhoneFieldModel &m_source;
    Copier &m_copier;
    models::SoftkeyModel *m_keys = nullptr;
    bool m_outdated = true;
};

} // namespace ui
