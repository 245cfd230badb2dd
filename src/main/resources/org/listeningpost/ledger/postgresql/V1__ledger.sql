-- The ledger. Times are milliseconds since 1970, by the database's own clock. JSON is text.

CREATE TABLE fact (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
);

-- One row per channel: a feed address, a search, a page.
CREATE TABLE source (
  channel     TEXT PRIMARY KEY,
  source      TEXT NOT NULL,
  address     TEXT NOT NULL,
  parent      TEXT,
  active      SMALLINT NOT NULL DEFAULT 1,
  cursor      TEXT NOT NULL DEFAULT '{}',
  lease_owner TEXT,
  lease_until BIGINT NOT NULL DEFAULT 0,
  lease_epoch BIGINT NOT NULL DEFAULT 0,
  next_poll   BIGINT NOT NULL DEFAULT 0,
  status      TEXT NOT NULL DEFAULT 'waiting',
  reason      TEXT,
  failures    INTEGER NOT NULL DEFAULT 0,
  last_ok     BIGINT,
  last_tried  BIGINT,
  last_news   BIGINT,
  news        INTEGER NOT NULL DEFAULT 0,
  usual_gap   BIGINT NOT NULL DEFAULT 0,
  added_at    BIGINT NOT NULL
);
CREATE INDEX source_turn ON source (source, next_poll);

-- One row per post. text, reasons, spans, themes (ids, comma-separated) are what sinks have; pending_* is what waits for a person.
CREATE TABLE post (
  id               TEXT PRIMARY KEY,
  source           TEXT NOT NULL,
  kind             TEXT NOT NULL,
  channel          TEXT,
  fingerprint      TEXT NOT NULL,
  recorded_at      BIGINT NOT NULL,
  changed_at       BIGINT NOT NULL,
  posted_at        BIGINT,
  edited_at        BIGINT,
  parent_id        TEXT,
  root_id          TEXT,
  link             TEXT,
  language         TEXT,
  likes            INTEGER NOT NULL DEFAULT 0,
  replies          INTEGER NOT NULL DEFAULT 0,
  reposts          INTEGER NOT NULL DEFAULT 0,
  author_pseudonym TEXT,
  handle_pseudonym TEXT,
  rules_version    TEXT,
  screenings       INTEGER NOT NULL DEFAULT 1,
  verdict          TEXT NOT NULL,
  state            TEXT NOT NULL,
  revision         INTEGER NOT NULL,
  text             TEXT,
  reasons          TEXT NOT NULL DEFAULT '[]',
  spans            TEXT NOT NULL DEFAULT '[]',
  themes           TEXT NOT NULL DEFAULT '',
  question         SMALLINT NOT NULL DEFAULT 0,
  decided_by       TEXT,
  pending_since    BIGINT,
  pending_verdict  TEXT,
  pending_text     TEXT,
  pending_reasons  TEXT,
  pending_spans    TEXT,
  pending_themes   TEXT,
  pending_question SMALLINT
);
CREATE INDEX post_waiting ON post (pending_since) WHERE pending_since IS NOT NULL;
CREATE INDEX post_recorded ON post (recorded_at);

-- Every screening that counts: a post when first seen and each of its edits. The digest's sums are over these.
CREATE TABLE screening (
  post_id     TEXT NOT NULL,
  number      INTEGER NOT NULL,
  recorded_at BIGINT NOT NULL,
  source      TEXT NOT NULL,
  verdict     TEXT NOT NULL,
  rule        TEXT,
  category    TEXT,
  PRIMARY KEY (post_id, number)
);
CREATE INDEX screening_recorded ON screening (recorded_at);

-- Entries that could not be read.
CREATE TABLE unread (
  channel     TEXT NOT NULL,
  entry       TEXT NOT NULL,
  source      TEXT NOT NULL,
  reason      TEXT NOT NULL,
  recorded_at BIGINT NOT NULL,
  PRIMARY KEY (channel, entry)
);
CREATE INDEX unread_recorded ON unread (recorded_at);

-- Append-only: who decided what, why, by which version of the rules.
CREATE TABLE decision (
  number        BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  post_id       TEXT NOT NULL,
  screening     INTEGER NOT NULL,
  verdict       TEXT NOT NULL,
  was           TEXT NOT NULL,
  who           TEXT NOT NULL,
  role          TEXT NOT NULL,
  reason        TEXT NOT NULL,
  rules_version TEXT,
  revision      INTEGER NOT NULL,
  decided_at    BIGINT NOT NULL
);
CREATE INDEX decision_post ON decision (post_id);
CREATE INDEX decision_at ON decision (decided_at);

-- Held and escalated posts as they came in, sealed; purged on a date; every opening is logged.
CREATE TABLE sealed_original (
  post_id   TEXT NOT NULL,
  screening INTEGER NOT NULL,
  sealed    BYTEA NOT NULL,
  sealed_at BIGINT NOT NULL,
  purge_at  BIGINT NOT NULL,
  PRIMARY KEY (post_id, screening)
);
CREATE INDEX sealed_original_purge ON sealed_original (purge_at);
CREATE TABLE opening (
  number    BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  post_id   TEXT NOT NULL,
  screening INTEGER NOT NULL,
  who       TEXT NOT NULL,
  reason    TEXT NOT NULL,
  opened_at BIGINT NOT NULL
);

-- One row per post and sink (and per digest run and list): the newest revision it is owed. A newer one takes the place of
-- an older one that was not delivered. due is null once it is done or dead. delivered: the revision the sink confirmed;
-- -1 tried but never confirmed; 0 never tried.
CREATE TABLE delivery (
  subject     TEXT NOT NULL,
  sink        TEXT NOT NULL,
  revision    INTEGER NOT NULL,
  delivered   INTEGER NOT NULL DEFAULT 0,
  due         BIGINT,
  since       BIGINT NOT NULL,
  lease_owner TEXT,
  lease_until BIGINT NOT NULL DEFAULT 0,
  lease_epoch BIGINT NOT NULL DEFAULT 0,
  attempts    INTEGER NOT NULL DEFAULT 0,
  outcome     TEXT NOT NULL DEFAULT 'due',
  cause       TEXT,
  done_at     BIGINT,
  PRIMARY KEY (subject, sink)
);
CREATE INDEX delivery_due ON delivery (sink, due, subject) WHERE due IS NOT NULL;
CREATE INDEX delivery_dead ON delivery (sink, subject) WHERE outcome = 'dead';

-- One digest a date and list.
CREATE TABLE digest_run (
  date        TEXT NOT NULL,
  list        TEXT NOT NULL,
  window_from BIGINT NOT NULL,
  window_to   BIGINT NOT NULL,
  created_at  BIGINT NOT NULL,
  state       TEXT NOT NULL,
  PRIMARY KEY (date, list)
);

-- A receipt per sink for every post that had to go.
CREATE TABLE erasure (
  post_id  TEXT NOT NULL,
  sink     TEXT NOT NULL,
  cause    TEXT NOT NULL,
  asked_at BIGINT NOT NULL,
  done_at  BIGINT,
  PRIMARY KEY (post_id, sink)
);

-- Posts that ask something.
CREATE TABLE question (
  post_id     TEXT PRIMARY KEY,
  asked_at    BIGINT NOT NULL,
  answered_at BIGINT
);

-- Room on each page, so that claiming and finishing rewrite a row in its place.
ALTER TABLE delivery SET (fillfactor = 50);
ALTER TABLE source SET (fillfactor = 50);

CREATE SCHEMA IF NOT EXISTS published;

-- What the organisation reads. routes/README.md explains each column.
CREATE TABLE published.feedback (
  id              TEXT PRIMARY KEY,
  platform        TEXT NOT NULL,
  kind            TEXT NOT NULL,
  link            TEXT,
  posted_at       TIMESTAMPTZ,
  recorded_at     TIMESTAMPTZ NOT NULL,
  text            TEXT NOT NULL,
  revision        INTEGER NOT NULL,
  verdict         TEXT NOT NULL,
  reasons         TEXT NOT NULL,
  themes          TEXT NOT NULL,
  criticality     TEXT NOT NULL,
  question        BOOLEAN NOT NULL,
  language        TEXT,
  parent_id       TEXT,
  root_id         TEXT,
  likes           INTEGER NOT NULL,
  replies         INTEGER NOT NULL,
  state           TEXT NOT NULL,
  decided_by_role TEXT
);
CREATE INDEX feedback_recorded ON published.feedback (recorded_at);
CREATE INDEX feedback_root ON published.feedback (root_id);

-- Whoever connects as this role sees `feedback` without its schema's name.
DO $$
BEGIN
  EXECUTE format('ALTER ROLE %I IN DATABASE %I SET search_path = "$user", ledger, published, public',
                 current_user, current_database());
EXCEPTION WHEN insufficient_privilege THEN
  RAISE NOTICE 'search_path stays as it is: write published.feedback';
END $$;

-- The read-only role: grant it to the accounts that report on feedback. Where this account may not make roles, the
-- database's owner runs the same four lines (docs/operations.md).
DO $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'feedback_reader') THEN
    CREATE ROLE feedback_reader NOLOGIN;
  END IF;
  GRANT USAGE ON SCHEMA published TO feedback_reader;
  GRANT SELECT ON published.feedback TO feedback_reader;
EXCEPTION WHEN insufficient_privilege OR duplicate_object OR unique_violation THEN
  RAISE NOTICE 'the role feedback_reader was not made';
END $$;
