// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/apitext.h"

#include <QCoreApplication>

namespace Taskwatch {

namespace {

constexpr const char *Context = "Taskwatch::ApiText";

/// What the shipped API files say: lupdate does not read them.
[[maybe_unused]] constexpr const char *Shipped[] = {
    QT_TRANSLATE_NOOP("Taskwatch::ApiText",
        "The monitor of asynq. An id is queue/id. A task that was completed is removed unless asynq keeps it."),
    QT_TRANSLATE_NOOP("Taskwatch::ApiText",
        "The dashboard of Bull and BullMQ. An id is queue/id. The base address has the path of the dashboard."),
    QT_TRANSLATE_NOOP("Taskwatch::ApiText",
        "The monitor of Celery. It forgets all tasks when it is started again. It does not tell how often a task may "
        "be retried."),
    QT_TRANSLATE_NOOP("Taskwatch::ApiText",
        "Get Task of QStash's first API. The service retired it in 2023; it lives on where people host it themselves."),
    QT_TRANSLATE_NOOP("Taskwatch::ApiText",
        "QStash has no request for one task any more. Its logs have a row for each change of a message; Taskwatch "
        "makes the task of them. A read-only token is enough."),
    QT_TRANSLATE_NOOP("Taskwatch::ApiText",
        "The dashboard of River. Finished jobs are removed after a day, discarded ones after a week."),
    //: What an API calls its tasks or what they belong to; a column title.
    QT_TRANSLATE_NOOP("Taskwatch::ApiText", "task"),
    QT_TRANSLATE_NOOP("Taskwatch::ApiText", "job"),
    QT_TRANSLATE_NOOP("Taskwatch::ApiText", "message"),
    QT_TRANSLATE_NOOP("Taskwatch::ApiText", "group"),
    QT_TRANSLATE_NOOP("Taskwatch::ApiText", "queue"),
    //: In Celery: the task that began a chain of tasks.
    QT_TRANSLATE_NOOP("Taskwatch::ApiText", "root task"),
    //: The kind of work that a task does; a column title.
    QT_TRANSLATE_NOOP("Taskwatch::ApiText", "type"),
    QT_TRANSLATE_NOOP("Taskwatch::ApiText", "kind"),
    //: The name of the work that a task does; a column title.
    QT_TRANSLATE_NOOP("Taskwatch::ApiText", "name"),
    QT_TRANSLATE_NOOP("Taskwatch::ApiText", "url"),
};

} // namespace

QString apiText(const QString &text)
{
    return QCoreApplication::translate(Context, text.toUtf8().constData());
}

QString apiTitle(const QString &word)
{
    const QString text = apiText(word);
    return text.first(1).toUpper() + text.sliced(1);
}

} // namespace Taskwatch
