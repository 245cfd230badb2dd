-- What was doubtful in posts that waited for a person: kind, rule, confidence and place, never the value. outline: 0 for a
-- digit (9 in a number whose check digit is right), A or a for a letter. answer: keep or redact, once a person gave one.
CREATE TABLE doubt (
  post_id     TEXT NOT NULL,
  screening   INTEGER NOT NULL,
  begins      INTEGER NOT NULL,
  ends        INTEGER NOT NULL,
  type        TEXT NOT NULL,
  rule        TEXT NOT NULL,
  confidence  DOUBLE PRECISION NOT NULL,
  outline     TEXT NOT NULL,
  noted_at    BIGINT NOT NULL,
  answer      TEXT,
  answered_by TEXT,
  reason      TEXT,
  answered_at BIGINT,
  PRIMARY KEY (post_id, screening, begins)
);

-- What the answers teach: the protected words with invented values in place of all that stood there, as JSON.
CREATE TABLE doubt_case (
  post_id   TEXT NOT NULL,
  screening INTEGER NOT NULL,
  example   TEXT NOT NULL,
  made_at   BIGINT NOT NULL,
  PRIMARY KEY (post_id, screening)
);

-- Names that were found in a thread: keyed hashes of thread and word, so that the next post's are found as well.
CREATE TABLE thread_name (
  thread   TEXT NOT NULL,
  word     TEXT NOT NULL,
  purge_at BIGINT NOT NULL,
  PRIMARY KEY (thread, word)
);
CREATE INDEX thread_name_purge ON thread_name (purge_at);
