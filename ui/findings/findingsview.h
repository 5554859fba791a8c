// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace ui {

class Copier;
class FindingDelegate;

// The rows of a FindingsList, as high as they are up to a limit. Enter and a click go to the field
// that a row is about.
class FindingsView final : public QListView
{
    Q_OBJECT

public:
    // The copier must outlive the view.
    explicit FindingsView(Copier &copier, QWidget *parent = nullptr);

    void setDimmed(bool dimmed);
    // Higher contents are scrolled.
    void setHeightLimit(int pixels);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    // By the reference's key.
    void fieldRequested(const QString &key);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void request(const QModelIndex &index);
    void copy();

    Copier &m_copier;
    FindingDelegate *m_delegate = nullptr;
    int m_heightLimit = QWIDGETSIZE_MAX;
};

} // namespace ui
