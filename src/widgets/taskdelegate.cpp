// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "taskdelegate.h"

#include "colors.h"
#include "symbol.h"
#include "taskheaderview.h"
#include "tasktablemodel.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPainter>

namespace Taskwatch {

namespace {

constexpr int SymbolSize = 16;
constexpr int Gap = 7; // between a symbol and its word
constexpr int MostPips = 8; // beyond it a bar says the same in less room
constexpr int PipWidth = 6;
constexpr int PipHeight = 9;
constexpr int PipGap = 2;

std::optional<Phase> phaseOf(const QModelIndex &index)
{
    const QVariant key = index.data(TaskRole::PhaseKey);
    return key.isValid() ? std::optional(static_cast<Phase>(key.toInt())) : std::nullopt;
}

/// A cell whose field the endpoint did not set.
bool saysNothing(const QModelIndex &index)
{
    return index.data().toString() == u"—";
}

} // namespace

/// How one cell is to be drawn: where, and in which colours on its ground.
struct TaskDelegate::Pen {
    QRect rect; // without the padding
    QPalette palette;
    QColor text;
    QColor quiet;
    qreal ratio;
    bool selected;
    bool stale;

    [[nodiscard]] QColor accent(const QColor &color) const { return selected ? text : stale ? mixed(palette.color(QPalette::Base), color, 0.6) : color; }
};

TaskDelegate::TaskDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_fixedFont(QFontDatabase::systemFont(QFontDatabase::FixedFont))
{
}

int TaskDelegate::rowHeight(const QFont &font)
{
    return std::max(QFontMetrics(font).height(), SymbolSize) + 10;
}

QSize TaskDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int Slack = 2; // a text that fits exactly is elided for a fraction of a pixel
    constexpr int Around = 2 * CellPadding + Slack;
    const QString text = index.data().toString();
    int width = option.fontMetrics.horizontalAdvance(text) + Around;
    switch (static_cast<TaskColumn>(index.column())) {
    case TaskColumn::State:
        width += SymbolSize + Gap + (index.data(TaskRole::Flagged).toBool() ? SymbolSize + Gap : 0);
        break;
    case TaskColumn::Task:
    case TaskColumn::Message: {
        QFont fixed = m_fixedFont;
        fixed.setPointSizeF(option.font.pointSizeF());
        width = QFontMetrics(fixed).horizontalAdvance(text) + Around;
        break;
    }
    case TaskColumn::Retries:
        width += MostPips * (PipWidth + PipGap) + Gap;
        break;
    case TaskColumn::LastError:
        width += option.fontMetrics.horizontalAdvance(QStringLiteral("59 m ago")); // where the messages begin, whatever the age
        break;
    case TaskColumn::Checked:
        width += index.data(TaskRole::Failing).toBool() ? SymbolSize + Gap : 0;
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

void TaskDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    cell.index = index;
    QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, option.widget);

    Pen pen{.rect = option.rect.adjusted(CellPadding, 0, -CellPadding, 0),
        .palette = option.palette,
        .text = {},
        .quiet = {},
        .ratio = option.widget ? option.widget->devicePixelRatioF() : 1.0,
        .selected = option.state.testFlag(QStyle::State_Selected),
        .stale = index.data(TaskRole::Stale).toBool()};
    pen.text = option.palette.color(pen.selected ? QPalette::HighlightedText : QPalette::Text);
    pen.quiet = pen.selected ? pen.text : quietColor(option.palette);
    if (pen.stale && !pen.selected)
        pen.text = pen.quiet = mixed(option.palette.color(QPalette::Base), pen.text, 0.55);

    painter->save();
    painter->setFont(option.font);
    painter->setPen(pen.text);
    const auto column = static_cast<TaskColumn>(index.column());
    switch (column) {
    case TaskColumn::State:
        paintState(painter, pen, index);
        break;
    case TaskColumn::Task:
    case TaskColumn::Message: {
        QFont fixed = m_fixedFont;
        fixed.setPointSizeF(option.font.pointSizeF());
        painter->setFont(fixed);
        if (saysNothing(index))
            painter->setPen(pen.quiet);
        painter->drawText(pen.rect, Qt::AlignVCenter | Qt::AlignLeft,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, pen.rect.width()));
        break;
    }
    case TaskColumn::Retries:
        paintRetries(painter, pen, index);
        break;
    case TaskColumn::LastError:
        paintLastError(painter, pen, index);
        break;
    case TaskColumn::Checked:
        paintChecked(painter, pen, index);
        break;
    case TaskColumn::NextAttempt:
        if (index.data(TaskRole::Overdue).toBool())
            painter->setPen(pen.accent(warningColor(pen.palette)));
        [[fallthrough]];
    case TaskColumn::Completed:
    case TaskColumn::Deadline:
    case TaskColumn::Url:
    case TaskColumn::Changes:
        if (saysNothing(index))
            painter->setPen(pen.quiet);
        painter->drawText(pen.rect, Qt::AlignVCenter | taskColumnInfo(column).alignment,
            painter->fontMetrics().elidedText(index.data().toString(), column == TaskColumn::Url ? Qt::ElideMiddle : Qt::ElideRight, pen.rect.width()));
        break;
    }
    painter->restore();
}

void TaskDelegate::paintState(QPainter *painter, const Pen &pen, const QModelIndex &index) const
{
    QRect rect = pen.rect;
    const std::optional<Phase> phase = phaseOf(index);
    const bool failing = index.data(TaskRole::Failing).toBool();
    if (phase || failing) {
        const QColor color = pen.accent(phase ? phaseColor(*phase, pen.palette) : warningColor(pen.palette));
        const Symbol symbol = phase ? phaseSymbol(*phase) : Symbol::Warning;
        painter->drawPixmap(rect.left(), rect.center().y() - SymbolSize / 2 + 1, symbolPixmap(symbol, color, SymbolSize, pen.ratio));
        painter->setPen(color);
    } else {
        painter->setPen(pen.quiet); // nothing known yet
    }
    if (index.data(TaskRole::Flagged).toBool()) {
        const QColor color = pen.accent(warningColor(pen.palette));
        painter->drawPixmap(rect.right() - SymbolSize, rect.center().y() - SymbolSize / 2 + 1, symbolPixmap(Symbol::Flag, color, SymbolSize, pen.ratio));
        rect.setRight(rect.right() - SymbolSize - Gap);
    }
    rect.setLeft(rect.left() + SymbolSize + Gap);
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rect.width()));
}

void TaskDelegate::paintRetries(QPainter *painter, const Pen &pen, const QModelIndex &index) const
{
    const QVariant retriedValue = index.data(TaskRole::Retried);
    const QString text = index.data().toString();
    if (!retriedValue.isValid()) {
        painter->setPen(pen.quiet);
        painter->drawText(pen.rect, Qt::AlignVCenter | Qt::AlignLeft, text);
        return;
    }
    const qint64 retried = retriedValue.toLongLong();
    const qint64 most = index.data(TaskRole::MaxRetry).toLongLong();
    const std::optional<Phase> phase = phaseOf(index);
    const QColor used = phase == Phase::Succeeded ? pen.quiet // past troubles
                                                  : pen.accent(phase == Phase::Failed ? errorColor(pen.palette) : warningColor(pen.palette));
    const QColor left = mixed(pen.palette.color(pen.selected ? QPalette::Highlight : QPalette::Base), pen.text, 0.22);
    constexpr int BarWidth = 5 * (PipWidth + PipGap) - PipGap;
    const int top = pen.rect.center().y() - PipHeight / 2;

    painter->setPen(Qt::NoPen);
    if (most <= MostPips) {
        for (int pip = 0; pip < most; ++pip) {
            painter->setBrush(pip < retried ? used : left);
            painter->drawRect(pen.rect.left() + pip * (PipWidth + PipGap), top, PipWidth, PipHeight);
        }
    } else {
        const double share = std::min(1.0, static_cast<double>(retried) / static_cast<double>(most));
        painter->fillRect(pen.rect.left(), top, BarWidth, PipHeight, left);
        painter->fillRect(pen.rect.left(), top, qRound(BarWidth * share), PipHeight, used);
    }
    const int pips = most <= MostPips ? std::max(5, static_cast<int>(most)) : 5;
    painter->setPen(pen.text);
    QRect rect = pen.rect.adjusted(pips * (PipWidth + PipGap) + Gap, 0, 0, 0);
    const QString lead = index.data(TaskRole::Lead).toString();
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, lead);
    rect.setLeft(rect.left() + painter->fontMetrics().horizontalAdvance(lead) + Gap);
    painter->setPen(pen.quiet);
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft,
        painter->fontMetrics().elidedText(index.data(TaskRole::Body).toString(), Qt::ElideRight, rect.width()));
}

void TaskDelegate::paintLastError(QPainter *painter, const Pen &pen, const QModelIndex &index) const
{
    const QString lead = index.data(TaskRole::Lead).toString();
    QRect rect = pen.rect;
    if (!lead.isEmpty()) {
        painter->setPen(pen.quiet);
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, lead);
        const QFontMetrics metrics = painter->fontMetrics();
        rect.setLeft(rect.left() + std::max(metrics.horizontalAdvance(QStringLiteral("59 m ago")), metrics.horizontalAdvance(lead)) + 2 * Gap);
    }
    painter->setPen(saysNothing(index) ? pen.quiet : pen.text);
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft,
        painter->fontMetrics().elidedText(index.data(TaskRole::Body).toString(), Qt::ElideRight, rect.width()));
}

void TaskDelegate::paintChecked(QPainter *painter, const Pen &pen, const QModelIndex &index) const
{
    const bool failing = index.data(TaskRole::Failing).toBool();
    QColor color = pen.quiet;
    if (failing || pen.stale)
        color = pen.selected ? pen.text : warningColor(pen.palette);
    const QString text = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, pen.rect.width());
    painter->setPen(color);
    painter->drawText(pen.rect, Qt::AlignVCenter | Qt::AlignRight, text);
    const int textLeft = pen.rect.right() - painter->fontMetrics().horizontalAdvance(text);
    if (failing && textLeft - SymbolSize - Gap >= pen.rect.left()) {
        painter->drawPixmap(textLeft - SymbolSize - Gap, pen.rect.center().y() - SymbolSize / 2 + 1,
            symbolPixmap(Symbol::Warning, color, SymbolSize, pen.ratio));
    }
}

} // namespace Taskwatch
