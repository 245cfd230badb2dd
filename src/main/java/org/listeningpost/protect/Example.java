package org.listeningpost.protect;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** A case for tests, made of a protected text and a person's answer: every value in it is invented. */
public final class Example {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Example() {}

    /**
     * The case as a JSON object: {@code text}, and {@code spans} with what must be found in it.
     *
     * @param kept whether the person said that what was doubtful tells of nobody
     * @param outlines of what was doubtful, by where it began
     */
    public static String of(Doubts doubts, boolean kept, Map<Integer, String> outlines) {
        StringBuilder text = new StringBuilder();
        ObjectNode example = JSON.createObjectNode();
        ArrayNode marks = JSON.createArrayNode();
        List<Span> spans = doubts.all();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            boolean telling = !kept || !doubts.isDoubtful(i);
            String outline = outlines.get(span.start());
            text.append(doubts.between().get(i));
            int start = text.length();
            text.append(outline == null ? Invented.of(span.type()) : Invented.of(span.type(), outline, telling));
            if (telling) {
                marks.addObject()
                        .put("start", start)
                        .put("end", text.length())
                        .put("type", span.type().name());
            }
        }
        text.append(doubts.between().get(spans.size()));
        return example.put("text", text.toString()).set("spans", marks).toString();
    }

    /** The same case under a name. */
    public static String named(String id, String platform, String example) {
        return "{\"id\":\"" + id + "\",\"platform\":\"" + platform + "\"," + example.substring(1);
    }
}
