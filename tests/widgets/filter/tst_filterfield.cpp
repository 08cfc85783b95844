// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/completionpopup.h"
#include "filter/filteredit.h"
#include "filter/filterfield.h"
#include "support/statesof.h"
#include "support/testregistry.h"
#include "theme/colors.h"

#include <QApplication>
#include <QLabel>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Taskwatch;

/// The filter field with mouse and keys, in a window with another focusable widget.
class TestFilterField : public QObject
{
    Q_OBJECT

private:
    struct Fixture {
        Fixture()
        {
            auto *layout = new QVBoxLayout(&window);
            layout->addWidget(field);
            layout->addWidget(elsewhere, 1);
            elsewhere->setFocusPolicy(Qt::StrongFocus);
            window.resize(700, 400);
            window.show();
            window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&window, Test::Patience));
            field->focusField();
        }

        void type(const char *text) const { QTest::keyClicks(edit, QString::fromUtf8(text)); }
        void press(Qt::Key key) const { QTest::keyClick(edit, key); }
        [[nodiscard]] QString line(int row) const { return popup->model()->index(row, 0).data().toString(); }
        [[nodiscard]] QString lastText() const
        {
            return changed.isEmpty() ? QString() : changed.last().at(1).toString();
        }

        QWidget window;
        FilterField *field = new FilterField;
        QWidget *elsewhere = new QWidget;
        FilterEdit *edit = field->findChild<FilterEdit *>(QStringLiteral("filterEdit"));
        QLabel *mistake = field->findChild<QLabel *>(QStringLiteral("filterMistake"));
        CompletionPopup *popup = field->findChild<CompletionPopup *>(QStringLiteral("completionPopup"));
        QSignalSpy changed{field, &FilterField::filterChanged};
        QSignalSpy left{field, &FilterField::focusReleased};
    };

    static FilterQuery queryOf(const char *text)
    {
        const Result<FilterQuery, FilterMistake> read = FilterQuery::parse(QString::fromUtf8(text));
        if (!read)
            QTest::qFail(text, __FILE__, __LINE__);
        return *read;
    }

    /// The pixel columns in which two images of the same size differ.
    static std::pair<int, int> differingColumns(const QImage &a, const QImage &b)
    {
        int first = a.width();
        int last = -1;
        for (int y = 0; y < a.height(); ++y) {
            for (int x = 0; x < a.width(); ++x) {
                if (a.pixel(x, y) != b.pixel(x, y)) {
                    first = std::min(first, x);
                    last = std::max(last, x);
                }
            }
        }
        return {first, last};
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void whatIsTypedAppliesOnceItIsUnderstood()
    {
        const Fixture fixture;
        fixture.type("Retries>3 timeout");
        QVERIFY(fixture.changed.isEmpty()); // not for every key
        QTRY_COMPARE(fixture.changed.size(), 1);
        QCOMPARE(fixture.changed.first().first().value<FilterQuery>(), queryOf("retries>3 timeout"));
        QCOMPARE(fixture.lastText(), QStringLiteral("Retries>3 timeout"));
        QCOMPARE(fixture.field->query(), queryOf("retries>3 timeout"));
        QVERIFY(!fixture.mistake->isVisible());
        // With another space it is the same filter.
        fixture.type(" ");
        fixture.press(Qt::Key_Return);
        QCOMPARE(fixture.changed.size(), 1);
    }

    void enterAppliesAtOnce()
    {
        const Fixture fixture;
        fixture.type("timeout");
        fixture.press(Qt::Key_Return);
        QCOMPARE(fixture.changed.size(), 1);
        QCOMPARE(fixture.lastText(), QStringLiteral("timeout"));
        QVERIFY(fixture.edit->hasFocus());
    }

    void aMistakeSaysSoLaterAndTheLastFilterStays()
    {
        const Fixture fixture;
        fixture.type("timeout");
        QTRY_COMPARE(fixture.changed.size(), 1);
        fixture.type(" retries>x");
        QVERIFY(!fixture.mistake->isVisible());
        QTRY_VERIFY(fixture.mistake->isVisible());
        QVERIFY2(fixture.mistake->text().contains(u"\"x\" is not a whole number"), qPrintable(fixture.mistake->text()));
        QCOMPARE(fixture.mistake->textFormat(), Qt::PlainText);
        QCOMPARE(fixture.edit->accessibleDescription(), fixture.mistake->text());
        QVERIFY(fixture.edit->isMarked());
        QCOMPARE(fixture.changed.size(), 1);
        QCOMPARE(fixture.field->query(), queryOf("timeout"));
        // Corrected, it applies, and the error disappears.
        fixture.press(Qt::Key_Backspace);
        QVERIFY(!fixture.edit->isMarked());
        fixture.type("3");
        QTRY_COMPARE(fixture.changed.size(), 2);
        QVERIFY(!fixture.mistake->isVisible());
        QCOMPARE(fixture.edit->accessibleDescription(), QString());
    }

    void enterShowsAMistakeAtOnce()
    {
        const Fixture fixture;
        fixture.type("retries>x");
        fixture.press(Qt::Key_Enter);
        QVERIFY(fixture.mistake->isVisible() && fixture.edit->isMarked());
        QVERIFY(fixture.changed.isEmpty());
    }

    void theWrongPartIsUnderlinedAndNothingElseChanges()
    {
        const Fixture fixture;
        const QString text = QStringLiteral("timeout retries>x url:a");
        fixture.edit->setText(text);
        fixture.elsewhere->setFocus(); // no blinking cursor in the images
        fixture.edit->setSelection(3, 4);
        QSignalSpy edited(fixture.edit, &QLineEdit::textEdited);
        QSignalSpy changedText(fixture.edit, &QLineEdit::textChanged);
        QSignalSpy moved(fixture.edit, &QLineEdit::cursorPositionChanged);
        QSignalSpy selected(fixture.edit, &QLineEdit::selectionChanged);
        const QImage before = fixture.edit->grab().toImage();
        fixture.edit->mark(16, 1);
        const QImage marked = fixture.edit->grab().toImage();
        const auto [first, last] = differingColumns(before, marked);
        const QFontMetrics metrics = fixture.edit->fontMetrics();
        // The selection begins after three characters.
        const int selection = qRound(fixture.edit->inputMethodQuery(Qt::ImAnchorRectangle).toRectF().center().x());
        const int begin = selection - metrics.horizontalAdvance(text.first(3));
        QVERIFY2(last >= first && first >= begin + metrics.horizontalAdvance(text.first(16)) - 2
                && last <= begin + metrics.horizontalAdvance(text.first(17)) + 2,
            qPrintable(QStringLiteral("%1 to %2 after %3").arg(first).arg(last).arg(begin)));
        QVERIFY(edited.isEmpty() && changedText.isEmpty() && moved.isEmpty() && selected.isEmpty());
        QCOMPARE(fixture.edit->text(), text);
        QCOMPARE(fixture.edit->selectedText(), QStringLiteral("eout"));
        fixture.edit->unmark();
        QCOMPARE(fixture.edit->grab().toImage(), before);
    }

    void escapeClearsAndThenLeaves()
    {
        const Fixture fixture;
        fixture.type("timeout");
        fixture.press(Qt::Key_Return);
        fixture.press(Qt::Key_Escape);
        QCOMPARE(fixture.edit->text(), QString());
        QCOMPARE(fixture.changed.size(), 2);
        QVERIFY(fixture.field->query().matchesAll());
        QVERIFY(fixture.left.isEmpty());
        fixture.press(Qt::Key_Escape);
        QCOMPARE(fixture.left.size(), 1);
    }

    void downWithoutAnythingToOfferLeaves()
    {
        const Fixture fixture;
        fixture.type("zzz");
        fixture.press(Qt::Key_Down);
        QCOMPARE(fixture.left.size(), 1);
        QVERIFY(!fixture.popup->isVisible());
    }

    void whatIsSetAppliesAtOnce()
    {
        const Fixture fixture;
        fixture.field->setText(QStringLiteral("state:failed"));
        QCOMPARE(fixture.changed.size(), 1);
        QCOMPARE(fixture.field->text(), QStringLiteral("state:failed"));
        fixture.field->setText(QStringLiteral("state:failed")); // not a change
        QCOMPARE(fixture.changed.size(), 1);
        fixture.field->setText(QStringLiteral("retries>x"));
        QVERIFY(fixture.mistake->isVisible());
        QCOMPARE(fixture.field->query(), queryOf("state:failed"));
        fixture.field->setText({});
        QVERIFY(!fixture.mistake->isVisible() && fixture.field->query().matchesAll());
    }

    void whatCouldBeMeantIsOfferedWhileTyping()
    {
        const Fixture fixture;
        fixture.field->setStates({Test::stateOf(QStringLiteral("retrying")), Test::stateOf(QStringLiteral("archived")),
            Test::stateOf(QStringLiteral("retry_later"))});
        fixture.type("stat");
        QVERIFY(fixture.popup->isVisible());
        QCOMPARE(fixture.line(0), QStringLiteral("state:"));
        QVERIFY(!fixture.popup->currentIndex().isValid()); // nothing is selected at first
        fixture.press(Qt::Key_Down);
        fixture.press(Qt::Key_Return);
        QCOMPARE(fixture.edit->text(), QStringLiteral("state:"));
        // Then come the values. An incomplete term is not an error yet.
        QVERIFY(fixture.popup->isVisible());
        QCOMPARE(fixture.popup->model()->rowCount(), 3);
        fixture.type("r");
        QCOMPARE(fixture.popup->model()->rowCount(), 2);
        fixture.press(Qt::Key_Up); // wraps to the last line
        fixture.press(Qt::Key_Tab);
        QCOMPARE(fixture.edit->text(), QStringLiteral("state:retry_later"));
        QTRY_COMPARE(fixture.lastText(), QStringLiteral("state:retry_later"));
        QVERIFY(fixture.edit->hasFocus());
    }

    void anUnfinishedTermIsNoMistakeWhileItsRestIsOffered()
    {
        const Fixture fixture;
        fixture.field->setStates({Test::stateOf(QStringLiteral("retrying"))});
        QSignalSpy complained(fixture.field->findChild<QTimer *>(QStringLiteral("complainTimer")), &QTimer::timeout);
        fixture.type("state:");
        QVERIFY(fixture.popup->isVisible());
        QVERIFY(complained.wait(Test::Patience));
        QVERIFY(!fixture.mistake->isVisible());
        fixture.press(Qt::Key_Escape);
        QTRY_VERIFY(fixture.mistake->isVisible());
        QCOMPARE(fixture.edit->text(), QStringLiteral("state:"));
    }

    void enterWithoutAChosenLineApplies()
    {
        const Fixture fixture;
        fixture.type("stat");
        QVERIFY(fixture.popup->isVisible());
        fixture.press(Qt::Key_Return);
        QVERIFY(!fixture.popup->isVisible());
        QCOMPARE(fixture.edit->text(), QStringLiteral("stat"));
        QCOMPARE(fixture.lastText(), QStringLiteral("stat"));
    }

    void tabCompletesWhatIsTyped()
    {
        const Fixture fixture;
        fixture.type("timeout hos");
        fixture.press(Qt::Key_Tab);
        QCOMPARE(fixture.edit->text(), QStringLiteral("timeout host:"));
        QVERIFY(fixture.edit->hasFocus());
        fixture.press(Qt::Key_Tab); // no more suggestions
        QVERIFY(!fixture.edit->hasFocus());
        fixture.edit->setFocus();
        QTest::keyClick(fixture.edit, Qt::Key_Z, Qt::ControlModifier); // can be undone like any other edit
        QVERIFY2(fixture.edit->text().startsWith(u"timeout hos") && !fixture.edit->text().contains(u':'),
            qPrintable(fixture.edit->text()));
    }

    void escapeClosesTheListFirst()
    {
        const Fixture fixture;
        fixture.type("stat");
        fixture.press(Qt::Key_Escape);
        QVERIFY(!fixture.popup->isVisible());
        QCOMPARE(fixture.edit->text(), QStringLiteral("stat"));
        fixture.press(Qt::Key_Escape);
        QCOMPARE(fixture.edit->text(), QString());
    }

    void downInAnEmptyFieldOffersEveryName()
    {
        const Fixture fixture;
        fixture.press(Qt::Key_Down);
        QVERIFY(fixture.popup->isVisible() && fixture.left.isEmpty());
        QVERIFY(fixture.popup->model()->rowCount() > 10);
        for (int i = 0; i < fixture.popup->model()->rowCount(); ++i)
            fixture.press(Qt::Key_Down);
        QCOMPARE(fixture.popup->currentIndex().row(), fixture.popup->model()->rowCount() - 1);
        fixture.press(Qt::Key_Down); // wraps around
        QCOMPARE(fixture.popup->currentIndex().row(), 0);
        fixture.press(Qt::Key_PageDown);
        QCOMPARE(fixture.popup->currentIndex().row(), 9);
    }

    void theMouseChoosesAndAClickElsewhereCloses()
    {
        const Fixture fixture;
        fixture.type("ret");
        QVERIFY(fixture.popup->isVisible());
        QTest::mouseClick(fixture.popup->viewport(), Qt::LeftButton, {},
            fixture.popup->visualRect(fixture.popup->model()->index(0, 0)).center());
        QCOMPARE(fixture.edit->text(), QStringLiteral("retries>"));
        QVERIFY(fixture.edit->hasFocus());
        fixture.type(" sta");
        QVERIFY(fixture.popup->isVisible());
        QTest::mouseClick(fixture.elsewhere, Qt::LeftButton);
        QVERIFY(!fixture.popup->isVisible());
        QCOMPARE(fixture.edit->text(), QStringLiteral("retries> sta"));
    }
};

TASKWATCH_TEST(TestFilterField, QApplication);
#include "tst_filterfield.moc"
