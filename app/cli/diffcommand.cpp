// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/diffcommand.h"

#include "checks/phonediff.h"
#include "cli/differencetext.h"
#include "cli/exitcodes.h"
#include "cli/output.h"
#include "cli/phonefile.h"
#include "session/secretprints.h"
#include "store/fingerprints.h"

#include <QRandomGenerator>

#include <array>

namespace cli {

namespace {

// Good for this comparison alone.
QByteArray freshSalt()
{
    std::array<quint32, 8> salt;
    QRandomGenerator::system()->generate(salt.begin(), salt.end());
    return QByteArray(reinterpret_cast<const char *>(salt.data()), sizeof salt);
}

checks::DiffSide sideOf(const phone::Phone &phone, const QByteArray &salt)
{
    return {phone, session::secretPrints(store::fingerprintsOf(phone, salt))};
}

} // namespace

DiffCommand::DiffCommand(const std::optional<Pbx> &pbx, const DiffOptions &options,
                         const QString &customer, QObject *parent)
    : SourceCommand(parent)
    , m_options(options)
    , m_customer(customer)
{
    if (!pbx)
        return;
    m_loader = std::make_unique<PhoneLoader>(*pbx);
    connect(m_loader.get(), &PhoneLoader::loaded, this,
            [this](const session::Fetch &fetch) { take(fetch.phone); });
    connect(m_loader.get(), &PhoneLoader::failed, this, [this] { Q_EMIT finished(exitFailed); });
}

void DiffCommand::start()
{
    next();
}

void DiffCommand::next()
{
    const PhoneSource &source = m_phones.isEmpty() ? m_options.before : m_options.after;
    if (source.kind == PhoneSource::Kind::File)
        readFile(source.name);
    else
        m_loader->load(source.name, m_customer);
}

// The one phone of a file; of a list it would be a guess.
void DiffCommand::readFile(const QString &name)
{
    QList<phone::Phone> phones;
    const bool isGood = PhoneFile(name).read([&](const PhoneFile::Entry &entry) {
        phones.append(entry.phone);
        return phones.size() < 2;
    });
    if (isGood && phones.size() == 1) {
        take(phones.constFirst());
        return;
    }
    const QString shown = PhoneFile(name).shownName();
    if (phones.size() > 1)
        complain(tr("%1: The file has several phones; only one can be compared.").arg(shown));
    else if (isGood)
        complain(tr("%1: The file has no phone.").arg(shown));
    Q_EMIT finished(exitFailed);
}

void DiffCommand::take(const phone::Phone &phone)
{
    m_phones.append(phone);
    if (m_phones.size() < 2)
        next();
    else
        compare();
}

void DiffCommand::compare()
{
    const QByteArray salt = freshSalt();
    const auto differences = checks::diff(sideOf(m_phones[0], salt), sideOf(m_phones[1], salt));
    const QString text = m_options.format == Format::Json ? differencesAsJson(differences)
                                                          : differencesAsText(differences);
    if (!print(text)) {
        complain(tr("The differences could not be written to standard output."));
        Q_EMIT finished(exitFailed);
        return;
    }
    Q_EMIT finished(differences.isEmpty() ? exitDone : exitFindings);
}

} // namespace cli
