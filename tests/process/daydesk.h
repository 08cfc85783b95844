// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "window/mainwindow.h"
#include "table/tasktableview.h"

#include <QStringList>
#include <QTest>

class QComboBox;

namespace Taskwatch::Test {

/// Ends the program, saying that @p what did not come to be.
[[noreturn]] void fail(const QString &what);

/// Waits for @p condition; the program ends where it does not come.
template <typename Condition>
void await(const char *what, Condition condition)
{
    if (!QTest::qWaitFor(condition, 20'000))
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

/// On standard output.
void print(const QString &line);
/// All that every window says by now: titles, texts, rows, tooltips, and what a screen reader would read.
void printTexts(const char *when);

/// What a person does at a window, by keys and mouse.
class DayDesk final
{
public:
    explicit DayDesk(MainWindow *window)
        : m_window(window)
    {
    }

    void activate() const;
    [[nodiscard]] TaskTableView *table() const { return part<TaskTableView>(m_window, "taskTable"); }
    [[nodiscard]] qsizetype tasks() const;
    void awaitTasks(qsizetype count) const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers) const;

    /// Pastes @p text, with the clipboard emptied after.
    void paste(const QString &text) const;
    /// Types it into the field for ids, confirms, and undoes; what is still in the field then is taken out.
    void typeId(const QString &text) const;
    /// All rows, in each form that can be copied; prints what is on the clipboard.
    void copyAll() const;
    void exportRows(const QString &file, bool withUrls) const;
    void saveRecording(const QString &file, bool withUrls) const;
    /// Each task in the pane beside the list, in each of its tabs.
    void lookAtEach(const char *when) const;

    struct NewProfile {
        QString name;
        int source = 0; ///< place in the choice of where the token is
        QString token;
        QStringList tested; ///< base addresses, one after the other
        QString base; ///< with which it is saved
    };
    /// In the settings, in the fields of a new profile, and opened.
    void makeProfile(const NewProfile &profile) const;

private:
    MainWindow *m_window;
};

} // namespace Taskwatch::Test
