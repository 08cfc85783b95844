// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/apichoice.h"
#include "profiles/apisearch.h"

#include <QAction>
#include <QList>
#include <QObject>

#include <optional>

namespace Taskwatch {

/// Finds the API that knows the tasks of a window, if its own knows none of them, and offers it as an action. Use it in
/// the GUI thread only.
class OtherApiOffer final : public QObject
{
    Q_OBJECT

public:
    explicit OtherApiOffer(QObject *parent = nullptr);

    /// Looks for another API at @p target, whose own knows none of the tasks. Only the first call does something.
    void search(const Target &target);

Q_SIGNALS:
    /// There is something to offer: @p action accepts it. It belongs to this object.
    void offered(QAction *action);
    /// The user wants the API with the key @p api.
    void accepted(const QString &api);

private:
    void offer(const std::optional<ApiChoice> &found);

    ApiSearch m_search;
    std::optional<Target> m_target; // none before the search
    QList<ApiChoice> m_others; // that are tried
    QAction m_accept;
    QString m_key; // of the API that is offered
};

} // namespace Taskwatch
