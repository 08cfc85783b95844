// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/pollingpage.h"

#include "settings/numberwords.h"
#include "settings/settingrow.h"
#include "text/safetext.h"

#include <QDoubleSpinBox>
#include <QSignalBlocker>
#include <QSpinBox>

namespace Taskwatch {

namespace {

using std::chrono::milliseconds;

double seconds(milliseconds time)
{
    return static_cast<double>(time.count()) / 1000;
}

milliseconds fromSeconds(double time)
{
    return milliseconds(qRound64(time * 1000));
}

struct Box {
    double least, most;
    int decimals;
    double step;
    QString words; // around the number
};

QDoubleSpinBox *makeBox(const char *name, const Box &with, QWidget *parent)
{
    auto *box = new QDoubleSpinBox(parent);
    box->setObjectName(QString::fromLatin1(name));
    box->setKeyboardTracking(false); // no changes while a number is only half typed
    box->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    box->setDecimals(with.decimals);
    box->setRange(with.least, with.most);
    box->setSingleStep(with.step);
    setNumberWords(box, with.words);
    return box;
}

} // namespace

PollingPage::PollingPage(const QString &endpoint, const PollSettings &settings, QWidget *parent)
    : SettingsPage(QStringLiteral("polling"), tr("Polling"), Symbol::Polling, parent)
    , m_note(addNote({}))
    , m_active(makeBox("activeBox",
          {seconds(PollBounds::LeastActive), seconds(PollBounds::MostInterval), 1, 0.1,
              tr("%1 s", "seconds; %1 is the number in a field")},
          this))
    , m_idle(makeBox("idleBox",
          {seconds(PollBounds::LeastIdle), seconds(PollBounds::MostInterval), 0, 10,
              tr("%1 s", "seconds; %1 is the number in a field")},
          this))
    , m_rate(
          makeBox("rateBox", {PollBounds::LeastPerSecond, PollBounds::MostPerSecond, 1, 5, QStringLiteral("%1")}, this))
    , m_connections(new QSpinBox(this))
    , m_timeout(makeBox("timeoutBox",
          {seconds(PollBounds::LeastTimeout), seconds(PollBounds::MostTimeout), 1, 1,
              tr("%1 s", "seconds; %1 is the number in a field")},
          this))
{
    m_connections->setObjectName(QStringLiteral("connectionsBox"));
    m_connections->setKeyboardTracking(false);
    m_connections->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_connections->setRange(1, PollBounds::MostConnections);
    m_note->setObjectName(QStringLiteral("pollingNote"));
    setEndpoint(endpoint);
    addRows();
    setSettings(settings);
    connectBoxes();
}

void PollingPage::setEndpoint(const QString &endpoint)
{
    m_note->setText(tr("How %1 is polled. Each profile has its own settings.").arg(safeFirstLine(endpoint)));
}

void PollingPage::addRows()
{
    const PollSettings plain;
    const auto add = [this](const QString &name, const QString &hint, auto *box, double value) {
        auto *row = new SettingRow(name, hint, box, this);
        using Value = decltype(box->value());
        box->setValue(static_cast<Value>(value)); // the box formats the default as it formats values
        row->setDefault(box->text(), [box, value] { box->setValue(static_cast<Value>(value)); });
        addPart(row);
        m_rows.append(row);
    };
    add(tr("&Active interval"), tr("Minimum time between two polls of an active task."), m_active,
        seconds(plain.intervals.active));
    add(tr("&Idle interval"),
        tr("Maximum time between two polls of a waiting task. It may be cancelled or rescheduled meanwhile."), m_idle,
        seconds(plain.intervals.idle));
    add(tr("&Requests per second"),
        tr("Limit for all tasks together. Stay below what the server allows, and leave some for your other programs."),
        m_rate, plain.limits.perSecond);
    add(tr("C&onnections"), tr("Concurrent requests, 1 to 24. More connections help when answers are slow."),
        m_connections, plain.limits.inFlight);
    add(tr("&Time-out"), tr("Maximum time from sending a request to the last byte of its answer."), m_timeout,
        seconds(plain.timeout));
}

void PollingPage::connectBoxes()
{
    for (QDoubleSpinBox *box : {m_active, m_idle, m_rate, m_timeout})
        connect(box, &QDoubleSpinBox::valueChanged, this, &PollingPage::apply);
    connect(m_connections, &QSpinBox::valueChanged, this, &PollingPage::apply);
}

void PollingPage::setSettings(const PollSettings &settings)
{
    const QSignalBlocker blockers[] = {QSignalBlocker(m_active), QSignalBlocker(m_idle), QSignalBlocker(m_rate),
        QSignalBlocker(m_connections), QSignalBlocker(m_timeout)};
    m_active->setValue(seconds(settings.intervals.active));
    m_idle->setValue(seconds(settings.intervals.idle));
    m_rate->setValue(settings.limits.perSecond);
    m_connections->setValue(settings.limits.inFlight);
    m_timeout->setValue(seconds(settings.timeout));
    const PollSettings plain;
    const bool atDefault[] = {settings.intervals.active == plain.intervals.active,
        settings.intervals.idle == plain.intervals.idle,
        qFuzzyCompare(settings.limits.perSecond, plain.limits.perSecond),
        settings.limits.inFlight == plain.limits.inFlight, settings.timeout == plain.timeout};
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setAtDefault(atDefault[i]);
}

PollSettings PollingPage::settings() const
{
    const double perSecond = m_rate->value();
    const milliseconds active = fromSeconds(m_active->value());
    // The idle interval must not be shorter than the active interval.
    return {.intervals = {.active = active, .idle = std::max(active, fromSeconds(m_idle->value()))},
        .limits = {.perSecond = perSecond, .burst = burstFor(perSecond), .inFlight = m_connections->value()},
        .timeout = fromSeconds(m_timeout->value())};
}

void PollingPage::apply()
{
    const PollSettings chosen = settings();
    setSettings(chosen); // shows the idle interval if it was raised
    Q_EMIT changed(chosen);
}

} // namespace Taskwatch
