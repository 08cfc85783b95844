// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace Taskwatch {

/// Hidden vertical header for rows of equal height. Whenever rows move, QHeaderView iterates over all sections two or
/// three times to preserve individual heights; this class avoids that.
class RowHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit RowHeader(QWidget *parent);

    void setModel(QAbstractItemModel *model) override;

private:
    void updateSections();
};

} // namespace Taskwatch
