// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

namespace Taskwatch {

class DetailPane;

/// Menu with one action and shortcut for each tab of the detail pane.
class DetailTabActions final : public QMenu
{
    Q_OBJECT

public:
    /// @p showPane: the action that shows and hides the pane; choosing a tab checks it. @p pane and @p showPane must
    /// outlive the menu.
    DetailTabActions(DetailPane *pane, QAction *showPane, QWidget *parent);

private:
    void choose(int tab);

    DetailPane *m_pane;
    QAction *m_showPane;
};

} // namespace Taskwatch
