// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/filterbar.h"

#include "accessibility/announcer.h"
#include "cells/phasetext.h"
#include "filter/filterfield.h"
#include "filter/filtermatcher.h"
#include "filter/phasebar.h"
#include "filter/pickedtaskschip.h"
#include "filter/rowcounts.h"
#include "tables/tasktablemodel.h"
#include "text/joinedtext.h"
#include "text/wordorder.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace Taskwatch {

namespace {

constexpr std::chrono::milliseconds CountsInterval{200};

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_phases(new PhaseBar(this))
    , m_field(new FilterField(this))
    , m_chip(new PickedTasksChip(this))
    , m_rowCounts(new RowCounts(this))
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(4, 0, 4, 4);
    lines->setSpacing(4);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_phases, 0, Qt::AlignTop); // with an alignment, it gets the height of all its lines
    line->addWidget(m_rowCounts, 1);
    lines->addLayout(line);
    lines->addWidget(m_field->mistakeLine());
    lines->addWidget(m_chip);
    m_chip->hide();
    m_countsTimer.setSingleShot(true);
    m_countsTimer.setInterval(CountsInterval);
    connect(&m_countsTimer, &QTimer::timeout, this, [this] {
        if (m_countsOutdated)
            updateCounts();
    });
    connect(m_phases, &PhaseBar::phasesChanged, this, &FilterBar::apply);
    connect(m_field, &FilterField::filterChanged, this, [this](const FilterQuery &, const QString &text) {
        m_typed = text;
        apply();
    });
    connect(m_field, &FilterField::filterSettled, this, [this] {
        if (m_field->isAncestorOf(QApplication::focusWidget())) // a reader hears how many rows are left
            Announcer::of(this)->announce(m_rowCounts->accessibleName());
    });
    connect(m_field, &FilterField::focusReleased, this, &FilterBar::focusReleased);
    connect(m_chip, &PickedTasksChip::closeRequested, this, [this] { setPickedTasks({}); });
    if (auto *edit = m_field->findChild<QLineEdit *>(QStringLiteral("filterEdit")))
        edit->installEventFilter(this);
}

void FilterBar::setModel(TaskTableModel *model)
{
    Q_ASSERT(!m_model);
    m_model = model;
    m_field->setAliases(filterAliases(model->words()));
    connect(model, &TaskTableModel::tasksChanged, this, &FilterBar::scheduleCounts);
    connect(model, &TaskTableModel::filteredCountsChanged, this, &FilterBar::scheduleCounts);
    connect(model, &TaskTableModel::tasksChanged, this, [this] {
        const TaskTable &table = m_model->table();
        if (m_pickedTasks && (table.size() != m_describedSize || table.nextSerial() != m_describedSerial))
            updateChip();
    });
    updateCounts();
}

void FilterBar::setTable(const TaskTableView *table)
{
    m_rowCounts->setTable(table);
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        updateStateSuggestions();
    // Escape clears the text first, then the filter by id, then the phases, then leaves the field.
    const bool hasMore = m_pickedTasks || !m_phases->phases().showsAll();
    if (event->type() == QEvent::KeyPress && hasMore && m_field->text().isEmpty()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && !(key->modifiers() & ~Qt::KeypadModifier)) {
            if (m_pickedTasks)
                setPickedTasks({});
            else
                m_phases->setPhases({});
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool FilterBar::isFiltering() const
{
    return m_pickedTasks || !m_phases->phases().showsAll() || !m_field->query().matchesAll();
}

QString FilterBar::description() const
{
    QStringList parts;
    if (m_pickedTasks)
        parts.append(m_pickedLabel);
    QStringList phases;
    const PhaseSet chosen = m_phases->phases();
    for (const Phase phase : AllPhases) {
        if (chosen.isChosen(phase))
            phases.append(phaseWord(phase));
    }
    if (chosen.isChosen(std::nullopt))
        phases.append(phaseWord(std::nullopt));
    if (!phases.isEmpty())
        parts.append(phases.join(tr(" or ", "between phases")));
    if (!m_field->query().matchesAll())
        parts.append(m_typed.trimmed());
    return commaText(parts);
}

QString FilterBar::terms() const
{
    return m_field->text();
}

void FilterBar::setTerms(const QString &terms)
{
    m_field->setText(terms);
}

PhaseSet FilterBar::phases() const
{
    return m_phases->phases();
}

void FilterBar::setPhases(PhaseSet phases)
{
    m_phases->setPhases(phases);
}

QString FilterBar::phaseTerm() const
{
    const Result<FilterQuery, FilterMistake> query = FilterQuery::parse(m_typed);
    if (!query)
        return {};
    for (const QList<FilterTerm> &terms : query->alternatives()) {
        for (const FilterTerm &term : terms) {
            const auto *phase = std::find_if(AllPhases.begin(), AllPhases.end(),
                [&term](Phase each) { return foldedState(phaseKey(each)) == term.text; });
            if (term.kind == FilterTerm::Kind::State && !term.negated && phase != AllPhases.end())
                return filterTerm(QStringLiteral("phase"), phaseKey(*phase));
        }
    }
    return {};
}

void FilterBar::clear()
{
    replaceAll({}, {});
}

void FilterBar::showAnyIds()
{
    if (!m_pickedTasks)
        return;
    setPickedTasks({});
    apply();
}

void FilterBar::showOnly(const QString &terms)
{
    replaceAll({}, terms);
    Q_EMIT replaced();
}

void FilterBar::narrow(const QString &terms)
{
    m_field->setText(withTerms(m_typed, terms)); // not to what is typed wrongly
}

void FilterBar::exclude(const QString &term)
{
    m_field->setText(withoutTerm(m_field->text(), term));
}

void FilterBar::showOnlyIds(const QString &label, const QList<TaskId> &ids)
{
    if (!m_model)
        return;
    m_pickedLabel = label;
    replaceAll(std::make_shared<const PickedTasks>(ids, m_model->table()), {});
    Q_EMIT replaced();
}

void FilterBar::replaceAll(std::shared_ptr<const PickedTasks> pickedTasks, const QString &terms)
{
    {
        const QScopedValueRollback batching(m_batchingChanges, true); // filter the rows only once
        setPickedTasks(std::move(pickedTasks));
        m_phases->setPhases({});
        m_field->setText(terms);
    }
    apply();
}

void FilterBar::setPickedTasks(std::shared_ptr<const PickedTasks> pickedTasks)
{
    if (!pickedTasks && m_chip->isAncestorOf(QApplication::focusWidget()))
        m_field->focusField(); // otherwise the focus would move to an arbitrary widget
    m_pickedTasks = std::move(pickedTasks);
    if (m_pickedTasks)
        updateChip();
    m_chip->setVisible(m_pickedTasks != nullptr);
    apply();
}

void FilterBar::updateChip()
{
    const TaskTable &table = m_model->table();
    m_describedSize = table.size();
    m_describedSerial = table.nextSerial();
    m_chip->showTasks(m_pickedLabel, m_pickedTasks->size(), m_pickedTasks->countIn(table));
}

void FilterBar::focusField()
{
    m_field->focusField();
}

void FilterBar::apply()
{
    if (!m_model || m_batchingChanges)
        return;
    const FilterQuery &query = m_field->query();
    const PhaseSet phases = m_phases->phases();
    if (!m_pickedTasks && query.matchesAll()) {
        m_model->setFilter({}, false, phases);
    } else {
        const auto matcher = std::make_shared<FilterMatcher>(query, m_model->table().texts());
        const auto letsThrough = [pickedTasks = m_pickedTasks, matcher](
                                     const TaskRow &row, const ClockReading &moment) {
            return (!pickedTasks || pickedTasks->contains(row)) && matcher->matches(row, moment);
        };
        m_model->setFilter(letsThrough, query.dependsOnTime(), phases);
    }
    updateCounts();
    Q_EMIT changed();
}

void FilterBar::scheduleCounts()
{
    m_countsOutdated = true;
    if (!m_countsTimer.isActive())
        updateCounts();
}

void FilterBar::updateCounts()
{
    m_countsOutdated = false;
    m_countsTimer.start();
    m_phases->setCounts(m_model->filteredCounts(), m_pickedTasks || !m_field->query().matchesAll());
}

void FilterBar::updateStateSuggestions()
{
    const TaskTable &table = m_model->table();
    std::vector<bool> seen(table.texts().capacity());
    QList<TaskState> states;
    for (int row = 0; row < table.rowEnd(); ++row) {
        const TextId id = table.at(row).texts.state;
        if (id != TextId::None && !seen[static_cast<size_t>(id)])
            states.append(table.at(row).task->state);
        seen[static_cast<size_t>(id)] = true;
    }
    std::sort(states.begin(), states.end(),
        [order = WordOrder()](const TaskState &a, const TaskState &b) { return order(a.text(), b.text()); });
    m_field->setStates(states);
}

} // namespace Taskwatch
