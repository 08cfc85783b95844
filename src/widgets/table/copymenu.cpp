// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table/copymenu.h"

#include "table/columncontroller.h"
#include "table/tasktableview.h"
#include "tables/rowscollector.h"
#include "tables/tasktablemodel.h"

#include <QClipboard>
#include <QGuiApplication>

namespace Taskwatch {

namespace {

constexpr qsizetype MostAtOnce = 100; // rows; formatting them takes some milliseconds

} // namespace

CopyMenu::CopyMenu(TaskTableView *view, QWidget *parent)
    : QMenu(tr("Copy &As"), parent)
    , m_view(view)
{
    setObjectName(QStringLiteral("copyMenu"));
    add("copyTextAction", tr("&Text"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C), {});
    m_text = actions().constLast();
    connect(m_text, &QAction::triggered, this, &CopyMenu::copyText);
    add("copyMarkdownAction", tr("&Markdown Table"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), [this] {
        return MakeText([shown = columns()](const CopiedRows &rows) { return copyAsMarkdown(rows, shown); });
    });
    add("copyJsonAction", tr("&JSON"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J),
        [] { return MakeText(copyAsJson); });
    add("copyCsvAction", tr("C&SV"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K),
        [] { return MakeText(copyAsCsv); });
    add("copyCurlAction", tr("&curl Commands"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U), {});
    m_curl = actions().constLast();
    // Always in this thread, for any number of rows: m_urlOf may be called only here.
    connect(m_curl, &QAction::triggered, this,
        [this] { copyNow([this](const CopiedRows &rows) { return copyAsCurl(rows, m_urlOf, m_credentials); }); });
    m_curl->setToolTip(tr("Commands that send the same requests, with a variable in place of the token"));
    setToolTipsVisible(true);
    setAnySelected(false);
}

void CopyMenu::add(
    const char *name, const QString &text, const QKeySequence &keys, const std::function<MakeText()> &how)
{
    QAction *action = addAction(text, keys);
    if (how)
        connect(action, &QAction::triggered, this, [this, how] { copy(how()); });
    action->setObjectName(QString::fromLatin1(name));
}

void CopyMenu::copyText()
{
    copy([shown = columns()](const CopiedRows &rows) { return copyAsText(rows, shown); });
}

void CopyMenu::copy(const MakeText &make)
{
    if (m_view->selectedCount() > MostAtOnce)
        copyMany(make);
    else
        copyNow(make);
}

void CopyMenu::copyNow(const MakeText &make)
{
    const TaskTable &table = m_view->taskModel()->table();
    CopiedRows copied;
    for (const int row : m_view->selectedRows())
        copied.append(&table.at(row));
    finish(++m_run, make(copied), copied.size());
}

void CopyMenu::copyMany(const MakeText &make)
{
    if (!m_collector)
        m_collector = new RowsCollector(m_view->taskModel(), std::chrono::milliseconds(4), this);
    m_view->viewport()->setCursor(Qt::BusyCursor);
    m_collector->collect(m_view->selectedRows(), [this, make, run = ++m_run](std::vector<TaskRow> copies) {
        m_pool.start([this, make, run, kept = std::make_shared<std::vector<TaskRow>>(std::move(copies))]() mutable {
            CopiedRows copied;
            copied.reserve(static_cast<qsizetype>(kept->size()));
            for (const TaskRow &row : *kept)
                copied.append(&row);
            const QString text = make(copied);
            const qsizetype rows = copied.size();
            kept.reset(); // free the rows in this thread, not in the GUI thread
            QMetaObject::invokeMethod(this, [this, run, text, rows] { finish(run, text, rows); });
        });
    });
}

void CopyMenu::finish(quint64 run, const QString &text, qsizetype rows)
{
    if (run != m_run)
        return; // something else has been copied since
    m_view->viewport()->unsetCursor();
    if (text.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT copied(rows);
}

void CopyMenu::setRequests(UrlOf urlOf, const QString &credentials)
{
    m_urlOf = std::move(urlOf);
    m_credentials = credentials;
    setAnySelected(m_anySelected);
}

void CopyMenu::setAnySelected(bool any)
{
    m_anySelected = any;
    const QList<QAction *> all = actions();
    for (QAction *action : all)
        action->setEnabled(any && (action != m_curl || m_urlOf));
}

TitledColumns CopyMenu::columns() const
{
    return m_view->taskModel()->titled(m_view->columns()->columnLayout().shownColumns());
}

} // namespace Taskwatch
