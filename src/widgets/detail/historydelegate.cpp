// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detail/historydelegate.h"

#include "tables/historytablemodel.h"
#include "theme/colors.h"

namespace Taskwatch {

namespace {

Symbol symbolOf(HistoryEvent::Knowledge knowledge)
{
    switch (knowledge) {
    case HistoryEvent::Knowledge::Observed:
        return Symbol::Observed;
    case HistoryEvent::Knowledge::Inferred:
        return Symbol::Inferred;
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
    case HistoryEvent::Knowledge::Unseen:
        return warningColor(palette);
    }
    Q_UNREACHABLE();
}

} // namespace

CellDelegate::Contents HistoryDelegate::contents(const QModelIndex &index, const QPalette &palette) const
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

} // namespace Taskwatch
