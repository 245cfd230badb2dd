package org.listeningpost.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import org.listeningpost.markup.Html;

/**
 * One record of the stand-in CRM.
 *
 * @param id the feedback id
 * @param text null once it was deleted
 * @param record everything that was sent, or null once it was deleted
 * @param requests how many requests changed it
 */
public record Received(String id, int revision, String text, JsonNode record, int requests) {

    /** Whether the last word was to delete it. */
    public boolean isDeleted() {
        return record == null;
    }

    /** As a CRM user sees it. */
    void show(Html html) {
        html.open("article");
        if (isDeleted()) {
            html.element("h2", id)
                    .element("p", "Deleted on request.", "class", "note")
                    .close();
            return;
        }
        html.element("h2", word("source") + ", " + word("kind")).element("p", text);
        html.open("p", "class", "note");
        html.text(
                id + ", revision " + revision + ", " + word("verdict") + ", criticality " + word("criticality") + ". ");
        if (record.path("url").isTextual()) {
            html.link(URI.create(word("url")), "Read it at its source");
        }
        html.close().close();
    }

    private String word(String field) {
        return record.path(field).asText();
    }
}
