// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "detail/detailpane.h"
#include "gui/windowfixture.h"
#include "taskwindows/detailwindow.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStatusBar>

namespace Taskwatch::Test {

/// A server whose answers the test changes, a session with a journal in memory, and its window with some tasks.
class TaskWindowsFixture
{
public:
    explicit TaskWindowsFixture(int tasks = 3)
        : server([this](const ScriptedServer::Request &request, QTcpSocket *socket) {
            QJsonObject body = exampleObject();
            const QByteArray asked = request.path().mid(sizeof "/v1/tasks/" - 1);
            body[QStringLiteral("taskId")] = QString::fromLatin1(asked);
            body[QStringLiteral("state")] = asked == "tsk_1" && !stateOfFirst.isEmpty() ? stateOfFirst : state;
            socket->write(ScriptedServer::response("200 OK", QJsonDocument(body).toJson()));
        })
        , session(loopbackTarget(server.port()), WindowFixture::eager(),
              std::make_unique<Journal>(
                  Journal::Options{.file = {}, .endpoint = QStringLiteral("http://test"), .limits = {}}))
        , window(session.model(), &display, QStringLiteral("http://test"), WindowFixture::eager())
    {
        connectSession(window, session);
        window.resize(1200, 800);
        window.show();
        window.activateWindow();
        QVERIFY2(QTest::qWaitForWindowActive(&window, Patience), "the window does not become active");
        QStringList texts;
        for (int i = 1; i <= tasks; ++i)
            texts.append(QStringLiteral("tsk_%1").arg(i));
        window.acceptText(texts.join(u' '));
        QVERIFY(QTest::qWaitFor(
            [this, tasks] {
                int answered = 0;
                for (int row = 0; row < table()->model()->rowCount(); ++row)
                    answered += session.model()->rowAt(row).task.has_value();
                return answered == tasks;
            },
            Patience));
        table()->setFocus();
    }

    [[nodiscard]] TaskTableView *table() const { return childOf<TaskTableView>(window, "taskTable"); }
    [[nodiscard]] QPoint placeOf(const char *text) const
    {
        const int row = table()->taskModel()->positionOf(id(text));
        return table()->visualRect(table()->model()->index(row, 1)).center();
    }
    void click(const char *text, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, modifiers, placeOf(text));
    }
    /// Sends a key to the widget that has the focus.
    static void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }
    [[nodiscard]] QList<DetailWindow *> windows() const
    {
        QList<DetailWindow *> all = window.findChildren<DetailWindow *>();
        all.removeIf([](const DetailWindow *each) { return !each->isVisible(); });
        return all;
    }
    /// The window of that task; null if there is none.
    [[nodiscard]] DetailWindow *shownWindowOf(const char *text) const
    {
        const QList<DetailWindow *> all = windows();
        for (DetailWindow *each : all) {
            if (each->pane()->task() == id(text))
                return each;
        }
        return nullptr;
    }
    /// The same when it has become the active window.
    [[nodiscard]] DetailWindow *windowOf(const char *text) const
    {
        DetailWindow *shown = shownWindowOf(text);
        return shown && QTest::qWaitForWindowActive(shown, Patience) ? shown : nullptr;
    }
    [[nodiscard]] QString cell(const char *text, TaskColumn column) const
    {
        const int row = table()->taskModel()->positionOf(id(text));
        return table()->model()->index(row, static_cast<int>(column)).data().toString();
    }
    [[nodiscard]] QString message() const { return window.findChild<QStatusBar *>()->currentMessage(); }

    QString state = QStringLiteral("retrying");
    QString stateOfFirst; // of tsk_1; empty: as the others
    ScriptedServer server;
    Session session;
    DisplayChoices display;
    MainWindow window;
};

} // namespace Taskwatch::Test
