-- Stories, which article is in which, and what was told of them. A story without an account is still to be told.
CREATE TABLE story (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    articles INTEGER NOT NULL,
    lineages INTEGER NOT NULL,
    value BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE membership (
    article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    story TEXT NOT NULL REFERENCES story ON DELETE CASCADE
);
CREATE INDEX membership_story ON membership (story);

CREATE TABLE account (
    story TEXT PRIMARY KEY REFERENCES story ON DELETE CASCADE,
    hash TEXT NOT NULL,
    value BLOB NOT NULL
) WITHOUT ROWID;

-- A story that grew has another id: its old one leads to an article it held.
CREATE TABLE former (
    id TEXT PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE
) WITHOUT ROWID;
CREATE INDEX former_article ON former (article);

-- What grouping keeps of an article, so that the next one is placed without reading the archive again.
CREATE TABLE profile (
    article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    value BLOB NOT NULL
);
