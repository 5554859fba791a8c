// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/findingslist.h"

#include "ui/findings/findingsview.h"
#include "ui/widgets/labels.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using checks::Severity;

FindingsList::FindingsList(Copier &copier, QWidget *parent)
    : QWidget(parent)
    , m_heading(wrapped(headingLabel({}, this)))
    , m_data(new QPushButton(this))
    , m_view(new FindingsView(copier, this))
{
    m_data->setFlat(true);
    m_view->setModel(&m_model);
    m_view->setAccessibleName(tr("What is wrong with this phone"));
    auto *top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(m_data);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(top);
    layout->addWidget(m_view);
    connect(m_data, &QPushButton::clicked, this, &FindingsList::toggleData);
    connect(m_view, &FindingsView::fieldRequested, this, &FindingsList::fieldRequested);
    updateHeading();
}

void FindingsList::setFindings(const QList<checks::Finding> &findings)
{
    m_model.setFindings(findings);
    updateHeading();
}

void FindingsList::toggleData()
{
    m_model.setDataShown(!m_model.isDataShown());
    updateHeading();
    Q_EMIT shownChanged();
}

void FindingsList::updateHeading()
{
    const int problems = m_model.count(Severity::Error) + m_model.count(Severity::Warning);
    const int notes = m_model.count(Severity::Information);
    QStringList parts;
    if (problems > 0)
        parts.append(tr("%n problem(s)", nullptr, problems));
    if (notes > 0)
        parts.append(tr("%n note(s)", nullptr, notes));
    m_heading->setText(parts.isEmpty() ? tr("Nothing wrong can be told from this record")
                                       : parts.join(tr(", ")));
    const int notesOnData = m_model.count(Severity::Data);
    m_data->setVisible(notesOnData > 0);
    m_data->setText(m_model.isDataShown()
                        ? tr("%n note(s) about the data: hide", nullptr, notesOnData)
                        : tr("%n note(s) about the data: show", nullptr, notesOnData));
    m_view->setVisible(m_model.rowCount() > 0);
    m_view->updateGeometry();
}

void FindingsList::setDimmed(bool dimmed)
{
    m_view->setDimmed(dimmed);
}

void FindingsList::setHeightLimit(int pixels)
{
    m_view->setHeightLimit(pixels);
}

} // namespace ui
