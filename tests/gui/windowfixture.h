// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/childof.h"
#include "session/session.h"
#include "session/sessionwiring.h"
#include "settings/displaychoices.h"
#include "support/barriers.h"
#include "support/builders.h"
#include "support/scriptedserver.h"
#include "table/tasktableview.h"
#include "window/mainwindow.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace Taskwatch::Test {

/// A server, a session that polls it, and its window: the program without its command line.
class WindowFixture
{
public:
    explicit WindowFixture(ScriptedServer::Handler handler = &WindowFixture::answerTruly)
        : server(std::move(handler))
        , session(loopbackTarget(server.port()), eager())
        , window(session.model(), &display, QStringLiteral("http://127.0.0.1:%1").arg(server.port()), eager())
    {
        connectSession(window, session);
        window.resize(1200, 800);
        window.show();
        window.activateWindow();
        QVERIFY2(QTest::qWaitForWindowActive(&window, Patience), "the window does not become active");
    }

    /// Short intervals, so that tests need not wait.
    static PollSettings eager()
    {
        PollSettings settings;
        settings.intervals = {.active = std::chrono::milliseconds(500), .idle = std::chrono::milliseconds(1000)};
        return settings;
    }

    static void answerTruly(const ScriptedServer::Request &request, QTcpSocket *socket)
    {
        const QByteArray asked = request.path().mid(sizeof "/v1/tasks/" - 1);
        if (asked.startsWith("missing"))
            socket->write(ScriptedServer::response("404 Not Found", R"({"error":"task not found"})"));
        else
            socket->write(ScriptedServer::response("200 OK", exampleBodyWith("taskId", QString::fromLatin1(asked))));
    }

    template <typename T>
    T *child(const char *name) const
    {
        return childOf<T>(window, name);
    }

    [[nodiscard]] TaskTableView *table() const { return child<TaskTableView>("taskTable"); }
    [[nodiscard]] QLineEdit *field() const { return child<QLineEdit>("idField"); }
    /// Opens the strip with the field for ids.
    void openField() const { QTest::keyClick(field()->window(), Qt::Key_N, Qt::ControlModifier); }
    /// Opens the field and types @p text.
    void type(const QString &text) const
    {
        if (!field()->isVisible())
            openField();
        QTest::keyClicks(field(), text);
    }
    [[nodiscard]] QString cell(int row, TaskColumn column) const
    {
        return table()->model()->index(row, static_cast<int>(column)).data().toString();
    }
    [[nodiscard]] QString detail(const char *field) const
    {
        return child<QLabel>(qPrintable(u"detail." + QString::fromLatin1(field)))->text();
    }

    void clickRow(int row, Qt::KeyboardModifiers modifiers = {}) const
    {
        const QRect rect = table()->visualRect(table()->model()->index(row, 1));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, modifiers, rect.center());
    }

    ScriptedServer server;
    Session session;
    DisplayChoices display;
    MainWindow window;
};

} // namespace Taskwatch::Test
