// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/apitoken.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <optional>

namespace Taskwatch {

/// Reads a token file again and again after the endpoint refused its token, until it contains another one: services
/// that rotate tokens write the next one to the same file.
class TokenReload final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds Interval{1};

    /// @p token: what the file @p fileName contained. @p patience: after this time without another token gaveUp() is
    /// emitted; nullopt: never.
    TokenReload(
        QString fileName, ApiToken token, std::optional<std::chrono::milliseconds> patience, QObject *parent = nullptr);

    [[nodiscard]] const QString &fileName() const { return m_fileName; }
    /// The token was refused. changed() or gaveUp() follows, not before this function has returned.
    void start();

Q_SIGNALS:
    void changed(const Taskwatch::ApiToken &token);
    void gaveUp();

private:
    void read();

    QString m_fileName;
    ApiToken m_token; // the last that was found
    std::optional<std::chrono::milliseconds> m_patience;
    QTimer m_timer;
    QElapsedTimer m_waiting;
};

} // namespace Taskwatch
