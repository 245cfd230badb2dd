package org.listeningpost.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a CRM holds: one record a feedback id, which only a higher revision changes. Answers with HTTP's status codes. */
final class CrmRecords {
    private static final int CREATED = 201;
    private static final int OK = 200;
    private static final int STALE = 409;
    private static final int DELETED = 204;

    private final Map<String, Received> records = new LinkedHashMap<>();
    private final Set<String> keys = new HashSet<>();
    private final Set<String> doubled = new HashSet<>();

    synchronized int put(String id, String key, int revision, JsonNode record) {
        Received known = records.get(id);
        if (isRepeat(key)) {
            return OK;
        }
        if (known != null && known.revision() >= revision) {
            return STALE;
        }
        keep(id, new Received(id, revision, record.path("text").asText(), record, requests(known) + 1));
        return known == null ? CREATED : OK;
    }

    synchronized int delete(String id, String key, int revision) {
        Received known = records.get(id);
        if (isRepeat(key)) {
            return DELETED;
        }
        if (known != null && known.revision() > revision) {
            return STALE;
        }
        keep(id, new Received(id, revision, null, null, requests(known) + 1));
        return DELETED;
    }

    synchronized Map<String, Received> all() {
        return Map.copyOf(records);
    }

    synchronized Set<String> doubled() {
        return Set.copyOf(doubled);
    }

    synchronized List<Received> newest(int most) {
        List<Received> all = new ArrayList<>(records.values());
        Collections.reverse(all);
        return List.copyOf(all.subList(0, Math.min(most, all.size())));
    }

    private boolean isRepeat(String key) {
        if (keys.add(key)) {
            return false;
        }
        doubled.add(key);
        return true;
    }

    private void keep(String id, Received received) {
        records.remove(id);
        records.put(id, received);
    }

    private static int requests(Received known) {
        return known == null ? 0 : known.requests();
    }
}
