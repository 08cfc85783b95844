// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shippedviews.h"

#include "tables/columnlayout.h"

#include <QCoreApplication>

namespace Taskwatch {

namespace {

struct ShippedViewWords {
    Q_DECLARE_TR_FUNCTIONS(ShippedViews)
};

SavedView shippedView(const QString &name, const char *terms, const char *phases, TaskSort sort = {})
{
    QVariantMap state = ColumnLayout::sortSettings(sort);
    state.insert(QString::fromLatin1(FilterTermsKey), QString::fromLatin1(terms));
    state.insert(QString::fromLatin1(FilterPhasesKey), QString::fromLatin1(phases));
    return {name, state};
}

} // namespace

QList<SavedView> shippedViews()
{
    return {
        shippedView(ShippedViewWords::tr("Everything", "view"), "", ""),
        shippedView(ShippedViewWords::tr("Needs attention", "view"), "phase:failed or overdue or stale", ""),
        shippedView(ShippedViewWords::tr("Waiting for retry", "view"), "", "retrying",
            {.field = TaskSortField::NextProcessAt, .order = Qt::AscendingOrder}),
        shippedView(ShippedViewWords::tr("Recently changed", "view"), "changed<10m", ""),
    };
}

} // namespace Taskwatch
