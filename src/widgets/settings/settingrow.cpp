// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/settingrow.h"

#include "accessibility/widgettooltip.h"
#include "parts/plainlabel.h"
#include "parts/tonelabel.h"
#include "theme/colors.h"
#include "theme/symbol.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QToolButton>

namespace Taskwatch {

namespace {

constexpr int EditorWidth = 190; // same for all rows, so that the editors are aligned
constexpr int HintSymbolSize = 16;

} // namespace

SettingRow::SettingRow(const QString &name, const QString &hint, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_name(plainLabel(name))
    , m_editor(editor)
    , m_grid(new QGridLayout(this))
{
    auto *label = new QLabel(name, this);
    label->setBuddy(editor);
    buildLayout(label, hint);
}

SettingRow::SettingRow(QWidget *lead, const QString &name, const QString &hint, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_editor(editor)
    , m_grid(new QGridLayout(this))
{
    buildLayout(lead, hint);
    const QList<QWidget *> parts = lead->findChildren<QWidget *>();
    for (QWidget *part : parts)
        guardAgainstWheel(part);
}

void SettingRow::buildLayout(QWidget *lead, const QString &hint)
{
    m_grid->setContentsMargins(0, 7, 0, 7);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(3);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnMinimumWidth(1, EditorWidth);
    m_grid->setColumnMinimumWidth(2, 28);
    m_grid->addWidget(lead, 0, 0, Qt::AlignVCenter);
    m_grid->addWidget(m_editor, 0, 1, Qt::AlignVCenter);
    if (m_editor->accessibleName().isEmpty())
        m_editor->setAccessibleName(m_name);
    if (!hint.isEmpty()) {
        auto *label = new ToneLabel(this);
        label->setText(hint);
        label->setWordWrap(true);
        m_grid->addWidget(label, 1, 0, Qt::AlignTop);
        m_editor->setAccessibleDescription(hint);
    }
    guardAgainstWheel(m_editor);
}

void SettingRow::setDefault(const QString &words, std::function<void()> reset)
{
    auto *label = new ToneLabel(this);
    label->setText(tr("Default: %1").arg(words));
    label->setWordWrap(true);
    m_grid->addWidget(label, 1, 1, Qt::AlignTop);

    m_resetButton = new QToolButton(this);
    m_resetButton->setObjectName(QString(m_editor->objectName() + u".reset"));
    m_resetButton->setAutoRaise(true);
    m_resetButton->setIconSize({HintSymbolSize, HintSymbolSize});
    m_resetButton->setAccessibleName(tr("Reset: %1").arg(m_name));
    setPlainToolTip(m_resetButton, tr("Reset to the default: %1").arg(words));
    QSizePolicy policy = m_resetButton->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // so that nothing moves when it appears
    m_resetButton->setSizePolicy(policy);
    m_resetButton->hide();
    m_resetButton->setIcon(symbolIcon(Symbol::Reset, quietColor));
    m_grid->addWidget(m_resetButton, 0, 2, Qt::AlignVCenter);
    connect(m_resetButton, &QToolButton::clicked, this, [this, reset = std::move(reset)] {
        m_editor->setFocus(); // hiding the focused button would move the focus to an arbitrary widget
        reset();
    });
}

void SettingRow::setAtDefault(bool isDefault)
{
    if (m_resetButton)
        m_resetButton->setVisible(!isDefault);
}

void SettingRow::guardAgainstWheel(QWidget *widget)
{
    if (!qobject_cast<QAbstractSpinBox *>(widget) && !qobject_cast<QComboBox *>(widget))
        return;
    widget->setFocusPolicy(Qt::StrongFocus); // not by the wheel
    widget->installEventFilter(this);
}

bool SettingRow::eventFilter(QObject *watched, QEvent *event)
{
    // Scrolling the page must not change a value that passes under the pointer, as changes apply immediately.
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::Wheel && widget && !widget->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Taskwatch
