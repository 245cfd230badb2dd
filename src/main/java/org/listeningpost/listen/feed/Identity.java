package org.listeningpost.listen.feed;

/** What makes an entry of a feed the same post at the next poll. */
public enum Identity {
    /** The guid; where one guid stands on several entries, their links or contents too. */
    AUTO,
    /** The guid alone (in Atom, the id); the link where there is none. */
    GUID,
    /** The link; the guid where there is none. For feeds that make up a new guid at every poll. */
    LINK,
    /** A keyed hash of title, date and text. For feeds with neither; an edited entry is then a new post. */
    CONTENT
}
