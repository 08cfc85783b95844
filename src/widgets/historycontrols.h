// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journalstate.h"

#include <QObject>
#include <QPointer>

class QAction;

namespace Taskwatch {

class Banner;
class HistoryDialog;

/// What the window has to do with the journal: says in a banner what is wrong with it, and lets a person choose how much is
/// kept.
class HistoryControls final : public QObject
{
    Q_OBJECT

public:
    /// @p banner must outlive it; @p window is the parent of dialogs, and its own.
    HistoryControls(Banner *banner, QWidget *window);

    /// Opens the dialog; for a menu.
    [[nodiscard]] QAction *settingsAction() { return m_settingsAction; }
    void setLimits(const JournalLimits &limits) { m_limits = limits; }
    void setState(const JournalState &state);

Q_SIGNALS:
    void limitsChanged(const Taskwatch::JournalLimits &limits);

private:
    void showDialog();

    Banner *m_banner;
    QWidget *m_window;
    QAction *m_settingsAction;
    QPointer<HistoryDialog> m_dialog;
    JournalLimits m_limits;
    JournalState m_state;
};

} // namespace Taskwatch
