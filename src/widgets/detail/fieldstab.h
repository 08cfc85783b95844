// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/detaillines.h"

#include <QWidget>

#include <memory>

namespace Ui {
class FieldsTab;
}

namespace Taskwatch {

/// The tab with all fields of a task and the result of its last poll.
class FieldsTab final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldsTab(QWidget *parent = nullptr);
    ~FieldsTab() override;

    void setLines(const QList<DetailLine> &lines);
    void scrollToTop();

private:
    std::unique_ptr<Ui::FieldsTab> m_ui;
};

} // namespace Taskwatch
