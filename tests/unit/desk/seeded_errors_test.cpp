#include "quality/checker.h"

#include "language/facts/fact_reader.h"
#include "language/sentence_breaks.h"
#include "support/parallel_texts.h"

#include <QtTest>

#include <functional>

using namespace communique;

/// Errors put into good translations one at a time, of every kind that is to be found.
class SeededErrorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seededErrors_areFound_data();
    void seededErrors_areFound();
    void changedAcronyms_areFoundInArabicAndChinese();
};

namespace {

/// The block with one error in it; nothing where the block has no place for it.
using Seed = std::function<std::optional<Block>(const Block &, const LanguageTag &)>;

/// Changes words of a block and keeps its marks: the text is unmarked outside the runs that stay whole.
Block withText(Block block, const TextSpan &span, const QString &words)
{
    InlineText text = block.text().mid(0, span.start);
    const InlineText middle = block.text().mid(span.start, std::max<qsizetype>(1, span.length));
    text.append(words, middle.runs().isEmpty() ? Marks{} : middle.runs().constFirst().marks);
    const InlineText rest = block.text().mid(span.end());
    for (const Run &run : rest.runs())
        text.append(run.text, run.marks);
    block.setText(text);
    return block;
}

std::optional<Block> withFact(
    const Block &block, const LanguageTag &language, FactKind kind, const std::function<QString(const Fact &)> &change)
{
    for (const Fact &fact : readFacts(block.text().plain(), language)) {
        const QString changed = fact.kind == kind && fact.isFirm ? change(fact) : QString();
        if (!changed.isEmpty() && changed != fact.written)
            return withText(block, fact.place, changed);
    }
    return std::nullopt;
}

/// The last digit that stands in the words, one more.
QString otherDigit(const Fact &fact)
{
    QString text = fact.written;
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        const int digit = text.at(i).digitValue();
        if (digit < 0)
            continue;
        const char16_t zero = static_cast<char16_t>(text.at(i).unicode() - digit);
        text[i] = QChar(static_cast<char16_t>(zero + (digit + 1) % 10));
        return text;
    }
    return {};
}

QString otherFirstDigit(const Fact &fact)
{
    QString text = fact.written;
    for (QChar &c : text) {
        if (c.digitValue() >= 0) {
            c = QChar(static_cast<char16_t>(u'1' + c.digitValue() % 9));
            return text;
        }
    }
    return {};
}

/// Two neighbouring letters in the middle, another way round.
QString swappedLetters(QString word)
{
    for (qsizetype i = word.size() / 2; i + 1 < word.size(); ++i) {
        if (word.at(i).isLetter() && word.at(i + 1).isLetter() && word.at(i) != word.at(i + 1)) {
            const QChar first = word.at(i);
            word[i] = word.at(i + 1);
            word[i + 1] = first;
            return word;
        }
    }
    return {};
}

QString nameIn(const Block &block)
{
    const auto *quote = std::get_if<Quote>(&block.body);
    const auto *contact = std::get_if<Contact>(&block.body);
    return quote ? quote->speaker : contact ? contact->name : QString();
}

std::optional<Block> wrongName(const Block &block, const LanguageTag &language)
{
    const QString text = block.text().plain();
    const QString name = nameIn(block);
    if (name.isEmpty())
        return std::nullopt;
    for (const QString &part : name.split(language.code() == QLatin1StringView("zh") ? u'·' : u' ')) {
        // A Russian name is bent at its end; what is misspelt is its beginning.
        const QString stem = part.left(std::max<qsizetype>(3, part.size() - 2));
        const qsizetype at = text.indexOf(stem);
        const QString swapped = stem.size() < 3 ? QString() : swappedLetters(stem.left(3)) + stem.mid(3);
        if (at >= 0 && !swapped.isEmpty() && swapped != stem && swapped.size() == stem.size())
            return withText(block, {at, stem.size()}, swapped);
    }
    return std::nullopt;
}

std::optional<Block> missingSentence(const Block &block, const LanguageTag &language)
{
    const QList<TextSpan> sentences = sentencesOf(block.text().plain(), language);
    if (sentences.size() < 2 || !std::holds_alternative<Paragraph>(block.body))
        return std::nullopt;
    Block cut = block;
    cut.setText(block.text().mid(0, sentences.constLast().start));
    return cut;
}

std::optional<Block> droppedLink(const Block &block, const LanguageTag &)
{
    InlineText text;
    bool dropped = false;
    for (Run run : block.text().runs()) {
        dropped = dropped || !run.marks.link.isEmpty();
        run.marks.link.clear();
        text.append(run.text, run.marks);
    }
    Block changed = block;
    changed.setText(text);
    return dropped ? std::optional(changed) : std::nullopt;
}

std::optional<Block> replacedSign(const Block &block, QStringView signs, const QString &by)
{
    const QString text = block.text().plain();
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (signs.contains(text.at(i)))
            return withText(block, {i, 1}, by);
    }
    return std::nullopt;
}

std::optional<Block> halfWidthComma(const Block &block, const LanguageTag &language)
{
    return language.code() == QLatin1StringView("zh") ? replacedSign(block, u"，", QStringLiteral(",")) : std::nullopt;
}

std::optional<Block> unpairedQuote(const Block &block, const LanguageTag &)
{
    return replacedSign(block, u"»”", QString());
}

std::optional<Block> latinInCyrillic(const Block &block, const LanguageTag &language)
{
    return language.code() == QLatin1StringView("ru") ? replacedSign(block, u"ос", QStringLiteral("o")) : std::nullopt;
}

std::optional<Block> doubleSpace(const Block &block, const LanguageTag &)
{
    return replacedSign(block, u" ", QStringLiteral("  "));
}

std::optional<Block> doubleWord(const Block &block, const LanguageTag &language)
{
    const QString text = block.text().plain();
    const qsizetype end = text.indexOf(u' ');
    if (language.code() == QLatin1StringView("zh") || end < 2 || !text.at(end - 1).isLetter()
        || !text.at(end - 2).isLetter())
        return std::nullopt;
    qsizetype start = end;
    while (start > 0 && (text.at(start - 1).isLetter() || text.at(start - 1).isMark()))
        --start;
    return withText(block, {end, 1}, u' ' + text.mid(start, end - start) + u' ');
}

std::optional<Block> otherSpeaker(const Block &block, const LanguageTag &)
{
    Block changed = block;
    auto *quote = std::get_if<Quote>(&changed.body);
    if (!quote || quote->speaker.isEmpty())
        return std::nullopt;
    quote->speaker.clear();
    return changed;
}

std::optional<Block> otherCallLanguages(const Block &block, const LanguageTag &)
{
    Block changed = block;
    auto *call = std::get_if<CallToAction>(&changed.body);
    if (!call || call->languages.size() < 2)
        return std::nullopt;
    call->languages.removeLast();
    return changed;
}

std::optional<Block> otherPhone(const Block &block, const LanguageTag &)
{
    Block changed = block;
    auto *contact = std::get_if<Contact>(&changed.body);
    if (!contact)
        return std::nullopt;
    contact->phone.append(u'1');
    return changed;
}

std::optional<Block> noWords(const Block &block, const LanguageTag &)
{
    Block changed = block;
    changed.setText({});
    return std::holds_alternative<EndMark>(block.body) ? std::nullopt : std::optional(changed);
}

std::optional<Block> lostFullStop(const Block &block, const LanguageTag &)
{
    const QString text = block.text().plain();
    if (!std::holds_alternative<Paragraph>(block.body) || text.isEmpty() || !QStringView(u".。").contains(text.back()))
        return std::nullopt;
    Block changed = block;
    changed.setText(block.text().mid(0, text.size() - 1));
    return changed;
}

std::optional<Block> leftoverMarkup(const Block &block, const LanguageTag &)
{
    return std::holds_alternative<Paragraph>(block.body) ? std::optional(withText(block, {1, 0}, QStringLiteral("<b>")))
                                                         : std::nullopt;
}

std::optional<Block> openDirection(const Block &block, const LanguageTag &)
{
    return std::holds_alternative<Paragraph>(block.body)
        ? std::optional(withText(block, {1, 0}, QString(QChar(u'\u2067'))))
        : std::nullopt;
}

/// The telephone number of an Arabic text without its isolate.
std::optional<Block> bareNumber(const Block &block, const LanguageTag &language)
{
    if (language.code() != QLatin1StringView("ar") || !std::holds_alternative<Contact>(block.body))
        return std::nullopt;
    QString text = block.text().plain();
    text.remove(QChar(u'\u2068')).remove(QChar(u'\u2069'));
    Block changed = block;
    changed.setText(InlineText(text));
    return changed;
}

Seed ofFact(FactKind kind, const std::function<QString(const Fact &)> &change)
{
    return [kind, change](
               const Block &block, const LanguageTag &language) { return withFact(block, language, kind, change); };
}

QList<std::pair<QString, Seed>> allSeeds()
{
    const auto dropped = [](const Fact &) { return QStringLiteral(" "); };
    const auto broken = [](const Fact &fact) { return swappedLetters(fact.written); };
    return {
        {QStringLiteral("wrong number"), ofFact(FactKind::Number, otherDigit)},
        {QStringLiteral("wrong first digit"), ofFact(FactKind::Number, otherFirstDigit)},
        {QStringLiteral("missing number"), ofFact(FactKind::Number, dropped)},
        {QStringLiteral("wrong date"), ofFact(FactKind::Date, otherFirstDigit)},
        {QStringLiteral("wrong year"), ofFact(FactKind::Date, otherDigit)},
        {QStringLiteral("wrong time"), ofFact(FactKind::Time, otherFirstDigit)},
        {QStringLiteral("wrong telephone"), ofFact(FactKind::Phone, otherDigit)},
        {QStringLiteral("wrong e-mail"), ofFact(FactKind::Email, broken)},
        {QStringLiteral("wrong field"), otherPhone},
        {QStringLiteral("wrong name"), wrongName},
        {QStringLiteral("lost speaker"), otherSpeaker},
        {QStringLiteral("missing sentence"), missingSentence},
        {QStringLiteral("no words"), noWords},
        {QStringLiteral("dropped link"), droppedLink},
        {QStringLiteral("call's languages"), otherCallLanguages},
        {QStringLiteral("half-width comma"), halfWidthComma},
        {QStringLiteral("unpaired quotation mark"), unpairedQuote},
        {QStringLiteral("Latin in Cyrillic"), latinInCyrillic},
        {QStringLiteral("double space"), doubleSpace},
        {QStringLiteral("double word"), doubleWord},
        {QStringLiteral("lost full stop"), lostFullStop},
        {QStringLiteral("markup"), leftoverMarkup},
        {QStringLiteral("open direction"), openDirection},
        {QStringLiteral("bare telephone in Arabic"), bareNumber},
    };
}

QList<Finding> findingsOn(const Content &source, const Content &target, const LanguageTag &language)
{
    CheckInput input;
    input.source = &source;
    input.target = &target;
    input.sourceLanguage = officialLanguage(QLatin1StringView("en"));
    input.language = language;
    return checkEdition(input);
}

/// Whether the block has a finding that it did not have before.
bool isFound(
    const Content &source, const Content &good, Content seeded, const Block &changed, const LanguageTag &language)
{
    seeded.blocks[seeded.indexOf(changed.id)] = changed;
    QSet<QString> before;
    for (const Finding &finding : findingsOn(source, good, language))
        before.insert(finding.key());
    for (const Finding &finding : findingsOn(source, seeded, language)) {
        if (finding.block == changed.id && !before.contains(finding.key()))
            return true;
    }
    return false;
}

struct Score
{
    int seeded = 0;
    int found = 0;
    QStringList missed;
};

Score scoreOf(const Seed &seed)
{
    Score score;
    const LanguageTag english = officialLanguage(QLatin1StringView("en"));
    for (const ParallelText &text : goodTexts()) {
        const Content source = text.editions.value(english);
        for (auto it = text.editions.cbegin(); it != text.editions.cend(); ++it) {
            for (const Block &block : it->blocks) {
                const std::optional<Block> changed
                    = it.key() == english || !source.find(block.id) ? std::nullopt : seed(block, it.key());
                if (!changed)
                    continue;
                ++score.seeded;
                if (isFound(source, *it, *it, *changed, it.key()))
                    ++score.found;
                else
                    score.missed.append(it.key().code() + u' ' + changed->text().plain());
            }
        }
    }
    return score;
}

} // namespace

void SeededErrorsTest::seededErrors_areFound_data()
{
    QTest::addColumn<Seed>("seed");
    for (const auto &[name, seed] : allSeeds())
        QTest::newRow(qPrintable(name)) << seed;
}

void SeededErrorsTest::seededErrors_areFound()
{
    QFETCH(const Seed, seed);

    const Score score = scoreOf(seed);

    QVERIFY(score.seeded > 0);
    qInfo("%d of %d found", score.found, score.seeded);
    QVERIFY2(score.found * 100 >= score.seeded * 99, qPrintable(score.missed.join(u'\n')));
}

void SeededErrorsTest::changedAcronyms_areFoundInArabicAndChinese()
{
    // given: what the texts of the demo lack, bodies and their short names in a sentence of each language
    const QStringList english{QStringLiteral("UNICEF"), QStringLiteral("UNESCO"), QStringLiteral("COVID-19"),
        QStringLiteral("FAO"), QStringLiteral("OCHA"), QStringLiteral("NATO")};
    const QStringList arabic{QStringLiteral("اليونيسف"), QStringLiteral("اليونسكو"), QStringLiteral("كوفيد-19"),
        QStringLiteral("الفاو"), QStringLiteral("أوتشا"), QStringLiteral("الناتو")};
    const QStringList chinese{QStringLiteral("儿基会"), QStringLiteral("教科文组织"), QStringLiteral("COVID-19"),
        QStringLiteral("粮农组织"), QStringLiteral("人道协调厅"), QStringLiteral("北约")};
    int seeded = 0;
    int found = 0;

    // when: each stands for another, and each has two letters swapped
    for (qsizetype i = 0; i < english.size(); ++i) {
        for (const QStringList &names : {arabic, chinese}) {
            const LanguageTag language
                = officialLanguage(names == arabic ? QLatin1StringView("ar") : QLatin1StringView("zh"));
            const auto content = [](const QString &name, const QString &frame) {
                return Content{
                    {Block{BlockId::fromString(QStringLiteral("b1")), Paragraph{InlineText(frame.arg(name))}}}};
            };
            const QString frame = names == arabic ? QStringLiteral("قالت %1 إن العمل يبدأ اليوم.")
                                                  : QStringLiteral("%1表示，工作今天开始。");
            const Content source = content(english.at(i), QStringLiteral("The work begins today, said %1."));
            QVERIFY(findingsOn(source, content(names.at(i), frame), language).isEmpty());
            QStringList wrong{swappedLetters(names.at(i))};
            for (const QString &other : names)
                wrong.append(other == names.at(i) ? QString() : other);
            for (const QString &name : wrong) {
                if (name.isEmpty())
                    continue;
                ++seeded;
                found += findingsOn(source, content(name, frame), language).isEmpty() ? 0 : 1;
            }
        }
    }

    // then
    qInfo("%d of %d found", found, seeded);
    QVERIFY(found * 100 >= seeded * 95);
}

QTEST_GUILESS_MAIN(SeededErrorsTest)
#include "seeded_errors_test.moc"
