// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace ui {

// Stands blocks side by side in two columns of about the same height where there is room, and below
// one another where there is not.
class ColumnLayoutWidget final : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnLayoutWidget(QWidget *parent = nullptr);

    // Takes the block over. `lines` is its height in lines, for sharing out.
    void addBlock(QWidget *block, int lines);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Block {
        QWidget *widget = nullptr;
        int lines = 0;
    };
    [[nodiscard]] int columnsFor(int width) const;
    [[nodiscard]] int columnWidth(int width, int columns) const;
    [[nodiscard]] qsizetype firstOfSecondColumn() const;
    // Places the blocks if asked to, and gives the height they need.
    int arrange(int width, bool place) const;

    QList<Block> m_blocks;
};

} // namespace ui
