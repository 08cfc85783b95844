// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/profileband.h"
#include "profiles/profilebutton.h"
#include "support/testregistry.h"
#include "theme/appearance.h"
#include "theme/colors.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

using namespace Taskwatch;

namespace {

Profile profile(const char *id, const char *name, ProfileColor color)
{
    return {.id = QString::fromLatin1(id),
        .name = QString::fromUtf8(name),
        .base = QStringLiteral("https://example.com"),
        .color = color,
        .token = {}};
}

struct ProfileButtonWindow : QWidget {
    ProfileButtonWindow()
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        band = new ProfileBand(this);
        button = new ProfileButton(this);
        layout->addWidget(button);
        layout->addStretch(1);
        addAction(button->switchAction());
        resize(300, 80);
        show();
        activateWindow();
        [this] { QVERIFY(QTest::qWaitForWindowActive(this, Test::Patience)); }();
    }

    ProfileBand *band;
    ProfileButton *button;
};

} // namespace

class TestProfileButton : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { applyAppearance(Appearance::System); }

    void coloursCanBeToldOnEveryGround_data()
    {
        QTest::addColumn<Appearance>("appearance");
        QTest::newRow("desktop") << Appearance::System;
        QTest::newRow("light") << Appearance::Light;
        QTest::newRow("dark") << Appearance::Dark;
    }

    void coloursCanBeToldOnEveryGround()
    {
        QFETCH(const Appearance, appearance);
        applyAppearance(appearance);
        const QPalette palette = QApplication::palette();
        QVERIFY(!profileColor(ProfileColor::None, palette).isValid());
        QSet<QRgb> shades;
        for (const ProfileColor color : AllProfileColors) {
            if (color == ProfileColor::None)
                continue;
            const QColor shade = profileColor(color, palette);
            shades.insert(shade.rgb());
            for (const QPalette::ColorRole ground : {QPalette::Window, QPalette::Base, QPalette::Button}) {
                const double ratio = contrast(shade, palette.color(ground));
                QVERIFY2(ratio >= 3,
                    qPrintable(QStringLiteral("colour %1 on ground %2: %3")
                                   .arg(static_cast<int>(color))
                                   .arg(ground)
                                   .arg(ratio)));
            }
        }
        QCOMPARE(shades.size(), std::size(AllProfileColors) - 1);
    }

    /// Widths of texts are rounded, so a name might be elided in a button of just its width.
    void aNameThatFitsIsShownWhole()
    {
        for (const char *name : {"i", "test", "tester", "Production"}) {
            for (const double points : {8.3, 9.1, 9.7, 10.3, 11.9}) {
                ProfileButton button;
                QFont font;
                font.setPointSizeF(points);
                button.setCurrent(profile("p", name, ProfileColor::None));
                button.setFont(font);
                button.resize(button.sizeHint());
                QPushButton whole;
                QMenu menu;
                whole.setFont(font);
                whole.setAutoDefault(false);
                whole.setText(button.text());
                whole.setIcon(button.icon());
                whole.setIconSize(button.iconSize());
                whole.setMenu(&menu);
                whole.resize(button.size());
                QVERIFY2(button.grab().toImage() == whole.grab().toImage(), name);
            }
        }
    }

    void saysWhichProfileTheWindowIsOf()
    {
        ProfileButtonWindow window;
        window.button->setCurrent(profile("p", "R&D <b>\u202Eetad", ProfileColor::Red));
        QCOMPARE(window.button->text(), QStringLiteral("R&&D <b>‹U+202E›etad"));
        QCOMPARE(window.button->accessibleName(), QStringLiteral("Profile: R&D <b>‹U+202E›etad"));
        for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
            applyAppearance(appearance);
            QTRY_COMPARE(window.palette().color(QPalette::Window), QApplication::palette().color(QPalette::Window));
            const QPalette palette = window.button->palette();
            QVERIFY(contrast(palette.color(QPalette::ButtonText), palette.color(QPalette::Button)) >= 4.5);
            QVERIFY(palette.color(QPalette::ButtonText) != QApplication::palette().color(QPalette::ButtonText));
        }
        window.button->setCurrent(profile("q", "Local", ProfileColor::None));
        QCOMPARE(
            window.button->palette().color(QPalette::ButtonText), QApplication::palette().color(QPalette::ButtonText));
    }

    void anotherProfileIsChosenByKeysAndMouse()
    {
        ProfileButtonWindow window;
        const QList<Profile> profiles = {profile("p", "Production", ProfileColor::Red),
            profile("s", "Staging", ProfileColor::Green), profile("l", "Local & more", ProfileColor::None)};
        window.button->setCurrent(profiles[0]);
        window.button->setProfiles(profiles, {profiles[0].key(), profiles[1].key()});
        QSignalSpy chosen(window.button, &ProfileButton::profileChosen);
        QSignalSpy edit(window.button, &ProfileButton::editRequested);
        QMenu *menu = window.button->menu();
        QStringList texts;
        // QMenu::exec() runs its own event loop.
        const auto inMenu = [&](const std::function<void()> &act) {
            QTimer::singleShot(0, menu, [menu, act] {
                QTRY_VERIFY(menu->isVisible());
                act();
                if (menu->isVisible())
                    menu->close();
            });
        };
        inMenu([&] {
            for (const QAction *action : menu->actions())
                texts.append((action->isChecked() ? QStringLiteral("*") : QString()) + action->text());
            QTest::keyClick(menu, Qt::Key_Down);
            QTest::keyClick(menu, Qt::Key_Down);
            QTest::keyClick(menu, Qt::Key_Return);
        });
        QTest::keyClick(&window, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toString(), QStringLiteral("https://example.com#s"));
        QCOMPARE(texts,
            (QStringList{QStringLiteral("*Production"), QStringLiteral("Staging (open)"),
                QStringLiteral("Local && more"), QString(), QStringLiteral("&Edit Profiles…")}));
        inMenu([&] {
            QAction *action = menu->findChild<QAction *>(QStringLiteral("editProfilesAction"));
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        });
        QTest::mouseClick(window.button, Qt::LeftButton);
        QTRY_COMPARE(edit.size(), 1);
    }

    void theBandHasTheProfilesColour()
    {
        ProfileButtonWindow window;
        QVERIFY(!window.band->isVisible());
        for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
            applyAppearance(appearance);
            window.band->setColor(ProfileColor::Teal);
            QVERIFY(window.band->isVisible());
            QTRY_COMPARE(window.palette().color(QPalette::Window), QApplication::palette().color(QPalette::Window));
            QTRY_COMPARE(window.band->width(), window.width());
            const QImage seen = window.grab().toImage();
            for (int y = 0; y < ProfileBand::Height; ++y)
                QCOMPARE(seen.pixelColor(150, y), profileColor(ProfileColor::Teal, QApplication::palette()));
        }
        window.band->setColor(ProfileColor::None);
        QVERIFY(!window.band->isVisible());
    }
};

TASKWATCH_TEST(TestProfileButton, QApplication);
#include "tst_profilebutton.moc"
