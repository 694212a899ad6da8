#include "exchange/markup/document_writer.h"

#include "exchange/markup/whole_marks.h"

#include <algorithm>

namespace communique {

namespace {

bool hasLetter(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
}

/// The text without marks of a language that is none foreign there; most texts have none at all, and large ones are not
/// copied for nothing.
InlineText withForeignOnly(const InlineText &text, const LanguageTag &own)
{
    const QList<Run> &runs = text.runs();
    if (std::none_of(runs.cbegin(), runs.cend(), [](const Run &run) { return !run.marks.language.isEmpty(); }))
        return text;
    InlineText result;
    for (const Run &run : runs) {
        Marks marks = run.marks;
        if (marks.language == own || !hasLetter(run.text))
            marks.language = {};
        result.append(run.text, marks);
    }
    return result;
}

InlineText withoutLook(const DocumentBlock &block)
{
    if (block.kind == DocumentBlock::Kind::Heading)
        return withoutWhole(&Marks::bold, block.text);
    return block.kind == DocumentBlock::Kind::Quoted ? withoutWhole(&Marks::italic, block.text) : block.text;
}

LanguageTag prevailing(const QList<DocumentBlock> &blocks, const LanguageTag &unsaid)
{
    QMap<LanguageTag, qsizetype> letters;
    for (const DocumentBlock &block : blocks) {
        for (const Run &run : block.text.runs())
            letters[run.marks.language.isEmpty() ? unsaid : run.marks.language] += run.text.size();
    }
    LanguageTag most = unsaid;
    for (auto it = letters.cbegin(); it != letters.cend(); ++it)
        most = *it > letters.value(most) ? it.key() : most;
    return most;
}

InlineText trimmed(const InlineText &text)
{
    const QString plain = text.plain();
    qsizetype from = 0;
    qsizetype to = plain.size();
    while (from < to && plain.at(from).isSpace())
        ++from;
    while (to > from && plain.at(to - 1).isSpace())
        --to;
    return from == 0 && to == plain.size() ? text : text.mid(from, to - from);
}

} // namespace

DocumentWriter::DocumentWriter(DocumentText &document)
    : m_document(document)
{ }

void DocumentWriter::begin(DocumentBlock::Kind kind, int level)
{
    m_open.block.kind = kind;
    m_open.block.level = level;
}

void DocumentWriter::add(const QString &text, const Marks &marks)
{
    m_open.block.text.append(text, marks);
}

void DocumentWriter::breakLine(const Marks &marks)
{
    if (m_open.block.kind == DocumentBlock::Kind::Text)
        put(std::exchange(m_open.block, {}));
    else
        m_open.block.text.append(QStringLiteral(" "), marks);
}

void DocumentWriter::end()
{
    const Open done = std::exchange(m_open, {});
    put(done.block);
    for (const DocumentBlock &block : done.boxed)
        put(block);
}

void DocumentWriter::put(const DocumentBlock &block)
{
    DocumentBlock whole = block;
    whole.text = trimmed(block.text);
    if (whole.text.isEmpty())
        return;
    if (m_outer.isEmpty())
        m_document.blocks.append(whole);
    else
        m_outer.last().boxed.append(whole);
}

void DocumentWriter::openBox()
{
    m_outer.append(std::exchange(m_open, {}));
}

void DocumentWriter::closeBox()
{
    end();
    m_open = m_outer.takeLast();
}

void DocumentWriter::note(const QString &code, const QString &text)
{
    m_document.dropped.append({code, text.simplified()});
}

void DocumentWriter::finish(const LanguageTag &language)
{
    end();
    for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it)
        note(it.key(), QString::number(*it));
    settle(m_document, language);
}

void settle(DocumentText &document, const LanguageTag &unsaid)
{
    using Kind = DocumentBlock::Kind;
    QList<DocumentBlock> &blocks = document.blocks;
    blocks.removeIf([](const DocumentBlock &block) { return block.text.plain().trimmed().isEmpty(); });
    document.language = prevailing(blocks, unsaid);
    const auto holdsLevel = [&blocks](int level) {
        return std::any_of(blocks.cbegin(), blocks.cend(),
            [level](const DocumentBlock &block) { return block.kind == Kind::Heading && block.level == level; });
    };
    const int down = holdsLevel(0) && holdsLevel(1) ? 1 : 0;
    for (DocumentBlock &block : blocks) {
        if (block.kind == Kind::Heading)
            block.level = std::clamp(block.level + down, 1, 6);
        block.text = withForeignOnly(trimmed(withoutLook(block)), document.language);
    }
}

} // namespace communique
