// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/taskapi.h"
#include "paste/pastereader.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class QAction;
class QFileDialog;

namespace Ui {
class IntakeBar;
}

namespace Taskwatch {

class Banner;
class IdIntake;
class TaskTableModel;

/// The strip with the field for ids, its button, and a line that says what Enter would do. It opens when the user wants
/// to type ids, or when words of a text have to be corrected or confirmed, and closes when the ids are added. All other
/// inputs for ids belong to it, too: the clipboard, files, and drops anywhere on the window.
class IntakeBar final : public QWidget
{
    Q_OBJECT

public:
    explicit IntakeBar(QWidget *parent = nullptr);
    ~IntakeBar() override;

    /// Call once, when the bar is in its window. @p notice shows what became of an input. Both must outlive the bar.
    void setModel(const TaskTableModel *model, Banner *notice);
    void setApi(const std::shared_ptr<const TaskApi> &api);
    /// Receives all ids. Null before setModel().
    [[nodiscard]] IdIntake *intake() const { return m_intake; }
    /// Opens the strip.
    [[nodiscard]] QAction *addTasksAction() const { return m_addTasks; }
    [[nodiscard]] QAction *pasteAction() const { return m_paste; }
    [[nodiscard]] QAction *pasteFilesAction() const { return m_pasteFile; }
    /// From now on no ids can be added. @p why is shown in place of the field's hint.
    void disable(const QString &why);

Q_SIGNALS:
    /// The strip is being closed and had the focus.
    void focusReleased();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void open();
    void dismiss();
    /// Closes the strip without adding; its message is outdated.
    void cancel();
    void submit(const QString &text);
    void ask(const QList<TaskId> &ids);
    /// Opens the strip with @p text, to be confirmed or corrected.
    void offer(const QString &text);
    void readField();
    void showPreview();
    void showOpenDialog();

    std::unique_ptr<Ui::IntakeBar> m_ui;
    QAction *m_paste;
    QAction *m_pasteFile;
    QAction *m_addTasks;
    Banner *m_notice = nullptr;
    IdIntake *m_intake = nullptr;
    QPointer<QFileDialog> m_openDialog;
    PasteReading m_reading; // the field's text, parsed
    QString m_asked; // put into the field to be confirmed; submitted unchanged, its words are ids
};

} // namespace Taskwatch
