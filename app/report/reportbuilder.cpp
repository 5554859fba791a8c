// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportbuilder.h"

#include "report/findingpages.h"
#include "report/jsontext.h"
#include "report/listsections.h"
#include "report/localtime.h"
#include "report/redaction.h"

#include "phone/format.h"
#include "phone/labels.h"
#include "phone/macaddress.h"
#include "phone/useragent.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace report {

namespace {

using phone::FieldId;
using phone::Group;

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

// Rows are microphones' and speakers' owners, so that a level stands beside its neighbours.
Section levelSection(const Redaction &redaction)
{
    struct Levels {
        const char *owner;
        FieldId mic;
        FieldId speaker;
    };
    static constexpr std::array<Levels, 3> levels = {{
        {QT_TRANSLATE_NOOP("Report", "Handset"), FieldId::HandsetMic, FieldId::HandsetSpeaker},
        {QT_TRANSLATE_NOOP("Report", "Headset"), FieldId::HeadsetMic, FieldId::HeadsetSpeaker},
        {QT_TRANSLATE_NOOP("Report", "Handsfree"), FieldId::HandsfreeMic,
         FieldId::HandsfreeSpeaker},
    }};
    Section section{phone::sectionName(phone::Section::Levels)};
    Table &table = section.table;
    table.headers = {QString(), Text::tr("Microphone"), Text::tr("Speaker")};
    table.columnKeys = {QString(), QStringLiteral("mic"), QStringLiteral("speaker")};
    for (const Levels &row : levels) {
        table.rows.append(
            {Cell{Text::tr(row.owner)}, redaction.cell(row.mic), redaction.cell(row.speaker)});
        // "volume.handset" of "volume.handset.mic"
        const QString key = phone::key(phone::field(row.mic).property);
        table.rowKeys.append(key.left(key.lastIndexOf(u'.')));
    }
    return section;
}

Section fieldSection(const Redaction &redaction, phone::Section wanted)
{
    Section section{phone::sectionName(wanted)};
    for (const phone::Field &row : phone::fieldTable) {
        if (row.section == wanted)
            section.rows.append(redaction.row(row.id));
    }
    return section;
}

Section sectionOf(const Redaction &redaction, phone::Section wanted)
{
    switch (wanted) {
    case phone::Section::Levels:
        return levelSection(redaction);
    case phone::Section::Keys:
        return softkeySection(redaction);
    case phone::Section::PanelPurchase:
        return sidePanelSection(redaction);
    default:
        return fieldSection(redaction, wanted);
    }
}

QString groupEmptyText(const phone::Phone &phone, Group group)
{
    if (group == Group::Other) {
        return phone.others().isEmpty()
            ? Text::tr("The answer holds nothing beyond the documented properties.")
            : QString();
    }
    const bool empty = std::all_of(
        phone::fieldTable.begin(), phone::fieldTable.end(), [&](const auto &row) {
            return row.group != group || phone.value(row.id).state() == phone::ValueState::Absent;
        });
    return empty
        ? Text::tr("The answer holds nothing of this group. The access level may be too low to "
                   "see it.")
        : QString();
}

Page groupPage(const Redaction &redaction, Group group)
{
    Page page{Selection::of(group), phone::groupName(group)};
    page.emptyText = groupEmptyText(redaction.phone(), group);
    if (group == Group::Other) {
        if (!redaction.phone().others().isEmpty())
            page.sections.append(otherSection(redaction));
        return page;
    }
    if (group == Group::Softkeys
        && redaction.phone().value(FieldId::SoftkeyConfigurationOnDevice).toBool() == false) {
        page.banner = Text::tr(
            "Keys are set on the user, not on this phone: the list may not be what "
            "the phone shows.");
    }
    for (const phone::Field &row : phone::fieldTable) {
        const bool begins = &row == phone::fieldTable.data() || (&row - 1)->section != row.section;
        if (row.group == group && begins)
            page.sections.append(sectionOf(redaction, row.section));
    }
    return page;
}

// A line may be longer than what printable() shows of a text, and has to be whole here.
QString printableJson(const QString &json)
{
    QString shown;
    for (qsizetype i = 0; i < json.size(); i += phone::maxShownLength)
        shown += phone::printable(json.mid(i, phone::maxShownLength), phone::LineBreaks::Kept);
    return shown.trimmed();
}

Page rawPage(const Redaction &redaction)
{
    Page page{Selection::raw(), Text::tr("Raw answer")};
    page.raw = printableJson(jsonText(QJsonDocument(redaction.object())));
    return page;
}

QString title(const Redaction &redaction)
{
    const QString product = phone::UserAgent::parse(redaction.plain(FieldId::UserAgent)).product();
    if (!product.isEmpty())
        return product;
    const QString model = redaction.name(FieldId::SipPhoneModel);
    return model.isEmpty() ? Text::tr("SIP phone") : model;
}

QString subtitle(const Redaction &redaction)
{
    const QString mac = redaction.plain(FieldId::MacAddress);
    if (const auto address = phone::MacAddress::parse(mac))
        return address->withColons();
    for (const QString &name :
         {mac, redaction.plain(FieldId::HandsetAddress), redaction.plain(FieldId::Id)}) {
        if (!name.isEmpty())
            return name;
    }
    return Text::tr("without a MAC address");
}

QString fetchedText(const QDateTime &time)
{
    const QString local = localTimeText(time);
    return time.isValid() ? local + u'\n' + phone::utcText(time) : local;
}

QList<Fact> footer(const Redaction &redaction, const Options &options)
{
    const QString id = redaction.plain(FieldId::Id);
    //: %1 says what is hidden, %2 is the name of the level that does
    const QString hidden = Text::tr("%1 (level: %2)")
                               .arg(levelText(options.level), levelKey(options.level));
    return {
        {phone::label(phone::field(FieldId::Id).property), id.isEmpty() ? Text::tr("unknown") : id},
        {Text::tr("Fetched"), fetchedText(options.fetchedAt)},
        {Text::tr("Hidden"), hidden},
        {Text::tr("Made by"), programName()}};
}

} // namespace

Report build(const phone::Phone &phone, const Options &options)
{
    const Redaction redaction(phone, options.level, options.names);
    Report report;
    report.title = title(redaction);
    report.subtitle = subtitle(redaction);
    report.status = statusLine(phone::statusAt(phone, 0));
    if (options.findings)
        report.pages.append(findingsPage(*options.findings, redaction));
    if (options.changes)
        report.pages.append(changesPage(*options.changes, redaction));
    for (int i = 0; i < phone::groupCount; ++i) {
        const auto group = static_cast<Group>(i);
        if (options.selection.holds(group))
            report.pages.append(groupPage(redaction, group));
    }
    if (options.selection.holdsRaw())
        report.pages.append(rawPage(redaction));
    report.footer = footer(redaction, options);
    report.origin = {redaction.plain(FieldId::Id), options.fetchedAt, options.level, programName()};
    report.object = redaction.object(options.selection);
    report.hidden = redaction.hidden(options.selection);
    return report;
}

static QString statusDetail(const phone::Status &status)
{
    switch (status.presence) {
    case phone::Presence::Online:
        return status.expiresIn
            ? Text::tr("registration runs out in %1").arg(phone::durationText(*status.expiresIn))
            : Text::tr("the answer does not say until when");
    case phone::Presence::Offline:
        return Text::tr("not registered");
    case phone::Presence::Contradictory:
        return Text::tr("online and the registration's time do not agree");
    case phone::Presence::Unknown:
        break;
    }
    return status.ranOut ? Text::tr("the registration has run out since the fetch")
                         : Text::tr("the answer does not say");
}

StatusLine statusLine(const phone::Status &status)
{
    return {status.presence, phone::presenceName(status.presence), statusDetail(status)};
}

QString programName()
{
    return QStringLiteral("SIP Phone Inspector " SIPPHONE_VERSION);
}

} // namespace report
