package org.listeningpost.score;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What goes to a scorer and comes back: {@code [{"id": "1", "text": "…"}]} and {@code [{"id": "1", "scores": {"insult":
 * 0.93}}]}. Ids number the posts of one request: the scorer learns of no feedback id, author or address.
 */
final class ScorerJson {
    private static final JsonFactory JSON = new JsonFactory();
    private static final Pattern CATEGORY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,39}");
    private static final int MOST_CATEGORIES = 100;

    private ScorerJson() {}

    static byte[] request(List<String> texts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartArray();
            for (int i = 0; i < texts.size(); i++) {
                json.writeStartObject();
                json.writeStringField("id", Integer.toString(i + 1));
                json.writeStringField("text", texts.get(i));
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        return out.toByteArray();
    }

    /**
     * The scores of each of so many posts, in the request's order.
     *
     * @throws IOException if the answer is anything but whole: a post without scores, twice, or never asked for, a score
     *     out of 0 to 1
     */
    static List<Map<String, Double>> scores(byte[] answer, int posts) throws IOException {
        List<Map<String, Double>> scores = new ArrayList<>(Collections.nCopies(posts, null));
        try (JsonParser json = JSON.createParser(answer)) {
            need(json.nextToken() == JsonToken.START_ARRAY);
            while (json.nextToken() != JsonToken.END_ARRAY) {
                need(json.currentToken() == JsonToken.START_OBJECT);
                post(json, scores);
            }
            need(json.nextToken() == null);
        }
        need(!scores.contains(null));
        return scores;
    }

    private static void post(JsonParser json, List<Map<String, Double>> all) throws IOException {
        String id = null;
        Map<String, Double> scores = null;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            need(json.currentToken() == JsonToken.FIELD_NAME);
            String field = json.currentName();
            JsonToken value = json.nextToken();
            if (field.equals("id")) {
                need(id == null && value == JsonToken.VALUE_STRING);
                id = json.getText();
            } else if (field.equals("scores")) {
                need(scores == null && value == JsonToken.START_OBJECT);
                scores = scores(json);
            } else {
                json.skipChildren();
            }
        }
        need(id != null && id.matches("[1-9][0-9]{0,5}") && scores != null);
        int place = Integer.parseInt(id) - 1;
        need(place < all.size() && all.get(place) == null);
        all.set(place, scores);
    }

    private static Map<String, Double> scores(JsonParser json) throws IOException {
        Map<String, Double> scores = new TreeMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            need(json.currentToken() == JsonToken.FIELD_NAME);
            String category = json.currentName();
            JsonToken value = json.nextToken();
            need(CATEGORY.matcher(category).matches() && scores.size() < MOST_CATEGORIES);
            need(value == JsonToken.VALUE_NUMBER_FLOAT || value == JsonToken.VALUE_NUMBER_INT);
            double score = json.getDoubleValue();
            need(score >= 0 && score <= 1 && scores.put(category, score) == null);
        }
        return scores;
    }

    /** The answer is not repeated in the message: it may quote what was sent. */
    private static void need(boolean is) throws IOException {
        if (!is) {
            throw new IOException("the scorer's answer is not what was agreed");
        }
    }
}
