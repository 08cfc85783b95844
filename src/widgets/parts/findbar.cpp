// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/findbar.h"

#include "parts/clearbutton.h"
#include "theme/symbol.h"
#include "ui_findbar.h"

#include <QKeyEvent>
#include <QLocale>

namespace Taskwatch {

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::FindBar>())
{
    m_ui->setupUi(this);
    offerClearButton(m_ui->findField);
    m_ui->findCloseButton->setIcon(symbolIcon(Symbol::Close, quietColor));
    connect(m_ui->findField, &QLineEdit::textChanged, this, &FindBar::wantedChanged);
    connect(m_ui->findNextButton, &QToolButton::clicked, this, &FindBar::nextRequested);
    connect(m_ui->findPreviousButton, &QToolButton::clicked, this, &FindBar::previousRequested);
    connect(m_ui->findCloseButton, &QToolButton::clicked, this, &FindBar::closed);
}

FindBar::~FindBar() = default;

void FindBar::setPurpose(const QString &text)
{
    m_ui->findField->setPlaceholderText(text);
    m_ui->findField->setAccessibleName(text);
}

void FindBar::open(const QString &text)
{
    show();
    if (!text.isEmpty())
        m_ui->findField->setText(text);
    m_ui->findField->setFocus(Qt::ShortcutFocusReason);
    m_ui->findField->selectAll();
}

QString FindBar::wanted() const
{
    return m_ui->findField->text();
}

bool FindBar::handleKey(const QKeyEvent &event)
{
    // The first step of a search that is not open is to open it.
    if (event.matches(QKeySequence::Find))
        Q_EMIT openRequested();
    else if (event.matches(QKeySequence::FindNext))
        isVisible() ? Q_EMIT nextRequested() : Q_EMIT openRequested();
    else if (event.matches(QKeySequence::FindPrevious))
        isVisible() ? Q_EMIT previousRequested() : Q_EMIT openRequested();
    else if (event.key() == Qt::Key_Escape && isVisible())
        Q_EMIT closed();
    else
        return false;
    return true;
}

void FindBar::showCount(qsizetype current, qsizetype all)
{
    QString text;
    if (all > 0)
        text = tr("%1 of %2").arg(QLocale().toString(current), QLocale().toString(all));
    else if (!wanted().isEmpty())
        text = tr("Not found");
    m_ui->findCount->setText(text);
    m_ui->findCount->setTone(all > 0 ? ToneLabel::Tone::Quiet : ToneLabel::Tone::Error);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    // Keys that the field did not handle.
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers().testFlag(Qt::ShiftModifier))
        Q_EMIT previousRequested();
    else if (isReturn)
        Q_EMIT nextRequested();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Taskwatch
