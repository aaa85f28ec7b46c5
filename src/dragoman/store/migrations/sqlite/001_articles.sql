-- Articles, each with its versions; what was read in a version; the words that are searched.
CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

-- `id` is that of the version that counts.
CREATE TABLE article (
    key INTEGER PRIMARY KEY,
    identity TEXT NOT NULL UNIQUE,
    id TEXT NOT NULL UNIQUE,
    day TEXT,
    added TEXT NOT NULL
);
CREATE INDEX article_day ON article (day);

CREATE TABLE version (
    key INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    number INTEGER NOT NULL,
    id TEXT NOT NULL,
    digest TEXT NOT NULL,
    added TEXT NOT NULL,
    latest INTEGER NOT NULL,
    value BLOB NOT NULL,
    UNIQUE (article, number),
    UNIQUE (article, digest)
);
CREATE UNIQUE INDEX version_latest ON version (article) WHERE latest = 1;
CREATE INDEX version_id ON version (id);

-- `reading` says what read it; `hash` is that of `value`.
CREATE TABLE annotation (
    version INTEGER PRIMARY KEY REFERENCES version ON DELETE CASCADE,
    reading TEXT NOT NULL,
    hash TEXT NOT NULL,
    value BLOB NOT NULL
);
CREATE INDEX annotation_reading ON annotation (reading);

CREATE VIRTUAL TABLE searchable USING fts5 (
    title, text, source, actors,
    tokenize = 'porter unicode61 remove_diacritics 2'
);
