// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

namespace Taskwatch::Test {

/// A call of the program in resources/doc/apis.md, with what the document says that it prints.
struct DocumentedCall {
    QStringList arguments;
    QString inputFile; ///< for standard input; empty: none
    QByteArray output; ///< standard output, then standard error
    QMap<QString, QByteArray> files; ///< by name, as the document has defined them before the call
};

/// What resources/doc/apis.md says, for tests that compare it with the program.
struct ApiDocument {
    QList<DocumentedCall> calls;
    /// Contents of each file in the order of the document. A block without `format` after a whole API file changes it;
    /// then the result is here.
    QMap<QString, QList<QByteArray>> versions;
    /// Keys in the first columns of the tables, by the place in the heading: `facts/FACT`. The place of the whole file
    /// is empty.
    QMap<QString, QSet<QString>> keys;
};

/// Reads @p fileName. A block of JSON is the content of the file that the text before names last.
[[nodiscard]] ApiDocument readApiDocument(const QString &fileName);

} // namespace Taskwatch::Test
