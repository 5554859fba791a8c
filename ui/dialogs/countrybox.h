// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace ui {

// The countries by their names, and above them the system's. It must not know what for.
class CountryBox final : public QComboBox
{
    Q_OBJECT

public:
    // Two capital letters, as of ISO 3166; empty for the system's country.
    explicit CountryBox(const QString &code, QWidget *parent = nullptr);

Q_SIGNALS:
    // Somebody has chosen another one; empty for the system's.
    void chosen(const QString &code);
};

} // namespace ui
