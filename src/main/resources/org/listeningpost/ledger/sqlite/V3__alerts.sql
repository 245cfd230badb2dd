-- Who was told of an escalated post, a row a step: where nobody acknowledges, the next step follows. people: addresses,
-- comma-separated. settled: what follows from this step has been seen to.
CREATE TABLE alert_step (
  post_id    TEXT NOT NULL,
  screening  INTEGER NOT NULL,
  step       INTEGER NOT NULL,
  people     TEXT NOT NULL,
  planned_at BIGINT NOT NULL,
  told_at    BIGINT,
  failed_at  BIGINT,
  settled    SMALLINT NOT NULL DEFAULT 0,
  PRIMARY KEY (post_id, screening, step)
);
CREATE INDEX alert_step_open ON alert_step (planned_at) WHERE settled = 0;

-- Who said that they look after an escalated post.
CREATE TABLE acknowledgement (
  post_id         TEXT NOT NULL,
  screening       INTEGER NOT NULL,
  step            INTEGER NOT NULL,
  who             TEXT NOT NULL,
  acknowledged_at BIGINT NOT NULL,
  PRIMARY KEY (post_id, screening)
);
