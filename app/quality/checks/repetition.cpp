// A word twice in a row, two blanks where one belongs.
//
// Left alone: words that languages double on purpose; Chinese, which doubles many.

#include "quality/checks/checks.h"

#include <QSet>

#include <algorithm>

namespace communique::checks {

namespace {

bool mayBeDoubled(const QString &word)
{
    static const QSet<QString> words{QStringLiteral("nous"), QStringLiteral("vous"), QStringLiteral("had"),
        QStringLiteral("that"), QStringLiteral("très"), QStringLiteral("muy"), QStringLiteral("so"),
        QStringLiteral("очень"), QStringLiteral("еле"), QStringLiteral("чуть")};
    return words.contains(word);
}

bool isWordChar(QChar c)
{
    return c.isLetter() || c.isMark();
}

void addDoubleWords(const CheckedBlock &block, QList<Finding> &found)
{
    const QString &text = block.target.text;
    TextSpan last;
    for (qsizetype i = 0; i < text.size();) {
        if (!isWordChar(text.at(i))) {
            // Only blanks may stand between the two.
            if (!text.at(i).isSpace())
                last = {};
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < text.size() && isWordChar(text.at(end)))
            ++end;
        const QString word = text.mid(i, end - i).toLower();
        const bool isSame = last.length > 0 && text.mid(last.start, last.length).toLower() == word;
        const bool isMeant = text.at(i).isLower() && mayBeDoubled(word);
        if (isSame && word.size() > 1 && text.at(i).script() != QChar::Script_Han && !isMeant) {
            Finding finding = block.findingAt("double-word", {last.start, end - last.start});
            finding.fix = text.mid(last.start, last.length);
            found.append(finding);
        }
        last = {i, end - i};
        i = end;
    }
}

void addDoubleSpaces(const CheckedBlock &block, QList<Finding> &found)
{
    const QString &text = block.target.text;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (!text.at(i).isSpace() || !text.at(i + 1).isSpace())
            continue;
        qsizetype end = i;
        while (end < text.size() && text.at(end).isSpace())
            ++end;
        Finding finding = block.findingAt("double-space", {i, end - i});
        finding.about = text.mid(std::max<qsizetype>(0, i - 8), 16);
        // A no-break blank is there for a reason; the other one goes.
        const qsizetype kept = text.mid(i, end - i).indexOf(QChar(u'\u00A0'));
        finding.fix = kept >= 0 ? QString(QChar(u'\u00A0')) : QString(text.at(i));
        found.append(finding);
        i = end;
    }
}

} // namespace

QList<Finding> repetition(const CheckedBlock &block)
{
    QList<Finding> found;
    addDoubleWords(block, found);
    addDoubleSpaces(block, found);
    return found;
}

} // namespace communique::checks
