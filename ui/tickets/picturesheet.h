// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace ui {

// A picture as wide as the widget, which is as high as that makes it; in a scroll area.
class PictureSheet final : public QWidget
{
    Q_OBJECT

public:
    explicit PictureSheet(QWidget *parent = nullptr);

    void setPicture(const QImage &picture);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QImage m_picture;
};

} // namespace ui
