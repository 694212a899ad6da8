#pragma once

#include "model/inline_text.h"
#include "model/text_span.h"

#include <QList>

#include <optional>

namespace communique {

/// One mark around a stretch of text, as formats have it that nest elements.
struct InlineCode
{
    /// In the order in which they nest, outermost first.
    enum class Kind { Link, Language, Spoken, Bold, Italic, NoBreak, Fixed };
    Kind kind = Kind::Bold;
    QString value; ///< a Link's address, a Language's tag

    bool operator==(const InlineCode &) const = default;
};

/// How XLIFF names a code: `type` and `subType` in 2.x, `ctype` in 1.2. Fixed is an annotation there and has none.
struct InlineCodeName
{
    InlineCode::Kind kind;
    QLatin1StringView type;
    QLatin1StringView subType;
    QLatin1StringView ctype;
};
const QList<InlineCodeName> &inlineCodeNames();
const InlineCodeName &nameOf(InlineCode::Kind kind);

/// A step through a text with its codes as properly nested pairs.
struct CodeStep
{
    enum class Kind { Open, Close, Text };
    Kind kind = Kind::Text;
    InlineCode code; ///< of Open and Close
    QString text; ///< of Text

    bool operator==(const CodeStep &) const = default;
};

/// The text as steps. A code that runs on over several runs is opened once wherever nesting allows.
/// \a fixed are stretches that are the same in every language, in order, none over another.
QList<CodeStep> codeSteps(const InlineText &text, const QList<TextSpan> &fixed = {});

/// Puts the code's mark on. False for a value that is not let in: an address of another kind than allowedLink() takes,
/// a tag that is none. Fixed sets nothing.
bool applyCode(const InlineCode &code, Marks &marks);

} // namespace communique
