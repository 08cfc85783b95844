// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/stateperiods.h"
#include "tables/historytablemodel.h"

namespace Taskwatch {

/// Table of the changes of a task, newest first: one row for each changed field, and one for each other event.
class ChangesModel final : public HistoryTableModel
{
    Q_OBJECT

public:
    enum Column : quint8 { When, What, From, To, Lasted, HowKnown };

    explicit ChangesModel(QObject *parent = nullptr);

    void setHistory(const TaskHistory &history) override;
    /// Rows that changed, such as the end of a gap, are updated in place.
    void extendHistory(const TaskHistory &later) override;
    [[nodiscard]] QString note() const override;

    /// Index of the event of @p row in historyEvents() of the history.
    [[nodiscard]] qsizetype eventOfRow(int row) const { return rowAt(index(row, 0)).event; }
    /// The first row of @p event; -1 if there is no such event.
    [[nodiscard]] int rowOfEvent(qsizetype event) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] QString text(const QModelIndex &index, Style style) const override;
    [[nodiscard]] QVariant mark(const QModelIndex &index, int role) const override;

private:
    /// Small, because there may be many thousands.
    struct Row {
        qint32 event;
        HistoryField field; ///< only of a change
    };

    [[nodiscard]] static QList<Row> rowsOf(const QList<HistoryEvent> &events, qsizetype first);
    void announceGaps(const QList<WatchGap> &before);
    [[nodiscard]] const Row &rowAt(const QModelIndex &index) const { return m_rows[m_rows.size() - 1 - index.row()]; }
    [[nodiscard]] const HistoryEvent &eventAt(const QModelIndex &index) const { return m_events[rowAt(index).event]; }
    /// The value of the change of @p row in @p task, which is before or after it.
    [[nodiscard]] QString value(const Task *task, const Row &row, Style style) const;
    [[nodiscard]] QString stateOf(const Task *task, Style style) const;
    [[nodiscard]] ClockPrecision precisionOfWhen(qsizetype event) const;
    [[nodiscard]] ClockPrecision precisionOfValue(const Row &row) const;
    [[nodiscard]] const TaskState *stateBegunBy(const HistoryEvent &event) const;
    /// How long the state that began with the event of @p index lasted, or the gap.
    [[nodiscard]] QString lasted(const QModelIndex &index, Style style) const;
    /// @p text as the server sent it; `—` if it is empty.
    [[nodiscard]] static QString received(const QString &text, Style style);
    [[nodiscard]] QString from(const QModelIndex &index, Style style) const;
    [[nodiscard]] QString to(const QModelIndex &index, Style style) const;
    /// @p text and, if it is known, the time within which @p event happened.
    [[nodiscard]] static QString withSpan(const QString &text, const HistoryEvent &event);
    [[nodiscard]] QString what(const QModelIndex &index) const;

    TaskHistory m_history;
    QList<HistoryEvent> m_events; // oldest first
    QList<StatePeriod> m_periods; // of m_events
    QList<Row> m_rows; // oldest first; fields of one event in reverse, so that they are in order from the top
};

} // namespace Taskwatch
