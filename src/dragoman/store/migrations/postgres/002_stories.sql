-- Stories, which article is in which, and what was told of them. A story without an account is still to be told.
-- Stories that touch are in one theme: what comes in reads and changes only the themes that it touches.
CREATE TABLE story (
    id TEXT COLLATE "C" PRIMARY KEY,
    theme TEXT NOT NULL,
    title TEXT NOT NULL,
    articles INTEGER NOT NULL,
    lineages INTEGER NOT NULL,
    value BYTEA NOT NULL
);
CREATE INDEX story_theme ON story (theme);

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

-- The id of a story that went into another leads to an article that it held.
CREATE TABLE former (
    id TEXT COLLATE "C" PRIMARY KEY,
    article BIGINT NOT NULL REFERENCES article ON DELETE CASCADE
);
CREATE INDEX former_article ON former (article);

-- What grouping keeps of an article, under the id that it was grouped by, so that the next one finds its place.
CREATE TABLE shelf (
    article BIGINT PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    id TEXT NOT NULL UNIQUE,
    theme TEXT NOT NULL,
    profile BYTEA NOT NULL
);
CREATE INDEX shelf_theme ON shelf (theme);

CREATE TABLE article_key (
    word TEXT NOT NULL,
    article BIGINT NOT NULL REFERENCES shelf ON DELETE CASCADE,
    PRIMARY KEY (word, article)
);
CREATE INDEX article_key_article ON article_key (article);

-- What came in and has no place yet. An article that is neither here nor on the shelf is profiled anew.
CREATE TABLE incoming (
    article BIGINT PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    profile BYTEA NOT NULL
);

-- The sentences of each report, as keys with their lengths, and those that an outlet puts under all its reports: who
-- shares only these has not copied.
CREATE TABLE sentences (
    article BIGINT PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    source TEXT NOT NULL,
    value BYTEA NOT NULL
);
CREATE INDEX sentences_source ON sentences (source);

CREATE TABLE standing (
    source TEXT PRIMARY KEY,
    value BYTEA NOT NULL
);
