// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table/taskdelegate.h"

#include "cells/celltext.h"
#include "tables/tasktablemodel.h"
#include "theme/colors.h"
#include "theme/symbol.h"

#include <QApplication>
#include <QPainter>

namespace Taskwatch {

namespace {

constexpr int MostPips = 8; // above this number, a bar shows the retries in less space
// Sizes in pixels beside texts of the usual size; see symbolSizeFor().
constexpr int PipWidth = 6;
constexpr int PipHeight = 9;
constexpr int PipGap = 2;
constexpr int TrailSize = 12; // size of a phase symbol; symbols of failed attempts are smaller
constexpr int TrailFailureSize = 8;
constexpr int TrailGap = 3;
constexpr QLatin1String LongestAge("59 m ago"); // messages are aligned, whatever the age

/// The background of the row of a cell, without a change mark.
QColor rowGround(const QStyleOptionViewItem &option)
{
    return option.palette.color(option.state.testFlag(QStyle::State_Selected) ? QPalette::Highlight
            : option.features.testFlag(QStyleOptionViewItem::Alternate)       ? QPalette::AlternateBase
                                                                              : QPalette::Base);
}

} // namespace

/// A cell and the row that it shows.
struct TaskDelegate::TaskCell : Cell {
    const TaskRow &row;
    const ClockReading &moment;
    TimeForm times;
    bool stale = false;
    std::optional<QColor> tint{}; // the background of a change mark

    /// @p size beside texts of the usual size, for the texts of the cell.
    [[nodiscard]] int scaled(int size) const { return symbolSizeFor(option.fontMetrics, size); }
    [[nodiscard]] QColor accent(const QColor &color) const
    {
        return onTint(selected ? text : stale ? paleOn(rowGround(option), color) : color);
    }
    [[nodiscard]] QColor onTint(const QColor &color) const
    {
        return tint ? legibleOn(*tint, color, palette.color(selected ? QPalette::HighlightedText : QPalette::Text))
                    : color;
    }
    [[nodiscard]] std::optional<Phase> phase() const
    {
        return row.task ? std::optional(row.task->state.phase()) : std::nullopt;
    }
};

CellDelegate::Contents TaskDelegate::contents(const QModelIndex &index, const QPalette &palette) const
{
    Contents shown = CellDelegate::contents(index, palette);
    const auto column = static_cast<TaskColumn>(index.column());
    if (column == TaskColumn::Task || column == TaskColumn::Message)
        shown.face = Face::Fixed;
    return shown;
}

QSize TaskDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int symbol = symbolSizeFor(option.fontMetrics) + CellSymbolGap;
    QSize size = CellDelegate::sizeHint(option, index);
    switch (static_cast<TaskColumn>(index.column())) {
    case TaskColumn::State:
        size.rwidth() += index.data(TaskRole::Flagged).toBool() ? 2 * symbol : symbol;
        break;
    case TaskColumn::Retries:
        size.rwidth() += MostPips * symbolSizeFor(option.fontMetrics, PipWidth + PipGap) + CellSymbolGap;
        break;
    case TaskColumn::LastError:
        size.rwidth() += option.fontMetrics.horizontalAdvance(LongestAge);
        break;
    case TaskColumn::Checked:
        size.rwidth() += index.data(TaskRole::Failing).toBool() ? symbol : 0;
        break;
    case TaskColumn::Trail:
        size.rwidth() = PhaseTrail::Length * symbolSizeFor(option.fontMetrics, TrailSize + TrailGap) + 2 * CellPadding;
        break;
    case TaskColumn::Task:
    case TaskColumn::Message:
    case TaskColumn::NextAttempt:
    case TaskColumn::Completed:
    case TaskColumn::Deadline:
    case TaskColumn::Url:
    case TaskColumn::Changes:
        break;
    }
    return size;
}

void TaskDelegate::paintContents(const Cell &cell, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const TaskTableModel *>(index.model());
    Q_ASSERT(model);
    paintTask(
        {cell, model->rowAt(index.row()), model->moment(), model->timeForm()}, static_cast<TaskColumn>(index.column()));
}

void TaskDelegate::paintCell(QPainter *painter, const QStyleOptionViewItem &option, const TaskRow &row,
    TaskColumn column, const ClockReading &moment, TimeForm times) const
{
    paintBackground(painter, option);
    setFont(option.font);
    paintTask({Cell(*this, painter, option), row, moment, times}, column);
    paintFocus(painter, option);
}

void TaskDelegate::paintTask(TaskCell cell, TaskColumn column)
{
    cell.stale = cell.row.isStale(cell.moment.tick);
    if (cell.stale && !cell.selected)
        cell.text = cell.quiet = paleOn(rowGround(cell.option), cell.text);

    const double strength =
        cell.row.changes > 0 ? changeHighlight(cell.row, column, cell.moment, newsMarkEnd(cell.option.widget)) : 0;
    if (strength > 0) {
        cell.tint = paintMark(cell.painter, cell.option, strength);
        cell.text = cell.onTint(cell.text);
        cell.quiet = cell.onTint(cell.quiet);
    }
    switch (column) {
    case TaskColumn::State:
        paintState(cell);
        break;
    case TaskColumn::Retries:
        paintRetries(cell);
        break;
    case TaskColumn::LastError:
        paintLastError(cell);
        break;
    case TaskColumn::Checked:
        paintChecked(cell);
        break;
    case TaskColumn::Trail:
        paintTrail(cell);
        break;
    case TaskColumn::Task:
    case TaskColumn::Message:
    case TaskColumn::NextAttempt:
    case TaskColumn::Completed:
    case TaskColumn::Deadline:
    case TaskColumn::Url:
    case TaskColumn::Changes:
        paintText(cell, column);
        break;
    }
}

ChangeHighlightEnd TaskDelegate::newsMarkEnd(const QWidget *widget)
{
    const QStyle *style = widget ? widget->style() : QApplication::style();
    return style->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, widget) > 0 ? ChangeHighlightEnd::Fades
                                                                                       : ChangeHighlightEnd::Stays;
}

QColor TaskDelegate::paintMark(QPainter *painter, const QStyleOptionViewItem &option, double strength)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    QColor tint = newsTint(option.palette, selected);
    tint.setAlphaF(static_cast<float>(tint.alphaF() * strength));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tint);
    painter->drawRoundedRect(option.rect.adjusted(3, 2, -3, -2), 4, 4);
    painter->setRenderHint(QPainter::Antialiasing, false);
    return mixed(rowGround(option), tint, tint.alphaF());
}

void TaskDelegate::paintText(const TaskCell &cell, TaskColumn column)
{
    const QString text = cellText(column, cell.row, cell.moment, cell.times);
    const bool isId = column == TaskColumn::Task || column == TaskColumn::Message;
    QColor color = cell.text;
    if (text == NotSetText)
        color = cell.quiet;
    else if (column == TaskColumn::NextAttempt && isOverdue(*cell.row.task->nextProcessAt, cell.moment.serverNow))
        color = cell.accent(warningColor(cell.palette));
    cell.drawText(cell.rect, text, color, isId ? Face::Fixed : Face::Plain,
        isId || column == TaskColumn::Url ? Qt::ElideMiddle : Qt::ElideRight, taskColumnInfo(column).alignment);
}

void TaskDelegate::paintState(const TaskCell &cell)
{
    QRect rect = cell.rect;
    const std::optional<Phase> phase = cell.phase();
    QColor color = cell.quiet; // not polled yet
    if (phase || cell.row.failure) {
        color = cell.accent(phase ? phaseColor(*phase, cell.palette) : warningColor(cell.palette));
        cell.drawSymbol(rect.left(), phase ? phaseSymbol(*phase) : Symbol::Warning, color);
    }
    if (cell.row.task && !cell.row.task->flags.isEmpty()) {
        cell.drawSymbol(rect.right() - cell.symbolSize, Symbol::Flag, cell.accent(warningColor(cell.palette)));
        rect.setRight(rect.right() - cell.symbolSize - CellSymbolGap);
    }
    rect.setLeft(rect.left() + cell.symbolSize + CellSymbolGap);
    cell.drawText(rect, cellText(TaskColumn::State, cell.row, cell.moment), color);
}

void TaskDelegate::paintRetries(const TaskCell &cell)
{
    if (!cell.row.task) {
        cell.drawText(cell.rect, NotSetText, cell.quiet);
        return;
    }
    const Task &task = *cell.row.task;
    const qint64 most = std::max<qint64>(task.maxRetry, 0); // none is drawn if it is unknown
    const Phase phase = task.state.phase();
    const QColor used = phase == Phase::Succeeded
        ? cell.quiet // failures before a success are secondary
        : cell.accent(phase == Phase::Failed ? errorColor(cell.palette) : warningColor(cell.palette));
    const QColor left = mixed(cell.palette.color(cell.selected ? QPalette::Highlight : QPalette::Base), cell.text,
        wantsMoreContrast() ? 0.45 : 0.22);
    const int pipWidth = cell.scaled(PipWidth);
    const int pipStep = cell.scaled(PipWidth + PipGap);
    const int pipHeight = cell.scaled(PipHeight);
    const int barWidth = 4 * pipStep + pipWidth;
    QRect place(cell.rect.left(), cell.rect.center().y() - pipHeight / 2, pipWidth, pipHeight);

    if (most <= MostPips) {
        for (int pip = 0; pip < most; ++pip) {
            cell.fill(place, pip < task.retried ? used : left);
            place.translate(pipStep, 0);
        }
    } else {
        const double share = std::min(1.0, static_cast<double>(task.retried) / static_cast<double>(most));
        place.setWidth(barWidth);
        cell.fill(place, left);
        place.setWidth(qRound(barWidth * share));
        cell.fill(place, used);
    }
    const int pips = most <= MostPips ? std::max(5, static_cast<int>(most)) : 5;
    QRect rect = cell.rect.adjusted(pips * pipStep + CellSymbolGap, 0, 0, 0);
    const QString lead = usedRetriesText(task);
    cell.drawText(rect, lead, cell.text);
    const QString rest = leftRetriesText(task);
    if (rest.isEmpty())
        return;
    rect.setLeft(rect.left() + cell.textWidth(lead) + CellSymbolGap);
    cell.drawText(rect, rest, cell.quiet);
}

void TaskDelegate::paintLastError(const TaskCell &cell)
{
    const QString age = cell.row.task ? errorTimeText(*cell.row.task, cell.moment, cell.times) : QString();
    const QString message = cell.row.task ? errorText(*cell.row.task) : NotSetText;
    QRect rect = cell.rect;
    if (!age.isEmpty()) {
        const qreal width = cell.drawText(rect, age, cell.quiet);
        rect.setLeft(rect.left() + std::max(cell.textWidth(LongestAge), qRound(width)) + 2 * CellSymbolGap);
    }
    cell.drawText(rect, message, message == NotSetText && age.isEmpty() ? cell.quiet : cell.text);
}

void TaskDelegate::paintChecked(const TaskCell &cell)
{
    const bool failing = cell.row.failure.has_value();
    QColor color = cell.quiet;
    if (failing || cell.stale)
        color = cell.selected ? cell.text : warningColor(cell.palette);
    const qreal width = cell.drawText(cell.rect, cellText(TaskColumn::Checked, cell.row, cell.moment, cell.times),
        color, Face::Plain, Qt::ElideRight, Qt::AlignRight);
    const int symbolLeft = cell.rect.right() - qRound(width) - cell.symbolSize - CellSymbolGap;
    if (failing && symbolLeft >= cell.rect.left())
        cell.drawSymbol(symbolLeft, Symbol::Warning, color);
}

void TaskDelegate::paintTrail(const TaskCell &cell)
{
    const PhaseTrail &trail = cell.row.trail;
    if (trail.size() == 0) {
        paintText(cell, TaskColumn::Trail);
        return;
    }
    const int place = cell.scaled(TrailSize);
    int right = cell.rect.right() + 1;
    for (int back = 0; back < trail.size() && right - place >= cell.rect.left(); ++back) {
        const PhaseTrail::Mark mark = trail.at(back);
        const int size = mark ? place : cell.scaled(TrailFailureSize);
        const QColor color = cell.accent(phaseColor(mark.value_or(Phase::Failed), cell.palette));
        const int left = right - place + (place - size) / 2;
        cell.drawSymbol(left, phaseSymbol(mark.value_or(Phase::Failed)), color, size);
        right -= cell.scaled(TrailSize + TrailGap);
    }
}

} // namespace Taskwatch
