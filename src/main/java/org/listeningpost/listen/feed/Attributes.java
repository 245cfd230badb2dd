package org.listeningpost.listen.feed;

import java.util.function.UnaryOperator;

/** Takes what an element says in its attributes. */
final class Attributes {
    private Attributes() {}

    static void take(Field field, Fields into, UnaryOperator<String> attributes) {
        switch (field) {
            case LINK -> link(into, attributes);
            case GUID -> into.put(Field.PERMALINK, attributes.apply("isPermaLink"));
            case REPLY_TO -> {
                into.put(Field.REPLY_TO, attributes.apply("ref"));
                into.put(Field.REPLY_TO_LINK, attributes.apply("href"));
            }
            default -> {}
        }
    }

    private static void link(Fields into, UnaryOperator<String> attributes) {
        String rel = attributes.apply("rel");
        String type = attributes.apply("type");
        if ("replies".equals(rel)) {
            into.put(Field.COMMENTS, attributes.apply("thr:count"));
            if ("application/atom+xml".equals(type)) {
                into.put(Field.COMMENT_FEED, attributes.apply("href"));
            }
        } else if (rel == null || rel.equals("alternate")) {
            boolean page = type == null || type.contains("html");
            into.put(page ? Field.LINK : Field.OTHER_LINK, attributes.apply("href"));
        }
    }
}
