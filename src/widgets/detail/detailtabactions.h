// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>

class QAction;

namespace Taskwatch {

class DetailPane;

/// One action with a shortcut for each tab of the detail pane.
class DetailTabActions final : public QObject
{
    Q_OBJECT

public:
    /// @p showPane: the action that shows and hides the pane; choosing a tab checks it. Null if it is always shown. @p
    /// pane and @p showPane must outlive this object.
    DetailTabActions(DetailPane *pane, QAction *showPane, QObject *parent);

    [[nodiscard]] QList<QAction *> actions() const { return m_actions; }

private:
    void choose(int tab);

    DetailPane *m_pane;
    QAction *m_showPane;
    QList<QAction *> m_actions;
};

} // namespace Taskwatch
