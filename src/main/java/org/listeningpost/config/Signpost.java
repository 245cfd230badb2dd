package org.listeningpost.config;

import java.net.URI;
import java.time.LocalDate;

/**
 * Where a person in need can turn, as told in alerts and replies.
 *
 * @param number as it is dialled or texted, such as {@code 116 123}
 * @param when for what, and at which hours, in plain words
 * @param url null if there is none
 * @param checkedOn the day somebody last made sure that the number is right
 */
public record Signpost(String name, String number, String when, URI url, LocalDate checkedOn) {}
