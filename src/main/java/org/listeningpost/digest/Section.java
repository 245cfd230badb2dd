package org.listeningpost.digest;

import java.net.URI;
import java.util.List;

/**
 * One heading of the digest and what stands under it, the same for plain text and HTML.
 *
 * @param urgent whether a person has to act
 * @param lead a sentence under the heading, or null
 * @param more what was left out and where it is, or null
 */
record Section(String heading, boolean urgent, String lead, List<Group> groups, String more) {
    Section {
        groups = List.copyOf(groups);
    }

    static Section of(String heading, String lead, List<Item> items) {
        return new Section(heading, false, lead, List.of(new Group(null, items)), null);
    }

    /** Items of one source, or all of them under no heading (null). */
    record Group(String heading, List<Item> items) {
        Group {
            items = List.copyOf(items);
        }
    }

    /**
     * One line of the digest.
     *
     * @param words what was said or what there is to know, on one line
     * @param link where to read it, or null
     * @param note when, where and what came of it, or null
     */
    record Item(String words, URI link, String note) {}
}
