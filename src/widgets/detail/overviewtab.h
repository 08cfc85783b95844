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

/// The tab with all fields of a task and the result of its last poll.
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
