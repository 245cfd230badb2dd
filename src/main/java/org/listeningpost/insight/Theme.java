package org.listeningpost.insight;

import org.listeningpost.moderate.Phrases;

/** Something that people talk about, and the words by which it is known. */
record Theme(String id, String title, Phrases phrases) {}
