// What the memory has for the caret's row, and taking it over.

#include "kit/action_set.h"
#include "workspace/live_words.h"
#include "workspace/pane_group.h"
#include "workspace/side_panel.h"
#include "workspace/suggestion_finder.h"
#include "workspace/suggestions_panel.h"
#include "workspace/workspace_screen.h"

namespace communique {

namespace {

/// The words with the voice of their block: of a quote that has been taken over whole, all are spoken.
InlineText inVoiceOf(const Block &block, const QString &words)
{
    Marks marks;
    marks.spoken = std::holds_alternative<Quote>(block.body);
    InlineText text;
    text.append(words, marks);
    return text;
}

} // namespace

void WorkspaceScreen::connectMemory()
{
    connect(
        m_finder, &SuggestionFinder::found, this, [this](const MemoryQuery &query, const QList<MemoryMatch> &matches) {
            m_side->suggestions().show(query.text, matches, query.target);
            m_side->setSuggestionCount(int(matches.size()));
            m_actions->refresh();
        });
    connect(&m_side->suggestions(), &SuggestionsPanel::chosen, this, &WorkspaceScreen::takeSuggestion);
}

void WorkspaceScreen::requestSuggestions()
{
    const LanguageTag target = currentLanguage();
    const bool isTarget = m_work->isLoaded() && target != m_work->dossier().release.created.source;
    const auto query
        = isTarget ? suggestionQuery(m_reading.live, pane()->caretBlock(), target, m_work->now()) : std::nullopt;
    if (!query && m_asked.isEmpty())
        return;
    if (!query) {
        m_finder->forget();
        m_asked.clear();
        m_side->suggestions().clear();
        m_side->setSuggestionCount(0);
        return;
    }
    const QString asked = QStringList{target.code(), query->previous, query->text, query->next}.join(u'\n');
    if (asked == m_asked)
        return;
    m_asked = asked;
    m_finder->ask(*query);
}

void WorkspaceScreen::takeSuggestion(int index)
{
    const QString words = m_side->suggestions().wordsAt(index);
    if (words.isEmpty() || !canWrite())
        return;
    const BlockId id = pane()->caretBlock();
    const Content content = pane()->content();
    if (const Block *block = content.find(id))
        pane()->setBlockText(id, inVoiceOf(*block, words));
    pane()->setFocus();
}

} // namespace communique
