// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QTextBrowser>
#include <QTimer>
#include <QUrl>

namespace Taskwatch {

/// Shows pages of the manual. A picture is the light or the dark one, as the palette is, and no wider than the page.
class ManualBrowser final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ManualBrowser(QWidget *parent = nullptr);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QImage picture(const QUrl &name);
    [[nodiscard]] int pictureWidth() const;
    /// Replaces the pictures if they have another width or look now: one after the other, because each takes up to 20
    /// ms.
    void updatePictures();
    void updateNextPicture();

    QSet<QUrl> m_pictures; // all that were shown
    QList<QUrl> m_outdated; // those of them that have to be replaced
    QTimer m_next;
    int m_pictureWidth = 0; // of those that are shown
    bool m_isDark = false;
};

} // namespace Taskwatch
