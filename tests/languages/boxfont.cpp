// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "languages/boxfont.h"

#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QList>

namespace Taskwatch::Test {

namespace {

// In units of which a font's height has 1000.
constexpr qint16 Advance = 500;
constexpr qint16 Ascent = 930;
constexpr qint16 Descent = 240;
constexpr qint16 BoxLeft = 60;
constexpr qint16 BoxRight = 440;
constexpr qint16 BoxTop = 700;
constexpr quint16 FirstChar = 0x20;
constexpr quint16 LastChar = 0x9fff; // without the forms of Arabic letters, so that these have one

/// One table of a TrueType font, whose numbers are big-endian, as those of a QDataStream.
template <typename... Numbers>
QByteArray table(Numbers... numbers)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    (stream << ... << numbers);
    return bytes;
}

QByteArray names()
{
    const QString family = QStringLiteral("Boxes");
    QByteArray utf16;
    for (const QChar letter : family)
        utf16 += table(quint16(letter.unicode()));
    QByteArray records;
    constexpr std::array<quint16, 4> Ids{1, 2, 4, 6}; // family, style, full name, PostScript name
    for (const quint16 nameId : Ids)
        records += table(quint16(3), quint16(1), quint16(0x409), nameId, quint16(utf16.size()), quint16(0));
    return table(quint16(0), quint16(Ids.size()), quint16(6 + records.size())) + records + utf16;
}

QByteArray fontFile()
{
    const qint64 noTime = 0;
    // The box is a square path of four points; glyph 0, for what has no glyph, is the same.
    QByteArray box = table(qint16(1), BoxLeft, qint16(0), BoxRight, BoxTop, quint16(3), quint16(0));
    box += table(quint8(1), quint8(1), quint8(1), quint8(1));
    box +=
        table(BoxLeft, qint16(0), qint16(BoxRight - BoxLeft), qint16(0), qint16(0), BoxTop, qint16(0), qint16(-BoxTop));
    const QList<std::pair<QByteArray, QByteArray>> tables{
        {"OS/2",
            table(quint16(4), Advance, quint16(400), quint16(5), quint16(0)) + QByteArray(22, '\0') // sizes of indices
                + QByteArray(10, '\0')
                + table(quint32(0xffffffff), quint32(0xffffffff), quint32(0xffffffff), quint32(0)) + "TEST"
                + table(quint16(0x40), FirstChar, LastChar, Ascent, qint16(-Descent), qint16(0), Ascent, Descent)
                + table(quint32(0xffffffff), quint32(0xffffffff), qint16(500), BoxTop, quint16(0), quint16(0x20),
                    quint16(1))},
        // Every character has glyph 1.
        {"cmap",
            table(quint16(0), quint16(1), quint16(0), quint16(6), quint32(12), quint16(13), quint16(0), quint32(28),
                quint32(0), quint32(1), quint32(FirstChar), quint32(LastChar), quint32(1))},
        {"glyf", box + box},
        {"head",
            table(quint32(0x10000), quint32(0x10000), quint32(0), quint32(0x5f0f3cf5), quint16(0), quint16(1000),
                noTime, noTime, BoxLeft, qint16(0), BoxRight, BoxTop, quint16(0), quint16(8), qint16(2), qint16(1),
                qint16(0))},
        {"hhea",
            table(quint32(0x10000), Ascent, qint16(-Descent), qint16(0), Advance, BoxLeft, qint16(60), BoxRight,
                qint16(1), qint16(0), qint16(0), noTime, qint16(0), quint16(2))},
        {"hmtx", table(Advance, BoxLeft, Advance, BoxLeft)},
        {"loca", table(quint32(0), quint32(box.size()), quint32(2 * box.size()))},
        {"maxp",
            table(quint32(0x10000), quint16(2), quint16(4), quint16(1), quint16(0), quint16(0), quint16(1))
                + QByteArray(16, '\0')},
        {"name", names()},
        {"post", table(quint32(0x30000), quint32(0), qint16(-100), qint16(50)) + QByteArray(20, '\0')},
    };
    QByteArray file = table(quint32(0x10000), quint16(tables.size()), quint16(128), quint16(3), quint16(32));
    auto offset = static_cast<quint32>(file.size() + tables.size() * 16);
    QByteArray contents;
    for (const auto &[tag, bytes] : tables) {
        file += tag + table(quint32(0), offset, quint32(bytes.size()));
        contents += bytes;
        contents += QByteArray((4 - bytes.size() % 4) % 4, '\0');
        offset += static_cast<quint32>((bytes.size() + 3) / 4 * 4);
    }
    return file + contents;
}

} // namespace

bool useBoxFont(const QString &folder)
{
    const auto write = [](const QString &path, const QByteArray &bytes) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    const QString fonts = folder + QStringLiteral("/fonts");
    const QString configuration = folder + QStringLiteral("/fonts.conf");
    const QString contents = QStringLiteral(
        "<fontconfig><dir>%1</dir><cachedir>%2/cache</cachedir>"
        "<match target=\"font\"><edit name=\"hinting\" mode=\"assign\"><bool>false</bool></edit></match></fontconfig>")
                                 .arg(fonts.toHtmlEscaped(), folder.toHtmlEscaped());
    return QDir().mkpath(fonts) && write(fonts + QStringLiteral("/boxes.ttf"), fontFile())
        && write(configuration, contents.toUtf8()) && qputenv("FONTCONFIG_FILE", QFile::encodeName(configuration));
}

} // namespace Taskwatch::Test
