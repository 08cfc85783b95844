// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessibility/announcer.h"
#include "parts/banner.h"
#include "parts/messagearea.h"
#include "support/testregistry.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Taskwatch;

namespace {

/// An area above a field, with three places for messages.
struct AreaFixture {
    AreaFixture()
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(area);
        layout->addWidget(field);
        field->setFocus();
        window.resize(600, 400);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window, Test::Patience));
    }

    /// The texts that are shown, from top to bottom.
    [[nodiscard]] QStringList shown() const
    {
        QMap<int, QString> texts;
        QCoreApplication::sendPostedEvents(); // the layout
        const QList<Banner *> banners = area->findChildren<Banner *>();
        for (const Banner *banner : banners) {
            if (banner->isVisible())
                texts.insert(banner->y(), banner->text());
        }
        return texts.values();
    }
    [[nodiscard]] QToolButton *more() const
    {
        return area->findChild<QToolButton *>(QStringLiteral("moreMessagesButton"));
    }
    static QToolButton *closeButton(Banner *banner)
    {
        return banner->findChild<QToolButton *>(QStringLiteral("closeButton"));
    }

    QWidget window;
    MessageArea *area = new MessageArea(&window);
    QLineEdit *field = new QLineEdit(&window);
    Banner *notice = area->addBanner("noticeBanner");
    Banner *profile = area->addBanner("profileBanner");
    Banner *trouble = area->addBanner("troubleBanner");
};

QStringList texts(const char *joined)
{
    return QString::fromLatin1(joined).split(u'|');
}

} // namespace

/// The queue of messages, with mouse and keys.
class TestMessageArea : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMostUrgentIsFirst()
    {
        AreaFixture fixture;
        QVERIFY(fixture.shown().isEmpty());
        fixture.notice->showMessage(Banner::Kind::Info, QStringLiteral("2 new"));
        QCOMPARE(fixture.shown(), texts("2 new"));
        fixture.trouble->showMessage(Banner::Kind::Error, QStringLiteral("offline"), QStringLiteral("5 s"));
        QCOMPARE(fixture.shown(), texts("offline 5 s|2 new"));
        fixture.profile->showMessage(Banner::Kind::Warning, QStringLiteral("no token"));
        QCOMPARE(fixture.shown(), texts("offline 5 s|no token"));
        QCOMPARE(fixture.more()->text(), QStringLiteral("Show 1 more message"));
        // A countdown moves nothing.
        fixture.trouble->showMessage(Banner::Kind::Error, QStringLiteral("offline"), QStringLiteral("4 s"));
        QCOMPARE(fixture.shown(), texts("offline 4 s|no token"));
        // The others are one click away.
        QTest::mouseClick(fixture.more(), Qt::LeftButton);
        QCOMPARE(fixture.shown(), texts("offline 4 s|no token|2 new"));
        QTest::mouseClick(fixture.more(), Qt::LeftButton);
        QCOMPARE(fixture.shown(), texts("offline 4 s|no token"));
        // What is closed makes room.
        QTest::mouseClick(AreaFixture::closeButton(fixture.profile), Qt::LeftButton);
        QCOMPARE(fixture.shown(), texts("offline 4 s|2 new"));
        QVERIFY(!fixture.more()->isVisible());
        fixture.trouble->clearMessage();
        QCOMPARE(fixture.shown(), texts("2 new"));
    }

    void ofEquallyUrgentOnesTheNewestIsFirst()
    {
        AreaFixture fixture;
        fixture.profile->showMessage(Banner::Kind::Info, QStringLiteral("old"));
        fixture.notice->showMessage(Banner::Kind::Info, QStringLiteral("new"));
        QCOMPARE(fixture.shown(), texts("new|old"));
        fixture.trouble->showMessage(Banner::Kind::Info, QStringLiteral("newest"));
        QCOMPARE(fixture.shown(), texts("newest|new"));
        fixture.notice->showMessage(Banner::Kind::Info, QStringLiteral("newer still"));
        QCOMPARE(fixture.shown(), texts("newer still|newest"));
    }

    void aClosedMessageStaysClosedUntilItChanges()
    {
        AreaFixture fixture;
        fixture.trouble->showMessage(Banner::Kind::Error, QStringLiteral("offline"));
        QTest::mouseClick(AreaFixture::closeButton(fixture.trouble), Qt::LeftButton);
        fixture.trouble->showMessage(Banner::Kind::Error, QStringLiteral("offline"), QStringLiteral("9 s"));
        QVERIFY(fixture.shown().isEmpty());
        fixture.trouble->showMessage(Banner::Kind::Error, QStringLiteral("refused"));
        QCOMPARE(fixture.shown(), texts("refused"));
    }

    void screenReadersGetEachMessageAsAnAlert()
    {
        AreaFixture fixture;
        auto *announcer = fixture.notice->findChild<Announcer *>();
        QSignalSpy announced(announcer, &Announcer::announced);
        connect(announcer, &Announcer::announced, fixture.notice,
            [&fixture] { QVERIFY2(!fixture.notice->isHidden(), "readers ignore what is hidden"); });
        for (const char *text : {"2 new", "3 new"}) {
            fixture.notice->showMessage(Banner::Kind::Info, QString::fromLatin1(text));
            QAccessibleInterface *told = QAccessible::queryAccessibleInterface(fixture.notice);
            QVERIFY(told);
            QCOMPARE(told->role(), QAccessible::AlertMessage);
            QCOMPARE(told->text(QAccessible::Name), QString::fromLatin1(text));
            QTRY_COMPARE(announced.size(), 1);
            QCOMPARE(announced.takeFirst(), QVariantList{QString::fromLatin1(text)});
        }
    }

    void aClosedMessageGivesTheFocusAway()
    {
        AreaFixture fixture;
        QSignalSpy released(fixture.area, &MessageArea::focusReleased);
        fixture.notice->showMessage(Banner::Kind::Info, QStringLiteral("2 new"));
        QToolButton *close = AreaFixture::closeButton(fixture.notice);
        close->setFocus();
        QTest::keyClick(close, Qt::Key_Space);
        QVERIFY(fixture.shown().isEmpty());
        QCOMPARE(released.size(), 1);
        // Nothing is said while the focus is elsewhere.
        fixture.field->setFocus();
        fixture.notice->showMessage(Banner::Kind::Info, QStringLiteral("3 new"));
        fixture.notice->clearMessage();
        QCOMPARE(released.size(), 1);
    }
};

TASKWATCH_TEST(TestMessageArea, QApplication);
#include "tst_messagearea.moc"
