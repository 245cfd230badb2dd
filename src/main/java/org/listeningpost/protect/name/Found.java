package org.listeningpost.protect.name;

/**
 * A name in a text.
 *
 * @param rule who found it
 * @param bearer whose it is
 */
public record Found(int start, int end, double confidence, String rule, Bearer bearer) {
    /** Whose a name is, and how a member of staff is spoken of. */
    public enum Bearer {
        SOMEBODY,
        STAFF_PRAISED,
        STAFF
    }
}
