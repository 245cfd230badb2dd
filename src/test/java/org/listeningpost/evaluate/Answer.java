package org.listeningpost.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@code screen} answered for a case.
 *
 * @param reasons the ids of the rules, comma-separated
 * @param doubted whether it was held because something might identify somebody
 */
record Answer(String verdict, String reasons, boolean doubted, List<Mark> spans) {

    static Answer read(JsonNode json) {
        List<String> rules = new ArrayList<>();
        boolean doubted = false;
        for (JsonNode reason : json.path("reasons")) {
            rules.add(reason.path("rule").asText());
            doubted |= reason.path("category").asText().equals("doubtful-identifier");
        }
        return new Answer(
                json.path("verdict").asText(), String.join(",", rules), doubted, Mark.read(json.path("spans")));
    }
}
