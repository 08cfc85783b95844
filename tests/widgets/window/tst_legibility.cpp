// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/barriers.h"
#include "support/testregistry.h"
#include "theme/appearance.h"
#include "theme/colors.h"
#include "theme/legibility.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>
#include <QStyle>
#include <QTest>

#include <algorithm>

using namespace Taskwatch;
using namespace Taskwatch::Test;

namespace {

struct Colors {
    QRgb window, base, text, button, highlight, highlightedText;
};

/// As a desktop gives it: some roles are unset, such as that of hints.
QPalette paletteWith(const Colors &colors)
{
    QPalette palette(QColor::fromRgb(colors.button), QColor::fromRgb(colors.window));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, QColor::fromRgb(colors.text));
    palette.setColor(QPalette::Base, QColor::fromRgb(colors.base));
    palette.setColor(QPalette::AlternateBase, QColor::fromRgb(colors.base));
    palette.setColor(QPalette::PlaceholderText, QColor(0, 0, 0, 128));
    palette.setColor(QPalette::Highlight, QColor::fromRgb(colors.highlight));
    palette.setColor(QPalette::HighlightedText, QColor::fromRgb(colors.highlightedText));
    return palette;
}

QImage pictureOf(QWidget &widget)
{
    QImage image(widget.size(), QImage::Format_RGB32);
    image.fill(widget.palette().color(QPalette::Window));
    widget.render(&image);
    return image;
}

/// The highest contrast of a pixel in @p area of @p image with @p ground.
double highestContrast(const QImage &image, const QRect &area, const QColor &ground)
{
    double highest = 1;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            highest = std::max(highest, contrast(image.pixelColor(x, y), ground));
    }
    return highest;
}

} // namespace

/// Texts and frames can be seen, whatever palette the desktop has.
class TestLegibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        applyDesktopPreferences({});
        QApplication::setPalette(QPalette());
        applyAppearance(Appearance::System);
    }

    void textsAreLegible_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<Appearance>("appearance");
        const auto add = [](const char *name, const Colors &colors) {
            QTest::newRow(name) << paletteWith(colors) << Appearance::System;
        };
        add("Fusion", {0xffefefef, 0xffffffff, 0xff000000, 0xffefefef, 0xff308cc6, 0xffffffff});
        add("Adwaita dark", {0xff353535, 0xff2d2d2d, 0xffeeeeec, 0xff373737, 0xff3584e4, 0xffffffff});
        add("Breeze Dark", {0xff2a2e32, 0xff1b1e20, 0xfffcfcfc, 0xff31363b, 0xff3daee9, 0xfffcfcfc});
        add("yellow on black", {0xff000000, 0xff000000, 0xffffff00, 0xff000000, 0xff00ff00, 0xffffff00});
        add("white on black", {0xff000000, 0xff000000, 0xffffffff, 0xff000000, 0xff1aebff, 0xff000000});
        QTest::newRow("own light") << QPalette() << Appearance::Light;
        QTest::newRow("own dark") << QPalette() << Appearance::Dark;
    }

    void textsAreLegible()
    {
        QFETCH(const QPalette, palette);
        QFETCH(const Appearance, appearance);
        applyAppearance(appearance);
        if (appearance == Appearance::System)
            QApplication::setPalette(palette); // while the program runs
        handlePendingEvents();
        for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
            QPalette now = QApplication::palette();
            now.setCurrentColorGroup(group);
            const QColor base = now.color(QPalette::Base);
            const QColor hint = now.color(QPalette::PlaceholderText);
            QVERIFY(contrast(now.color(QPalette::HighlightedText), now.color(QPalette::Highlight)) >= 4.5);
            QVERIFY(contrast(mixed(base, hint, hint.alphaF()), base) >= 4.5);
            QVERIFY(contrast(now.color(QPalette::Link), base) >= 4.5);
            QVERIFY(contrast(now.color(QPalette::Text), base) >= 4.5);
            QVERIFY(contrast(quietColor(now), base) >= 4.5);
        }
        // The other colours are the desktop's.
        if (appearance == Appearance::System) {
            QCOMPARE(QApplication::palette().color(QPalette::Base), palette.color(QPalette::Base));
            QCOMPARE(
                QApplication::palette().color(QPalette::HighlightedText), palette.color(QPalette::HighlightedText));
        }

        // As it is painted.
        QLineEdit field;
        field.setPlaceholderText(QStringLiteral("████████"));
        field.resize(200, 30);
        const QColor base = field.palette().color(QPalette::Base);
        QVERIFY(highestContrast(pictureOf(field), field.rect().adjusted(6, 6, -6, -6), base) >= 4.4);
        QListWidget list;
        list.addItem(QStringLiteral("████████"));
        list.setCurrentRow(0);
        list.resize(200, 60);
        const QRect row = list.visualItemRect(list.item(0)).translated(list.viewport()->pos()).adjusted(4, 4, -100, -4);
        QVERIFY(highestContrast(pictureOf(list), row, list.palette().color(QPalette::Inactive, QPalette::Highlight))
            >= 4.4);
    }

    void coloursWithAMeaningAreLegible_data() { textsAreLegible_data(); }

    /// Also in a window that does not have the focus.
    void coloursWithAMeaningAreLegible()
    {
        QFETCH(const QPalette, palette);
        QFETCH(const Appearance, appearance);
        applyAppearance(appearance);
        if (appearance == Appearance::System)
            QApplication::setPalette(palette);
        handlePendingEvents();
        for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
            QPalette now = QApplication::palette();
            now.setCurrentColorGroup(group);
            const auto lowest = [&now](const QColor &color, std::initializer_list<QPalette::ColorRole> grounds) {
                double least = 21;
                for (const QPalette::ColorRole ground : grounds)
                    least = std::min(least, contrast(color, now.color(ground)));
                return least;
            };
            // Texts in tables and, as the symbols, on the window itself.
            for (const Phase phase : AllPhases) {
                const QColor color = phaseColor(phase, now);
                QVERIFY2(lowest(color, {QPalette::Base, QPalette::AlternateBase}) >= 4.5, qPrintable(color.name()));
                QVERIFY2(lowest(color, {QPalette::Window}) >= 3, qPrintable(color.name()));
            }
            for (const QColor &color : {warningColor(now), errorColor(now), goodColor(now)})
                QVERIFY2(lowest(color, {QPalette::Base, QPalette::AlternateBase, QPalette::Window}) >= 4.5,
                    qPrintable(color.name()));
            QVERIFY(lowest(quietColor(now), {QPalette::Base, QPalette::AlternateBase, QPalette::Window}) >= 4.5);
            QVERIFY(lowest(buttonColor(now), {QPalette::Button}) >= 4.5);
            QVERIFY(lowest(now.color(QPalette::WindowText), {QPalette::Window}) >= 4.5);
            for (const ProfileColor color : AllProfileColors) {
                if (const QColor shade = profileColor(color, now); shade.isValid())
                    QVERIFY2(lowest(shade, {QPalette::Base, QPalette::Window}) >= 3, qPrintable(shade.name()));
            }
        }
    }

    void moreContrastMakesColoursStronger_data() { textsAreLegible_data(); }

    void moreContrastMakesColoursStronger()
    {
        QFETCH(const QPalette, palette);
        QFETCH(const Appearance, appearance);
        applyAppearance(appearance);
        if (appearance == Appearance::System)
            QApplication::setPalette(palette);
        handlePendingEvents();
        const QPalette before = QApplication::palette();
        const QColor lineBefore = lineColor(before.color(QPalette::Base), before.color(QPalette::Text), 0.3);
        applyDesktopPreferences({Appearance::System, true, false});
        if (appearance == Appearance::System)
            QApplication::setPalette(palette);
        handlePendingEvents();
        const QPalette now = QApplication::palette();
        QVERIFY(now != before); // so that each widget is painted again
        const QColor text = now.color(QPalette::Text);
        for (const QPalette::ColorRole role : {QPalette::Base, QPalette::AlternateBase}) {
            const QColor ground = now.color(role);
            QList<QColor> colors{text, quietColor(now), warningColor(now), errorColor(now), goodColor(now)};
            for (const Phase phase : AllPhases)
                colors.append({phaseColor(phase, now), paleOn(ground, phaseColor(phase, now))});
            for (const QColor &color : std::as_const(colors))
                QVERIFY2(contrast(color, ground) >= 7, qPrintable(color.name() + u" on " + ground.name()));
        }
        const QColor base = now.color(QPalette::Base);
        const QColor hint = now.color(QPalette::PlaceholderText);
        QVERIFY(contrast(mixed(base, hint, hint.alphaF()), base) >= 7);
        QVERIFY(contrast(now.color(QPalette::Link), base) >= 7);
        QVERIFY(contrast(now.color(QPalette::HighlightedText), now.color(QPalette::Highlight)) >= 7);
        QVERIFY(contrast(lineColor(base, text, 0.3), base) > 1.5 * contrast(lineBefore, before.color(QPalette::Base)));
        applyDesktopPreferences({});
        QCOMPARE(leastContrast(), 4.5);
    }

    void coloursOfTheDesktopAreFollowed()
    {
        applyAppearance(Appearance::System);
        const bool wasDark = isDark(QApplication::palette());
        applyDesktopPreferences({Appearance::Dark, false, false});
        QVERIFY(isDark(QApplication::palette()));
        applyDesktopPreferences({Appearance::Light, false, false});
        QVERIFY(!isDark(QApplication::palette()));
        applyAppearance(Appearance::Dark); // chosen in the settings
        QVERIFY(isDark(QApplication::palette()));
        applyAppearance(Appearance::System);
        QVERIFY(!isDark(QApplication::palette()));
        applyDesktopPreferences({});
        QCOMPARE(isDark(QApplication::palette()), wasDark);
    }

    void lessMotionTurnsAnimationsOff()
    {
        const auto lasts = [] { return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration); };
        QApplication::setEffectEnabled(Qt::UI_FadeTooltip, true);
        for (const Appearance appearance : {Appearance::System, Appearance::Light}) {
            applyAppearance(appearance);
            QVERIFY(lasts() > 0);
            applyDesktopPreferences({Appearance::System, false, true});
            QCOMPARE(lasts(), 0);
            QVERIFY(!QApplication::isEffectEnabled(Qt::UI_FadeTooltip));
            applyDesktopPreferences({});
            QVERIFY(lasts() > 0);
        }
    }

    void framesAreVisible_data() { textsAreLegible_data(); }

    void framesAreVisible()
    {
        QFETCH(const QPalette, palette);
        QFETCH(const Appearance, appearance);
        applyAppearance(appearance);
        if (appearance == Appearance::System)
            QApplication::setPalette(palette);
        handlePendingEvents();
        if (!isDark(QApplication::palette()))
            return; // a box is white on grey, with a dark frame
        const QColor window = QApplication::palette().color(QPalette::Window);
        QCheckBox box;
        QRadioButton button;
        QLineEdit field;
        for (QWidget *widget :
            {static_cast<QWidget *>(&box), static_cast<QWidget *>(&button), static_cast<QWidget *>(&field)}) {
            widget->resize(60, 30);
            QVERIFY2(
                highestContrast(pictureOf(*widget), widget->rect(), window) >= 2.9, widget->metaObject()->className());
        }
    }

    /// A palette that is legible already is not changed.
    void goodPalettesStay()
    {
        QPalette good(Qt::black);
        good.setColor(QPalette::Base, Qt::white);
        good.setColor(QPalette::Text, Qt::black);
        good.setColor(QPalette::Highlight, Qt::black);
        good.setColor(QPalette::HighlightedText, Qt::white);
        good.setColor(QPalette::PlaceholderText, Qt::darkGray);
        good.setColor(QPalette::PlaceholderText, QColor(90, 90, 90));
        good.setColor(QPalette::Link, Qt::blue);
        QCOMPARE(legibleChanges(good).resolveMask(), QPalette::ResolveMask(0));
    }
};

TASKWATCH_TEST(TestLegibility, QApplication);
#include "tst_legibility.moc"
