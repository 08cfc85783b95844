// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parts/banner.h"
#include "task/messageid.h"
#include "paste/pastereader.h"
#include "text/takentext.h"
#include "task/taskid.h"

#include <QList>
#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <optional>

class QAction;

namespace Taskwatch {

class TaskTableModel;

/// Takes ids out of any text or file that a person gives, has them watched, says in a banner what became of them, and takes
/// them off the list again if it was a mistake. However many they are, the event loop goes round: long texts are read in a
/// thread, and ids handed on slice by slice.
class IdIntake final : public QObject
{
    Q_OBJECT

public:
    /// Longest text that is read at once, in characters.
    static constexpr qsizetype MostReadAtOnce = 64 * 1024;
    /// Ids that are handed on in one turn of the event loop.
    static constexpr qsizetype Slice = 1000;

    /// @p model and @p banner must outlive it.
    IdIntake(const TaskTableModel *model, Banner *banner, QObject *parent = nullptr);
    ~IdIntake() override;

    void take(const QString &text);
    /// As take(), where a person has said that words which only look like ids are some.
    void takeConfirmed(const QString &text);
    void takeFiles(const QStringList &files);
    void takeClipboard();
    /// What take() would do with a text of which @p reading was read.
    [[nodiscard]] TakenIds preview(const PasteReading &reading) const;
    /// Says taken() as soon as @p id is in the list: now, or when it has been added.
    void await(const TaskId &id);
    [[nodiscard]] bool isAwaiting() const { return m_awaited.has_value(); }
    /// Takes off the list what the last text added. Enabled while there is something.
    [[nodiscard]] QAction *undoAction() const { return m_undoAction; }
    /// @p ids, which were handed on or awaited, are none but the token, and will not be in the list.
    void refuseTokens(const QList<TaskId> &ids);
    /// That @p tokens were in something that was typed.
    void sayToken(int tokens);

Q_SIGNALS:
    /// These are not watched yet, and are to be at once.
    void watchRequested(const QList<Taskwatch::TaskId> &ids);
    /// All tasks of these are to be.
    void messagesRequested(const QList<Taskwatch::MessageId> &ids);
    /// These were added by mistake.
    void forgetRequested(const QList<Taskwatch::TaskId> &ids);
    /// The first of what was given, by now in the list.
    void taken(const Taskwatch::TaskId &first);
    /// Nothing says that @p ids are some: a person is to be asked first.
    void doubted(const QStringList &ids);

private:
    /// One text, from when it has been read until another has.
    struct Intake {
        PasteReading reading;
        qsizetype handed = 0; ///< of the tasks: looked at, and handed on where they were not watched
        QList<TaskId> added;
        bool allCame = false; ///< each of `added` has been in the list
        [[nodiscard]] bool isDone() const { return handed == reading.tasks.size(); }
    };

    void read(std::function<PasteReading()> reader);
    void begin(const PasteReading &reading);
    void turn();
    void handSome();
    void finish();
    void undo();
    void forgetSome();
    void settle();
    void noteArrivals();
    void say();
    void updateUndo();
    [[nodiscard]] bool isBusy() const { return !m_intake.isDone() || !m_forgetting.isEmpty(); }
    [[nodiscard]] TakenIds outcome() const;

    const TaskTableModel *m_model;
    Banner *m_banner;
    QAction *m_undoAction;
    QThreadPool m_readers; // one after the other
    int m_unread = 0; // given to m_readers, and not read yet
    QList<PasteReading> m_waiting; // read, while another is being handed on
    QTimer m_turns;
    Intake m_intake;
    QList<TaskId> m_forgetting; // to be taken off the list, from the end on
    QSet<TaskId> m_late; // the same, but not in the list yet
    std::optional<TaskId> m_awaited;
    bool m_unsaid = false; // what became of m_intake, to be said when its first is in the list
};

} // namespace Taskwatch
