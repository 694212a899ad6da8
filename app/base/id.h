#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace communique {

/// The identity of one kind of thing; an Id of a Release cannot be passed where one of a Block is meant.
///
/// Always true: the text is one to 64 characters of [a-z0-9-], so it can stand in a file name, a URL fragment, an
/// XML id and canonical JSON without escaping; or it is empty, and then the Id names nothing.
template <typename Tag> class Id
{
public:
    Id() = default;

    /// The Id spelled by \a text; an empty Id if the text breaks the rule above.
    static Id fromString(const QString &text)
    {
        if (text.size() > 64)
            return {};
        for (const QChar c : text) {
            if (!((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'))
                return {};
        }
        Id id;
        id.m_text = text;
        return id;
    }

    bool isEmpty() const { return m_text.isEmpty(); }
    const QString &toString() const { return m_text; }

    bool operator==(const Id &) const = default;
    bool operator<(const Id &other) const { return m_text < other.m_text; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

/// Random text for a new Id: 60 bits as twelve characters of Crockford's base 32, lower case (no i, l, o, u).
QString newIdText();

/// A new random Id of one kind.
template <typename IdType> IdType newId()
{
    return IdType::fromString(newIdText());
}

} // namespace communique
