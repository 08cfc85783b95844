// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "table/tasktable.h"

#include <QCoreApplication>
#include <QPointer>
#include <QUndoCommand>

namespace Taskwatch {

class Session;

/// One step of undo: tasks that the user added to the watch list, or removed from it. Removed tasks return with what
/// was known of them.
class ListChange final : public QUndoCommand
{
    Q_DECLARE_TR_FUNCTIONS(ListChange)

public:
    enum class Kind : quint8 { Add, Remove };

    /// @p continues: the tasks belong to the step before, which adds the first part of the same text.
    ListChange(Kind kind, QList<TaskId> ids, Session *session, bool continues = false);
    ~ListChange() override;

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand *later) override;

private:
    void setWords();
    void add();
    void remove();

    Kind m_kind;
    QList<TaskId> m_ids;
    QPointer<Session> m_session;
    bool m_continues;
    std::vector<TaskRow> m_taken; // what is known of the tasks while they are not on the list
};

} // namespace Taskwatch
