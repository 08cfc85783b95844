// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "process/windowdriver.h"
#include "secrets/secretstore.h"
#include "start/language.h"
#include "start/singleinstance.h"
#include "tables/tasktablemodel.h"
#include "windows/profilewindow.h"
#include "windows/program.h"

#include <QAccessible>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <cstdio>

// Runs the real program with scripted user actions, for a test that then searches everything it wrote. The script is
// read from standard input, so that no other process can see it.

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

namespace {

/// The script from standard input.
class Plan
{
public:
    Plan()
    {
        QFile input;
        if (input.open(stdin, QIODevice::ReadOnly))
            m_plan = QJsonDocument::fromJson(input.readAll()).object();
    }
    [[nodiscard]] QString text(const char *name) const { return m_plan.value(QLatin1String(name)).toString(); }
    [[nodiscard]] QString address(const char *name) const
    {
        return m_plan.value(u"addresses").toObject().value(QLatin1String(name)).toString();
    }
    [[nodiscard]] QString token(const char *name) const
    {
        return m_plan.value(u"tokens").toObject().value(QLatin1String(name)).toString();
    }
    [[nodiscard]] QStringList list(const char *name) const
    {
        QStringList list;
        const QJsonArray array = m_plan.value(QLatin1String(name)).toArray();
        for (const auto &value : array)
            list.append(value.toString());
        return list;
    }
    [[nodiscard]] QString file(const char *name) const { return text("folder") + u'/' + QLatin1String(name); }

private:
    QJsonObject m_plan;
};

/// Starts the program again and waits for its end. Its arguments are visible to other processes.
void startAnother(const Plan &plan, const QStringList &arguments)
{
    static int number = 0;
    const QString output = plan.file("start-") + QString::number(++number);
    QProcess process;
    process.setStandardOutputFile(output + u".out");
    process.setStandardErrorFile(output + u".err");
    process.start(plan.text("program"), arguments);
    if (!process.waitForStarted(Patience))
        fail(QStringLiteral("the program does not start"));
    QFile commandLine(QStringLiteral("/proc/%1/cmdline").arg(process.processId()));
    QByteArray said;
    await("its arguments can be read", [&] {
        if (commandLine.open(QIODevice::ReadOnly))
            said = commandLine.readAll().replace('\0', ' ');
        commandLine.close();
        return !said.isEmpty() || process.state() == QProcess::NotRunning
            || !QFile::exists(QStringLiteral("/proc/self"));
    });
    if (said.isEmpty()) // it has ended already, or there is no /proc
        said = arguments.join(u' ').toLocal8Bit();
    print(u"== started " + QString::fromLocal8Bit(said));
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 4 * Patience)) {
        process.kill();
        fail(u"it does not end: " + arguments.join(u' '));
    }
    print(u"== ended with " + QString::number(process.exitCode()));
}

class Day
{
public:
    Day(const Plan &plan, Program &program)
        : m_plan(plan)
        , m_program(program)
    {
    }

    void work()
    {
        m_clock.start();
        WindowDriver first = driver(0);
        first.activate();
        first.paste(m_plan.list("ids").join(u'\n'));
        first.awaitTasks(m_plan.list("ids").size());
        printTexts("morning");
        giveForIds(first, {m_plan.token("environment")});
        meetTheEcho();
        takeTokens(first);
        for (int i = 0; i < m_program.windows().size(); ++i)
            giveForIds(driver(i), tokens());
        WindowDriver(first).copyAll();
        for (const char *file : {"rows.csv", "rows.json", "rows.md"})
            first.exportRows(m_plan.file(file), true);
        first.exportRows(m_plan.file("without-urls.csv"), false);
        first.saveRecording(m_plan.file("day.taskwatch"), true);
        first.saveRecording(m_plan.file("without-urls.taskwatch"), false);
        askInATerminal();
        await("the day is over", [&] { return m_clock.elapsed() > 25'000; });
        for (int i = 0; i < m_program.windows().size(); ++i)
            driver(i).copyAll();
        printTexts("evening");
    }

private:
    [[nodiscard]] WindowDriver driver(int window) const
    {
        return WindowDriver(m_program.windows().at(window)->window());
    }
    [[nodiscard]] QStringList tokens() const
    {
        return {m_plan.token("environment"), m_plan.token("file"), m_plan.token("store"), m_plan.token("session")};
    }

    /// Pastes the tokens of this profile and of others into the field for ids, as a user may do by mistake.
    void giveForIds(const WindowDriver &driver, const QStringList &tokens) const
    {
        const qsizetype tasks = driver.tasks();
        const QString known = driver.table()->taskModel()->table().at(0).id.toString();
        driver.activate();
        for (const QString &token : tokens) {
            driver.paste(u"Bearer " + token);
            driver.paste(u"qstash_token=" + token);
            driver.paste(
                u"curl -H 'Authorization: Bearer " + token + u"' " + m_plan.address("service") + u"/v1/tasks/" + known);
            driver.paste(token);
            printTexts("a token was pasted");
            driver.typeId(token);
            driver.typeId(u"Bearer " + token);
            driver.press(Qt::Key_Z, Qt::ControlModifier);
            driver.redoAll();
        }
        // Typed text is cut as soon as it has the form of a token. Its last letters may be accepted as an id; they
        // reveal nothing.
        if (driver.tasks() > tasks + tokens.size())
            fail(QStringLiteral("there are %1 tasks in place of %2").arg(driver.tasks()).arg(tasks));
    }

    /// Uses the profile with a token file, on the server that echoes the request.
    void meetTheEcho() const
    {
        const Profile profile{.id = QStringLiteral("f1l3"),
            .name = QStringLiteral("Filed"),
            .base = m_plan.address("echo"),
            .token = {TokenSource::Kind::File, m_plan.text("tokenFile")}};
        if (!m_program.registry()->keep(profile))
            fail(QStringLiteral("the profile is not kept"));
        startAnother(m_plan,
            QStringList{QStringLiteral("--profile"), QStringLiteral("Filed"), QStringLiteral("planted-marker")}
                + m_plan.list("echoes"));
        await("a second window", [&] { return m_program.windows().size() == 2; });
        const WindowDriver echo = driver(1);
        echo.activate();
        echo.awaitTasks(m_plan.list("echoes").size() + 1);
        echo.viewEach("what was repeated");
        giveForIds(echo, {m_plan.token("environment"), m_plan.token("file")});
        echo.exportRows(m_plan.file("echo.csv"), true);
        echo.exportRows(m_plan.file("echo.json"), true);
        echo.saveRecording(m_plan.file("echo.taskwatch"), true);
    }

    void takeTokens(const WindowDriver &driver) const
    {
        const QStringList tested{m_plan.address("refusing"), m_plan.address("sending"), m_plan.address("unsafe"),
            m_plan.address("echo"), m_plan.address("service")};
        const QStringList ids = m_plan.list("ids").first(5);
        int windows = 2;
        for (const WindowDriver::NewProfile &profile : {WindowDriver::NewProfile{QStringLiteral("For Now"), 3,
                                                            m_plan.token("session"), tested, m_plan.address("service")},
                 WindowDriver::NewProfile{
                     QStringLiteral("Kept"), 0, m_plan.token("store"), tested, m_plan.address("service")}}) {
            driver.makeProfile(profile);
            await("its window", [&] { return m_program.windows().size() == windows + 1; });
            const WindowDriver opened = this->driver(windows++);
            opened.activate();
            opened.paste(ids.join(u' '));
            opened.awaitTasks(ids.size());
            giveForIds(opened, {profile.token});
            opened.viewEach("with a token that was typed");
        }
    }

    void askInATerminal() const
    {
        const QStringList print{QStringLiteral("--print"), QStringLiteral("json")};
        startAnother(m_plan, print + m_plan.list("ids"));
        startAnother(m_plan,
            print
                + QStringList{QStringLiteral("--endpoint"), m_plan.address("echo"), QStringLiteral("--token-file"),
                    m_plan.text("tokenFile")}
                + m_plan.list("echoes"));
        for (const char *profile : {"Filed", "Kept", "For Now"})
            startAnother(
                m_plan, print + QStringList{QStringLiteral("--profile"), QLatin1String(profile)} + m_plan.list("ids"));
        for (const char *server : {"refusing", "sending", "unsafe"})
            startAnother(m_plan,
                print
                    + QStringList{QStringLiteral("--endpoint"), m_plan.address(server), QStringLiteral("--token-file"),
                        m_plan.text("tokenFile"), QStringLiteral("a")});
        // Passed on with its token, so that it gets its own window.
        startAnother(m_plan,
            {QStringLiteral("--endpoint"), m_plan.address("echo"), QStringLiteral("--token-file"),
                m_plan.text("tokenFile"), QStringLiteral("echo_json")});
        await("the window that was asked for", [&] { return m_program.windows().size() == 5; });
        driver(4).awaitTasks(1);
        startAnother(m_plan,
            {QStringLiteral("--endpoint"), QStringLiteral("http://192.0.2.1"), QStringLiteral("--token-file"),
                m_plan.text("tokenFile"), QStringLiteral("a")});
    }

    const Plan &m_plan;
    Program &m_program;
    QElapsedTimer m_clock;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("taskwatch"));
    const Plan plan;
    QApplication app(argc, argv);
    useLanguage();
    SingleInstance instance;
    if (instance.claim() != SingleInstance::Role::First || !instance.listen())
        fail(QStringLiteral("another one is there"));
    QAccessible::setActive(true);
    SecretStore secrets;
    Program program(CommandLine(), {}, &secrets, &instance);
    if (const Result<bool> started = program.start(); !started)
        fail(started.error());
    if (plan.text("part") == u"day") {
        Day(plan, program).work();
        print(QStringLiteral("== over"));
        std::fflush(stdout);
        return QApplication::exec(); // until it is killed
    }
    await("the list of the day before", [&] {
        return program.windows().first()->window() && WindowDriver(program.windows().first()->window()).tasks() > 0;
    });
    for (ProfileWindow *window : program.windows())
        WindowDriver(window->window()).viewEach("the day after");
    QMetaObject::invokeMethod(&app, &QApplication::closeAllWindows, Qt::QueuedConnection);
    return QApplication::exec();
}
