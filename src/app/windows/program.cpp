// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/program.h"

#include "secrets/secretstore.h"
#include "settings/settingsactions.h"
#include "settings/settingsdialog.h"
#include "start/handoverrequest.h"
#include "start/printerror.h"
#include "start/singleinstance.h"
#include "start/startup.h"
#include "task/tasklink.h"
#include "text/safetext.h"
#include "window/mainwindow.h"
#include "windows/profilecontroller.h"
#include "windows/profilewindow.h"
#include "windows/screenshot.h"

#include <QApplication>
#include <QPointer>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace Taskwatch {

namespace {

/// Separates @p given into tasks and messages. Texts that are not ids are reported on standard error.
std::pair<QList<TaskId>, QList<MessageId>> sorted(const QList<GivenId> &given)
{
    std::pair<QList<TaskId>, QList<MessageId>> sorted;
    for (const GivenId &each : given) {
        if (!each.id)
            printError(each.id.error());
        else if (const auto *task = std::get_if<TaskId>(&*each.id))
            sorted.first.append(*task);
        else
            sorted.second.append(std::get<MessageId>(*each.id));
    }
    return sorted;
}

} // namespace

Program::Program(CommandLine line, SecretStore *secrets, SingleInstance *instance, QObject *parent)
    : QObject(parent)
    , m_line(std::move(line))
    , m_instance(instance)
    , m_registry(environmentProfiles(QProcessEnvironment::systemEnvironment()))
    , m_secrets(secrets)
    , m_tokens(secrets)
    , m_given(&m_registry, secrets, &m_tokens)
{
    connect(&m_tokens, &TokenFinder::found, this, &Program::applyToken);
    connect(secrets, &SecretStore::waiting, this, [this](const QString &id, const QString &words) {
        const auto waits = [&id](const Opened &each) { return each.window->profile().id == id; };
        if (const auto it = std::find_if(m_windows.begin(), m_windows.end(), waits); it != m_windows.end())
            it->window->setTokenTrouble(words);
    });
    connect(&m_registry, &ProfileRegistry::changed, this, &Program::followRegistry);
}

Program::~Program()
{
    if (m_instance)
        m_instance->setHandler({});
}

Result<bool> Program::start()
{
    if (const Result<bool> possible = Screenshot::check(m_line); !possible)
        return possible;
    for (const QString &problem : m_registry.problems())
        printError(problem);
    const bool isNamed = m_line.demo || m_line.endpoint || m_line.tokenFile;
    const Result<bool> started = isNamed ? startNamed() : startProfiles();
    if (!started)
        return started;
    if (!m_registry.problems().isEmpty() && !isNamed)
        // A user who started it from a menu sees no terminal.
        m_windows.front().window->showMessage(m_registry.problems().join(u'\n'));
    if (m_instance)
        m_instance->setHandler([this](const InstanceRequest &request) { return handle(request); });
    Screenshot::plan(m_line, m_windows.front().window->window());
    return true;
}

Result<bool> Program::startNamed()
{
    Result<Job> job = prepareJob(m_line);
    if (!job)
        return Failure{job.error()};
    m_job = std::make_unique<Job>(std::move(job).value());
    const auto [ids, messages] = sorted(m_job->ids);
    const QString base = m_job->target.endpoint.toString();
    open({.profile = {.id = {},
              .name = m_job->simulator ? tr("Demo") : base,
              .base = base,
              .allowHttp = m_line.allowHttp,
              .token = {TokenSource::Kind::None, {}}},
             .endpoint = m_job->target.endpoint,
             .token = m_job->target.token,
             .requestTimeout = m_line.requestTimeout,
             .simulated = m_job->simulator != nullptr,
             .forPicture = !m_line.screenshotFile.isEmpty()},
        ids, messages);
    return true;
}

Result<bool> Program::startProfiles()
{
    const Result<QList<GivenId>> given = readIds(m_line);
    if (!given)
        return Failure{given.error()};
    const Result<QList<Profile>> profiles = m_registry.toOpen(m_line.profile);
    if (!profiles)
        return Failure{profiles.error()};
    auto [ids, messages] = sorted(*given);
    {
        const QScopedValueRollback opening(m_opening, true);
        for (const Profile &profile : *profiles) {
            const Result<ProfileWindow *> opened = openProfile(profile, ids, messages);
            if (!opened && profiles->size() == 1)
                return Failure{opened.error()};
            if (!opened) {
                printError(opened.error());
                continue;
            }
            ids.clear(); // only the first window receives the ids
            messages.clear();
        }
    }
    recordOpen();
    if (m_windows.empty())
        return Failure{tr("no profile could be opened; correct the errors above")};
    return true;
}

Result<ProfileWindow *> Program::openProfile(
    const Profile &profile, const QList<TaskId> &ids, const QList<MessageId> &messages)
{
    if (ProfileWindow *open = windowOf(profile.key())) {
        open->add(ids, messages);
        open->activate();
        return open;
    }
    const bool allowHttp = profile.allowHttp || m_line.allowHttp;
    const Result<Endpoint> endpoint =
        Endpoint::parse(profile.base, allowHttp ? Endpoint::PlainHttp::Anywhere : Endpoint::PlainHttp::LoopbackOnly);
    if (!endpoint)
        return Failure{tr("profile \"%1\": %2").arg(safeText(profile.name), endpoint.error())};
    const bool hasNone = profile.token.kind == TokenSource::Kind::None;
    ProfileWindow *opened = open({.profile = profile,
                                     .endpoint = *endpoint,
                                     .token = hasNone ? std::optional(ApiToken()) : std::nullopt,
                                     .requestTimeout = m_line.requestTimeout,
                                     .simulated = false,
                                     .forPicture = !m_line.screenshotFile.isEmpty()},
        ids, messages);
    if (!hasNone)
        m_tokens.lookUp(profile);
    return opened;
}

ProfileWindow *Program::open(ProfileWindowConfig plan, const QList<TaskId> &ids, const QList<MessageId> &messages)
{
    auto owned = std::make_unique<ProfileWindow>(std::move(plan));
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
                if (const Result<ProfileWindow *> opened = openProfile(*other, unknown); !opened)
                    printError(opened.error());
            }
        });
    connect(window, &ProfileWindow::tokenWanted, this, [this, window] { m_tokens.lookUp(window->profile()); });
    window->open(ids, messages);
    m_shared.add(window);
    connect(window->window(), &MainWindow::quitRequested, this, &Program::quit);
    auto controller = std::make_unique<ProfileController>(window, &m_registry, m_secrets, &m_tokens, &m_given);
    connect(controller.get(), &ProfileController::chosen, this, &Program::choose);
    m_windows.push_back({std::move(owned), std::move(controller)});
    shareTokens();
    recordOpen();
    return window;
}

void Program::choose(const QString &key)
{
    if (ProfileWindow *open = windowOf(key)) {
        open->activate();
        if (!open->knowsToken())
            m_tokens.lookUp(open->profile()); // it may be available by now
    } else if (const std::optional<Profile> profile = m_registry.find(key)) {
        if (const Result<ProfileWindow *> opened = openProfile(*profile); !opened)
            frontWindow()->showMessage(opened.error());
    }
}

void Program::applyToken(const QString &key, const TokenFinder::Outcome &outcome)
{
    ProfileWindow *window = windowOf(key);
    if (!window)
        return;
    if (!outcome && m_tokens.hasSessionToken(key))
        return; // that search began before the user entered a token
    // A token that worked before does not belong to the changed profile.
    window->setToken(outcome ? std::optional(outcome->token) : std::nullopt);
    shareTokens();
    window->setTokenTrouble(outcome ? outcome->warning : outcome.error());
}

void Program::followRegistry()
{
    // The window of a removed profile stays open until the user closes it.
    for (const Opened &each : m_windows) {
        ProfileWindow *window = each.window.get();
        const Profile &before = window->profile();
        const std::optional<Profile> now = before.isKept() ? m_registry.findById(before.id) : std::nullopt;
        if (!now || *now == before)
            continue;
        if (now->base != before.base || now->allowHttp != before.allowHttp) {
            // Another endpoint needs another list, poller and table, so that no old fact is shown for the new one.
            // Queued, because the user may be working in the window that is closed.
            QMetaObject::invokeMethod(
                this, [this, window = QPointer(window)] { reopen(window); }, Qt::QueuedConnection);
            continue;
        }
        const bool isOtherToken = now->token != before.token;
        window->setProfile(*now);
        if (isOtherToken) {
            window->setToken(std::nullopt);
            m_tokens.lookUp(*now);
        }
    }
    recordOpen();
}

void Program::reopen(ProfileWindow *window)
{
    if (placeOf(window) == m_windows.end())
        return; // closed meanwhile
    const std::optional<Profile> now = m_registry.findById(window->profile().id);
    if (!now)
        return;
    const bool sameKey = now->key() == window->key();
    if (sameKey)
        window->setProfile(*now); // a change of allow-http alone does not affect an open endpoint
    if (sameKey || windowOf(now->key()))
        return;
    const QScopedValueRollback opening(m_opening, true);
    const Result<ProfileWindow *> opened = openProfile(*now);
    if (!opened) {
        window->showMessage(opened.error());
        return;
    }
    (*opened)->window()->restoreLayoutState(window->window()->layoutState());
    (*opened)->showMessage(window->message());
    const auto *dialog = window->window()->findChild<SettingsDialog *>();
    if (dialog && dialog->isVisible()) // continue where the user was
        (*opened)->window()->settings()->showProfiles();
    // In the place of the old window.
    const auto it = placeOf(window);
    std::swap(*it, m_windows.back());
    window->window()->hide();
    window->disconnect(this);
    m_opening = false;
    close(window);
}

Result<ProfileWindow *> Program::windowFor(const InstanceRequest &request)
{
    if (!request.profile.isEmpty()) {
        const std::optional<Profile> named = m_registry.findNamed(request.profile);
        if (!named)
            return Failure{noSuchProfile(m_registry, request.profile)};
        return openProfile(*named);
    }
    if (request.base.isEmpty())
        return frontWindow();
    const Result<Endpoint> endpoint = Endpoint::parse(
        request.base, request.allowHttp ? Endpoint::PlainHttp::Anywhere : Endpoint::PlainHttp::LoopbackOnly);
    if (!endpoint)
        return Failure{endpoint.error()};
    const QString base = endpoint->toString();
    if (ProfileWindow *open = windowOf(base)) {
        if (!open->hasToken(request.token))
            return Failure{
                tr("a window for %1 is open with another token; close it first, or add a profile for this token")
                    .arg(safeText(base))};
        return open;
    }
    return open({.profile = {.id = {},
                     .name = base,
                     .base = base,
                     .color = {},
                     .allowHttp = request.allowHttp,
                     .token = {TokenSource::Kind::None, {}}},
                    .endpoint = *endpoint,
                    .token = request.token,
                    .requestTimeout = {},
                    .simulated = false,
                    .forPicture = false},
        {}, {});
}

Result<bool> Program::handle(const InstanceRequest &request)
{
    if (isEnding())
        return Failure{tr("Taskwatch is exiting; try again")};
    QList<GivenId> given;
    for (const QString &text : request.ids)
        given.append({text, parseWatchId(text)});
    const Result<ProfileWindow *> window = windowFor(request);
    if (!window)
        return Failure{window.error()};
    const auto [ids, messages] = sorted(given);
    (*window)->add(ids, messages);
    (*window)->activate(request.activationToken);
    return true;
}

ProfileWindow *Program::windowOf(const QString &key) const
{
    const auto it = std::find_if(
        m_windows.begin(), m_windows.end(), [&key](const Opened &each) { return each.window->key() == key; });
    return it == m_windows.end() ? nullptr : it->window.get();
}

ProfileWindow *Program::frontWindow() const
{
    const auto it = std::find_if(
        m_windows.begin(), m_windows.end(), [](const Opened &each) { return each.window->window()->isActiveWindow(); });
    return it == m_windows.end() ? m_windows.back().window.get() : it->window.get();
}

QList<ProfileWindow *> Program::windows() const
{
    QList<ProfileWindow *> windows;
    for (const Opened &each : m_windows)
        windows.append(each.window.get());
    return windows;
}

std::vector<Program::Opened>::iterator Program::placeOf(const ProfileWindow *window)
{
    return std::find_if(
        m_windows.begin(), m_windows.end(), [window](const Opened &each) { return each.window.get() == window; });
}

void Program::close(ProfileWindow *window)
{
    const auto it = placeOf(window);
    if (it == m_windows.end() || window->window()->isVisible())
        return;
    if (m_windows.size() > 1 && !m_quitting) {
        Opened gone = std::move(*it);
        m_windows.erase(it);
        gone.controller.reset(); // before its window
        recordOpen();
    }
    // The last window is destroyed when the program ends; Qt ends it when no window is left.
}

bool Program::isEnding() const
{
    return m_quitting || std::none_of(m_windows.begin(), m_windows.end(), [](const Opened &each) {
        return each.window->window()->isVisible();
    });
}

void Program::quit()
{
    m_quitting = true; // windows closed from now on are opened again at the next start
    QApplication::closeAllWindows();
}

void Program::shareTokens()
{
    // A user may paste the token of one profile into the window of another.
    for (const Opened &each : m_windows) {
        QList<ApiToken> others;
        for (const Opened &other : m_windows) {
            const std::optional<ApiToken> token = other.window->token();
            if (&other != &each && token && !token->isEmpty() && token != each.window->token())
                others.append(*token);
        }
        each.window->setOtherTokens(others);
    }
}

void Program::recordOpen()
{
    if (m_quitting || m_opening || !m_line.screenshotFile.isEmpty())
        return;
    QStringList keys;
    QSet<QString> open;
    for (const Opened &each : m_windows) {
        open.insert(each.window->key());
        if (each.window->profile().isKept())
            keys.append(each.window->key());
    }
    for (const Opened &each : m_windows)
        each.controller->setOpen(open);
    if (!keys.isEmpty())
        m_registry.setOpen(keys);
}

} // namespace Taskwatch
