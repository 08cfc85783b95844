// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "save/rowsexporter.h"

#include "export/exporttext.h"
#include "export/rowsexport.h"
#include "parts/banner.h"
#include "parts/menuactions.h"
#include "save/saverowsdialog.h"
#include "table/columncontroller.h"
#include "table/tasktableview.h"
#include "tables/tasktablemodel.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace Taskwatch {

namespace {

// Settings keys.
constexpr QLatin1String FolderKey("export/folder");
constexpr QLatin1String FormatKey("export/format");

} // namespace

RowsExporter::RowsExporter(TaskTableView *view, const QString &title, Banner *banner, QWidget *window)
    : QObject(window)
    , m_view(view)
    , m_title(title)
    , m_banner(banner)
    , m_window(window)
    , m_saveAction(createAction(this, "saveRowsAction", tr("Save &Rows As…"), Qt::CTRL | Qt::SHIFT | Qt::Key_E))
    , m_collector(view->taskModel())
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    if (!QFileInfo::exists(m_folder))
        m_folder = QDir::homePath();
    m_saveAction->setToolTip(tr("Save the shown or selected rows as CSV, JSON or Markdown"));
    connect(m_saveAction, &QAction::triggered, this, [this] { showDialog({m_view, m_filter, m_window}); });
}

void RowsExporter::saveFrom(TaskTableView *view, std::function<QString()> filter, QWidget *window)
{
    showDialog({view, std::move(filter), window});
}

QVariantMap RowsExporter::state() const
{
    return {{FolderKey, m_folder}, {FormatKey, exportSuffix(m_format)}};
}

void RowsExporter::restoreState(const QVariantMap &state)
{
    if (const QString folder = state.value(FolderKey).toString(); !folder.isEmpty())
        m_folder = folder;
    m_format = exportFormatOf(u"x." + state.value(FormatKey).toString()).value_or(m_format);
}

void RowsExporter::showDialog(const Source &source)
{
    if (m_dialog && m_source.view != source.view)
        m_dialog->reject(); // one file is written at a time
    if (!m_dialog || m_source.view != source.view) {
        m_source = source;
        const QString name = suggestedExportName(m_title, QDateTime::currentDateTime());
        m_dialog = new SaveRowsDialog(
            m_title, m_folder + u'/' + name + u'.' + exportSuffix(m_format), m_format, source.window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &SaveRowsDialog::saveRequested, this, &RowsExporter::collect);
        connect(m_dialog, &QDialog::rejected, this, [this] {
            m_collector.cancel();
            Q_EMIT saveCancelled();
            Q_EMIT progressed(-1);
        });
        const TaskTableModel *model = source.view->taskModel();
        for (const auto &signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
            connect(model, signal, m_dialog, [this] { updateCounts(); });
        connect(model, &QAbstractItemModel::layoutChanged, m_dialog, [this] { updateCounts(); });
        connect(model, &QAbstractItemModel::modelReset, m_dialog, [this] { updateCounts(); });
        connect(source.view, &TaskTableView::selectedIdsChanged, m_dialog, [this] { updateCounts(); });
        updateCounts();
    }
    m_dialog->show();
    m_dialog->activateWindow();
}

void RowsExporter::updateCounts()
{
    if (m_dialog)
        m_dialog->setCounts(m_source.view->taskModel()->rowCount(), m_source.view->selectedCount());
}

void RowsExporter::collect()
{
    const TaskTableView *view = m_source.view;
    ExportOptions options;
    options.format = m_dialog->format();
    options.withUrls = m_dialog->withUrls();
    options.columns = view->taskModel()->titled(view->columns()->columnLayout().shownColumns());
    options.title = m_title;
    options.filter = m_source.filter ? m_source.filter() : QString();
    const QString fileName = m_dialog->fileName();
    const std::vector<int> rows = m_dialog->onlySelected() ? view->selectedRows() : view->taskModel()->shownRows();
    m_rows = rows.size();
    m_collector.collect(rows, [this, options, fileName](std::vector<TaskRow> copies) mutable {
        options.savedAt = m_view->taskModel()->moment().now;
        const auto made = std::make_shared<RowsExport>(std::move(options), std::move(copies));
        Q_EMIT saveRequested(fileName, [made] { return made->next(); });
    });
}

void RowsExporter::setProgress(qint64 rows)
{
    if (m_dialog)
        m_dialog->setProgress(rows);
    if (m_rows > 0)
        Q_EMIT progressed(static_cast<double>(rows) / static_cast<double>(m_rows));
}

void RowsExporter::succeed(qint64 rows)
{
    Q_EMIT progressed(-1);
    if (!m_dialog)
        return;
    const QString fileName = m_dialog->fileName();
    m_folder = QFileInfo(fileName).absolutePath();
    m_format = m_dialog->format();
    m_dialog->succeed();
    m_banner->showMessage(Banner::Kind::Info, rowsSavedText(rows, fileName));
}

void RowsExporter::fail(const QString &words)
{
    Q_EMIT progressed(-1);
    if (m_dialog)
        m_dialog->fail(words);
}

} // namespace Taskwatch
