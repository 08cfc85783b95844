// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parts/tonelabel.h"

#include <QStringList>

namespace Taskwatch {

class TaskTableView;

/// Says how many rows a table shows, how many tasks it has, and how many rows are selected. In little room it says it
/// shorter; the tooltip has the whole text. An update costs the same for any number of rows.
class RowCounts final : public ToneLabel
{
    Q_OBJECT

public:
    explicit RowCounts(QWidget *parent = nullptr);

    /// Call once. @p table has its model, and must outlive the label.
    void setTable(const TaskTableView *table);
    /// Size of the shortest form: longer ones take only room that nothing else needs.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateCounts();
    /// Shows the longest form that fits.
    void fit();

    const TaskTableView *m_table = nullptr;
    QStringList m_forms; // from long to short
};

} // namespace Taskwatch
