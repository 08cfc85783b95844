// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace Taskwatch {

/// Blank beside a cell's text, and beside its title, so that both stand on one line; device-independent pixels.
inline constexpr int CellPadding = 10;

/// The table's header: as the style draws it, with the titles where the cells' texts are
/// and the sort indicator beside its title.
class TaskHeaderView final : public QHeaderView
{
    Q_OBJECT

public:
    explicit TaskHeaderView(QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;

private:
    [[nodiscard]] bool hasSortIndicator(int logicalIndex) const;
    /// Room for the sort indicator beside a title.
    [[nodiscard]] int arrowSize() const;
};

} // namespace Taskwatch
