// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/detaillines.h"

#include <QWidget>

#include <memory>

namespace Ui {
class OverviewTab;
}

namespace Taskwatch {

/// Every field of a task, and how the last look at it went.
class OverviewTab final : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewTab(QWidget *parent = nullptr);
    ~OverviewTab() override;

    void setLines(const QList<DetailLine> &lines);
    void scrollToTop();

private:
    std::unique_ptr<Ui::OverviewTab> m_ui;
};

} // namespace Taskwatch
