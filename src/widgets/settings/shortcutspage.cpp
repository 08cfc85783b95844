// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/shortcutspage.h"

#include "parts/clearbutton.h"
#include "parts/menuactions.h"
#include "parts/plainlabel.h"
#include "parts/roomyitemdelegate.h"
#include "parts/tonelabel.h"
#include "settings/shortcutchoices.h"
#include "settings/windowshortcuts.h"
#include "text/joinedtext.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>
#include <utility>

namespace Taskwatch {

namespace {

constexpr int WidthOfKeys = 26; // in average characters
constexpr int ActionRole = Qt::UserRole;

QPushButton *newButton(const char *name, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    return button;
}

} // namespace

ShortcutsPage::ShortcutsPage(WindowShortcuts *shortcuts, QWidget *parent)
    : SettingsPage(QStringLiteral("shortcuts"), tr("Shortcuts"), Symbol::Shortcuts, parent)
    , m_shortcuts(shortcuts)
    , m_search(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_change(newButton("changeKeysButton", tr("&Change…"), this))
    , m_move(newButton("moveKeysButton", tr("&Use It Here"), this))
    , m_remove(newButton("removeKeysButton", tr("&Remove"), this))
    , m_reset(newButton("resetKeysButton", tr("&Default"), this))
    , m_resetAll(newButton("resetAllKeysButton", tr("&All to Default"), this))
    , m_note(new ToneLabel(this))
{
    m_search->setObjectName(QStringLiteral("shortcutSearch"));
    m_search->setPlaceholderText(tr("Search actions and keys"));
    m_search->setAccessibleName(m_search->placeholderText());
    offerClearButton(m_search);
    m_list->setObjectName(QStringLiteral("shortcutList"));
    m_list->setAccessibleName(tr("Actions and their keys"));
    m_list->setHeaderLabels({tr("Action"), tr("Keys"), tr("Menu")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegate(new RoomyItemDelegate(m_list));
    m_list->setMinimumHeight(fontMetrics().height() * 22);
    m_list->installEventFilter(this);
    m_note->setObjectName(QStringLiteral("shortcutNote"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setMinimumHeight(fontMetrics().height() * 2);
    auto *searchRow = new QWidget(this);
    auto *searchLayout = new QHBoxLayout(searchRow);
    searchLayout->setContentsMargins(0, 4, 0, 8);
    searchLayout->addWidget(m_search);
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 8, 0, 0);
    row->setSpacing(8);
    for (QPushButton *button : {m_change, m_move, m_remove, m_reset})
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(m_resetAll);
    addPart(searchRow);
    addPart(m_list, 1);
    addNote(tr("In the table, a letter that is no shortcut begins a filter."));
    addPart(buttons);
    addPart(m_note);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsPage::applySearch);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        endChange();
        m_note->setText({});
        updateButtons();
    });
    connect(m_list, &QTreeWidget::itemActivated, this, &ShortcutsPage::beginChange);
    connect(m_change, &QPushButton::clicked, this, &ShortcutsPage::beginChange);
    connect(m_move, &QPushButton::clicked, this, [this] { use(std::exchange(m_proposed, {})); });
    connect(m_remove, &QPushButton::clicked, this, &ShortcutsPage::removeKeys);
    connect(m_reset, &QPushButton::clicked, this, &ShortcutsPage::resetKeys);
    connect(m_resetAll, &QPushButton::clicked, shortcuts->choices(), &ShortcutChoices::reset);
    connect(shortcuts->choices(), &ShortcutChoices::changed, this, &ShortcutsPage::showKeys);
    fill();
}

void ShortcutsPage::fill()
{
    const QList<WindowShortcuts::Entry> &entries = m_shortcuts->entries();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        auto *item = new QTreeWidgetItem(m_list, {titleOf(i), QString(), entries[i].menu});
        item->setData(0, ActionRole, QVariant::fromValue(entries[i].action));
    }
    showKeys();
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    const int keys = WidthOfKeys * fontMetrics().averageCharWidth();
    for (const int column : {1, 2})
        m_list->header()->resizeSection(column, keys);
    int longest = 0;
    for (qsizetype i = 0; i < entries.size(); ++i)
        longest = std::max(longest, fontMetrics().horizontalAdvance(titleOf(i)));
    m_list->setMinimumWidth(longest + 2 * keys + 2 * fontMetrics().height()); // with margins and the scroll bar
}

QString ShortcutsPage::titleOf(qsizetype entry) const
{
    return nameOf(*m_shortcuts->entries()[entry].action);
}

void ShortcutsPage::showKeys()
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        const qsizetype index = entryOf(item);
        if (index < 0)
            continue;
        const WindowShortcuts::Entry &entry = m_shortcuts->entries()[index];
        item->setText(1, keysText(entry.action->shortcuts()));
        QFont font = m_list->font();
        font.setBold(entry.action->shortcuts() != entry.byDefault);
        item->setFont(1, font);
    }
    updateButtons();
}

qsizetype ShortcutsPage::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item && !item->isHidden() ? entryOf(item) : -1;
}

qsizetype ShortcutsPage::entryOf(const QTreeWidgetItem *item) const
{
    return m_shortcuts->indexOf(item->data(0, ActionRole).value<QAction *>());
}

void ShortcutsPage::updateButtons()
{
    const qsizetype index = current();
    const QList<QKeySequence> keys =
        index < 0 ? QList<QKeySequence>() : m_shortcuts->entries()[index].action->shortcuts();
    m_change->setEnabled(index >= 0);
    m_remove->setEnabled(!keys.isEmpty());
    m_reset->setEnabled(index >= 0 && keys != m_shortcuts->entries()[index].byDefault);
    m_resetAll->setEnabled(!m_shortcuts->choices()->isDefault());
    m_move->setVisible(!m_proposed.isEmpty());
}

void ShortcutsPage::applySearch()
{
    endChange();
    const QString sought = m_search->text().trimmed();
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        const QString all = item->text(0) + u'\n' + item->text(1) + u'\n' + item->text(2);
        item->setHidden(!all.contains(sought, Qt::CaseInsensitive));
    }
    updateButtons();
}

void ShortcutsPage::beginChange()
{
    if (current() < 0)
        return;
    m_proposed = {};
    m_changing = true;
    m_list->setFocus();
    m_note->showMessage(tr("Press the new keys for \"%1\". Esc leaves them as they are.").arg(titleOf(current())),
        ToneLabel::Tone::Plain);
    updateButtons();
}

void ShortcutsPage::endChange()
{
    m_changing = false;
    m_proposed = {};
    m_move->setVisible(false);
}

void ShortcutsPage::propose(const QKeySequence &keys)
{
    endChange();
    const WindowShortcuts::Entry &entry = m_shortcuts->entries()[current()];
    const QString text = keys.toString(QKeySequence::NativeText);
    if (const QString words = WindowShortcuts::problem(entry.action, keys); !words.isEmpty()) {
        m_note->showMessage(tr("%1 was not accepted. %2", "keys, reason").arg(text, words), ToneLabel::Tone::Warning);
        return;
    }
    const QList<QAction *> others = m_shortcuts->others(entry.action, keys);
    if (others.isEmpty())
        return use(keys);
    QStringList names;
    bool areMovable = true;
    for (const QAction *other : others) {
        names.append(nameOf(*other));
        areMovable = areMovable && m_shortcuts->indexOf(other) >= 0;
    }
    m_note->showMessage(
        tr("%1 belongs to \"%2\".", "keys, action").arg(text, commaText(names)), ToneLabel::Tone::Warning);
    if (areMovable)
        m_proposed = keys;
    updateButtons();
}

void ShortcutsPage::use(const QKeySequence &keys)
{
    const WindowShortcuts::Entry &entry = m_shortcuts->entries()[current()];
    const QList<QAction *> others = m_shortcuts->others(entry.action, keys);
    endChange();
    for (const QAction *other : others) {
        QList<QKeySequence> rest = other->shortcuts();
        rest.removeAll(keys);
        m_shortcuts->choices()->setKeys(other->objectName(), rest);
    }
    m_shortcuts->choices()->setKeys(entry.action->objectName(), QList{keys});
    m_note->showMessage(tr("\"%1\" has the keys %2 now.").arg(titleOf(current()), keysText({keys})));
    m_list->setFocus();
}

void ShortcutsPage::removeKeys()
{
    endChange();
    m_shortcuts->choices()->setKeys(m_shortcuts->entries()[current()].action->objectName(), QList<QKeySequence>());
    m_note->showMessage(tr("\"%1\" has no keys now.").arg(titleOf(current())));
    m_list->setFocus();
}

void ShortcutsPage::resetKeys()
{
    const WindowShortcuts::Entry &entry = m_shortcuts->entries()[current()];
    endChange();
    for (const QKeySequence &keys : entry.byDefault) {
        if (const QList<QAction *> others = m_shortcuts->others(entry.action, keys); !others.isEmpty()) {
            m_note->showMessage(tr("%1 belongs to \"%2\". Change or reset that first.", "keys, action")
                                    .arg(keys.toString(QKeySequence::NativeText), nameOf(*others.first())),
                ToneLabel::Tone::Warning);
            return;
        }
    }
    m_shortcuts->choices()->setKeys(entry.action->objectName(), std::nullopt);
    m_note->setText({});
    m_list->setFocus();
}

bool ShortcutsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_changing || (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress))
        return SettingsPage::eventFilter(watched, event);
    event->accept(); // no shortcut of the dialog acts on the new keys
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    const auto *key = static_cast<QKeyEvent *>(event);
    constexpr int Modifiers[] = {Qt::Key_Control, Qt::Key_Shift, Qt::Key_Alt, Qt::Key_AltGr, Qt::Key_Meta,
        Qt::Key_CapsLock, Qt::Key_NumLock, Qt::Key_unknown, 0};
    if (std::find(std::begin(Modifiers), std::end(Modifiers), key->key()) != std::end(Modifiers))
        return true; // the key itself follows
    if (key->key() == Qt::Key_Escape && key->modifiers() == Qt::NoModifier) {
        endChange();
        m_note->setText({});
        updateButtons();
    } else {
        propose(QKeySequence(QKeyCombination(key->modifiers() & ~Qt::KeypadModifier, Qt::Key(key->key()))));
    }
    return true;
}

void ShortcutsPage::hideEvent(QHideEvent *event)
{
    endChange();
    SettingsPage::hideEvent(event);
}

} // namespace Taskwatch
