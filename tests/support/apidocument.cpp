// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/apidocument.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <optional>

namespace Taskwatch::Test {

namespace {

/// @p object with the members of @p changes. Objects in both are merged.
QJsonObject merged(QJsonObject object, const QJsonObject &changes)
{
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        const QJsonValue before = object.value(it.key());
        object.insert(it.key(),
            before.isObject() && it->isObject() ? QJsonValue(merged(before.toObject(), it->toObject())) : *it);
    }
    return object;
}

QJsonObject objectIn(const QByteArray &content)
{
    return QJsonDocument::fromJson(content).object();
}

bool isApiFile(const QJsonObject &object)
{
    return object.contains(u"format");
}

/// Reads blocks one after the other.
class BlockReader final
{
public:
    explicit BlockReader(ApiDocument &document)
        : m_document(document)
    {
    }

    /// @p fileName: which the text before the block names last.
    void read(const QByteArray &block, const QString &fileName)
    {
        if (block.startsWith('{'))
            readFile(block, fileName);
        else if (block.startsWith("$ taskwatch --check-api "))
            readCall(block);
    }

private:
    void readFile(const QByteArray &block, const QString &fileName)
    {
        const QJsonObject before = objectIn(m_files.value(fileName));
        const QJsonObject object = objectIn(block);
        const bool isChange = isApiFile(before) && !isApiFile(object);
        m_files[fileName] = isChange ? QJsonDocument(merged(before, object)).toJson() : block;
        m_document.versions[fileName].append(m_files.value(fileName));
    }

    void readCall(const QByteArray &block)
    {
        const qsizetype end = block.indexOf('\n') + 1;
        QStringList words = QString::fromUtf8(block.first(end)).simplified().split(u' ').sliced(2); // "$ taskwatch"
        QString input;
        if (const qsizetype sign = words.indexOf(QStringLiteral("<")); sign >= 0) {
            input = words.value(sign + 1);
            words = words.first(sign);
        }
        m_document.calls.append({words, input, block.sliced(end), m_files});
    }

    ApiDocument &m_document;
    QMap<QString, QByteArray> m_files;
};

} // namespace

ApiDocument readApiDocument(const QString &fileName)
{
    ApiDocument document;
    BlockReader reader(document);
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return document;
    static const QRegularExpression jsonName(QStringLiteral("`([a-z]+\\.json)`"));
    static const QRegularExpression heading(QStringLiteral("^### (?:`([A-Za-z/]+)`|The file)$"));
    static const QRegularExpression row(QStringLiteral("^\\| `([A-Za-z]+)` \\|"));
    QString name;
    std::optional<QString> place;
    QByteArray block;
    const QList<QByteArray> lines = file.readAll().append('\n').split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("    ") || (line.isEmpty() && !block.isEmpty())) {
            block += line.mid(4) + '\n';
            continue;
        }
        reader.read(block.trimmed() + '\n', name);
        block.clear();
        const QString text = QString::fromUtf8(line);
        for (auto match = jsonName.globalMatch(text); match.hasNext();)
            name = match.next().captured(1);
        if (line.startsWith('#')) {
            const QRegularExpressionMatch match = heading.match(text);
            place = match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
        }
        if (const QRegularExpressionMatch match = row.match(text); place && match.hasMatch())
            document.keys[*place].insert(match.captured(1));
    }
    reader.read(block.trimmed() + '\n', name);
    return document;
}

} // namespace Taskwatch::Test
