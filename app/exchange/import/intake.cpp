#include "exchange/import/intake.h"

#include "exchange/import/document_lines.h"
#include "exchange/import/foreign_spans.h"
#include "exchange/import/language_guess.h"
#include "exchange/import/note_codes.h"
#include "exchange/import/release_reader.h"
#include "exchange/import/structured_text.h"
#include "exchange/markup/html_limits.h"
#include "exchange/markup/markdown_document.h"
#include "exchange/markup/text_encoding.h"

namespace communique {

namespace {

using Kind = IntakeNote::Kind;

constexpr qsizetype mostLines = 50000;

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
        const Result<DocumentFormat> format = tellFormat(bytes);
        if (!format)
            return format.error();
        m_intake.mediaType = mediaTypeOf(*format);
        switch (*format) {
        case DocumentFormat::Docx:
        case DocumentFormat::Odt:
            return readLines(readDocumentLines(bytes, *format), PageKind::ReleaseOnly);
        case DocumentFormat::Mail:
            return isAuto() ? readLines(readDocumentLines(bytes, *format), PageKind::ReleaseOnly) : readText(bytes);
        case DocumentFormat::Html:
            return isAuto() || m_options.kind == IntakeOptions::Kind::Page
                ? readLines(readDocumentLines(bytes, *format), PageKind::Page)
                : readText(bytes);
        case DocumentFormat::Text:
            break;
        }
        return readText(bytes);
    }

private:
    bool isAuto() const { return m_options.kind == IntakeOptions::Kind::Auto; }

    void note(Kind kind, QLatin1StringView code, const QString &text) { m_intake.notes.append({kind, code, text, {}}); }

    Result<Intake> readText(const QByteArray &bytes)
    {
        m_intake.mediaType = mediaTypeOf(DocumentFormat::Text);
        const DecodedText decoded = decodeText(bytes);
        const bool hasSigns = isAuto() && hasMarkdownSigns(decoded.text);
        const bool isStructured = m_options.kind == IntakeOptions::Kind::Structured
            || (isAuto() && looksLikeStructuredText(decoded.text) && !hasSigns);
        if (isStructured)
            return readStructured(decoded.text);
        if (m_options.kind == IntakeOptions::Kind::Markdown || (hasSigns && hasMarkdownBlocks(decoded.text))) {
            m_intake.mediaType = QStringLiteral("text/markdown");
            return readLines(readMarkdownLines(bytes), PageKind::ReleaseOnly);
        }
        const bool isAlone = m_options.kind == IntakeOptions::Kind::Text;
        return readLines(readTextLines(bytes), isAlone ? PageKind::ReleaseOnly : PageKind::Page);
    }

    Result<Intake> readStructured(const QString &text)
    {
        const Result<Content> content = parseStructuredText(text);
        if (!content)
            return content.error();
        QString words;
        for (const Block &block : content->blocks)
            words.append(block.text().plain()).append(u'\n');
        if (Outcome told = tellLanguage(words, {}, PageKind::ReleaseOnly); !told)
            return told.error();
        m_intake.content = *content;
        return m_intake;
    }

    /// A page knows its language; word processors only know which dictionary was set.
    Outcome tellLanguage(const QString &words, const LanguageTag &said, PageKind kind)
    {
        if (words.trimmed().isEmpty())
            return Error{ErrorCode::Malformed, QStringLiteral("document"), QStringLiteral("no text")};
        const bool isOurs = officialLanguages().contains(said);
        if (m_intake.language.isEmpty() && isOurs && kind == PageKind::Page)
            m_intake.language = said;
        if (!m_intake.language.isEmpty())
            return {};
        m_intake.language = guessedLanguage(words);
        if (m_intake.language.isEmpty() && isOurs)
            m_intake.language = said;
        if (m_intake.language.isEmpty())
            return Error{ErrorCode::Malformed, QStringLiteral("language"), QStringLiteral("cannot be told")};
        note(Kind::Guessed, note_code::languageDetected, m_intake.language.code());
        return {};
    }

    Result<Intake> readLines(const Result<DocumentLines> &document, PageKind kind)
    {
        if (!document)
            return document.error();
        if (document->lines.size() > mostLines)
            return Error{ErrorCode::TooLarge, QStringLiteral("document"), QStringLiteral("more than 50,000 lines")};
        m_intake.notes.append(document->notes);
        if (Outcome told = tellLanguage(allText(document->lines), document->language, kind); !told)
            return told.error();
        QList<PageLine> lines = document->lines;
        for (PageLine &line : lines)
            line.text = withForeignSpans(line.text, m_intake.language);
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
