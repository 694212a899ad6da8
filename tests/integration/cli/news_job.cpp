#include "integration/cli/news_job.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace communique {

namespace {

/// A few words of each language, so that search and direction have something to hold on to.
QString fewWords(const QString &language)
{
    static const QHash<QString, QString> all{
        {QStringLiteral("en"), QStringLiteral("the report says more")},
        {QStringLiteral("fr"), QStringLiteral("le rapport en dit davantage")},
        {QStringLiteral("es"), QStringLiteral("el informe dice algo más")},
        {QStringLiteral("ar"), QStringLiteral("ويضيف التقرير للهجرة")},
        {QStringLiteral("ru"), QStringLiteral("в докладе сказано больше")},
        {QStringLiteral("zh"), QStringLiteral("报告谈到移民问题")},
    };
    return all.value(language);
}

} // namespace

NewsJob::NewsJob()
{
    must({},
        {QStringLiteral("init"), QStringLiteral("--name"), QStringLiteral("Ada"), QStringLiteral("--email"),
            QStringLiteral("admin@example.org")});
    const QList<QPair<QString, QString>> people{{QStringLiteral("officer"), QStringLiteral("press-officer")},
        {QStringLiteral("second"), QStringLiteral("press-officer")},
        {QStringLiteral("translator"), QStringLiteral("translator")},
        {QStringLiteral("reviser"), QStringLiteral("reviser")},
        {QStringLiteral("supervisor"), QStringLiteral("supervisor")},
        {QStringLiteral("chief"), QStringLiteral("supervisor,press-officer")}};
    for (const auto &[name, role] : people) {
        must({},
            {QStringLiteral("person"), QStringLiteral("add"), name, QStringLiteral("--email"),
                name + QStringLiteral("@example.org"), QStringLiteral("--role"), role});
    }
}

QStringList NewsJob::languages()
{
    return {QStringLiteral("en"), QStringLiteral("fr"), QStringLiteral("es"), QStringLiteral("ar"),
        QStringLiteral("ru"), QStringLiteral("zh")};
}

QByteArray NewsJob::words(const QString &language)
{
    const QByteArray text
        = Ctl::read(QStringLiteral(COMMUNIQUE_SOURCE_DIR "/resources/demo/winter-assistance/%1.txt").arg(language));
    if (text.isEmpty())
        qFatal("no words in %s", qPrintable(language));
    return text;
}

QByteArray NewsJob::translated(const QString &structured, const QString &language)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^(\{#[^}]+\} )(#- |# |## |@ |> |: |- |-> |! |= )?(.*?)( \{[^{}]*\})?$)"));
    static const QRegularExpression number(QStringLiteral(R"(\d+)"));
    QStringList lines;
    for (const QString &line : structured.split(u'\n', Qt::SkipEmptyParts)) {
        const QRegularExpressionMatch match = form.match(line);
        if (!match.hasMatch() || match.captured(3) == QLatin1StringView("***")) {
            lines.append(line);
            continue;
        }
        QString words = fewWords(language);
        for (auto numbers = number.globalMatch(match.captured(3)); numbers.hasNext();)
            words += u' ' + numbers.next().captured();
        lines.append(match.captured(1) + match.captured(2) + words + match.captured(4));
    }
    return lines.join(u'\n').toUtf8() + '\n';
}

Ran NewsJob::must(const QString &person, const QStringList &arguments, const QByteArray &input) const
{
    const Ran ran = person.isEmpty() ? m_ctl.run(arguments, input) : m_ctl.as(person, arguments, input);
    if (!ran.ok())
        qFatal("%s %s: %s", qPrintable(person), qPrintable(arguments.join(u' ')), ran.told().constData());
    return ran;
}

void NewsJob::acceptFindings(const QString &release, const QString &language)
{
    const Ran checked = m_ctl.run({QStringLiteral("--json"), QStringLiteral("check"), release, language});
    QStringList accepted;
    for (const QJsonValue &finding : checked.json().array()) {
        const QString key = finding[QLatin1StringView("finding")].toString();
        if (finding[QLatin1StringView("severity")].toString() != QLatin1StringView("blocking")
            || accepted.contains(key))
            continue;
        must(QStringLiteral("reviser"),
            {QStringLiteral("accept"), release, language, key, QStringLiteral("--reason"), QStringLiteral("made up")});
        accepted.append(key);
    }
}

QString NewsJob::begin(const QStringList &required)
{
    return must(QStringLiteral("officer"),
        {QStringLiteral("new"), QStringLiteral("--language"), QStringLiteral("en"), QStringLiteral("--from"),
            QStringLiteral("-"), QStringLiteral("--required"), required.join(u',')},
        words(QStringLiteral("en")))
        .line();
}

void NewsJob::submit(const QString &release, const QString &language)
{
    const bool isSource = language == QLatin1StringView("en");
    const QString writer = isSource ? QStringLiteral("officer") : QStringLiteral("translator");
    if (!isSource) {
        must(writer, {QStringLiteral("edit"), release, language, QStringLiteral("--from"), QStringLiteral("-")},
            words(language));
    }
    must(writer, {QStringLiteral("submit"), release, language});
    if (!isSource)
        must(QStringLiteral("reviser"), {QStringLiteral("revise"), release, language});
}

void NewsJob::approve(const QString &release, const QString &language)
{
    submit(release, language);
    must(QStringLiteral("supervisor"), {QStringLiteral("approve"), release, language});
}

void NewsJob::sign(const QString &release)
{
    must(QStringLiteral("supervisor"), {QStringLiteral("sign"), release});
}

QString NewsJob::readyToPublish(const QStringList &required)
{
    const QString release = begin(required);
    for (const QString &language : required)
        approve(release, language);
    sign(release);
    return release;
}

QJsonObject NewsJob::edition(const QString &release, const QString &language) const
{
    const Ran shown
        = must({}, {QStringLiteral("show"), release, QStringLiteral("--language"), language, QStringLiteral("--json")});
    return shown.json().object().value(QLatin1StringView("editions")).toArray().at(0).toObject();
}

} // namespace communique
