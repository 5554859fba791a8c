// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace cli {

// What the program makes of the surroundings it was started in.

// Takes the places of standard streams that came closed, so that nothing else is opened there and
// written into by mistake. Writing to such a stream still fails. To be called first of all.
void holdStandardStreams();

// Makes the C library agree with Qt, which takes every text for UTF-8 and warns at length where
// the system says otherwise. To be called before there is an application object.
void useUtf8();

// Whether a window has somewhere to appear. An environment that names a display which does not
// answer is not found out.
[[nodiscard]] bool hasDisplay();

// The texts in the user's language, as far as there are any; gone when this goes.
class Translations final
{
public:
    // Needs a QCoreApplication.
    void install();

private:
    class Own final : public QTranslator
    {
    public:
        [[nodiscard]] QString translate(const char *context, const char *text, const char *comment,
                                        int number) const override;
    };

    Own m_own;
    QTranslator m_qt;
};

} // namespace cli
