// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/historypage.h"

#include "parts/tonelabel.h"
#include "settings/numberwords.h"
#include "settings/settingrow.h"
#include "text/counttext.h"
#include "text/safetext.h"

#include <QGridLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>

#include <limits>

namespace Taskwatch {

namespace {

static_assert(JournalLimits::MostChanges <= std::numeric_limits<int>::max(), "a QSpinBox has integers");

QSpinBox *makeBox(const char *name, int least, int most, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setObjectName(QString::fromLatin1(name));
    box->setKeyboardTracking(false);
    box->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    box->setRange(least, most);
    box->setGroupSeparatorShown(true);
    return box;
}

QLabel *makeLabel(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

HistoryPage::HistoryPage(const JournalLimits &limits, QWidget *parent)
    : SettingsPage(QStringLiteral("history"), tr("History"), Symbol::History, parent)
    , m_words(makeLabel("wordsLabel", this))
    , m_file(makeLabel("fileLabel", this))
    , m_size(makeLabel("sizeLabel", this))
    , m_days(makeBox("daysBox", JournalLimits::LeastDays, JournalLimits::MostDays, this))
    , m_changes(makeBox("changesBox", static_cast<int>(JournalLimits::LeastChanges),
          static_cast<int>(JournalLimits::MostChanges), this))
{
    addState();
    addLimits();
    setLimits(limits);
    setState({});
    connect(m_days, &QSpinBox::valueChanged, this, &HistoryPage::apply);
    connect(m_changes, &QSpinBox::valueChanged, this, &HistoryPage::apply);
}

void HistoryPage::addState()
{
    auto *part = new QWidget(this);
    auto *grid = new QGridLayout(part);
    grid->setContentsMargins(0, 4, 0, 8);
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(1, 1);
    const auto add = [part, grid](int row, const QString &name, QLabel *value) {
        auto *label = new ToneLabel(part);
        label->setText(name);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1);
    };
    grid->addWidget(m_words, 0, 0, 1, 2);
    add(1, tr("Stored in"), m_file);
    add(2, tr("Size"), m_size);
    m_file->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    addPart(part);
}

void HistoryPage::addLimits()
{
    const JournalLimits plain;
    m_changes->setSingleStep(100'000);
    m_changes->setAccessibleName(tr("Maximum number of stored changes"));
    m_daysRow = new SettingRow(tr("&Keep changes for"),
        tr("Older changes are deleted. Tasks in the list stay, with their last known state."), m_days, this);
    m_daysRow->setDefault(tr("%Ln days", nullptr, plain.days), [this, plain] { m_days->setValue(plain.days); });
    addPart(m_daysRow);
    m_changesRow = new SettingRow(tr("Keep at &most"),
        tr("Changes of all endpoints together. The oldest are deleted first. A thousand changes take about 150 KB."),
        m_changes, this);
    m_changesRow->setDefault(tr("%Ln changes", nullptr, pluralNumber(plain.changes)),
        [this, plain] { m_changes->setValue(static_cast<int>(plain.changes)); });
    addPart(m_changesRow);
}

void HistoryPage::setLimits(const JournalLimits &limits)
{
    const QSignalBlocker blockers[] = {QSignalBlocker(m_days), QSignalBlocker(m_changes)};
    m_days->setValue(limits.days);
    setNumberWords(m_days, tr("%1 days", "%1 is the number in a field", limits.days));
    m_changes->setValue(static_cast<int>(limits.changes));
    setNumberWords(m_changes, tr("%1 changes", "%1 is the number in a field", pluralNumber(limits.changes)));
    m_daysRow->setAtDefault(limits.days == JournalLimits().days);
    m_changesRow->setAtDefault(limits.changes == JournalLimits().changes);
}

void HistoryPage::apply()
{
    const JournalLimits limits{.days = m_days->value(), .changes = m_changes->value()};
    setLimits(limits);
    Q_EMIT changed(limits);
}

void HistoryPage::setState(const JournalState &state)
{
    m_file->setText(state.file.isEmpty() ? tr("In memory only, until Taskwatch exits") : safeText(state.file));
    const QLocale locale;
    const QString changes = tr("%Ln changes", nullptr, pluralNumber(state.changes));
    m_size->setText(state.file.isEmpty()
            ? changes
            : tr("%1, %2", "changes, bytes").arg(changes, locale.formattedDataSize(state.bytes)));
    m_words->setText(safeMultiLineText(state.words));
    m_words->setVisible(!state.words.isEmpty());
}

} // namespace Taskwatch
