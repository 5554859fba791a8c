// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findingsmodel.h"

#include "models/phonefieldmodel.h"
#include "models/tooltip.h"
#include "phone/labels.h"

#include <algorithm>

namespace models {

using checks::Finding;
using checks::Severity;

namespace {

// Whether it is the same finding, though its facts may have changed.
bool isSame(const Finding &a, const Finding &b)
{
    return a.rule == b.rule && a.title == b.title && a.phoneId == b.phoneId;
}

// The place among the findings, from there on; -1 if it is not there.
qsizetype find(const QList<Finding> &findings, const Finding &finding, qsizetype from)
{
    for (qsizetype i = from; i < findings.size(); ++i) {
        if (isSame(findings[i], finding))
            return i;
    }
    return -1;
}

QString placeOf(const Finding &finding)
{
    for (const QString &key : finding.fields) {
        if (const auto group = PhoneFieldModel::groupOf(key))
            return phone::groupName(*group);
    }
    return {};
}

QString sentences(const Finding &finding)
{
    //: What was found: %1 is a severity such as "Error", %2 a few words, %3 a sentence, %4 what to do
    return FindingsModel::tr("%1: %2. %3 %4")
        .arg(checks::severityName(finding.severity), finding.title, finding.message, finding.next);
}

} // namespace

void FindingsModel::setFindings(const QList<Finding> &findings)
{
    m_all = findings;
    update();
}

void FindingsModel::setDataShown(bool shown)
{
    m_dataShown = shown;
    update();
}

int FindingsModel::count(Severity severity) const
{
    return int(std::count_if(m_all.cbegin(), m_all.cend(), [severity](const Finding &finding) {
        return finding.severity == severity;
    }));
}

void FindingsModel::update()
{
    QList<Finding> wanted;
    std::copy_if(m_all.cbegin(), m_all.cend(), std::back_inserter(wanted),
                 [this](const Finding &finding) {
                     return m_dataShown || finding.severity != Severity::Data;
                 });
    show(wanted);
}

void FindingsModel::show(const QList<Finding> &wanted)
{
    const auto removeAt = [this](qsizetype row) {
        beginRemoveRows({}, int(row), int(row));
        m_rows.removeAt(row);
        endRemoveRows();
    };
    for (qsizetype row = m_rows.size() - 1; row >= 0; --row) {
        if (find(wanted, m_rows[row], 0) < 0)
            removeAt(row);
    }
    for (qsizetype row = 0; row < wanted.size(); ++row) {
        // One that has become better or worse has another place.
        const qsizetype before = find(m_rows, wanted[row], row);
        if (before > row)
            removeAt(before);
        if (before == row) {
            if (m_rows[row] == wanted[row])
                continue;
            m_rows[row] = wanted[row];
            Q_EMIT dataChanged(index(int(row)), index(int(row)));
        } else {
            beginInsertRows({}, int(row), int(row));
            m_rows.insert(row, wanted[row]);
            endInsertRows();
        }
    }
    // What stood twice and is there once by now.
    while (m_rows.size() > wanted.size())
        removeAt(m_rows.size() - 1);
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Finding &finding = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return finding.title;
    case Qt::AccessibleTextRole:
        return sentences(finding);
    case Qt::ToolTipRole:
        return plainToolTip({finding.rule, finding.fields.join(QStringLiteral(", "))});
    case SeverityRole:
        return int(finding.severity);
    case RuleRole:
        return finding.rule;
    case MessageRole:
        return finding.message;
    case NextRole:
        return finding.next;
    case PlaceRole:
        return placeOf(finding);
    case KeyRole:
        return finding.fields.value(0);
    case PlainRole:
        return QStringLiteral("%1 %2").arg(finding.rule, sentences(finding));
    default:
        return {};
    }
}

} // namespace models
