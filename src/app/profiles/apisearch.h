// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/apichoice.h"
#include "http/endpointprobe.h"

#include <QObject>

#include <optional>

namespace Taskwatch {

/// Finds out which API an endpoint has, if it is not the one that a profile names: asks it in the form of each other
/// API for a task that does not exist. Use it in the GUI thread only.
class ApiSearch final : public QObject
{
    Q_OBJECT

public:
    explicit ApiSearch(QObject *parent = nullptr);

    /// The APIs to try instead of @p api, those of the same service first. An answer without a form of errors proves
    /// nothing about an API that nobody chose, so such APIs are left out.
    [[nodiscard]] static QList<ApiChoice> others(const ApiDescription &api);
    /// Of @p others, the one that the service at @p base has beside @p api, according to their files; none if there is
    /// none.
    [[nodiscard]] static std::optional<ApiChoice> ofSameService(
        const QList<ApiChoice> &others, const ApiDescription &api, const QString &base);

    /// Tries @p others at @p target, one after the other. finished() follows, unless another search is started.
    void start(const Target &target, const QList<ApiChoice> &others);

Q_SIGNALS:
    /// @p found: the first whose form the answer has; none if there is none.
    void finished(const std::optional<Taskwatch::ApiChoice> &found);

private:
    void next();
    void judge(const ProbeResult &probed);

    EndpointProbe m_probe;
    std::optional<Target> m_target; // none before start()
    QList<ApiChoice> m_others; // to be tried yet; the first is being tried
};

} // namespace Taskwatch
