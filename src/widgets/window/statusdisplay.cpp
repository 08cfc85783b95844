// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/statusdisplay.h"

#include "parts/banner.h"
#include "tables/tasktablemodel.h"
#include "text/endpointlines.h"
#include "text/recordingtext.h"
#include "text/statustext.h"
#include "text/troubletext.h"
#include "window/endpointbutton.h"
#include "window/statusline.h"

#include <QStatusBar>

namespace Taskwatch {

StatusDisplay::StatusDisplay(
    TaskTableModel *model, const QString &endpoint, QStatusBar *bar, Banner *trouble, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_line(new StatusLine(bar))
    , m_endpointButton(new EndpointButton(endpoint, bar))
    , m_trouble(trouble)
{
    bar->addWidget(m_line, 1);
    bar->addPermanentWidget(m_endpointButton);
    m_endpointButton->setLineSource([this] {
        const ClockReading moment = m_model->moment();
        return endpointLines(m_status, watchSummary(m_model->table(), moment.tick), moment);
    });
}

void StatusDisplay::setStatus(const PollerStatus &status)
{
    if (!status.paused)
        m_pausedSince.reset();
    else if (!m_status.paused)
        m_pausedSince = m_model->moment().now;
    m_status = status;
    update();
}

void StatusDisplay::setCalm(bool isCalm)
{
    m_isCalm = isCalm;
    update();
}

void StatusDisplay::setRecording()
{
    m_isRecording = true;
    update();
}

void StatusDisplay::setTroubleAction(QAction *action)
{
    m_troubleAction = action;
    update();
}

void StatusDisplay::update()
{
    const ClockReading moment = m_model->moment();
    const WatchSummary summary = watchSummary(m_model->table(), moment.tick);
    const StatusDetail detail = m_isCalm ? StatusDetail::Calm : StatusDetail::Full;
    m_line->showStatus(m_isRecording ? recordingStatusText(summary.rows)
                                     : statusText(m_status, summary, moment, detail, m_pausedSince));
    m_endpointButton->updateContents();
    if (const TroubleText trouble = troubleText(m_status, moment); trouble.what.isEmpty())
        m_trouble->clearMessage();
    else
        m_trouble->showMessage(Banner::Kind::Error, trouble.what, trouble.next);
    m_trouble->setAction(!m_status.trouble && m_status.knowsNoTask ? m_troubleAction.data() : nullptr);
}

} // namespace Taskwatch
