// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detail/rawanswertab.h"

#include "accessibility/focusoutline.h"
#include "detail/jsonhighlighter.h"
#include "text/rawanswer.h"
#include "theme/colors.h"
#include "ui_rawanswertab.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QStringDecoder>

#include <algorithm>

namespace Taskwatch {

namespace {

constexpr qsizetype MostMarked = 500; // highlighted matches, from the current one on; the counter includes all

bool isFindKey(const QKeyEvent &key)
{
    return key.matches(QKeySequence::Find) || key.matches(QKeySequence::FindNext)
        || key.matches(QKeySequence::FindPrevious);
}

} // namespace

RawAnswerTab::RawAnswerTab(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::RawAnswerTab>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->rawAnswer);
    new FocusOutline(m_ui->rawAnswer);
    m_ui->rawAnswer->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_highlighter = new JsonHighlighter(m_ui->rawAnswer->document(), palette());
    connect(m_ui->asItCameBox, &QCheckBox::toggled, this, &RawAnswerTab::showAnswer);
    connect(m_ui->findButton, &QToolButton::clicked, this, &RawAnswerTab::openFind);
    connect(m_ui->copyBytesButton, &QToolButton::clicked, this, &RawAnswerTab::copyBytes);
    m_ui->findBar->setPurpose(tr("Find in the answer"));
    connect(m_ui->findBar, &FindBar::openRequested, this, &RawAnswerTab::openFind);
    connect(m_ui->findBar, &FindBar::wantedChanged, this, &RawAnswerTab::search);
    connect(m_ui->findBar, &FindBar::nextRequested, this, [this] { step(Step::Next); });
    connect(m_ui->findBar, &FindBar::previousRequested, this, [this] { step(Step::Previous); });
    connect(m_ui->findBar, &FindBar::closed, this, &RawAnswerTab::closeFind);
    showAnswer();
}

RawAnswerTab::~RawAnswerTab() = default;

void RawAnswerTab::setAnswer(const QByteArray &bytes, bool isCut)
{
    if (bytes == m_bytes && isCut == m_isCut)
        return; // showing it again would lose the selection and the scroll position
    m_bytes = bytes;
    m_isCut = isCut;
    m_stale = true;
    if (isVisible())
        showAnswer();
}

void RawAnswerTab::showAnswer()
{
    m_stale = false;
    const auto layout = m_ui->asItCameBox->isChecked() ? RawAnswer::Layout::AsItCame : RawAnswer::Layout::Pretty;
    const RawAnswer answer = RawAnswer::of(m_bytes, layout, m_isCut);
    m_highlighter->setOn(answer.isJson);
    QScrollBar *bar = m_ui->rawAnswer->verticalScrollBar();
    // Answers are similar, so the places still fit.
    const int scrolled = bar->value();
    const int place = m_ui->rawAnswer->textCursor().selectionStart();
    m_ui->rawAnswer->setPlainText(answer.text);
    QTextCursor cursor = m_ui->rawAnswer->textCursor();
    cursor.setPosition(std::min(place, m_ui->rawAnswer->document()->characterCount() - 1));
    m_ui->rawAnswer->setTextCursor(cursor);
    bar->setValue(scrolled);
    m_ui->rawNote->setText(answer.note);
    m_ui->copyBytesButton->setEnabled(!m_bytes.isEmpty());
    m_ui->findButton->setEnabled(!m_bytes.isEmpty());
    if (m_ui->findBar->isVisible()) {
        findMatches();
        const auto nearest = std::min_element(m_matches.cbegin(), m_matches.cend(),
            [place](int a, int b) { return std::abs(a - place) < std::abs(b - place); });
        m_current = m_matches.isEmpty() ? -1 : nearest - m_matches.cbegin();
        step(Step::Stay);
    }
}

void RawAnswerTab::copyBytes() const
{
    auto *mime = new QMimeData; // owned by the clipboard
    QStringDecoder decoder(
        QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    mime->setText(decoder(m_bytes));
    mime->setData(QStringLiteral("application/octet-stream"), m_bytes); // exact, even if not valid UTF-8
    QGuiApplication::clipboard()->setMimeData(mime);
}

bool RawAnswerTab::event(QEvent *event)
{
    // Takes precedence over the window's Ctrl+F, which focuses the filter.
    if (event->type() == QEvent::ShortcutOverride && isFindKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void RawAnswerTab::keyPressEvent(QKeyEvent *event)
{
    if (!m_ui->findBar->handleKey(*event))
        QWidget::keyPressEvent(event);
}

void RawAnswerTab::openFind()
{
    const QString selected = m_ui->rawAnswer->textCursor().selectedText();
    m_ui->findBar->open(selected.contains(QChar::ParagraphSeparator) ? QString() : selected);
    search();
}

void RawAnswerTab::closeFind()
{
    m_ui->findBar->hide();
    m_ui->rawAnswer->setExtraSelections({});
    m_ui->rawAnswer->setFocus(Qt::OtherFocusReason);
}

void RawAnswerTab::findMatches()
{
    m_matches.clear();
    const QString wanted = m_ui->findBar->wanted();
    if (!wanted.isEmpty()) {
        const QString text = m_ui->rawAnswer->toPlainText();
        for (qsizetype place = text.indexOf(wanted, 0, Qt::CaseInsensitive); place >= 0;
             place = text.indexOf(wanted, place + wanted.size(), Qt::CaseInsensitive))
            m_matches.append(static_cast<int>(place));
    }
}

void RawAnswerTab::search()
{
    findMatches();
    const auto next =
        std::lower_bound(m_matches.cbegin(), m_matches.cend(), m_ui->rawAnswer->textCursor().selectionStart());
    m_current = m_matches.isEmpty() ? -1 : next == m_matches.cend() ? 0 : next - m_matches.cbegin();
    step(Step::Stay);
}

void RawAnswerTab::step(Step step)
{
    const qsizetype all = m_matches.size();
    if (all > 0) {
        m_current = (m_current + all + static_cast<qsizetype>(step)) % all;
        QTextCursor cursor = m_ui->rawAnswer->textCursor();
        cursor.setPosition(m_matches[m_current]);
        cursor.setPosition(
            m_matches[m_current] + static_cast<int>(m_ui->findBar->wanted().size()), QTextCursor::KeepAnchor);
        m_ui->rawAnswer->setTextCursor(cursor);
    }
    markMatches();
    m_ui->findBar->showCount(m_current + 1, all);
}

void RawAnswerTab::markMatches()
{
    QList<QTextEdit::ExtraSelection> marks;
    const auto length = static_cast<int>(m_ui->findBar->wanted().size());
    const qsizetype first = std::max<qsizetype>(0, m_current - MostMarked / 2);
    const qsizetype end = std::min(m_matches.size(), first + MostMarked);
    for (qsizetype i = first; i < end; ++i) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_ui->rawAnswer->document());
        mark.cursor.setPosition(m_matches[i]);
        mark.cursor.setPosition(m_matches[i] + length, QTextCursor::KeepAnchor);
        if (i == m_current) { // as selected text, even while the find bar has the focus
            mark.format.setBackground(palette().color(QPalette::Active, QPalette::Highlight));
            mark.format.setForeground(palette().color(QPalette::Active, QPalette::HighlightedText));
        } else {
            mark.format.setBackground(newsTint(palette(), false));
            mark.format.setForeground(palette().color(QPalette::Text));
        }
        marks.append(mark);
    }
    m_ui->rawAnswer->setExtraSelections(marks);
}

void RawAnswerTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        showAnswer();
}

void RawAnswerTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || !m_highlighter)
        return;
    m_highlighter->setPalette(palette());
    if (m_ui->findBar->isVisible())
        markMatches();
}

} // namespace Taskwatch
