// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessibility/focusspeaker.h"
#include "api/shippedapis.h"
#include "desktop/autostart.h"
#include "desktop/portalsettings.h"
#include "help/whatsthis.h"
#include "print/checkapi.h"
#include "print/findids.h"
#include "print/printcommand.h"
#include "print/profilejob.h"
#include "profiles/environmentprofiles.h"
#include "profiles/profileregistry.h"
#include "secrets/secretstore.h"
#include "settings/apifiles.h"
#include "start/commandline.h"
#include "start/exitcode.h"
#include "start/exitguard.h"
#include "start/language.h"
#include "start/linkedlibraries.h"
#include "start/logouthandler.h"
#include "start/mallocarenas.h"
#include "start/printerror.h"
#include "start/restartarguments.h"
#include "start/selftest.h"
#include "start/singleinstance.h"
#include "start/startup.h"
#include "start/terminationsignals.h"
#include "text/safetext.h"
#include "windows/program.h"
#include "windows/recordingcommand.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QIcon>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <optional>

using namespace Taskwatch;

namespace {

/// An application object that speaks the system's language.
template <typename Application>
class Localized final : public Application
{
public:
    Localized(int &argc, char **argv)
        : Application(argc, argv)
    {
        useLanguage();
    }
};

int failWith(const QString &words, int exitCode = ExitCode::BadUsage)
{
    printError(words);
    return exitCode;
}

/// @p code; or another if it is a success, but standard output was not written, as on a full disk. Needs an application
/// object. TaskPrinter looks itself.
int outputWritten(int code)
{
    errno = 0;
    const bool isFlushed = std::fflush(stdout) == 0;
    if ((isFlushed && std::ferror(stdout) == 0) || code != ExitCode::Success)
        return code;
    if (errno == EPIPE) // the reader closed the pipe on purpose, as `head` does
        return ExitCode::NotAnswered;
    // An earlier part failed if the rest is written now: the reason is gone.
    const QString reason =
        isFlushed ? QCoreApplication::translate("main", "a part of it is missing") : qt_error_string();
    printError(QCoreApplication::translate("main", "could not write the output: %1").arg(reason));
    return ExitCode::NotAnswered;
}

int print(const CommandLine &line, const Job &job)
{
    PrintCommand command(line, job);
    // Queued, because a list with nothing to poll finishes before exec() begins.
    QObject::connect(
        &command, &PrintCommand::finished, QCoreApplication::instance(), &QCoreApplication::exit, Qt::QueuedConnection);
    command.start();
    return QCoreApplication::exec();
}

void prepareApplication(const CommandLine &line)
{
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Taskwatch"));
    QGuiApplication::setDesktopFileName(QStringLiteral("taskwatch"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/taskwatch.svg")));
    new WhatsThis(QCoreApplication::instance());
    new FocusSpeaker(QCoreApplication::instance());
    if (!line.screenshotFile.isEmpty())
        return; // pictures look the same on each desktop
    auto *desktop = new PortalSettings(QDBusConnection::sessionBus(), QCoreApplication::instance());
    QObject::connect(desktop, &PortalSettings::preferencesChanged, desktop, &applyDesktopPreferences);
}

/// Whether later starts may use this instance's windows, and this start those of a running instance.
bool isShared(const CommandLine &line)
{
    return !line.demo && line.screenshotFile.isEmpty();
}

/// @p given as parseWatchId() reads it, whatever it begins with. Words that may name a list stay as they are, because
/// the running instance knows which lists there are.
QString textOf(const GivenId &given)
{
    if (!ListId::wordsOf(given.text).isEmpty())
        return given.text;
    if (const auto *task = std::get_if<TaskId>(&*given.id))
        return u"task:" + task->toString();
    return u"msg:" + std::get<ListId>(*given.id).value();
}

/// Converts @p line with its @p input to a request for the running instance, or returns what is wrong with it. An
/// invalid id on standard input is reported on standard error and left out.
Result<InstanceRequest> instanceRequestFor(const CommandLine &line, const StartInput &input)
{
    InstanceRequest request;
    if (line.action == CommandLine::Action::Pause)
        request.command = InstanceRequest::Command::Pause;
    else if (line.newWindow)
        request.command = InstanceRequest::Command::NewWindow;
    for (const GivenId &each : input.ids) {
        if (each.id)
            request.ids.append(textOf(each));
        else
            printError(each.id.error());
    }
    request.profile = line.profile.value_or(QString());
    request.allowHttp = line.allowHttp;
    for (const char *name : {"XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID"}) {
        if (request.activationToken.isEmpty())
            request.activationToken = qEnvironmentVariable(name);
    }
    if (request.command != InstanceRequest::Command::Watch)
        return request;
    if (line.namesEndpoint() || (!line.profile && isNamedByEnvironment(QProcessEnvironment::systemEnvironment()))) {
        const Result<Target> target = findTarget(line, input);
        if (!target)
            return Failure{target.error()};
        request.base = target->endpoint.toString();
        request.api = line.api.value_or(QString());
        request.token = target->token;
        request.connection = line.connection;
    }
    return request;
}

/// @p instance: null if later starts must not reach this one.
int openWindows(const CommandLine &line, const StartInput &input, SingleInstance *instance)
{
    SecretStore secrets;
    Program program(line, input, &secrets, instance && instance->listen() ? instance : nullptr);
    const TerminationSignals signalsToEnd;
    QObject::connect(&signalsToEnd, &TerminationSignals::received, &program,
        [&program](int signal) { program.end(ExitCode::signalled(signal)); });
    const LogoutHandler logout([&line]() -> std::optional<QStringList> {
        const bool isStartedAnyway = !line.profile && !line.namesEndpoint() && Autostart::isSupported()
            && Autostart(QCoreApplication::applicationFilePath()).isOn();
        return isStartedAnyway ? std::nullopt : restartArguments(line);
    });
    QObject::connect(&logout, &LogoutHandler::saveRequested, &program, [&program] {
        const QList<ProfileWindow *> windows = program.windows();
        for (ProfileWindow *window : windows)
            window->save();
    });
    QObject::connect(&logout, &LogoutHandler::endRequested, &program, [&program] { program.end(ExitCode::Success); });
    const ExitGuard guard([&program, instance] {
        program.endUnseen();
        if (instance)
            instance->release();
    });
    if (const Result<bool> started = program.start(); !started)
        return failWith(started.error());
    return QApplication::exec();
}

/// Runs the program with its windows, unless another instance accepts the request.
int runWindows(const CommandLine &line, int argc, char *argv[])
{
    std::optional<Localized<QCoreApplication>> console(std::in_place, argc, argv); // needs no display
    const Result<StartInput> input = readInput(line);
    if (!input)
        return failWith(input.error());
    // The lock is held from here on, so that of two simultaneous starts one hands over to the other.
    SingleInstance instance;
    SingleInstance::Role role = isShared(line) ? instance.claim() : SingleInstance::Role::Alone;
    if (role == SingleInstance::Role::Second) {
        const bool wantsAny = !line.profile && !line.namesEndpoint();
        if (line.minimized || (line.restored && wantsAny))
            return ExitCode::Success; // its windows are there
        const Result<InstanceRequest> request = instanceRequestFor(line, *input);
        if (!request)
            return failWith(request.error());
        const Result<SingleInstance::Role> replaced = instance.handOrReplace(*request);
        if (!replaced)
            return failWith(replaced.error());
        role = *replaced;
        if (role == SingleInstance::Role::Second)
            return ExitCode::Success;
    }
    console.reset();
    Localized<QApplication> app(argc, argv);
    prepareApplication(line);
    return openWindows(line, *input, role == SingleInstance::Role::First ? &instance : nullptr);
}

/// Pauses polling in the running instance, if there is one.
int pauseRunning(const CommandLine &line)
{
    SingleInstance instance;
    if (instance.claim() == SingleInstance::Role::Second) {
        const Result<SingleInstance::Role> handed = instance.handOrReplace(*instanceRequestFor(line, {}));
        if (!handed)
            return failWith(handed.error());
        if (*handed == SingleInstance::Role::Second)
            return ExitCode::Success;
    }
    printError(QCoreApplication::translate("main", "no Taskwatch is running, so there is nothing to pause"));
    return ExitCode::Success;
}

/// Prints what the completion of a shell offers.
int printNames(CommandLine::Action action)
{
    QStringList names;
    if (action == CommandLine::Action::ListProfiles) {
        const ProfileRegistry registry(environmentProfiles(QProcessEnvironment::systemEnvironment()));
        const QList<Profile> profiles = registry.all();
        for (const Profile &profile : profiles)
            names.append(profile.name);
    } else {
        const QList<ApiChoice> apis = ApiFiles::all();
        for (const ApiChoice &api : apis)
            names.append(api.key.isEmpty() ? QStringView(DefaultApi).toString() : api.key);
    }
    for (const QString &name : std::as_const(names))
        std::puts(qUtf8Printable(safeText(name)));
    return ExitCode::Success;
}

int openRecording(const CommandLine &line)
{
    RecordingCommand command(line);
    const LogoutHandler logout([&line] { return restartArguments(line); });
    QObject::connect(&logout, &LogoutHandler::endRequested, [] { QCoreApplication::exit(ExitCode::Success); });
    if (const Result<bool> started = command.start(); !started)
        return failWith(started.error());
    return QApplication::exec();
}

int runPrint(CommandLine line)
{
    QElapsedTimer since;
    since.start();
    const Result<StartInput> input = readInput(line);
    if (!input)
        return failWith(input.error());
    if (!line.profile) {
        const Result<Job> job = prepareJob(line, *input);
        return job ? print(line, *job) : failWith(job.error());
    }
    const Result<Job, ProfileJobFailure> job = prepareProfileJob(line, *input);
    if (!job)
        return failWith(job.error().words, job.error().exitCode);
    if (line.timeout) // the search for the token has used a part of it
        line.timeout =
            std::max(*line.timeout - std::chrono::milliseconds(since.elapsed()), std::chrono::milliseconds(0));
    return print(line, *job);
}

/// The arguments as text. Available before any application object, because most actions need no display.
QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

} // namespace

#ifdef __SANITIZE_ADDRESS__
// OpenSSL keeps objects of a handshake that was given up by the end of the network thread, which nothing can free.
extern "C" const char *__lsan_default_suppressions();
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:libcrypto\n";
}
#endif

int main(int argc, char *argv[])
{
    shareMallocArenas();
    QCoreApplication::setApplicationName(QStringLiteral("taskwatch"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TASKWATCH_VERSION));
    const QStringList arguments = argumentsOf(argc, argv);
    const Result<CommandLine> line = CommandLine::parse(arguments);
    if (!line) {
        const Localized<QCoreApplication> app(argc, argv);
        const QString error = CommandLine::parse(arguments).error(); // again, in the person's language
        return failWith(QCoreApplication::translate("main", "%1\nSee taskwatch --help.").arg(error));
    }

    switch (line->action) {
    case CommandLine::Action::Help: {
        Localized<QCoreApplication> app(argc, argv);
        std::fputs(qUtf8Printable(CommandLine::helpText()), stdout);
        return outputWritten(ExitCode::Success);
    }
    case CommandLine::Action::Version: {
        Localized<QCoreApplication> app(argc, argv);
        std::puts("taskwatch " TASKWATCH_VERSION);
        return outputWritten(ExitCode::Success);
    }
    case CommandLine::Action::Libraries: {
        Localized<QCoreApplication> app(argc, argv);
        std::puts("taskwatch " TASKWATCH_VERSION ": GPL-3.0-or-later");
        std::puts(qPrintable(linkedLibraries().join(u'\n')));
        return outputWritten(ExitCode::Success);
    }
    case CommandLine::Action::SelfTest:
        return runSelfTest(argc, argv);
    case CommandLine::Action::CheckApi: {
        Localized<QCoreApplication> app(argc, argv);
        return outputWritten(checkApi(line->checkedFile, line->checkedId));
    }
    case CommandLine::Action::ListProfiles:
    case CommandLine::Action::ListApis: {
        Localized<QCoreApplication> app(argc, argv);
        return outputWritten(printNames(line->action));
    }
    case CommandLine::Action::Pause: {
        Localized<QCoreApplication> app(argc, argv);
        return pauseRunning(*line);
    }
    case CommandLine::Action::FindIds: {
        Localized<QCoreApplication> app(argc, argv);
        const Result<std::shared_ptr<const TaskApi>> api = apiOf(*line);
        return api ? outputWritten(findIds(line->searchedFile, (*api)->description().idForms)) : failWith(api.error());
    }
    case CommandLine::Action::Print: {
        Localized<QCoreApplication> app(argc, argv);
        return runPrint(*line);
    }
    case CommandLine::Action::Window: {
        return runWindows(*line, argc, argv);
    }
    case CommandLine::Action::Open: {
        Localized<QApplication> app(argc, argv);
        prepareApplication(*line);
        return openRecording(*line);
    }
    }
    Q_UNREACHABLE();
}
