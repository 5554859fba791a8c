// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/phonehistory.h"

#include <QWidget>

namespace ui {

// What is known of a phone over time, as a small chart: online or not, configuration fetches,
// addresses and firmware. Draws only what was fetched: between fetches that are far apart nothing is
// known. The arrow keys and the mouse go from fetch to fetch, and the line below says what it had.
class TimeLine final : public QWidget
{
    Q_OBJECT

public:
    explicit TimeLine(QWidget *parent = nullptr);

    // Oldest first.
    void setHistory(const QList<session::HistoryPoint> &history);
    void setDimmed(bool dimmed);
    // The fetch that the line below is about; -1 if there is none.
    [[nodiscard]] int current() const { return m_current; }
    // What that line says.
    [[nodiscard]] QString currentText() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setCurrent(int index);
    [[nodiscard]] int nearest(int x) const;
    [[nodiscard]] QString summary() const;

    QList<session::HistoryPoint> m_history;
    int m_current = -1;
    bool m_dimmed = false;
};

} // namespace ui
