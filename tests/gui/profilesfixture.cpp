// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/profilesfixture.h"

#include "parts/banner.h"
#include "secrets/secretstore.h"
#include "session/session.h"
#include "support/barriers.h"
#include "support/builders.h"

#include <QApplication>
#include <QDir>
#include <QJsonDocument>
#include <QTest>
#include <QToolButton>

namespace Taskwatch::Test {

Region::Region(const char *name, const char *accepted)
    : token(accepted)
    , m_name(name)
    , m_server(std::make_unique<ScriptedServer>(
          [this](const ScriptedServer::Request &request, QTcpSocket *socket) { answer(request, socket); }))
{
}

QString Region::base() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(m_server->port());
}

Profile Region::profile(const char *id, const char *name, const QTemporaryDir &folder) const
{
    const QString file = folder.filePath(QString::fromLatin1(id) + QStringLiteral(".token"));
    QFile writing(file);
    if (!writing.open(QIODevice::WriteOnly) || writing.write(token) < 0
        || !writing.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        QTest::qFail("the token file cannot be written", __FILE__, __LINE__);
    return {.id = QString::fromLatin1(id),
        .name = QString::fromLatin1(name),
        .base = base(),
        .token = {TokenSource::Kind::File, file}};
}

QSet<QByteArray> Region::tokens() const
{
    QSet<QByteArray> tokens;
    for (const ScriptedServer::Request &request : m_server->requests())
        tokens.insert(request.headers.value("authorization").mid(sizeof "Bearer " - 1));
    return tokens;
}

QSet<QByteArray> Region::tasks() const
{
    QSet<QByteArray> tasks;
    for (const ScriptedServer::Request &request : m_server->requests())
        tasks.insert(request.path().mid(sizeof "/v1/tasks/" - 1));
    return tasks;
}

void Region::answer(const ScriptedServer::Request &request, QTcpSocket *socket) const
{
    const QByteArray asked = request.path().mid(sizeof "/v1/tasks/" - 1);
    if (request.headers.value("authorization") != "Bearer " + token) {
        socket->write(ScriptedServer::response("401 Unauthorized", R"({"error":"unauthorized"})"));
        return;
    }
    if (!request.path().startsWith("/v1/tasks/")) {
        socket->write(ScriptedServer::response("404 Not Found", "no such page"));
        return;
    }
    if (unknown.contains(asked)) {
        socket->write(ScriptedServer::response("404 Not Found", R"({"error":"task not found"})"));
        return;
    }
    QJsonObject object = exampleObject();
    object.insert(QStringLiteral("taskId"), QString::fromLatin1(asked));
    object.insert(QStringLiteral("url"), QString::fromLatin1("https://" + m_name + ".example.com"));
    if (!states.isEmpty())
        object.insert(QStringLiteral("state"), states[asked.back() % states.size()]);
    socket->write(ScriptedServer::response("200 OK", QJsonDocument(object).toJson()));
}

[[nodiscard]] static SecretStore &secretStore()
{
    static SecretStore store; // QtKeychain needs an existing instance
    return store;
}

ProfilesFixture::ProfilesFixture()
{
    qputenv("XDG_CONFIG_HOME", folder.filePath(QStringLiteral("config")).toLocal8Bit());
    qputenv("XDG_DATA_HOME", folder.filePath(QStringLiteral("data")).toLocal8Bit());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all");
    for (const char *name :
        {"QSTASH_URL", "QSTASH_TOKEN", "QSTASH_REGION", "US_EAST_1_QSTASH_TOKEN", "EU_CENTRAL_1_QSTASH_TOKEN"})
        qunsetenv(name);
}

void ProfilesFixture::keep(const QList<Profile> &profiles, const QStringList &open) const
{
    const Result<QString> written = ProfileStore().save({.profiles = profiles, .openKeys = open});
    if (!written)
        QTest::qFail(qPrintable(written.error()), __FILE__, __LINE__);
}

QString ProfilesFixture::start(const QStringList &arguments)
{
    const Result<CommandLine> line = CommandLine::parse(QStringList(QStringLiteral("taskwatch")) + arguments);
    if (!line)
        return line.error();
    const Result<StartInput> input = readInput(*line);
    if (!input)
        return input.error();
    program = std::make_unique<Program>(*line, *input, &secretStore());
    const Result<bool> started = program->start();
    return started ? QString() : started.error();
}

ProfileWindow *ProfilesFixture::window(const char *name) const
{
    const QList<ProfileWindow *> all = program->windows();
    for (ProfileWindow *window : all) {
        if (window->profile().name == QLatin1String(name))
            return window;
    }
    return nullptr;
}

QStringList ProfilesFixture::names() const
{
    QStringList names;
    const QList<ProfileWindow *> all = program->windows();
    for (const ProfileWindow *window : all)
        names.append(window->profile().name);
    return names;
}

QString ProfilesFixture::banner(const char *window) const
{
    const Banner *banner = this->window(window)->window()->parts().profileBanner;
    return banner->isVisible() ? banner->text() : QString();
}

void ProfilesFixture::pressBanner(const char *window) const
{
    auto *button =
        this->window(window)->window()->parts().profileBanner->findChild<QToolButton *>(QStringLiteral("actionButton"));
    QTest::mouseClick(button, Qt::LeftButton);
}

QAction *ProfilesFixture::trayAction(const char *name)
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (const QWidget *window : windows) { // a menu that belongs to no widget is one
        if (auto *action = window->findChild<QAction *>(QString::fromLatin1(name)))
            return action;
    }
    return nullptr;
}

QSet<QString> ProfilesFixture::urls(const char *window) const
{
    QSet<QString> urls;
    const TaskTable &table = this->window(window)->session()->model()->table();
    for (int row = 0; row < table.rowEnd(); ++row) {
        if (table.at(row).task)
            urls.insert(table.at(row).task->url.toString());
    }
    return urls;
}

QStringList ProfilesFixture::taskIds(const char *window) const
{
    QStringList ids;
    const TaskTable &table = this->window(window)->session()->model()->table();
    for (int row = 0; row < table.rowEnd(); ++row) {
        if (table.isUsed(row))
            ids.append(table.at(row).id.toString());
    }
    ids.sort();
    return ids;
}

void ProfilesFixture::press(const char *window, int key, Qt::KeyboardModifiers modifiers) const
{
    MainWindow *found = this->window(window)->window();
    found->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(found, Patience));
    QTest::keyClick(found, static_cast<Qt::Key>(key), modifiers);
}

} // namespace Taskwatch::Test
