// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "cli/exporter.h"
#include "phone/searchtext.h"
#include "support/testcase.h"

#include <QSet>

using cli::Command;
using cli::CommandLine;

// What the arguments mean, and what is said about those that mean nothing.
class TestCliCommandLine : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void opensWindowWithoutArguments();
    void readsCommand_data();
    void readsCommand();
    void readsConnection();
    void readsShow();
    void readsExport();
    void readsSeveralFiles();
    void exportTakesFiles_data();
    void exportTakesFiles();
    void theWindowTakesFiles_data();
    void theWindowTakesFiles();
    void exportHasSafeDefaults();
    void readsEveryTab();
    void readsScale_data();
    void readsScale();
    void explainsMistake_data();
    void explainsMistake();
    void neverRepeatsToken_data();
    void neverRepeatsToken();
    void takesWhatTheSearchBoxTakes();
    void readsSearch();
    void helpNamesEverything();
};

namespace {

constexpr char id[] = "0123456789abcdef01234567";

auto parse(const QString &line)
{
    return CommandLine::parse(
        (QStringLiteral("sipphone-inspector ") + line).split(u' ', Qt::SkipEmptyParts));
}

QString problemOf(const QString &line)
{
    const auto parsed = parse(line);
    return parsed ? QString() : parsed.error().sentence;
}

} // namespace

void TestCliCommandLine::opensWindowWithoutArguments()
{
    const auto options = parse({});
    QVERIFY(options);
    QCOMPARE(options->command, Command::Window);
    QVERIFY(options->phone.isEmpty());
    QVERIFY(options->customer.isEmpty());
    QCOMPARE(options->api, QStringLiteral("https://api.telecomx.dk"));
    QVERIFY(options->tokenFile.isEmpty());
    QVERIFY(!options->demo);
}

void TestCliCommandLine::readsCommand_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<Command>("command");
    QTest::addColumn<bool>("hasPhone");
    QTest::newRow("search") << QStringLiteral("search %1") << Command::Search << true;
    QTest::newRow("a phone alone") << QStringLiteral("%1") << Command::Window << true;
    QTest::newRow("the address of a phone")
        << QStringLiteral("https://example.org/pbx/sipphone/%1") << Command::Window << true;
    QTest::newRow("show") << QStringLiteral("show %1") << Command::Show << true;
    QTest::newRow("options first") << QStringLiteral("--reveal show %1") << Command::Show << true;
    QTest::newRow("export") << QStringLiteral("export %1 -o a.png") << Command::Export << true;
    QTest::newRow("file first") << QStringLiteral("-o a.png export %1") << Command::Export << true;
    QTest::newRow("help") << QStringLiteral("--help") << Command::Help << false;
    QTest::newRow("short help") << QStringLiteral("-h") << Command::Help << false;
    QTest::newRow("help about export") << QStringLiteral("export --help") << Command::Help << false;
    QTest::newRow("version") << QStringLiteral("--version") << Command::Version << false;
    QTest::newRow("short version") << QStringLiteral("-v") << Command::Version << false;
}

void TestCliCommandLine::readsCommand()
{
    QFETCH(QString, line);
    QFETCH(Command, command);
    QFETCH(bool, hasPhone);
    const auto options = parse(hasPhone ? line.arg(QLatin1String(id)) : line);
    QVERIFY(options);
    QCOMPARE(options->command, command);
    QCOMPARE(!options->phone.isEmpty(), hasPhone);
    if (hasPhone)
        QCOMPARE(phone::SearchText::read(options->phone).id()->toString(), QLatin1String(id));
}

void TestCliCommandLine::readsConnection()
{
    const auto real = parse(QStringLiteral("--api https://pbx.example.org --token-file -"));
    QVERIFY(real);
    QCOMPARE(real->api, QStringLiteral("https://pbx.example.org"));
    QCOMPARE(real->tokenFile, QStringLiteral("-"));
    QVERIFY(!real->demo);
    const auto demo = parse(QStringLiteral("--demo"));
    QVERIFY(demo);
    QVERIFY(demo->demo);
}

void TestCliCommandLine::readsShow()
{
    const auto plain = parse(QStringLiteral("show %1").arg(QLatin1String(id)));
    QVERIFY(plain);
    QCOMPARE(plain->show.format, cli::Format::Text);
    QVERIFY(!plain->show.reveal);
    QCOMPARE(parse(QStringLiteral("show %1 --format text").arg(QLatin1String(id)))->show.format,
             cli::Format::Text);
    const auto json = parse(
        QStringLiteral("show %1 --format=json --reveal").arg(QLatin1String(id)));
    QVERIFY(json);
    QCOMPARE(json->show.format, cli::Format::Json);
    QVERIFY(json->show.reveal);
}

void TestCliCommandLine::readsExport()
{
    const auto options = parse(QStringLiteral("export %1 --output a.PNG --tab Softkeys --scale 1.5 "
                                              "--level everything --theme dark")
                                   .arg(QLatin1String(id)));
    QVERIFY(options);
    QCOMPARE(options->exporting.files.size(), 1);
    QCOMPARE(options->exporting.files[0].name, QStringLiteral("a.PNG"));
    QCOMPARE(options->exporting.files[0].format->ending, QLatin1String("png"));
    QCOMPARE(options->exporting.selection, report::Selection::of(phone::Group::Softkeys));
    QCOMPARE(options->exporting.picture.scale, 1.5);
    QCOMPARE(options->exporting.picture.look, report::Look::Dark);
    QCOMPARE(options->exporting.level, report::Level::Everything);
    QVERIFY(options->exporting.findings);
    QVERIFY(!parse(QStringLiteral("export %1 -o a.png --no-findings").arg(QLatin1String(id)))
                 ->exporting.findings);
    QCOMPARE(
        parse(QStringLiteral("export %1 -o a.png --level customer-safe").arg(QLatin1String(id)))
            ->exporting.level,
        report::Level::CustomerSafe);
    QCOMPARE(parse(QStringLiteral("export %1 -o a.png --level internal").arg(QLatin1String(id)))
                 ->exporting.level,
             report::Level::Internal);
}

void TestCliCommandLine::readsSeveralFiles()
{
    const auto names = [](const char *line) {
        const auto options = parse(QString::fromLatin1(line).replace(u"ID"_qs, QLatin1String(id)));
        QStringList found;
        for (const cli::ExportFile &file :
             options ? options->exporting.files : QList<cli::ExportFile>())
            found.append(file.name + u' ' + file.format->ending);
        return found.join(u'|');
    };
    QCOMPARE(names("export ID -o a.png -o b.csv"), QStringLiteral("a.png png|b.csv csv"));
    QCOMPARE(names("export ID -o a.png b.HTM c.md"),
             QStringLiteral("a.png png|b.HTM html|c.md md"));
    QCOMPARE(names("export -o a.pdf ID b.jira"), QStringLiteral("a.pdf pdf|b.jira jira"));
    QCOMPARE(names("export ID -o -"), QStringLiteral("- txt"));
    QCOMPARE(names("export ID -o - --format json"), QStringLiteral("- json"));
    QCOMPARE(names("export ID -o a --format csv"), QStringLiteral("a csv"));
}

void TestCliCommandLine::exportTakesFiles_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("isFile");
    QTest::newRow("JSON") << QStringLiteral("phone.JSON") << true;
    QTest::newRow("case") << QStringLiteral("a.sipcase") << true;
    QTest::newRow("with a folder") << QStringLiteral("./phone") << true;
    QTest::newRow("standard input") << QStringLiteral("-") << true;
    QTest::newRow("id") << QString(QLatin1String(id)) << false;
    QTest::newRow("address") << QStringLiteral("https://h/pbx/sipphone/") + QLatin1String(id)
                             << false;
    QTest::newRow("name") << QStringLiteral("Hans") << false;
    QTest::newRow("MAC address") << QStringLiteral("00:04:13:AB:CD:EF") << false;
}

void TestCliCommandLine::exportTakesFiles()
{
    QFETCH(QString, word);
    QTEST(cli::namesAFile(word), "isFile");
    const auto options = CommandLine::parse({QStringLiteral("sipphone-inspector"),
                                             QStringLiteral("export"), word, QStringLiteral("-o"),
                                             QStringLiteral("a.png")});
    QVERIFY(options);
    QCOMPARE(options->phone, word);
    QTEST(options->isAboutFiles(), "isFile");
}

void TestCliCommandLine::theWindowTakesFiles_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("case with a blank in its name") << QStringLiteral("/tmp/a b.sipcase") << true;
    QTest::newRow("JSON") << QStringLiteral("phone.json") << true;
    // There is nothing to type into, nor to be piped into, a window.
    QTest::newRow("standard input") << QStringLiteral("-") << false;
}

void TestCliCommandLine::theWindowTakesFiles()
{
    QFETCH(QString, word);
    QFETCH(bool, isTaken);
    const auto options = CommandLine::parse({QStringLiteral("sipphone-inspector"), word});
    QCOMPARE(options && options->command == cli::Command::Window && options->phone == word,
             isTaken);
}

void TestCliCommandLine::exportHasSafeDefaults()
{
    const auto options = parse(QStringLiteral("export %1 -o a.png").arg(QLatin1String(id)));
    QVERIFY(options);
    QVERIFY(options->exporting.selection.isAll());
    QCOMPARE(options->exporting.picture.scale, report::defaultScale);
    QCOMPARE(options->exporting.picture.look, report::Look::Light);
    QCOMPARE(options->exporting.level, report::Level::Internal);
}

void TestCliCommandLine::readsEveryTab()
{
    const QStringList names = report::Selection::names();
    QCOMPARE(names.size(), phone::groupCount + 2);
    for (const QString &name : names) {
        const auto options = parse(
            QStringLiteral("export %1 -o a.png --tab %2").arg(QLatin1String(id), name));
        QVERIFY2(options, qPrintable(name));
        QCOMPARE(options->exporting.selection.name(), name);
    }
}

void TestCliCommandLine::readsScale_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isScale");
    QTest::newRow("the smallest") << QStringLiteral("1") << true;
    QTest::newRow("below the smallest") << QStringLiteral("0.999") << false;
    QTest::newRow("the largest") << QStringLiteral("4") << true;
    QTest::newRow("above the largest") << QStringLiteral("4.001") << false;
    QTest::newRow("a fraction") << QStringLiteral("2.5") << true;
    QTest::newRow("a comma") << QStringLiteral("2,5") << false;
    QTest::newRow("negative") << QStringLiteral("-2") << false;
    QTest::newRow("a word") << QStringLiteral("large") << false;
    QTest::newRow("not a number") << QStringLiteral("nan") << false;
    QTest::newRow("infinite") << QStringLiteral("inf") << false;
}

void TestCliCommandLine::readsScale()
{
    QFETCH(QString, typed);
    QFETCH(bool, isScale);
    const QString line = QStringLiteral("export %1 -o a.png --scale=%2")
                             .arg(QLatin1String(id), typed);
    QCOMPARE(parse(line).has_value(), isScale);
    if (!isScale)
        QCOMPARE(problemOf(line), QStringLiteral("--scale is a number from 1 to 4."));
}

void TestCliCommandLine::explainsMistake_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("part"); // of the sentence
    const auto row = [](const char *name, const char *line, const char *part) {
        QTest::newRow(name) << QString::fromLatin1(line).replace(u"ID"_qs, QLatin1String(id))
                            << QString::fromLatin1(part);
    };
    row("unknown option", "--colour ID", "'colour'");
    row("option without its value", "ID --api", "'--api'");
    row("value for a switch", "--demo=yes", "'--demo'");
    row("one letter", "x", "at least two");
    row("an address of no phone", "https://example.org/pbx/extension/1", "names no phone");
    row("nothing between quotes", "''", "named by its id");
    row("show of nothing", "show", "show needs to be told which phone");
    row("export of nothing", "export -o a.png", "export needs to be told which phone");
    row("two phones", "ID ID", "more arguments");
    row("show of two phones", "show ID ID", "more arguments");
    row("words without quotes", "search Hans Andersen", "between quotes");
    row("search of nothing", "search", "search needs to be told which phone");
    row("reveal in a search", "search Hans --reveal", "--reveal belongs to the command show");
    row("unknown format of a search", "search Hans --format xml", "one of text, json, csv");
    row("customer that is no id", "search Hans --customer Andeby", "24 hexadecimal digits");
    row("customer of the window", "--customer ID",
        "--customer belongs to the commands show, search");
    row("two commands", "show export ID", "more arguments");
    row("format of the window", "--format json ID",
        "--format belongs to the commands show, search");
    row("reveal in the window", "--reveal", "--reveal belongs to the command show");
    row("reveal in an export", "export ID -o a.png --reveal",
        "--reveal belongs to the command show");
    row("file of the window", "-o a.png ID", "-o belongs to the command export");
    row("tab of show", "show ID --tab phone", "--tab belongs to the command export");
    row("scale of show", "show ID --scale 2", "--scale belongs to the command export");
    row("level of show", "show ID --level internal", "--level belongs to the command export");
    row("unknown format", "show ID --format xml", "either text or json");
    row("format that show has not", "show ID --format csv", "either text or json");
    row("file without a name", "export ID -o .png", "a name before its ending");
    row("export without a file", "export ID", "-o FILE");
    row("export to another kind of file", "export ID -o a.jpg", ".png, .pdf, .html");
    row("unknown tab", "export ID -o a.png --tab colours", "--tab is one of phone, security");
    row("unknown level", "export ID -o a.png --level public",
        "internal, customer-safe, everything");
    row("level in another case", "export ID -o a.png --level EVERYTHING", "--level is one of");
    row("unknown theme", "export ID -o a.png --theme blue", "light or dark");
    row("picture to standard output", "export ID -o - --format png", "no text for standard output");
    row("unknown format", "export ID -o a.png --format gif",
        "--format of export is one of png, pdf");
    row("another phone instead of a file", "export ID -o a.png ID", "ends in one of");
    row("demo with an address", "--demo --api https://example.org", "leave out --api");
    row("demo with a token", "--demo --token-file t", "and --token-file");
    row("demo with a profile", "--demo --profile work", "leave out --api, --profile");
    row("a profile and an address", "--profile work --api https://example.org", "leave out one");
    row("profile without a name", "--profile= ID", "--profile needs");
    row("token file without a name", "--token-file= ID", "--token-file needs");
}

void TestCliCommandLine::explainsMistake()
{
    QFETCH(QString, line);
    QFETCH(QString, part);
    const QString problem = problemOf(line);
    QVERIFY2(problem.contains(part), qPrintable(problem));
    QVERIFY2(problem.endsWith(u'.'), qPrintable(problem));
    QVERIFY(!problem.contains(u'\n'));
}

void TestCliCommandLine::neverRepeatsToken_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("part");
    const auto variable = QStringLiteral("SIPPHONE_INSPECTOR_TOKEN");
    QTest::newRow("as an option's value") << QStringLiteral("--token s3cret show x") << variable;
    QTest::newRow("behind an equals sign") << QStringLiteral("--token=s3cret") << variable;
    QTest::newRow("behind a single dash") << QStringLiteral("-token s3cret") << variable;
    QTest::newRow("as the last word") << QStringLiteral("show x --token") << variable;
    QTest::newRow("in place of the phone")
        << QStringLiteral("s3cret").repeated(9) << QStringLiteral("too long");
    QTest::newRow("beside the phone") << QStringLiteral("show s3cret x") << QStringLiteral("more");
}

void TestCliCommandLine::neverRepeatsToken()
{
    QFETCH(QString, line);
    QFETCH(QString, part);
    const QString problem = problemOf(line);
    QVERIFY2(problem.contains(part), qPrintable(problem));
    QVERIFY(!problem.contains(QLatin1String("s3cret")));
}

// The same notations as in the search box: those are rows of its own tests.
void TestCliCommandLine::takesWhatTheSearchBoxTakes()
{
    for (const char *typed : {"00:04:13:2A:7C:51", "7c51", "0298B10C4E", "203.0.113.24", "204",
                              "Hans", "2001:db8::1"}) {
        for (const char *command : {"show", "search", "export -o a.png", ""}) {
            const auto options = parse(
                QStringLiteral("%1 %2").arg(QLatin1String(command), QLatin1String(typed)));
            QVERIFY2(options, typed);
            QCOMPARE(options->phone, QLatin1String(typed));
        }
    }
}

void TestCliCommandLine::readsSearch()
{
    QCOMPARE(parse(QStringLiteral("search Hans"))->search.format, cli::Format::Text);
    QCOMPARE(parse(QStringLiteral("search Hans --format csv"))->search.format, cli::Format::Csv);
    QCOMPARE(parse(QStringLiteral("search Hans --format=json"))->search.format, cli::Format::Json);
    for (const char *command : {"search", "show", "export -o a.png"}) {
        const auto options = parse(
            QStringLiteral("%1 Hans --customer %2").arg(QLatin1String(command), QLatin1String(id)));
        QVERIFY(options);
        QCOMPARE(options->customer, QLatin1String(id));
    }
}

void TestCliCommandLine::helpNamesEverything()
{
    const QString help = CommandLine::helpText();
    QVERIFY(help.startsWith(QLatin1String("Usage: sipphone-inspector [options] [PHONE|FILE]\n")));
    for (const char *word :
         {"show PHONE", "search PHONE", "export PHONE|FILE", "--customer <ID>", "--api <URL>",
          "--token-file <FILE>", "--demo", "--format <NAME>", "--reveal", "-o, --output <FILE>",
          "--tab <NAME>", "--scale <N>", "--level <internal|customer-safe|everything>",
          "--theme <light|dark>", "-h, --help", "-v, --version", "SIPPHONE_INSPECTOR_TOKEN",
          "https://api.telecomx.dk", "Exit codes:"}) {
        QVERIFY2(help.contains(QLatin1String(word)), word);
    }
    QVERIFY(!help.contains(QLatin1String("--token ")));
    QVERIFY(help.endsWith(u'\n'));
    for (const QString &line : help.split(u'\n'))
        QVERIFY2(line.size() <= 80, qPrintable(line));
}

QTEST_GUILESS_MAIN(TestCliCommandLine)
#include "tst_clicommandline.moc"
