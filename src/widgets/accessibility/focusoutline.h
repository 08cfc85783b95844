// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Taskwatch {

/// A line around a widget without a frame while it has the focus. Styles show the focus of such a widget nowhere.
class FocusOutline final : public QWidget
{
    Q_OBJECT

public:
    /// @p widget becomes the parent.
    explicit FocusOutline(QWidget *widget);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Taskwatch
