// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/profilelist.h"

#include "parts/roomyitemdelegate.h"
#include "text/safetext.h"
#include "theme/profileswatch.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QToolButton>

namespace Taskwatch {

namespace {

constexpr int ListSwatchSize = 16;
constexpr int ListHeight = 260;
constexpr int KeyRole = Qt::UserRole;

} // namespace

ProfileList::ProfileList(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
{
    m_list->setObjectName(QStringLiteral("profileList"));
    m_list->setAccessibleName(tr("Profiles"));
    m_list->setIconSize({ListSwatchSize, ListSwatchSize});
    m_list->setItemDelegate(new RoomyItemDelegate(m_list));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setFixedHeight(ListHeight); // fixed, so that no button moves away from under the pointer
    setFocusProxy(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_list);
    auto *add = addButton("addProfileButton", tr("Add"), tr("Add a new profile"));
    m_duplicateButton =
        addButton("duplicateProfileButton", tr("Duplicate"), tr("Copy the selected profile, without its token"));
    m_removeButton = addButton("removeProfileButton", tr("Remove"), tr("Remove the selected profile"));
    m_upButton = addButton("profileUpButton", tr("Up"), tr("Move the selected profile up"));
    m_downButton = addButton("profileDownButton", tr("Down"), tr("Move the selected profile down"));
    for (const QList<QToolButton *> &row :
        {QList{add, m_duplicateButton}, QList{m_upButton, m_downButton}, QList{m_removeButton}}) {
        auto *buttons = new QHBoxLayout;
        buttons->setSpacing(4);
        for (QToolButton *button : row)
            buttons->addWidget(button);
        buttons->addStretch(1);
        layout->addLayout(buttons);
    }
    layout->addStretch(1);

    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] {
        // A click beside the items would clear the selection while the editor still shows the profile.
        if (QListWidgetItem *current = m_list->currentItem(); current && !m_filling)
            current->setSelected(true);
    });
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        updateButtons();
        if (item && !m_filling)
            Q_EMIT chosen(item->data(KeyRole).toString());
    });
    // Queued, because the list has not finished the drop yet and will be filled again.
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ProfileList::reportOrder, Qt::QueuedConnection);
    connect(add, &QToolButton::clicked, this, &ProfileList::addRequested);
    connect(m_duplicateButton, &QToolButton::clicked, this, &ProfileList::duplicateRequested);
    connect(m_removeButton, &QToolButton::clicked, this, &ProfileList::removeRequested);
    connect(m_upButton, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_downButton, &QToolButton::clicked, this, [this] { move(1); });
}

QToolButton *ProfileList::addButton(const char *name, const QString &text, const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void ProfileList::setRows(const QList<Row> &rows, const QString &current)
{
    const QScopedValueRollback filling(m_filling, true);
    m_rows = rows;
    m_list->clear();
    for (const Row &row : rows) {
        QString text = safeFirstLine(row.name, 60);
        if (!row.note.isEmpty())
            text += u'\n' + row.note;
        auto *item = new QListWidgetItem(profileSwatch(row.color), text, m_list);
        item->setData(KeyRole, row.key);
        item->setFlags(
            Qt::ItemIsEnabled | Qt::ItemIsSelectable | (row.isKept ? Qt::ItemIsDragEnabled : Qt::NoItemFlags));
        if (row.key == current)
            m_list->setCurrentItem(item);
    }
    updateButtons();
}

void ProfileList::focusList()
{
    m_list->setFocus();
}

bool ProfileList::isKept(int row) const
{
    return row >= 0 && row < m_rows.size() && m_rows[row].isKept;
}

void ProfileList::updateButtons()
{
    const int row = m_list->currentRow();
    const bool any = row >= 0;
    m_duplicateButton->setEnabled(any);
    m_removeButton->setEnabled(isKept(row));
    m_upButton->setEnabled(isKept(row) && isKept(row - 1));
    m_downButton->setEnabled(isKept(row) && isKept(row + 1));
}

void ProfileList::move(int by)
{
    const int row = m_list->currentRow();
    QStringList keys;
    for (const Row &other : std::as_const(m_rows)) {
        if (other.isKept)
            keys.append(other.key);
    }
    keys.move(row, row + by);
    Q_EMIT ordered(keys);
}

void ProfileList::reportOrder()
{
    QStringList keys;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->flags() & Qt::ItemIsDragEnabled)
            keys.append(m_list->item(row)->data(KeyRole).toString());
    }
    Q_EMIT ordered(keys);
}

} // namespace Taskwatch
