// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pastereader.h"

#include <QObject>
#include <QPointer>

class QAction;
class QFileDialog;

namespace Ui
{
class MainWindow;
}

namespace Taskwatch
{

class IdIntake;
class TaskTableModel;

/// All ways in which ids come into a window: typed into its field with a preview below it, pasted, dropped, out of a file.
class IntakeControls final : public QObject
{
    Q_OBJECT

public:
    /// @p ui, that of @p window, and @p model must outlive it; @p window is its own.
    IntakeControls(const Ui::MainWindow &ui, const TaskTableModel *model, QWidget *window);

    /// Which takes them all.
    [[nodiscard]] IdIntake *intake() const { return m_intake; }

private:
    void addActions();
    void focusField();
    void submit(const QString &text);
    void ask(const QStringList &ids);
    void readField();
    void preview();
    void showOpenDialog();

    const Ui::MainWindow &m_ui;
    QWidget *m_window;
    IdIntake *m_intake;
    QPointer<QFileDialog> m_openDialog;
    PasteReading m_reading; // of the field
    QString m_asked; // put into the field to be looked at: taken when it is submitted as it is
};

} // namespace Taskwatch
