#include "exchange/export/tmx_writer.h"

namespace communique {

namespace {

constexpr qsizetype pieceSize = 0x40000;

QString escaped(const QString &text)
{
    QString safe = text;
    for (QChar &c : safe) {
        const char16_t unit = c.unicode();
        if ((unit < 0x20 && unit != u'\t' && unit != u'\n') || unit == 0xfffe || unit == 0xffff)
            c = u' ';
    }
    return safe.toHtmlEscaped();
}

QByteArray attribute(const char *name, const QString &value)
{
    return value.isEmpty() ? QByteArray() : QByteArray(" ") + name + "=\"" + escaped(value).toUtf8() + '"';
}

QString timeText(const QDateTime &when)
{
    return when.isValid() ? when.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")) : QString();
}

QString statusName(UnitStatus status)
{
    switch (status) {
    case UnitStatus::Imported:
        return QStringLiteral("imported");
    case UnitStatus::Confirmed:
        return QStringLiteral("confirmed");
    case UnitStatus::Approved:
        break;
    }
    return QStringLiteral("approved");
}

} // namespace

TmxWriter::TmxWriter(Sink sink, const LanguageTag &source)
    : m_sink(std::move(sink))
{
    m_bytes = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\n"
              "  <header creationtool=\"Communiqué\" creationtoolversion=\"" COMMUNIQUE_VERSION
              "\" segtype=\"sentence\" o-tmf=\"Communiqué\" adminlang=\"en\" srclang=\""
        + (source.isEmpty() ? QByteArray("*all*") : source.code().toUtf8()) + "\" datatype=\"plaintext\"/>\n  <body>\n";
}

Outcome TmxWriter::add(const KeptUnit &kept)
{
    const TranslationUnit &unit = kept.unit;
    m_bytes += "    <tu" + attribute("tuid", unit.name) + attribute("srclang", unit.source.code());
    if (unit.usageCount > 0)
        m_bytes += attribute("usagecount", QString::number(unit.usageCount));
    if (unit.isMachine)
        m_bytes += attribute("creationid", QStringLiteral("MT!"));
    m_bytes += attribute("changedate", timeText(unit.when)) + attribute("changeid", unit.who) + ">\n";
    for (const QString &note : unit.notes)
        element("note", {}, note);
    element("prop", QStringLiteral("prev"), unit.previous);
    element("prop", QStringLiteral("next"), unit.next);
    for (const UnitProperty &property : unit.properties)
        element("prop", property.type, property.value);
    if (kept.status != UnitStatus::Imported) {
        element("prop", QStringLiteral("x-communique-unit"), kept.id());
        element("prop", QStringLiteral("x-communique-status"), statusName(kept.status));
        element("prop", QStringLiteral("x-communique-origin"), kept.origin);
        element("prop", QStringLiteral("x-communique-style"), kept.style);
    }
    for (const UnitText &own : unit.texts)
        text(own);
    m_bytes += "    </tu>\n";
    return m_bytes.size() >= pieceSize ? flush() : Outcome();
}

void TmxWriter::text(const UnitText &text)
{
    const QString &code = text.variant.isEmpty() ? text.language.code() : text.variant;
    m_bytes += "      <tuv" + attribute("xml:lang", code) + "><seg>" + escaped(text.text).toUtf8() + "</seg></tuv>\n";
}

void TmxWriter::element(const char *name, const QString &type, const QString &value)
{
    if (value.isEmpty())
        return;
    m_bytes
        += QByteArray("      <") + name + attribute("type", type) + '>' + escaped(value).toUtf8() + "</" + name + ">\n";
}

Outcome TmxWriter::finish()
{
    m_bytes += "  </body>\n</tmx>\n";
    return flush();
}

Outcome TmxWriter::flush()
{
    const Outcome written = m_sink(m_bytes);
    m_bytes.clear();
    return written;
}

} // namespace communique
