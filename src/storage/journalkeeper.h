// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal.h"
#include "journalfile.h"
#include "journalreader.h"
#include "journaltexts.h"
#include "journalwriter.h"

#include <QSet>
#include <QTimer>

#include <deque>
#include <memory>
#include <variant>

namespace Taskwatch {

/// A journal as its own thread holds it: gathers what is to be written and writes it, all of a moment in one transaction; what
/// cannot be written waits, and is tried again. Verbs and signals are those of Journal. For one thread, with an event loop.
class JournalKeeper final : public QObject
{
    Q_OBJECT

public:
    explicit JournalKeeper(Journal::Options options, QObject *parent = nullptr);
    ~JournalKeeper() override;

    /// Opens the file and reads the list. Once, before all else.
    void open();
    /// Writes what waits. The last thing to be asked.
    void close();

    void watch(const QList<TaskId> &ids);
    void forget(const QList<TaskId> &ids);
    void take(const QList<Observation> &batch);
    void setNotLooking(std::optional<WatchGap::Reason> reason, Timestamp at);
    void sample(const PhaseSample &sample);
    void follow(const std::optional<TaskId> &id);
    void askOverview(Timestamp since);
    void askMoment(const MomentQuestion &question);
    void setLimits(const JournalLimits &limits);

    /// Its connection; what is set there holds until the program ends.
    [[nodiscard]] JournalDatabase &database() { return m_file.database(); }

    /// How long what was seen may wait to be written.
    static constexpr std::chrono::milliseconds LongestWait{500};
    /// How often a file that cannot be written is tried again.
    static constexpr std::chrono::seconds RetryInterval{10};
    /// Looks that may wait while it cannot.
    static constexpr qsizetype MostWaiting = 20'000;

Q_SIGNALS:
    void stateChanged(const Taskwatch::JournalState &state);
    void remembered(const QList<Taskwatch::RememberedTask> &tasks);
    void allRemembered();
    void kept(const QList<Taskwatch::TaskId> &ids);
    void historyRead(const Taskwatch::TaskHistory &history);
    void historyGrew(const Taskwatch::TaskHistory &later);
    void overviewRead(const QList<Taskwatch::PhaseSample> &samples, const QList<Taskwatch::WatchGap> &gaps);
    void momentRead(const Taskwatch::MomentQuestion &question, const QList<Taskwatch::TaskId> &ids);

private:
    struct Watch {
        QList<TaskId> ids;
        bool said = false; ///< kept() was, though they could not be written yet
    };
    struct Forget {
        QList<TaskId> ids;
    };
    struct NotLooking {
        std::optional<WatchGap::Reason> reason;
        Timestamp at{};
    };
    struct Pending {
        Timestamp at{}; ///< when it was asked for
        std::variant<Watch, Forget, QList<Observation>, NotLooking, PhaseSample> verb;
    };
    /// What works on an open file.
    struct Tables {
        explicit Tables(JournalDatabase &database)
            : texts(database)
            , writer(database, texts)
            , reader(database, texts)
        {
        }
        JournalTexts texts;
        JournalWriter writer;
        JournalReader reader;
    };

    void use(const JournalFile::Opened &opened);
    void readList();
    void beginWriting();
    [[nodiscard]] bool writes() const { return m_state.kind != JournalState::Kind::ReadOnly && m_tables; }
    void add(Pending pending);
    void commit();
    [[nodiscard]] bool commitSome();
    [[nodiscard]] qsizetype write(const Pending &pending);
    void noteOthers();
    void fail();
    void sayKeptAnyway();
    void limitWaiting();
    void setState(JournalState::Kind kind, const QString &words);
    void publish();
    void readFollowed();

    JournalFile m_file;
    QString m_endpoint;
    JournalLimits m_limits;
    JournalState m_state;
    JournalState m_published;
    QString m_openWords; ///< what was said when the file was opened
    JournalState::Kind m_openKind = JournalState::Kind::Opening;
    std::unique_ptr<Tables> m_tables; ///< none before it is open
    std::deque<Pending> m_pending;
    qsizetype m_waiting = 0; ///< looks in m_pending
    qint64 m_lost = 0; ///< looks that waited too long
    qint64 m_dataVersion = 0;
    qint64 m_changesCounted = 0; ///< writer.changesAdded() that are in m_state.changes

    std::optional<TaskId> m_followed;
    JournalReader::Mark m_mark;
    bool m_followedTouched = false;

    QSet<TaskId> m_remembered; ///< while the list is read
    QTimer m_commitTimer;
    QTimer m_aliveTimer;
    QTimer m_publishTimer;
};

} // namespace Taskwatch
