package org.listeningpost.listen.feed;

/** Why a body cannot be read as a feed, in a reader's words and without any of its text. */
final class Unreadable extends Exception {
    Unreadable(String reason) {
        super(reason);
    }
}
