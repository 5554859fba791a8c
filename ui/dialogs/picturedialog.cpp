// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/picturedialog.h"

#include "report/filename.h"
#include "report/picture.h"
#include "report/problemtext.h"
#include "report/savefile.h"
#include "ui/widgets/copier.h"
#include "ui/widgets/problemlabel.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QGroupBox>
#include <QImage>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace ui {

PictureDialog::PictureDialog(const session::Fetch &fetch, const report::Selection &tab,
                             const QString &tabName, Copier &copier, QWidget *parent)
    : QDialog(parent)
    , m_fetch(fetch)
    , m_tab(tab)
    , m_copier(copier)
{
    setWindowTitle(tr("Picture for a ticket"));
    layOut(tabName);
}

void PictureDialog::layOut(const QString &tabName)
{
    auto *what = new QGroupBox(tr("What"), this);
    m_tabInView = new QRadioButton(tr("The &tab in view: %1").arg(tabName), what);
    m_allTabs = new QRadioButton(tr("&All tabs in one tall picture"), what);
    m_allTabs->setChecked(true);
    auto *whatLayout = new QVBoxLayout(what);
    whatLayout->addWidget(m_allTabs);
    whatLayout->addWidget(m_tabInView);

    auto *secrets = new QGroupBox(tr("Secrets"), this);
    m_masked = new QRadioButton(tr("&Hide username, password and custom configuration"), secrets);
    m_everything = new QRadioButton(tr("&Show everything, the SIP password included"), secrets);
    m_masked->setChecked(true);
    auto *secretsLayout = new QVBoxLayout(secrets);
    secretsLayout->addWidget(m_masked);
    secretsLayout->addWidget(m_everything);

    m_scale = new QDoubleSpinBox(this);
    m_scale->setRange(report::minScale, report::maxScale);
    m_scale->setSingleStep(0.5);
    m_scale->setDecimals(1);
    m_scale->setValue(report::defaultScale);
    m_scale->setAccessibleName(tr("Scale"));
    auto *form = new QFormLayout;
    form->addRow(tr("S&cale:"), m_scale);

    m_problem = new ProblemLabel(this);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *copy = buttons->addButton(tr("Co&py to clipboard"), QDialogButtonBox::ActionRole);
    auto *save = buttons->addButton(tr("Sa&ve…"), QDialogButtonBox::AcceptRole);
    save->setDefault(true);
    connect(save, &QPushButton::clicked, this, &PictureDialog::askForPath);
    connect(copy, &QPushButton::clicked, this, &PictureDialog::copyToClipboard);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(what);
    layout->addWidget(secrets);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
}

report::Options PictureDialog::options() const
{
    report::Options options;
    options.selection = m_allTabs->isChecked() ? report::Selection::all() : m_tab;
    options.level = m_everything->isChecked() ? report::Level::Everything : report::Level::Internal;
    options.fetchedAt = m_fetch.at.toLocalTime();
    return options;
}

std::optional<QImage> PictureDialog::picture()
{
    const auto image = report::render(report::build(m_fetch.phone, options()),
                                      {.scale = m_scale->value()});
    if (image)
        return *image;
    m_problem->say(report::problemText(image.error()));
    return std::nullopt;
}

void PictureDialog::copyToClipboard()
{
    if (const auto image = picture()) {
        m_copier.copyPicture(tr("picture of the phone"), *image);
        accept();
    }
}

void PictureDialog::askForPath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    const QString name = report::suggestedFileName(m_fetch.phone, m_fetch.at, options().level,
                                                   QStringLiteral("png"));
    auto *dialog = new QFileDialog(this, tr("Save the picture"), QDir(folder).filePath(name),
                                   tr("PNG pictures (*.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, &PictureDialog::saveTo);
    dialog->open();
}

bool PictureDialog::saveTo(const QString &path)
{
    const auto image = picture();
    if (!image)
        return false;
    const auto written = report::saveFile(report::png(*image), path);
    if (!written) {
        m_problem->say(report::problemText(written.error(), path));
        return false;
    }
    Q_EMIT saved(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
    accept();
    return true;
}

} // namespace ui
