// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include "phone/masking.h"
#include "phone/namer.h"

namespace report {

// What of one phone may leave the program at a level. The only way out: every text of a report, a
// picture's and a case file's as well, comes from here, and what it is made of from phone::Masker,
// which masks on the screen, too.
class Redaction
{
public:
    Redaction(const phone::Phone &phone, Level level, const phone::NameBook &names = {});

    [[nodiscard]] const phone::Phone &phone() const { return m_phone; }
    [[nodiscard]] Level level() const { return m_level; }

    // In plain words; with its name, where the value is the id of a record whose name is known.
    [[nodiscard]] Cell cell(const phone::Property &property, const phone::Value &value) const;
    [[nodiscard]] Cell cell(phone::FieldId id) const;
    // As the PBX writes it; the words for the state where there is no value. Of a kind of record, with
    // its name as well.
    [[nodiscard]] Cell received(const phone::Property &property, const phone::Value &value,
                                phone::Reference kind = phone::Reference::None) const;
    [[nodiscard]] Cell cell(const phone::OtherValue &other) const;
    [[nodiscard]] QString path(const phone::OtherValue &other) const;
    [[nodiscard]] phone::KeyFace face(const phone::SoftkeySlot &slot) const;
    // The name of the record that the value is the id of, if it is known.
    [[nodiscard]] QString name(phone::FieldId id) const;
    [[nodiscard]] Row row(phone::FieldId id) const;
    // The text received, masked, or nothing where there is no value.
    [[nodiscard]] QString plain(phone::FieldId id) const;
    // A text of the program or of its user, which may quote the phone.
    [[nodiscard]] QString text(const QString &text) const;
    // A key of the answer: "ip.mode". What the reference does not name may be hidden.
    [[nodiscard]] QString keyText(const QString &key) const;
    // A text that stands for the value of a key such as "ip.mode".
    [[nodiscard]] Cell quoted(const QString &key, const QString &text) const;
    // The answer, its unselected parts left out.
    [[nodiscard]] QJsonObject object(const Selection &selection = Selection::all()) const;
    // What is hidden of the selected parts, in the order of the table.
    [[nodiscard]] QList<HiddenValue> hidden(const Selection &selection = Selection::all()) const;

private:
    [[nodiscard]] phone::Namer namer() const { return {m_phone, m_masker, m_names}; }
    void appendHidden(const QString &label, const QString &key, const phone::ShownText &shown,
                      QList<HiddenValue> &hidden) const;
    void appendHiddenLists(const Selection &selection, QList<HiddenValue> &hidden) const;

    phone::Phone m_phone;
    phone::Masker m_masker;
    Level m_level;
    phone::Secrets m_secrets;
    phone::NameBook m_names;
};

} // namespace report
