// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/windowzoom.h"

#include "parts/fontsize.h"
#include "parts/menuactions.h"
#include "parts/rowtable.h"
#include "parts/windowstate.h"

#include <QActionGroup>
#include <QApplication>
#include <QEvent>
#include <QMainWindow>
#include <QMenu>

#include <algorithm>

namespace Taskwatch {

namespace {

constexpr int Steps[] = {WindowZoom::Least, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, WindowZoom::Most};

} // namespace

WindowZoom::WindowZoom(QMainWindow *window)
    : QObject(window)
    , m_window(window)
    , m_in(createAction(this, "zoomInAction", tr("&Zoom In"), QKeySequence::ZoomIn))
    , m_out(createAction(this, "zoomOutAction", tr("Zoom O&ut"), QKeySequence::ZoomOut))
    , m_reset(createAction(this, "zoomResetAction", tr("Usual Size"), QKeySequence(Qt::CTRL | Qt::Key_0)))
    , m_density(new QMenu(tr("Densit&y"), window))
{
    m_in->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    auto *densities = new QActionGroup(this);
    QAction *comfortable = m_density->addAction(tr("&Comfortable"));
    comfortable->setObjectName(QStringLiteral("comfortableAction"));
    m_compact = m_density->addAction(tr("C&ompact"));
    m_compact->setObjectName(QStringLiteral("compactAction"));
    for (QAction *action : {comfortable, m_compact}) {
        action->setCheckable(true);
        densities->addAction(action);
    }
    comfortable->setChecked(true);
    connect(m_in, &QAction::triggered, this, [this] { step(1); });
    connect(m_out, &QAction::triggered, this, [this] { step(-1); });
    connect(m_reset, &QAction::triggered, this, [this] { setZoom(100); });
    connect(m_compact, &QAction::toggled, this, [this](bool compact) { RowTable::setCompact(m_window, compact); });
    for (QAction *action : {m_in, m_out, m_reset})
        window->addAction(action); // works while the menus are hidden, too
    window->installEventFilter(this);
}

QList<QAction *> WindowZoom::actions() const
{
    return {m_in, m_out, m_reset, m_density->menuAction()};
}

void WindowZoom::describe(WindowState &layout)
{
    layout.add(
        "zoom", [this] { return m_zoom; },
        [this](const QVariant &kept) {
            if (const int percent = kept.toInt(); percent >= Least && percent <= Most)
                setZoom(percent);
        });
    layout.add(
        "compact", [this] { return m_compact->isChecked(); },
        [this](const QVariant &kept) {
            if (kept.toBool())
                m_compact->setChecked(true);
        });
}

void WindowZoom::setScale(int percent)
{
    m_scale = percent;
    apply();
}

void WindowZoom::setZoom(int percent)
{
    m_zoom = percent;
    apply();
}

void WindowZoom::step(int direction)
{
    if (direction > 0) {
        const auto *next = std::upper_bound(std::begin(Steps), std::end(Steps), m_zoom);
        setZoom(next == std::end(Steps) ? Most : *next);
    } else {
        const auto *here = std::lower_bound(std::begin(Steps), std::end(Steps), m_zoom);
        setZoom(here == std::begin(Steps) ? Least : *std::prev(here));
    }
}

void WindowZoom::apply()
{
    QFont font; // only its size is set; the rest is the desktop's
    if (const int percent = m_zoom * m_scale / 100; percent != 100)
        setFontSize(font, QApplication::font(m_window), percent / 100.0);
    m_window->setFont(font);
    m_in->setEnabled(m_zoom < Most);
    m_out->setEnabled(m_zoom > Least);
}

bool WindowZoom::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange && m_zoom * m_scale != 100 * 100)
        apply();
    return QObject::eventFilter(watched, event);
}

} // namespace Taskwatch
