// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detail/historyview.h"

#include "export/modeltext.h"
#include "parts/celldelegate.h"
#include "tables/historytablemodel.h"
#include "theme/colors.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScopedValueRollback>

#include <algorithm>
#include <optional>

namespace Taskwatch {

namespace {

Symbol symbolOf(HistoryEvent::Knowledge knowledge)
{
    switch (knowledge) {
    case HistoryEvent::Knowledge::Observed:
        return Symbol::Observed;
    case HistoryEvent::Knowledge::Inferred:
        return Symbol::Inferred;
    case HistoryEvent::Knowledge::ByServer:
        return Symbol::Reported;
    case HistoryEvent::Knowledge::Unseen:
        return Symbol::Unseen;
    }
    Q_UNREACHABLE();
}

QColor colorOf(HistoryEvent::Knowledge knowledge, const QPalette &palette)
{
    switch (knowledge) {
    case HistoryEvent::Knowledge::Observed:
        return phaseColor(Phase::Succeeded, palette);
    case HistoryEvent::Knowledge::Inferred:
        return phaseColor(Phase::Unknown, palette);
    case HistoryEvent::Knowledge::ByServer:
        return phaseColor(Phase::Waiting, palette);
    case HistoryEvent::Knowledge::Unseen:
        return warningColor(palette);
    }
    Q_UNREACHABLE();
}

/// Draws the cells in the style of the main table: one line, repeated values in a muted colour, and a symbol before the
/// word that says how a change is known.
class HistoryDelegate final : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    [[nodiscard]] Contents contents(const QModelIndex &index, const QPalette &palette) const override
    {
        Contents shown = CellDelegate::contents(index, palette);
        const bool repeated = index.data(HistoryRole::Repeated).toBool();
        if (repeated)
            shown.color = quietColor(palette);
        else if (index.data(HistoryRole::Attention).toBool())
            shown.color = errorColor(palette);
        if (const QVariant known = index.data(HistoryRole::Knowledge); known.isValid()) {
            const auto knowledge = static_cast<HistoryEvent::Knowledge>(known.toInt());
            shown.keepsSymbolSpace = true;
            if (!repeated)
                shown.symbol = symbolOf(knowledge);
            shown.symbolColor = colorOf(knowledge, palette);
        }
        return shown;
    }
};

} // namespace

HistoryView::HistoryView(QWidget *parent)
    : RowTable(parent)
{
    setItemDelegate(new HistoryDelegate(this));
    setFrameShape(QFrame::NoFrame);
    horizontalHeader()->setStretchLastSection(true);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        // The last column also changes with the view.
        if (!m_isFitting && column != horizontalHeader()->count() - 1)
            m_fits = false;
    });

    const auto add = [this](const QString &text, QKeySequence::StandardKey key) {
        auto *action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        return action;
    };
    QAction *copyAction = add(tr("&Copy Rows"), QKeySequence::Copy);
    copyAction->setObjectName(QStringLiteral("copyRowsAction"));
    connect(copyAction, &QAction::triggered, this, &HistoryView::copy);
    connect(add(tr("Select &All"), QKeySequence::SelectAll), &QAction::triggered, this, &HistoryView::selectAll);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void HistoryView::setRows(QAbstractItemModel *model, const QList<int> &characters, Widths widths)
{
    m_fits = false;
    setModel(model);
    m_fits = widths == Widths::Fitted;
    setWidths(characters);
    // Queued, because the view learns of new rows at the same time.
    connect(model, &QAbstractItemModel::modelReset, this, &HistoryView::fitColumns, Qt::QueuedConnection);
    connect(model, &QAbstractItemModel::rowsInserted, this, &HistoryView::fitColumns, Qt::QueuedConnection);
}

void HistoryView::resizeEvent(QResizeEvent *event)
{
    RowTable::resizeEvent(event);
    fitColumns();
}

void HistoryView::applyFont()
{
    {
        const QScopedValueRollback<bool> own(m_isFitting, true);
        RowTable::applyFont();
    }
    fitColumns();
}

void HistoryView::fitColumns()
{
    const int count = horizontalHeader()->count();
    if (!m_fits || count == 0)
        return;
    QList<int> widths;
    for (int column = 0; column < count; ++column)
        widths.append(wantedWidth(column));
    // The first column says when, which cannot be read in part. It takes more for another day than for today.
    if (const int shown = sizeHintForColumn(0); shown > 0)
        widths[0] = std::max(shown, horizontalHeader()->sectionSizeHint(0));
    int left = viewport()->width() - widths[0];
    QList<int> sorted = widths.mid(1);
    std::sort(sorted.begin(), sorted.end());
    // The narrow columns keep their widths; what is left is divided among the others.
    std::optional<int> most; // none if all fit
    for (int i = 0; i < sorted.size(); ++i) {
        const int share = left / static_cast<int>(sorted.size() - i);
        if (sorted[i] > share) {
            most = std::max(share, fontMetrics().averageCharWidth() * LeastCharacters);
            break;
        }
        left -= sorted[i];
    }
    if (!most)
        *std::max_element(widths.begin(), widths.end()) += left;
    const QScopedValueRollback<bool> own(m_isFitting, true);
    setColumnWidth(0, widths[0]);
    for (int column = 1; column < count; ++column)
        setColumnWidth(column, std::min(widths[column], most.value_or(widths[column])));
}

QString HistoryView::selectedText() const
{
    const QModelIndexList selected = selectionModel()->selectedRows();
    if (selected.isEmpty())
        return {};
    QList<int> rows;
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return alignedRows(*model(), rows);
}

void HistoryView::copy() const
{
    if (const QString text = selectedText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

} // namespace Taskwatch
