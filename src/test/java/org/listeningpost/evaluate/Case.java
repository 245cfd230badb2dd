package org.listeningpost.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * One labelled post.
 *
 * @param spans what identifies somebody, in UTF-16 units of the text
 * @param expect the verdict it should get, or empty if only its spans are labelled
 * @param accept other verdicts that a fair second reader could give
 * @param category what kind of case it is, or empty
 */
record Case(String id, String text, List<Mark> spans, String expect, List<String> accept, String category) {

    static Case read(JsonNode json) {
        return new Case(
                json.path("id").asText(),
                json.path("text").asText(),
                Mark.read(json.path("spans")),
                json.path("expect").asText(),
                texts(json.path("accept")),
                json.path("category").asText());
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
