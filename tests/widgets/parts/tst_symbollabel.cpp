// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/symbollabel.h"
#include "parts/windowstate.h"
#include "profiles/profilebutton.h"
#include "support/testregistry.h"
#include "theme/appearance.h"
#include "theme/colors.h"
#include "theme/symbol.h"
#include "views/viewsbutton.h"
#include "views/viewsmenu.h"
#include "window/statusline.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Taskwatch;

namespace {

/// @p widget as a screen with @p ratio pixels per unit shows it.
QImage onScreen(QWidget &widget, qreal ratio)
{
    QImage picture((QSizeF(widget.size()) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    widget.render(&picture, {}, {}, QWidget::DrawChildren);
    return picture;
}

bool contains(const QImage &picture, const QImage &part)
{
    for (int y = 0; y + part.height() <= picture.height(); ++y) {
        for (int x = 0; x + part.width() <= picture.width(); ++x) {
            QImage here = picture.copy(x, y, part.width(), part.height());
            here.setDevicePixelRatio(part.devicePixelRatio());
            if (here == part)
                return true;
        }
    }
    return false;
}

} // namespace

class TestSymbolLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { applyAppearance(Appearance::System); }

    void isSharpOnEveryScreen()
    {
        applyAppearance(Appearance::Light);
        StatusLine line;
        line.showStatus({.mood = StatusText::Mood::Trouble, .text = QString()});
        line.resize(line.sizeHint());
        const int size = line.findChild<SymbolLabel *>()->sizeHint().width(); // it follows the font
        for (const qreal ratio : {1.0, 2.0}) {
            const QImage symbol = symbolPixmap(Symbol::Warning, errorColor(line.palette()), size, ratio).toImage();
            QVERIFY2(contains(onScreen(line, ratio), symbol.convertToFormat(QImage::Format_ARGB32_Premultiplied)),
                qPrintable(QString::number(ratio)));
        }
    }

    void theIconsOfButtonsAreSharpOnEveryScreen()
    {
        const WindowState state;
        ViewsMenu menu(&state, nullptr);
        const ViewsButton views(&menu);
        const ProfileButton profile;
        for (const QAbstractButton *button :
            {static_cast<const QAbstractButton *>(&views), static_cast<const QAbstractButton *>(&profile)}) {
            QCOMPARE(button->icon().pixmap(QSize(16, 16), 2).size(), QSize(32, 32));
            QCOMPARE(button->icon().pixmap(QSize(16, 16), 1).size(), QSize(16, 16));
        }
    }

    void theIconsOfButtonsFollowThePalette()
    {
        applyAppearance(Appearance::Light);
        const WindowState state;
        ViewsMenu menu(&state, nullptr);
        const ViewsButton views(&menu);
        const QIcon icon = views.icon(); // as an action or a list may have kept it
        const QImage light = icon.pixmap(16).toImage();
        applyAppearance(Appearance::Dark);
        QVERIFY(icon.pixmap(16).toImage() != light);
    }

    void aSymbolIsNotCopiedWhenItIsDrawnAgain()
    {
        for (const qreal ratio : {1.0, 1.5, 2.0}) {
            const QPixmap first = symbolPixmap(Symbol::Failed, Qt::red, 16, ratio);
            QCOMPARE(symbolPixmap(Symbol::Failed, Qt::red, 16, ratio).cacheKey(), first.cacheKey());
            QCOMPARE(first.devicePixelRatio(), ratio);
        }
    }
};

TASKWATCH_TEST(TestSymbolLabel, QApplication);
#include "tst_symbollabel.moc"
