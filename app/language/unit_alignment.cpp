#include "language/unit_alignment.h"

#include "language/sentence_breaks.h"

#include <algorithm>

namespace communique {

namespace {

bool hasWords(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

QStringList sentenceTexts(const QString &text, const LanguageTag &language)
{
    QStringList texts;
    for (const TextSpan &sentence : sentencesOf(text, language))
        texts.append(text.mid(sentence.start, sentence.length));
    return texts;
}

/// The sentences of one block, if they pair up.
void addSentences(QList<AlignedTexts> &aligned, const AlignedTexts &block, const LanguageTag &sourceLanguage,
    const LanguageTag &targetLanguage)
{
    const QStringList sources = sentenceTexts(block.source, sourceLanguage);
    const QStringList targets = sentenceTexts(block.target, targetLanguage);
    if (sources.size() != targets.size() || sources.size() < 2)
        return;
    for (qsizetype i = 0; i < sources.size(); ++i) {
        const QString before = i > 0 ? sources.at(i - 1) : block.previous;
        const QString behind = i + 1 < sources.size() ? sources.at(i + 1) : block.next;
        aligned.append({block.block, quint32(i + 1), sources.at(i), targets.at(i), before, behind});
    }
}

} // namespace

QList<AlignedTexts> alignedTexts(
    const Content &source, const LanguageTag &sourceLanguage, const Content &target, const LanguageTag &targetLanguage)
{
    const auto textAt = [&source](qsizetype index) {
        return index >= 0 && index < source.blocks.size() ? source.blocks.at(index).text().plain() : QString();
    };
    QList<AlignedTexts> aligned;
    for (const Block &block : target.blocks) {
        const qsizetype index = source.indexOf(block.id);
        const AlignedTexts whole{
            block.id, 0, textAt(index), block.text().plain(), textAt(index - 1), textAt(index + 1)};
        if (index < 0 || !hasWords(whole.source) || !hasWords(whole.target))
            continue;
        aligned.append(whole);
        addSentences(aligned, whole, sourceLanguage, targetLanguage);
    }
    return aligned;
}

} // namespace communique
