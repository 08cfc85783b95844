// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/program.h"

#include "session/session.h"
#include "settings/settingsactions.h"
#include "start/printerror.h"
#include "task/tasklink.h"
#include "text/safetext.h"
#include "window/mainwindow.h"
#include "windows/screenshot.h"
#include "windows/windowprogress.h"

#include <QApplication>
#include <QPointer>
#include <QScopedValueRollback>

#include <utility>

namespace Taskwatch {

Program::Program(CommandLine line, StartInput input, SecretStore *secrets, SingleInstance *instance, QObject *parent)
    : QObject(parent)
    , m_line(std::move(line))
    , m_input(std::move(input))
    , m_instance(instance)
    , m_registry(environmentProfiles(QProcessEnvironment::systemEnvironment()))
    , m_secrets(secrets)
    , m_access(secrets, &m_windows)
    , m_given(&m_registry, secrets, m_access.tokens())
    , m_replacer(
          &m_registry, &m_windows,
          [this](const Profile &profile) {
              const QScopedValueRollback opening(m_opening, true); // the old window is still open
              return openProfile(profile);
          },
          [this](ProfileWindow *window) {
              window->disconnect(this);
              close(window);
          })
{
    connect(&m_registry, &ProfileRegistry::changed, this, &Program::followRegistry);
    if (!m_line.demo && m_line.screenshotFile.isEmpty())
        m_registry.watch();
}

Program::~Program()
{
    if (m_instance)
        m_instance->setHandler({});
}

Result<bool> Program::start()
{
    if (Result<bool> possible = Screenshot::check(m_line); !possible)
        return possible;
    for (const QString &problem : m_registry.problems())
        printError(problem);
    m_display.restore(WindowSettings().load({}));
    speakChosenLanguage(&m_display);
    // Queued, because the choice is made in a window, which is closed then.
    connect(m_display.language(), &SharedChoice::changed, this, &Program::changeLanguage, Qt::QueuedConnection);
    const bool isNamed = m_line.demo || m_line.namesEndpoint();
    Result<bool> started = isNamed ? startNamed() : startProfiles();
    if (!started)
        return started;
    m_line.minimized = false; // windows that are opened later are wanted now
    if (!m_registry.problems().isEmpty() && !isNamed)
        // A user who started it from a menu sees no terminal.
        m_windows.first()->showMessage(m_registry.problems().join(u'\n'));
    if (m_instance)
        m_instance->setHandler([this](const InstanceRequest &request) { return handle(request); });
    Screenshot::plan(m_line, m_windows.first()->window());
    return true;
}

Result<bool> Program::startNamed()
{
    Result<Job> job = prepareJob(m_line, m_input);
    if (!job)
        return Failure{job.error()};
    m_job = std::make_unique<Job>(std::move(job).value());
    open(windowConfig(m_line, *m_job), m_job->ids);
    return true;
}

Result<bool> Program::startProfiles()
{
    const Result<QList<Profile>> profiles = m_registry.toOpen(m_line.profile);
    if (!profiles)
        return Failure{profiles.error()};
    QList<GivenId> ids = m_input.ids;
    {
        const QScopedValueRollback opening(m_opening, true);
        for (const Profile &profile : *profiles) {
            const Result<ProfileWindow *> opened = openProfile(profile, ids);
            if (!opened && profiles->size() == 1)
                return Failure{opened.error()};
            if (!opened) {
                printError(opened.error());
                continue;
            }
            ids.clear(); // only the first window receives the ids
        }
    }
    recordOpen();
    if (m_windows.isEmpty())
        return Failure{tr("no profile could be opened; correct the errors above")};
    return true;
}

Result<ProfileWindow *> Program::openProfile(const Profile &profile, const QList<GivenId> &ids)
{
    if (ProfileWindow *open = m_windows.withKey(profile.key())) {
        open->add(ids);
        open->activate();
        return open;
    }
    Result<ProfileWindowConfig> config = windowConfig(m_line, profile);
    if (!config)
        return Failure{config.error()};
    ProfileWindow *opened = open(std::move(config).value(), ids);
    if (!opened->knowsToken())
        m_access.tokens()->lookUp(profile);
    return opened;
}

ProfileWindow *Program::open(ProfileWindowConfig plan, const QList<GivenId> &ids)
{
    ProfileWindow *opened = show(std::move(plan), [&ids](ProfileWindow *window) { window->open(ids); });
    if (!opened->knowsConnection())
        m_access.connections()->lookUp(opened->profile());
    return opened;
}

void Program::changeLanguage()
{
    const QScopedValueRollback opening(m_opening, true); // the windows are only away for a moment
    m_replacer.renewAll(
        [this] {
            m_desktop.reset(); // its menu has texts, too
            speakChosenLanguage(&m_display);
        },
        [this](ProfileWindow::Suspended &&suspended) {
            ProfileWindowConfig config = suspended.config;
            config.notice.clear(); // it was shown, and its window still has it
            return show(
                std::move(config), [&suspended](ProfileWindow *window) { window->resume(std::move(suspended)); });
        });
    m_windows.shareKeys();
}

ProfileWindow *Program::show(ProfileWindowConfig plan, const std::function<void(ProfileWindow *)> &begin)
{
    if (plan.profile.token.kind == TokenSource::Kind::None && plan.token && !plan.token->isEmpty())
        m_access.tokens()->setSessionToken(plan.profile.key(), *plan.token); // a refresh after a refusal finds it again
    const QString notice = plan.notice;
    auto owned = std::make_unique<ProfileWindow>(std::move(plan), &m_display);
    ProfileWindow *window = owned.get();
    // Queued, because the window is the sender.
    connect(
        window, &ProfileWindow::closed, this, [this, window] { close(window); }, Qt::QueuedConnection);
    connect(window, &ProfileWindow::knownInOtherProfile, this,
        [this, window](const QString &key, const QList<TaskId> &unknown) {
            if (const std::optional<Profile> other = m_registry.find(key))
                window->offerOtherProfile(*other, unknown);
        });
    connect(window, &ProfileWindow::askOtherProfileRequested, this,
        [this](const QString &key, const QList<TaskId> &unknown) {
            if (const std::optional<Profile> other = m_registry.find(key)) {
                if (const Result<ProfileWindow *> opened = openProfile(*other); opened)
                    (*opened)->add(unknown);
                else
                    printError(opened.error());
            }
        });
    // Queued, because the window is closed then.
    connect(
        window, &ProfileWindow::apiWanted, this,
        [this, window](const QString &api) { m_replacer.changeApi(window, api); }, Qt::QueuedConnection);
    m_access.follow(window);
    connect(window, &ProfileWindow::begun, this, [this, window] {
        window->startNotifications(desktop());
        showProgress(window->window()->parts(), desktop()->launcher());
    });
    begin(window);
    m_shared.add(window);
    if (Autostart::isSupported() && !m_line.demo)
        window->window()->parts().settings->setStartAtLogin(
            {[this] { return m_autostart.isOn(); }, [this](bool on) { return m_autostart.setOn(on); }});
    connect(window->window(), &MainWindow::quitRequested, this, &Program::quit);
    connect(window->window(), &MainWindow::pauseRequested, this, &Program::showPaused);
    auto controller = std::make_unique<ProfileController>(
        window, &m_registry, m_secrets, m_access.tokens(), m_access.connections(), &m_given);
    connect(controller.get(), &ProfileController::chosen, this, &Program::choose);
    // Queued, because the window is closed then.
    connect(
        controller.get(), &ProfileController::begun, this,
        [this, window](const QString &id) {
            if (const std::optional<Profile> profile = m_registry.findById(id); profile && m_windows.contains(window))
                m_replacer.replace(window, *profile, {});
        },
        Qt::QueuedConnection);
    m_windows.add({std::move(owned), std::move(controller)});
    m_windows.shareTokens();
    recordOpen();
    showPaused();
    if (!notice.isEmpty())
        window->showMessage(notice);
    return window;
}

void Program::choose(const QString &key)
{
    if (ProfileWindow *open = m_windows.withKey(key)) {
        open->activate();
        if (!open->knowsToken())
            m_access.tokens()->lookUp(open->profile()); // it may be available by now
    } else if (const std::optional<Profile> profile = m_registry.find(key)) {
        if (const Result<ProfileWindow *> opened = openProfile(*profile); !opened)
            m_windows.front()->showMessage(opened.error());
    }
}

void Program::followRegistry()
{
    // The window of a removed profile stays open until the user closes it.
    const QList<ProfileWindow *> windows = m_windows.all();
    for (ProfileWindow *window : windows) {
        const Profile &before = window->profile();
        const std::optional<Profile> now = before.isKept() ? m_registry.findById(before.id) : std::nullopt;
        if (!now || *now == before)
            continue;
        if (now->key() != before.key() || now->allowHttp != before.allowHttp) {
            // Another endpoint or API needs another list, poller and table, so that no old fact is shown for the new
            // one. Queued, because the user may be working in the window that is closed.
            QMetaObject::invokeMethod(
                this, [this, window = QPointer(window)] { m_replacer.reopen(window); }, Qt::QueuedConnection);
            continue;
        }
        m_access.change(window, *now);
    }
    recordOpen();
}

Result<ProfileWindow *> Program::openNextProfile()
{
    const QList<Profile> profiles = m_registry.all();
    for (const Profile &profile : profiles) {
        if (!m_windows.withKey(profile.key()))
            return openProfile(profile);
    }
    ProfileWindow *front = m_windows.front();
    front->showMessage(tr("Every profile has a window. To get another window, add a profile in the settings."));
    return front;
}

Result<ProfileWindow *> Program::windowFor(const InstanceRequest &request)
{
    if (request.command == InstanceRequest::Command::NewWindow)
        return openNextProfile();
    if (!request.profile.isEmpty()) {
        const std::optional<Profile> named = m_registry.findNamed(request.profile);
        if (!named)
            return Failure{noSuchProfile(m_registry, request.profile)};
        return openProfile(*named);
    }
    if (request.base.isEmpty())
        return m_windows.front();
    Result<ProfileWindowConfig> config = windowConfig(request);
    if (!config)
        return Failure{config.error()};
    if (ProfileWindow *open = m_windows.withKey(config->profile.key())) {
        if (!open->hasToken(request.token))
            return Failure{
                tr("a window for %1 is open with another token; close it first, or add a profile for this token")
                    .arg(safeText(config->profile.base))};
        if (open->profile().connection != request.connection)
            return Failure{tr("a window for %1 is open with another connection; close it first, or add a profile")
                               .arg(safeText(config->profile.base))};
        return open;
    }
    return open(std::move(config).value(), {});
}

Result<SingleInstance::Answer> Program::handle(const InstanceRequest &request)
{
    if (m_quitting || !m_windows.isAnyVisible())
        return SingleInstance::Answer::Ending;
    if (request.command == InstanceRequest::Command::Pause) {
        m_windows.setPaused(true);
        return SingleInstance::Answer::Done;
    }
    const Result<ProfileWindow *> window = windowFor(request);
    if (!window)
        return Failure{window.error()};
    QList<GivenId> given;
    for (const QString &text : request.ids)
        given.append({text, parseWatchId(text, (*window)->idForms().groupPrefix)});
    (*window)->add(given);
    (*window)->activate(request.activationToken);
    return SingleInstance::Answer::Done;
}

void Program::close(ProfileWindow *window)
{
    if (!m_windows.contains(window) || window->window()->isVisible())
        return;
    if (m_windows.size() > 1 && !m_quitting) {
        m_windows.remove(window);
        recordOpen();
    }
    // The last window is destroyed when the program ends; Qt ends it when no window is left.
}

void Program::quit()
{
    m_quitting = true; // windows closed from now on are opened again at the next start
    // Not closeAllWindows(), which would close floating parts of a window before its layout is saved.
    const QList<ProfileWindow *> windows = m_windows.all();
    for (ProfileWindow *window : windows) {
        if (window->window()->isVisible() && !window->window()->close())
            break; // the user cancelled it
    }
    m_quitting = !m_windows.isAnyVisible(); // the user may have cancelled it
}

DesktopIntegration *Program::desktop()
{
    if (!m_desktop) {
        m_desktop = std::make_unique<DesktopIntegration>();
        connect(m_desktop.get(), &DesktopIntegration::windowRequested, this,
            [this](const QString &activationToken) { m_windows.front()->activate(activationToken); });
        connect(m_desktop.get(), &DesktopIntegration::settingsRequested, this,
            [this] { m_windows.front()->window()->parts().settings->showNotifications(); });
        connect(m_desktop.get(), &DesktopIntegration::quitRequested, this, &Program::quit);
        connect(m_desktop.get(), &DesktopIntegration::pauseRequested, this,
            [this](bool paused) { m_windows.setPaused(paused); });
        showPaused();
    }
    return m_desktop.get();
}

void Program::showPaused()
{
    if (m_desktop)
        m_desktop->tray()->setPaused(!m_windows.isEmpty() && m_windows.arePaused());
}

void Program::end(int exitCode)
{
    m_quitting = true;
    const QList<ProfileWindow *> windows = m_windows.all();
    for (ProfileWindow *window : windows)
        window->window()->hide(); // saves its layout; nobody is asked anything
    QCoreApplication::exit(exitCode);
}

void Program::endUnseen()
{
    const QList<ProfileWindow *> windows = m_windows.all();
    for (ProfileWindow *window : windows)
        window->endUnseen();
}

void Program::recordOpen()
{
    if (m_quitting || m_opening || !m_line.screenshotFile.isEmpty())
        return;
    m_windows.shareKeys();
    QStringList keys;
    const QList<ProfileWindow *> windows = m_windows.all();
    for (const ProfileWindow *window : windows) {
        if (window->profile().isKept())
            keys.append(window->key());
    }
    if (!keys.isEmpty())
        m_registry.setOpen(keys);
}

} // namespace Taskwatch
