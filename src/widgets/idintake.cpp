// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "idintake.h"

#include "banner.h"
#include "pastedids.h"
#include "safetext.h"
#include "takentext.h"
#include "tasktablemodel.h"

#include <QClipboard>
#include <QGuiApplication>

namespace Taskwatch {

IdIntake::IdIntake(const TaskTableModel *model, Banner *banner, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_banner(banner)
{
}

void IdIntake::take(const QString &text)
{
    const PastedIds found = findPastedIds(text);
    const QList<TaskId> fresh = m_model->table().unknownOf(found.ids);
    if (!fresh.isEmpty())
        Q_EMIT watchRequested(fresh);
    bool hidden = false;
    if (!found.ids.isEmpty()) {
        const TaskId first = fresh.isEmpty() ? found.ids.first() : fresh.first();
        hidden = m_model->positionOf(first) < 0;
        Q_EMIT taken(first);
    }

    QStringList refused;
    for (const PastedIds::Refused &word : found.refused)
        refused.append(safeFirstLine(word.text, 40) + u" (" + safeText(word.why) + u')');
    QString said = takenText(fresh.size(), found.ids.size() - fresh.size(), refused);
    if (hidden)
        said += tr(", hidden by the filter. Show All Tasks (Ctrl+Shift+F) shows every one");
    m_banner->silence(); // the last one is old news
    if (fresh.size() < found.ids.size() || !refused.isEmpty() || hidden) // else the new rows say it
        m_banner->say(refused.isEmpty() ? Banner::Kind::Info : Banner::Kind::Warning, said);
}

void IdIntake::takeClipboard()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        m_banner->say(Banner::Kind::Info, tr("The clipboard holds no text. Copy one or more task ids first."));
    else
        take(text);
}

} // namespace Taskwatch
