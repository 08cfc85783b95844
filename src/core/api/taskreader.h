// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/apidescription.h"
#include "api/taskrows.h"
#include "base/timestamp.h"
#include "task/task.h"

#include <QJsonObject>

namespace Taskwatch {

/// Reads a task's facts from one answer, as an API file describes, and records what is wrong with them.
class TaskReader final
{
public:
    /// @p record: the JSON object of the task; with rows, the newest. @p rows: null, or all rows of the task. @p asked:
    /// the parts of the requested id, in the order of ApiDescription::idParts; none for a task in a list. All must
    /// outlive this.
    TaskReader(const ApiDescription &api, const QJsonObject &record, const TaskRows *rows, const QStringList &asked);

    /// The state of the task, if the answer does not tell it. Empty: the answer does.
    void setState(const QString &state) { m_givenState = state; }

    /// Reads all facts. Returns the task, or an error text if the state is missing, or the id of a task that was not
    /// requested by it. What else is missing or wrong is flagged.
    [[nodiscard]] Result<Task> read();

    /// What @p row alone tells as the text @p fact; empty if nothing. The reader needs rows.
    [[nodiscard]] QString textIn(const TaskRows::Row &row, TaskFact fact) const;

    /// The id of the task in @p record, without the parts of the requested id that are not in the answer; empty if
    /// there is none.
    [[nodiscard]] static QString idIn(const ApiDescription &api, const QJsonObject &record);

private:
    struct Value {
        QJsonValue json = QJsonValue(QJsonValue::Undefined);
        bool isSet = false; ///< otherwise it is missing or means "not set"
    };
    struct Found {
        Value value;
        const ApiSource *source; ///< where, or the first; null: the API does not tell the fact
    };
    enum class Kind : quint8 { Text, Count, Time };

    [[nodiscard]] Found find(TaskFact fact, Kind kind) const;
    [[nodiscard]] Value valueAt(const ApiSource &source, Kind kind) const;
    [[nodiscard]] Value valueIn(const QJsonObject &row, const ApiSource &source, Kind kind) const;
    [[nodiscard]] QJsonValue sumOf(const QJsonObject &row, const ApiSource &source) const;
    [[nodiscard]] QJsonValue countOf(const ApiSource &source) const;
    [[nodiscard]] bool isSet(const QJsonValue &value, const ApiSource &source, Kind kind) const;
    [[nodiscard]] bool applies(const ApiSource &source) const;

    [[nodiscard]] QString text(TaskFact fact);
    /// @p fallback: if the answer does not contain the number.
    [[nodiscard]] qint64 count(TaskFact fact, qint64 fallback);
    [[nodiscard]] qint64 retriesIn(qint64 number, ApiSource::Attempts attempts) const;
    [[nodiscard]] std::optional<Timestamp> time(TaskFact fact);

    void flag(TaskFact fact, const QString &detail);
    void refuse(TaskFact fact, const QString &expected, const QJsonValue &came);

    const ApiDescription &m_api;
    const QJsonObject &m_record;
    const TaskRows *m_rows;
    const QStringList &m_asked;
    QString m_givenState;
    QString m_state; // folded
    ApiDescription::StateMeaning m_meaning; // once the state is known
    QString m_mistake;
    QList<TaskFlag> m_flags;
};

} // namespace Taskwatch
