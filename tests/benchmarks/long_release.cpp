#include "benchmarks/long_release.h"

#include "benchmarks/taken.h"
#include "desk/drafting.h"
#include "desk/founding.h"
#include "ui/workspace/sample_editions.h"

namespace communique {

LongRelease::LongRelease(int blocks)
    : m_place{filePath(QStringLiteral("newsroom.communique")), filePath(QStringLiteral("keys"))}
{
    Newsroom newsroom
        = take(foundNewsroom(m_place, m_clock, QStringLiteral("Bench"), NewsroomKind::Demo, std::nullopt));
    const Session root = take(openRoot(newsroom, std::nullopt));
    const Person person = take(enrolPerson(newsroom, root,
        {QStringLiteral("Writer"), QStringLiteral("writer@example.org"), Role::PressOfficer | Role::Translator, {}},
        {}));
    m_session = take(newsroom.signIn(person.id, std::nullopt));
    NewRelease release;
    release.source = languages().constFirst();
    release.content = sample::longEdition(blocks, release.source);
    m_id = take(createRelease(newsroom, *m_session, release)).release;
    for (const LanguageTag &language : languages().mid(1)) {
        expect(requestEdition(newsroom, *m_session, m_id, language, person.id, {}));
        Draft draft = take(openEdition(newsroom, person.id, m_id, language)).draft;
        const Content words = sample::longEdition(blocks, language);
        for (qsizetype i = 0; i < draft.content.blocks.size(); ++i)
            draft.content.blocks[i].setText(words.blocks.at(i).text());
        take(sealDraft(newsroom, *m_session, draft));
    }
}

QList<LanguageTag> LongRelease::languages() const
{
    QList<LanguageTag> languages = officialLanguages();
    const LanguageTag source = officialLanguage(QLatin1StringView("en"));
    languages.removeOne(source);
    languages.prepend(source);
    return languages;
}

} // namespace communique
