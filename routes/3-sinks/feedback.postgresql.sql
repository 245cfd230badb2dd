INSERT INTO published.feedback (id, platform, kind, link, posted_at, recorded_at, text, revision, verdict, reasons, themes,
    criticality, question, language, parent_id, root_id, likes, replies, state, decided_by_role)
SELECT id, platform, kind, link, posted_at, recorded_at, text, revision, verdict, reasons, themes,
    criticality, question, language, parent_id, root_id, likes, replies, state, decided_by_role
FROM jsonb_to_recordset(CAST(:?rows AS jsonb)) AS r (id text, platform text, kind text, link text,
    posted_at timestamptz, recorded_at timestamptz, text text, revision integer, verdict text, reasons text,
    themes text, criticality text, question boolean, language text, parent_id text, root_id text, likes integer,
    replies integer, state text, decided_by_role text)
ON CONFLICT (id) DO UPDATE SET platform = excluded.platform, kind = excluded.kind, link = excluded.link,
    posted_at = excluded.posted_at, text = excluded.text, revision = excluded.revision, verdict = excluded.verdict,
    reasons = excluded.reasons, themes = excluded.themes, criticality = excluded.criticality,
    question = excluded.question, language = excluded.language, parent_id = excluded.parent_id,
    root_id = excluded.root_id, likes = excluded.likes, replies = excluded.replies, state = excluded.state,
    decided_by_role = excluded.decided_by_role
WHERE excluded.revision > feedback.revision
