// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "help/manualwindow.h"

#include "help/manualbrowser.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QStyle>
#include <QTextBlock>
#include <QUrl>
#include <QVBoxLayout>

namespace Taskwatch {

namespace {

/// The anchor that links use for @p heading, as other viewers of Markdown name it: "What is stored" is
/// `what-is-stored`.
QString headingAnchor(const QString &heading)
{
    QString anchor;
    const QString letters = heading.toLower();
    for (const QChar c : letters) {
        if (c.isLetterOrNumber() || c == u'-')
            anchor += c;
        else if (c.isSpace())
            anchor += u'-';
    }
    return anchor;
}

} // namespace

ManualWindow::ManualWindow(QWidget *parent)
    : QDialog(parent)
    , m_browser(new ManualBrowser(this))
{
    setObjectName(QStringLiteral("manualWindow"));
    setWindowTitle(tr("Manual"));
    m_browser->setObjectName(QStringLiteral("manualBrowser"));
    m_browser->setAccessibleName(tr("Manual"));
    m_browser->setOpenLinks(false);
    connect(m_browser, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        const QUrl target = m_browser->source().resolved(link);
        if (target.scheme() == QLatin1String("qrc"))
            m_browser->setSource(target);
    });
    connect(m_browser, &QTextBrowser::sourceChanged, this, &ManualWindow::showAnchor);
    const int width = fontMetrics().averageCharWidth();
    resize(110 * width, 90 * width);
    m_browser->resize(size().shrunkBy({style()->pixelMetric(QStyle::PM_LayoutLeftMargin), 0,
        style()->pixelMetric(QStyle::PM_LayoutRightMargin), 0})); // its pictures are scaled once
    m_browser->setSource(QUrl(QStringLiteral("qrc:/doc/manual.md")));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *back = buttons->addButton(tr("&Back"), QDialogButtonBox::ActionRole);
    back->setEnabled(false);
    connect(m_browser, &QTextBrowser::backwardAvailable, back, &QPushButton::setEnabled);
    connect(back, &QPushButton::clicked, m_browser, &QTextBrowser::backward);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_browser);
    layout->addWidget(buttons);
    m_browser->setFocus();
}

// Markdown has no anchors, so a heading gets its name when a link leads to it.
void ManualWindow::showAnchor(const QUrl &source)
{
    if (!source.hasFragment())
        return;
    for (QTextBlock block = m_browser->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || headingAnchor(block.text()) != source.fragment())
            continue;
        m_browser->setTextCursor(QTextCursor(m_browser->document()->lastBlock()));
        m_browser->setTextCursor(QTextCursor(block)); // scrolls upwards, so that the heading is the first line
        return;
    }
}

} // namespace Taskwatch
