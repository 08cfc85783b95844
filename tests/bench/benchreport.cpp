// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/benchreport.h"

#include "bench/smoke.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <cstdio>

namespace Taskwatch::Bench {

namespace {

bool failed = false; // something could not be measured

QString number(double value)
{
    return QString::number(value, 'g', value >= 100 ? 6 : 3);
}

QString goal(const char *relation, double value, const QString &unit)
{
    return QString::fromUtf8(relation) + u' ' + number(value) + (unit.isEmpty() ? QString() : QString(u' ' + unit));
}

} // namespace

Figure atMost(const QString &bench, const QString &name, double value, double most, const QString &unit,
    const QString &comparedWith)
{
    if (isSmoke())
        return plain(bench, name, value, unit, comparedWith);
    return {bench, name, value, unit, goal("≤", most, unit), value <= most, comparedWith};
}

Figure atLeast(const QString &bench, const QString &name, double value, double least, const QString &unit,
    const QString &comparedWith)
{
    if (isSmoke())
        return plain(bench, name, value, unit, comparedWith);
    return {bench, name, value, unit, goal("≥", least, unit), value >= least, comparedWith};
}

Figure plain(const QString &bench, const QString &name, double value, const QString &unit, const QString &comparedWith)
{
    return {bench, name, value, unit, {}, true, comparedWith};
}

void reportFailure(const QString &why)
{
    failed = true;
    std::fprintf(stderr, "taskwatch-bench: %s\n", qUtf8Printable(why));
}

bool anyFailure()
{
    return failed;
}

Figure notMeasured(const QString &bench, const QString &why)
{
    reportFailure(why);
    Figure figure = plain(bench, QStringLiteral("not measured"), 0, {}, why);
    figure.wanted = QStringLiteral("a figure");
    figure.reached = false;
    return figure;
}

void printTable(const QList<Figure> &figures)
{
    if (isSmoke())
        std::printf("Smoke test: the sizes are not those that the names state, so the values mean nothing.\n");
    QList<std::array<QString, 6>> lines{{QStringLiteral("bench"), QStringLiteral("figure"), QStringLiteral("value"),
        QStringLiteral("wanted"), QString(), QStringLiteral("compared with")}};
    for (const Figure &figure : figures) {
        const QString probed = figure.wanted.isEmpty() ? QString()
            : figure.reached                           ? QStringLiteral("reached")
                                                       : QStringLiteral("NOT REACHED");
        lines.append({figure.bench, figure.name, QString(number(figure.value) + u' ' + figure.unit), figure.wanted,
            probed, figure.comparedWith});
    }
    std::array<qsizetype, 6> widths{};
    for (const auto &line : std::as_const(lines)) {
        for (size_t i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], line[i].size());
    }
    for (const auto &line : std::as_const(lines)) {
        QString text;
        for (size_t i = 0; i < line.size(); ++i)
            text += line[i].leftJustified(widths[i] + 2);
        std::printf("%s\n", qUtf8Printable(text.trimmed()));
    }
}

bool writeJson(const QList<Figure> &figures, const QString &file)
{
    QJsonArray array;
    for (const Figure &figure : figures) {
        QJsonObject object{{QStringLiteral("bench"), figure.bench}, {QStringLiteral("name"), figure.name},
            {QStringLiteral("value"), figure.value}, {QStringLiteral("unit"), figure.unit}};
        if (!figure.wanted.isEmpty()) {
            object.insert(QStringLiteral("wanted"), figure.wanted);
            object.insert(QStringLiteral("reached"), figure.reached);
        }
        if (!figure.comparedWith.isEmpty())
            object.insert(QStringLiteral("comparedWith"), figure.comparedWith);
        if (isSmoke())
            object.insert(QStringLiteral("smoke"), true);
        array.append(object);
    }
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(QJsonDocument(array).toJson()) < 0 || !out.commit()) {
        std::fprintf(stderr, "taskwatch-bench: %s could not be written: %s\n", qUtf8Printable(file),
            qUtf8Printable(out.errorString()));
        return false;
    }
    return true;
}

} // namespace Taskwatch::Bench
