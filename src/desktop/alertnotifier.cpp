// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/alertnotifier.h"

#include "tables/tasktablemodel.h"
#include "text/noticetext.h"

namespace Taskwatch {

namespace {

using std::chrono::milliseconds;

/// Time between two slices. With few rows all of them are checked once a second; 100,000 rows take four seconds.
constexpr milliseconds SliceOfMany{100};
constexpr milliseconds SliceOfFew{1000};
/// After a rule changed, the rows that match already are recorded quickly, so that few new matches are mistaken for old
/// ones.
constexpr milliseconds SliceOfNoting{10};
/// The timer is limited because the wall clock may be changed and the machine may sleep.
constexpr milliseconds LongestMuteWait{10'000};

constexpr qsizetype MostRaised = 100;

} // namespace

AlertNotifier::AlertNotifier(TaskTableModel *model, QString endpoint, AlertBudget *budget, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_endpoint(std::move(endpoint))
    , m_grouper(budget)
{
    for (QTimer *timer : {&m_clock, &m_reportTimer, &m_muteEnd})
        timer->setSingleShot(true);
    connect(&m_clock, &QTimer::timeout, this, &AlertNotifier::checkTime);
    connect(&m_reportTimer, &QTimer::timeout, this, &AlertNotifier::report);
    connect(&m_muteEnd, &QTimer::timeout, this, &AlertNotifier::checkMute);
    connect(m_model, &TaskTableModel::observationsApplied, this, &AlertNotifier::checkRows);
    planClock();
}

void AlertNotifier::setRules(const AlertRules &rules)
{
    m_watcher.setRules(rules);
    planClock();
}

bool AlertNotifier::isWanted() const
{
    return !m_awaited.ids().isEmpty()
        || std::any_of(rules().begin(), rules().end(), [](const AlertRule &rule) { return rule.enabled; });
}

void AlertNotifier::setMutedFamilies(const QStringList &families)
{
    m_mutedFamilies.setFamilies(families);
    for (const QString &family : m_mutedFamilies.families())
        m_grouper.withdraw(family);
    planReport();
}

QList<TaskId> AlertNotifier::awaitEnds(const QList<TaskId> &ids)
{
    QList<TaskId> awaited = m_awaited.add(ids, m_model->table());
    Q_EMIT awaitedEndsChanged();
    return awaited;
}

void AlertNotifier::stopAwaitingEnds(const QList<TaskId> &ids)
{
    if (m_awaited.remove(ids))
        Q_EMIT awaitedEndsChanged();
}

void AlertNotifier::setAwaitedEnds(const QList<TaskId> &ids)
{
    m_awaited.setIds(ids);
    if (!m_mute.until())
        collectEnded(m_awaited.takeEnded(m_model->table()));
}

void AlertNotifier::setAsking(bool asking)
{
    m_watcher.setAsking(asking, m_model->moment().tick);
}

void AlertNotifier::checkRows(const std::vector<int> &rows)
{
    std::vector<Alert> alerts = m_watcher.checkRows(m_model->table(), rows, m_model->moment());
    // While notifications are muted, ends stay awaited: a mute may outlast the program.
    if (!m_mute.until()) {
        const std::vector<Alert> ended = m_awaited.takeEnded(m_model->table(), rows);
        // One notification for one end.
        std::erase_if(alerts, [&ended](const Alert &alert) {
            return alert.kind == AlertKind::EnteredPhase
                && std::any_of(ended.begin(), ended.end(), [&alert](const Alert &end) { return end.row == alert.row; });
        });
        collectEnded(ended);
    }
    collect(std::move(alerts));
}

void AlertNotifier::collectEnded(const std::vector<Alert> &ended)
{
    if (ended.empty())
        return;
    collect(ended);
    Q_EMIT awaitedEndsChanged();
}

void AlertNotifier::checkTime()
{
    collect(m_watcher.checkTime(m_model->table(), m_model->moment()));
    planClock();
}

void AlertNotifier::planClock()
{
    if (!m_watcher.dependsOnTime())
        m_clock.stop();
    else if (m_watcher.isChecking())
        m_clock.start(SliceOfNoting);
    else
        m_clock.start(m_model->table().rowEnd() > AlertWatcher::RowsAtATime ? SliceOfMany : SliceOfFew);
}

void AlertNotifier::collect(std::vector<Alert> alerts)
{
    m_mutedFamilies.removeFrom(alerts, m_model->table());
    if (alerts.empty())
        return;
    if (m_mute.until()) {
        m_mute.add(alerts);
        return;
    }
    m_grouper.add(m_model->table(), alerts, rules(), m_model->moment().tick);
    planReport();
}

void AlertNotifier::planReport()
{
    const std::optional<MonotonicTime> due = m_grouper.due();
    if (!due)
        m_reportTimer.stop();
    else
        m_reportTimer.start(std::max(milliseconds(0), std::chrono::ceil<milliseconds>(*due - m_model->moment().tick)));
}

void AlertNotifier::report()
{
    const std::vector<AlertGroup> groups = m_grouper.collectDue(m_model->moment().tick);
    for (const AlertGroup &group : groups)
        raise(groupNotice(group, m_endpoint));
    planReport();
}

void AlertNotifier::raise(const Notice &notice)
{
    m_raisedKeys.removeOne(notice.key);
    m_raisedKeys.append(notice.key);
    m_raised.insert(notice.key, notice);
    if (m_raisedKeys.size() > MostRaised)
        m_raised.remove(m_raisedKeys.takeFirst());
    Q_EMIT raised(notice);
}

void AlertNotifier::activate(const QString &key, const QString &activationToken)
{
    const auto it = m_raised.constFind(key);
    if (it == m_raised.cend())
        return;
    const Notice notice = *it; // NOLINT(performance-unnecessary-copy-initialization): close() removes it
    close(key);
    Q_EMIT showRequested(notice.ids, notice.title, activationToken);
}

void AlertNotifier::showFailed()
{
    const TaskTable &table = m_model->table();
    QList<TaskId> ids;
    for (int row = 0; row < table.rowEnd(); ++row) {
        if (table.isUsed(row) && table.at(row).task && table.at(row).task->state.phase() == Phase::Failed)
            ids.append(table.at(row).id);
    }
    Q_EMIT showRequested(ids, tr("Failed tasks"), {});
}

void AlertNotifier::close(const QString &key)
{
    m_grouper.close(key);
    planReport();
}

void AlertNotifier::reportNotShown(const QString &key)
{
    const auto it = m_raised.constFind(key);
    if (it == m_raised.cend())
        return;
    const Notice notice = *it; // NOLINT(performance-unnecessary-copy-initialization): a receiver may remove it
    Q_EMIT notShown(notice);
}

void AlertNotifier::mute(MuteSpan span)
{
    setMutedUntil(muteEnd(span, m_model->moment().now, QTimeZone::systemTimeZone()));
}

void AlertNotifier::setMutedUntil(std::optional<Timestamp> until)
{
    if (until == m_mute.until())
        return;
    if (until) {
        m_mute.begin(*until, m_model->moment());
        std::vector<Alert> pending = m_grouper.collectPending();
        const qsizetype awaited = m_awaited.ids().size();
        m_awaited.putBack(pending, m_model->table());
        m_mute.add(pending);
        if (m_awaited.ids().size() > awaited)
            Q_EMIT awaitedEndsChanged();
        planReport();
    } else {
        m_mute.end();
        const MutedAlerts muted = m_mute.collect(m_model->table(), m_watcher);
        if (!muted.ids.isEmpty())
            raise(mutedNotice(muted, m_endpoint));
        collectEnded(m_awaited.takeEnded(m_model->table()));
    }
    Q_EMIT mutedUntilChanged(until);
    planMuteEnd();
}

std::optional<Timestamp> AlertNotifier::mutedUntil() const
{
    return m_mute.until();
}

void AlertNotifier::planMuteEnd()
{
    if (!m_mute.until())
        m_muteEnd.stop();
    else
        m_muteEnd.start(std::min<milliseconds>(m_mute.left(m_model->moment().tick), LongestMuteWait));
}

void AlertNotifier::checkMute()
{
    const ClockReading moment = m_model->moment();
    const milliseconds left = m_mute.left(moment.tick);
    if (left == milliseconds(0)) {
        setMutedUntil({});
        return;
    }
    // If the clock was set, the mute ends at another time of day.
    constexpr std::chrono::seconds Tolerated{30};
    if (std::chrono::abs(moment.now + left - *m_mute.until()) > Tolerated)
        setMutedUntil(moment.now + left);
    planMuteEnd();
}

} // namespace Taskwatch
