// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/intakedrop.h"

#include "intake/pastefiles.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

#include <utility>

namespace Taskwatch {

namespace {

QString textIn(const QMimeData *dragged)
{
    if (dragged->hasText() && !dragged->text().trimmed().isEmpty())
        return dragged->text();
    QStringList lines;
    const QList<QUrl> urls = dragged->urls();
    for (const QUrl &url : urls)
        lines.append(url.toString(QUrl::FullyEncoded));
    return lines.join(u'\n');
}

} // namespace

IntakeDrop::IntakeDrop(QWidget *window, std::function<bool()> isWanted)
    : QObject(window)
    , m_isWanted(std::move(isWanted))
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool IntakeDrop::eventFilter(QObject *watched, QEvent *event)
{
    if ((event->type() != QEvent::DragEnter && event->type() != QEvent::Drop) || !m_isWanted())
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QList<QUrl> files = filesIn(drop->mimeData());
    const QString text = files.isEmpty() ? textIn(drop->mimeData()) : QString();
    if (files.isEmpty() && text.isEmpty())
        return QObject::eventFilter(watched, event);
    drop->setDropAction(Qt::CopyAction); // never a move: the source must keep its data
    drop->accept();
    if (event->type() == QEvent::Drop && !files.isEmpty())
        Q_EMIT filesDropped(files);
    else if (event->type() == QEvent::Drop)
        Q_EMIT textDropped(text);
    return true;
}

} // namespace Taskwatch
