// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recording/journalexporter.h"

#include "journal/tables/journalreader.h"

#include <QCoreApplication>

namespace Taskwatch {

namespace {

struct JournalExporterWords {
    Q_DECLARE_TR_FUNCTIONS(JournalExporter)
};

} // namespace

JournalExporter::JournalExporter(JournalSnapshot snapshot)
    : m_snapshot(std::move(snapshot))
{
}

bool JournalExporter::open()
{
    using Access = JournalDatabase::Access;
    const auto begin = [this](Access access) {
        m_database.open(m_snapshot.name, access);
        m_database.exec(QStringLiteral("BEGIN"));
        // SQLite fixes the snapshot at the first read, not at BEGIN.
        static_cast<void>(m_database.number(QStringLiteral("SELECT count(*) FROM endpoints")));
        return !m_database.hasTrouble();
    };
    if (m_snapshot.isInMemory)
        return begin(Access::SharedMemory);
    // In a folder without write access only ReadUnchanging works. It must not be used while another program writes the
    // file.
    return begin(Access::Read) || (m_snapshot.isReadOnly && begin(Access::ReadUnchanging));
}

QString JournalExporter::troubleText() const
{
    return JournalExporterWords::tr(
        "The history cannot be read from the journal (%1). The recording was not saved. No existing file was changed.")
        .arg(m_database.troubleWords());
}

Result<RecordingSummary> JournalExporter::save(
    const QString &fileName, const RecordingOptions &options, const GoOn &goOn)
{
    if (!open())
        return Failure{troubleText()};
    JournalTexts texts(m_database);
    JournalReader reader(m_database, texts);
    const qint64 endpoint = reader.findEndpoint(m_snapshot.list);
    const ClockReading now = ClockReading::current();
    const RecordingHead head{.savedAt = now.now, .endpoint = m_snapshot.endpoint, .withUrls = {}};
    const QList<TaskId> ids = reader.watchedIds(endpoint);
    const QList<PhaseSample> samples = reader.samples(endpoint, fromUnixMs(0));
    const QList<WatchGap> gaps = reader.gaps(endpoint, fromUnixMs(0));
    qsizetype done = 0;
    const auto nextTask = [&]() -> Result<std::optional<RecordedTask>> {
        if (m_database.hasTrouble())
            return Failure{troubleText()};
        if (!goOn(done, ids.size()))
            return Failure{JournalExporterWords::tr("Saving was cancelled. No existing file was changed.")};
        std::optional<RecordedTask> task;
        if (done < ids.size())
            task = reader.recorded(endpoint, ids[done++], now);
        if (m_database.hasTrouble())
            return Failure{troubleText()};
        return task;
    };
    return RecordingWriter::save(fileName, head, options, nextTask, gaps, samples);
}

} // namespace Taskwatch
