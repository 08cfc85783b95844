// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/historyevent.h"
#include "base/moment.h"
#include "cells/timetext.h"

#include <QAbstractTableModel>

#include <span>

namespace Taskwatch {

/// What a cell says beside its text.
namespace HistoryRole {
enum : int {
    Copied = Qt::UserRole + 1, ///< QString: what is copied: times as ISO 8601, whole texts on one line, numbers plain
    Repeated, ///< bool: the row above says the same
    Attention, ///< bool: something failed
    Knowledge, ///< int, a HistoryEvent::Knowledge: the cell says how a thing is known
};
}

/// What was seen of a task, as a table, newest first. Texts are made when they are asked for, so that many thousand rows cost
/// nothing before they are in sight.
class HistoryTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Column {
        const char *title; ///< to be translated in the context of the model
        const char *explanation;
        Qt::AlignmentFlag alignment;
        int width; ///< in average characters, at first
    };

    /// Tells times in @p form, ages as of @p moment, from now on. Not announced: who shows them paints them anew.
    void setTimes(const Moment &moment, TimeForm form);
    [[nodiscard]] const Column &column(int column) const { return m_columns[static_cast<size_t>(column)]; }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    /// @p columns must outlive the model.
    HistoryTableModel(std::span<const Column> columns, QObject *parent);

    [[nodiscard]] const Moment &moment() const { return m_moment; }
    [[nodiscard]] TimeForm timeForm() const { return m_timeForm; }
    [[nodiscard]] QString shownTime(Timestamp time) const { return timeText(time, m_moment.now, m_timeForm); }

    /// What a cell says, safe and on one line.
    [[nodiscard]] virtual QString text(const QModelIndex &index) const = 0;
    /// What it says when there is room; not made safe.
    [[nodiscard]] virtual QString detail(const QModelIndex &index) const = 0;
    /// What is copied of it; not made safe.
    [[nodiscard]] virtual QString copied(const QModelIndex &index) const = 0;
    /// One of HistoryRole, but Copied.
    [[nodiscard]] virtual QVariant mark(const QModelIndex &index, int role) const = 0;

private:
    std::span<const Column> m_columns;
    Moment m_moment{};
    TimeForm m_timeForm = TimeForm::Relative;
};

} // namespace Taskwatch
