// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/fieldtable.h"
#include "phone/value.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <array>
#include <bitset>
#include <memory>
#include <mutex>

namespace phone {

// One element of a list of the phone, with a value per column of the list's column table.
template <typename Column, std::size_t Columns>
struct ListItem {
    qsizetype position = 0; // in the list as received, from 0
    std::array<Value, Columns> values;

    [[nodiscard]] const Value &value(Column column) const
    {
        return values[static_cast<std::size_t>(column)];
    }
    friend bool operator==(const ListItem &, const ListItem &) = default;
};

using Softkey = ListItem<SoftkeyColumn, softkeyColumns.size()>;
using SidePanel = ListItem<SidePanelColumn, sidePanelColumns.size()>;

// Something in the answer that the reference does not name. Kept as received, and shown last.
struct OtherValue {
    enum class Reason : quint8 {
        UnknownKey,
        UnknownEnumerator, // a documented property with a value that is not documented
        UnexpectedType, // no object where the reference has one
        Superseded, // the top-level twin of a value that purchaseInfo holds as well
        LeftOut // a list goes on beyond the limit; the value is the number left out
    };
    QString path; // JSON path, with the position in brackets inside a list
    QJsonValue json;
    Reason reason = Reason::UnknownKey;

    friend bool operator==(const OtherValue &, const OtherValue &) = default;
};

// One SIP phone as the PBX answered it. Immutable and cheap to copy; made by PhoneDecoder only.
// Holds the secrets of the answer: whoever shows or writes a text of it goes through masking.h.
class Phone
{
public:
    Phone();

    [[nodiscard]] const Value &value(FieldId id) const
    {
        return m_data->values[static_cast<std::size_t>(id)];
    }
    [[nodiscard]] const QList<Softkey> &softkeys() const { return m_data->softkeys; }
    [[nodiscard]] const QList<SidePanel> &sidePanels() const { return m_data->sidePanels; }
    [[nodiscard]] const QList<OtherValue> &others() const { return m_data->others; }
    // Whether the reference came as an object, be its _id an id or not.
    [[nodiscard]] bool cameAsObject(FieldId id) const
    {
        return m_data->objects.test(static_cast<std::size_t>(id));
    }
    // The object as received, secrets included. The first call may have to parse it.
    [[nodiscard]] const QJsonObject &source() const;

private:
    friend class PhoneDecoder;
    template <typename Source>
    friend class PhoneWalk;
    struct Data {
        std::array<Value, fieldTable.size()> values;
        std::bitset<fieldTable.size()> objects;
        QList<Softkey> softkeys;
        QList<SidePanel> sidePanels;
        QList<OtherValue> others;
        // The object, or the text that is parsed when somebody asks for it: hardly a rule does.
        mutable QJsonObject source;
        mutable QByteArray json;
        mutable std::once_flag parsing;
    };
    explicit Phone(std::shared_ptr<const Data> data);

    std::shared_ptr<const Data> m_data;
};

} // namespace phone
