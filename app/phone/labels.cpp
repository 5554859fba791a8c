// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/labels.h"

#include "phone/latin1.h"

#include <QCoreApplication>

#include <array>

namespace phone {

namespace {

struct GroupRow {
    const char *key;
    const char *name;
};

constexpr std::array<GroupRow, groupCount> groups = {{
    {"phone", QT_TRANSLATE_NOOP("Group", "Phone")},
    {"security", QT_TRANSLATE_NOOP("Group", "Security")},
    {"volume", QT_TRANSLATE_NOOP("Group", "Volume")},
    {"softkeys", QT_TRANSLATE_NOOP("Group", "Softkeys")},
    {"codec", QT_TRANSLATE_NOOP("Group", "Codec")},
    {"network", QT_TRANSLATE_NOOP("Group", "Network")},
    {"purchase", QT_TRANSLATE_NOOP("Group", "Purchase")},
    {"status", QT_TRANSLATE_NOOP("Group", "Status")},
    {"other", QT_TRANSLATE_NOOP("Group", "Other")},
}};

constexpr std::array<const char *, sectionCount> sections = {
    QT_TRANSLATE_NOOP("Section", "Identity"),
    QT_TRANSLATE_NOOP("Section", "Belongs to"),
    QT_TRANSLATE_NOOP("Section", "Handset"),
    QT_TRANSLATE_NOOP("Section", "Calls and headset"),
    QT_TRANSLATE_NOOP("Section", "Side panel"),
    QT_TRANSLATE_NOOP("Section", "Display"),
    QT_TRANSLATE_NOOP("Section", "Notes and configuration"),
    QT_TRANSLATE_NOOP("Section", "Address restriction"),
    QT_TRANSLATE_NOOP("Section", "SIP account"),
    QT_TRANSLATE_NOOP("Section", "Ringtone"),
    QT_TRANSLATE_NOOP("Section", "Levels"),
    QT_TRANSLATE_NOOP("Section", "Settings for all keys"),
    QT_TRANSLATE_NOOP("Section", "Keys"),
    QT_TRANSLATE_NOOP("Section", "Allowed codecs"),
    QT_TRANSLATE_NOOP("Section", "Address"),
    QT_TRANSLATE_NOOP("Section", "Name servers"),
    QT_TRANSLATE_NOOP("Section", "VLAN"),
    QT_TRANSLATE_NOOP("Section", "Phone"),
    QT_TRANSLATE_NOOP("Section", "Side panels"),
    QT_TRANSLATE_NOOP("Section", "Registration"),
    QT_TRANSLATE_NOOP("Section", "Addresses seen by the PBX"),
    QT_TRANSLATE_NOOP("Section", "Configuration"),
};

constexpr std::array<const char *, presenceCount> presences = {
    QT_TRANSLATE_NOOP("Presence", "Online"),
    QT_TRANSLATE_NOOP("Presence", "Offline"),
    QT_TRANSLATE_NOOP("Presence", "Unknown"),
    QT_TRANSLATE_NOOP("Presence", "Contradictory"),
};

} // namespace

QString groupName(Group group)
{
    return QCoreApplication::translate("Group", groups[static_cast<std::size_t>(group)].name);
}

QString groupKey(Group group)
{
    return QString::fromLatin1(groups[static_cast<std::size_t>(group)].key);
}

QString sectionName(Section section)
{
    return QCoreApplication::translate("Section", sections[static_cast<std::size_t>(section)]);
}

QString label(const Property &property)
{
    return QCoreApplication::translate("Field", property.label);
}

QString help(const Property &property)
{
    QString text = QCoreApplication::translate("Field", property.help);
    if (!property.range.bounded())
        return text;
    return QCoreApplication::translate("Field", "%1 From %2 to %3.")
        .arg(text)
        .arg(property.range.min)
        .arg(property.range.max);
}

QString key(const Property &property)
{
    return latin1(property.path);
}

QString itemKey(const Property &list, qsizetype position)
{
    return key(list) + u'[' + QString::number(position) + u']';
}

QString enumeratorName(const Enumerator &enumerator)
{
    return QCoreApplication::translate("Field", enumerator.label);
}

QString presenceName(Presence presence)
{
    return QCoreApplication::translate("Presence", presences[static_cast<std::size_t>(presence)]);
}

} // namespace phone
