// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/account.h"
#include "store/seenphones.h"
#include "store/settings.h"
#include "support/testcase.h"
#include "windowfixture.h"

#include <QDirIterator>
#include <QFile>

using support::SignedOut;
using support::WindowFixture;

namespace {

QByteArrayList loggedLines;

void log(QtMsgType, const QMessageLogContext &, const QString &message)
{
    loggedLines.append(message.toUtf8());
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Everything that a session leaves behind, or shows to other processes of this machine.
QList<std::pair<QString, QByteArray>> traces(const QString &folder)
{
    QList<std::pair<QString, QByteArray>> found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        found.append({path, content(path)});
    }
    found.append({QStringLiteral("environment"), content(QStringLiteral("/proc/self/environ"))});
    found.append({QStringLiteral("arguments"), content(QStringLiteral("/proc/self/cmdline"))});
    found.append({QStringLiteral("log"), loggedLines.join('\n')});
    return found;
}

} // namespace

// After a whole session, neither the password, nor the token, nor a phone's SIP password is found
// anywhere but in the keychain.
class TestMainWindowTraces : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNoSecretBehind();
    void findsPhonesWithNoNetwork();
    void comesBackAsItWas();
};

void TestMainWindowTraces::leavesNoSecretBehind()
{
    loggedLines.clear();
    const QtMessageHandler before = qInstallMessageHandler(log);
    WindowFixture fixture{SignedOut()};
    session::Account &account = fixture.workspace.account();
    QByteArray token;
    QObject::connect(&account, &session::Account::tokenReceived, &account,
                     [&token](const QByteArray &received) { token = received; });
    const sandbox::User user = *fixture.server.users().find(
        QStringLiteral("viewer@sandbox.example"));
    account.signIn(user.email, user.password, false);
    QTRY_COMPARE(account.state(), session::Account::State::SignedIn);
    QByteArrayList secrets{user.password.toUtf8(), token};
    for (const QString &id :
         {support::referenceId, support::deskPhoneId, support::secretsInTextId}) {
        QVERIFY(fixture.looksUp(id));
        const phone::Phone &phone = fixture.session.shown()->phone;
        for (const auto field : {phone::FieldId::Password, phone::FieldId::Username})
            secrets.append(phone.value(field).received().toUtf8());
    }
    QTRY_COMPARE(fixture.workspace.seenPhones().recent(9).size(), 3);
    fixture.window->close();
    QVERIFY(fixture.workspace.settings().save());
    qInstallMessageHandler(before);

    const auto found = traces(fixture.folder.path());
    QVERIFY(found.size() >= 5); // the settings, and the database among them
    for (const QByteArray &secret : std::as_const(secrets)) {
        QVERIFY2(secret.size() >= 8, secret.constData());
        for (const auto &[place, bytes] : found) {
            const bool isThere = bytes.contains(secret)
                || bytes.contains(secret.toBase64(QByteArray::OmitTrailingEquals))
                || bytes.contains(secret.toHex());
            QVERIFY2(!isThere, qPrintable(place));
        }
    }
}

void TestMainWindowTraces::findsPhonesWithNoNetwork()
{
    WindowFixture fixture;
    QVERIFY(fixture.looksUp(support::deskPhoneId));
    QTRY_COMPARE(fixture.workspace.seenPhones().search({QStringLiteral("andersen")}, 9).size(), 1);
    QVERIFY(fixture.looksUp(support::referenceId));
    fixture.clock.advance(3 * 24 * 3600);
    fixture.server.setFault(*sandbox::Fault::parse(u"drop"), QStringLiteral("/pbx/"));
    QTest::keyClick(fixture.window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(&fixture.box(), QStringLiteral("andersen"));
    QTRY_VERIFY(
        support::visibleTexts(*fixture.window)
            .join(u'\n')
            .contains(QStringLiteral("Listed are only phones that were looked up before.")));
    QVERIFY(
        support::everyText(*fixture.window).join(u'\n').contains(QStringLiteral("3 day(s) ago")));
    QTest::keyClick(&fixture.box(), Qt::Key_Down);
    QTest::keyClick(&fixture.box(), Qt::Key_Return);
    QTRY_VERIFY(fixture.session.error());
    QCOMPARE(fixture.session.shown()->asked.toString(), support::deskPhoneId);
    QCOMPARE(fixture.session.shown()->origin, session::Fetch::Origin::Seen);
    const QString sentence = fixture.banner().message().happened;
    QVERIFY2(sentence.contains(QStringLiteral("Shown below is the phone as it was on")),
             qPrintable(sentence));
}

void TestMainWindowTraces::comesBackAsItWas()
{
    WindowFixture fixture;
    fixture.window->resize(900, 640);
    fixture.window->close();
    ui::MainWindow next(fixture.workspace);
    QCOMPARE(next.size(), QSize(900, 640));
}

QTEST_MAIN(TestMainWindowTraces)
#include "tst_mainwindowtraces.moc"
