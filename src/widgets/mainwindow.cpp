// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"

#include "columncontroller.h"
#include "endpointbutton.h"
#include "endpointlines.h"
#include "pastedids.h"
#include "pollsettingsdialog.h"
#include "safetext.h"
#include "statusline.h"
#include "tasktablemodel.h"
#include "ui_mainwindow.h"

#include <QActionGroup>
#include <QClipboard>
#include <QHideEvent>
#include <QMessageBox>

namespace Taskwatch {

namespace {

constexpr char LayoutGeometry[] = "geometry";
constexpr char LayoutSplitter[] = "splitter";
constexpr char LayoutDetail[] = "detailShown";
constexpr char LayoutAppearance[] = "appearance";

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

} // namespace

MainWindow::MainWindow(TaskTableModel *model, const QString &endpoint, const PollSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_model(model)
    , m_endpoint(endpoint)
    , m_sight(this)
    , m_statusLine(new StatusLine(this))
    , m_endpointButton(new EndpointButton(endpoint, this))
    , m_pollSettings(settings)
{
    m_ui->setupUi(this);
    setWindowTitle(m_endpoint); // the application's name comes after it by itself
    m_ui->emptyPage->setEndpoint(m_endpoint);
    m_ui->taskTable->setTaskModel(m_model);
    m_ui->detailPane->setModel(m_model);
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->splitter->setSizes({380, 300});

    m_ui->statusBar->addWidget(m_statusLine, 1);
    m_ui->statusBar->addPermanentWidget(m_endpointButton);
    m_endpointButton->setLineSource([this] {
        const Moment moment = m_model->moment();
        return endpointLines(m_status, watchSummary(m_model->table(), moment.tick), moment);
    });

    m_ui->viewMenu->addMenu(m_ui->taskTable->columns()->columnMenu());
    addAppearanceMenu();
    connectActions();
    updatePages();
    updateActions();
    updateStatusLine();
    m_ui->idField->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::connectActions()
{
    connect(m_ui->idField, &IdField::submitted, this, &MainWindow::takeText);
    connect(m_ui->watchButton, &QPushButton::clicked, m_ui->idField, &IdField::submit);
    connect(m_ui->emptyPage, &EmptyPage::pasteRequested, this, &MainWindow::pasteClipboard);
    connect(m_ui->pasteAction, &QAction::triggered, this, &MainWindow::pasteClipboard);
    connect(m_ui->focusFieldAction, &QAction::triggered, this, [this] {
        m_ui->idField->setFocus(Qt::ShortcutFocusReason);
        m_ui->idField->selectAll();
    });
    connect(m_ui->quitAction, &QAction::triggered, this, &QWidget::close);
    connect(m_ui->lookNowAction, &QAction::triggered, this, &MainWindow::lookNow);
    connect(m_ui->lookAllAction, &QAction::triggered, this, &MainWindow::lookAtAll);
    connect(m_ui->pauseAction, &QAction::toggled, this, [this](bool paused) {
        m_ui->pauseAction->setText(paused ? tr("&Resume") : tr("&Pause"));
        m_ui->pauseAction->setIconText(paused ? tr("Resume") : tr("Pause"));
        Q_EMIT pauseRequested(paused);
    });
    connect(m_ui->copyIdsAction, &QAction::triggered, this, &MainWindow::copySelectedIds);
    connect(m_ui->selectAllAction, &QAction::triggered, m_ui->taskTable, &QTableView::selectAll);
    connect(m_ui->removeAction, &QAction::triggered, this, &MainWindow::removeSelected);
    connect(m_ui->showDetailAction, &QAction::toggled, m_ui->detailPane, &QWidget::setVisible);
    connect(m_ui->endpointAction, &QAction::triggered, m_endpointButton, &EndpointButton::showPopover);
    connect(m_endpointButton, &EndpointButton::settingsRequested, this, &MainWindow::showPollSettings);
    connect(m_ui->pollSettingsAction, &QAction::triggered, this, &MainWindow::showPollSettings);
    connect(m_ui->aboutAction, &QAction::triggered, this, &MainWindow::showAbout);

    m_ui->lookNowButton->setDefaultAction(m_ui->lookNowAction);
    m_ui->pauseButton->setDefaultAction(m_ui->pauseAction);
    m_ui->taskTable->addActions({m_ui->lookNowAction, m_ui->copyIdsAction, m_ui->removeAction});

    connect(m_ui->taskTable, &TaskTableView::selectedIdsChanged, this, [this] {
        updateActions();
        updateDetail();
    });
    connect(m_ui->taskTable, &TaskTableView::preferenceChanged, this, &MainWindow::preferenceChanged);
    connect(&m_sight, &WindowSight::changed, this, &MainWindow::sightChanged);
    connect(m_ui->taskTable, &TaskTableView::ticked, this, [this] {
        m_ui->detailPane->refresh();
        updateStatusLine();
    });
    connect(m_model, &TaskTableModel::tasksChanged, this, [this] {
        const bool empty = m_model->table().size() == 0;
        if (empty == (m_ui->pages->currentWidget() == m_ui->splitter))
            updatePages();
    });
}

void MainWindow::addAppearanceMenu()
{
    QMenu *menu = m_ui->viewMenu->addMenu(tr("&Appearance"));
    m_appearanceActions = new QActionGroup(this);
    const std::pair<Appearance, QString> choices[]
        = {{Appearance::System, tr("As the Des&ktop")}, {Appearance::Light, tr("&Light")}, {Appearance::Dark, tr("&Dark")}};
    for (const auto &[appearance, text] : choices) {
        QAction *action = menu->addAction(text);
        action->setObjectName(u"appearance." + appearanceKey(appearance));
        action->setCheckable(true);
        action->setChecked(appearance == m_appearance);
        action->setData(appearanceKey(appearance));
        m_appearanceActions->addAction(action);
    }
    connect(m_appearanceActions, &QActionGroup::triggered, this,
        [this](const QAction *action) { setAppearance(appearanceFromKey(action->data().toString())); });
}

void MainWindow::setAppearance(Appearance appearance)
{
    m_appearance = appearance;
    applyAppearance(appearance);
    const QList<QAction *> actions = m_appearanceActions->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toString() == appearanceKey(appearance));
}

void MainWindow::takeText(const QString &text)
{
    const PastedIds found = findPastedIds(text);
    const QList<TaskId> fresh = m_model->table().unknownOf(found.ids);
    if (!fresh.isEmpty())
        Q_EMIT watchRequested(fresh);
    if (!found.ids.isEmpty())
        selectTask(fresh.isEmpty() ? found.ids.first() : fresh.first());

    QStringList refused;
    for (const PastedIds::Refused &word : found.refused)
        refused.append(safeFirstLine(word.text, 40) + u" (" + safeText(word.why) + u')');
    sayWhatWasTaken(fresh.size(), found.ids.size() - fresh.size(), refused);
}

void MainWindow::selectTask(const TaskId &id)
{
    m_ui->taskTable->selectId(id);
}

void MainWindow::sayWhatWasTaken(qsizetype added, qsizetype known, const QStringList &refused)
{
    m_ui->noticeBanner->silence(); // the last one is old news
    if (known == 0 && refused.isEmpty())
        return; // the new rows say it
    QStringList parts;
    if (added > 0)
        parts.append(added == 1 ? tr("1 task added") : tr("%n tasks added", nullptr, static_cast<int>(added)));
    if (known > 0)
        parts.append(tr("%n already watched", nullptr, static_cast<int>(known)));
    if (!refused.isEmpty()) {
        constexpr qsizetype Named = 3;
        QString names = refused.first(std::min(Named, refused.size())).join(tr("; "));
        if (refused.size() > Named)
            names += tr("; and %n more", nullptr, static_cast<int>(refused.size() - Named));
        parts.append(tr("%n refused: %1", nullptr, static_cast<int>(refused.size())).arg(names));
    }
    m_ui->noticeBanner->say(refused.isEmpty() ? Banner::Kind::Info : Banner::Kind::Warning, parts.join(QStringLiteral(", ")));
}

void MainWindow::pasteClipboard()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        m_ui->noticeBanner->say(Banner::Kind::Info, tr("The clipboard holds no text. Copy one or more task ids first."));
    else
        takeText(text);
}

void MainWindow::lookNow()
{
    const QList<TaskId> selected = m_ui->taskTable->selectedIds();
    if (selected.isEmpty())
        lookAtAll();
    else
        Q_EMIT lookNowRequested(selected);
}

void MainWindow::lookAtAll()
{
    const TaskTable &table = m_model->table();
    QList<TaskId> all;
    all.reserve(table.size());
    for (int row = 0; row < table.rowEnd(); ++row) {
        if (table.isUsed(row))
            all.append(table.at(row).id);
    }
    Q_EMIT lookNowRequested(all);
}

void MainWindow::removeSelected()
{
    const QList<TaskId> ids = m_ui->taskTable->selectedIds();
    if (!ids.isEmpty())
        Q_EMIT forgetRequested(ids);
}

void MainWindow::copySelectedIds()
{
    QStringList lines;
    const QList<TaskId> ids = m_ui->taskTable->selectedIds();
    for (const TaskId &id : ids)
        lines.append(id.toString());
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void MainWindow::showPollSettings()
{
    if (!m_pollSettingsDialog) {
        m_pollSettingsDialog = new PollSettingsDialog(m_endpoint, m_pollSettings, this);
        m_pollSettingsDialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_pollSettingsDialog, &PollSettingsDialog::changed, this, [this](const PollSettings &settings) {
            m_pollSettings = settings;
            Q_EMIT pollSettingsChanged(settings);
        });
    }
    m_pollSettingsDialog->show();
    m_pollSettingsDialog->activateWindow();
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Taskwatch"),
        tr("Taskwatch %1\nWatches tasks of a QStash-like endpoint. It only reads.\n\nFree software under the GNU General Public License, version 3 or later.")
            .arg(QStringLiteral(TASKWATCH_VERSION)));
}

void MainWindow::updatePages()
{
    const bool empty = m_model->table().size() == 0;
    m_ui->pages->setCurrentWidget(empty ? static_cast<QWidget *>(m_ui->emptyPage) : m_ui->splitter);
    updateActions();
    updateStatusLine();
}

void MainWindow::updateActions()
{
    const bool anySelected = m_ui->taskTable->selectionModel()->hasSelection();
    const bool any = m_model->table().size() > 0;
    m_ui->lookNowAction->setEnabled(any);
    m_ui->lookAllAction->setEnabled(any);
    m_ui->selectAllAction->setEnabled(any);
    m_ui->copyIdsAction->setEnabled(anySelected);
    m_ui->removeAction->setEnabled(anySelected);
}

void MainWindow::updateDetail()
{
    const QItemSelectionModel *selection = m_ui->taskTable->selectionModel();
    if (selection->hasSelection())
        m_ui->detailPane->setTask(m_ui->taskTable->currentId());
}

void MainWindow::showStatus(const PollerStatus &status)
{
    m_status = status;
    updateStatusLine();
}

void MainWindow::updateStatusLine()
{
    const Moment moment = m_model->moment();
    const WatchSummary summary = watchSummary(m_model->table(), moment.tick);
    m_statusLine->say(statusText(m_status, summary, moment));
    m_endpointButton->refresh();
    if (const TroubleText trouble = troubleText(m_status, moment); trouble.what.isEmpty())
        m_ui->troubleBanner->silence();
    else
        m_ui->troubleBanner->say(Banner::Kind::Error, trouble.what, trouble.next);
}

QVariantMap MainWindow::layoutState() const
{
    QVariantMap state = m_ui->taskTable->columns()->columnLayout().toSettings();
    state.insert({{key(LayoutGeometry), saveGeometry()}, {key(LayoutSplitter), m_ui->splitter->saveState()},
        {key(LayoutDetail), m_ui->showDetailAction->isChecked()}, {key(LayoutAppearance), appearanceKey(m_appearance)}});
    return state;
}

void MainWindow::restoreLayoutState(const QVariantMap &state)
{
    // Each part says itself whether it can take what it is given; what it cannot take stays as it is.
    restoreGeometry(state.value(key(LayoutGeometry)).toByteArray());
    m_ui->splitter->restoreState(state.value(key(LayoutSplitter)).toByteArray());
    if (ColumnLayout::isIn(state))
        m_ui->taskTable->columns()->setColumnLayout(ColumnLayout::fromSettings(state));
    m_ui->showDetailAction->setChecked(state.value(key(LayoutDetail), true).toBool());
    setAppearance(appearanceFromKey(state.value(key(LayoutAppearance)).toString()));
}

void MainWindow::hideEvent(QHideEvent *event)
{
    // Not in the destructor: there every column has width 0.
    if (!event->spontaneous())
        Q_EMIT layoutSettled(layoutState());
    QMainWindow::hideEvent(event);
}

} // namespace Taskwatch
