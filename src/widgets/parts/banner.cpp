// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/banner.h"

#include "parts/plainlabel.h"
#include "text/joinedtext.h"
#include "theme/symbol.h"
#include "ui_banner.h"

namespace Taskwatch {

Banner::Banner(QWidget *parent)
    : MessageFrame(parent)
{
}

void Banner::createWidgets()
{
    // Created with the first message: a window has many banners, and most never show one.
    if (m_ui)
        return;
    m_ui = std::make_unique<Ui::Banner>();
    m_ui->setupUi(this);
    m_ui->closeButton->setText(QString());
    m_ui->closeButton->setIcon(symbolIcon(Symbol::Close, quietColor));
    m_ui->closeButton->setToolTip(tr("Close this message"));
    connect(m_ui->closeButton, &QToolButton::clicked, this, &Banner::closeMessage);
    m_ui->actionButton->hide();
    m_ui->closeButton->setVisible(m_isClosable);
}

Banner::~Banner() = default;

void Banner::showMessage(Kind kind, const QString &text, const QString &countdown)
{
    createWidgets();
    const bool news = text != m_text || kind != m_kind;
    m_kind = kind;
    m_text = text;
    const QString whole = sentencesText(text, countdown);
    m_ui->textLabel->setText(whole);
    if (!news)
        return;
    setAction(nullptr);
    setAccent(kind, m_ui->iconLabel);
    openFor(whole);
}

void Banner::setAction(QAction *action)
{
    if (m_ui ? m_ui->actionButton->defaultAction() == action : !action)
        return;
    createWidgets();
    QToolButton *button = m_ui->actionButton;
    const QList<QAction *> before = button->actions();
    for (QAction *old : before)
        button->removeAction(old);
    button->setDefaultAction(action);
    button->setVisible(action != nullptr);
    if (action)
        button->setAccessibleName(plainLabel(action->text()));
}

QString Banner::text() const
{
    return m_text.isEmpty() ? QString() : m_ui->textLabel->text();
}

void Banner::clearMessage()
{
    m_text.clear();
    setAction(nullptr);
    closeMessage();
}

void Banner::setClosable(bool closable)
{
    m_isClosable = closable;
    if (m_ui)
        m_ui->closeButton->setVisible(closable);
}

} // namespace Taskwatch
