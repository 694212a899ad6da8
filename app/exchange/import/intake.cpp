#include "exchange/import/intake.h"

#include "exchange/import/language_guess.h"
#include "exchange/import/note_codes.h"
#include "exchange/import/release_reader.h"
#include "exchange/import/structured_text.h"
#include "exchange/markup/html_document.h"
#include "exchange/markup/html_limits.h"
#include "exchange/markup/text_encoding.h"

namespace communique {

namespace {

using Kind = IntakeNote::Kind;

constexpr qsizetype mostLines = 50000;

PageLine lineOf(const HtmlBlock &block)
{
    PageLine line;
    line.text = block.text;
    line.level = block.level;
    line.afterBlank = true;
    switch (block.kind) {
    case HtmlBlock::Kind::Heading:
        line.form = PageLine::Form::Heading;
        break;
    case HtmlBlock::Kind::Bulleted:
        line.form = PageLine::Form::Bulleted;
        break;
    case HtmlBlock::Kind::Numbered:
        line.form = PageLine::Form::Numbered;
        break;
    case HtmlBlock::Kind::Quoted:
        line.form = PageLine::Form::Quoted;
        break;
    case HtmlBlock::Kind::Credit:
        line.mark = QStringLiteral("—");
        break;
    case HtmlBlock::Kind::Text:
        break;
    }
    return line;
}

QString allText(const QList<PageLine> &lines)
{
    QString text;
    for (const PageLine &line : lines)
        text.append(line.plain()).append(u'\n');
    return text;
}

class DocumentReader
{
public:
    explicit DocumentReader(const IntakeOptions &options)
        : m_options(options)
    {
        m_intake.language = options.language.value_or(LanguageTag());
    }

    Result<Intake> read(const QByteArray &bytes)
    {
        if (bytes.size() > html_limit::bytes)
            return Error{ErrorCode::TooLarge, QStringLiteral("document"), QStringLiteral("more than 64 MiB")};
        const bool mayBeHtml
            = m_options.kind == IntakeOptions::Kind::Auto || m_options.kind == IntakeOptions::Kind::Page;
        return mayBeHtml && looksLikeHtml(bytes) ? readHtml(bytes) : readText(bytes);
    }

private:
    void note(Kind kind, QLatin1StringView code, const QString &text) { m_intake.notes.append({kind, code, text, {}}); }

    void noteDecoding(const QString &encoding, bool hadInvalidBytes, bool wasNormalised)
    {
        if (encoding.compare(QLatin1StringView("UTF-8"), Qt::CaseInsensitive) != 0)
            note(Kind::Kept, note_code::encoding, encoding);
        if (hadInvalidBytes)
            note(Kind::Kept, note_code::invalidBytes, encoding);
        if (wasNormalised)
            note(Kind::Kept, note_code::unicodeNormalised, {});
    }

    Result<Intake> readHtml(const QByteArray &bytes)
    {
        m_intake.mediaType = QStringLiteral("text/html");
        const Result<HtmlDocument> page = parseHtml(bytes);
        if (!page)
            return page.error();
        noteDecoding(page->encoding, page->hadInvalidBytes, page->wasNormalised);
        if (m_intake.language.isEmpty() && officialLanguages().contains(page->language))
            m_intake.language = page->language;
        for (const HtmlRemainder &remainder : page->dropped)
            m_intake.notes.append({Kind::Dropped, remainder.code, remainder.text, {}});
        QList<PageLine> lines;
        for (const HtmlBlock &block : page->blocks)
            lines.append(lineOf(block));
        return readLines(lines, PageKind::Page);
    }

    Result<Intake> readText(const QByteArray &bytes)
    {
        m_intake.mediaType = QStringLiteral("text/plain");
        const DecodedText decoded = decodeText(bytes);
        noteDecoding(decoded.encoding, decoded.hadInvalidBytes, decoded.wasNormalised);
        const bool isStructured = m_options.kind == IntakeOptions::Kind::Structured
            || (m_options.kind == IntakeOptions::Kind::Auto && looksLikeStructuredText(decoded.text));
        if (isStructured)
            return readStructured(decoded.text);
        const PageLines page = linesOfText(cleanedOfNul(decoded.text));
        if (page.edgesTrimmed)
            note(Kind::Dropped, note_code::edgeSpaces, {});
        if (page.linesJoined)
            note(Kind::Guessed, note_code::linesJoined, {});
        const bool isAlone = m_options.kind == IntakeOptions::Kind::Text;
        return readLines(page.lines, isAlone ? PageKind::ReleaseOnly : PageKind::Page);
    }

    static QString cleanedOfNul(QString text) { return text.replace(QChar(QChar::Null), u' '); }

    Result<Intake> readStructured(const QString &text)
    {
        const Result<Content> content = parseStructuredText(text);
        if (!content)
            return content.error();
        QString words;
        for (const Block &block : content->blocks)
            words.append(block.text().plain()).append(u'\n');
        if (Outcome told = tellLanguage(words); !told)
            return told.error();
        m_intake.content = *content;
        return m_intake;
    }

    Outcome tellLanguage(const QString &words)
    {
        if (words.trimmed().isEmpty())
            return Error{ErrorCode::Malformed, QStringLiteral("document"), QStringLiteral("no text")};
        if (!m_intake.language.isEmpty())
            return {};
        m_intake.language = guessedLanguage(words);
        if (m_intake.language.isEmpty())
            return Error{ErrorCode::Malformed, QStringLiteral("language"), QStringLiteral("cannot be told")};
        note(Kind::Guessed, note_code::languageDetected, m_intake.language.code());
        return {};
    }

    Result<Intake> readLines(const QList<PageLine> &lines, PageKind kind)
    {
        if (lines.size() > mostLines)
            return Error{ErrorCode::TooLarge, QStringLiteral("document"), QStringLiteral("more than 50,000 lines")};
        if (Outcome told = tellLanguage(allText(lines)); !told)
            return told.error();
        const ReadRelease release = readRelease(lines, vocabularyOf(m_intake.language), kind);
        m_intake.content = release.content;
        m_intake.notes.append(release.notes);
        return m_intake;
    }

    const IntakeOptions &m_options;
    Intake m_intake;
};

} // namespace

Result<Intake> readDocument(const QByteArray &bytes, const IntakeOptions &options)
{
    return DocumentReader(options).read(bytes);
}

} // namespace communique
