// G-struct (WORKFLOW.md section 4). The keys of Blocker::what:
//
//   of any edition   no-words, headline-missing, headline-repeated, dateline-missing, dateline-repeated, date-missing,
//                    end-mark-missing, end-mark-repeated, contact-missing, block-empty, target-missing, alt-missing
//   of a target      block-missing, block-extra, order-differs, kind-differs (name: the source's kind),
//                    speakers-differ, target-differs, languages-differ

#include "workflow/guards/guard.h"

#include <QSet>

#include <algorithm>

namespace communique::guards {

namespace {

/// Collects what is wrong with one edition's blocks.
class Inspection
{
public:
    explicit Inspection(const LanguageTag &language)
        : m_language(language)
    { }

    QList<Blocker> ofContent(const Content &content)
    {
        exactlyOne<Headline>(content, QStringLiteral("headline"));
        exactlyOne<Dateline>(content, QStringLiteral("dateline"));
        exactlyOne<EndMark>(content, QStringLiteral("end-mark"));
        if (count<Contact>(content) == 0)
            add({}, QStringLiteral("contact-missing"));
        for (const Block &block : content.blocks)
            inspect(block);
        return std::exchange(m_found, {});
    }

    QList<Blocker> ofTarget(const Content &source, const Content &target)
    {
        compareIds(source, target);
        for (const Block &block : target.blocks) {
            if (const Block *counterpart = source.find(block.id))
                compare(*counterpart, block);
        }
        if (speakers(source).size() != speakers(target).size())
            add({}, QStringLiteral("speakers-differ"));
        return std::exchange(m_found, {});
    }

private:
    void add(const BlockId &block, const QString &what, const QString &name = {})
    {
        m_found.append({QStringLiteral("STRUCT"), m_language, block, what, name});
    }

    template <typename Kind> static qsizetype count(const Content &content)
    {
        return std::count_if(content.blocks.cbegin(), content.blocks.cend(),
            [](const Block &block) { return std::holds_alternative<Kind>(block.body); });
    }

    template <typename Kind> void exactlyOne(const Content &content, const QString &name)
    {
        const qsizetype found = count<Kind>(content);
        if (found == 0)
            add({}, name + QStringLiteral("-missing"));
        bool isFirst = true;
        for (const Block &block : content.blocks) {
            if (!std::holds_alternative<Kind>(block.body))
                continue;
            if (!isFirst)
                add(block.id, name + QStringLiteral("-repeated"));
            isFirst = false;
        }
    }

    static bool isEmpty(const Block &block)
    {
        if (!block.text().plain().trimmed().isEmpty() || std::holds_alternative<Image>(block.body))
            return false;
        const auto *contact = std::get_if<Contact>(&block.body);
        return !contact || (contact->name.isEmpty() && contact->email.isEmpty() && contact->phone.isEmpty());
    }

    void inspect(const Block &block)
    {
        if (isEmpty(block))
            add(block.id, QStringLiteral("block-empty"));
        if (const auto *dateline = std::get_if<Dateline>(&block.body); dateline && !dateline->date)
            add(block.id, QStringLiteral("date-missing"));
        if (const auto *call = std::get_if<CallToAction>(&block.body); call && call->target.isEmpty())
            add(block.id, QStringLiteral("target-missing"));
        const auto *image = std::get_if<Image>(&block.body);
        if (image && image->alternativeText.trimmed().isEmpty())
            add(block.id, QStringLiteral("alt-missing"));
    }

    void compareIds(const Content &source, const Content &target)
    {
        QList<BlockId> shared;
        for (const Block &block : source.blocks) {
            if (target.find(block.id))
                shared.append(block.id);
            else
                add(block.id, QStringLiteral("block-missing"), kindName(block.body));
        }
        QList<BlockId> sharedInTarget;
        for (const Block &block : target.blocks) {
            if (source.find(block.id))
                sharedInTarget.append(block.id);
            else
                add(block.id, QStringLiteral("block-extra"), kindName(block.body));
        }
        for (qsizetype i = 0; i < std::min(shared.size(), sharedInTarget.size()); ++i) {
            if (shared.at(i) != sharedInTarget.at(i))
                return add(sharedInTarget.at(i), QStringLiteral("order-differs"));
        }
    }

    void compare(const Block &source, const Block &target)
    {
        if (source.body.index() != target.body.index())
            return add(target.id, QStringLiteral("kind-differs"), kindName(source.body));
        const auto *there = std::get_if<CallToAction>(&source.body);
        const auto *here = std::get_if<CallToAction>(&target.body);
        if (!there || !here)
            return;
        if (there->target != here->target)
            add(target.id, QStringLiteral("target-differs"), there->target);
        if (languageSet(*there) != languageSet(*here))
            add(target.id, QStringLiteral("languages-differ"));
    }

    static QSet<LanguageTag> languageSet(const CallToAction &call)
    {
        return {call.languages.cbegin(), call.languages.cend()};
    }

    static QSet<QString> speakers(const Content &content)
    {
        QSet<QString> names;
        for (const Block &block : content.blocks) {
            const auto *quote = std::get_if<Quote>(&block.body);
            if (quote && !quote->speaker.isEmpty())
                names.insert(quote->speaker);
        }
        return names;
    }

    LanguageTag m_language;
    QList<Blocker> m_found;
};

} // namespace

QList<Blocker> structure(const Dossier &dossier, const LanguageTag &language)
{
    const Content *content = dossier.head(language);
    if (!content)
        return {{QStringLiteral("STRUCT"), language, {}, QStringLiteral("no-words"), {}}};
    Inspection inspection(language);
    QList<Blocker> found = inspection.ofContent(*content);
    const Content *source = dossier.sourceHead();
    if (language != dossier.release.created.source && source)
        found += inspection.ofTarget(*source, *content);
    return found;
}

} // namespace communique::guards
