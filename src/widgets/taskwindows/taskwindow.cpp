// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "taskwindows/taskwindow.h"

#include "parts/keypositions.h"
#include "parts/menuactions.h"
#include "profiles/profileband.h"

#include <QAction>
#include <QKeyEvent>
#include <QScreen>
#include <QWindow>

namespace Taskwatch {

TaskWindow::TaskWindow(QWidget *mainWindow)
    : QWidget(mainWindow, Qt::Window)
    , m_mainWindow(mainWindow)
    , m_close(createAction(this, "closeTaskWindowAction", tr("&Close Window"), QKeySequence(Qt::CTRL | Qt::Key_W)))
    , m_band(new ProfileBand(this))
    , m_tick(this)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_QuitOnClose, false);
    setFont(mainWindow->font()); // its zoom
    create();
    windowHandle()->setTransientParent(nullptr); // otherwise it would always cover the main window
    mainWindow->installEventFilter(this);
    connect(m_close, &QAction::triggered, this, &QWidget::close);
    addAction(m_close);
    new KeyPositions(this);
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, [this] { updateContents(); });
}

void TaskWindow::addRefreshAction()
{
    QAction *refresh = createAction(this, "refreshTaskWindowAction", tr("Re&fresh"), Qt::Key_F5);
    refresh->setShortcuts({Qt::Key_F5, QKeySequence(Qt::CTRL | Qt::Key_R)});
    connect(refresh, &QAction::triggered, this, &TaskWindow::refreshRequested);
    addAction(refresh);
}

void TaskWindow::setProfile(const QString &title, ProfileColor color)
{
    m_profile = title;
    m_band->setColor(color);
    updateTitle();
}

void TaskWindow::setSubject(const QString &subject)
{
    m_subject = subject;
    updateTitle();
}

void TaskWindow::updateTitle()
{
    setWindowTitle(tr("%1 – %2", "what a window shows, and its profile").arg(m_subject, m_profile));
}

void TaskWindow::resizeOnScreen(const QSize &wanted)
{
    constexpr QSize Frame(16, 48); // it has no size before the window is shown
    resize(wanted.boundedTo(screen()->availableSize() - Frame));
}

void TaskWindow::present()
{
    show();
    raise();
    activateWindow();
}

bool TaskWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_mainWindow && event->type() == QEvent::FontChange)
        setFont(m_mainWindow->font());
    else if (watched == m_mainWindow && event->type() == QEvent::Hide && !event->spontaneous())
        QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection); // the layout is saved first
    return QWidget::eventFilter(watched, event);
}

void TaskWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void TaskWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_tick.start();
}

void TaskWindow::hideEvent(QHideEvent *event)
{
    m_tick.stop();
    if (!event->spontaneous())
        Q_EMIT settled(saveGeometry());
    QWidget::hideEvent(event);
}

} // namespace Taskwatch
