// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/profilesdialog.h"

#include "models/tooltip.h"
#include "session/profilecheck.h"
#include "session/startprofile.h"
#include "store/settings.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/problemlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace ui {

namespace {

constexpr int listCharacters = 24;
constexpr int rowPadding = 8;
constexpr int lineCharacters = 40; // shows most addresses whole
constexpr int maxTypedLength = 2048;

} // namespace

ProfilesDialog::ProfilesDialog(store::Settings &settings, const QString &current, QWidget *parent)
    : FittingDialog(parent)
    , m_settings(settings)
    , m_before(settings.profiles())
    , m_profiles(m_before)
    , m_default(settings.defaultProfileId())
{
    setWindowTitle(tr("Profiles"));
    layOut();
    follow();
    updateList();
    const auto at = std::find_if(m_profiles.begin(), m_profiles.end(),
                                 [&](const store::Profile &one) { return one.id == current; });
    m_list->setCurrentRow(at == m_profiles.end() ? 0 : int(at - m_profiles.begin()));
    showProfile();
}

void ProfilesDialog::layOut()
{
    m_form = new QWidget(this);
    auto *form = new QFormLayout;
    m_name = addLine(tr("Name"));
    m_baseUrl = addLine(tr("API address"));
    m_baseUrl->setPlaceholderText(QStringLiteral("https://pbx.example.org"));
    m_baseUrl->setMinimumWidth(lineCharacters * fontMetrics().averageCharWidth());
    m_customerId = addLine(tr("Customer id"));
    m_customerId->setPlaceholderText(tr("your own customer"));
    m_isDefault = new QCheckBox(tr("Begin with this &profile"), m_form);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("API a&ddress:"), m_baseUrl);
    form->addRow(tr("&Customer id:"), m_customerId);
    form->addRow(m_isDefault);
    m_problem = new ProblemLabel(m_form);
    auto *formLayout = new QVBoxLayout(m_form);
    formLayout->setContentsMargins(0, 0, 0, 0);
    formLayout->addLayout(form);
    formLayout->addWidget(m_problem);
    formLayout->addStretch(1);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &ProfilesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ProfilesDialog::reject);

    auto *layout = new QGridLayout(this);
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(12);
    layout->addWidget(makeList(), 0, 0);
    layout->addWidget(m_form, 0, 1);
    layout->addWidget(buttons, 1, 0, 1, 2);
    layout->setColumnStretch(1, 1);
}

QWidget *ProfilesDialog::makeList()
{
    auto *side = new QWidget(this);
    m_list = new QListWidget(side);
    m_list->setAccessibleName(tr("Profiles"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumWidth(listCharacters * fontMetrics().averageCharWidth());
    m_add = new QPushButton(tr("&Add"), side);
    m_remove = new QPushButton(tr("&Remove"), side);
    for (QPushButton *button : {m_add, m_remove})
        button->setAutoDefault(false); // Enter saves
    auto *layout = new QGridLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 0, 0, 1, 2);
    layout->addWidget(m_add, 1, 0);
    layout->addWidget(m_remove, 1, 1);
    return side;
}

QLineEdit *ProfilesDialog::addLine(const QString &name)
{
    auto *line = new QLineEdit(m_form);
    line->setAccessibleName(name);
    line->setMaxLength(maxTypedLength);
    connect(line, &QLineEdit::textEdited, this, &ProfilesDialog::takeTyped);
    return line;
}

void ProfilesDialog::follow()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &ProfilesDialog::showProfile);
    connect(m_add, &QPushButton::clicked, this, &ProfilesDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &ProfilesDialog::remove);
    connect(m_isDefault, &QCheckBox::clicked, this, &ProfilesDialog::takeDefault);
}

int ProfilesDialog::current() const
{
    return m_list->currentRow();
}

void ProfilesDialog::add()
{
    m_profiles.append({store::newProfileId(), {}, {}, {}});
    if (m_profiles.size() == 1)
        m_default = m_profiles.first().id;
    updateList();
    m_list->setCurrentRow(int(m_profiles.size()) - 1);
    m_name->setFocus(Qt::OtherFocusReason);
}

void ProfilesDialog::remove()
{
    const int row = current();
    if (row < 0)
        return;
    const bool wasDefault = m_profiles[row].id == m_default;
    m_profiles.removeAt(row);
    if (wasDefault)
        m_default = m_profiles.isEmpty() ? QString() : m_profiles.first().id;
    updateList();
    m_list->setCurrentRow(qMin(row, int(m_profiles.size()) - 1));
    showProfile();
}

void ProfilesDialog::showProfile()
{
    const bool any = current() >= 0;
    const store::Profile profile = any ? m_profiles[current()] : store::Profile();
    m_form->setEnabled(any);
    m_remove->setEnabled(any);
    m_add->setEnabled(m_profiles.size() < store::Settings::maxProfiles);
    m_name->setText(profile.name);
    m_baseUrl->setText(profile.baseUrl);
    m_customerId->setText(profile.customerId);
    m_isDefault->setChecked(any && profile.id == m_default);
    // One has to be it: it is chosen elsewhere, not given up here.
    m_isDefault->setEnabled(any && profile.id != m_default);
    m_problem->say({});
}

void ProfilesDialog::takeTyped()
{
    store::Profile &profile = m_profiles[current()];
    profile.name = m_name->text();
    profile.baseUrl = m_baseUrl->text();
    profile.customerId = m_customerId->text();
    m_problem->say({});
    updateList();
}

void ProfilesDialog::takeDefault(bool isDefault)
{
    if (isDefault)
        m_default = m_profiles[current()].id;
    m_isDefault->setEnabled(!isDefault);
    updateList();
}

void ProfilesDialog::updateList()
{
    while (m_list->count() > m_profiles.size())
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < m_profiles.size())
        m_list->addItem(QString());
    for (int row = 0; row < m_list->count(); ++row) {
        const QString typed = m_profiles[row].name.simplified();
        const QString name = typed.isEmpty() ? tr("New profile") : typed;
        const bool isDefault = m_profiles[row].id == m_default;
        QListWidgetItem &item = *m_list->item(row);
        item.setText(isDefault ? tr("%1 (default)").arg(name) : name);
        item.setToolTip(models::plainToolTip({item.text()}));
        // As wide as the list: longer names are elided.
        item.setSizeHint({0, fontMetrics().height() + rowPadding});
    }
}

bool ProfilesDialog::allAreUsable()
{
    for (int row = 0; row < m_profiles.size(); ++row) {
        const auto problem = session::problemOf(m_profiles[row]);
        if (!problem)
            continue;
        m_list->setCurrentRow(row);
        m_problem->say(problem->sentence);
        using Field = session::ProfileProblem::Field;
        QLineEdit *line = problem->field == Field::Name ? m_name
            : problem->field == Field::BaseUrl          ? m_baseUrl
                                                        : m_customerId;
        line->setFocus(Qt::OtherFocusReason);
        line->selectAll();
        return false;
    }
    return true;
}

// What was kept under an id belongs to the address it was fetched from.
QList<store::Profile> ProfilesDialog::toSave() const
{
    QList<store::Profile> profiles;
    for (const store::Profile &typed : m_profiles) {
        store::Profile profile = session::tidied(typed);
        const bool stays = std::any_of(
            m_before.cbegin(), m_before.cend(), [&profile](const store::Profile &before) {
                return before.id == profile.id && before.baseUrl == profile.baseUrl;
            });
        if (!stays)
            profile.id = session::profileIdAt(profile.baseUrl, m_before + profiles);
        profiles.append(profile);
    }
    return profiles;
}

void ProfilesDialog::accept()
{
    if (!allAreUsable())
        return;
    const QList<store::Profile> profiles = toSave();
    QStringList gone;
    for (const store::Profile &before : m_before)
        gone.append(before.id);
    for (int row = 0; row < profiles.size(); ++row) {
        gone.removeAll(profiles[row].id);
        if (m_profiles[row].id == m_default)
            m_default = profiles[row].id;
    }
    m_settings.setProfiles(profiles);
    m_settings.setDefaultProfileId(m_default);
    QDialog::accept();
    Q_EMIT saved(gone);
}

} // namespace ui
