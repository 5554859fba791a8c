// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/context.h"
#include "phone/phone.h"

#include <QWidget>

class QLabel;

namespace ui {

// The three questions asked most, a line each: has the phone got the change, may it connect from
// where it is, is its network what it should be. What is compared stands side by side before the
// verdict. It judges nothing itself.
class Answers final : public QWidget
{
    Q_OBJECT

public:
    explicit Answers(QWidget *parent = nullptr);

    void setPhone(const phone::Phone &phone, const checks::Context &context);
    void setDimmed(bool dimmed);

private:
    QLabel *addLine(const QString &question);

    QLabel *m_configuration = nullptr;
    QLabel *m_lock = nullptr;
    QLabel *m_network = nullptr;
};

} // namespace ui
