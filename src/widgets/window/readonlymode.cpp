// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/readonlymode.h"

#include "accessibility/widgettooltip.h"
#include "parts/banner.h"
#include "text/joinedtext.h"
#include "ui_mainwindow.h"

namespace Taskwatch {

ReadOnlyMode::ReadOnlyMode(const Ui::MainWindow &ui, const RecordingText &text, const QList<QAction *> &actions,
    QWidget *endpoint, QObject *parent)
    : QObject(parent)
    , m_disabled(this)
{
    const QString why = tr("Not available: a recording is read-only and is not polled");
    m_disabled.setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
    for (QAction *action : QList<QAction *>{ui.pauseAction, ui.endpointAction} + actions) {
        m_disabled.addAction(action);
        action->setToolTip(why);
    }
    m_disabled.setEnabled(false);
    ui.intakeBar->disable(why);
    endpoint->setEnabled(false);
    endpoint->setToolTip(why);
    ui.taskTable->setFocus();
    for (QMenu *menu : {ui.fileMenu, ui.editMenu, ui.tasksMenu, ui.settingsMenu})
        menu->setToolTipsVisible(true);
    Banner *banner = ui.messageArea->addBanner("recordingBanner");
    banner->setClosable(false);
    banner->showMessage(
        text.problem.isEmpty() ? Banner::Kind::Info : Banner::Kind::Warning, sentencesText(text.what, text.problem));
    setPlainToolTip(banner, text.detail);
}

} // namespace Taskwatch
