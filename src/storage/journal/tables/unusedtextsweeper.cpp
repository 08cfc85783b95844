// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/tables/unusedtextsweeper.h"

#include "journal/tables/pollring.h"

namespace Taskwatch {

namespace {

constexpr qint64 WorthwhileChanges = 20'000;
constexpr qint64 WorthwhileTexts = 20'000;

qint64 greatestId(JournalDatabase &database)
{
    return database.number(QStringLiteral("SELECT max(id) FROM texts"));
}

} // namespace

UnusedTextSweeper::UnusedTextSweeper(JournalDatabase &database, JournalTexts &texts)
    : m_database(database)
    , m_texts(texts)
    , m_lastTop(greatestId(database))
{
}

bool UnusedTextSweeper::isWorthwhile(qint64 dropped)
{
    return dropped >= WorthwhileChanges || greatestId(m_database) - m_lastTop >= WorthwhileTexts;
}

bool UnusedTextSweeper::collect()
{
    if (m_step != Step::Begin && m_database.dataVersion() != m_dataVersion) {
        giveUp();
        return false;
    }
    switch (m_step) {
    case Step::Begin:
        begin();
        return true;
    case Step::Tasks:
    case Step::Changes:
    case Step::Polls:
        markRows();
        return true;
    case Step::Sweep:
        return sweep();
    }
    Q_UNREACHABLE();
}

void UnusedTextSweeper::begin()
{
    m_marks.assign(static_cast<size_t>(greatestId(m_database)) + 1, false);
    m_texts.markIn(&m_marks);
    m_dataVersion = m_database.dataVersion();
    m_cursor = 0;
    m_step = Step::Tasks;
}

void UnusedTextSweeper::markRows()
{
    // Column 0 is the row id; the others are ids of texts, or not integers.
    static constexpr const char *Tasks =
        "SELECT id, state, message, url, error, answered_id, flags, version_detail, detail, form, failed_form"
        " FROM tasks WHERE id > ? ORDER BY id LIMIT ?";
    static constexpr const char *Changes =
        "SELECT id, state, message, url, error, answered_id, flags, detail FROM changes WHERE id > ? ORDER BY id LIMIT ?";
    static constexpr const char *Polls = "SELECT task, ring FROM looks WHERE task > ? ORDER BY task LIMIT ?";
    const bool arePolls = m_step == Step::Polls;
    const char *statement = m_step == Step::Tasks ? Tasks : arePolls ? Polls : Changes;
    const auto mark = [this](qint64 id) {
        if (id >= 0 && static_cast<size_t>(id) < m_marks.size())
            m_marks[static_cast<size_t>(id)] = true;
    };
    QSqlQuery query = m_database.prepare(QString::fromLatin1(statement));
    m_database.run(query, m_cursor, SliceRows);
    const int columns = m_step == Step::Tasks ? 11 : 8;
    int rows = 0;
    while (m_database.next(query)) {
        ++rows;
        m_cursor = query.value(0).toLongLong();
        if (arePolls) {
            for (const PollRing::Poll &poll : PollRing::fromBytes(query.value(1).toByteArray()).polls)
                mark(poll.detail);
            continue;
        }
        for (int column = 1; column < columns; ++column) {
            const QVariant value = query.value(column);
            if (value.typeId() == QMetaType::LongLong)
                mark(value.toLongLong());
        }
    }
    if (rows == SliceRows)
        return;
    m_cursor = 0;
    m_step = static_cast<Step>(static_cast<int>(m_step) + 1);
}

bool UnusedTextSweeper::sweep()
{
    QSqlQuery drop = m_database.prepare(QStringLiteral("DELETE FROM texts WHERE id = ?"));
    const auto end = static_cast<qint64>(m_marks.size());
    bool dropped = false;
    for (int rows = 0; rows < SliceRows && m_cursor < end; ++rows, ++m_cursor) {
        if (m_marks[static_cast<size_t>(m_cursor)])
            continue;
        m_database.run(drop, m_cursor);
        dropped = true;
    }
    if (dropped)
        m_texts.clear();
    if (m_cursor < end)
        return true;
    giveUp();
    m_lastTop = greatestId(m_database);
    return false;
}

void UnusedTextSweeper::giveUp()
{
    m_texts.markIn(nullptr);
    m_marks = {};
    m_step = Step::Begin;
}

} // namespace Taskwatch
