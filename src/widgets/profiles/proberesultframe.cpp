// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/proberesultframe.h"

#include "text/safetext.h"
#include "ui_proberesultframe.h"

namespace Taskwatch {

ProbeResultFrame::ProbeResultFrame(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::ProbeResultFrame>())
{
    m_ui->setupUi(this);
    connect(m_ui->useApiButton, &QPushButton::clicked, this, [this] { Q_EMIT apiWanted(m_otherApi); });
}

ProbeResultFrame::~ProbeResultFrame() = default;

void ProbeResultFrame::showResult(
    const QStringList &lines, const QString &summary, bool good, const std::optional<ApiChoice> &otherApi)
{
    m_ui->probeSymbol->setSymbol(good ? Symbol::Succeeded : Symbol::Failed, good ? goodColor : errorColor);
    m_ui->probeSummary->setTone(good ? ToneLabel::Tone::Good : ToneLabel::Tone::Error);
    m_ui->probeSummary->setText(safeFirstLine(summary, 300));
    QStringList safe;
    for (const QString &line : lines)
        safe.append(safeFirstLine(line, 400));
    m_ui->probeLines->setText(safe.join(u'\n'));
    m_otherApi = otherApi ? otherApi->key : QString();
    m_ui->useApiButton->setVisible(otherApi.has_value());
    if (otherApi)
        m_ui->useApiButton->setText(tr("&Use %1").arg(QString(otherApi->name).replace(u'&', QStringLiteral("&&"))));
    show();
}

} // namespace Taskwatch
