// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace Taskwatch {

/// Base of the tables: rows of one height that are selected as a whole, without a grid. Heights and widths follow the
/// font.
class RowTable : public QTableView
{
    Q_OBJECT

public:
    explicit RowTable(QWidget *parent = nullptr);

    /// Sets the widths of the columns in average characters. The model must be set.
    void setWidths(const QList<int> &characters);
    /// Whether rows are as low as their text allows.
    void setCompact(bool compact);

protected:
    void changeEvent(QEvent *event) override;
    /// Called when the font or the style has changed.
    virtual void applyFont();

private:
    void applyHeights();

    QList<int> m_widths; // in average characters
    bool m_isCompact = false;
};

} // namespace Taskwatch
