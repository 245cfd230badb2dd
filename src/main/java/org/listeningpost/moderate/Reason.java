package org.listeningpost.moderate;

import java.util.Objects;

/**
 * Why a post was not simply approved.
 *
 * @param rule the id of the rule, as published in the house rules
 * @param category the rule's reason code, such as {@code self-harm}
 * @param detail words for the moderator; never the matched identifier or the text
 */
public record Reason(String rule, String category, String detail) {
    public Reason {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(category, "category");
        detail = detail == null ? "" : detail;
    }
}
