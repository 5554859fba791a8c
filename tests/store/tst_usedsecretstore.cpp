// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakesecretstore.h"
#include "store/settings.h"
#include "store/usedsecretstore.h"
#include "support/testcase.h"

#include <QFile>
#include <QTemporaryDir>

#include <optional>

using store::SecretProblem;

namespace {

// A keychain, and what the program knows of it from one run to the next.
struct Keychain {
    Keychain()
        : path(folder.filePath(QStringLiteral("settings.ini")))
    {
        start();
    }

    // Another run of the program.
    void start()
    {
        store.reset();
        settings.emplace(path);
        store.emplace(keychain, *settings);
    }
    [[nodiscard]] std::optional<SecretProblem> read(const QString &key)
    {
        std::optional<tl::expected<QByteArray, SecretProblem>> found;
        store->read(key, [&](const auto &result) { found = result; });
        if (found || !QTest::qWaitFor([&] { return found.has_value(); }))
            return SecretProblem::Failed;
        secret = found->value_or(QByteArray());
        return *found ? std::nullopt : std::optional(found->error());
    }
    [[nodiscard]] bool write(const QString &key, const QByteArray &text)
    {
        return done([&](const auto &answer) { store->write(key, text, answer); });
    }
    [[nodiscard]] bool remove(const QString &key)
    {
        return done([&](const auto &answer) { store->remove(key, answer); });
    }
    template <typename Call>
    [[nodiscard]] static bool done(const Call &call)
    {
        std::optional<tl::expected<void, SecretProblem>> result;
        call([&](const tl::expected<void, SecretProblem> &answer) { result = answer; });
        return !result && QTest::qWaitFor([&] { return result.has_value(); }) && *result;
    }

    QTemporaryDir folder;
    QString path;
    fakes::FakeSecretStore keychain;
    std::optional<store::Settings> settings;
    std::optional<store::UsedSecretStore> store;
    QByteArray secret;
};

const QString home = QStringLiteral("home");
const QString other = QStringLiteral("other");

} // namespace

// A keychain that is asked for nothing that was never put there.
class TestUsedSecretStore : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void asksForNothingAtFirst();
    void asksForWhatWasKept();
    void asksForWhatMayHaveBeenKept();
    void asksNoMoreForWhatWasRemoved();
    void keepsAskingWhatWasNotRemoved();
    void endsWithItsAnswers();
    void writesNoSecret();
};

void TestUsedSecretStore::asksForNothingAtFirst()
{
    Keychain keychain;
    keychain.keychain.problem = SecretProblem::Refused; // it is locked
    QCOMPARE(keychain.read(home), SecretProblem::NotFound);
    QVERIFY(keychain.remove(home));
    QVERIFY(keychain.keychain.calls.isEmpty());
}

void TestUsedSecretStore::asksForWhatWasKept()
{
    Keychain keychain;
    QVERIFY(keychain.write(home, "T0ken"));
    keychain.start();
    QCOMPARE(keychain.read(home), std::nullopt);
    QCOMPARE(keychain.secret, QByteArray("T0ken"));
    QCOMPARE(keychain.read(other), SecretProblem::NotFound);
    QCOMPARE(keychain.keychain.calls,
             (QStringList{QStringLiteral("write home"), QStringLiteral("read home")}));
}

// Somebody has unlocked the keyring after the program had stopped waiting.
void TestUsedSecretStore::asksForWhatMayHaveBeenKept()
{
    Keychain keychain;
    keychain.keychain.problem = SecretProblem::TimedOut;
    QVERIFY(!keychain.write(home, "T0ken"));
    keychain.keychain.problem.reset();
    keychain.keychain.kept.insert(home, "T0ken");
    keychain.start();
    QCOMPARE(keychain.read(home), std::nullopt);
}

void TestUsedSecretStore::asksNoMoreForWhatWasRemoved()
{
    Keychain keychain;
    QVERIFY(keychain.write(home, "T0ken"));
    QVERIFY(keychain.write(other, "T0ken"));
    QVERIFY(keychain.remove(home));
    keychain.start();
    keychain.keychain.calls.clear();
    QCOMPARE(keychain.read(home), SecretProblem::NotFound);
    QCOMPARE(keychain.read(other), std::nullopt);
    QCOMPARE(keychain.keychain.calls, QStringList(QStringLiteral("read other")));
}

void TestUsedSecretStore::keepsAskingWhatWasNotRemoved()
{
    Keychain keychain;
    QVERIFY(keychain.write(home, "T0ken"));
    keychain.keychain.problem = SecretProblem::Refused;
    QVERIFY(!keychain.remove(home));
    keychain.keychain.problem.reset();
    QCOMPARE(keychain.read(home), std::nullopt);
}

void TestUsedSecretStore::endsWithItsAnswers()
{
    Keychain keychain;
    bool isCalled = false;
    keychain.store->read(home, [&](const auto &) { isCalled = true; });
    keychain.store->remove(home, [&](const auto &) { isCalled = true; });
    keychain.store.reset();
    QCoreApplication::sendPostedEvents();
    QVERIFY(!isCalled);
}

void TestUsedSecretStore::writesNoSecret()
{
    Keychain keychain;
    QVERIFY(keychain.write(home, "T0ken-Abc.def_123"));
    QVERIFY(keychain.settings->save());
    QFile file(keychain.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("home"));
    QVERIFY(!text.contains("T0ken"));
}

QTEST_GUILESS_MAIN(TestUsedSecretStore)
#include "tst_usedsecretstore.moc"
