#pragma once

#include "integration/cli/ctl.h"

namespace communique {

/// A newsroom with people for each role, and the main job in steps, each as a person does it at the command line.
///
/// The people are officer, second (another officer), translator, reviser, supervisor, chief (another supervisor), and
/// admin, all at example.org; nobody has a passphrase. Steps that a test takes for granted end the program with what
/// was said when they fail.
class NewsJob
{
public:
    /// Founds the newsroom.
    NewsJob();

    const Ctl &ctl() const { return m_ctl; }
    /// The six official languages.
    static QStringList languages();

    /// The demo's words about a winter's work in one language, 15 blocks with the ids b1 to b15.
    static QByteArray words(const QString &language);
    /// Other words in the same form: each line keeps its id, its kind, its attributes and its numbers.
    static QByteArray translated(const QString &structured, const QString &language);

    /// A release of those words in English, required in \a required; its id.
    QString begin(const QStringList &required = languages());
    /// The officer, or the translator, writes it and hands it on; reviser and supervisor do their part.
    void submit(const QString &release, const QString &language);
    /// The reviser lets everything stand that blocks an edition: words that were made up do not agree with their
    /// source.
    void acceptFindings(const QString &release, const QString &language);
    void approve(const QString &release, const QString &language);
    void sign(const QString &release);
    /// begin(), approve() for each, sign().
    QString readyToPublish(const QStringList &required = languages());
    QString site() const { return m_ctl.path(QStringLiteral("site")); }

    /// What `show --json` says of one edition.
    QJsonObject edition(const QString &release, const QString &language) const;

    /// Runs a step that a test takes for granted.
    Ran must(const QString &person, const QStringList &arguments, const QByteArray &input = {}) const;

private:
    Ctl m_ctl;
};

} // namespace communique
