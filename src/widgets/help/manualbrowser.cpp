// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "help/manualbrowser.h"

#include "theme/colors.h"

#include <QEvent>
#include <QImage>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace Taskwatch {

namespace {

constexpr int LeastPicture = 240; // pixels
constexpr int WidthStep = 40; // so that not every pixel of a resized window scales all pictures

} // namespace

ManualBrowser::ManualBrowser(QWidget *parent)
    : QTextBrowser(parent)
    , m_next(this)
{
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &ManualBrowser::updateNextPicture);
}

int ManualBrowser::pictureWidth() const
{
    // The viewport has its size only when it is visible.
    const int width =
        isVisible() ? viewport()->width() : this->width() - style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int room = width - 2 * static_cast<int>(document()->documentMargin());
    return std::max(LeastPicture, room / WidthStep * WidthStep);
}

QVariant ManualBrowser::loadResource(int type, const QUrl &name)
{
    const QUrl whole = source().resolved(name);
    if (type != QTextDocument::ImageResource || whole.scheme() != QLatin1String("qrc"))
        return QTextBrowser::loadResource(type, name);
    if (m_pictures.isEmpty()) {
        m_isDark = isDark(palette());
        m_pictureWidth = pictureWidth();
    }
    m_pictures.insert(whole);
    return picture(whole);
}

QImage ManualBrowser::picture(const QUrl &name)
{
    QString file = u':' + name.path();
    if (m_isDark)
        file.replace(QLatin1String("-light.png"), QLatin1String("-dark.png"));
    QImage image(file);
    const qreal scale = devicePixelRatioF();
    if (const int width = qRound(m_pictureWidth * scale); image.width() > width)
        image = image.scaledToWidth(width, Qt::SmoothTransformation);
    image.setDevicePixelRatio(scale);
    return image;
}

void ManualBrowser::updatePictures()
{
    if (m_pictures.isEmpty() || (m_isDark == isDark(palette()) && m_pictureWidth == pictureWidth()))
        return;
    m_isDark = isDark(palette());
    m_pictureWidth = pictureWidth();
    m_outdated = m_pictures.values();
    m_next.start();
}

void ManualBrowser::updateNextPicture()
{
    const QUrl name = m_outdated.takeLast();
    document()->addResource(QTextDocument::ImageResource, name, picture(name));
    if (m_outdated.isEmpty())
        document()->markContentsDirty(0, document()->characterCount());
    else
        m_next.start();
}

void ManualBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updatePictures();
}

void ManualBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    updatePictures();
}

} // namespace Taskwatch
