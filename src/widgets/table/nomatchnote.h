// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAbstractItemView;
class QLabel;

namespace Taskwatch {

class TaskTableModel;

/// Note over a table that is empty because the filter hides every row, with a button that shows all rows.
class NoMatchNote final : public QWidget
{
    Q_OBJECT

public:
    /// The note is a child of @p view's viewport and stays in its centre.
    explicit NoMatchNote(QAbstractItemView *view);

    /// Shows itself if @p model shows none of its tasks, otherwise hides. Suggests the filter term @p phaseTerm,
    /// because the filter searches for a state; empty: nothing is suggested.
    void update(const TaskTableModel &model, const QString &phaseTerm);

Q_SIGNALS:
    void showAllRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void suggest(const QString &phaseTerm);
    void place();

    QAbstractItemView *m_view;
    QLabel *m_label;
};

} // namespace Taskwatch
