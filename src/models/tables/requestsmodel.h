// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/historytablemodel.h"

namespace Taskwatch {

/// Table of the last polls of a task, newest first.
class RequestsModel final : public HistoryTableModel
{
    Q_OBJECT

public:
    enum Column : quint8 { When, Status, Took, Size, Failure };

    explicit RequestsModel(QObject *parent = nullptr);

    void setHistory(const TaskHistory &history) override;
    /// Also removes the oldest polls beyond the limit.
    void extendHistory(const TaskHistory &later) override;
    [[nodiscard]] QString note() const override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] QString text(const QModelIndex &index, Style style) const override;
    [[nodiscard]] QVariant mark(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] const PollRecord &recordAt(const QModelIndex &index) const
    {
        return m_polls[m_polls.size() - 1 - index.row()];
    }

    [[nodiscard]] ClockPrecision precisionOf(int row) const;

    QList<PollRecord> m_polls; // oldest first
};

} // namespace Taskwatch
