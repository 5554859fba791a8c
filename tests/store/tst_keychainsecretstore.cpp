// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keychainsecretstore.h"
#include "store/tokenvault.h"
#include "support/testcase.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QElapsedTimer>
#include <QTimer>

#include <memory>

using store::KeychainSecretStore;
using store::SecretProblem;
using namespace std::chrono_literals;

namespace {

const QString key = QStringLiteral("3f1c1f6e-0000-4000-8000-000000000001");
// No answer that comes by itself takes as long.
constexpr auto patience = 10'000ms;

using Found = tl::expected<QByteArray, SecretProblem>;
using Done = tl::expected<void, SecretProblem>;

// The answer to a call, which must not come from inside it.
template <typename Result, typename Call>
Result answerTo(const Call &call)
{
    std::optional<Result> answer;
    call([&](const Result &result) { answer = result; });
    if (answer)
        qFatal("answered from inside the call");
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 2 * int(patience.count())))
        qFatal("never answered");
    return *answer;
}

Found read(KeychainSecretStore &store)
{
    return answerTo<Found>([&](const auto &answer) { store.read(key, answer); });
}

// What went wrong with writing or removing, if anything did.
using Problem = std::optional<SecretProblem>;

Problem problemOf(const Done &done)
{
    return done ? std::nullopt : Problem(done.error());
}

Problem write(KeychainSecretStore &store, const QByteArray &secret)
{
    return problemOf(answerTo<Done>([&](const auto &answer) { store.write(key, secret, answer); }));
}

Problem remove(KeychainSecretStore &store)
{
    return problemOf(answerTo<Done>([&](const auto &answer) { store.remove(key, answer); }));
}

// A keyring on the bus that takes every call, and answers none before it is told to: as one that
// waits for somebody to type a password.
class SilentKeyring : public QDBusVirtualObject
{
public:
    SilentKeyring()
    {
        auto bus = QDBusConnection::sessionBus();
        if (!bus.registerVirtualObject(QStringLiteral("/"), this, QDBusConnection::SubPath)
            || !bus.registerService(QStringLiteral("org.freedesktop.secrets")))
            qFatal("this test needs a bus without a keyring");
    }
    ~SilentKeyring() override
    {
        auto bus = QDBusConnection::sessionBus();
        bus.unregisterService(QStringLiteral("org.freedesktop.secrets"));
        bus.unregisterObject(QStringLiteral("/"), QDBusConnection::UnregisterTree);
    }

    [[nodiscard]] qsizetype calls() const { return m_calls.size(); }

    // Refuses all that it was asked, and whatever comes from now on.
    void speak()
    {
        m_isSilent = false;
        for (const QDBusMessage &call : m_calls)
            refuse(call);
    }

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        m_calls.append(message);
        if (!m_isSilent)
            refuse(message);
        return true;
    }

private:
    static void refuse(const QDBusMessage &call)
    {
        QDBusConnection::sessionBus().send(
            call.createErrorReply(QDBusError::AccessDenied, QStringLiteral("no")));
    }

    QList<QDBusMessage> m_calls;
    bool m_isSilent = true;
};

} // namespace

// Against the real QtKeychain and libsecret. Each function wants a keyring or a bus in another
// state, which withkeyring.sh makes: see CMakeLists.txt.
class TestKeychainSecretStore : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void unlockedKeeps();
    void unlockedKeepsForTheVault();
    void unlockedEndsWithCallsUnderWay();
    void lockedRefuses();
    void noServiceIsNoKeychain();
    void noBusIsNoKeychain();
    void silentOneIsGivenUp();
    void lateAnswerIsIgnored();
    void silentOneHoldsNobodyUp();
};

void TestKeychainSecretStore::unlockedKeeps()
{
    KeychainSecretStore store(patience);
    QCOMPARE(read(store), Found(tl::unexpected(SecretProblem::NotFound)));
    const QByteArray secret("with \0 and \xff", 12);
    QVERIFY(!write(store, "first"));
    QVERIFY(!write(store, secret));
    QCOMPARE(read(store), Found(secret));
    KeychainSecretStore again(patience);
    QCOMPARE(read(again), Found(secret));
    QVERIFY(!remove(store));
    QCOMPARE(read(again), Found(tl::unexpected(SecretProblem::NotFound)));
    QVERIFY2(!remove(store), "there is nothing to remove");
}

void TestKeychainSecretStore::unlockedKeepsForTheVault()
{
    const QDateTime now(QDate(2026, 2, 11), QTime(12, 0), Qt::UTC);
    const store::KeptToken token{"T0ken-Abc.def_123", now.addSecs(900)};
    KeychainSecretStore store(patience);
    {
        store::TokenVault vault(store);
        vault.keep(key, token.token, token.expiresAt);
        QTRY_VERIFY(vault.keepsInKeychain(key));
    }
    store::TokenVault vault(store);
    using Answer = std::optional<store::KeptToken>;
    const auto readAt = [&](const QDateTime &time) {
        return answerTo<Answer>([&](const auto &answer) { vault.read(key, time, answer); });
    };
    QCOMPARE(readAt(now), Answer(token));
    QCOMPARE(readAt(*token.expiresAt), Answer());
    vault.forget(key);
    QTRY_COMPARE(read(store), Found(tl::unexpected(SecretProblem::NotFound)));
    QVERIFY(!vault.problem());
}

void TestKeychainSecretStore::unlockedEndsWithCallsUnderWay()
{
    bool answered = false;
    {
        KeychainSecretStore store(patience);
        store.read(key, [&](const Found &) { answered = true; });
        store.write(key, "secret", [&](const Done &) { answered = true; });
    }
    // The write is done all the same, as the calls have their order.
    KeychainSecretStore store(patience);
    QCOMPARE(read(store), Found("secret"));
    QVERIFY(!remove(store));
    QVERIFY(!answered);
}

void TestKeychainSecretStore::lockedRefuses()
{
    KeychainSecretStore store(patience);
    // What libsecret says of a locked keyring that nobody can be asked to unlock.
    QCOMPARE(read(store), Found(tl::unexpected(SecretProblem::NotFound)));
    QCOMPARE(write(store, "secret"), Problem(SecretProblem::Refused));
}

void TestKeychainSecretStore::noServiceIsNoKeychain()
{
    KeychainSecretStore store(patience);
    QCOMPARE(read(store), Found(tl::unexpected(SecretProblem::NoKeychain)));
    QCOMPARE(write(store, "secret"), Problem(SecretProblem::NoKeychain));
    QCOMPARE(remove(store), Problem(SecretProblem::NoKeychain));
}

void TestKeychainSecretStore::noBusIsNoKeychain()
{
    noServiceIsNoKeychain();
}

void TestKeychainSecretStore::silentOneIsGivenUp()
{
    constexpr auto limit = 200ms;
    SilentKeyring keyring;
    KeychainSecretStore store(limit);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(read(store), Found(tl::unexpected(SecretProblem::TimedOut)));
    QVERIFY(timer.elapsed() >= limit.count());
    QVERIFY(timer.elapsed() < patience.count());
    QVERIFY(keyring.calls() > 0);
    // The call before still hangs.
    QCOMPARE(write(store, "secret"), Problem(SecretProblem::TimedOut));
    QCOMPARE(remove(store), Problem(SecretProblem::TimedOut));
    keyring.speak();
    QTRY_VERIFY(read(store).error() != SecretProblem::TimedOut);
}

void TestKeychainSecretStore::lateAnswerIsIgnored()
{
    SilentKeyring keyring;
    KeychainSecretStore store(200ms);
    int answers = 0;
    store.read(key, [&](const Found &) { ++answers; });
    QTRY_COMPARE(answers, 1);
    keyring.speak();
    // An answer to a later call is an answer to all before it.
    KeychainSecretStore patient(patience);
    QVERIFY(!read(patient));
    QCOMPARE(answers, 1);
}

void TestKeychainSecretStore::silentOneHoldsNobodyUp()
{
    SilentKeyring keyring;
    auto store = std::make_unique<KeychainSecretStore>();
    int ticks = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] { ++ticks; });
    timer.start(10ms);
    QElapsedTimer begin;
    begin.start();
    store->read(key, [](const Found &) {});
    QVERIFY2(begin.elapsed() < 500, "start-up would have waited");
    QTRY_VERIFY(keyring.calls() > 0);
    QTRY_VERIFY(ticks > 3);
    store.reset();
    keyring.speak();
}

QTEST_GUILESS_MAIN(TestKeychainSecretStore)
#include "tst_keychainsecretstore.moc"
