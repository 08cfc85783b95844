// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/noticebanner.h"

#include "parts/banner.h"
#include "text/noticetext.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QEvent>

#include <utility>

namespace Taskwatch {

namespace {

constexpr qsizetype MostNotices = 100;

} // namespace

NoticeBanner::NoticeBanner(MainWindow *window, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
    m_showAction.setObjectName(QStringLiteral("showNotShownAction"));
    m_showAction.setText(tr("Show &Tasks"));
    connect(&m_showAction, &QAction::triggered, this, &NoticeBanner::showTasks);
    connect(window->parts().alertBanner, &Banner::closed, this, [this] { m_notices.clear(); });
    window->installEventFilter(this);
}

void NoticeBanner::show(const Notice &notice)
{
    Banner *banner = m_window->parts().alertBanner;
    if (m_notices.isEmpty())
        banner->clearMessage(); // otherwise a closed message with the same words would stay closed
    m_notices.removeIf([&notice](const Notice &each) { return each.key == notice.key; });
    m_notices.append(notice);
    if (m_notices.size() > MostNotices)
        m_notices.removeFirst();
    banner->showMessage(Banner::Kind::Warning, notShownText(m_notices));
    banner->setAction(&m_showAction);
    if (m_window->isActiveWindow())
        return;
    m_window->setUnseen(static_cast<int>(m_notices.size()));
    QApplication::alert(m_window);
}

void NoticeBanner::showTasks()
{
    const QList<Notice> notices = std::exchange(m_notices, {});
    m_window->parts().alertBanner->clearMessage();
    QList<TaskId> ids;
    for (const Notice &notice : notices)
        ids += notice.ids;
    Q_EMIT showRequested(notices.size() == 1 ? notices.first().title : tr("Notifications"), ids);
}

bool NoticeBanner::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        m_window->setUnseen(0);
    return QObject::eventFilter(watched, event);
}

} // namespace Taskwatch
