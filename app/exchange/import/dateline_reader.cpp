#include "exchange/import/dateline_reader.h"

#include "exchange/import/date_words.h"
#include "exchange/import/phrase.h"

#include <QLocale>
#include <QRegularExpression>

namespace communique {

namespace {

constexpr qsizetype headSize = 160;
constexpr qsizetype longestPlace = 60;

struct Joint
{
    qsizetype start = 0;
    qsizetype end = 0;
    bool isHyphen = false;
};

/// The dashes near the start of a line that may close a dateline, with the blanks around them.
QList<Joint> jointsIn(const QString &head)
{
    static const QRegularExpression dash(QStringLiteral("\\s*(?:[–—―]+|--)\\s*|\\s+-\\s+|(?<=\\d)-\\s+|(?<=\\d{4}|года)"
                                                        "\\.\\s+(?=\\p{Lu})|讯[：:]?\\s*|电\\s+|电(?=\\p{Han})"));
    QList<Joint> joints;
    auto matches = dash.globalMatch(head);
    while (matches.hasNext() && joints.size() < 4) {
        const QRegularExpressionMatch match = matches.next();
        joints.append({match.capturedStart(), match.capturedEnd(), match.captured().contains(u'-')});
    }
    return joints;
}

bool isParticle(const QString &word)
{
    static const QStringList particles
        = words(u"de|du|des|la|le|les|del|los|las|el|al|of|the|and|et|y|e|d'|на|и|di|da|do|"
                u"upon|sur|en|am|an|ibn|der|den|zu|près|near");
    return particles.contains(folded(word));
}

bool isNameLike(const QString &place)
{
    static const QRegularExpression edges(QStringLiteral("[\\s,/&()（）.'’-]+"));
    const QStringList parts = place.split(edges, Qt::SkipEmptyParts);
    bool hasName = false;
    for (const QString &part : parts) {
        const QChar first = part.at(0);
        const bool cased = first.isLower() || first.isUpper();
        if (first.isLower() && !isParticle(part))
            return false;
        hasName = hasName || (first.isLetter() && (!cased || first.isUpper()));
    }
    return hasName && parts.size() <= 7;
}

bool isPlace(const QString &place)
{
    static const QRegularExpression foreign(QStringLiteral("[\\p{Nd}:;!?«»“”\"。：；！？|>؟…]"));
    return !place.isEmpty() && place.size() <= longestPlace && !foreign.match(place).hasMatch() && isNameLike(place);
}

/// Without a day beside it, a place must look the part: few words, and a sentence behind the dash.
bool isBarePlace(const QString &place, const QString &rest, const Joint &joint, const Vocabulary &vocabulary)
{
    if (!isPlace(place)
        || phraseAtStart(folded(place), vocabulary.labels + vocabulary.furniture).length == place.size())
        return false;
    const bool spaced = joint.end - joint.start >= 3 || joint.start == place.size();
    const bool isCapital = place == place.toUpper() && place != place.toLower();
    const bool convincing = !joint.isHyphen || isCapital;
    const bool isHanPlace = isHan(place.at(0));
    return spaced && convincing && wordCount(place) <= 5 && (!isHanPlace || place.size() <= 10) && wordCount(rest) >= 6;
}

/// Takes off what may stand between a place and its day: ", ", " (", " le ", " | ".
QString trimmedPlace(QStringView text)
{
    static const QRegularExpression tail(QStringLiteral("(?:[\\s,،，(（|/.;·]|(?<=[\\s,،])(?:le|el|on|den|a))+$"),
        QRegularExpression::CaseInsensitiveOption);
    QString place = text.toString();
    place.remove(tail);
    return place;
}

/// "Monday", which stands where a place could.
bool isDayName(const QString &text, const Vocabulary &vocabulary)
{
    const QLocale locale(vocabulary.language.code());
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        if (folded(locale.standaloneDayName(day)) == folded(text))
            return true;
    }
    return false;
}

/// Parts the words before the dash in place and day; nothing if they are something else.
std::optional<PrintedDateline> parsedHead(const QString &head, const Vocabulary &vocabulary)
{
    const std::optional<PrintedDate> day = findDate(head, vocabulary);
    if (!day)
        return std::nullopt;
    PrintedDateline found;
    found.date = day->date;
    found.hasPrintedDay = true;
    const QString place = trimmedPlace(QStringView(head).left(day->position));
    const QString behind = head.mid(day->position + day->length).trimmed();
    const bool nothingBehind = wordCount(behind) <= 4 && (behind.isEmpty() || !behind.at(0).isLetterOrNumber());
    if (place.isEmpty() || isDayName(place, vocabulary))
        return wordCount(behind) <= 6 && (place.isEmpty() || behind.isEmpty()) ? std::optional(found) : std::nullopt;
    if (!isPlace(place) || !nothingBehind)
        return std::nullopt;
    found.placeLength = place.size();
    return found;
}

/// "Geneva (WHO) – ": the place ends before the bracket.
qsizetype bareLength(const QString &head)
{
    static const QRegularExpression bracket(QStringLiteral("\\s*[(（][^()（）]{1,30}[)）]$"));
    const QRegularExpressionMatch match = bracket.match(head);
    return match.hasMatch() ? match.capturedStart() : head.size();
}

} // namespace

std::optional<PrintedDateline> readDateline(const QString &line, const Vocabulary &vocabulary)
{
    const QString head = line.left(headSize);
    for (const Joint &joint : jointsIn(head)) {
        if (joint.start == 0)
            return std::nullopt;
        const QString before = head.left(joint.start);
        if (auto found = parsedHead(before, vocabulary)) {
            found->bodyStart = joint.end;
            if (found->placeLength > 0 && joint.end < line.size())
                return found;
        }
        const QString place = before.left(bareLength(before));
        if (!findDate(before, vocabulary) && isBarePlace(place, line.mid(joint.end, headSize), joint, vocabulary))
            return PrintedDateline{place.size(), joint.end, std::nullopt, false};
    }
    if (line.size() > 80)
        return std::nullopt;
    std::optional<PrintedDateline> alone = parsedHead(line, vocabulary);
    if (alone)
        alone->bodyStart = line.size();
    return alone;
}

} // namespace communique
