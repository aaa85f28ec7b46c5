-- What a reviewer marked. It hangs on an article of the story, so that it stays when the story grows.
CREATE TABLE review (
    key INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    fact TEXT,
    mark TEXT NOT NULL,
    note TEXT NOT NULL,
    reviewer TEXT NOT NULL,
    made TEXT NOT NULL
);
CREATE INDEX review_article ON review (article);
