// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/messagearea.h"

#include "parts/banner.h"
#include "text/counttext.h"

#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Taskwatch {

namespace {

constexpr qsizetype MostShown = 2; // messages at the same time, unless the user wants to see all

} // namespace

MessageArea::MessageArea(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_more(new QToolButton(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_more, 0, Qt::AlignRight);
    m_more->setObjectName(QStringLiteral("moreMessagesButton"));
    m_more->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_more->setAutoRaise(true);
    m_more->hide();
    connect(m_more, &QToolButton::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        arrange();
    });
}

void MessageArea::add(MessageFrame *frame)
{
    m_frames.append(frame);
    m_layout->insertWidget(m_layout->indexOf(m_more), frame);
    connect(frame, &MessageFrame::renewed, this, [this, frame] {
        m_frames.removeOne(frame);
        m_frames.prepend(frame);
        arrange();
    });
    connect(frame, &MessageFrame::closed, this, &MessageArea::arrange);
}

Banner *MessageArea::addBanner(const char *name)
{
    auto *banner = new Banner(this);
    banner->setObjectName(QString::fromLatin1(name));
    add(banner);
    return banner;
}

void MessageArea::arrange()
{
    QList<MessageFrame *> open;
    std::copy_if(m_frames.begin(), m_frames.end(), std::back_inserter(open),
        [](const MessageFrame *frame) { return frame->isOpen(); });
    std::stable_sort(open.begin(), open.end(),
        [](const MessageFrame *a, const MessageFrame *b) { return a->accent() > b->accent(); });
    const qsizetype behind = std::max<qsizetype>(0, open.size() - MostShown);
    m_showsAll = m_showsAll && behind > 0;
    const qsizetype shown = m_showsAll ? open.size() : open.size() - behind;
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    for (MessageFrame *frame : std::as_const(m_frames)) {
        const qsizetype place = open.indexOf(frame);
        frame->setVisible(place >= 0 && place < shown);
    }
    for (qsizetype place = 0; place < shown; ++place) {
        if (m_layout->indexOf(open[place]) != place)
            m_layout->insertWidget(static_cast<int>(place), open[place]);
    }
    m_more->setVisible(behind > 0);
    m_more->setText(
        m_showsAll ? tr("Show fewer messages") : tr("Show %Ln more messages", nullptr, pluralNumber(behind)));
    if (hadFocus && !isAncestorOf(window()->focusWidget()))
        Q_EMIT focusReleased();
}

} // namespace Taskwatch
