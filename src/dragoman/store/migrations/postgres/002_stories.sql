-- Stories, which article is in which, and what was told of them. A story without an account is still to be told.
CREATE TABLE story (
    id TEXT COLLATE "C" PRIMARY KEY,
    title TEXT NOT NULL,
    articles INTEGER NOT NULL,
    lineages INTEGER NOT NULL,
    value BYTEA NOT NULL
);

CREATE TABLE membership (
    article BIGINT PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    story TEXT NOT NULL REFERENCES story ON DELETE CASCADE
);
CREATE INDEX membership_story ON membership (story);

CREATE TABLE account (
    story TEXT PRIMARY KEY REFERENCES story ON DELETE CASCADE,
    hash TEXT NOT NULL,
    value BYTEA NOT NULL
);

-- A story that grew has another id: its old one leads to an article it held.
CREATE TABLE former (
    id TEXT COLLATE "C" PRIMARY KEY,
    article BIGINT NOT NULL REFERENCES article ON DELETE CASCADE
);
CREATE INDEX former_article ON former (article);

-- What grouping keeps of an article, so that the next one is placed without reading the archive again.
CREATE TABLE profile (
    article BIGINT PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    value BYTEA NOT NULL
);
