// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "json/jsonpretty.h"

#include "json/jsontokens.h"

#include <QVarLengthArray>

namespace Taskwatch {

namespace {

using TokenKind = JsonToken::Kind;

constexpr qsizetype DeepestNesting = 64;

/// Checks the order of tokens and formats them, one item a line.
class Printer final
{
public:
    explicit Printer(QStringView text)
        : m_text(text)
    {
        m_out.reserve(text.size() * 2);
    }

    /// Appends @p token. Returns false if it is not allowed at this place.
    [[nodiscard]] bool take(const JsonToken &token)
    {
        const QStringView piece = m_text.sliced(token.begin, token.length);
        switch (token.kind) {
        case TokenKind::String:
            if (m_wanted == Wanted::Name || m_wanted == Wanted::NameOrEnd) {
                startItem();
                m_out += piece;
                m_wanted = Wanted::Colon;
                return true;
            }
            return consumeValue(piece);
        case TokenKind::Number:
        case TokenKind::Literal:
            return consumeValue(piece);
        case TokenKind::Open:
            return open(piece.front());
        case TokenKind::Close:
            return close(piece.front());
        case TokenKind::Comma:
            if (m_wanted != Wanted::CommaOrEnd || m_open.isEmpty())
                return false;
            m_out += u',';
            m_wanted = m_open.back() == u'{' ? Wanted::Name : Wanted::Item;
            return true;
        case TokenKind::Colon:
            if (m_wanted != Wanted::Colon)
                return false;
            m_out += QStringView(u": ");
            m_wanted = Wanted::Value;
            return true;
        case TokenKind::Broken:
        case TokenKind::End:
            return false;
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] bool isWhole() const { return m_open.isEmpty() && m_wanted == Wanted::CommaOrEnd; }
    [[nodiscard]] QString text() && { return std::move(m_out); }

private:
    enum class Wanted : quint8 {
        Value, ///< the top-level value or the value of a member, on the current line
        Item, ///< an array item, on a new line
        ItemOrEnd, ///< just after [
        Name,
        NameOrEnd, ///< just after {
        Colon,
        CommaOrEnd,
    };

    [[nodiscard]] bool startValue()
    {
        if (m_wanted == Wanted::Item || m_wanted == Wanted::ItemOrEnd)
            startItem();
        else if (m_wanted != Wanted::Value)
            return false;
        return true;
    }

    void startItem()
    {
        m_out += u'\n';
        m_out += QString(m_open.size() * 2, u' ');
    }

    [[nodiscard]] bool consumeValue(QStringView piece)
    {
        if (!startValue())
            return false;
        m_out += piece;
        m_wanted = Wanted::CommaOrEnd;
        return true;
    }

    [[nodiscard]] bool open(QChar bracket)
    {
        if (!startValue() || m_open.size() == DeepestNesting)
            return false;
        m_out += bracket;
        m_open.append(bracket);
        m_wanted = bracket == u'{' ? Wanted::NameOrEnd : Wanted::ItemOrEnd;
        return true;
    }

    [[nodiscard]] bool close(QChar bracket)
    {
        if (m_open.isEmpty() || m_open.back() != (bracket == u'}' ? u'{' : u'['))
            return false;
        const bool empty = m_wanted == Wanted::NameOrEnd || m_wanted == Wanted::ItemOrEnd;
        if (!empty && m_wanted != Wanted::CommaOrEnd)
            return false;
        m_open.removeLast();
        if (!empty)
            startItem();
        m_out += bracket;
        m_wanted = Wanted::CommaOrEnd;
        return true;
    }

    QStringView m_text;
    QString m_out;
    QVarLengthArray<QChar, DeepestNesting> m_open; // stack of open brackets
    Wanted m_wanted = Wanted::Value;
};

} // namespace

std::optional<QString> prettyJson(const QString &text)
{
    JsonTokens tokens(text);
    Printer printer(text);
    for (JsonToken token = tokens.next(); token.kind != TokenKind::End; token = tokens.next()) {
        if (!printer.take(token))
            return {};
    }
    if (!printer.isWhole())
        return {};
    return std::move(printer).text();
}

} // namespace Taskwatch
