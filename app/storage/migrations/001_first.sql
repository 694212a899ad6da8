-- The truth: who did what, when, to what. Rows are appended, chained and signed (trust/journal_chain.h).
CREATE TABLE journal (
    origin TEXT NOT NULL,
    number INTEGER NOT NULL,
    time INTEGER NOT NULL, -- milliseconds since 1970-01-01T00:00Z
    actor TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    payload BLOB NOT NULL, -- canonical JSON
    previous BLOB NOT NULL, -- 32 bytes, none for the first entry
    digest BLOB NOT NULL,
    signature BLOB NOT NULL,
    PRIMARY KEY (origin, number)
) STRICT;
CREATE INDEX journal_subject ON journal (subject, number);
CREATE INDEX journal_releases ON journal (number) WHERE kind = 'release-created';
CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is never changed'); END;
CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is never shortened'); END;

-- Words, imported documents and pictures under their SHA-256.
CREATE TABLE blob (
    digest BLOB NOT NULL PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT;
CREATE TRIGGER blob_no_update BEFORE UPDATE ON blob
BEGIN SELECT RAISE(ABORT, 'a blob is never changed'); END;
CREATE TRIGGER blob_no_delete BEFORE DELETE ON blob
BEGIN SELECT RAISE(ABORT, 'a blob is never removed'); END;

-- Working copies: what was typed since the last revision, signed by whoever typed it.
CREATE TABLE draft (
    id TEXT NOT NULL PRIMARY KEY,
    release TEXT NOT NULL,
    language TEXT NOT NULL,
    author TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    body BLOB NOT NULL, -- canonical JSON, see draft_json.h
    signature BLOB NOT NULL
) STRICT;
-- One digest over all drafts, so that a draft that was taken away or put back to an older state is noticed.
CREATE TABLE draft_seal (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    digest BLOB NOT NULL
) STRICT;

-- Derived from the journal, for lists; rebuilt at will.
CREATE TABLE release_summary (
    release TEXT NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL, -- of the entry that created it
    reference TEXT NOT NULL,
    is_open INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    published_at INTEGER, -- none before the first publication
    summary BLOB NOT NULL -- canonical JSON, see workflow/summary.h
) STRICT;
CREATE INDEX release_summary_open ON release_summary (is_open, changed_at);
CREATE INDEX release_summary_closed ON release_summary (is_open, published_at);
CREATE INDEX release_summary_number ON release_summary (number);
CREATE INDEX release_summary_reference ON release_summary (reference);

-- Derived: the words of each edition's head, for search.
CREATE TABLE edition_text (
    id INTEGER NOT NULL PRIMARY KEY, -- grows with the age of the release, see edition_rows.h
    release TEXT NOT NULL,
    language TEXT NOT NULL,
    headline TEXT NOT NULL,
    text TEXT NOT NULL,
    UNIQUE (release, language)
) STRICT;
-- Tokens are made by language/search_text.h and joined by blanks; the tokenizer only cuts them apart again.
CREATE VIRTUAL TABLE edition_index USING fts5 (
    tokens, tokenize = 'ascii', detail = none, columnsize = 0, prefix = '1 2 3'
);
