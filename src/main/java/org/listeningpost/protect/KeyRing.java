package org.listeningpost.protect;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The hub's keys, all derived (HKDF-SHA-256) from {@code seal.key}: for sealing originals, for pseudonyms and for
 * fingerprints. What is made with a key carries its id, so that older keys stay readable after a change of key.
 */
public final class KeyRing {
    private static final int KEY_BYTES = 32;
    private static final int ID_BYTES = 4;

    private final List<Key> keys;

    private KeyRing(List<Key> keys) {
        this.keys = List.copyOf(keys);
    }

    /**
     * A ring of keys, each the base64 of 32 bytes.
     *
     * @param current what new things are made with
     * @param older what older things were made with, newest first
     * @throws IllegalArgumentException if one is no base64 of 32 bytes; the message does not hold it
     */
    public static KeyRing of(String current, List<String> older) {
        List<Key> keys = new ArrayList<>();
        keys.add(Key.of(current));
        older.forEach(key -> keys.add(Key.of(key)));
        return new KeyRing(keys);
    }

    /** The same author gives the same pseudonym as long as the key stays. */
    public String pseudonym(String who) {
        return current().hash(current().pseudonym, who);
    }

    /** A keyed hash of an original text, by which an edit and a repetition are told. */
    public String fingerprint(String text) {
        return current().hash(current().fingerprint, text);
    }

    /** Whether a stored fingerprint, made with any key of the ring, is of this text. */
    public boolean isFingerprintOf(String stored, String text) {
        for (Key key : keys) {
            if (stored.startsWith(key.id)) {
                return stored.equals(key.hash(key.fingerprint, text));
            }
        }
        return false;
    }

    /**
     * A keyed hash for native ids of posts that have none of their own. Made with the oldest key: a change of key must
     * not make every such post a new one.
     */
    public String identity(String words) {
        Key oldest = keys.get(keys.size() - 1);
        return oldest.hash(oldest.identity, words);
    }

    /** Signs words that go out and are to come back unchanged, such as those of a link. */
    public String sign(String words) {
        return current().sign(words);
    }

    /** Whether any key of the ring has signed these words so. */
    public boolean isSigned(String words, String signature) {
        boolean signed = false;
        for (Key key : keys) {
            signed |= MessageDigest.isEqual(utf8(key.sign(words)), utf8(signature));
        }
        return signed;
    }

    /** Seals a text for one place: it opens only with the same {@code place}. */
    public byte[] seal(String text, String place) {
        try {
            byte[] sealed = new AesGcmJce(current().seal).encrypt(utf8(text), utf8(place));
            byte[] id = HexFormat.of().parseHex(current().id);
            byte[] out = Arrays.copyOf(id, id.length + sealed.length);
            System.arraycopy(sealed, 0, out, id.length, sealed.length);
            return out;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The original could not be sealed", e);
        }
    }

    /**
     * Opens what {@link #seal} closed.
     *
     * @throws IllegalStateException if its key is not on the ring or it was tampered with
     */
    public String open(byte[] sealed, String place) {
        String id = HexFormat.of().formatHex(sealed, 0, ID_BYTES);
        Key key = keys.stream()
                .filter(k -> k.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "The original was sealed with a key that is not here: add it to seal.key.older"));
        try {
            byte[] cipher = Arrays.copyOfRange(sealed, ID_BYTES, sealed.length);
            return new String(new AesGcmJce(key.seal).decrypt(cipher, utf8(place)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The sealed original does not open: it was changed or moved", e);
        }
    }

    private Key current() {
        return keys.get(0);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "KeyRing of " + keys.size();
    }

    /** One seal key and what is derived from it. */
    private static final class Key {
        private final String id;
        private final byte[] seal;
        private final ThreadLocal<Mac> pseudonym;
        private final ThreadLocal<Mac> fingerprint;
        private final ThreadLocal<Mac> identity;
        private final ThreadLocal<Mac> signature;

        private Key(byte[] secret) {
            this.id = HexFormat.of().formatHex(derive(secret, "key id", ID_BYTES));
            this.seal = derive(secret, "seal", KEY_BYTES);
            this.pseudonym = mac(derive(secret, "pseudonym", KEY_BYTES));
            this.fingerprint = mac(derive(secret, "fingerprint", KEY_BYTES));
            this.identity = mac(derive(secret, "identity", KEY_BYTES));
            this.signature = mac(derive(secret, "signature", KEY_BYTES));
        }

        static Key of(String base64) {
            byte[] secret;
            try {
                secret = Base64.getDecoder().decode(base64.trim());
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("is not base64", e);
            }
            if (secret.length != KEY_BYTES) {
                throw new IllegalArgumentException("is the base64 of " + secret.length + " bytes, not of 32");
            }
            if (MessageDigest.isEqual(secret, new byte[KEY_BYTES])) {
                throw new IllegalArgumentException("is all zeros: make one with `openssl rand -base64 32`");
            }
            return new Key(secret);
        }

        String hash(ThreadLocal<Mac> mac, String text) {
            byte[] digest = mac.get().doFinal(utf8(text));
            return id + HexFormat.of().formatHex(digest, 0, 16);
        }

        String sign(String words) {
            return id + HexFormat.of().formatHex(signature.get().doFinal(utf8(words)));
        }

        private static byte[] derive(byte[] secret, String purpose, int size) {
            try {
                return Hkdf.computeHkdf("HMACSHA256", secret, new byte[0], utf8("listening-post " + purpose), size);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("Every Java has HMAC-SHA-256", e);
            }
        }

        private static ThreadLocal<Mac> mac(byte[] key) {
            return ThreadLocal.withInitial(() -> {
                try {
                    Mac mac = Mac.getInstance("HmacSHA256");
                    mac.init(new SecretKeySpec(key, "HmacSHA256"));
                    return mac;
                } catch (GeneralSecurityException e) {
                    throw new IllegalStateException("Every Java has HMAC-SHA-256", e);
                }
            });
        }
    }
}
