// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/scanburst.h"

#include <QLineEdit>

class QLabel;

namespace ui {

// The line that is searched in: says at its end how it reads what is typed, hands the keys of the
// list beside it on, and takes the Tab that ends a scanned text for Enter. It must not know what is
// searched, or where.
class SearchBox final : public QLineEdit
{
    Q_OBJECT

public:
    // Longer text names nothing; a box that is given a file's content must not hang.
    static constexpr int maxTypedLength = 2048;

    explicit SearchBox(QWidget *parent = nullptr);

    // Shown as far as there is room beside the text, and told to assistive technology.
    void setReading(const QString &reading);
    // Has assistive technology read this aloud, as the focus stays here.
    void announce(const QString &sentence);
    // Selects all, so that the next text takes the place of this one. Nothing is selected to be
    // copied by it.
    void offerToReplace();

Q_SIGNALS:
    // A key that moves in a list, which the line has no use for: Qt::Key_Up, Key_Down, Key_PageUp
    // or Key_PageDown.
    void listKeyPressed(Qt::Key key);
    // Something is to be copied, but the user has selected no text here.
    void copyRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addClearAction();
    void placeReading();
    [[nodiscard]] int sideWidth() const;

    QLabel *m_reading = nullptr;
    ScanBurst m_burst;
    bool m_isOffered = false; // the selection is offerToReplace()'s, not the user's
};

} // namespace ui
