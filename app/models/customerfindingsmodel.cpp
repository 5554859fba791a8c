// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customerfindingsmodel.h"

#include "models/tooltip.h"
#include "phone/summarytexts.h"

namespace models {

namespace {

// "K8" before "K10".
QString ruleKey(const QString &rule)
{
    return rule.left(1) + rule.mid(1).rightJustified(3, u'0');
}

// Whose it is, else what somebody has noted of it: a list of whole phones names no extensions.
QString nameOf(const phone::SummaryTexts &texts)
{
    const QString name = (texts.extension() + u' ' + texts.name()).trimmed();
    return name.isEmpty() ? texts.notes() : name;
}

} // namespace

CustomerFindingsModel::CustomerFindingsModel(const session::CustomerCheck &check, QObject *parent)
    : QAbstractTableModel(parent)
    , m_check(check)
{
    using session::CustomerCheck;
    connect(&check, &CustomerCheck::started, this, &CustomerFindingsModel::reload);
    connect(&check, &CustomerCheck::arrived, this, &CustomerFindingsModel::append);
    connect(&check, &CustomerCheck::compared, this, &CustomerFindingsModel::reload);
    reload();
}

std::vector<CustomerFindingsModel::Row> CustomerFindingsModel::rowsFrom(qsizetype first) const
{
    std::vector<Row> rows;
    for (qsizetype i = first; i < m_check.phones().size(); ++i) {
        const qsizetype count = m_check.phones()[i].findings.size();
        if (count == 0)
            rows.push_back({i, -1});
        for (qsizetype j = 0; j < count; ++j)
            rows.push_back({i, j});
    }
    return rows;
}

void CustomerFindingsModel::append(qsizetype first)
{
    count(first);
    const std::vector<Row> rows = rowsFrom(first);
    if (rows.empty())
        return;
    const int begin = int(m_rows.size());
    beginInsertRows({}, begin, begin + int(rows.size()) - 1);
    m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    endInsertRows();
}

void CustomerFindingsModel::reload()
{
    beginResetModel();
    m_rows = rowsFrom(0);
    m_totals = {};
    m_rules.clear();
    count(0);
    endResetModel();
}

void CustomerFindingsModel::count(qsizetype first)
{
    m_totals.phones = int(m_check.phones().size());
    for (qsizetype i = first; i < m_check.phones().size(); ++i) {
        bool isClean = true;
        for (const checks::Finding &finding : m_check.phones()[i].findings) {
            ++m_totals.findings[std::size_t(finding.severity)];
            isClean = isClean && finding.severity == checks::Severity::Data;
            m_rules.insert(ruleKey(finding.rule), finding.rule);
        }
        m_totals.clean += isClean ? 1 : 0;
    }
}

int CustomerFindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CustomerFindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

const session::CheckedPhone &CustomerFindingsModel::phone(const Row &row) const
{
    return m_check.phones()[row.phone];
}

const checks::Finding *CustomerFindingsModel::finding(const Row &row) const
{
    return row.finding < 0 ? nullptr : &phone(row).findings[row.finding];
}

QString CustomerFindingsModel::text(const Row &row, int column) const
{
    const phone::NameBook noNames; // the list of phones brings its own
    const phone::SummaryTexts texts(phone(row).summary, noNames);
    const checks::Finding *found = finding(row);
    switch (column) {
    case SeverityColumn:
        return found ? checks::severityName(found->severity) : tr("Nothing found");
    case RuleColumn:
        return found ? found->rule : QString();
    case NameColumn:
        return nameOf(texts);
    case DeviceColumn:
        return texts.device();
    case TitleColumn:
        return found ? found->title : QString();
    case NextColumn:
        return found ? found->next : QString();
    default:
        return {};
    }
}

QVariant CustomerFindingsModel::sortKey(const Row &row, int column) const
{
    const checks::Finding *found = finding(row);
    switch (column) {
    case SeverityColumn:
        return found ? int(found->severity) : checks::severityCount;
    case RuleColumn:
        return found ? ruleKey(found->rule) : QString();
    default:
        return text(row, column);
    }
}

QVariant CustomerFindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    const checks::Finding *found = finding(row);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return found ? plainToolTip({found->title, found->message, found->next}) : QString();
    case SeverityRole:
        return found ? int(found->severity) : checks::severityCount;
    case RuleRole:
        return found ? found->rule : QString();
    case PhoneIdRole:
        return phone(row).summary.id;
    case SortRole:
        return sortKey(row, index.column());
    default:
        return {};
    }
}

QVariant CustomerFindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeverityColumn:
        return tr("Severity");
    case RuleColumn:
        return tr("Rule");
    case NameColumn:
        return tr("Extension or note");
    case DeviceColumn:
        return tr("Phone");
    case TitleColumn:
        return tr("Finding");
    case NextColumn:
        return tr("What to do next");
    default:
        return {};
    }
}

} // namespace models
