// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/historytablemodel.h"

namespace Taskwatch {

/// What changed in a task, newest first: a row for each field that did, and one for each other thing that happened.
class ChangesModel final : public HistoryTableModel
{
    Q_OBJECT

public:
    enum Column : quint8 { When, What, From, To, HowKnown };

    explicit ChangesModel(QObject *parent = nullptr);

    void setHistory(const TaskHistory &history);
    /// Adds what happened since: rows at the top. What is told differently by now, such as the end of a gap, changes in place.
    void extendHistory(const TaskHistory &later);
    void clear() { setHistory({}); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] QString text(const QModelIndex &index) const override;
    [[nodiscard]] QString detail(const QModelIndex &index) const override;
    [[nodiscard]] QString copied(const QModelIndex &index) const override;
    [[nodiscard]] QVariant mark(const QModelIndex &index, int role) const override;

private:
    /// Small, as there may be many thousand.
    struct Row {
        qint32 event;
        HistoryField field; ///< of a change; else nothing
    };
    /// How a value is written.
    enum class Style : quint8 { Shown, Whole, Copied };

    [[nodiscard]] static QList<Row> rowsOf(const QList<HistoryEvent> &events, qsizetype first);
    void announceGaps(const QList<WatchGap> &before);
    [[nodiscard]] const Row &rowAt(const QModelIndex &index) const { return m_rows[m_rows.size() - 1 - index.row()]; }
    [[nodiscard]] const HistoryEvent &eventAt(const QModelIndex &index) const { return m_events[rowAt(index).event]; }
    [[nodiscard]] const Task *taskOf(qsizetype version) const;
    /// The last task told before @p version.
    [[nodiscard]] const Task *taskBefore(qsizetype version) const;
    [[nodiscard]] QString value(const Task *task, HistoryField field, Style style) const;
    [[nodiscard]] QString from(const QModelIndex &index, Style style) const;
    [[nodiscard]] QString to(const QModelIndex &index, Style style) const;
    [[nodiscard]] QString timeValue(Timestamp time, Style style) const;
    [[nodiscard]] QString spanText(const HistoryEvent &event) const;

    TaskHistory m_history;
    QList<HistoryEvent> m_events; // oldest first
    QList<Row> m_rows; // oldest first; of one event the last field first, so that from the top they read in their order
};

} // namespace Taskwatch
