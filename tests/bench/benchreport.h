// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace Taskwatch::Bench {

/// One figure, and what it was compared with in the same run.
struct Figure {
    QString bench; ///< which one measured it
    QString name;
    double value = 0;
    QString unit;
    QString wanted; ///< the goal in words, `≤ 0.3 s`; empty where there is none
    bool reached = true;
    QString comparedWith; ///< what, and its own figure; empty where there is nothing to compare
};

/// A figure that is wanted to be at most @p most.
[[nodiscard]] Figure atMost(const QString &bench, const QString &name, double value, double most, const QString &unit, const QString &comparedWith = {});
/// A figure that is wanted to be at least @p least.
[[nodiscard]] Figure atLeast(const QString &bench, const QString &name, double value, double least, const QString &unit, const QString &comparedWith = {});
/// A figure for information.
[[nodiscard]] Figure plain(const QString &bench, const QString &name, double value, const QString &unit, const QString &comparedWith = {});

/// Stands for a figure that could not be had, for @p why, which is said on standard error.
[[nodiscard]] Figure notMeasured(const QString &bench, const QString &why);

/// Prints @p figures as a table on standard output.
void printTable(const QList<Figure> &figures);
/// Writes @p figures as JSON; false, with words on standard error, where that fails.
bool writeJson(const QList<Figure> &figures, const QString &file);

} // namespace Taskwatch::Bench
