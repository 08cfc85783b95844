// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace Taskwatch {

class ViewsMenu;

/// The button beside the filter field that opens the menu of the views. It shows the name of the current view, with a
/// mark if the window shows something else by now.
class ViewsButton final : public QToolButton
{
    Q_OBJECT

public:
    /// @p menu must outlive the button.
    explicit ViewsButton(ViewsMenu *menu, QWidget *parent = nullptr);

protected:
    void initStyleOption(QStyleOptionToolButton *option) const override;

private:
    void showCurrent();

    ViewsMenu *m_menu;
};

} // namespace Taskwatch
