#include "desk_screen/release_line.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace communique {

namespace {

QString sectionText(DeskSection section)
{
    switch (section) {
    case DeskSection::NeedsMe:
        return QCoreApplication::translate("DeskScreen", "Needs me");
    case DeskSection::WaitingOnOthers:
        return QCoreApplication::translate("DeskScreen", "Waiting on others");
    case DeskSection::ReadyAndPublished:
        return QCoreApplication::translate("DeskScreen", "Ready and published");
    }
    return {};
}

void placeInCards(QList<ReleaseLine> &lines)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool begins = i == 0 || lines.at(i - 1).heading();
        const bool ends = i + 1 == lines.size() || lines.at(i + 1).heading();
        if (begins)
            lines[i].place = ends ? CardPlace::Only : CardPlace::First;
        else
            lines[i].place = ends ? CardPlace::Last : CardPlace::Middle;
    }
}

/// The step of this person if there is one, else the first.
std::optional<NextStep> stepToShow(const QList<NextStep> &steps, const Person &person)
{
    const auto mine
        = std::find_if(steps.cbegin(), steps.cend(), [&person](const NextStep &step) { return isMine(step, person); });
    if (mine != steps.cend())
        return *mine;
    return steps.isEmpty() ? std::nullopt : std::optional(steps.constFirst());
}

} // namespace

QList<ReleaseLine> linesOf(const DeskList &desk)
{
    QList<ReleaseLine> lines;
    std::optional<DeskSection> section;
    for (const DeskRow &row : desk.rows) {
        if (section != row.section)
            lines.append({HeadingLine{sectionText(row.section)}, {}});
        section = row.section;
        lines.append({row, {}});
    }
    placeInCards(lines);
    return lines;
}

QList<ReleaseLine> linesOf(const QList<ReleaseSummary> &releases, const Person &person, const QDateTime &now)
{
    QList<ReleaseLine> lines;
    for (const ReleaseSummary &summary : releases) {
        DeskRow row;
        row.summary = summary;
        row.step = stepToShow(summary.steps, person);
        row.isOverdue = summary.isOpen() && summary.due.isValid() && summary.due < now;
        row.section = row.step && isMine(*row.step, person) ? DeskSection::NeedsMe : DeskSection::WaitingOnOthers;
        lines.append({row, {}});
    }
    placeInCards(lines);
    return lines;
}

QList<ReleaseLine> linesOf(const SearchPage &page)
{
    QList<ReleaseLine> lines;
    if (!page.hits.isEmpty()) {
        const QString count = QLocale().toString(page.hits.size());
        lines.append({HeadingLine{page.hasMore
                              ? QCoreApplication::translate("DeskScreen", "Texts found: the first %1").arg(count)
                              : QCoreApplication::translate("DeskScreen", "Texts found: %1").arg(count)},
            {}});
    }
    for (const SearchHit &hit : page.hits)
        lines.append({hit, {}});
    placeInCards(lines);
    return lines;
}

} // namespace communique
