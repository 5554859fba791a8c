// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/status.h"

#include <QString>
#include <QWidget>

namespace ui {

// The status LED: a shape as well as a colour, with the whole sentence for screen readers. The
// words beside it belong to the header card.
class StatusLed final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLed(QWidget *parent = nullptr);

    // `sentence` is what the LED says in full, age included.
    void setStatus(phone::Presence presence, const QString &sentence);
    void setDimmed(bool dimmed);
    [[nodiscard]] phone::Presence presence() const { return m_presence; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    phone::Presence m_presence = phone::Presence::Unknown;
    bool m_dimmed = false;
};

} // namespace ui
