// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/manageviewsdialog.h"

#include "cells/plaintooltip.h"
#include "parts/textroom.h"
#include "ui_manageviewsdialog.h"

#include <QSignalBlocker>

#include <algorithm>

namespace Taskwatch {

namespace {

constexpr int ManageViewsWidth = 64; // characters
constexpr int ViewNameRole = Qt::UserRole; // the saved name, while the text is edited

} // namespace

ManageViewsDialog::ManageViewsDialog(const QList<SavedView> &views, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ManageViewsDialog>())
    , m_views(views)
{
    m_ui->setupUi(this);
    showViews(0);
    m_ui->viewsList->setMinimumWidth(m_ui->viewsList->sizeHintForColumn(0) + 2 * m_ui->viewsList->frameWidth());
    giveTextRoom(this, ManageViewsWidth);
    connect(m_ui->viewsList, &QListWidget::currentRowChanged, this, &ManageViewsDialog::updateButtons);
    connect(m_ui->viewsList, &QListWidget::itemChanged, this, &ManageViewsDialog::rename);
    connect(m_ui->viewsList->model(), &QAbstractItemModel::rowsMoved, this, &ManageViewsDialog::takeOrder);
    connect(m_ui->upButton, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_ui->downButton, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_ui->renameButton, &QPushButton::clicked, this,
        [this] { m_ui->viewsList->editItem(m_ui->viewsList->currentItem()); });
    connect(m_ui->removeButton, &QPushButton::clicked, this, &ManageViewsDialog::removeCurrent);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::accept);
}

ManageViewsDialog::~ManageViewsDialog() = default;

void ManageViewsDialog::setViews(const QList<SavedView> &views)
{
    if (views == m_views)
        return;
    m_views = views;
    showViews(m_ui->viewsList->currentRow());
}

void ManageViewsDialog::showViews(int current)
{
    {
        const QSignalBlocker blocker(m_ui->viewsList);
        m_ui->viewsList->clear();
        for (const SavedView &view : std::as_const(m_views)) {
            auto *item = new QListWidgetItem(view.name, m_ui->viewsList); // owned by the list
            item->setFlags((item->flags() | Qt::ItemIsEditable) & ~Qt::ItemIsDropEnabled);
            item->setData(ViewNameRole, view.name);
            const QString terms = view.state.value(QString::fromLatin1(FilterTermsKey)).toString();
            item->setToolTip(plainToolTip(terms));
        }
        m_ui->viewsList->setCurrentRow(std::clamp(current, 0, std::max(0, static_cast<int>(m_views.size()) - 1)));
    }
    updateButtons();
}

void ManageViewsDialog::updateButtons()
{
    const int row = m_ui->viewsList->currentRow();
    m_ui->upButton->setEnabled(row > 0);
    m_ui->downButton->setEnabled(row >= 0 && row < m_ui->viewsList->count() - 1);
    m_ui->renameButton->setEnabled(row >= 0);
    m_ui->removeButton->setEnabled(row >= 0);
}

void ManageViewsDialog::move(int by)
{
    const int row = m_ui->viewsList->currentRow();
    m_views.move(row, row + by);
    showViews(row + by);
    Q_EMIT viewsChanged(m_views);
}

void ManageViewsDialog::takeOrder()
{
    QList<SavedView> ordered;
    for (int row = 0; row < m_ui->viewsList->count(); ++row) {
        const QString name = m_ui->viewsList->item(row)->data(ViewNameRole).toString();
        if (const qsizetype view = indexOfView(m_views, name); view >= 0)
            ordered.append(m_views[view]);
    }
    m_views = ordered;
    updateButtons();
    Q_EMIT viewsChanged(m_views);
}

void ManageViewsDialog::rename(QListWidgetItem *item)
{
    const int row = m_ui->viewsList->row(item);
    const QString from = m_views[row].name;
    const QString to = item->text().simplified();
    if (to == from)
        return;
    const qsizetype same = indexOfView(m_views, to);
    const bool isTaken = same >= 0 && same != row;
    if (to.isEmpty() || isTaken) {
        m_ui->noteLabel->showMessage(
            to.isEmpty() ? tr("A view needs a name.") : tr("Another view has the name \"%1\".").arg(to),
            ToneLabel::Tone::Warning);
    } else {
        m_ui->noteLabel->setText({});
        m_views[row].name = to;
        Q_EMIT renamed(from, to);
        Q_EMIT viewsChanged(m_views);
    }
    // Not showViews(): the list is still closing the editor of this item.
    const QSignalBlocker blocker(m_ui->viewsList);
    item->setText(m_views[row].name);
    item->setData(ViewNameRole, m_views[row].name);
}

void ManageViewsDialog::removeCurrent()
{
    const int row = m_ui->viewsList->currentRow();
    m_views.removeAt(row);
    showViews(row);
    Q_EMIT viewsChanged(m_views);
}

} // namespace Taskwatch
