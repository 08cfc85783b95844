// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "filter/filterquery.h"
#include "tables/pickedtasks.h"
#include "task/phaseset.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace Taskwatch {

class PickedTasksChip;
class FilterField;
class PhaseBar;
class RowCounts;
class TaskTableModel;
class TaskTableView;

/// The line above the table, with the number of tasks in each phase that the other filters let through; and all that
/// filters rows. The window places the field for the typed filter in its toolbar. A row is shown if its phase is
/// selected, the typed filter matches it, and its id is in the set of showOnlyIds(), if there is one.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    /// Call once. @p model must outlive the bar.
    void setModel(TaskTableModel *model);
    /// Counts the rows of @p table and those that are selected. Call once, after setModel(), which is its model.
    void setTable(const TaskTableView *table);
    /// The field for the typed filter, which the caller places.
    [[nodiscard]] FilterField *field() const { return m_field; }

    [[nodiscard]] bool isFiltering() const;
    /// The filter in words for a reader; empty if there is none.
    [[nodiscard]] QString description() const;
    /// What is typed in the field.
    [[nodiscard]] QString terms() const;
    /// As terms(), but without what was typed since it was last a valid filter.
    [[nodiscard]] QString validTerms() const { return m_typed; }
    void setTerms(const QString &terms);
    [[nodiscard]] PhaseSet phases() const;
    void setPhases(PhaseSet phases);
    /// The term for a phase, `phase:failed`, if the filter searches for a state of that name. Empty if it does not.
    [[nodiscard]] QString phaseTerm() const;
    /// Removes every filter.
    void clear();
    /// Ends showOnlyIds().
    void showAnyIds();
    /// Replaces all filters by @p terms, a text in the filter language.
    void showOnly(const QString &terms);
    /// Shows only the tasks that @p terms match, too, a text in the filter language without an "or"; the other filters
    /// stay.
    void narrow(const QString &terms);
    /// Hides the tasks that @p term matches, too; the other filters stay.
    void exclude(const QString &term);
    /// Replaces all filters by a set of ids, which may be added to the watch list later. @p label says what they have
    /// in common. The set applies until the user closes it; phases and text chosen in the meantime apply in addition.
    void showOnlyIds(const QString &label, const QList<TaskId> &ids);
    void focusField();
    /// Filters as the signals filterRequested(terms) and exclusionRequested(term) of @p source ask.
    template <typename Source>
    void followRequests(const Source *source)
    {
        connect(source, &Source::filterRequested, this, &FilterBar::setTerms);
        connect(source, &Source::exclusionRequested, this, &FilterBar::exclude);
    }

Q_SIGNALS:
    /// The filter has changed.
    void changed();
    /// showOnly() or showOnlyIds() was called: somebody wants to see these tasks.
    void replaced();
    /// The user left the bar; the table should get the focus.
    void focusReleased();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    void replaceAll(std::shared_ptr<const PickedTasks> pickedTasks, const QString &terms);
    void setPickedTasks(std::shared_ptr<const PickedTasks> pickedTasks);
    void updateChip();
    void scheduleCounts();
    void updateCounts();
    void updateStateSuggestions();

    PhaseBar *m_phases;
    FilterField *m_field;
    PickedTasksChip *m_chip;
    RowCounts *m_rowCounts;
    TaskTableModel *m_model = nullptr;
    QTimer m_countsTimer{this}; // limits how often counts are updated
    bool m_countsOutdated = false;
    bool m_batchingChanges = false; // several filters change together; apply() runs after the last
    std::shared_ptr<const PickedTasks> m_pickedTasks; // null: not filtered by id
    QString m_pickedLabel;
    QString m_typed; // the last valid text
    int m_describedSize = 0; // size of the table when the chip was last updated
    quint32 m_describedSerial = 0; // TaskTable::nextSerial() at that time
};

} // namespace Taskwatch
