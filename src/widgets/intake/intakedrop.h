// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>

#include <functional>

namespace Taskwatch
{

/// Lets text, addresses and files be dropped anywhere on a window.
class IntakeDrop final : public QObject
{
    Q_OBJECT

public:
    /// @p window is its own. Of two such filters the one made last is asked first. Nothing is taken while not
    /// @p isWanted().
    IntakeDrop(QWidget *window, std::function<bool()> isWanted);

Q_SIGNALS:
    void textDropped(const QString &text);
    void filesDropped(const QStringList &fileNames);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<bool()> m_isWanted;
};

} // namespace Taskwatch
