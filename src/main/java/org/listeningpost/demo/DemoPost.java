package org.listeningpost.demo;

import java.time.Duration;

/**
 * Something an invented person said in the demo.
 *
 * @param topic the heading; for a comment, the heading of the post that it answers
 * @param age how long before the demo's start it was said
 */
record DemoPost(Place place, String topic, String author, String text, Duration age) {
    /** Where it was said. */
    enum Place {
        BLOG,
        COMMENT,
        PHPBB,
        VBULLETIN
    }

    static DemoPost said(Place place, int hoursAgo, String topic, String author, String text) {
        return new DemoPost(place, topic, author, text, Duration.ofHours(hoursAgo));
    }
}
