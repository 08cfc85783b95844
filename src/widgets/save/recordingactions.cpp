// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "save/recordingactions.h"

#include "export/exporttext.h"
#include "parts/menuactions.h"
#include "save/saverecordingdialog.h"
#include "tables/tasktablemodel.h"
#include "text/counttext.h"
#include "text/recordingtext.h"
#include "text/statustext.h"

#include <QAction>
#include <QDateTime>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>

#include <utility>

namespace Taskwatch {

namespace {

QString readingWords()
{
    return RecordingActions::tr("Reading the recording…");
}

/// The file name of a single dragged recording; empty for anything else.
QString recordingIn(const QMimeData *dragged)
{
    const QList<QUrl> urls = dragged->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QString file = urls.first().toLocalFile();
    const QString suffix = QFileInfo(file).suffix();
    return suffix == SaveRecordingDialog::Suffix || suffix == u"jsonl" ? file : QString();
}

} // namespace

RecordingActions::RecordingActions(
    const TaskTableModel *model, const QString &endpoint, Banner *banner, QWidget *window)
    : QObject(window)
    , m_model(model)
    , m_endpoint(endpoint)
    , m_title(endpoint)
    , m_banner(banner)
    , m_window(window)
    , m_saveAction(createAction(this, "saveRecordingAction", tr("&Save Recording…"), QKeySequence::Save))
    , m_openAction(createAction(this, "openRecordingAction", tr("&Open Recording…"), QKeySequence::Open))
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
    , m_cancelReading(createAction(this, "cancelReadingAction", tr("&Cancel"), {}))
{
    if (!QFileInfo::exists(m_folder))
        m_folder = QDir::homePath();
    connect(m_saveAction, &QAction::triggered, this, &RecordingActions::showSaveDialog);
    m_openAction->setToolTip(tr("Open a saved recording in its own window"));
    connect(m_openAction, &QAction::triggered, this, &RecordingActions::showOpenDialog);
    connect(m_cancelReading, &QAction::triggered, this, &RecordingActions::cancelReading);
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

void RecordingActions::setEndpoint(const QString &endpoint, const QString &title)
{
    m_endpoint = endpoint;
    m_title = title;
}

QString RecordingActions::suggestedName() const
{
    return m_folder + u'/' + suggestedExportName(m_title, QDateTime::currentDateTime()) + u'.'
        + SaveRecordingDialog::Suffix;
}

void RecordingActions::showSaveDialog()
{
    if (!m_saveDialog) {
        m_saveDialog = new SaveRecordingDialog(m_model->table().size(), m_endpoint, suggestedName(), m_window);
        m_saveDialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_saveDialog, &SaveRecordingDialog::saveRequested, this,
            [this] { Q_EMIT saveRequested(m_saveDialog->fileName(), m_saveDialog->withUrls()); });
        connect(m_saveDialog, &QDialog::rejected, this, [this] {
            Q_EMIT saveCancelled();
            Q_EMIT progressed(-1);
        });
    }
    m_saveDialog->show();
    m_saveDialog->activateWindow();
}

void RecordingActions::setProgress(qint64 tasks, qint64 all)
{
    if (m_saveDialog)
        m_saveDialog->showProgress(tasks, tasksText(static_cast<int>(all)));
    if (all > 0)
        Q_EMIT progressed(static_cast<double>(tasks) / static_cast<double>(all));
}

void RecordingActions::setReading(qint64 done, qint64 all)
{
    if (!m_reading.isValid())
        m_reading.start();
    if (m_isCancelled || all <= 0 || !m_reading.hasExpired(Patience.count()))
        return;
    const double fraction = static_cast<double>(done) / static_cast<double>(all);
    m_isReadingShown = true;
    m_banner->showMessage(
        Banner::Kind::Info, readingWords(), tr("%1 %", "part of the file").arg(static_cast<int>(100 * fraction)));
    m_banner->setAction(m_cancelReading);
    Q_EMIT progressed(fraction);
}

void RecordingActions::cancelReading()
{
    m_isCancelled = true;
    Q_EMIT readingCancelled();
}

void RecordingActions::endReading(qint64 tasks)
{
    m_reading.invalidate();
    if (!std::exchange(m_isReadingShown, false))
        return;
    if (m_banner->text().startsWith(readingWords())) // otherwise another message is more important by now
        m_banner->clearMessage();
    Q_EMIT progressed(-1);
    if (std::exchange(m_isCancelled, false))
        m_banner->showMessage(Banner::Kind::Info,
            tr("Cancelled. The window shows what was read until then: %Ln tasks.", nullptr, pluralNumber(tasks)));
}

void RecordingActions::succeed(qint64 tasks, qint64 leftOut)
{
    Q_EMIT progressed(-1);
    if (!m_saveDialog)
        return;
    const QString fileName = m_saveDialog->fileName();
    m_folder = QFileInfo(fileName).absolutePath();
    m_saveDialog->succeed();
    showMessage(leftOut > 0 ? Banner::Kind::Warning : Banner::Kind::Info, recordingSavedText(tasks, leftOut, fileName));
}

void RecordingActions::fail(const QString &words)
{
    Q_EMIT progressed(-1);
    if (m_saveDialog)
        m_saveDialog->fail(words);
}

void RecordingActions::showOpenDialog()
{
    QFileDialog *dialog = m_openDialog;
    if (!dialog) {
        const QString suffixes = QStringLiteral("*.%1 *.jsonl").arg(SaveRecordingDialog::Suffix);
        dialog = new QFileDialog(m_window, tr("Open Recording"), m_folder);
        m_openDialog = dialog;
        dialog->setObjectName(QStringLiteral("openRecordingDialog"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setNameFilters({tr("Recordings (%1)").arg(suffixes), tr("All files (*)")});
        connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
            m_folder = QFileInfo(file).absolutePath();
            Q_EMIT openRequested(file);
        });
    }
    dialog->open();
}

bool RecordingActions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        if (const QString file = recordingIn(drop->mimeData()); !file.isEmpty()) {
            drop->setDropAction(Qt::CopyAction); // never a move: the source must keep its file
            drop->accept();
            if (event->type() == QEvent::Drop)
                Q_EMIT openRequested(file);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Taskwatch
