// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/chosentasks.h"
#include "filter/filterquery.h"
#include "filter/savedfilter.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace Taskwatch {

class ChosenChip;
class FilterField;
class PhaseBar;
class TaskTableModel;

/// The line above the table: how many tasks are in each phase, of the whole list, and which rows are shown. What is chosen
/// and what is typed must both hold; and, where tasks were chosen by their ids, that it is one of these.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    /// Once. @p model must outlive it.
    void setModel(TaskTableModel *model);

    [[nodiscard]] bool isFiltering() const;
    /// Shows every row again.
    void clear();
    /// Shows only what @p terms, of the filter language, lets through, in every phase.
    void showOnly(const QString &terms);
    /// Shows only those of @p ids that are watched, or will be, in every phase, and what they have in common as @p label, until
    /// a person closes that. What is typed and chosen meanwhile must hold as well.
    void showOnlyIds(const QString &label, const QList<TaskId> &ids);
    void focusField();
    void setSavedFilters(const QList<SavedFilter> &filters);

Q_SIGNALS:
    /// Other rows are shown now.
    void changed();
    void savedFiltersChanged(const QList<Taskwatch::SavedFilter> &filters);
    /// A person is done here: the focus belongs to the table.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    void replaceAll(std::shared_ptr<const ChosenTasks> chosen, const QString &terms);
    void setChosen(std::shared_ptr<const ChosenTasks> chosen);
    void describeIds();
    void countSoon();
    void count();
    void offerStates();

    PhaseBar *m_phases;
    FilterField *m_field;
    ChosenChip *m_chip;
    TaskTableModel *m_model = nullptr;
    QTimer m_counted{this}; // runs for a moment after counts were shown: nobody reads numbers ten times a second
    bool m_countsOutdated = false;
    bool m_changesTogether = false; // more is to be set before the rows are gone through
    std::shared_ptr<const ChosenTasks> m_chosen; // none: by their ids any
    QString m_chosenLabel;
    int m_describedSize = 0; // of the table, when the chip was written
    quint32 m_describedAdded = 0;
};

} // namespace Taskwatch
