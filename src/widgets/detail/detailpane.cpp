// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detail/detailpane.h"

#include "accessibility/focusoutline.h"
#include "detail/historytab.h"
#include "detail/rawanswertab.h"
#include "detail/taskhistorytab.h"
#include "parts/fontsize.h"
#include "tables/requestsmodel.h"
#include "text/detaillines.h"
#include "text/safetext.h"
#include "theme/colors.h"
#include "ui_detailpane.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace Taskwatch {

namespace {

/// Fills @p page with @p tab.
template <class Tab>
Tab *placedOn(QWidget *page, Tab *tab)
{
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(tab);
    tab->show(); // now; the layout would show it later
    page->setFocusProxy(tab);
    return tab;
}

} // namespace

DetailPane::DetailPane(QWidget *parent)
    : QWidget(parent)
    , m_hint(new QLabel(tr("Select a task to see its details"), this))
    , m_content(new QWidget(this))
    , m_ui(std::make_unique<Ui::DetailPane>())
{
    m_hint->setObjectName(QStringLiteral("detailHint"));
    m_hint->setContentsMargins(12, 8, 12, 8);
    m_hint->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_hint);
    layout->addWidget(m_content);
    m_content->hide();
    m_ui->setupUi(m_content);
    m_ui->overviewTab->setFocusProxy(m_ui->fieldsArea);
    m_ui->fieldsArea->viewport()->setAutoFillBackground(false);
    m_ui->fields->setAutoFillBackground(false);
    new FocusOutline(m_ui->fieldsArea);
    connect(m_ui->tabs, &QTabWidget::currentChanged, this, &DetailPane::updateContents);
}

DetailPane::~DetailPane() = default;

QTabWidget *DetailPane::tabs() const
{
    return m_ui->tabs;
}

FieldGrid *DetailPane::fields() const
{
    return m_ui->fields;
}

void DetailPane::focusTab()
{
    tabs()->currentWidget()->setFocus(Qt::ShortcutFocusReason);
    if (!isAncestorOf(window()->focusWidget())) // its table is hidden while it has no rows
        tabs()->setFocus(Qt::ShortcutFocusReason);
}

void DetailPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT focusReleased();
    else
        QWidget::keyPressEvent(event);
}

void DetailPane::styleId()
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setBold(true);
    setFontSize(fixed, font(), 1.1);
    m_ui->idLabel->setFont(fixed);
    // The headline or the button follows the id. An id that is longer than its line is wrapped.
    const QFontMetrics metrics(fixed);
    m_ui->idLabel->setMaximumWidth(metrics.horizontalAdvance(m_ui->idLabel->text()) + metrics.averageCharWidth());
}

void DetailPane::placeHeadline()
{
    constexpr int IdColumn = 1;
    constexpr int HeadlineColumn = 3;
    QGridLayout *head = m_ui->headLayout;
    const int idWidth = m_ui->idLabel->maximumWidth();
    const QFontMetrics metrics = m_ui->headlineLabel->fontMetrics();
    const int headlineWidth = metrics.horizontalAdvance(m_ui->headlineLabel->text()) + metrics.averageCharWidth();
    const int needed = m_ui->phaseLabel->sizeHint().width() + idWidth + m_ui->copyIdButton->sizeHint().width()
        + headlineWidth + (HeadlineColumn + 1) * head->horizontalSpacing();
    const QMargins margins = m_ui->layout->contentsMargins();
    const bool fits = needed <= width() - margins.left() - margins.right();
    head->setColumnStretch(IdColumn, idWidth);
    head->setColumnStretch(HeadlineColumn, fits ? headlineWidth : 0);
    if (const bool isBeside = head->itemAtPosition(0, HeadlineColumn) != nullptr; isBeside == fits)
        return;
    head->removeWidget(m_ui->headlineLabel);
    if (fits)
        head->addWidget(m_ui->headlineLabel, 0, HeadlineColumn);
    else
        head->addWidget(m_ui->headlineLabel, 1, IdColumn, 1, -1); // the spacer's column has the room beside the id
}

void DetailPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeHeadline();
}

void DetailPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_id)
        styleId();
}

void DetailPane::setModel(TaskTableModel *model)
{
    Q_ASSERT(!m_model);
    m_model = model;
    // tasksChanged(), not signals of rows: the task's row may be hidden by a filter.
    connect(model, &TaskTableModel::tasksChanged, this, [this] {
        if (m_id && m_model->table().indexOf(*m_id) < 0)
            setTask(std::nullopt);
        else
            updateIfChanged();
    });
}

void DetailPane::setTask(const std::optional<TaskId> &id)
{
    if (id == m_id)
        return;
    m_id = id;
    m_history.reset();
    if (m_historyTab)
        m_historyTab->showLoading();
    if (m_requestsTab)
        m_requestsTab->showLoading();
    m_ui->fieldsArea->verticalScrollBar()->setValue(0);
    updateContents();
    Q_EMIT followRequested(m_id);
}

void DetailPane::setHistory(const TaskHistory &history)
{
    if (!m_id || history.taskId != *m_id)
        return;
    updateContents(); // sets the moment before the tabs format times
    m_history = history;
    if (m_historyTab)
        m_historyTab->setHistory(history);
    if (m_requestsTab)
        m_requestsTab->setHistory(history);
}

void DetailPane::extendHistory(const TaskHistory &later)
{
    if (!m_history || later.taskId != *m_id)
        return;
    m_history->extend(later);
    if (m_historyTab)
        m_historyTab->extendHistory(later);
    if (m_requestsTab)
        m_requestsTab->extendHistory(later);
}

void DetailPane::setTimeForm(TimeForm form)
{
    m_timeForm = form;
    updateContents();
}

void DetailPane::updateIfChanged()
{
    const int index = m_id ? m_model->table().indexOf(*m_id) : -1;
    if (index >= 0 && m_model->table().at(index).polled != m_shownPoll)
        updateContents();
}

void DetailPane::updateContents()
{
    const int index = m_id && m_model ? m_model->table().indexOf(*m_id) : -1;
    m_hint->setVisible(index < 0);
    m_content->setVisible(index >= 0);
    if (index < 0)
        return;
    const TaskRow &row = m_model->table().at(index);
    const ClockReading moment = m_model->moment();
    m_shownPoll = row.polled;
    if (const QString id = safeText(row.id.toString()); m_ui->idLabel->text() != id) {
        m_ui->idLabel->setText(id);
        m_ui->copyIdButton->setCopied(tr("the id"), row.id.toString());
        styleId();
    }
    if (const QString headline = detailHeadline(row, moment, m_timeForm); m_ui->headlineLabel->text() != headline)
        m_ui->headlineLabel->setText(headline);
    const Phase phase = row.task ? row.task->state.phase() : Phase::Unknown;
    m_ui->phaseLabel->setVisible(row.task.has_value());
    m_ui->phaseLabel->setSymbol(
        phaseSymbol(phase), [phase](const QPalette &palette) { return phaseColor(phase, palette); });
    placeHeadline();
    m_ui->fields->setLines(detailLines(row, moment, m_timeForm));
    makeCurrentTab();
    if (m_rawAnswerTab)
        m_rawAnswerTab->setAnswer(m_model->table().rawAnswer(index), m_model->table().isRawAnswerCut(index));
    if (m_historyTab)
        m_historyTab->setTimes(moment, m_timeForm);
    if (m_requestsTab)
        m_requestsTab->setTimes(moment, m_timeForm);
}

void DetailPane::makeCurrentTab()
{
    QWidget *page = tabs()->currentWidget();
    if (page == m_ui->historyTab && !m_historyTab) {
        m_historyTab = placedOn(page, new TaskHistoryTab(page));
        if (m_history)
            m_historyTab->setHistory(*m_history);
    } else if (page == m_ui->rawAnswerTab && !m_rawAnswerTab) {
        m_rawAnswerTab = placedOn(page, new RawAnswerTab(page));
    } else if (page == m_ui->requestsTab && !m_requestsTab) {
        m_requestsTab = placedOn(page, new HistoryTab(page));
        m_requestsTab->setModel(new RequestsModel, QStringLiteral("requests"), tr("Requests for the task"));
        if (m_history)
            m_requestsTab->setHistory(*m_history);
    }
}

} // namespace Taskwatch
