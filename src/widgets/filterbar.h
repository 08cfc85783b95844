// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "filterquery.h"
#include "savedfilter.h"

#include <QTimer>
#include <QWidget>

namespace Taskwatch {

class FilterField;
class PhaseBar;
class TaskTableModel;

/// The line above the table: how many tasks are in each phase, of the whole list, and which rows are shown. What is chosen
/// and what is typed must both hold.
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
    void countSoon();
    void count();
    void offerStates();

    PhaseBar *m_phases;
    FilterField *m_field;
    TaskTableModel *m_model = nullptr;
    QTimer m_counted{this}; // runs for a moment after counts were shown: nobody reads numbers ten times a second
    bool m_countsOutdated = false;
};

} // namespace Taskwatch
