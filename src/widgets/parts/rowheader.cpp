// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/rowheader.h"

#include <algorithm>

namespace Taskwatch {

RowHeader::RowHeader(QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
{
    setSectionResizeMode(QHeaderView::Fixed); // resizing to contents takes seconds for 100,000 rows
    hide();
}

void RowHeader::setModel(QAbstractItemModel *model)
{
    QHeaderView::setModel(model);
    if (!model)
        return;
    disconnect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, nullptr);
    disconnect(model, &QAbstractItemModel::layoutChanged, this, nullptr);
    connect(model, &QAbstractItemModel::layoutChanged, this, &RowHeader::updateSections);
}

void RowHeader::updateSections()
{
    const int rows = model()->rowCount(rootIndex());
    if (rows == count())
        return;
    if (rows == 0)
        initializeSections();
    else
        initializeSections(std::min(count(), rows - 1), rows - 1); // the earlier sections are already correct
}

} // namespace Taskwatch
