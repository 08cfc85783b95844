// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messages/messagesdialog.h"

#include "parts/celldelegate.h"
#include "tables/messagelistmodel.h"
#include "theme/colors.h"
#include "ui_messagesdialog.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace Taskwatch {

namespace {

/// Column widths in average characters.
constexpr int Widths[MessageColumnCount] = {9, 36, 10, 8, 12, 20};

/// Shifts the check box to the left edge of its column title. Styles leave a margin before it.
QStyleOptionViewItem boxOption(const QStyleOptionViewItem &option)
{
    QStyleOptionViewItem box = option;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1;
    box.rect.setLeft(box.rect.left() + CellPadding - margin);
    return box;
}

/// Draws the cells in the style of the main table. Ids have a fixed-width font and are elided in the middle, because
/// they differ at the end.
class MessageDelegate final : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    [[nodiscard]] Contents contents(const QModelIndex &index, const QPalette &palette) const override
    {
        Contents shown = CellDelegate::contents(index, palette);
        if (index.column() == static_cast<int>(MessageColumn::Message)) {
            shown.face = Face::Fixed;
            shown.elide = Qt::ElideMiddle;
        }
        if (index.data(MessageRole::Attention).toBool())
            shown.color = warningColor(palette);
        return shown;
    }

    void paintContents(const Cell &cell, const QModelIndex &index) const override
    {
        if (index.column() != static_cast<int>(MessageColumn::Watch)) {
            CellDelegate::paintContents(cell, index);
            return;
        }
        const QStyle *style = cell.option.widget ? cell.option.widget->style() : QApplication::style();
        QStyleOptionViewItem indicator = boxOption(cell.option);
        initStyleOption(&indicator, index);
        QStyleOptionButton box;
        box.QStyleOption::operator=(cell.option);
        box.rect = style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &indicator, cell.option.widget);
        box.state.setFlag(index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
        box.state.setFlag(QStyle::State_HasFocus, false);
        if (isDark(cell.palette)) // styles darken this for the outline, which would be invisible in dark palettes
            box.palette.setColor(
                QPalette::Window, mixed(cell.palette.color(QPalette::Base), cell.palette.color(QPalette::Text), 0.6));
        style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, cell.painter, cell.option.widget);
    }

    bool editorEvent(
        QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override
    {
        return CellDelegate::editorEvent(event, model, boxOption(option), index);
    }
};

} // namespace

MessagesDialog::MessagesDialog(MessageListModel *model, ReadClock readClock, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::MessagesDialog>())
    , m_model(model)
    , m_readClock(std::move(readClock))
{
    m_ui->setupUi(this);
    RowTable *view = m_ui->messagesView;
    view->setItemDelegate(new MessageDelegate(view));
    view->setModel(m_model);
    view->horizontalHeader()->setStretchLastSection(true);
    view->installEventFilter(this);
    view->setWidths({Widths, Widths + MessageColumnCount});
    connect(view, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() != static_cast<int>(MessageColumn::Watch))
            showTasks();
    });
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MessagesDialog::updateButtons);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &MessagesDialog::updatePages);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &MessagesDialog::updatePages);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &MessagesDialog::updateButtons);
    connect(m_ui->showTasksButton, &QPushButton::clicked, this, &MessagesDialog::showTasks);
    connect(m_ui->readAgainButton, &QPushButton::clicked, this, [this] { Q_EMIT readAgainRequested(selected()); });
    connect(m_ui->removeButton, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(selected()); });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::close);
    m_agesTimer.setInterval(1000);
    connect(&m_agesTimer, &QTimer::timeout, this, &MessagesDialog::updateAges);
    m_agesTimer.start();
    updateAges();
    updatePages();
}

MessagesDialog::~MessagesDialog() = default;

void MessagesDialog::updateAges()
{
    m_model->setMoment(m_readClock());
    m_ui->messagesView->viewport()->update();
}

void MessagesDialog::updatePages()
{
    QWidget *page = m_model->rowCount() > 0 ? static_cast<QWidget *>(m_ui->messagesView) : m_ui->emptyLabel;
    if (m_ui->pages->currentWidget() != page)
        m_ui->pages->setCurrentWidget(page);
    if (m_model->rowCount() > 0 && !m_ui->messagesView->selectionModel()->hasSelection())
        m_ui->messagesView->selectRow(std::clamp(m_ui->messagesView->currentIndex().row(), 0, m_model->rowCount() - 1));
    updateButtons();
}

void MessagesDialog::updateButtons()
{
    const QList<MessageId> chosen = selected();
    const auto isReading = [this](const MessageId &message) {
        const MessageListing *listing = m_model->find(message);
        return listing && listing->state == MessageListing::State::Reading;
    };
    m_ui->showTasksButton->setEnabled(chosen.size() == 1);
    m_ui->readAgainButton->setEnabled(!chosen.isEmpty() && std::none_of(chosen.begin(), chosen.end(), isReading));
    m_ui->removeButton->setEnabled(!chosen.isEmpty());
}

QList<MessageId> MessagesDialog::selected() const
{
    QModelIndexList rows = m_ui->messagesView->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<MessageId> messages;
    for (const QModelIndex &row : std::as_const(rows))
        messages.append(m_model->listings()[row.row()].message);
    return messages;
}

void MessagesDialog::showTasks()
{
    if (const QList<MessageId> chosen = selected(); chosen.size() == 1)
        Q_EMIT showTasksRequested(chosen.first());
}

bool MessagesDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->messagesView && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QModelIndex current = m_ui->messagesView->currentIndex();
        switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            showTasks();
            return true;
        case Qt::Key_Delete:
            m_ui->removeButton->click();
            return true;
        case Qt::Key_Space:
            if (current.isValid()) {
                const QModelIndex box = current.siblingAtColumn(static_cast<int>(MessageColumn::Watch));
                const bool isWatched = box.data(Qt::CheckStateRole).toInt() == Qt::Checked;
                m_model->setData(box, isWatched ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
            }
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace Taskwatch
