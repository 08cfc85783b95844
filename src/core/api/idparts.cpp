// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/idparts.h"

#include "text/safetext.h"

#include <QCoreApplication>

namespace Taskwatch {

namespace {

struct IdPartsWords {
    Q_DECLARE_TR_FUNCTIONS(TaskApi)
};

constexpr QChar PartSeparator = u'/';

} // namespace

QStringList IdParts::of(const TaskId &id) const
{
    // A separator within a part is written %2F. The last part may contain separators as they are.
    QStringList parts;
    QString rest = id.toString();
    const auto missing = m_names.size() - 1 - rest.count(PartSeparator);
    for (qsizetype number = 0; number + 1 < m_names.size(); ++number) {
        const QString &name = m_names[number];
        if (number < missing) {
            parts.append(m_parameters.value(name));
            continue;
        }
        QString part = rest.section(PartSeparator, 0, 0);
        part.replace(QStringLiteral("%2F"), QStringLiteral("/"), Qt::CaseInsensitive);
        part.replace(QStringLiteral("%25"), QStringLiteral("%"));
        parts.append(part);
        rest = rest.section(PartSeparator, 1);
    }
    parts.append(rest);
    return parts;
}

QHash<QString, QString> IdParts::named(const TaskId &id) const
{
    const QStringList parts = of(id);
    QHash<QString, QString> named;
    for (qsizetype number = 0; number < parts.size(); ++number)
        named.insert(m_names[number], parts[number]);
    return named;
}

Result<TaskId> IdParts::whole(const QHash<QString, QString> &parts, const QString &own) const
{
    if (const Result<QString> valid = checkedId(own); !valid)
        return Failure{valid.error()};
    QString text;
    for (qsizetype number = 0; number + 1 < m_names.size(); ++number) {
        QString part = parts.value(m_names[number]);
        part.replace(u'%', QStringLiteral("%25")).replace(PartSeparator, QStringLiteral("%2F"));
        text += part + PartSeparator;
    }
    return TaskId::parse(text + own);
}

Result<TaskId> IdParts::checked(const TaskId &id) const
{
    const QStringList parts = of(id);
    for (qsizetype number = 0; number < parts.size(); ++number) {
        const QString &name = m_names[number];
        const QString &part = parts[number];
        if (part.isEmpty())
            return Failure{IdPartsWords::tr("\"%1\" has no %2; write %3, or set %2 in the profile")
                               .arg(safeFirstLine(id.toString()), name, m_names.join(PartSeparator))};
        if (const Result<QString> valid = checkedId(part); !valid)
            return Failure{QStringLiteral("%1: %2").arg(name, valid.error())};
    }
    return id;
}

TaskId IdParts::unknownId() const
{
    const QStringList parts(m_names.size(), QStringLiteral("taskwatch-probe"));
    return *TaskId::parse(parts.join(PartSeparator));
}

} // namespace Taskwatch
