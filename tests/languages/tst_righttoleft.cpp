// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cells/timetext.h"
#include "languages/everywindow.h"
#include "parts/textlayoutcache.h"
#include "start/language.h"
#include "support/builders.h"
#include "support/testregistry.h"

#include <QApplication>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

using namespace Taskwatch;
using namespace Taskwatch::Test;

namespace {

QImage drawn(const QString &text, Qt::LayoutDirection direction)
{
    QImage image(200, 30, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setLayoutDirection(direction);
    TextLayoutCache cache;
    cache.draw(&painter, image.rect(), text);
    return image;
}

/// The first column of @p image that is not as its corner, from the left.
int firstInk(const QImage &image)
{
    const QRgb paper = image.pixel(0, 0);
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixel(x, y) != paper)
                return x;
        }
    }
    return image.width();
}

} // namespace

/// Languages that are read from right to left, and those whose letters are on no key.
class TestRightToLeft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        useLanguage(QStringLiteral("en"));
        QLocale::setDefault(QLocale::c());
    }

    /// Without marks, "2023-03-15" within an Arabic line is shown as "15-03-2023".
    void timesAreInOnePiece()
    {
        const Timestamp time = fromUnixMs(1678902000000);
        const Timestamp later = time + std::chrono::hours(30);
        const auto texts = [time, later] {
            return QStringList{localTimeText(time), utcTimeText(time), shortClockText(time),
                clockText(time, later, TimeForm::Local), clockText(time, time, TimeForm::Utc)};
        };
        const QStringList plain = texts();
        QCOMPARE(plain.first(), QStringLiteral("2023-03-15 17:40:00"));
        QLocale::setDefault(QLocale(QStringLiteral("ar")));
        QStringList isolated;
        for (const QString &each : plain)
            isolated.append(u'\u2066' + each + u'\u2069');
        QCOMPARE(texts(), isolated);
    }

    void linesOfALanguageBeginOnItsSide()
    {
        const QString mixed = QString::fromUtf8("א |||| ..");
        QVERIFY(drawn(mixed, Qt::RightToLeft) != drawn(mixed, Qt::LeftToRight));
        const QString ids = QStringLiteral("tsk_1 failed.");
        QCOMPARE(drawn(ids, Qt::RightToLeft), drawn(ids, Qt::LeftToRight));
    }

    void theWindowIsMirrored()
    {
        bool looked = false;
        EveryWindow(QStringLiteral("ar")).show([&looked](const QString &, const QWidget &window) {
            const auto *label = window.findChild<QLabel *>(QStringLiteral("detail.url"));
            if (looked || !label)
                return;
            looked = true;
            const QImage image = const_cast<QLabel *>(label)->grab().toImage();
            QVERIFY2(firstInk(image) > image.width() / 3, "an address does not begin beside its name");
            const auto *table = window.findChild<QTableView *>(QStringLiteral("taskTable"));
            const QHeaderView *header = table->horizontalHeader();
            QVERIFY(header->sectionViewportPosition(header->logicalIndex(0))
                > header->sectionViewportPosition(header->logicalIndex(2)));
            QVERIFY(label->mapTo(&window, QPoint()).x() < table->mapTo(&window, QPoint()).x());
        });
        QVERIFY(looked);
    }

    /// QTableView::selectRow() finds no column at the right edge of a mirrored table, and selects nothing.
    void anEventOfTheTimelineIsChosenInTheTable()
    {
        bool looked = false;
        EveryWindow(QStringLiteral("ar")).show([&looked](const QString &, const QWidget &window) {
            auto *timeline = window.findChild<QWidget *>(QStringLiteral("timelineView"));
            if (looked || !timeline || !timeline->isVisible())
                return;
            looked = true;
            const auto *table = window.findChild<QTableView *>(QStringLiteral("changesTable"));
            for (const Qt::Key key : {Qt::Key_Home, Qt::Key_End}) {
                QTest::keyClick(timeline, key);
                QVERIFY(table->selectionModel()->hasSelection());
            }
        });
        QVERIFY(looked);
    }

    void buttonsOfTheToolBarShowNoMnemonic()
    {
        static const QRegularExpression mnemonic(QStringLiteral("[(（]&?[A-Z][)）]"));
        int shown = 0;
        EveryWindow(QStringLiteral("ja")).show([&shown](const QString &, const QWidget &window) {
            const auto *bar = window.findChild<QToolBar *>(QStringLiteral("toolBar"));
            const QList<QToolButton *> buttons = bar ? bar->findChildren<QToolButton *>() : QList<QToolButton *>();
            for (const QToolButton *button : buttons) {
                shown += button->text().isEmpty() ? 0 : 1;
                QVERIFY2(!button->text().contains(mnemonic), qPrintable(button->text()));
            }
        });
        QVERIFY(shown > 0);
    }
};

TASKWATCH_TEST(TestRightToLeft, QApplication);
#include "tst_righttoleft.moc"
