#pragma once

#include "base/digest.h"
#include "base/language_tag.h"
#include "model/ids.h"
#include "model/inline_text.h"

#include <QDate>
#include <QList>

#include <optional>
#include <variant>

namespace communique {

// The kinds of a block. Each carries `text`, the one line of inline text that a pane shows and a person types; what
// else a kind needs stands beside it.

struct Headline
{
    InlineText text;
    bool operator==(const Headline &) const = default;
};

struct Subhead
{
    InlineText text;
    bool operator==(const Subhead &) const = default;
};

/// Where and when: `text` is the place as printed ("New York").
struct Dateline
{
    InlineText text;
    std::optional<QDate> date; ///< none until a person has said which day
    QString joint; ///< what joins it to the paragraph it runs into (" – "); empty when it stands on a line of its own
    bool operator==(const Dateline &) const = default;
};

struct Paragraph
{
    InlineText text;
    bool operator==(const Paragraph &) const = default;
};

/// A heading inside the body.
struct Heading
{
    InlineText text;
    int level = 2; ///< 2 or 3; the headline is 1
    bool operator==(const Heading &) const = default;
};

/// A paragraph that quotes somebody. The runs marked `spoken` are the speaker's words; runs between them are the
/// attribution, so a quote may be split around it. With spoken runs only, speaker and title are printed below.
struct Quote
{
    InlineText text;
    QString speaker;
    QString speakerTitle;
    bool operator==(const Quote &) const = default;
};

/// The sentence that leads into a list.
struct ListIntro
{
    InlineText text;
    bool operator==(const ListIntro &) const = default;
};

enum class ListStyle { Bulleted, Numbered };

/// One item. A list is a run of neighbouring items of one style: each item is a block, so that it keeps its place
/// beside its counterparts in the other languages.
struct ListItem
{
    ListStyle style = ListStyle::Bulleted;
    InlineText text;
    bool operator==(const ListItem &) const = default;
};

/// What the reader is asked to do, with where it leads and the languages in which it can be had there.
struct CallToAction
{
    InlineText text;
    QString target; ///< absolute http or https URL; empty until a person has said where
    QList<LanguageTag> languages; ///< a set, kept in the order of sortLanguages()
    bool operator==(const CallToAction &) const = default;
};

/// A picture; `text` is its caption.
struct Image
{
    InlineText text;
    Digest asset; ///< of the picture's bytes in the store
    QString alternativeText;
    QString credit;
    bool operator==(const Image &) const = default;
};

/// The mark that says the release ends here, such as "***".
struct EndMark
{
    InlineText text;
    bool operator==(const EndMark &) const = default;
};

/// A standing text ("About us"), pinned to the version it was taken from.
struct Boilerplate
{
    InlineText text;
    QString name;
    int version = 0;
    bool operator==(const Boilerplate &) const = default;
};

/// Whom the press may call.
struct Contact
{
    InlineText text;
    QString name;
    QString email;
    QString phone; ///< E.164: "+41797480395"
    bool operator==(const Contact &) const = default;
};

enum class NoticeKind { Embargo, Correction, Update, Hold, Note };

/// A notice that stands before the body.
struct Notice
{
    InlineText text;
    NoticeKind kind = NoticeKind::Note;
    bool operator==(const Notice &) const = default;
};

/// Every kind there is. It is visited without a default, so that a new kind fails to compile wherever it must be
/// answered.
using BlockBody = std::variant<Headline, Subhead, Dateline, Paragraph, Heading, Quote, ListIntro, ListItem,
    CallToAction, Image, EndMark, Boilerplate, Contact, Notice>;

/// One row of an edition: an id shared with its counterparts in the other languages, and what it is.
struct Block
{
    BlockId id;
    BlockBody body;

    const InlineText &text() const;
    void setText(const InlineText &text);

    bool operator==(const Block &) const = default;
};

/// The kind's name in canonical form, on the command line and in CSS: "headline", "list-item", …
QString kindName(const BlockBody &body);
/// An empty body of the kind of that name; nothing for an unknown name.
std::optional<BlockBody> bodyOfKind(const QString &kindName);
/// The same text as another kind, keeping what the two kinds share.
BlockBody convertedTo(const BlockBody &body, const QString &kindName);

template <typename... Fs> struct Overloaded : Fs...
{
    using Fs::operator()...;
};
template <typename... Fs> Overloaded(Fs...) -> Overloaded<Fs...>;

} // namespace communique
