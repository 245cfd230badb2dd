package org.listeningpost.hub;

import java.util.Objects;
import org.listeningpost.protect.KeyRing;

/**
 * The key ring, which is there only once the data folder is: rules and readers are loaded before, so that a faulty file
 * stops the start with nothing written.
 */
final class Keys {
    private volatile KeyRing ring;

    /** Keys for what is never kept. */
    static Keys passing() {
        return of(SealKey.passing());
    }

    static Keys of(KeyRing ring) {
        Keys keys = new Keys();
        keys.take(ring);
        return keys;
    }

    void take(KeyRing taken) {
        ring = taken;
    }

    String pseudonym(String who) {
        return ring().pseudonym(who);
    }

    String identity(String words) {
        return ring().identity(words);
    }

    KeyRing ring() {
        return Objects.requireNonNull(ring, "The keys are taken before the first post is screened");
    }
}
