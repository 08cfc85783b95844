// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/selectablelabel.h"
#include "support/testregistry.h"

#include <QAccessible>
#include <QApplication>
#include <QPainter>
#include <QTest>

using namespace Taskwatch;

namespace {

/// Number of rows of @p image in which something is drawn.
int inkRows(const QImage &image)
{
    int rows = 0;
    for (int y = 0; y < image.height(); ++y) {
        bool hasInk = false;
        for (int x = 0; x < image.width(); ++x)
            hasInk = hasInk || image.pixelColor(x, y).lightness() < 200;
        rows += hasInk ? 1 : 0;
    }
    return rows;
}

} // namespace

class TestSelectableLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void screenReadersReadItsNameAndItsText()
    {
        SelectableLabel label;
        label.setText(QStringLiteral("4 of 5"));
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&label);
        QCOMPARE(interface->role(), QAccessible::StaticText);
        QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("4 of 5"));
        label.setAccessibleName(QStringLiteral("retried"));
        QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("retried: 4 of 5"));
    }

    void noAccentIsCutOff_data()
    {
        QTest::addColumn<double>("points");
        for (const double points : {8.0, 9.0, 10.0, 11.25, 12.5, 20.0})
            QTest::newRow(qPrintable(QString::number(points))) << points;
    }

    void noAccentIsCutOff()
    {
        QFETCH(const double, points);
        QFont font = QApplication::font();
        font.setPointSizeF(points);
        const QString text = QStringLiteral("ÅÉ gjpqy");
        SelectableLabel label;
        label.setFont(font);
        label.setText(text);
        label.resize(400, label.heightForWidth(400));
        QPalette palette;
        palette.setColor(QPalette::Window, Qt::white);
        palette.setColor(QPalette::WindowText, Qt::black);
        label.setPalette(palette);
        QImage shown(label.size(), QImage::Format_RGB32);
        shown.fill(Qt::white);
        label.render(&shown);

        QImage whole(400, 100, QImage::Format_RGB32);
        whole.fill(Qt::white);
        QPainter painter(&whole);
        painter.setFont(font);
        painter.drawText(20, 60, text);
        painter.end();
        QCOMPARE(inkRows(shown), inkRows(whole));
    }
};

TASKWATCH_TEST(TestSelectableLabel, QApplication);
#include "tst_selectablelabel.moc"
