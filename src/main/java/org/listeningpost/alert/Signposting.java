package org.listeningpost.alert;

/**
 * A service that the duty person may point someone to.
 *
 * @param name such as {@code Samaritans}
 * @param contact a number or an address
 * @param when when it answers, in words
 */
public record Signposting(String name, String contact, String when) {}
