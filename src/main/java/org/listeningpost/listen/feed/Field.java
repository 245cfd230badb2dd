package org.listeningpost.listen.feed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the hub takes from a feed or an entry, whichever of the dialects names it how. */
enum Field {
    TITLE("title", "atom:title", "dc:title"),
    GUID("guid", "atom:id"),
    /** The guid's isPermaLink. */
    PERMALINK(),
    /** rdf:about, which RSS 1.0 has in place of a guid. */
    ABOUT(),
    LINK("link", "atom:link", "feedburner:origLink"),
    /** The link to the same in another format: better than none. */
    OTHER_LINK(),
    SUMMARY("description", "atom:summary", "dc:description"),
    CONTENT("content:encoded", "atom:content", "xhtml:body"),
    POSTED("pubDate", "pubdate", "atom:published", "atom:issued", "atom:created", "dcterms:created", "dcterms:issued"),
    DATE("dc:date"),
    EDITED("atom:updated", "atom:modified", "dcterms:modified"),
    CREATOR("dc:creator"),
    AUTHOR("author", "atom:author"),
    AUTHOR_NAME("name", "atom:name"),
    AUTHOR_ADDRESS("uri", "url", "atom:uri", "atom:url"),
    AUTHOR_MAIL("email", "atom:email"),
    LANGUAGE("language", "dc:language"),
    REPLY_TO("thr:in-reply-to"),
    REPLY_TO_LINK(),
    COMMENT_FEED("wfw:commentRss", "wfw:commentRSS"),
    COMMENTS("slash:comments", "thr:total");

    private static final Map<String, Field> BY_NAME = new HashMap<>();

    static {
        for (Field field : values()) {
            for (String name : field.names) {
                BY_NAME.put(name, field);
            }
        }
    }

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> names;

    Field(String... names) {
        this.names = List.of(names);
    }

    /** The field of an element, as {@link Vocabulary} names it; null for an element the hub does not take. */
    static Field of(String name) {
        return BY_NAME.get(name);
    }

    /** Whether it is inside an author rather than right in an entry. */
    boolean ofAuthor() {
        return this == AUTHOR_NAME || this == AUTHOR_ADDRESS || this == AUTHOR_MAIL;
    }
}
