package org.listeningpost.post;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of what is not a secret: addresses, native ids, bytes of a broken feed. Never of a short text by a person. */
public final class Hash {
    private Hash() {}

    /** The first {@code digits} hex digits of the SHA-256 of a text's UTF-8. */
    public static String shortHash(String text, int digits) {
        return sha256(text.getBytes(StandardCharsets.UTF_8)).substring(0, digits);
    }

    /** The SHA-256 in 64 hex digits. */
    public static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /** A fresh SHA-256, for streams. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
