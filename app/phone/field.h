// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <limits>
#include <span>
#include <string_view>

namespace phone {

// The groups of the reference, in its order; each is one tab of the window. Other holds what the
// reference does not name.
enum class Group : quint8 {
    Phone,
    Security,
    Volume,
    Softkeys,
    Codec,
    Network,
    Purchase,
    Status,
    Other
};
inline constexpr int groupCount = 9;

// Headings inside a group: forms and exports set the fields under them.
enum class Section : quint8 {
    Identity,
    Assignment,
    Handset,
    CallsAndHeadset,
    SidePanel,
    Display,
    FreeText,
    AddressRestriction,
    SipAccount,
    Ringer,
    Levels,
    KeySettings,
    Keys,
    Codecs,
    Address,
    NameServers,
    Vlan,
    PhonePurchase,
    PanelPurchase,
    Registration,
    AddressesSeen,
    Configuration
};
inline constexpr int sectionCount = 22;

// How a value is read and written.
enum class Kind : quint8 {
    Text,
    LongText, // may hold several lines
    Id, // reference to a record; may arrive as an object, which stands for its _id
    Integer,
    Boolean,
    Date,
    Enumeration,
    MacAddress,
    List // its items have a column table of their own
};

enum class Unit : quint8 { None, Seconds };

// Why a value may have to be hidden: secrets from everybody, the others from whoever is not to learn
// whose phone it is, and where.
enum class Sensitivity : quint8 {
    Public, // says nothing about anybody, as long as it is what the reference expects
    Address, // in a network
    Name, // of a person, a place or a number to call
    Id, // of a record, a device or an order
    Mac, // its first half names the maker only
    FreeText, // may hold anything
    Secret // masked everywhere unless revealed by name
};

// What kind of record the id in a property names; its name is fetched from there.
enum class Reference : quint8 {
    None,
    Model,
    Extension,
    Customer,
    Product,
    Employee,
    Group,
    Queue,
    Switch, // by name within a customer, not by id
    Phone
};
inline constexpr int referenceCount = 10;

// Every documented property of a phone that is no column of a list. The order is that of fieldTable.
enum class FieldId : quint8 {
    Id,
    PbxCluster,
    MacAddress,
    Serial,
    SipPhoneModel,
    Product,
    Extension,
    Customer,
    HandsetIndex,
    HandsetAddress,
    CallWaiting,
    HeadsetButton,
    Dhsg,
    SidePanel,
    SidePanelCount,
    DisplayBrightness,
    DisplayBrightnessIdle,
    DisplayBackground,
    DisplayFontColor,
    Notes,
    CustomConfig,
    IpMode,
    IpCountries,
    IpAddress,
    Username,
    Password,
    InstanceId,
    RingerVolume,
    RingerTone,
    HandsetMic,
    HandsetSpeaker,
    HeadsetMic,
    HeadsetSpeaker,
    HandsfreeMic,
    HandsfreeSpeaker,
    SoftkeyConfigurationOnDevice,
    SoftkeyBlfBlindTransfer,
    Softkeys,
    HdAudio,
    Video,
    Dhcp,
    NetworkIpAddress,
    Subnet,
    Gateway,
    Dns1,
    Dns2,
    VlanId,
    VlanPriority,
    OrderId,
    PurchaseDate,
    PaymentOption,
    PurchasedSidePanels,
    Online,
    Expires,
    UserAgent,
    LocalIpAddress,
    PublicIpAddress,
    ConfigLoaded,
    ConfigSaved
};

enum class SoftkeyColumn : quint8 { Index, Function, Value, Label };
enum class SidePanelColumn : quint8 { Serial, PaymentOption, OrderId, Date, Product };

// A documented value of an enumeration and its name in plain words (translated where it is shown).
struct Enumerator {
    std::string_view value;
    const char *label = nullptr;
};

// The documented range of a number, both ends included; the default bounds nothing.
struct Range {
    qint64 min = std::numeric_limits<qint64>::min();
    qint64 max = std::numeric_limits<qint64>::max();

    [[nodiscard]] constexpr bool bounded() const
    {
        return min != std::numeric_limits<qint64>::min()
            || max != std::numeric_limits<qint64>::max();
    }
};

// What all columns of lists and all fields have in common.
struct Property {
    std::string_view path; // JSON path from the phone's (or the list item's) object, dots between
    Kind kind = Kind::Text;
    const char *label = nullptr; // English; translated in the context "Field"
    const char *help = nullptr; // one sentence, from the reference's description
    std::span<const Enumerator> enumeration = {};
    Range range = {};
    Unit unit = Unit::None;
    Sensitivity sensitivity = Sensitivity::Public;
    Reference reference = Reference::None; // of the property itself; a softkey's: reference.h
};

// One row of the reference's table.
struct Field {
    FieldId id;
    Group group;
    Section section;
    Property property;
    std::string_view fallbackPath = {}; // read when the path holds no value
};

} // namespace phone
