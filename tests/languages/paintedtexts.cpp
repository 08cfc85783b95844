// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "languages/paintedtexts.h"

#include <QPaintEngine>
#include <QWidget>

#include <cmath>

namespace Taskwatch::Test {

namespace {

/// Paints nothing, and collects the texts.
class TextEngine final : public QPaintEngine
{
public:
    TextEngine()
        : QPaintEngine(AllFeatures)
    {
    }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override { }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }
    void drawPath(const QPainterPath &) override { }
    void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override { }
    [[nodiscard]] Type type() const override { return User; }

    void drawTextItem(const QPointF &place, const QTextItem &item) override
    {
        const QString text = item.text();
        const bool isNextPiece =
            !m_texts.isEmpty() && std::abs(place.y() - m_end.y()) < 1 && std::abs(place.x() - m_end.x()) < 2;
        if (!m_texts.isEmpty() && (isNextPiece || m_isOpen))
            m_texts.last() += (isNextPiece ? u"" : u" ") + text;
        else
            m_texts.append(text);
        m_end = place + QPointF(item.width(), 0);
        const QString &whole = m_texts.constLast();
        m_isOpen = whole.count(u'⟦') > whole.count(u'⟧') && !whole.endsWith(u'…');
    }

    [[nodiscard]] const QStringList &texts() const { return m_texts; }

private:
    QStringList m_texts;
    QPointF m_end; // of the last piece
    bool m_isOpen = false; // the last text continues
};

class TextDevice final : public QPaintDevice
{
public:
    explicit TextDevice(const QWidget &widget)
        : m_widget(&widget)
    {
    }

    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }
    [[nodiscard]] const QStringList &texts() const { return m_engine.texts(); }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric which) const override
    {
        switch (which) {
        case PdmWidth:
            return m_widget->width();
        case PdmHeight:
            return m_widget->height();
        case PdmWidthMM:
            return m_widget->widthMM();
        case PdmHeightMM:
            return m_widget->heightMM();
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return m_widget->logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return m_widget->logicalDpiY();
        case PdmNumColors:
            return 1 << 24;
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatio:
            return 1;
        default:
            return QPaintDevice::metric(which);
        }
    }

private:
    const QWidget *m_widget;
    mutable TextEngine m_engine;
};

} // namespace

QStringList paintedTexts(const QWidget &widget)
{
    TextDevice device(widget);
    const_cast<QWidget &>(widget).render(&device, {}, {}, {});
    return device.texts();
}

} // namespace Taskwatch::Test
