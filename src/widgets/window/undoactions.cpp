// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/undoactions.h"

#include "parts/banner.h"
#include "text/counttext.h"
#include "text/safetext.h"

#include <QAction>
#include <QLocale>
#include <QUndoStack>

namespace Taskwatch {

UndoActions::UndoActions(Banner *banner, QObject *parent)
    : QObject(parent)
    , m_banner(banner)
    , m_stack(new QUndoStack(this))
    , m_undo(prepare(m_stack->createUndoAction(this), "undoAction", tr("Undo"), QKeySequence::Undo))
    , m_redo(prepare(m_stack->createRedoAction(this), "redoAction", tr("Redo"), Qt::CTRL | Qt::SHIFT | Qt::Key_Z))
{
    m_stack->setUndoLimit(MostSteps);
    connect(m_undo, &QAction::triggered, this, [this] {
        Q_EMIT triggered();
        show(tr("Undone: %1.", "a step, such as: Remove 3 Tasks").arg(m_stack->redoText()), m_redo);
    });
    connect(m_redo, &QAction::triggered, this, [this] {
        Q_EMIT triggered();
        show(tr("Redone: %1.", "a step, such as: Remove 3 Tasks").arg(m_stack->undoText()), m_undo);
    });
}

QAction *UndoActions::prepare(
    QAction *action, const char *name, const QString &iconText, const QKeySequence &keys) const
{
    action->setObjectName(QString::fromLatin1(name));
    action->setIconText(iconText); // of buttons: the text has the step, too
    action->setShortcut(keys);
    return action;
}

void UndoActions::showRemoved(const QList<TaskId> &ids)
{
    show(ids.size() == 1 ? tr("Removed %1.", "a task's id").arg(safeFirstLine(ids.first().toString(), 40))
                         : tr("Removed %Ln tasks.", nullptr, pluralNumber(ids.size())),
        m_undo);
}

void UndoActions::show(const QString &words, QAction *action)
{
    m_banner->clearMessage(); // otherwise a closed message with the same words would stay closed
    m_banner->showMessage(Banner::Kind::Info, words);
    m_banner->setAction(action);
}

} // namespace Taskwatch
