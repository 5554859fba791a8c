// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keychainsecretstore.h"

#include <QTimer>

#include <qt6keychain/keychain.h>

#include <utility>

namespace store {

namespace {

// Of the errors, OtherError is the Secret Service's way to say that there is no bus, no service on
// it, no libsecret, or no keyring to write to; what is wrong beside that has a code of its own.
SecretProblem problemOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return SecretProblem::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return SecretProblem::Refused;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        return SecretProblem::NoKeychain;
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
        break;
    }
    return SecretProblem::Failed;
}

// One call: the job's answer or the end of its time, whichever is first.
class Attempt : public QObject
{
public:
    using Conclude = std::function<void(const tl::expected<void, SecretProblem> &)>;

    Attempt(Conclude conclude, QObject *parent)
        : QObject(parent)
        , m_conclude(std::move(conclude))
    {
    }

    void end(const tl::expected<void, SecretProblem> &result)
    {
        deleteLater();
        // The second of the two finds nothing to call.
        if (const Conclude conclude = std::exchange(m_conclude, nullptr))
            conclude(result);
    }

private:
    Conclude m_conclude;
};

} // namespace

KeychainSecretStore::KeychainSecretStore(std::chrono::milliseconds timeout)
    : m_timeout(timeout)
{
}

QString KeychainSecretStore::service()
{
    return QStringLiteral("sipphone-inspector");
}

void KeychainSecretStore::read(const QString &key, Found answer)
{
    auto *job = new QKeychain::ReadPasswordJob(service());
    start(job, key, [job, answer](const tl::expected<void, SecretProblem> &result) {
        if (result)
            answer(job->binaryData());
        else
            answer(tl::unexpected(result.error()));
    });
}

void KeychainSecretStore::write(const QString &key, const QByteArray &secret, Done answer)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setBinaryData(secret);
    start(job, key, std::move(answer));
}

void KeychainSecretStore::remove(const QString &key, Done answer)
{
    start(new QKeychain::DeletePasswordJob(service()), key, std::move(answer));
}

// The job has no parent and deletes itself when it has finished: libsecret holds on to one that it
// has begun, so that nobody may delete it before, not even when its time is over.
void KeychainSecretStore::start(QKeychain::Job *job, const QString &key, Conclude conclude)
{
    auto *attempt = new Attempt(std::move(conclude), &m_attempts);
    QObject::connect(job, &QKeychain::Job::finished, attempt, [job, attempt] {
        if (job->error() == QKeychain::NoError)
            attempt->end({});
        else
            attempt->end(tl::unexpected(problemOf(job->error())));
    });
    QTimer::singleShot(m_timeout, attempt,
                       [attempt] { attempt->end(tl::unexpected(SecretProblem::TimedOut)); });
    job->setAutoDelete(true);
    job->setKey(key);
    job->start();
}

} // namespace store
