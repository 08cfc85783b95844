// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/profilebutton.h"

#include "accessibility/widgettooltip.h"
#include "parts/menuactions.h"
#include "text/safetext.h"
#include "theme/colors.h"
#include "theme/profileswatch.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace Taskwatch {

namespace {

constexpr int ButtonSwatchSize = 16;
constexpr qsizetype MostInButton = 28; // characters
constexpr qsizetype MostInMenu = 60;

} // namespace

ProfileButton::ProfileButton(QWidget *parent)
    : QPushButton(parent)
    , m_menu(new QMenu(this))
    , m_switchAction(createAction(this, "switchProfileAction", tr("S&witch Profile"), Qt::CTRL | Qt::SHIFT | Qt::Key_O))
{
    setObjectName(QStringLiteral("profileButton"));
    setAutoDefault(false);
    setIconSize({ButtonSwatchSize, ButtonSwatchSize});
    setMenu(m_menu);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_menu->setObjectName(QStringLiteral("profileMenu"));
    m_switchAction->setToolTip(tr("Go to the window of another profile, or open one"));
    connect(m_switchAction, &QAction::triggered, this, &QPushButton::showMenu);
    connect(m_menu, &QMenu::aboutToShow, this, &ProfileButton::fillMenu);
    restyle();
}

void ProfileButton::setCurrent(const Profile &profile)
{
    m_current = profile;
    setText(withoutMnemonic(profile.name, MostInButton));
    setAccessibleName(tr("Profile: %1").arg(safeFirstLine(profile.name, MostInMenu)));
    setPlainToolTip(this,
        tr("%1\n%2\nSwitch profile: Ctrl+Shift+O", "name, base address")
            .arg(safeFirstLine(profile.name), safeFirstLine(profile.base)));
    restyle();
}

void ProfileButton::setProfiles(const QList<Profile> &profiles, const QSet<QString> &open)
{
    m_profiles = profiles;
    m_open = open;
    if (m_menu->isVisible())
        fillMenu();
}

QSize ProfileButton::minimumSizeHint() const
{
    constexpr int FirstLetters = 12;
    const QSize whole = sizeHint();
    const int needed = fontMetrics().horizontalAdvance(text());
    return {whole.width() - needed + std::min(needed, FirstLetters * fontMetrics().averageCharWidth()), whole.height()};
}

void ProfileButton::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    // The width of a text is rounded, so one that has just this width would be elided.
    const QSize whole = sizeHint();
    if (const int missing = whole.width() - width(); missing > 0)
        option.text =
            fontMetrics().elidedText(text(), Qt::ElideRight, fontMetrics().horizontalAdvance(text()) - missing);
    QStylePainter(this).drawControl(QStyle::CE_PushButton, option);
}

void ProfileButton::fillMenu()
{
    m_menu->clear();
    for (const Profile &profile : m_profiles) {
        const QString key = profile.key();
        const bool isCurrent = key == m_current.key();
        QString text = withoutMnemonic(profile.name, MostInMenu);
        if (!isCurrent && m_open.contains(key))
            text = tr("%1 (open)", "a profile that has a window").arg(text);
        QAction *action = m_menu->addAction(profileSwatch(profile.color), text);
        action->setObjectName(QString(u"profile." + key));
        action->setIconVisibleInMenu(true);
        action->setCheckable(true);
        action->setChecked(isCurrent);
        connect(action, &QAction::triggered, this, [this, key] { Q_EMIT profileChosen(key); });
    }
    m_menu->addSeparator();
    QAction *edit = m_menu->addAction(tr("&Edit Profiles…"), this, &ProfileButton::editRequested);
    edit->setObjectName(QStringLiteral("editProfilesAction"));
}

void ProfileButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_restyling)
        restyle();
}

void ProfileButton::restyle()
{
    m_restyling = true;
    setPalette({}); // back to the parent's, which determines the shade
    setIcon(profileSwatch(m_current.color));
    QFont own; // all that is not set here is the parent's
    if (const QColor color = profileColor(m_current.color, palette()); color.isValid()) {
        QPalette colored;
        colored.setColor(QPalette::ButtonText,
            legibleOn(palette().color(QPalette::Button), color, palette().color(QPalette::ButtonText)));
        setPalette(colored);
        own.setBold(true);
    }
    setFont(own);
    m_restyling = false;
}

} // namespace Taskwatch
