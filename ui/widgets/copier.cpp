// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/copier.h"

#include <QMimeData>

namespace ui {

namespace {

// What clipboard managers of the desktops understand as "do not keep this".
void markAsSecret(QMimeData &data)
{
    data.setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    data.setData(QStringLiteral("org.nspasteboard.ConcealedType"), QByteArrayLiteral("1"));
    const QString windows = QStringLiteral("application/x-qt-windows-mime;value=\"%1\"");
    data.setData(windows.arg(QStringLiteral("ExcludeClipboardContentFromMonitorProcessing")),
                 QByteArrayLiteral("1"));
    const QByteArray no(4, '\0'); // a DWORD of 0
    data.setData(windows.arg(QStringLiteral("CanIncludeInClipboardHistory")), no);
    data.setData(windows.arg(QStringLiteral("CanUploadToCloudClipboard")), no);
}

} // namespace

Copier::Copier(QClipboard &clipboard, std::chrono::milliseconds secretLifetime, QObject *parent)
    : QObject(parent)
    , m_clipboard(clipboard)
{
    m_secretTimer.setSingleShot(true);
    m_secretTimer.setInterval(secretLifetime);
    connect(&m_secretTimer, &QTimer::timeout, this, &Copier::forgetSecret);
}

Copier::~Copier()
{
    if (holdsSecret())
        m_clipboard.clear();
}

void Copier::copy(const QString &name, const QString &text)
{
    if (text.isEmpty()) {
        Q_EMIT notice(tr("Nothing to copy: %1 has no value").arg(name));
        return;
    }
    m_clipboard.setText(text);
    Q_EMIT notice(tr("Copied: %1").arg(name));
}

void Copier::copySecret(const QString &name, const QString &text)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(text);
    copyData(name, std::move(data), true);
}

void Copier::copyData(const QString &name, std::unique_ptr<QMimeData> data, bool isSecret)
{
    if (!isSecret) {
        m_clipboard.setMimeData(data.release()); // which takes it over
        Q_EMIT notice(tr("Copied: %1").arg(name));
        return;
    }
    markAsSecret(*data);
    m_secret = data->text();
    m_clipboard.setMimeData(data.release());
    m_secretTimer.start();
    Q_EMIT notice(tr("Copied the secret: %1. It leaves the clipboard in %n second(s)", nullptr,
                     int(m_secretTimer.interval() / 1000))
                      .arg(name));
}

bool Copier::holdsSecret() const
{
    return !m_secret.isEmpty() && m_clipboard.text() == m_secret;
}

void Copier::forgetSecret()
{
    if (holdsSecret()) {
        m_clipboard.clear();
        Q_EMIT notice(tr("The secret has left the clipboard"));
    }
    m_secret.clear();
}

} // namespace ui
