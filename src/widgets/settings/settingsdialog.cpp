// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/settingsdialog.h"

#include "parts/clearbutton.h"
#include "settings/settingspage.h"
#include "text/safetext.h"
#include "ui_settingsdialog.h"

#include <QKeyEvent>
#include <QMessageBox>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>

namespace Taskwatch {

namespace {

constexpr int PageSymbolSize = 18;

} // namespace

SettingsDialog::SettingsDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SettingsDialog>())
{
    m_ui->setupUi(this);
    offerClearButton(m_ui->searchEdit);
    m_ui->searchEdit->setTextMargins(4, 3, 4, 3);
    m_ui->nothingLabel->hide();
    m_ui->searchEdit->installEventFilter(this);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, &SettingsDialog::search);
    connect(m_ui->pageList, &QListWidget::currentRowChanged, this, &SettingsDialog::choosePage);
    // Also for a click on the current page, which ends a search.
    connect(m_ui->pageList, &QListWidget::itemClicked, this,
        [this](const QListWidgetItem *item) { choosePage(m_ui->pageList->row(item)); });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::close);
    for (const auto &[keys, step] : {std::pair(Qt::Key_PageUp, -1), std::pair(Qt::Key_PageDown, 1)}) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(Qt::CTRL | keys));
        connect(action, &QAction::triggered, this, [this, step] {
            const int count = m_ui->pageList->count();
            if (count > 0)
                m_ui->pageList->setCurrentRow((m_ui->pageList->currentRow() + step + count) % count);
        });
        addAction(action);
    }
    auto *find = new QAction(this);
    find->setShortcut(QKeySequence::Find);
    connect(find, &QAction::triggered, this, [this] {
        m_ui->searchEdit->setFocus(Qt::ShortcutFocusReason);
        m_ui->searchEdit->selectAll();
    });
    addAction(find);
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::addPage(SettingsPage *page)
{
    m_pages.append(page);
    m_ui->pagesLayout->insertWidget(m_ui->pagesLayout->count() - 1, page); // before the stretch at the end
    auto *item = new QListWidgetItem(page->title(), m_ui->pageList);
    item->setSizeHint(QSize(0, fontMetrics().height() + 16));
    drawSymbols();
    if (m_pages.size() == 1)
        m_ui->pageList->setCurrentRow(0);
    showPages();
}

void SettingsDialog::showPage(const QString &key)
{
    const auto found =
        std::find_if(m_pages.begin(), m_pages.end(), [&key](const SettingsPage *page) { return page->key() == key; });
    if (found == m_pages.end())
        return;
    const int row = static_cast<int>(found - m_pages.begin());
    if (row != m_ui->pageList->currentRow())
        m_ui->pageList->setCurrentRow(row);
    else
        choosePage(row);
}

QString SettingsDialog::currentKey() const
{
    const int row = m_ui->pageList->currentRow();
    return row < 0 || row >= m_pages.size() ? QString() : m_pages[row]->key();
}

bool SettingsDialog::mayClose()
{
    for (SettingsPage *page : std::as_const(m_pages)) {
        if (!page->hasUnsaved())
            continue;
        showPage(page->key());
        show();
        QMessageBox box(QMessageBox::Question, page->title(), tr("Save the changes before closing?"),
            QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
        box.setObjectName(QStringLiteral("unsavedBox"));
        box.setInformativeText(tr("If you do not save them, they are lost."));
        const int answer = box.exec();
        if (answer == QMessageBox::Discard)
            page->discardUnsaved();
        else if (answer != QMessageBox::Save || !page->saveUnsaved())
            return false;
    }
    return true;
}

void SettingsDialog::reject()
{
    if (mayClose())
        QDialog::reject();
}

void SettingsDialog::choosePage(int row)
{
    if (row < 0 || row >= m_pages.size())
        return;
    const QSignalBlocker blocker(m_ui->searchEdit);
    m_ui->searchEdit->clear();
    m_words.clear();
    showPages();
    m_ui->scrollArea->verticalScrollBar()->setValue(0);
    Q_EMIT pageShown(m_pages[row]->key());
}

void SettingsDialog::search(const QString &text)
{
    m_words = SettingsPage::folded(text.simplified()).split(u' ', Qt::SkipEmptyParts);
    showPages();
    m_ui->scrollArea->verticalScrollBar()->setValue(0);
}

void SettingsDialog::showPages()
{
    const bool searching = !m_words.isEmpty();
    int found = 0;
    m_ui->pagesWidget->setUpdatesEnabled(false);
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        const int matching = m_pages[i]->showMatching(m_words);
        m_pages[i]->setVisible(searching ? matching > 0 : i == m_ui->pageList->currentRow());
        found += matching;
        // A page without matches is greyed, but can still be chosen.
        m_ui->pageList->item(static_cast<int>(i))
            ->setForeground(
                searching && matching == 0 ? QBrush(palette().color(QPalette::Disabled, QPalette::Text)) : QBrush());
    }
    const auto shown =
        std::find_if(m_pages.begin(), m_pages.end(), [](const SettingsPage *page) { return !page->isHidden(); });
    m_ui->whenLabel->setText(shown == m_pages.end() ? QString() : (*shown)->whenItHolds());
    m_ui->nothingLabel->setText(tr("No settings match “%1”.").arg(safeFirstLine(m_ui->searchEdit->text(), 60)));
    m_ui->nothingLabel->setVisible(searching && found == 0);
    m_ui->pagesWidget->setUpdatesEnabled(true);
}

void SettingsDialog::focusFound()
{
    const auto shown =
        std::find_if(m_pages.begin(), m_pages.end(), [](const SettingsPage *page) { return !page->isHidden(); });
    if (shown != m_pages.end())
        (*shown)->focusFirst();
}

bool SettingsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_ui->searchEdit || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        if (m_ui->searchEdit->text().isEmpty())
            return false; // the dialog's Escape closes it
        m_ui->searchEdit->clear();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        focusFound();
        return true;
    default:
        return false;
    }
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_ui)
        drawSymbols();
}

void SettingsDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous())
        m_ui->searchEdit->setFocus();
}

void SettingsDialog::drawSymbols()
{
    const QColor plain = palette().color(QPalette::Text);
    const QColor chosen = palette().color(QPalette::HighlightedText);
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        QIcon icon(symbolPixmap(m_pages[i]->symbol(), plain, PageSymbolSize, devicePixelRatioF()));
        icon.addPixmap(
            symbolPixmap(m_pages[i]->symbol(), chosen, PageSymbolSize, devicePixelRatioF()), QIcon::Selected);
        m_ui->pageList->item(static_cast<int>(i))->setIcon(icon);
    }
}

} // namespace Taskwatch
