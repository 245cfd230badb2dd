package org.listeningpost.moderate.resemblance;

/** Hashes of words and of what is made of them. The weights were learned with them, so they must never change alone. */
final class Hash {
    private Hash() {}

    static int of(CharSequence text, int from, int to) {
        int hash = 0x811C9DC5;
        for (int i = from; i < to; i++) {
            hash = with(hash, text.charAt(i));
        }
        return hash;
    }

    static int with(int hash, int next) {
        return (hash ^ next) * 0x01000193;
    }

    /** Two or three things in that order, apart by {@code kind} from others made of the same. */
    static int of(int kind, int first, int second, int third) {
        int hash = first * 0x9E3779B1 + kind;
        hash = (hash ^ hash >>> 15) * 0x85EBCA6B + second;
        hash = (hash ^ hash >>> 13) * 0xC2B2AE35 + third;
        return hash ^ hash >>> 16;
    }

    /** Spreads a hash over a table whose size is a power of two. */
    static int slot(int hash, int size) {
        int spread = hash * 0x9E3779B1;
        return (spread ^ spread >>> 15) & size - 1;
    }
}
