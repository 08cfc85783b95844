// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/shippedapis.h"
#include "detail/historyview.h"
#include "filter/completionpopup.h"
#include "filter/groupspane.h"
#include "history/historyevent.h"
#include "support/testregistry.h"
#include "tables/historytablemodel.h"
#include "tables/listingmodel.h"
#include "tasklists/listsdialog.h"
#include "theme/appearance.h"

#include <QApplication>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace Taskwatch;

namespace {

constexpr QSize CellSize(200, 28);

/// The smallest rectangle with all pixels of @p picture that differ from the one in its upper left corner.
QRect drawnPart(const QImage &picture)
{
    QRect drawn;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixel(x, y) != picture.pixel(0, 0))
                drawn |= QRect(x, y, 1, 1);
        }
    }
    return drawn;
}

int darkestLightness(const QImage &picture)
{
    int darkest = 255;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            darkest = std::min(darkest, picture.pixelColor(x, y).lightness());
    }
    return darkest;
}

/// The delegates that draw cells of one symbol and one text, on a cell of a plain model.
class CellPicture
{
public:
    CellPicture()
    {
        completion.offer({.start = 0, .length = 0, .candidates = {{QStringLiteral("tsk"), {}}}});
        completion.hide();
        delegates = {{"history", history.itemDelegate()},
            {"group", groups.findChild<QTreeView *>(QStringLiteral("groupsView"))->itemDelegate()},
            {"message", messages.findChild<QTableView *>(QStringLiteral("listsView"))->itemDelegate()},
            {"completion", completion.itemDelegate()}};
        auto *item = new QStandardItem(QStringLiteral("tsk"));
        item->setData(static_cast<int>(HistoryEvent::Knowledge::Observed), HistoryRole::Knowledge);
        model.setItem(0, 1, item); // the first column of messages is a box
        option.rect = QRect({}, CellSize);
        option.font = QApplication::font();
        option.fontMetrics = QFontMetrics(option.font);
        option.showDecorationSelected = true;
        option.state = QStyle::State_Enabled | QStyle::State_Active;
        option.palette = QApplication::palette();
        option.palette.setCurrentColorGroup(QPalette::Normal); // as views do, in inactive windows too
    }

    [[nodiscard]] QImage paint(const QByteArray &delegate) const
    {
        QImage picture(CellSize, QImage::Format_RGB32);
        picture.fill(option.palette.color(QPalette::Base));
        QPainter painter(&picture);
        delegates[delegate]->paint(&painter, option, model.index(0, 1));
        return picture;
    }

    QStyleOptionViewItem option;

private:
    QStandardItemModel model;
    HistoryView history;
    GroupsPane groups;
    ListingModel listings;
    ListsDialog messages{&listings, defaultApi(), ClockReading::current};
    QLineEdit edit;
    CompletionPopup completion{&edit};
    QMap<QByteArray, QAbstractItemDelegate *> delegates;
};

} // namespace

class TestCellDelegate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { applyAppearance(Appearance::Light); }
    void cleanup() { applyAppearance(Appearance::System); }

    void drawsTheFocus_data() { addDelegates(); }
    void drawsTheFocus()
    {
        QFETCH(const QByteArray, delegate);
        CellPicture cell;
        for (const QStyle::State selected : {QStyle::State_None, QStyle::State_Selected}) {
            cell.option.state = QStyle::State_Enabled | QStyle::State_Active | selected;
            const QImage without = cell.paint(delegate);
            cell.option.state |= QStyle::State_HasFocus;
            QVERIFY(cell.paint(delegate) != without);
        }
    }

    void drawsTheSelectedTextOfAnInactiveWindowInItsColour_data() { addDelegates(); }
    void drawsTheSelectedTextOfAnInactiveWindowInItsColour()
    {
        QFETCH(const QByteArray, delegate);
        CellPicture cell;
        cell.option.palette.setColor(QPalette::Active, QPalette::Highlight, QColor(0x203060));
        cell.option.palette.setColor(QPalette::Active, QPalette::HighlightedText, Qt::white);
        cell.option.palette.setColor(QPalette::Inactive, QPalette::Highlight, QColor(0xdde3ee));
        cell.option.palette.setColor(QPalette::Inactive, QPalette::HighlightedText, Qt::black);
        cell.option.palette.setCurrentColorGroup(QPalette::Normal);
        cell.option.state = QStyle::State_Enabled | QStyle::State_Selected;
        const QImage picture = cell.paint(delegate);
        QCOMPARE(picture.pixelColor(0, 0), QColor(0xdde3ee));
        QVERIFY(darkestLightness(picture) < 100);
    }

    void isMirroredFromRightToLeft_data() { addDelegates(); }
    void isMirroredFromRightToLeft()
    {
        QFETCH(const QByteArray, delegate);
        CellPicture cell;
        const QRect plain = drawnPart(cell.paint(delegate));
        cell.option.direction = Qt::RightToLeft;
        const QRect mirrored = drawnPart(cell.paint(delegate));
        QVERIFY2(plain.right() < CellSize.width() / 2, "the sample fits the first half");
        QVERIFY(mirrored.left() > CellSize.width() / 2);
        const int shift = std::abs(CellSize.width() - 1 - mirrored.right() - plain.left());
        QVERIFY2(shift <= 3, qPrintable(QString::number(shift))); // glyphs are not symmetric
    }

private:
    static void addDelegates()
    {
        QTest::addColumn<QByteArray>("delegate");
        for (const char *name : {"history", "group", "message", "completion"})
            QTest::newRow(name) << QByteArray(name);
    }
};

TASKWATCH_TEST(TestCellDelegate, QApplication);
#include "tst_celldelegate.moc"
