#include "benchmarks/corpus_words.h"

#include "exchange/import/structured_text.h"

#include <QFile>
#include <QRandomGenerator>

namespace communique {

namespace {

QString inLanguage(const LanguageTag &language, const QMap<QString, QString> &words)
{
    return words.value(language.code());
}

Content readWords(const QString &folder, const LanguageTag &language)
{
    QFile file(QStringLiteral(COMMUNIQUE_SOURCE_DIR "/resources/demo/%1/%2.txt").arg(folder, language.code()));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    Result<Content> content = parseStructuredText(QString::fromUtf8(file.readAll()));
    if (!content)
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(content.error().detail));
    return *std::move(content);
}

} // namespace

CorpusWords::CorpusWords()
{
    for (const LanguageTag &language : officialLanguages()) {
        m_patterns.insert(language, readWords(QStringLiteral("winter-assistance"), language));
    }
    // Paragraph n says the same in every language: the checks hold editions against each other.
    for (const char *folder : {"winter-assistance", "global-compact"}) {
        QMap<LanguageTag, Content> editions;
        for (const LanguageTag &language : officialLanguages())
            editions.insert(language, readWords(QString::fromLatin1(folder), language));
        for (const Block &block : editions.first().blocks) {
            if (!std::holds_alternative<Paragraph>(block.body))
                continue;
            for (const LanguageTag &language : officialLanguages())
                m_paragraphs[language].append(editions.value(language).find(block.id)->text());
        }
    }
}

Content CorpusWords::of(int number, const LanguageTag &language) const
{
    QRandomGenerator random(static_cast<quint32>(number));
    Content content = m_patterns.value(language);
    const QList<InlineText> &paragraphs = m_paragraphs[language];
    const QString rare = number % 1000 == 0 ? u' ' + rareWord(language) : QString();
    for (Block &block : content.blocks) {
        if (std::holds_alternative<Headline>(block.body))
            block.setText(InlineText(QStringLiteral("%1 %2%3").arg(block.text().plain()).arg(number).arg(rare)));
        else if (std::holds_alternative<Paragraph>(block.body))
            block.setText(paragraphs.at(random.bounded(int(paragraphs.size()))));
    }
    return content;
}

QString CorpusWords::rareWord(const LanguageTag &language)
{
    return inLanguage(language,
        {{QStringLiteral("en"), QStringLiteral("Brunnholm")}, {QStringLiteral("fr"), QStringLiteral("Épervanche")},
            {QStringLiteral("es"), QStringLiteral("Almendroso")}, {QStringLiteral("ar"), QStringLiteral("برنهولم")},
            {QStringLiteral("ru"), QStringLiteral("Бруннхольм")}, {QStringLiteral("zh"), QStringLiteral("鹮霁")}});
}

QString CorpusWords::commonWord(const LanguageTag &language)
{
    return inLanguage(language,
        {{QStringLiteral("en"), QStringLiteral("winter")}, {QStringLiteral("fr"), QStringLiteral("familles")},
            {QStringLiteral("es"), QStringLiteral("familias")}, {QStringLiteral("ar"), QStringLiteral("أسرة")},
            {QStringLiteral("ru"), QStringLiteral("семей")}, {QStringLiteral("zh"), QStringLiteral("冬季")}});
}

} // namespace communique
