// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QUrl>

#include <functional>

namespace Taskwatch {

/// Event filter that accepts text, urls and files dropped anywhere on a window.
class IntakeDrop final : public QObject
{
    Q_OBJECT

public:
    /// @p window owns the object. Of several event filters on the window, the last one created handles drops first.
    /// Drops are ignored while @p isWanted returns false.
    IntakeDrop(QWidget *window, std::function<bool()> isWanted);

Q_SIGNALS:
    void textDropped(const QString &text);
    void filesDropped(const QList<QUrl> &files);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<bool()> m_isWanted;
};

} // namespace Taskwatch
