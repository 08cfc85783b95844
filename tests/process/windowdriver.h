// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/barriers.h"
#include "table/tasktableview.h"
#include "window/mainwindow.h"

#include <QStringList>
#include <QTest>

class QComboBox;

namespace Taskwatch::Test {

/// Ends the program with the error that @p what did not happen.
[[noreturn]] void fail(const QString &what);

/// Waits for @p condition; ends the program if it does not become true in time.
template <typename Condition>
void await(const char *what, Condition condition)
{
    if (!QTest::qWaitFor(condition, 4 * Patience))
        fail(QString::fromLatin1(what));
}

/// The child of @p parent called @p name.
template <typename T>
T *part(QWidget *parent, const char *name)
{
    T *found = parent->findChild<T *>(QString::fromLatin1(name));
    if (!found)
        fail(u"there is no " + QString::fromLatin1(name));
    return found;
}

/// Prints to standard output.
void print(const QString &line);
/// Prints all text in all windows: titles, labels, rows, tooltips and accessible texts.
void printTexts(const char *when);

/// Performs user actions in a window with keys and mouse.
class WindowDriver final
{
public:
    explicit WindowDriver(MainWindow *window)
        : m_window(window)
    {
    }

    void activate() const;
    [[nodiscard]] TaskTableView *table() const { return part<TaskTableView>(m_window, "taskTable"); }
    [[nodiscard]] qsizetype tasks() const;
    void awaitTasks(qsizetype count) const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers) const;

    /// Pastes @p text, then clears the clipboard.
    void paste(const QString &text) const;
    /// Types @p text into the field for ids, confirms and undoes; then clears the field.
    void typeId(const QString &text) const;
    /// Redoes what was undone: where a field has nothing to undo, Ctrl+Z undoes what was added to the list.
    void redoAll() const;
    /// Copies all rows in each format and prints the clipboard.
    void copyAll() const;
    void exportRows(const QString &file, bool withUrls) const;
    void saveRecording(const QString &file, bool withUrls) const;
    /// Shows each task in each tab of the detail pane.
    void viewEach(const char *when) const;

    struct NewProfile {
        QString name;
        int source = 0; ///< index in the list of token sources
        QString token;
        QStringList tested; ///< base addresses to test, in order
        QString base; ///< base address to save
    };
    /// Fills in a new profile in the settings, saves and opens it.
    void makeProfile(const NewProfile &profile) const;

private:
    MainWindow *m_window;
};

} // namespace Taskwatch::Test
