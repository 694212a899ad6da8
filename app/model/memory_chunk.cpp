#include "model/memory_chunk.h"

namespace communique {

namespace {

const QByteArray &opening()
{
    static const QByteArray line("communique-memory 1\n");
    return line;
}

void appendNumber(QByteArray &out, quint64 number)
{
    while (number >= 0x80) {
        out.append(static_cast<char>(number | 0x80));
        number >>= 7;
    }
    out.append(static_cast<char>(number));
}

/// The fields of one unit, counted as they are written.
class FieldWriter
{
public:
    void put(char letter, const QByteArray &value)
    {
        m_bytes.append(letter);
        appendNumber(m_bytes, quint64(value.size()));
        m_bytes.append(value);
        ++m_count;
    }
    void putText(char letter, const QString &text)
    {
        if (!text.isEmpty())
            put(letter, text.toUtf8());
    }
    void appendTo(QByteArray &out) const
    {
        appendNumber(out, m_count);
        out.append(m_bytes);
    }

private:
    QByteArray m_bytes;
    quint64 m_count = 0;
};

QByteArray joined(const QString &first, const QString &second)
{
    return first.toUtf8() + '\0' + second.toUtf8();
}

Error malformed(const char *why)
{
    return {ErrorCode::Malformed, QStringLiteral("memory chunk"), QString::fromLatin1(why)};
}

class ChunkReader
{
public:
    explicit ChunkReader(const QByteArray &bytes)
        : m_bytes(bytes)
        , m_position(opening().size())
    { }

    bool atEnd() const { return m_position >= m_bytes.size(); }

    /// False where the bytes do not hold a unit here.
    bool read(TranslationUnit &unit)
    {
        quint64 count = 0;
        if (!readNumber(count))
            return false;
        char last = 0;
        for (quint64 i = 0; i < count; ++i) {
            if (!readField(unit, last))
                return false;
        }
        return unit.texts.size() >= 2;
    }

private:
    bool readNumber(quint64 &number)
    {
        int shift = 0;
        while (!atEnd() && shift < 63) {
            const auto byte = static_cast<quint8>(m_bytes.at(m_position++));
            number |= quint64(byte & 0x7f) << shift;
            if (byte < 0x80)
                return byte != 0 || shift == 0;
            shift += 7;
        }
        return false;
    }

    bool readField(TranslationUnit &unit, char &last)
    {
        static constexpr std::string_view order = "sliwtmupnxc";
        if (atEnd())
            return false;
        const char letter = m_bytes.at(m_position++);
        quint64 length = 0;
        if (!readNumber(length) || length > quint64(m_bytes.size() - m_position))
            return false;
        const size_t place = order.find(letter);
        const bool mayRepeat = letter == 's' || letter == 'x' || letter == 'c';
        if (place == std::string_view::npos || (last && order.find(last) > place) || (last == letter && !mayRepeat))
            return false;
        last = letter;
        const QByteArrayView value(m_bytes.constData() + m_position, qsizetype(length));
        m_position += qsizetype(length);
        return take(unit, letter, value);
    }

    static bool take(TranslationUnit &unit, char letter, QByteArrayView value)
    {
        switch (letter) {
        case 's':
            return takeText(unit, value);
        case 'l':
            unit.source = LanguageTag::parse(QString::fromUtf8(value)).value_or(LanguageTag());
            return !unit.source.isEmpty();
        case 't':
            unit.when = QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
            return true;
        case 'm':
            unit.isMachine = true;
            return value.isEmpty();
        case 'u':
            unit.usageCount = value.toInt();
            return true;
        case 'x':
            return takeProperty(unit, value);
        case 'c':
            unit.notes.append(QString::fromUtf8(value));
            return true;
        default:
            return takePlain(unit, letter, QString::fromUtf8(value));
        }
    }

    static bool takePlain(TranslationUnit &unit, char letter, const QString &value)
    {
        switch (letter) {
        case 'i':
            unit.name = value;
            return true;
        case 'w':
            unit.who = value;
            return true;
        case 'p':
            unit.previous = value;
            return true;
        case 'n':
            unit.next = value;
            return true;
        default:
            return false;
        }
    }

    static bool takeText(TranslationUnit &unit, QByteArrayView value)
    {
        const qsizetype first = value.indexOf('\0');
        const qsizetype second = first < 0 ? -1 : value.indexOf('\0', first + 1);
        if (second < 0)
            return false;
        UnitText text;
        text.language = knownTag(value.first(first));
        text.variant = QString::fromUtf8(value.sliced(first + 1, second - first - 1));
        text.text = QString::fromUtf8(value.sliced(second + 1));
        unit.texts.append(std::move(text));
        return !unit.texts.constLast().language.isEmpty();
    }

    /// The six languages come a million times; a regular expression for each would be felt.
    static LanguageTag knownTag(QByteArrayView code)
    {
        for (const LanguageTag &tag : officialLanguages()) {
            if (tag.code() == QLatin1StringView(code.data(), code.size()))
                return tag;
        }
        return LanguageTag::parse(QString::fromUtf8(code)).value_or(LanguageTag());
    }

    static bool takeProperty(TranslationUnit &unit, QByteArrayView value)
    {
        const qsizetype end = value.indexOf('\0');
        if (end < 0)
            return false;
        unit.properties.append({QString::fromUtf8(value.first(end)), QString::fromUtf8(value.sliced(end + 1))});
        return true;
    }

    const QByteArray &m_bytes;
    qsizetype m_position;
};

} // namespace

MemoryChunkWriter::MemoryChunkWriter()
    : m_bytes(opening())
{ }

void MemoryChunkWriter::add(const TranslationUnit &unit)
{
    FieldWriter fields;
    for (const UnitText &text : unit.texts)
        fields.put('s', text.language.code().toUtf8() + '\0' + joined(text.variant, text.text));
    fields.putText('l', unit.source.code());
    fields.putText('i', unit.name);
    fields.putText('w', unit.who);
    if (unit.when.isValid())
        fields.put('t', QByteArray::number(unit.when.toMSecsSinceEpoch()));
    if (unit.isMachine)
        fields.put('m', {});
    if (unit.usageCount > 0)
        fields.put('u', QByteArray::number(unit.usageCount));
    fields.putText('p', unit.previous);
    fields.putText('n', unit.next);
    for (const UnitProperty &property : unit.properties)
        fields.put('x', joined(property.type, property.value));
    for (const QString &note : unit.notes)
        fields.putText('c', note);
    fields.appendTo(m_bytes);
    ++m_count;
}

QByteArray MemoryChunkWriter::take()
{
    m_count = 0;
    return std::exchange(m_bytes, opening());
}

Outcome readMemoryChunk(const QByteArray &bytes, const std::function<Outcome(const TranslationUnit &)> &visit)
{
    if (!bytes.startsWith(opening()))
        return malformed("not a memory chunk");
    ChunkReader reader(bytes);
    while (!reader.atEnd()) {
        TranslationUnit unit;
        if (!reader.read(unit))
            return malformed("a unit does not read");
        if (const Outcome visited = visit(unit); !visited)
            return visited;
    }
    return {};
}

} // namespace communique
