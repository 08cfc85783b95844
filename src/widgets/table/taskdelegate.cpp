// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table/taskdelegate.h"

#include "cells/celltext.h"
#include "parts/columnheader.h"
#include "parts/rowmetrics.h"
#include "tables/tasktablemodel.h"
#include "theme/colors.h"
#include "theme/symbol.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPainter>

namespace Taskwatch {

namespace {

constexpr int PhaseSymbolGap = 7; // between a symbol and its word
constexpr int MostPips = 8; // above this number, a bar shows the retries in less space
constexpr int PipWidth = 6;
constexpr int PipHeight = 9;
constexpr int PipGap = 2;
constexpr int TrailSize = 12; // size of a phase symbol; symbols of failed attempts are smaller
constexpr int TrailFailureSize = 8;
constexpr int TrailGap = 3;

} // namespace

/// Everything that is needed to paint one cell.
struct TaskDelegate::Cell {
    QPainter *painter;
    const TaskRow &row;
    const ClockReading &moment;
    TimeForm times;
    const QPalette &palette;
    QRect rect; // without the padding
    QColor text;
    QColor quiet;
    qreal ratio;
    bool selected;
    bool stale;
    std::optional<QColor> tint{}; // the background of a change mark

    [[nodiscard]] QColor accent(const QColor &color) const
    {
        return onTint(selected ? text : stale ? mixed(palette.color(QPalette::Base), color, 0.6) : color);
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

    void drawSymbol(int left, Symbol symbol, const QColor &color) const
    {
        painter->drawPixmap(
            left, rect.center().y() - CellSymbolSize / 2 + 1, symbolPixmap(symbol, color, CellSymbolSize, ratio));
    }
};

TaskDelegate::TaskDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_fixedFont(QFontDatabase::systemFont(QFontDatabase::FixedFont))
{
}

QSize TaskDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int Slack = 2; // a text that fits exactly may be elided because of a fraction of a pixel
    constexpr int Around = 2 * CellPadding + Slack;
    const QString text = index.data().toString();
    int width = option.fontMetrics.horizontalAdvance(text) + Around;
    switch (static_cast<TaskColumn>(index.column())) {
    case TaskColumn::State:
        width += CellSymbolSize + PhaseSymbolGap
            + (index.data(TaskRole::Flagged).toBool() ? CellSymbolSize + PhaseSymbolGap : 0);
        break;
    case TaskColumn::Task:
    case TaskColumn::Message: {
        QFont fixed = m_fixedFont;
        fixed.setPointSizeF(option.font.pointSizeF());
        width = QFontMetrics(fixed).horizontalAdvance(text) + Around;
        break;
    }
    case TaskColumn::Retries:
        width += MostPips * (PipWidth + PipGap) + PhaseSymbolGap;
        break;
    case TaskColumn::LastError:
        // messages are aligned, whatever the age
        width += option.fontMetrics.horizontalAdvance(QStringLiteral("59 m ago"));
        break;
    case TaskColumn::Checked:
        width += index.data(TaskRole::Failing).toBool() ? CellSymbolSize + PhaseSymbolGap : 0;
        break;
    case TaskColumn::Trail:
        width = PhaseTrail::Length * (TrailSize + TrailGap) + Around;
        break;
    case TaskColumn::NextAttempt:
    case TaskColumn::Completed:
    case TaskColumn::Deadline:
    case TaskColumn::Url:
    case TaskColumn::Changes:
        break;
    }
    return {width, rowHeight(option.font)};
}

void TaskDelegate::setFont(const QFont &font) const
{
    if (m_errorsBegin > 0 && font == m_texts.font())
        return;
    m_texts.setFont(font);
    QFont fixed = m_fixedFont;
    fixed.setPointSizeF(font.pointSizeF());
    m_ids.setFont(fixed);
    m_errorsBegin = m_texts.metrics().horizontalAdvance(QStringLiteral("59 m ago"));
}

void TaskDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const TaskTableModel *>(index.model());
    Q_ASSERT(model);
    QStyleOptionViewItem cell = option;
    cell.index = index;
    painter->save();
    paintCell(painter, cell, model->rowAt(index.row()), static_cast<TaskColumn>(index.column()), model->moment(),
        model->timeForm());
    painter->restore();
}

void TaskDelegate::paintCell(QPainter *painter, const QStyleOptionViewItem &option, const TaskRow &row,
    TaskColumn column, const ClockReading &moment, TimeForm times) const
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    setFont(option.font);

    Cell cell{.painter = painter,
        .row = row,
        .moment = moment,
        .times = times,
        .palette = option.palette,
        .rect = option.rect.adjusted(CellPadding, 0, -CellPadding, 0),
        .text = {},
        .quiet = {},
        .ratio = option.widget ? option.widget->devicePixelRatioF() : 1.0,
        .selected = option.state.testFlag(QStyle::State_Selected),
        .stale = row.isStale(moment.tick)};
    cell.text = option.palette.color(cell.selected ? QPalette::HighlightedText : QPalette::Text);
    cell.quiet = cell.selected ? cell.text : quietColor(option.palette);
    if (cell.stale && !cell.selected)
        cell.text = cell.quiet = mixed(option.palette.color(QPalette::Base), cell.text, 0.55);

    if (const double strength = row.changes > 0 ? changeHighlight(row, column, moment, newsMarkEnd(option.widget)) : 0;
        strength > 0) {
        cell.tint = paintMark(painter, option, strength);
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
    const QColor ground = option.palette.color(selected                 ? QPalette::Highlight
            : option.features.testFlag(QStyleOptionViewItem::Alternate) ? QPalette::AlternateBase
                                                                        : QPalette::Base);
    return mixed(ground, tint, tint.alphaF());
}

void TaskDelegate::paintText(const Cell &cell, TaskColumn column) const
{
    const QString text = cellText(column, cell.row, cell.moment, cell.times);
    const bool isId = column == TaskColumn::Task || column == TaskColumn::Message;
    QColor color = cell.text;
    if (text == NotSetText)
        color = cell.quiet;
    else if (column == TaskColumn::NextAttempt && isOverdue(*cell.row.task->nextProcessAt, cell.moment.serverNow))
        color = cell.accent(warningColor(cell.palette));
    cell.painter->setPen(color);
    (isId ? m_ids : m_texts)
        .draw(cell.painter, cell.rect, text, isId || column == TaskColumn::Url ? Qt::ElideMiddle : Qt::ElideRight,
            taskColumnInfo(column).alignment);
}

void TaskDelegate::paintState(const Cell &cell) const
{
    QRect rect = cell.rect;
    const std::optional<Phase> phase = cell.phase();
    QColor color = cell.quiet; // not polled yet
    if (phase || cell.row.failure) {
        color = cell.accent(phase ? phaseColor(*phase, cell.palette) : warningColor(cell.palette));
        cell.drawSymbol(rect.left(), phase ? phaseSymbol(*phase) : Symbol::Warning, color);
    }
    if (cell.row.task && !cell.row.task->flags.isEmpty()) {
        cell.drawSymbol(rect.right() - CellSymbolSize, Symbol::Flag, cell.accent(warningColor(cell.palette)));
        rect.setRight(rect.right() - CellSymbolSize - PhaseSymbolGap);
    }
    rect.setLeft(rect.left() + CellSymbolSize + PhaseSymbolGap);
    cell.painter->setPen(color);
    m_texts.draw(cell.painter, rect, cellText(TaskColumn::State, cell.row, cell.moment));
}

void TaskDelegate::paintRetries(const Cell &cell) const
{
    QPainter *painter = cell.painter;
    if (!cell.row.task) {
        painter->setPen(cell.quiet);
        m_texts.draw(painter, cell.rect, NotSetText);
        return;
    }
    const Task &task = *cell.row.task;
    const qint64 most = task.maxRetry;
    const Phase phase = task.state.phase();
    const QColor used = phase == Phase::Succeeded
        ? cell.quiet // failures before a success are secondary
        : cell.accent(phase == Phase::Failed ? errorColor(cell.palette) : warningColor(cell.palette));
    const QColor left =
        mixed(cell.palette.color(cell.selected ? QPalette::Highlight : QPalette::Base), cell.text, 0.22);
    constexpr int BarWidth = 5 * (PipWidth + PipGap) - PipGap;
    const int top = cell.rect.center().y() - PipHeight / 2;

    if (most <= MostPips) {
        for (int pip = 0; pip < most; ++pip)
            painter->fillRect(cell.rect.left() + pip * (PipWidth + PipGap), top, PipWidth, PipHeight,
                pip < task.retried ? used : left);
    } else {
        const double share = std::min(1.0, static_cast<double>(task.retried) / static_cast<double>(most));
        painter->fillRect(cell.rect.left(), top, BarWidth, PipHeight, left);
        painter->fillRect(cell.rect.left(), top, qRound(BarWidth * share), PipHeight, used);
    }
    const int pips = most <= MostPips ? std::max(5, static_cast<int>(most)) : 5;
    QRect rect = cell.rect.adjusted(pips * (PipWidth + PipGap) + PhaseSymbolGap, 0, 0, 0);
    const QString lead = usedRetriesText(task);
    painter->setPen(cell.text);
    m_texts.draw(painter, rect, lead);
    const QString rest = leftRetriesText(task);
    if (rest.isEmpty())
        return;
    rect.setLeft(rect.left() + m_texts.metrics().horizontalAdvance(lead) + PhaseSymbolGap);
    painter->setPen(cell.quiet);
    m_texts.draw(painter, rect, rest);
}

void TaskDelegate::paintLastError(const Cell &cell) const
{
    const QString age = cell.row.task ? errorTimeText(*cell.row.task, cell.moment, cell.times) : QString();
    const QString message = cell.row.task ? errorText(*cell.row.task) : NotSetText;
    QRect rect = cell.rect;
    if (!age.isEmpty()) {
        cell.painter->setPen(cell.quiet);
        const qreal width = m_texts.draw(cell.painter, rect, age);
        rect.setLeft(rect.left() + std::max(m_errorsBegin, qRound(width)) + 2 * PhaseSymbolGap);
    }
    cell.painter->setPen(message == NotSetText && age.isEmpty() ? cell.quiet : cell.text);
    m_texts.draw(cell.painter, rect, message);
}

void TaskDelegate::paintChecked(const Cell &cell) const
{
    const bool failing = cell.row.failure.has_value();
    QColor color = cell.quiet;
    if (failing || cell.stale)
        color = cell.selected ? cell.text : warningColor(cell.palette);
    cell.painter->setPen(color);
    const qreal width = m_texts.draw(cell.painter, cell.rect,
        cellText(TaskColumn::Checked, cell.row, cell.moment, cell.times), Qt::ElideRight, Qt::AlignRight);
    const int symbolLeft = cell.rect.right() - qRound(width) - CellSymbolSize - PhaseSymbolGap;
    if (failing && symbolLeft >= cell.rect.left())
        cell.drawSymbol(symbolLeft, Symbol::Warning, color);
}

void TaskDelegate::paintTrail(const Cell &cell) const
{
    const PhaseTrail &trail = cell.row.trail;
    if (trail.size() == 0) {
        paintText(cell, TaskColumn::Trail);
        return;
    }
    int right = cell.rect.right() + 1;
    for (int back = 0; back < trail.size() && right - TrailSize >= cell.rect.left(); ++back) {
        const PhaseTrail::Mark mark = trail.at(back);
        const int size = mark ? TrailSize : TrailFailureSize;
        const QColor color = cell.accent(phaseColor(mark.value_or(Phase::Failed), cell.palette));
        const int left = right - TrailSize + (TrailSize - size) / 2;
        cell.painter->drawPixmap(left, cell.rect.center().y() - size / 2 + 1,
            symbolPixmap(phaseSymbol(mark.value_or(Phase::Failed)), color, size, cell.ratio));
        right -= TrailSize + TrailGap;
    }
}

} // namespace Taskwatch
