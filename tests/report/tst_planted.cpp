// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checkphone.h"
#include "report/casefile.h"
#include "report/formats.h"
#include "report/reportsupport.h"
#include "report/ziparchive.h"
#include "support/plantings.h"
#include "support/tool.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>

using report::Format;
using report::Level;
using support::Planting;

// Secrets stand everywhere in a phone, in every form that people and programs write them in. None of
// them is in what leaves the program: not in its bytes, not in what pdftotext reads in it, nor in
// what tesseract reads off a picture.
class TestPlanted : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void files_data();
    void files();
    void caseFiles_data();
    void caseFiles();
    void pictures_data();
    void pictures();

private:
    [[nodiscard]] report::Report reportAt(Level level) const;
    [[nodiscard]] QStringList found(const QString &text, Level level) const;
    void verifyHides(const QString &text, Level level) const;

    QTemporaryDir m_folder;
    phone::Phone m_phone;
    report::Case m_case; // its findings and changes quote the phone
    phone::Phone m_pictured; // in the forms that a reader of pictures tells apart
    QList<Planting> m_secrets; // from everybody
    QList<Planting> m_identities; // from customers as well
};

namespace {

constexpr qsizetype leastPlanted = 40;

// Letters that no reader of pictures takes for others, so that it finds them where they are shown.
const QString password = QStringLiteral("KanariWellensittich");
const QString user = QStringLiteral("KontoPapageiNord");
const QString announced = QStringLiteral("GeheimKolibri");
const QString inUrl = QStringLiteral("TuerSpatzenhaus");
const QString inConfig = QStringLiteral("LinieMauersegler");

const QStringList identities = {
    QStringLiteral("Rotkehlchen Andersen"), QStringLiteral("10.77.88.99"),
    QStringLiteral("198.51.100.233"),       QStringLiteral("64C2E0A19D3B7F551800A004"),
    QStringLiteral("SERIENHAUSNUMMER"),     QStringLiteral("+4577889911"),
    QStringLiteral("Dompfaff im Vogelhaus")};

// The object with a text in each field that a text can be put in, the next one in each.
class Planter
{
public:
    explicit Planter(const QList<Planting> &plantings)
        : m_plantings(plantings)
    {
    }

    QString next() { return m_plantings[m_next++ % m_plantings.size()].text; }
    [[nodiscard]] qsizetype count() const { return m_next; }

    void plant(QJsonObject &object, const QString &path)
    {
        const QString key = path.section(u'.', 0, 0);
        const QString rest = path.section(u'.', 1);
        if (rest.isEmpty()) {
            object.insert(key, QString(QStringLiteral("a ") + next()));
            return;
        }
        QJsonObject inner = object.value(key).toObject();
        plant(inner, rest);
        object.insert(key, inner);
    }

private:
    QList<Planting> m_plantings;
    qsizetype m_next = 0;
};

QJsonArray plantedKeys(Planter &planter)
{
    QJsonArray keys;
    for (int i = 0; i < 16; ++i) {
        keys.append(QJsonObject{
            {u"index"_qs, i},
            {u"function"_qs, i % 4 == 3 ? planter.next() : u"SPEEDDIAL"_qs},
            {u"value"_qs,
             i % 4 == 1 ? QString(u"https://h/?k="_qs + planter.next()) : planter.next()},
            {u"label"_qs, planter.next()},
            {planter.next(), planter.next()}});
    }
    return keys;
}

QJsonObject plantedObject(const QList<Planting> &plantings, qsizetype &count)
{
    Planter planter(plantings);
    QJsonObject object;
    for (const phone::Field &row : phone::fieldTable)
        planter.plant(object, phone::key(row.property));
    object.insert(u"softkeys"_qs, plantedKeys(planter));
    QJsonObject purchase = object.value(u"purchaseInfo"_qs).toObject();
    purchase.insert(u"sidePanels"_qs,
                    QJsonArray{QJsonObject{{u"serial"_qs, planter.next()},
                                           {u"orderId"_qs, planter.next()},
                                           {u"product"_qs, planter.next()}}});
    object.insert(u"purchaseInfo"_qs, purchase);
    object.insert(planter.next(), planter.next());
    object.insert(u"x"_qs, QJsonObject{{u"y"_qs, QJsonArray{planter.next()}}});
    QString note = u"kodeord: "_qs + announced + u"\n"_qs;
    for (qsizetype i = 0; i < plantings.size(); ++i)
        note += planter.next() + u'\n';
    object.insert(u"notes"_qs, note);
    object.insert(u"displayBackground"_qs,
                  QString(u"http://hans:"_qs + inUrl + u"@h/?a="_qs + planter.next()));
    object.insert(u"customConfig"_qs,
                  QString(u"http_pass: "_qs + inConfig + u'\n' + planter.next()));
    object.insert(u"password"_qs, password);
    object.insert(u"username"_qs, user);
    count = planter.count();
    return object;
}

// And what tells whose phone it is, each in its own place.
phone::Phone plantedPhone(const QList<Planting> &plantings)
{
    qsizetype count = 0;
    QJsonObject object = plantedObject(plantings, count);
    if (count < leastPlanted || count < plantings.size())
        qFatal("only %d places hold a secret", int(count));
    QJsonArray keys = object.value(u"softkeys"_qs).toArray();
    for (const QString &identity : identities)
        keys.append(QJsonObject{{u"index"_qs, keys.size()}, {u"label"_qs, identity}});
    object.insert(u"softkeys"_qs, keys);
    object.insert(u"macAddress"_qs, u"000413A1B2C3"_qs);
    QJsonObject status = object.value(u"status"_qs).toObject();
    status.insert(u"userAgent"_qs,
                  QString(u"Yealink SIP-T46G 28.80.0.95 000413A1B2C3 "_qs + identities[4]));
    status.insert(u"publicIpAddress"_qs, identities[2]);
    object.insert(u"status"_qs, status);
    object.insert(u"serial"_qs, identities[4]);
    return support::phoneOf(object);
}

// What is really wrong with the phone, and texts that quote whatever they can.
report::Case caseOf(const phone::Phone &phone, const QList<Planting> &plantings)
{
    report::Case content;
    content.fetches = {{phone, support::fetchTime()}};
    content.findings = checks::checkPhone(phone, {.now = support::fetchTime()});
    for (const Planting &planting : plantings) {
        const QString &text = planting.text;
        content.findings.append(
            {QStringLiteral("S9"), checks::Severity::Warning, {}, text, text, text, text});
        content.changes.append({checks::Difference::Kind::Changed,
                                QStringLiteral("softkeys[0].label"), QStringLiteral("Label"), text,
                                text});
        content.notes += text + u'\n';
    }
    return content;
}

QString withoutBlanks(QString text)
{
    static const QRegularExpression blanks(QStringLiteral("\\s"));
    return text.remove(blanks);
}

// As UTF-8, and as the UTF-16 that PDFs hold texts in.
QString textIn(const QByteArray &bytes)
{
    QByteArray wide = bytes;
    wide.replace(QByteArray(1, '\0'), QByteArray());
    return QString::fromUtf8(bytes) + u'\n' + QString::fromLatin1(wide);
}

} // namespace

void TestPlanted::initTestCase()
{
    for (const QString &secret : {password, user, announced, inUrl, inConfig})
        m_secrets += support::plantings(secret);
    for (const QString &identity : identities) {
        m_identities.append({"as it is", identity, identity, true});
        m_identities.append({"percent-encoded", support::percentEncoded(identity, true),
                             support::percentEncoded(identity, true)});
        m_identities.append(support::inBase64("base64", identity, 0));
    }
    m_phone = plantedPhone(m_secrets + m_identities);
    m_case = caseOf(m_phone, m_secrets + m_identities);
    QList<Planting> readable = m_secrets + m_identities;
    readable.removeIf([](const Planting &planting) { return !planting.anyCase; });
    m_pictured = plantedPhone(readable);
    m_identities.append({"half of the MAC address", {}, u"A1B2C3"_qs, true});
    m_identities.append({"half of the MAC address", {}, u"A1:B2:C3"_qs, true});
}

report::Report TestPlanted::reportAt(Level level) const
{
    return report::build(m_phone,
                         {.selection = report::Selection::all(),
                          .level = level,
                          .fetchedAt = support::fetchTime(),
                          .findings = m_case.findings,
                          .changes = m_case.changes});
}

QStringList TestPlanted::found(const QString &text, Level level) const
{
    const QString joined = withoutBlanks(text);
    QStringList names;
    for (const Planting &planting :
         level == Level::Internal ? m_secrets : m_secrets + m_identities) {
        Planting wanted = planting;
        wanted.core = withoutBlanks(planting.core);
        if (support::givesAway(joined, wanted))
            names.append(QLatin1String(planting.name) + u' ' + planting.core);
    }
    return names;
}

void TestPlanted::verifyHides(const QString &text, Level level) const
{
    const QStringList names = found(text, level);
    QVERIFY2(names.isEmpty(), qPrintable(names.join(u'\n')));
}

void TestPlanted::files_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<Level>("level");
    for (const Format &format : report::formats()) {
        for (const Level level : {Level::Internal, Level::CustomerSafe}) {
            QTest::addRow("%s, %s", format.ending.data(), qPrintable(report::levelKey(level)))
                << QString(format.ending) << level;
        }
    }
}

void TestPlanted::files()
{
    QFETCH(QString, ending);
    QFETCH(Level, level);
    const Format &format = *report::formatOf(u'.' + ending);
    const auto textOf = [&](Level at) {
        const QByteArray bytes = *format.write(reportAt(at), {});
        if (ending != QStringLiteral("pdf"))
            return textIn(bytes);
        return textIn(bytes)
            + QString::fromUtf8(
                   support::runTool(QStringLiteral("pdftotext"), {u"-"_qs, u"-"_qs}, bytes));
    };
    verifyHides(textOf(level), level);
    // They are there to be found: a picture's are read off it, below.
    if (ending != QStringLiteral("png"))
        QVERIFY(found(textOf(Level::Everything), level).size() >= leastPlanted);
}

void TestPlanted::caseFiles_data()
{
    QTest::addColumn<Level>("level");
    QTest::newRow("internal") << Level::Internal;
    QTest::newRow("customer-safe") << Level::CustomerSafe;
}

void TestPlanted::caseFiles()
{
    QFETCH(Level, level);
    const auto textOf = [&](Level at) {
        const QByteArray bytes = report::writeCase(m_case, at, support::fetchTime()).value();
        const auto entries = report::unpacked(bytes, {10, 10000000, 10000000},
                                              [](const QString &) { return true; });
        QString text;
        for (const report::ZipEntry &entry : *entries)
            text += entry.name + QString::fromUtf8(entry.bytes);
        return text;
    };
    verifyHides(textOf(level), level);
    QVERIFY(found(textOf(Level::Everything), level).size() >= leastPlanted);
}

void TestPlanted::pictures_data()
{
    QTest::addColumn<QByteArray>("tab");
    QTest::addColumn<Level>("level");
    for (const Level level : {Level::Internal, Level::CustomerSafe}) {
        for (const char *tab : {"phone", "security", "softkeys"})
            QTest::addRow("%s, %s", tab, qPrintable(report::levelKey(level)))
                << QByteArray(tab) << level;
    }
    QTest::newRow("softkeys, everything") << QByteArray("softkeys") << Level::Everything;
}

// Of the parts that hold texts; the raw answer's are the same once more.
void TestPlanted::pictures()
{
    QFETCH(QByteArray, tab);
    QFETCH(Level, level);
    const auto image = report::render(support::reportOf(m_pictured, tab.constData(), level), {1.5});
    const QString path = m_folder.filePath(QStringLiteral("picture.png"));
    QVERIFY(image && image->save(path));
    const QString text = QString::fromUtf8(support::runTool(
        QStringLiteral("tesseract"), {path, u"-"_qs, u"--psm"_qs, u"6"_qs, u"-l"_qs, u"eng"_qs}));
    QVERIFY(text.contains(QStringLiteral("SIP")));
    if (level == Level::Everything)
        QVERIFY(found(text, level).size() >= 10);
    else
        verifyHides(text, level);
}

QTEST_MAIN(TestPlanted)
#include "tst_planted.moc"
