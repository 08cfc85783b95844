// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historycontrols.h"

#include "banner.h"
#include "historydialog.h"

#include <QAction>

namespace Taskwatch {

HistoryControls::HistoryControls(Banner *banner, QWidget *window)
    : QObject(window)
    , m_banner(banner)
    , m_window(window)
    , m_settingsAction(new QAction(tr("&History Settings…"), this))
{
    m_settingsAction->setObjectName(QStringLiteral("historySettingsAction"));
    m_settingsAction->setToolTip(tr("Where history is kept, and how much of it"));
    m_settingsAction->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_H);
    connect(m_settingsAction, &QAction::triggered, this, &HistoryControls::showDialog);
}

void HistoryControls::setState(const JournalState &state)
{
    m_state = state;
    if (m_dialog)
        m_dialog->setState(state);
    if (state.words.isEmpty())
        m_banner->silence();
    else
        m_banner->say(state.kind == JournalState::Kind::Keeping ? Banner::Kind::Info : Banner::Kind::Warning, state.words);
}

void HistoryControls::showDialog()
{
    if (!m_dialog) {
        m_dialog = new HistoryDialog(m_limits, m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        m_dialog->setState(m_state);
        connect(m_dialog, &HistoryDialog::changed, this, [this](const JournalLimits &limits) {
            m_limits = limits;
            Q_EMIT limitsChanged(limits);
        });
    }
    m_dialog->show();
    m_dialog->activateWindow();
}

} // namespace Taskwatch
