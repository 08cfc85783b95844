// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace Taskwatch {

/// The table's header. It is drawn by the style, but its titles are aligned with the cells' texts, and the sort
/// indicator is beside the title.
class ColumnHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit ColumnHeader(QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;

private:
    [[nodiscard]] bool hasSortIndicator(int logicalIndex) const;
    /// Width of the sort indicator.
    [[nodiscard]] int arrowSize() const;
};

} // namespace Taskwatch
