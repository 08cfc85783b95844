// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "task/idrules.h"

#include "text/safetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Taskwatch {

namespace {

struct TaskIdWords {
    Q_DECLARE_TR_FUNCTIONS(TaskId)
};

} // namespace

Result<QString> checkedId(const QString &text)
{
    if (text.isEmpty())
        return Failure{TaskIdWords::tr("an id cannot be empty")};
    if (!text.isValidUtf16())
        return Failure{TaskIdWords::tr("an id cannot contain invalid Unicode")};
    if (const qsizetype bytes = text.toUtf8().size(); bytes > MaxIdBytes)
        return Failure{TaskIdWords::tr("an id has at most %1 bytes, this one has %2").arg(MaxIdBytes).arg(bytes)};
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
    if (std::any_of(text.begin(), text.end(), isControl))
        return Failure{TaskIdWords::tr("an id cannot contain control characters: %1").arg(safeText(text))};
    if (text == QLatin1String(".") || text == QLatin1String(".."))
        return Failure{TaskIdWords::tr("\"%1\" cannot be an id: in an address it stands for a folder").arg(text)};
    return text;
}

} // namespace Taskwatch
