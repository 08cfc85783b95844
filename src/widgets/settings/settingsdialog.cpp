// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/settingsdialog.h"

#include "parts/roomyitemdelegate.h"
#include "settings/settingspage.h"
#include "ui_settingsdialog.h"

#include <QAction>
#include <QMessageBox>
#include <QScreen>
#include <QScrollBar>
#include <QShowEvent>

#include <algorithm>

namespace Taskwatch {

namespace {

constexpr int SettingsWidth = 128; // characters
constexpr int SettingsLines = 42;
constexpr QSize SettingsFrame(16, 48); // around the window

} // namespace

SettingsDialog::SettingsDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SettingsDialog>())
{
    m_ui->setupUi(this);
    const QSize wanted(SettingsWidth * fontMetrics().averageCharWidth(), SettingsLines * fontMetrics().lineSpacing());
    resize(size().expandedTo(wanted.boundedTo(screen()->availableSize() - SettingsFrame)));
    m_ui->pageList->setItemDelegate(new RoomyItemDelegate(m_ui->pageList));
    connect(m_ui->pageList, &QListWidget::currentRowChanged, this, &SettingsDialog::choosePage);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::close);
    for (const int step : {-1, 1}) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(Qt::CTRL | (step < 0 ? Qt::Key_PageUp : Qt::Key_PageDown)));
        connect(action, &QAction::triggered, this, [this, step] {
            const int count = m_ui->pageList->count();
            if (count > 0)
                m_ui->pageList->setCurrentRow((m_ui->pageList->currentRow() + step + count) % count);
        });
        addAction(action);
    }
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::addPage(SettingsPage *page, const QString &next)
{
    const int row = rowOf(next);
    m_pages.insert(row, page);
    // Before the stretch at the end. A page with a list uses the whole height.
    const int stretch = page->layout()->expandingDirections().testFlag(Qt::Vertical) ? 1 : 0;
    m_ui->pagesLayout->insertWidget(m_ui->pagesLayout->count() - 1, page, stretch);
    auto *item = new QListWidgetItem(page->title());
    item->setIcon(symbolIcon(page->symbol(), [](const QPalette &palette) { return palette.color(QPalette::Text); }));
    m_ui->pageList->insertItem(row, item);
    page->hide();
    if (m_pages.size() == 1)
        m_ui->pageList->setCurrentRow(0);
}

void SettingsDialog::showPage(const QString &key)
{
    if (const int row = rowOf(key); row < m_pages.size())
        m_ui->pageList->setCurrentRow(row);
}

int SettingsDialog::rowOf(const QString &key) const
{
    const auto found =
        std::find_if(m_pages.begin(), m_pages.end(), [&key](const SettingsPage *page) { return page->key() == key; });
    return static_cast<int>(found - m_pages.begin());
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
    for (qsizetype i = 0; i < m_pages.size(); ++i)
        m_pages[i]->setVisible(i == row);
    m_ui->whenLabel->setText(m_pages[row]->whenItHolds());
    m_ui->scrollArea->verticalScrollBar()->setValue(0);
    Q_EMIT pageShown(m_pages[row]->key());
}

void SettingsDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous())
        m_ui->pageList->setFocus();
}

} // namespace Taskwatch
