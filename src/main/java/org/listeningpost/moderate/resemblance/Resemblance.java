package org.listeningpost.moderate.resemblance;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a post may resemble: the kinds by which people labelled the invented posts that the hub has learned from. */
public enum Resemblance {
    /** Feedback, questions and talk as the channels are for; criticism above all. */
    ORDINARY,
    SELF_HARM,
    /** A child or an adult at risk from others, domestic abuse included. */
    SAFEGUARDING,
    THREAT,
    /** An emergency that is happening. */
    EMERGENCY,
    /** Harm done by care. */
    INCIDENT,
    /** Abuse of a person, and hatred of people for who they are. */
    ABUSE,
    /** Sexual remarks, hunting a person down, exposing where somebody lives. */
    HARASSMENT,
    SPAM,
    /** A named person accused of crime. */
    ACCUSATION,
    MISINFORMATION,
    POLITICS,
    /** What somebody else's health is like. */
    OTHERS_HEALTH,
    OFF_TOPIC,
    /** Nothing that can be read. */
    UNREADABLE;

    /** As house rules write it, such as {@code self-harm}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All that a rule may look for, comma-separated. */
    public static String words() {
        return Stream.of(values()).skip(1).map(Resemblance::word).collect(Collectors.joining(", "));
    }

    /** The kind of that name, except the ordinary, which nobody needs to look for. */
    public static Optional<Resemblance> of(String word) {
        for (Resemblance each : values()) {
            if (each != ORDINARY && each.word().equals(word)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
