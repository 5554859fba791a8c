// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/secretrevealer.h"

#include "models/phonefieldmodel.h"

#include <QGuiApplication>
#include <QWindow>

namespace ui {

SecretRevealer::SecretRevealer(models::PhoneFieldModel &model, std::chrono::milliseconds duration,
                               QObject *parent)
    : QObject(parent)
    , m_model(model)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(duration);
    connect(&m_timer, &QTimer::timeout, this, &SecretRevealer::hide);
    connect(qGuiApp, &QGuiApplication::focusWindowChanged, this, [this](const QWindow *window) {
        // Another program, or a dialog of this one. A context menu is neither.
        if (!window || window->modality() != Qt::NonModal)
            hide();
    });
}

void SecretRevealer::reveal(phone::FieldId id)
{
    m_model.reveal(id);
    m_timer.start();
}

void SecretRevealer::hide()
{
    m_timer.stop();
    m_model.hide();
}

} // namespace ui
