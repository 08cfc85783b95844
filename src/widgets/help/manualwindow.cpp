// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "help/manualwindow.h"

#include "help/manualbrowser.h"
#include "parts/findbar.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QStyle>
#include <QTextBlock>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

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
    , m_findBar(new FindBar(this))
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
    m_browser->setSource(ManualSearch::pages().constFirst());

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *back = buttons->addButton(tr("&Back"), QDialogButtonBox::ActionRole);
    back->setEnabled(false);
    connect(m_browser, &QTextBrowser::backwardAvailable, back, &QPushButton::setEnabled);
    connect(back, &QPushButton::clicked, m_browser, &QTextBrowser::backward);
    QPushButton *find = buttons->addButton(tr("&Find…"), QDialogButtonBox::ActionRole);
    find->setToolTip(tr("Find in all pages of the manual (Ctrl+F)"));
    connect(find, &QPushButton::clicked, this, &ManualWindow::openFind);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    m_findBar->hide();
    m_findBar->setPurpose(tr("Find in the manual"));
    connect(m_findBar, &FindBar::openRequested, this, &ManualWindow::openFind);
    connect(m_findBar, &FindBar::wantedChanged, this, &ManualWindow::search);
    connect(m_findBar, &FindBar::nextRequested, this, [this] { step(1); });
    connect(m_findBar, &FindBar::previousRequested, this, [this] { step(-1); });
    connect(m_findBar, &FindBar::closed, this, &ManualWindow::closeFind);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_browser);
    layout->addWidget(m_findBar);
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

void ManualWindow::keyPressEvent(QKeyEvent *event)
{
    if (!m_findBar->handleKey(*event))
        QDialog::keyPressEvent(event);
}

void ManualWindow::openFind()
{
    m_findBar->open();
    search();
}

void ManualWindow::closeFind()
{
    m_findBar->hide();
    m_browser->setFocus(Qt::OtherFocusReason);
}

void ManualWindow::search()
{
    m_matches = m_search.find(m_findBar->wanted());
    // The first one from the top of the view on. A longer word stays where the shorter one was found.
    const QList<QUrl> pages = ManualSearch::pages();
    const auto placeOf = [&pages](const QUrl &page, int position) {
        return std::pair(pages.indexOf(page.adjusted(QUrl::RemoveFragment)), position);
    };
    const QTextCursor shown = m_browser->textCursor();
    const auto here = placeOf(m_browser->source(),
        shown.hasSelection() ? shown.selectionStart() : m_browser->cursorForPosition({}).position());
    const auto next = std::find_if(m_matches.cbegin(), m_matches.cend(),
        [&](const ManualSearch::Match &match) { return placeOf(match.page, match.position) >= here; });
    m_current = next == m_matches.cend() ? 0 : next - m_matches.cbegin();
    showMatch();
}

void ManualWindow::step(qsizetype steps)
{
    if (!m_matches.isEmpty())
        m_current = (m_current + steps + m_matches.size()) % m_matches.size();
    showMatch();
}

void ManualWindow::showMatch()
{
    m_findBar->showCount(m_matches.isEmpty() ? 0 : m_current + 1, m_matches.size());
    if (m_matches.isEmpty())
        return;
    const ManualSearch::Match &match = m_matches[m_current];
    if (m_browser->source().adjusted(QUrl::RemoveFragment) != match.page)
        m_browser->setSource(match.page);
    QTextCursor cursor(m_browser->document());
    cursor.setPosition(match.position);
    cursor.setPosition(match.position + static_cast<int>(m_findBar->wanted().size()), QTextCursor::KeepAnchor);
    m_browser->setTextCursor(cursor);
}

} // namespace Taskwatch
