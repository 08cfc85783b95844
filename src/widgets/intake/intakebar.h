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
class ToneLabel;

/// The field for ids with its button, and below them a line that says what Enter would do. All other inputs for ids
/// belong to it, too: the clipboard, files, and drops anywhere on the window.
class IntakeBar final : public QWidget
{
    Q_OBJECT

public:
    explicit IntakeBar(QWidget *parent = nullptr);
    ~IntakeBar() override;

    /// Call once, when the bar is in its window. @p notice shows what became of an input, @p preview what would become
    /// of the text in the field. All must outlive the bar.
    void setModel(const TaskTableModel *model, Banner *notice, ToneLabel *preview);
    void setApi(const std::shared_ptr<const TaskApi> &api);
    /// Receives all ids. Null before setModel().
    [[nodiscard]] IdIntake *intake() const { return m_intake; }
    /// The actions that add ids.
    [[nodiscard]] QList<QAction *> inputActions() const { return {m_paste, m_pasteFile, m_focusField}; }
    /// From now on no ids can be added. @p why is shown in place of the field's hint.
    void disable(const QString &why);

private:
    void focusField();
    void submit(const QString &text);
    void ask(const QList<TaskId> &ids);
    void readField();
    void showPreview();
    void showOpenDialog();

    std::unique_ptr<Ui::IntakeBar> m_ui;
    QAction *m_paste;
    QAction *m_pasteFile;
    QAction *m_focusField;
    Banner *m_notice = nullptr;
    ToneLabel *m_preview = nullptr;
    IdIntake *m_intake = nullptr;
    QPointer<QFileDialog> m_openDialog;
    PasteReading m_reading; // the field's text, parsed
    QString m_asked; // put into the field to be confirmed; submitted unchanged, its words are ids
};

} // namespace Taskwatch
