// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/valuetext.h"

#include <QString>
#include <QTextLayout>
#include <QWidget>

namespace ui {

class Copier;

// One value of a form: plain text that wraps anywhere, can be selected, focused and copied, and
// never edited. Missing values look different from any value, what is odd or wrong about one stands
// behind it. A label widget would do less (no wrapping inside long words) and cost more (a text document each).
class ValueField final : public QWidget
{
    Q_OBJECT

public:
    // The copier must outlive the field.
    explicit ValueField(Copier &copier, QWidget *parent = nullptr);

    void setContent(const ValueContent &content);
    [[nodiscard]] const ValueContent &content() const { return m_content; }
    // Values that are not, or not yet, the answer to the last request are drawn weaker.
    void setDimmed(bool dimmed);
    [[nodiscard]] bool isDimmed() const { return m_dimmed; }
    [[nodiscard]] QString selectedText() const;

    // The value alone; part of it if part is selected.
    void copy();
    // "Label: value"
    void copyLabelled();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    // The context menu is about to be shown: its owner may add to it.
    void menuRequested(QMenu *menu);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void updateText();
    [[nodiscard]] QColor textColor() const;
    void layOut(QTextLayout &layout, int width) const;
    void applyLayout();
    [[nodiscard]] int cursorAt(const QPointF &position) const;
    void select(int anchor, int cursor);

    Copier &m_copier;
    ValueContent m_content;
    ValueText m_text;
    QTextLayout m_layout;
    mutable QSize m_knownHeight; // the last width asked for, and its height
    int m_anchor = 0;
    int m_cursor = 0;
    bool m_dimmed = false;
};

} // namespace ui
