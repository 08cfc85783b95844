// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAbstractItemView;

namespace Taskwatch {

/// Over a table whose every row a filter hides: says so, and how to see them again.
class NoMatchNote final : public QWidget
{
    Q_OBJECT

public:
    /// Lies over the middle of @p view.
    explicit NoMatchNote(QAbstractItemView *view);

Q_SIGNALS:
    void showAllRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QAbstractItemView *m_view;
};

} // namespace Taskwatch
