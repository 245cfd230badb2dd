package org.listeningpost.protect.address;

/** Where an address stands in a text, and how sure that is. */
public record Place(int start, int end, double confidence) {}
