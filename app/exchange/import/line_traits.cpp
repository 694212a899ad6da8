#include "exchange/import/line_traits.h"

#include "exchange/import/contact_reader.h"
#include "exchange/import/date_words.h"
#include "exchange/import/note_codes.h"
#include "exchange/import/phrase.h"

#include <QRegularExpression>

#include <algorithm>

namespace communique {

namespace {

constexpr qsizetype shortLine = 100;
constexpr qsizetype contactLine = 400;

/// The line is the phrase, give or take a mark or two.
bool isPhrase(const QString &text, const QStringList &phrases)
{
    if (text.size() > shortLine)
        return false;
    const QString small = folded(text);
    const PhraseHit hit = phraseAtStart(small, phrases);
    return hit.found() && wordCount(QStringView(small).mid(hit.end())) == 0;
}

bool isBreadcrumb(const QString &text)
{
    static const QRegularExpression step(QStringLiteral("\\s[>›»/→]\\s|[›→]"));
    return text.size() <= 300 && !endsSentence(text) && text.count(step) >= (text.contains(u'/') ? 2 : 1)
        && !text.contains(u'«');
}

bool isSocialRow(const QString &text, const Vocabulary &vocabulary)
{
    static const QRegularExpression gaps(QStringLiteral("[\\s|·,/]+"));
    const QStringList parts = folded(text).split(gaps, Qt::SkipEmptyParts);
    qsizetype known = 0;
    for (const QString &part : parts)
        known += vocabulary.furniture.contains(part) ? 1 : 0;
    return parts.size() >= 2 && known * 2 > parts.size();
}

/// Tells a row of share links from an entry of a menu, in any of the languages.
bool invitesToShare(const QString &small)
{
    static const QStringList stems
        = words(u"share|facebook|twitter|linkedin|whatsapp|youtube|telegram|follow|print|copy "
                u"link|partag|imprim|suivez|comparti|compart|sígu|síga|شارك|مشاركة|تابع|"
                u"طباعة|поделиться|печать|вконтакте|分享|打印|微信|微博|关注");
    return std::any_of(stems.cbegin(), stems.cend(), [&](const QString &stem) { return small.contains(stem); });
}

bool isFooter(const QString &text)
{
    static const QRegularExpression mark(
        QStringLiteral("^\\s*(?:©|\\(c\\)\\s|copyright\\b)|\\ball rights reserved\\b|tous droits réservés"
                       "|todos los derechos reservados|все права защищены|جميع الحقوق محفوظة|版权所有"),
        QRegularExpression::CaseInsensitiveOption);
    return text.size() <= 300 && mark.match(text).hasMatch();
}

} // namespace

bool isProse(const PageLine &line)
{
    const QString text = line.plain();
    const qsizetype words = wordCount(QStringView(text).left(600));
    return (words >= 10 && (endsSentence(text) || endsWithColon(text) || text.endsWith(u';'))) || words >= 20;
}

QString furnitureCode(const PageLine &line, const Vocabulary &vocabulary)
{
    const QString text = line.plain();
    if (text.size() > contactLine)
        return {};
    const QString small = folded(text);
    const bool isCookie = findPhrase(small, vocabulary.cookies).found();
    if (isCookie)
        return note_code::cookieBanner;
    if (isFooter(text))
        return note_code::footer;
    if (isProse(line))
        return {};
    if (isRelatedHeading(line, vocabulary))
        return note_code::related;
    if (isPhrase(text, vocabulary.furniture) || isSocialRow(text, vocabulary))
        return invitesToShare(small) ? note_code::shareLinks : note_code::navigation;
    return isBreadcrumb(text) ? QString(note_code::breadcrumb) : QString();
}

bool isRelatedHeading(const PageLine &line, const Vocabulary &vocabulary)
{
    const QString text = line.plain();
    if (isPhrase(text, vocabulary.related))
        return true;
    const PhraseHit hit = text.size() <= 60 ? phraseAtStart(folded(text), vocabulary.related) : PhraseHit();
    return hit.found() && wordCount(text) <= 6 && !endsSentence(text) && line.form != PageLine::Form::Bulleted;
}

bool isLabel(const PageLine &line, const Vocabulary &vocabulary)
{
    const QString text = line.plain();
    if (text.size() > shortLine || isProse(line))
        return false;
    const PhraseHit hit = phraseAtStart(folded(text), vocabulary.labels);
    if (!hit.found())
        return false;
    QString rest = text.mid(hit.end());
    if (const auto day = findDate(rest, vocabulary))
        rest.remove(day->position, day->length);
    static const QRegularExpression number(QStringLiteral("\\S*\\d\\S*"));
    rest.remove(number);
    return wordCount(rest) <= 1;
}

bool isDayLine(const PageLine &line, const Vocabulary &vocabulary)
{
    const QString text = line.plain();
    if (text.size() > shortLine || isProse(line))
        return false;
    const auto day = findDate(text, vocabulary);
    return day && wordCount(text) - wordCount(QStringView(text).mid(day->position, day->length)) <= 3;
}

bool isImmediate(const PageLine &line, const Vocabulary &vocabulary)
{
    const QString text = line.plain();
    return text.size() <= shortLine && phraseAtStart(folded(text), vocabulary.immediate).found();
}

bool isEmbargo(const PageLine &line, const Vocabulary &vocabulary)
{
    const QString text = line.plain();
    return text.size() <= 200 && phraseAtStart(folded(text), vocabulary.embargo).found();
}

bool isContactLead(const PageLine &line, const Vocabulary &vocabulary)
{
    const QString text = line.plain();
    return text.size() <= contactLine && phraseAtStart(folded(text), vocabulary.contactLeads).found();
}

bool hasContactDetail(const PageLine &line)
{
    const QString text = line.plain();
    if (text.size() > contactLine)
        return false;
    if (!findEmail(text).isEmpty())
        return true;
    const QString phone = findPhone(text);
    return !phone.isEmpty() && (phone.size() * 3 > text.size() || !phoneE164(phone).isEmpty());
}

bool isAboutHeading(const PageLine &line, const Vocabulary &vocabulary)
{
    const QString text = line.plain();
    if (text.size() > shortLine || endsSentence(text) || line.isItem())
        return false;
    return phraseAtStart(folded(text), vocabulary.aboutLeads).found() && wordCount(text) <= 12;
}

} // namespace communique
