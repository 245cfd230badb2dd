-- What offers were made: keyed hashes of links, numbers and of the drift of the words, by which spam is known again.
CREATE TABLE sketch (
  hash     TEXT NOT NULL,
  post_id  TEXT NOT NULL,
  author   TEXT,
  purge_at BIGINT NOT NULL,
  PRIMARY KEY (hash, post_id)
);
CREATE INDEX sketch_purge ON sketch (purge_at);
