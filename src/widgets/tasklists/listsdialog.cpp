// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tasklists/listsdialog.h"

#include "filter/listfilter.h"
#include "parts/celldelegate.h"
#include "tables/listingmodel.h"
#include "text/joinedtext.h"
#include "theme/colors.h"
#include "ui_listsdialog.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace Taskwatch {

namespace {

/// Column widths in average characters.
constexpr int Widths[ListingColumnCount] = {9, 36, 10, 8, 12, 20};

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
class ListDelegate final : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    [[nodiscard]] Contents contents(const QModelIndex &index, const QPalette &palette) const override
    {
        Contents shown = CellDelegate::contents(index, palette);
        if (index.column() == static_cast<int>(ListingColumn::List)) {
            shown.face = Face::Fixed;
            shown.elide = Qt::ElideMiddle;
        }
        if (index.data(ListingRole::Attention).toBool())
            shown.color = warningColor(palette);
        return shown;
    }

    void paintContents(const Cell &cell, const QModelIndex &index) const override
    {
        if (index.column() != static_cast<int>(ListingColumn::Watch)) {
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

ListsDialog::ListsDialog(ListingModel *model, std::shared_ptr<const TaskApi> api, ReadClock readClock, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ListsDialog>())
    , m_model(model)
    , m_api(std::move(api))
    , m_readClock(std::move(readClock))
{
    m_ui->setupUi(this);
    const QString name = m_api->description().name;
    const QStringList forms = m_api->lists().forms();
    m_ui->emptyLabel->setText(forms.isEmpty()
            ? tr("%1 has no lists of tasks.").arg(name)
            : tr("No list has been read yet. Type one into the field above the table to read and watch its tasks. The "
                 "lists of %1: %2")
                  .arg(name, commaText(forms)));
    RowTable *view = m_ui->listsView;
    view->setItemDelegate(new ListDelegate(view));
    view->setModel(m_model);
    view->horizontalHeader()->setStretchLastSection(true);
    view->installEventFilter(this);
    view->setWidths({Widths, Widths + ListingColumnCount});
    connect(view, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() != static_cast<int>(ListingColumn::Watch))
            showTasks();
    });
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListsDialog::updateButtons);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ListsDialog::updatePages);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ListsDialog::updatePages);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ListsDialog::updateButtons);
    connect(m_ui->showTasksButton, &QPushButton::clicked, this, &ListsDialog::showTasks);
    connect(m_ui->readAgainButton, &QPushButton::clicked, this, [this] { Q_EMIT readAgainRequested(selected()); });
    connect(m_ui->removeButton, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(selected()); });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::close);
    m_agesTimer.setInterval(1000);
    connect(&m_agesTimer, &QTimer::timeout, this, &ListsDialog::updateAges);
    m_agesTimer.start();
    updateAges();
    updatePages();
}

ListsDialog::~ListsDialog() = default;

void ListsDialog::updateAges()
{
    m_model->setMoment(m_readClock());
    m_ui->listsView->viewport()->update();
}

void ListsDialog::updatePages()
{
    QWidget *page = m_model->rowCount() > 0 ? static_cast<QWidget *>(m_ui->listsView) : m_ui->emptyLabel;
    if (m_ui->pages->currentWidget() != page)
        m_ui->pages->setCurrentWidget(page);
    if (m_model->rowCount() > 0 && !m_ui->listsView->selectionModel()->hasSelection())
        m_ui->listsView->setCurrentIndex(
            m_model->index(std::clamp(m_ui->listsView->currentIndex().row(), 0, m_model->rowCount() - 1), 0));
    updateButtons();
}

void ListsDialog::updateButtons()
{
    const QList<ListId> chosen = selected();
    const auto isReading = [this](const ListId &list) {
        const Listing *listing = m_model->find(list);
        return listing && listing->state == Listing::State::Reading;
    };
    m_ui->showTasksButton->setEnabled(
        chosen.size() == 1 && !listFilter(chosen.first(), m_api->description().words).isEmpty());
    m_ui->readAgainButton->setEnabled(!chosen.isEmpty() && std::none_of(chosen.begin(), chosen.end(), isReading));
    m_ui->removeButton->setEnabled(!chosen.isEmpty());
}

QList<ListId> ListsDialog::selected() const
{
    QModelIndexList rows = m_ui->listsView->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<ListId> lists;
    for (const QModelIndex &row : std::as_const(rows))
        lists.append(m_model->listings()[row.row()].list);
    return lists;
}

void ListsDialog::showTasks()
{
    if (const QList<ListId> chosen = selected(); m_ui->showTasksButton->isEnabled())
        Q_EMIT showTasksRequested(chosen.first());
}

bool ListsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->listsView && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QModelIndex current = m_ui->listsView->currentIndex();
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
                const QModelIndex box = current.siblingAtColumn(static_cast<int>(ListingColumn::Watch));
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
