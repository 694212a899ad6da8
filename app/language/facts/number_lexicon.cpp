#include "language/facts/number_lexicon.h"

#include <unicode/rbnf.h>

#include <QRegularExpression>

#include <array>

namespace communique::facts {

namespace {

constexpr const char *localeNames[] = {"en", "fr", "es", "ru", "ar", "zh"};
constexpr qint64 multipliers[] = {1'000, 1'000'000, 1'000'000'000};

struct Extra
{
    Tongue tongue;
    qint64 value;
    NumberRole role;
    bool isOrdinal;
    QStringView words;
};

// What is written and no rule set spells: Swiss and Belgian tens, abbreviations, collective numbers, the oblique and
// the shortened forms of Arabic.
constexpr Extra extras[] = {
    {Tongue::Fr, 70, NumberRole::Unit, false, u"septante"},
    {Tongue::Fr, 80, NumberRole::Unit, false, u"huitante octante"},
    {Tongue::Fr, 90, NumberRole::Unit, false, u"nonante"},
    {Tongue::Fr, 20, NumberRole::Unit, false, u"vingts"},
    {Tongue::Fr, 1, NumberRole::Unit, true, u"premier première premiers premières"},
    {Tongue::Fr, 2, NumberRole::Unit, true, u"second seconde seconds secondes"},
    {Tongue::Es, 100, NumberRole::Hundred, false, u"ciento cien"},
    {Tongue::Es, 3, NumberRole::Unit, true, u"tercer"},
    {Tongue::Ru, 1'000, NumberRole::Multiplier, false, u"тыс тысячью"},
    {Tongue::Ru, 1'000'000, NumberRole::Multiplier, false, u"млн"},
    {Tongue::Ru, 1'000'000'000, NumberRole::Multiplier, false, u"млрд"},
    {Tongue::Ru, 2, NumberRole::Unit, false, u"двое двоих двоим двоими"},
    {Tongue::Ru, 3, NumberRole::Unit, false, u"трое троих троим троими"},
    {Tongue::Ru, 4, NumberRole::Unit, false, u"четверо четверых четверым четверыми"},
    {Tongue::Ru, 5, NumberRole::Unit, false, u"пятеро пятерых"},
    {Tongue::Ru, 6, NumberRole::Unit, false, u"шестеро шестерых"},
    {Tongue::Ru, 7, NumberRole::Unit, false, u"семеро семерых"},
    {Tongue::Ru, 8, NumberRole::Unit, false, u"восьмью"},
    {Tongue::Ru, 80, NumberRole::Unit, false, u"восьмьюдесятью"},
    {Tongue::Ru, 800, NumberRole::Unit, false, u"восьмьюстами"},
    {Tongue::Ar, 1, NumberRole::Unit, true, u"أول أولى الأول الأولى"},
    {Tongue::Ar, 2, NumberRole::Unit, false, u"اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي"},
    {Tongue::Ar, 3, NumberRole::Unit, false, u"ثلاث ثلاثة"},
    {Tongue::Ar, 4, NumberRole::Unit, false, u"أربع أربعة"},
    {Tongue::Ar, 5, NumberRole::Unit, false, u"خمس خمسة"},
    {Tongue::Ar, 6, NumberRole::Unit, false, u"ست ستة"},
    {Tongue::Ar, 7, NumberRole::Unit, false, u"سبع سبعة"},
    {Tongue::Ar, 8, NumberRole::Unit, false, u"ثمان ثماني ثمانية"},
    {Tongue::Ar, 9, NumberRole::Unit, false, u"تسع تسعة"},
    {Tongue::Ar, 10, NumberRole::Unit, false, u"عشر عشرة"},
    {Tongue::Ar, 20, NumberRole::Unit, false, u"عشرون عشرين"},
    {Tongue::Ar, 30, NumberRole::Unit, false, u"ثلاثون ثلاثين"},
    {Tongue::Ar, 40, NumberRole::Unit, false, u"أربعون أربعين"},
    {Tongue::Ar, 50, NumberRole::Unit, false, u"خمسون خمسين"},
    {Tongue::Ar, 60, NumberRole::Unit, false, u"ستون ستين"},
    {Tongue::Ar, 70, NumberRole::Unit, false, u"سبعون سبعين"},
    {Tongue::Ar, 80, NumberRole::Unit, false, u"ثمانون ثمانين"},
    {Tongue::Ar, 90, NumberRole::Unit, false, u"تسعون تسعين"},
    {Tongue::Ar, 100, NumberRole::Hundred, false, u"مئة مائة"},
    {Tongue::Ar, 200, NumberRole::Unit, false, u"مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي"},
    {Tongue::Ar, 300, NumberRole::Unit, false, u"ثلاثمئة ثلاثمائة"},
    {Tongue::Ar, 400, NumberRole::Unit, false, u"أربعمئة أربعمائة"},
    {Tongue::Ar, 500, NumberRole::Unit, false, u"خمسمئة خمسمائة"},
    {Tongue::Ar, 600, NumberRole::Unit, false, u"ستمئة ستمائة"},
    {Tongue::Ar, 700, NumberRole::Unit, false, u"سبعمئة سبعمائة"},
    {Tongue::Ar, 800, NumberRole::Unit, false, u"ثمانمئة ثمانمائة ثمانيمائة"},
    {Tongue::Ar, 900, NumberRole::Unit, false, u"تسعمئة تسعمائة"},
    {Tongue::Ar, 1'000, NumberRole::Multiplier, false, u"ألف ألفا آلاف"},
    {Tongue::Ar, 2'000, NumberRole::Unit, false, u"ألفان ألفين"},
    {Tongue::Ar, 1'000'000, NumberRole::Multiplier, false, u"مليون مليونا ملايين"},
    {Tongue::Ar, 2'000'000, NumberRole::Unit, false, u"مليونان مليونين"},
    {Tongue::Ar, 1'000'000'000, NumberRole::Multiplier, false, u"مليار مليارا مليارات بليون بلايين"},
    {Tongue::Ar, 2'000'000'000, NumberRole::Unit, false, u"ملياران مليارين"},
};

bool isConnector(const QString &word)
{
    static const QStringList all{QStringLiteral("and"), QStringLiteral("et"), QStringLiteral("y"), QStringLiteral("و")};
    return all.contains(word);
}

/// The words of a spelling, folded; none where the rules fell back on digits.
QStringList wordsOf(const QString &spelling, Tongue tongue)
{
    static const QRegularExpression gap(QStringLiteral("[\\s-]+"));
    QStringList words;
    for (const QString &word : spelling.split(gap, Qt::SkipEmptyParts)) {
        QString folded = foldedWord(word);
        if (tongue == Tongue::Ar && folded.startsWith(u'و') && folded.size() > 3 && !words.isEmpty())
            folded.remove(0, 1);
        if (folded.isEmpty() || !folded.at(0).isLetter())
            return {};
        if (!isConnector(folded))
            words.append(folded);
    }
    return words;
}

/// One rule set of a language, as a teacher.
class Teacher
{
public:
    Teacher(const icu::RuleBasedNumberFormat &format, const icu::UnicodeString &ruleSet, Tongue tongue,
        QHash<QString, NumberWord> &words)
        : m_format(&format)
        , m_ruleSet(ruleSet)
        , m_tongue(tongue)
        , m_isOrdinal(ruleSet.indexOf("ordinal") >= 0)
        , m_words(&words)
    { }

    void teachBelowHundred()
    {
        for (qint64 value = 0; value < 100; ++value)
            teachSingle(value);
        if (m_tongue == Tongue::Ar)
            teachTeens();
    }

    void teachHundreds()
    {
        for (qint64 value = 100; value < 1'000; value += 100)
            teachHundred(value);
    }

    void teachMultipliers()
    {
        for (const qint64 multiplier : multipliers) {
            for (const qint64 count : {1, 2, 3, 5, 11, 21})
                teachMultiplier(count, multiplier);
        }
    }

private:
    QStringList spell(qint64 value) const
    {
        UErrorCode status = U_ZERO_ERROR;
        icu::UnicodeString out;
        icu::FieldPosition nowhere;
        m_format->format(static_cast<int64_t>(value), m_ruleSet, out, nowhere, status);
        if (U_FAILURE(status))
            return {};
        return wordsOf(QString(reinterpret_cast<const QChar *>(out.getBuffer()), out.length()), m_tongue);
    }

    void add(const QString &word, qint64 value, NumberRole role, qint64 count = 1)
    {
        const auto known = m_words->find(word);
        if (known == m_words->end())
            m_words->insert(word, NumberWord{value, role, m_isOrdinal, count == 1});
        else if (count == 1 && known->value == value)
            known->standsAlone = true;
    }

    void teachSingle(qint64 value)
    {
        const QStringList words = spell(value);
        if (words.size() == 1)
            add(words.constFirst(), value, NumberRole::Unit);
    }

    void teachTeens()
    {
        for (qint64 value = 11; value < 20; ++value) {
            const QStringList words = spell(value);
            if (words.size() != 2)
                continue;
            add(words.constFirst(), value - 10, NumberRole::Unit);
            add(words.constLast(), 10, NumberRole::Unit);
        }
    }

    void teachHundred(qint64 value)
    {
        const QStringList words = spell(value);
        if (words.size() == 1)
            return add(words.constFirst(), value, value == 100 ? NumberRole::Hundred : NumberRole::Unit);
        for (const QString &word : words) {
            if (!m_words->contains(word))
                add(word, 100, NumberRole::Hundred);
        }
    }

    void teachMultiplier(qint64 count, qint64 multiplier)
    {
        const QStringList words = spell(count * multiplier);
        const bool isDual = words.size() == 1 && count == 2;
        if (isDual)
            return add(words.constFirst(), count * multiplier, NumberRole::Unit);
        for (const QString &word : words) {
            const auto known = m_words->constFind(word);
            if (known == m_words->cend() || known->value == multiplier)
                add(word, multiplier, NumberRole::Multiplier, words.size() <= 2 ? count : 0);
        }
    }

    const icu::RuleBasedNumberFormat *m_format;
    icu::UnicodeString m_ruleSet;
    Tongue m_tongue;
    bool m_isOrdinal;
    QHash<QString, NumberWord> *m_words;
};

void learn(Tongue tongue, QHash<QString, NumberWord> &words)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::RuleBasedNumberFormat format(
        icu::URBNF_SPELLOUT, icu::Locale(localeNames[static_cast<int>(tongue)]), status);
    if (U_FAILURE(status))
        return;
    // What is new in a spelling can be told only when all words of smaller numbers are known.
    QList<Teacher> cardinals;
    QList<Teacher> ordinals;
    for (int32_t i = 0; i < format.getNumberOfRuleSetNames(); ++i) {
        const icu::UnicodeString name = format.getRuleSetName(i);
        if (name.indexOf("year") < 0)
            (name.indexOf("ordinal") >= 0 ? ordinals : cardinals).append(Teacher(format, name, tongue, words));
    }
    for (Teacher &teacher : cardinals)
        teacher.teachBelowHundred();
    for (Teacher &teacher : cardinals)
        teacher.teachHundreds();
    for (Teacher &teacher : cardinals)
        teacher.teachMultipliers();
    for (Teacher &teacher : ordinals)
        teacher.teachBelowHundred();
}

} // namespace

NumberLexicon::NumberLexicon(Tongue tongue)
{
    for (const Extra &extra : extras) {
        if (extra.tongue != tongue)
            continue;
        for (const QStringView word : extra.words.split(u' '))
            m_words.insert(foldedWord(word), NumberWord{extra.value, extra.role, extra.isOrdinal, true});
    }
    if (tongue != Tongue::Zh)
        learn(tongue, m_words);
}

const NumberLexicon &NumberLexicon::of(Tongue tongue)
{
    switch (tongue) {
    case Tongue::Fr: {
        static const NumberLexicon french(Tongue::Fr);
        return french;
    }
    case Tongue::Es: {
        static const NumberLexicon spanish(Tongue::Es);
        return spanish;
    }
    case Tongue::Ru: {
        static const NumberLexicon russian(Tongue::Ru);
        return russian;
    }
    case Tongue::Ar: {
        static const NumberLexicon arabic(Tongue::Ar);
        return arabic;
    }
    case Tongue::Zh: {
        static const NumberLexicon chinese(Tongue::Zh);
        return chinese;
    }
    case Tongue::En:
        break;
    }
    static const NumberLexicon english(Tongue::En);
    return english;
}

const NumberWord *NumberLexicon::find(const QString &foldedWord) const
{
    const auto found = m_words.constFind(foldedWord);
    return found == m_words.cend() ? nullptr : &*found;
}

} // namespace communique::facts
