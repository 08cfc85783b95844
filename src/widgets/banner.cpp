// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "banner.h"

#include "colors.h"
#include "ui_banner.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QStyle>

namespace Taskwatch {

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::Banner>())
{
    m_ui->setupUi(this);
    setAutoFillBackground(true);
    m_ui->closeButton->setText(QString());
    m_ui->closeButton->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton, nullptr, this));
    m_ui->closeButton->setToolTip(tr("Close this message"));
    connect(m_ui->closeButton, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

Banner::~Banner() = default;

void Banner::say(Kind kind, const QString &text, const QString &ticking)
{
    const bool news = text != m_text || kind != m_kind;
    m_kind = kind;
    m_text = text;
    const QString whole = ticking.isEmpty() ? text : text + u' ' + ticking;
    m_ui->textLabel->setText(whole);
    if (!news)
        return;
    setAccessibleName(whole);
    restyle();
    show();
}

QString Banner::text() const
{
    return m_text.isEmpty() ? QString() : m_ui->textLabel->text();
}

void Banner::silence()
{
    m_text.clear();
    hide();
}

void Banner::setClosable(bool closable)
{
    m_ui->closeButton->setVisible(closable);
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    // Not while restyle() sets this widget's own palette. Queued, as that of the parent may be the old one yet.
    if (!m_restyling && (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange))
        QMetaObject::invokeMethod(this, &Banner::restyle, Qt::QueuedConnection);
}

void Banner::restyle()
{
    const QPalette palette = parentWidget() ? parentWidget()->palette() : QPalette();
    const QColor accent = m_kind == Kind::Error ? errorColor(palette)
        : m_kind == Kind::Warning               ? warningColor(palette)
                                                : phaseColor(Phase::Running, palette);
    QPalette own;
    own.setColor(QPalette::Window, mixed(palette.color(QPalette::Window), accent, 0.14));
    {
        const QScopedValueRollback busy(m_restyling, true);
        setPalette(own);
    }
    const Symbol symbol = m_kind == Kind::Info ? Symbol::Info : Symbol::Warning;
    m_ui->iconLabel->setPixmap(symbolPixmap(symbol, accent, 16, devicePixelRatioF()));
}

} // namespace Taskwatch
