// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "copymenu.h"

#include "columncontroller.h"
#include "tasktablemodel.h"
#include "tasktableview.h"

#include <QClipboard>
#include <QGuiApplication>

namespace Taskwatch {

CopyMenu::CopyMenu(TaskTableView *view, QWidget *parent)
    : QMenu(tr("Copy &As"), parent)
    , m_view(view)
{
    setObjectName(QStringLiteral("copyMenu"));
    add("copyTextAction", tr("&Text"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { return copyAsText(rows(), columns()); });
    add("copyMarkdownAction", tr("&Markdown Table"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), [this] { return copyAsMarkdown(rows(), columns()); });
    add("copyJsonAction", tr("&JSON"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J), [this] { return copyAsJson(rows()); });
    add("copyCsvAction", tr("C&SV"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), [this] { return copyAsCsv(rows()); });
    add("copyCurlAction", tr("&curl Commands"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U), [this] { return copyAsCurl(rows(), m_urlOf); });
    m_curl = actions().last();
    m_curl->setToolTip(tr("The commands that ask for the same, with $QSTASH_TOKEN in place of the token"));
    setToolTipsVisible(true);
    setAnySelected(false);
}

void CopyMenu::add(const char *name, const QString &text, const QKeySequence &keys, const std::function<QString()> &copy)
{
    QAction *action = addAction(text, keys, this, [copy] {
        if (const QString copied = copy(); !copied.isEmpty())
            QGuiApplication::clipboard()->setText(copied);
    });
    action->setObjectName(QString::fromLatin1(name));
}

void CopyMenu::setUrlOf(UrlOf urlOf)
{
    m_urlOf = std::move(urlOf);
    setAnySelected(m_anySelected);
}

void CopyMenu::setAnySelected(bool any)
{
    m_anySelected = any;
    const QList<QAction *> all = actions();
    for (QAction *action : all)
        action->setEnabled(any && (action != m_curl || m_urlOf));
}

CopiedRows CopyMenu::rows() const
{
    const TaskTable &table = m_view->taskModel()->table();
    CopiedRows rows;
    const QList<TaskId> ids = m_view->selectedIds();
    for (const TaskId &id : ids)
        rows.append(&table.at(table.indexOf(id)));
    return rows;
}

QList<TaskColumn> CopyMenu::columns() const
{
    return m_view->columns()->columnLayout().shownColumns();
}

} // namespace Taskwatch
