// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/field.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace models {
class PhoneFieldModel;
}

namespace ui {

// Lets one secret be seen for a short while: until it is hidden, the time is over, the window is no
// longer the active one, or the model has another phone.
class SecretRevealer final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds defaultDuration{30};
    [[nodiscard]] static int seconds() { return int(defaultDuration.count()); }

    // The model must outlive the revealer.
    explicit SecretRevealer(models::PhoneFieldModel &model,
                            std::chrono::milliseconds duration = defaultDuration,
                            QObject *parent = nullptr);

    void reveal(phone::FieldId id);
    void hide();
    [[nodiscard]] bool isRevealing() const { return m_timer.isActive(); }

private:
    models::PhoneFieldModel &m_model;
    QTimer m_timer;
};

} // namespace ui
