// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/phonefieldmodel.h"
#include "support/testcase.h"
#include "ui/forms/secretrevealer.h"
#include "uisupport.h"

#include <QGuiApplication>

using namespace std::chrono_literals;
using phone::FieldId;

namespace {

struct Revealing {
    explicit Revealing(std::chrono::milliseconds duration = 60s)
        : revealer(model, duration)
    {
        model.setPhone(support::samplePhone(support::secretsInTextId));
    }
    [[nodiscard]] QString shown(FieldId id) const { return model.fieldIndex(id).data().toString(); }

    models::PhoneFieldModel model;
    ui::SecretRevealer revealer;
};

const QString password = QStringLiteral("t6enaf7b8pb2e2re494jph2u9dhatbyi");

} // namespace

class TestSecretRevealer : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsOneSecretAtATime();
    void hidesAgain();
    void hidesWhenTheTimeIsOver();
    void hidesWhenTheWindowIsLeft();
    void hidesWhenAnotherPhoneComes();
};

void TestSecretRevealer::showsOneSecretAtATime()
{
    Revealing revealing;
    revealing.revealer.reveal(FieldId::Password);
    QCOMPARE(revealing.shown(FieldId::Password), password);
    revealing.revealer.reveal(FieldId::Username);
    QCOMPARE(revealing.shown(FieldId::Password), phone::Masker::mask());
    QVERIFY(revealing.shown(FieldId::Username) != phone::Masker::mask());
}

void TestSecretRevealer::hidesAgain()
{
    Revealing revealing;
    revealing.revealer.reveal(FieldId::Password);
    revealing.revealer.hide();
    QCOMPARE(revealing.shown(FieldId::Password), phone::Masker::mask());
}

void TestSecretRevealer::hidesWhenTheTimeIsOver()
{
    Revealing revealing(20ms);
    revealing.revealer.reveal(FieldId::Password);
    QCOMPARE(revealing.shown(FieldId::Password), password);
    QTRY_COMPARE(revealing.shown(FieldId::Password), phone::Masker::mask());
    QCOMPARE(ui::SecretRevealer::seconds(), 30);
}

void TestSecretRevealer::hidesWhenTheWindowIsLeft()
{
    Revealing revealing;
    revealing.revealer.reveal(FieldId::Password);
    // The platform of the tests has no other program to go to.
    Q_EMIT qGuiApp->focusWindowChanged(nullptr);
    QCOMPARE(revealing.shown(FieldId::Password), phone::Masker::mask());
}

void TestSecretRevealer::hidesWhenAnotherPhoneComes()
{
    Revealing revealing;
    revealing.revealer.reveal(FieldId::Password);
    revealing.model.setPhone(support::samplePhone(support::secretsInTextId));
    QCOMPARE(revealing.shown(FieldId::Password), phone::Masker::mask());
}

QTEST_MAIN(TestSecretRevealer)
#include "tst_secretrevealer.moc"
