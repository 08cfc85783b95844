// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pollsettingsdialog.h"

#include "colors.h"
#include "ui_pollsettings.h"

#include <QSignalBlocker>

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

} // namespace

PollSettingsDialog::PollSettingsDialog(const QString &endpoint, const PollSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PollSettingsDialog>())
{
    m_ui->setupUi(this);
    setWindowTitle(tr("Polling %1").arg(endpoint));
    m_ui->activeBox->setRange(seconds(PollBounds::LeastActive), seconds(PollBounds::MostInterval));
    m_ui->idleBox->setRange(seconds(PollBounds::LeastIdle), seconds(PollBounds::MostInterval));
    m_ui->rateBox->setRange(PollBounds::LeastPerSecond, PollBounds::MostPerSecond);
    m_ui->connectionsBox->setRange(1, PollBounds::MostConnections);
    m_ui->timeoutBox->setRange(seconds(PollBounds::LeastTimeout), seconds(PollBounds::MostTimeout));
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, quietColor(palette()));
    for (QLabel *hint : {m_ui->activeHint, m_ui->idleHint, m_ui->rateHint, m_ui->connectionsHint, m_ui->timeoutHint})
        hint->setPalette(quiet);
    setSettings(settings);

    for (QDoubleSpinBox *box : {m_ui->activeBox, m_ui->idleBox, m_ui->rateBox, m_ui->timeoutBox})
        connect(box, &QDoubleSpinBox::valueChanged, this, &PollSettingsDialog::take);
    connect(m_ui->connectionsBox, &QSpinBox::valueChanged, this, &PollSettingsDialog::take);
    connect(m_ui->defaultsButton, &QPushButton::clicked, this, [this] {
        setSettings({});
        take();
    });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::close);
}

PollSettingsDialog::~PollSettingsDialog() = default;

void PollSettingsDialog::setSettings(const PollSettings &settings)
{
    const QSignalBlocker blockers[]
        = {QSignalBlocker(m_ui->activeBox), QSignalBlocker(m_ui->idleBox), QSignalBlocker(m_ui->rateBox), QSignalBlocker(m_ui->connectionsBox), QSignalBlocker(m_ui->timeoutBox)};
    m_ui->activeBox->setValue(seconds(settings.intervals.active));
    m_ui->idleBox->setValue(seconds(settings.intervals.idle));
    m_ui->rateBox->setValue(settings.limits.perSecond);
    m_ui->connectionsBox->setValue(settings.limits.inFlight);
    m_ui->timeoutBox->setValue(seconds(settings.timeout));
}

PollSettings PollSettingsDialog::settings() const
{
    const double perSecond = m_ui->rateBox->value();
    const milliseconds active = fromSeconds(m_ui->activeBox->value());
    // Where nothing happens no more often than where something does.
    return {.intervals = {.active = active, .idle = std::max(active, fromSeconds(m_ui->idleBox->value()))},
        .limits = {.perSecond = perSecond, .burst = burstFor(perSecond), .inFlight = m_ui->connectionsBox->value()},
        .timeout = fromSeconds(m_ui->timeoutBox->value())};
}

void PollSettingsDialog::take()
{
    const PollSettings chosen = settings();
    setSettings(chosen); // the idle interval may have been drawn along
    m_ui->defaultsButton->setEnabled(chosen != PollSettings());
    Q_EMIT changed(chosen);
}

} // namespace Taskwatch
