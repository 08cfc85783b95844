// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "help/cheatsheet.h"

#include "parts/tonelabel.h"
#include "text/joinedtext.h"
#include "theme/colors.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QScreen>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace Taskwatch {

namespace {

constexpr int MostColumns = 3;
constexpr int Margin = 24;
constexpr int BottomMargin = 12;
constexpr int ColumnGap = 36;
constexpr int KeyGap = 14; // between a key and its meaning
constexpr int KeyPadding = 7;
constexpr QSize MostSize{1280, 860};
constexpr QSize AroundWindow{40, 72}; // of the screen: frame, and something of the window below

/// A label for a keyboard shortcut that looks like a key.
class KeyCap final : public QLabel
{
public:
    explicit KeyCap(const QString &keys)
        : QLabel(keys)
    {
        setTextFormat(Qt::PlainText);
        setContentsMargins(KeyPadding, 2, KeyPadding, 2);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        {
            const QColor base = palette().color(QPalette::Base);
            const QColor text = palette().color(QPalette::Text);
            QPainter painter(this);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(lineColor(base, text, 0.25));
            painter.setBrush(mixed(base, text, 0.04));
            painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        }
        QLabel::paintEvent(event);
    }
};

/// Height of a section in lines, with its title and the space above it.
int heightOf(qsizetype lines)
{
    return static_cast<int>(lines) + 2;
}

/// Splits @p heights, in order, into at most @p columns columns so that the highest column is as low as possible.
/// Returns the number of entries in each column.
QList<int> balanced(const QList<int> &heights, int columns)
{
    const int total = std::accumulate(heights.begin(), heights.end(), 0);
    for (int most = (total + columns - 1) / columns;; ++most) {
        QList<int> counts{0};
        int height = 0;
        for (const int each : heights) {
            if (counts.last() > 0 && height + each > most) {
                counts.append(0);
                height = 0;
            }
            ++counts.last();
            height += each;
        }
        if (counts.size() <= columns)
            return counts;
    }
}

} // namespace

CheatSheet::CheatSheet(QWidget *parent)
    : QDialog(parent)
    , m_area(new QScrollArea(this))
    , m_hint(new ToneLabel(this))
{
    setObjectName(QStringLiteral("cheatSheet"));
    setWindowTitle(tr("Keys and Filters"));
    m_area->setObjectName(QStringLiteral("cheatSheetArea"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the number of columns shrinks instead
    m_area->setAccessibleName(windowTitle());
    m_hint->setContentsMargins(Margin, 4, Margin, 0);
    m_hint->setText(tr("Esc or ? closes this page."));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, BottomMargin);
    layout->addWidget(m_area, 1);
    layout->addWidget(m_hint);
}

void CheatSheet::setMenus(const QList<QMenu *> &menus)
{
    m_menus.clear();
    for (QMenu *menu : menus)
        m_menus.append(menu);
    if (isVisible())
        build(m_columns);
}

void CheatSheet::setLines(const QList<CheatLine> &lines)
{
    m_lines = lines;
    if (isVisible())
        build(m_columns);
}

QList<CheatSheet::Section> CheatSheet::sections() const
{
    QList<QMenu *> menus;
    for (const QPointer<QMenu> &menu : m_menus) {
        if (menu)
            menus.append(menu);
    }
    QList<Section> sections;
    const QList<CheatLine> lines = cheatLines(menus) + m_lines;
    for (const CheatLine &line : lines) {
        auto section = std::find_if(
            sections.begin(), sections.end(), [&line](const Section &each) { return each.title == line.section; });
        if (section == sections.end())
            section = sections.insert(sections.end(), {line.section, {}});
        section->lines.append(line);
    }
    return sections;
}

int CheatSheet::widthOf(const Section &section) const
{
    const QFontMetrics fixed(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    const int longest = fontMetrics().averageCharWidth() * 38; // longer texts are wrapped
    int keyWidth = 0;
    int meaningWidth = 0;
    for (const CheatLine &line : section.lines) {
        keyWidth = std::max(keyWidth,
            line.kind == CheatLine::Kind::Key ? fontMetrics().horizontalAdvance(line.key) + 2 * KeyPadding
                                              : fixed.horizontalAdvance(line.key));
        meaningWidth = std::max(meaningWidth, std::min(fontMetrics().horizontalAdvance(line.meaning), longest));
    }
    // A few pixels more: text is wrapped even if only a fraction of a pixel is missing.
    return keyWidth + KeyGap + meaningWidth + 4;
}

QList<CheatSheet::Column> CheatSheet::columnsOf(int most) const
{
    const QList<Section> all = sections();
    QList<int> heights;
    for (const Section &section : all)
        heights.append(heightOf(section.lines.size()));
    QList<Column> columns;
    qsizetype next = 0;
    for (const int count : balanced(heights, most)) {
        Column &column = columns.emplaceBack();
        for (int i = 0; i < count; ++i, ++next) {
            column.sections.append(all[next]);
            column.width = std::max(column.width, widthOf(all[next]));
        }
    }
    return columns;
}

int CheatSheet::widthFor(int columns) const
{
    int width = 2 * Margin - ColumnGap + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    for (const Column &column : columnsOf(columns))
        width += column.width + ColumnGap;
    return width;
}

int CheatSheet::columnsFor(int width) const
{
    int columns = MostColumns;
    while (columns > 1 && widthFor(columns) > width)
        --columns;
    return columns;
}

void CheatSheet::build(int columns)
{
    m_columns = columns;
    auto *page = new QWidget;
    auto *layout = new QHBoxLayout(page);
    layout->setContentsMargins(Margin, 12, Margin, 12);
    layout->setSpacing(ColumnGap);

    for (const Column &column : columnsOf(columns)) {
        auto *lines = new QVBoxLayout;
        lines->setSpacing(6); // not that of the columns
        for (const Section &section : column.sections)
            addSection(lines, section);
        lines->addStretch(1);
        layout->addLayout(lines, column.width);
    }
    m_area->setWidget(page); // deletes the previous page
}

void CheatSheet::addSection(QVBoxLayout *column, const Section &section)
{
    auto *title = new QLabel(section.title);
    title->setTextFormat(Qt::PlainText);
    QFont bold = font();
    bold.setBold(true);
    title->setFont(bold);
    title->setContentsMargins(0, 12, 0, 2);
    title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    column->addWidget(title);
    auto *grid = new QGridLayout; // of its own: the keys of another section may be much wider
    grid->setHorizontalSpacing(KeyGap);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    int row = 0;
    for (const CheatLine &line : section.lines) {
        QLabel *key = line.kind == CheatLine::Kind::Key ? new KeyCap(line.key) : new QLabel(line.key);
        key->setTextFormat(Qt::PlainText);
        if (line.kind == CheatLine::Kind::Text)
            key->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        auto *meaning = new QLabel(line.meaning);
        meaning->setTextFormat(Qt::PlainText);
        meaning->setWordWrap(true);
        meaning->setAccessibleName(labelText(line.key, line.meaning));
        grid->addWidget(key, row, 0, Qt::AlignLeft | Qt::AlignVCenter);
        grid->addWidget(meaning, row++, 1, Qt::AlignVCenter);
    }
}

void CheatSheet::fit()
{
    const QSize most = MostSize.boundedTo(screen()->availableSize() - AroundWindow);
    const int columns = columnsFor(most.width());
    const int width = std::min(most.width(), widthFor(columns));
    build(columns);
    const int height = m_area->widget()->layout()->totalHeightForWidth(width) + layout()->spacing()
        + m_hint->sizeHint().height() + BottomMargin;
    resize(width, std::min(most.height(), height));
}

void CheatSheet::showEvent(QShowEvent *event)
{
    if (!event->spontaneous()) {
        // Without an explicit size, Qt would limit the window to two thirds of the screen.
        if (testAttribute(Qt::WA_Resized))
            build(columnsFor(width()));
        else
            fit();
    }
    QDialog::showEvent(event);
}

void CheatSheet::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    if (const int columns = columnsFor(width()); m_columns > 0 && columns != m_columns)
        build(columns);
}

void CheatSheet::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (m_columns > 0 && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        build(columnsFor(width()));
}

void CheatSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Question || event->key() == Qt::Key_F1)
        close();
    else
        QDialog::keyPressEvent(event); // Escape
}

} // namespace Taskwatch
