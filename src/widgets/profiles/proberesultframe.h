// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/apichoice.h"

#include <QFrame>

#include <memory>
#include <optional>

namespace Ui {
class ProbeResultFrame;
}

namespace Taskwatch {

/// Shows the result of a test of a profile.
class ProbeResultFrame final : public QFrame
{
    Q_OBJECT

public:
    explicit ProbeResultFrame(QWidget *parent = nullptr);
    ~ProbeResultFrame() override;

    /// @p lines and @p summary may contain text from the server. @p otherApi: the API that the endpoint seems to have
    /// instead; a button offers it.
    void showResult(
        const QStringList &lines, const QString &summary, bool good, const std::optional<ApiChoice> &otherApi);

Q_SIGNALS:
    /// The user wants the API with the key @p api.
    void apiWanted(const QString &api);

private:
    std::unique_ptr<Ui::ProbeResultFrame> m_ui;
    QString m_otherApi; // offered by the button
};

} // namespace Taskwatch
