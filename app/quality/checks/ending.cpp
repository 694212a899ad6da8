// A block ends as its source ends: with a full stop, a question mark, a colon or without any, each in the signs of its
// language.
//
// Left alone: items of lists, whose endings are a matter of each language; end marks, contacts, datelines.

#include "quality/checks/checks.h"

#include <algorithm>

namespace communique::checks {

namespace {

enum class Ending { None, Stop, Question, Exclamation, Colon, Open };

bool isClosing(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Format || QStringView(u"\"'’”»)]）」』》").contains(c);
}

/// The last sign of the text; closing quotation marks and brackets may stand on either side of it.
qsizetype lastSign(const QString &text)
{
    qsizetype at = text.size() - 1;
    while (at >= 0 && isClosing(text.at(at)))
        --at;
    return at;
}

Ending endingOf(const QString &text)
{
    const qsizetype at = lastSign(text);
    if (at < 0)
        return Ending::None;
    switch (text.at(at).unicode()) {
    case u'.':
    case u'。':
    case u'．':
    case u'۔':
        return Ending::Stop;
    case u'?':
    case u'？':
    case u'؟':
        return Ending::Question;
    case u'!':
    case u'！':
        return Ending::Exclamation;
    case u':':
    case u'：':
        return Ending::Colon;
    case u',':
    case u'，':
    case u'،':
    case u';':
    case u'；':
    case u'؛':
    case u'…':
        return Ending::Open;
    default:
        return Ending::None;
    }
}

bool isJudged(const Block &block)
{
    return std::holds_alternative<Paragraph>(block.body) || std::holds_alternative<Quote>(block.body)
        || std::holds_alternative<ListIntro>(block.body) || std::holds_alternative<Headline>(block.body)
        || std::holds_alternative<Subhead>(block.body) || std::holds_alternative<Heading>(block.body)
        || std::holds_alternative<Boilerplate>(block.body);
}

QString signAt(const QString &text)
{
    const qsizetype at = lastSign(text);
    return endingOf(text) == Ending::None ? QString() : text.mid(at, 1);
}

} // namespace

QList<Finding> ending(const CheckedBlock &block)
{
    if (!isJudged(block.target.block) || block.target.text.trimmed().isEmpty()
        || block.source->text.trimmed().isEmpty())
        return {};
    const Ending there = endingOf(block.source->text);
    const Ending here = endingOf(block.target.text);
    if (there == here)
        return {};
    const qsizetype at = std::max<qsizetype>(0, lastSign(block.target.text));
    Finding finding = block.finding("final-punctuation", signAt(block.source->text) + u' ' + signAt(block.target.text));
    finding.inTarget = {at, 1};
    finding.inSource = {std::max<qsizetype>(0, lastSign(block.source->text)), 1};
    finding.target = signAt(block.target.text);
    finding.source = signAt(block.source->text);
    return {finding};
}

} // namespace communique::checks
