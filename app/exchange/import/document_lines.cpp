#include "exchange/import/document_lines.h"

#include "exchange/import/list_mark.h"
#include "exchange/import/note_codes.h"
#include "exchange/markup/docx_document.h"
#include "exchange/markup/html_document.h"
#include "exchange/markup/mail_message.h"
#include "exchange/markup/markdown_document.h"
#include "exchange/markup/odt_document.h"
#include "exchange/markup/text_encoding.h"

namespace communique {

namespace {

using Kind = IntakeNote::Kind;

PageLine lineOf(const DocumentBlock &block)
{
    PageLine line;
    line.text = block.text;
    line.level = block.level;
    line.afterBlank = true;
    switch (block.kind) {
    case DocumentBlock::Kind::Heading:
        line.form = PageLine::Form::Heading;
        break;
    case DocumentBlock::Kind::Bulleted:
        line.form = PageLine::Form::Bulleted;
        break;
    case DocumentBlock::Kind::Numbered:
        line.form = PageLine::Form::Numbered;
        break;
    case DocumentBlock::Kind::Quoted:
        line.form = PageLine::Form::Quoted;
        break;
    case DocumentBlock::Kind::Credit:
        line.mark = QStringLiteral("—");
        break;
    case DocumentBlock::Kind::Text:
        break;
    }
    return line;
}

/// The mark that a plain line begins with.
std::optional<ListMark> typedMark(const PageLine &line)
{
    const bool isPlain = line.form == PageLine::Form::Plain && line.mark.isEmpty();
    return isPlain ? findListMark(line.plain()) : std::nullopt;
}

bool isBullet(const PageLine &line)
{
    return QStringLiteral("•▪‣●■◦○⁃∙►➢·").contains(line.plain().at(0));
}

void readTypedMarks(QList<PageLine> &lines)
{
    QList<std::optional<ListMark>> marks;
    for (const PageLine &line : std::as_const(lines))
        marks.append(typedMark(line));
    const auto isSame = [&marks](qsizetype i, qsizetype other) {
        return other >= 0 && other < marks.size() && marks.at(other) && marks.at(other)->form == marks.at(i)->form;
    };
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!marks.at(i) || (!isBullet(lines.at(i)) && !isSame(i, i - 1) && !isSame(i, i + 1)))
            continue;
        PageLine &line = lines[i];
        line.form = marks.at(i)->form;
        line.mark = line.plain().left(marks.at(i)->length);
        line.text = line.text.mid(marks.at(i)->length);
    }
}

/// Some of what comes as left out is kept in another shape.
Kind kindOf(const QString &code)
{
    return code == note_code::listLevels || code == note_code::table ? Kind::Kept : Kind::Dropped;
}

void noteDecoding(QList<IntakeNote> &notes, const QString &encoding, bool hadInvalidBytes, bool wasNormalised)
{
    if (!encoding.isEmpty() && encoding.compare(QLatin1StringView("UTF-8"), Qt::CaseInsensitive) != 0)
        notes.append({Kind::Kept, note_code::encoding, encoding, {}});
    if (hadInvalidBytes)
        notes.append({Kind::Kept, note_code::invalidBytes, encoding, {}});
    if (wasNormalised)
        notes.append({Kind::Kept, note_code::unicodeNormalised, {}, {}});
}

void append(DocumentLines &all, const DocumentLines &more)
{
    all.lines.append(more.lines);
    all.notes.append(more.notes);
    all.language = all.language.isEmpty() ? more.language : all.language;
}

Result<DocumentText> readArchive(const QByteArray &bytes, DocumentFormat format)
{
    Result<ZipArchive> archive = ZipArchive::open(bytes);
    if (!archive)
        return archive.error();
    return format == DocumentFormat::Docx ? parseDocx(*archive) : parseOdt(*archive);
}

/// A mail's text as a page, unless that holds no words.
Result<DocumentLines> readMailText(const MailMessage::Text &text)
{
    if (!text.html.isEmpty()) {
        const Result<DocumentText> page = parseHtml(text.html);
        if (!page)
            return page.error();
        if (!page->blocks.isEmpty() || text.plain.isEmpty())
            return linesOfDocument(*page);
    }
    return readTextLines(text.plain);
}

Result<DocumentLines> readMail(const QByteArray &bytes)
{
    const Result<MailMessage> mail = parseMail(bytes);
    if (!mail)
        return mail.error();
    DocumentLines all;
    if (!mail->subject.isEmpty())
        all.notes.append({Kind::Kept, note_code::mailSubject, mail->subject, {}});
    for (const MailMessage::Text &text : mail->texts) {
        const Result<DocumentLines> lines = readMailText(text);
        if (!lines)
            return lines.error();
        noteDecoding(all.notes, text.encoding, text.hadInvalidBytes, false);
        append(all, *lines);
    }
    for (const QString &name : mail->attachments)
        all.notes.append({Kind::Dropped, note_code::attachment, name, {}});
    return all;
}

} // namespace

DocumentLines linesOfDocument(const DocumentText &document)
{
    DocumentLines result;
    result.language = document.language;
    noteDecoding(result.notes, document.encoding, document.hadInvalidBytes, document.wasNormalised);
    for (const DocumentRemainder &remainder : document.dropped)
        result.notes.append({kindOf(remainder.code), remainder.code, remainder.text, {}});
    for (const DocumentBlock &block : document.blocks)
        result.lines.append(lineOf(block));
    readTypedMarks(result.lines);
    return result;
}

Result<DocumentLines> readDocumentLines(const QByteArray &bytes, DocumentFormat format)
{
    if (format == DocumentFormat::Mail)
        return readMail(bytes);
    const Result<DocumentText> document
        = format == DocumentFormat::Html ? parseHtml(bytes) : readArchive(bytes, format);
    if (!document)
        return document.error();
    return linesOfDocument(*document);
}

DocumentLines linesOfPlainText(const QString &text)
{
    const PageLines page = linesOfText(QString(text).replace(QChar(QChar::Null), u' '));
    DocumentLines result;
    result.lines = page.lines;
    const QString comma = QStringLiteral(", ");
    if (page.edgesTrimmed)
        result.notes.append({Kind::Dropped, note_code::edgeSpaces, {}, {}});
    if (page.linesJoined)
        result.notes.append({Kind::Guessed, note_code::linesJoined, {}, {}});
    if (!page.wordsJoined.isEmpty())
        result.notes.append({Kind::Guessed, note_code::wordsJoined, page.wordsJoined.join(comma), {}});
    if (!page.wordsInDoubt.isEmpty())
        result.notes.append({Kind::Question, note_code::wordsInDoubt, page.wordsInDoubt.join(comma), {}});
    return result;
}

DocumentLines readTextLines(const QByteArray &bytes)
{
    const DecodedText decoded = decodeText(bytes);
    DocumentLines result = linesOfPlainText(decoded.text);
    QList<IntakeNote> notes;
    noteDecoding(notes, decoded.encoding, decoded.hadInvalidBytes, decoded.wasNormalised);
    result.notes = notes + result.notes;
    return result;
}

Result<DocumentLines> readMarkdownLines(const QByteArray &bytes)
{
    const Result<DocumentText> document = parseMarkdown(bytes);
    if (!document)
        return document.error();
    return linesOfDocument(*document);
}

} // namespace communique
