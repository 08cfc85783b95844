// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/taskapi.h"
#include "paste/pastereader.h"
#include "task/listid.h"
#include "task/taskid.h"
#include "text/pasteresulttext.h"

#include <QList>
#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

class QAction;

namespace Taskwatch {

class Banner;
class TaskTableModel;

/// Finds ids in pasted text and in files, requests that they are watched, and reports the result in a banner. The event
/// loop is never blocked: long texts are read in a worker thread, and ids are passed on in
/// slices.
class IdIntake final : public QObject
{
    Q_OBJECT

public:
    /// Longest text that is read in the calling thread, in characters.
    static constexpr qsizetype MostReadAtOnce = qsizetype{64} * 1024;
    /// What takes longer shows its progress, and can be cancelled.
    static constexpr std::chrono::milliseconds Patience{500};
    /// Number of ids that are passed on per event loop iteration.
    static constexpr qsizetype Slice = 5000;

    /// @p model and @p banner must outlive the object.
    IdIntake(const TaskTableModel *model, Banner *banner, QObject *parent = nullptr);
    ~IdIntake() override;

    /// Which ids and lists there are. Without a call, those of the default API.
    void setApi(const std::shared_ptr<const TaskApi> &api) { m_api = api; }
    /// The ids and lists in @p text.
    [[nodiscard]] PasteReading read(const QString &text) const;

    /// Watches the ids in @p text. Emits doubted() instead if its words may not be ids. A text that is the path of a
    /// file or folder is read as acceptFiles() does.
    void acceptText(const QString &text);
    /// As acceptText(), after the user confirmed that words which only look like ids are ids.
    void acceptConfirmed(const QString &text);
    /// Reads the files on this machine, and refuses others and folders.
    void acceptFiles(const QList<QUrl> &files);
    void acceptClipboard();
    /// What ids look like in texts. Initially as in the default API.
    void setForms(const IdForms &forms) { m_forms = forms; }
    [[nodiscard]] const IdForms &forms() const { return m_forms; }
    /// What acceptText() would do with the text that @p reading is the result of.
    [[nodiscard]] PasteResult preview(const PasteReading &reading) const;
    /// Emits accepted() as soon as @p id is in the table: now, or when it has been added.
    void waitFor(const TaskId &id);
    [[nodiscard]] bool isWaiting() const { return m_waitedFor.has_value(); }
    /// Offers @p action, which undoes the last addition, with the result of a text that added tasks.
    void setUndoAction(QAction *action) { m_undoAction = action; }
    /// Offers to show what the filter hides: showRequested().
    [[nodiscard]] QAction *showHiddenAction() const { return m_showHidden; }
    /// Clears the message about a text without ids: the user corrects it, or chose another way.
    void dismissMessage();
    /// Drops what has not been passed on, and waits for nothing.
    void stop();
    /// @p ids were passed on or awaited, but contain the token. They will not be watched; a warning is shown.
    void refuseTokens(const QList<TaskId> &ids);
    /// Shows the warning that @p tokens tokens were removed from the input.
    void reportTokens(int tokens);

Q_SIGNALS:
    /// @p ids are not watched yet and are to be watched. @p continues: they come from the same text as those before.
    void watchRequested(const QList<Taskwatch::TaskId> &ids, bool continues);
    /// All tasks of these lists are to be watched.
    void listsRequested(const QList<Taskwatch::ListId> &lists);
    /// The awaited task, usually the first of the text, is in the table.
    void accepted(const Taskwatch::TaskId &first);
    /// The user wants to see @p ids, which were added or found again, and of which the filter hides some.
    void showRequested(const QList<Taskwatch::TaskId> &ids);
    /// @p ids may not be ids. The user should confirm them first.
    void doubted(const QList<Taskwatch::TaskId> &ids);
    /// @p words of a text, a few, were not accepted. The user may correct them.
    void refused(const QStringList &words);
    /// Something that takes long is done to @p fraction, 0 to 1; negative: it has ended.
    void progressed(double fraction);

private:
    /// A text or files that were read, and how far their ids were passed on.
    struct Intake {
        PasteReading reading;
        bool fromFiles = false;
        qsizetype handed = 0; ///< number of its tasks processed so far; those not watched were passed on
        QList<TaskId> added = {};
        [[nodiscard]] bool isDone() const { return handed == reading.tasks.size(); }
    };

    void readLater(std::function<PasteReading()> reader, bool fromFiles);
    void takeRead(const PasteReading &reading, bool fromFiles);
    void showProgress();
    void endProgress();
    void cancel();
    void begin(const Intake &intake);
    void turn();
    void handSome();
    void finish();
    void settle();
    void showOutcome();
    void showReport();
    [[nodiscard]] bool isReportShown() const;
    void updateReport();
    [[nodiscard]] qsizetype hiddenTasks() const;
    [[nodiscard]] PasteResult outcome() const;

    const TaskTableModel *m_model;
    Banner *m_banner;
    IdForms m_forms;
    std::shared_ptr<const TaskApi> m_api;
    QAction *m_undoAction = nullptr;
    QThreadPool m_readers; // one thread
    QList<Intake> m_waiting; // read, waiting for m_intake
    QTimer m_turns;
    Intake m_intake; // the one that was read last
    QTimer m_patience; // until what is in progress takes long
    QAction *m_cancel;
    int m_reading = 0; // texts that are being read
    int m_cancelled = 0; // of these, that are read in vain
    bool m_takesLong = false;
    std::optional<TaskId> m_waitedFor;
    /// The result that is shown.
    struct Report {
        QString text;
        bool isGood = true;
        QList<TaskId> tasks = {}; ///< that were added, otherwise those found again
    };
    Report m_report;
    QAction *m_showHidden;
    bool m_unreported = false; // the result of m_intake is to be shown when its first task is in the table
};

} // namespace Taskwatch
