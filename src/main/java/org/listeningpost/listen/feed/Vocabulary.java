package org.listeningpost.listen.feed;

import java.util.Map;

/**
 * One name for an element whatever prefix or dialect a feed writes it in: {@code title} in any RSS, {@code atom:title} in
 * any Atom, {@code dc:creator} and so on for the modules.
 */
final class Vocabulary {
    private static final String ATOM = "atom";

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("", ""),
            Map.entry("http://purl.org/rss/1.0/", ""),
            Map.entry("http://my.netscape.com/rdf/simple/0.9/", ""),
            Map.entry("http://channel.netscape.com/rdf/simple/0.9/", ""),
            Map.entry("http://my.netscape.com/publish/formats/rss-0.91.dtd", ""),
            Map.entry("http://backend.userland.com/rss", ""),
            Map.entry("http://backend.userland.com/rss2", ""),
            Map.entry("http://backend.userland.com/rss091", ""),
            Map.entry("http://blogs.law.harvard.edu/tech/rss", ""),
            Map.entry("http://purl.org/net/rss1.1#", ""),
            Map.entry("http://www.w3.org/2005/Atom", ATOM),
            Map.entry("http://purl.org/atom/ns#", ATOM),
            Map.entry("http://purl.org/rss/1.0/modules/content/", "content"),
            Map.entry("http://purl.org/dc/elements/1.0/", "dc"),
            Map.entry("http://purl.org/dc/elements/1.1/", "dc"),
            Map.entry("http://purl.org/dc/terms/", "dcterms"),
            Map.entry("http://purl.org/syndication/thread/1.0", "thr"),
            Map.entry("http://purl.org/rss/1.0/modules/slash/", "slash"),
            Map.entry("http://wellformedweb.org/CommentAPI/", "wfw"),
            Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"),
            Map.entry("http://www.w3.org/1999/xhtml", "xhtml"),
            Map.entry("http://www.w3.org/XML/1998/namespace", "xml"),
            Map.entry("http://rssnamespace.org/feedburner/ext/1.0", "feedburner"));

    private String ownNamespace;
    private final boolean atomRoot;

    Vocabulary(String rootNamespace, String rootName) {
        this.ownNamespace = rootNamespace;
        this.atomRoot = rootName.equals("feed") || rootName.equals("entry");
    }

    /** The name of an element; null where no dialect knows its namespace. */
    String name(String namespace, String local) {
        String prefix = PREFIXES.get(namespace);
        if (prefix == null && local.equals("channel")) {
            ownNamespace = namespace; // whatever it is, the items are in it
        }
        boolean plain = prefix == null ? namespace.equals(ownNamespace) : prefix.isEmpty();
        if (plain) {
            prefix = atomRoot ? ATOM : "";
        }
        return prefix == null ? null : qualified(prefix, local);
    }

    /** The namespace that a prefix stands for by custom, for feeds that forgot to bind it. */
    static String customary(String prefix) {
        return PREFIXES.entrySet().stream()
                .filter(e -> e.getValue().equals(prefix) && !prefix.isEmpty())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("unbound:" + prefix);
    }

    static boolean isAtom(String name) {
        return name.startsWith("atom:");
    }

    static boolean isEntry(String name) {
        return name.equals("item") || name.equals("atom:entry") || name.equals("atom:item");
    }

    private static String qualified(String prefix, String local) {
        return prefix.isEmpty() ? local : prefix + ":" + local;
    }
}
