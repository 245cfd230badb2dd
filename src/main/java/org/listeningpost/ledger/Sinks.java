package org.listeningpost.ledger;

import java.util.List;

/**
 * Which sinks are owed what is recorded from now on.
 *
 * @param posts sinks that get released posts, such as {@code database} and {@code crm}
 * @param alert whether escalations are mailed
 */
public record Sinks(List<String> posts, boolean alert) {
    public static final String DATABASE = "database";
    public static final String CRM = "crm";
    public static final String DIGEST = "digest";
    public static final String ALERT = "alert";

    public Sinks {
        posts = List.copyOf(posts);
    }
}
