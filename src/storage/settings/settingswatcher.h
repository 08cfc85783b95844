// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QObject>

namespace Taskwatch {

/// Notices when a settings file changes, no matter which process changed it and how. Creates the folder of the file,
/// because only an existing folder can be watched. Use it in the GUI thread only.
class SettingsWatcher final : public QObject
{
    Q_OBJECT

public:
    explicit SettingsWatcher(const QString &fileName, QObject *parent = nullptr);

Q_SIGNALS:
    /// The file is another one than before, or has other contents. Also emitted for changes made by this process.
    void changed();

private:
    /// When the file was written, and its size.
    using State = std::pair<QDateTime, qint64>;
    [[nodiscard]] State state() const;
    void check();

    QString m_fileName;
    QFileSystemWatcher m_watcher;
    State m_state;
};

} // namespace Taskwatch
