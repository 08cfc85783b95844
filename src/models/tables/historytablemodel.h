// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clockreading.h"
#include "cells/timetext.h"
#include "history/historyevent.h"
#include "history/taskhistory.h"

#include <QAbstractTableModel>

#include <span>

namespace Taskwatch {

/// Data roles of a cell in addition to its text.
namespace HistoryRole {
enum : int {
    Copied = Qt::UserRole + 1, ///< QString: the text to copy: times as ISO 8601, full texts on one line, plain numbers
    Repeated, ///< bool: shown quietly, such as the same value as in the row above
    Attention, ///< bool: a failure
    Knowledge, ///< int, a HistoryEvent::Knowledge, of the cell that shows it
};
}

/// Base of the tables that show the history of a task, newest first. Texts are created on request, so rows that are not
/// visible cost nothing.
class HistoryTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Column {
        const char *title; ///< translated in the context of the model
        const char *explanation;
        Qt::AlignmentFlag alignment;
        int width; ///< default, in average characters
    };

    virtual void setHistory(const TaskHistory &history) = 0;
    /// Adds what is newer at the top. @p later has only that in its lists; its flags are those of the whole history.
    virtual void extendHistory(const TaskHistory &later) = 0;
    /// A remark about the rows as a whole; empty if there is none.
    [[nodiscard]] virtual QString note() const = 0;

    /// Shows times in @p form, and ages in tooltips relative to @p moment. Emits no signal: the view must repaint.
    void setTimes(const ClockReading &moment, TimeForm form);
    [[nodiscard]] const Column &column(int column) const { return m_columns[static_cast<size_t>(column)]; }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    /// @p columns must outlive the model.
    HistoryTableModel(std::span<const Column> columns, QObject *parent);

    enum class Style : quint8 {
        Shown, ///< safe and on one line
        Whole, ///< the long text of the tooltip, not made safe
        Copied, ///< not made safe
    };

    [[nodiscard]] const ClockReading &moment() const { return m_moment; }
    /// Shown as the time of day, also if ages are shown elsewhere: ages of the same hour would all read the same. @p
    /// now: the moment that the age in the tooltip refers to. @p precision: of what is shown.
    [[nodiscard]] QString timeValue(
        Timestamp time, Timestamp now, Style style, ClockPrecision precision = ClockPrecision::Seconds) const;
    /// Milliseconds if the times differ but are in the same second.
    [[nodiscard]] static ClockPrecision precisionFor(OptionalTime<Timestamp> time, OptionalTime<Timestamp> other);

    [[nodiscard]] virtual QString text(const QModelIndex &index, Style style) const = 0;
    /// Value of a HistoryRole except Copied.
    [[nodiscard]] virtual QVariant mark(const QModelIndex &index, int role) const = 0;

private:
    std::span<const Column> m_columns;
    ClockReading m_moment{};
    TimeForm m_timeForm = TimeForm::Relative;
};

} // namespace Taskwatch
