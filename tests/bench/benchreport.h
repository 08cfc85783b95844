// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace Taskwatch::Bench {

/// A measured value and what it is compared with.
struct Figure {
    QString bench; ///< the bench that measured it
    QString name;
    double value = 0;
    QString unit;
    QString wanted; ///< the goal, such as `≤ 0.3 s`; empty if there is none
    bool reached = true;
    QString comparedWith; ///< name and value of the comparison; may be empty
};

/// A value whose goal is at most @p most. A smoke test has no goals.
[[nodiscard]] Figure atMost(const QString &bench, const QString &name, double value, double most, const QString &unit,
    const QString &comparedWith = {});
/// A value whose goal is at least @p least. A smoke test has no goals.
[[nodiscard]] Figure atLeast(const QString &bench, const QString &name, double value, double least, const QString &unit,
    const QString &comparedWith = {});
/// A value without a goal.
[[nodiscard]] Figure plain(
    const QString &bench, const QString &name, double value, const QString &unit, const QString &comparedWith = {});

/// Prints @p why to standard error. anyFailure() is true from then on.
void reportFailure(const QString &why);
/// Whether something could not be measured since the start of this process.
[[nodiscard]] bool anyFailure();
/// Stands for a value that could not be measured; calls reportFailure().
[[nodiscard]] Figure notMeasured(const QString &bench, const QString &why);

/// Prints @p figures as a table to standard output.
void printTable(const QList<Figure> &figures);
/// Writes @p figures as JSON. Returns false, after printing an error, if that fails.
bool writeJson(const QList<Figure> &figures, const QString &file);

} // namespace Taskwatch::Bench
