// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paste/pastereader.h"

#include <QObject>
#include <QPointer>

class QAction;
class QFileDialog;
class QLabel;
class QMenu;
class QPushButton;

namespace Taskwatch {

class Banner;
class EmptyPage;
class IdField;
class IdIntake;
class TaskTableModel;

/// The parts of a window that adding tasks uses.
struct IntakeParts {
    IdField *field = nullptr;
    QPushButton *watchButton = nullptr;
    QLabel *preview = nullptr; ///< the line below the field
    EmptyPage *emptyPage = nullptr;
    Banner *notice = nullptr;
    QAction *paste = nullptr;
    QAction *pasteFile = nullptr;
    QAction *focusField = nullptr;
    QMenu *menu = nullptr; ///< gets the undo action
    QAction *menuBefore = nullptr; ///< the undo action goes before it
};

/// Connects all inputs for ids with an IdIntake: the field with its preview, the clipboard, drops, and files.
class IntakeBar final : public QObject
{
    Q_OBJECT

public:
    /// @p parts belong to @p window, which becomes the parent. @p model must outlive it.
    IntakeBar(const IntakeParts &parts, const TaskTableModel *model, QWidget *window);

    /// Receives all ids.
    [[nodiscard]] IdIntake *intake() const { return m_intake; }

private:
    void addActions();
    void focusField();
    void submit(const QString &text);
    void ask(const QStringList &ids);
    void readField();
    void preview();
    void showOpenDialog();

    IntakeParts m_parts;
    QWidget *m_window;
    IdIntake *m_intake;
    QPointer<QFileDialog> m_openDialog;
    PasteReading m_reading; // the field's text, parsed
    QString m_asked; // put into the field to be confirmed; submitted unchanged, its words are ids
};

} // namespace Taskwatch
