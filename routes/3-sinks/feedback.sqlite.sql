INSERT INTO feedback (id, platform, kind, link, posted_at, recorded_at, text, revision, verdict, reasons, themes,
    criticality, question, language, parent_id, root_id, likes, replies, state, decided_by_role)
SELECT value->>'id', value->>'platform', value->>'kind', value->>'link', value->>'posted_at', value->>'recorded_at',
    value->>'text', value->>'revision', value->>'verdict', value->>'reasons', value->>'themes', value->>'criticality',
    value->>'question', value->>'language', value->>'parent_id', value->>'root_id', value->>'likes', value->>'replies',
    value->>'state', value->>'decided_by_role'
FROM json_each(:?rows) WHERE true
ON CONFLICT (id) DO UPDATE SET platform = excluded.platform, kind = excluded.kind, link = excluded.link,
    posted_at = excluded.posted_at, text = excluded.text, revision = excluded.revision, verdict = excluded.verdict,
    reasons = excluded.reasons, themes = excluded.themes, criticality = excluded.criticality,
    question = excluded.question, language = excluded.language, parent_id = excluded.parent_id,
    root_id = excluded.root_id, likes = excluded.likes, replies = excluded.replies, state = excluded.state,
    decided_by_role = excluded.decided_by_role
WHERE excluded.revision > feedback.revision
