// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerts/alertrule.h"
#include "filter/phasechip.h"
#include "gui/windowfixture.h"
#include "help/whatsthis.h"
#include "settings/settingrow.h"
#include "settings/settingsactions.h"
#include "settings/settingsdialog.h"
#include "support/testregistry.h"
#include "window/windowparts.h"

#include <QApplication>
#include <QHeaderView>
#include <QSpinBox>
#include <QWhatsThis>

using namespace Taskwatch;
using namespace Taskwatch::Test;

namespace {

/// The box with an explanation, which Qt makes; null if there is none.
QWidget *shownExplanation()
{
    const QList<QWidget *> windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window->inherits("QWhatsThat") && window->isVisible())
            return window;
    }
    return nullptr;
}

/// The explanation of @p widget, or of the next part around it up to @p whole, as Qt looks for it.
QString explanationOf(const QWidget &widget, const QWidget &whole)
{
    QString text;
    for (const QWidget *part = &widget; text.isEmpty() && part != whole.parentWidget(); part = part->parentWidget())
        text = WhatsThis::explanation(*part, part->rect().center());
    return text;
}

} // namespace

class TestWhatsThis : public QObject
{
    Q_OBJECT

private:
    /// Opens the settings with a row for each page.
    static SettingsDialog *openSettings(const WindowFixture &fixture)
    {
        fixture.window.parts().settings->setAlertRules(defaultAlertRules());
        fixture.window.parts().settings->showPage(QStringLiteral("polling"));
        auto *dialog = fixture.window.findChild<SettingsDialog *>();
        [dialog] { QVERIFY(dialog && QTest::qWaitForWindowActive(dialog, Patience)); }();
        return dialog;
    }

private Q_SLOTS:
    void explainsEachColumnChipAndSetting()
    {
        const WindowFixture fixture;
        const QHeaderView *header = fixture.table()->horizontalHeader();
        for (int column = 0; column < header->count(); ++column) {
            if (header->isSectionHidden(column))
                continue;
            fixture.table()->scrollTo(fixture.table()->model()->index(0, column));
            const QPoint place(header->sectionViewportPosition(column) + 2, header->height() / 2);
            QVERIFY2(
                !WhatsThis::explanation(*header->viewport(), place).isEmpty(), qPrintable(QString::number(column)));
        }
        const QList<PhaseChip *> chips = fixture.window.findChildren<PhaseChip *>();
        QVERIFY(chips.size() > 5);
        for (const PhaseChip *chip : chips)
            QVERIFY2(!explanationOf(*chip, *chip).isEmpty(), qPrintable(chip->objectName()));

        QStringList unexplained;
        int settings = 0;
        const QList<SettingRow *> rows = openSettings(fixture)->findChildren<SettingRow *>();
        for (const SettingRow *row : rows) {
            const QList<QWidget *> parts = row->findChildren<QWidget *>();
            for (const QWidget *part : parts) {
                if (part->focusPolicy() == Qt::NoFocus || part->objectName().startsWith(u"qt_"))
                    continue;
                ++settings;
                if (explanationOf(*part, *row).isEmpty())
                    unexplained.append(part->objectName());
            }
        }
        QVERIFY2(settings > 20, qPrintable(QString::number(settings)));
        QVERIFY2(unexplained.isEmpty(), qPrintable(unexplained.join(u' ')));
    }

    void theNextClickAfterShiftF1Explains()
    {
        const WindowFixture fixture;
        QTest::keyClick(fixture.table(), Qt::Key_F1, Qt::ShiftModifier);
        QVERIFY(QWhatsThis::inWhatsThisMode());
        QTest::mouseClick(fixture.child<QWidget>("phaseChip.running"), Qt::LeftButton);
        QTRY_VERIFY(shownExplanation());
        QVERIFY(!QWhatsThis::inWhatsThisMode());
        QVERIFY(!fixture.child<PhaseChip>("phaseChip.running")->isChecked()); // explained, not clicked
        QWhatsThis::hideText();
    }

    void shiftF1InADialogExplainsWhatHasTheFocus()
    {
        const WindowFixture fixture;
        const SettingsDialog *dialog = openSettings(fixture);
        QTRY_VERIFY(dialog->focusWidget());
        QWidget *editor = nullptr;
        const QList<SettingRow *> rows = dialog->findChildren<SettingRow *>();
        for (const SettingRow *row : rows) {
            const QList<QSpinBox *> boxes = row->findChildren<QSpinBox *>();
            for (QSpinBox *box : boxes)
                editor = box->isVisible() ? box : editor;
        }
        QVERIFY(editor);
        editor->setFocus();
        QTRY_VERIFY(editor->hasFocus());
        QTest::keyClick(editor, Qt::Key_F1, Qt::ShiftModifier);
        QTRY_VERIFY(shownExplanation());
        QWhatsThis::hideText();
    }

private:
    WhatsThis m_whatsThis{qApp};
};

TASKWATCH_TEST(TestWhatsThis, QApplication);
#include "tst_whatsthis.moc"
