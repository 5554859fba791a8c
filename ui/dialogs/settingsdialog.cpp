// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settingsdialog.h"

#include "store/settings.h"
#include "ui/dialogs/countrybox.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int dialogCharacters = 60;
constexpr int sectionSpacing = 18;
constexpr int rowSpacing = 8;

// Under a heading, each row as wide as it needs.
QFormLayout *makeSection(QVBoxLayout &sections, const QString &title, QWidget *parent)
{
    auto *section = new QVBoxLayout;
    section->setSpacing(rowSpacing);
    section->addWidget(headingLabel(title, parent));
    auto *form = new QFormLayout;
    form->setVerticalSpacing(rowSpacing);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setFormAlignment(Qt::AlignLeft | Qt::AlignTop);
    section->addLayout(form);
    sections.addLayout(section);
    return form;
}

QPushButton *addButton(QFormLayout &form, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(false); // Enter closes
    auto *row = new QHBoxLayout; // a row of its own would be as wide as the form
    row->addWidget(button);
    row->addStretch(1);
    form.addRow(row);
    return button;
}

} // namespace

SettingsDialog::SettingsDialog(store::Settings &settings, QWidget *parent)
    : FittingDialog(parent)
    , m_settings(settings)
{
    setWindowTitle(tr("Settings"));
    auto *sections = new QVBoxLayout(this);
    sections->setSpacing(sectionSpacing);
    addAppearance(*makeSection(*sections, tr("Appearance"), this));
    addPhonesSeen(*makeSection(*sections, tr("Phones seen"), this));
    addChecks(*makeSection(*sections, tr("Checking and watching"), this));
    QPushButton *profiles = addButton(*makeSection(*sections, tr("PBX"), this), tr("&Profiles…"),
                                      this);
    connect(profiles, &QPushButton::clicked, this, &SettingsDialog::profilesRequested);
    sections->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    sections->addWidget(buttons);
    setMinimumWidth(dialogCharacters * fontMetrics().averageCharWidth());
}

void SettingsDialog::addAppearance(QFormLayout &form)
{
    auto *theme = new QComboBox(this);
    theme->addItem(tr("As the system"), int(store::Theme::System));
    theme->addItem(tr("Light"), int(store::Theme::Light));
    theme->addItem(tr("Dark"), int(store::Theme::Dark));
    theme->setAccessibleName(tr("Theme"));
    theme->setCurrentIndex(theme->findData(int(m_settings.theme())));
    connect(theme, &QComboBox::currentIndexChanged, this, [this, theme] {
        m_settings.setTheme(static_cast<store::Theme>(theme->currentData().toInt()));
        Q_EMIT themeChanged();
    });
    form.addRow(tr("&Theme:"), theme);
}

void SettingsDialog::addPhonesSeen(QFormLayout &form)
{
    auto *what = mutedLabel(tr("Phones that were looked up are kept on this computer without their "
                               "secrets, to be found again without the network."),
                            this);
    what->setWordWrap(true);
    auto *days = new QSpinBox(this);
    days->setRange(store::Settings::minDaysKept, store::Settings::maxDaysKept);
    days->setValue(m_settings.daysKept());
    days->setKeyboardTracking(false); // "365" is not 3 days first
    days->setAccessibleName(tr("Days that phones seen are kept"));
    connect(days, &QSpinBox::valueChanged, this, [this](int value) {
        m_settings.setDaysKept(value);
        Q_EMIT daysKeptChanged();
    });
    form.addRow(what);
    form.addRow(tr("&Days to keep them:"), days);
    QPushButton *forget = addButton(form, tr("&Forget all phones seen…"), this);
    connect(forget, &QPushButton::clicked, this, &SettingsDialog::askToForgetAll);
}

void SettingsDialog::addChecks(QFormLayout &form)
{
    auto *country = new CountryBox(m_settings.country(), this);
    country->setAccessibleName(tr("Country of the emergency numbers"));
    connect(country, &CountryBox::chosen, this, [this](const QString &code) {
        m_settings.setCountry(code);
        Q_EMIT countryChanged();
    });
    auto *seconds = new QSpinBox(this);
    seconds->setRange(store::Settings::minWatchSeconds, store::Settings::maxWatchSeconds);
    seconds->setValue(m_settings.watchSeconds());
    //: seconds
    seconds->setSuffix(tr(" s"));
    seconds->setKeyboardTracking(false);
    seconds->setAccessibleName(tr("Seconds between two looks at a watched phone"));
    connect(seconds, &QSpinBox::valueChanged, this, [this](int value) {
        m_settings.setWatchSeconds(value);
        Q_EMIT watchIntervalChanged();
    });
    form.addRow(tr("&Emergency numbers of:"), country);
    form.addRow(tr("&Watch a phone every:"), seconds);
}

void SettingsDialog::askToForgetAll()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Forget all phones seen"), QString(),
                                QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Forget all phones seen?"));
    box->setInformativeText(tr("Their history and all pins are deleted, of every profile. This "
                               "cannot be undone."));
    QPushButton *forget = box->addButton(tr("&Forget all"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(forget, &QPushButton::clicked, this, &SettingsDialog::forgetAllRequested);
    box->open();
}

} // namespace ui
