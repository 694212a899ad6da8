-- Derived from the journal: the glossary as it stands. Retired concepts have no row.
CREATE TABLE concept (
    id TEXT NOT NULL PRIMARY KEY,
    body BLOB NOT NULL -- canonical JSON, the payload of the concept-recorded entry
) STRICT;

-- Derived: the directory of people and organisations as it stands.
CREATE TABLE contact (
    id TEXT NOT NULL PRIMARY KEY,
    body BLOB NOT NULL -- canonical JSON, the payload of the contact-recorded entry
) STRICT;
