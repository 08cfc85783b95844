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

#include <utility>

namespace Taskwatch {

IdIntake::IdIntake(const TaskTableModel *model, Banner *banner, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_banner(banner)
{
    connect(model, &TaskTableModel::tasksChanged, this, &IdIntake::settle);
}

void IdIntake::take(const QString &text)
{
    const PastedIds found = findPastedIds(text);
    const QList<TaskId> fresh = m_model->table().unknownOf(found.ids);
    if (!fresh.isEmpty())
        Q_EMIT watchRequested(fresh);
    QStringList refused;
    for (const PastedIds::Refused &word : found.refused)
        refused.append(safeFirstLine(word.text, 40) + u" (" + safeText(word.why) + u')');
    m_banner->silence(); // the last one is old news
    m_kind = refused.isEmpty() ? Banner::Kind::Info : Banner::Kind::Warning;
    m_said = takenText(fresh.size(), found.ids.size() - fresh.size(), refused);
    m_rowsSayIt = !found.ids.isEmpty() && fresh.size() == found.ids.size() && refused.isEmpty();
    if (found.ids.isEmpty())
        m_banner->say(m_kind, m_said);
    else
        await(fresh.isEmpty() ? found.ids.first() : fresh.first());
}

void IdIntake::await(const TaskId &id)
{
    m_awaited = id;
    settle();
}

void IdIntake::settle()
{
    if (!m_awaited || m_model->table().indexOf(*m_awaited) < 0)
        return;
    const TaskId first = *std::exchange(m_awaited, std::nullopt);
    Q_EMIT taken(first);
    const QString said = std::exchange(m_said, {});
    if (!said.isEmpty() && m_model->positionOf(first) < 0)
        m_banner->say(m_kind, said + tr(", hidden by the filter. Show All Tasks (Ctrl+Shift+F) shows every one"));
    else if (!said.isEmpty() && !m_rowsSayIt)
        m_banner->say(m_kind, said);
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
