// Characters that steer the direction of text are closed in the block that opens them, and in Arabic what is read from
// left to right is shown so: a telephone number without an isolate around it comes out with its groups in reverse.
//
// What a reader sees is taken from ICU's implementation of the Unicode bidirectional algorithm (UAX 9).

#include "quality/checks/checks.h"

#include <unicode/ubidi.h>

#include <memory>

namespace communique::checks {

namespace {

constexpr char16_t firstStrongIsolate = 0x2068;
constexpr char16_t popIsolate = 0x2069;

bool isEmbedding(char16_t c)
{
    return c >= 0x202A && c <= 0x202E && c != 0x202C;
}

bool isOverride(char16_t c)
{
    return c == 0x202D || c == 0x202E;
}

bool isIsolate(char16_t c)
{
    return c >= 0x2066 && c <= 0x2068;
}

Finding ofControl(const CheckedBlock &block, qsizetype at)
{
    Finding finding = block.findingAt("bidi-controls", {at, 1});
    finding.target = QStringLiteral("U+%1").arg(block.target.text.at(at).unicode(), 4, 16, QLatin1Char('0')).toUpper();
    finding.about = finding.target;
    finding.fix = QString();
    return finding;
}

void addControls(const CheckedBlock &block, QList<Finding> &found)
{
    const QString &text = block.target.text;
    QList<qsizetype> embeddings;
    QList<qsizetype> isolates;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        if (isOverride(c))
            found.append(ofControl(block, i));
        if (isEmbedding(c)) {
            embeddings.append(i);
        } else if (isIsolate(c)) {
            isolates.append(i);
        } else if (c == 0x202C || c == popIsolate) {
            QList<qsizetype> &open = c == popIsolate ? isolates : embeddings;
            if (open.isEmpty())
                found.append(ofControl(block, i));
            else
                open.removeLast();
        }
    }
    for (const qsizetype at : embeddings + isolates) {
        if (!isOverride(text.at(at).unicode()))
            found.append(ofControl(block, at));
    }
}

/// Where each character of a right-to-left paragraph is shown, from the left.
QList<int32_t> visualPlaces(const QString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UBiDi, decltype(&ubidi_close)> bidi(
        ubidi_openSized(static_cast<int32_t>(text.size()), 0, &status), &ubidi_close);
    ubidi_setPara(bidi.get(), reinterpret_cast<const UChar *>(text.utf16()), static_cast<int32_t>(text.size()),
        UBIDI_RTL, nullptr, &status);
    QList<int32_t> places(text.size());
    ubidi_getLogicalMap(bidi.get(), places.data(), &status);
    return U_SUCCESS(status) ? places : QList<int32_t>();
}

bool isReadFromLeft(FactKind kind)
{
    return kind == FactKind::Phone || kind == FactKind::Email || kind == FactKind::Link || kind == FactKind::Symbol;
}

bool isShownInOrder(const QList<int32_t> &places, const TextSpan &span)
{
    for (qsizetype i = span.start + 1; i < span.end(); ++i) {
        if (places.at(i) != places.at(i - 1) + 1)
            return false;
    }
    return true;
}

void addMisleading(const CheckedBlock &block, QList<Finding> &found)
{
    QList<int32_t> places;
    for (const Fact &fact : block.target.facts) {
        if (!isReadFromLeft(fact.kind))
            continue;
        if (places.isEmpty())
            places = visualPlaces(block.target.text);
        if (places.isEmpty() || isShownInOrder(places, fact.place))
            continue;
        Finding finding = block.findingAt("direction", fact.place);
        finding.fix = QChar(firstStrongIsolate) + fact.written + QChar(popIsolate);
        found.append(finding);
    }
}

} // namespace

QList<Finding> bidi(const CheckedBlock &block)
{
    QList<Finding> found;
    addControls(block, found);
    if (block.target.language.isRightToLeft())
        addMisleading(block, found);
    return found;
}

} // namespace communique::checks
