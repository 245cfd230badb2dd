package org.listeningpost.hub;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.listeningpost.config.FaultyFiles;
import org.listeningpost.config.Settings;
import org.listeningpost.ledger.Ledger;
import org.listeningpost.protect.KeyRing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the keys come from: {@code seal.key}, or on SQLite a file in {@code data.dir} that the first start makes. */
final class SealKey {
    private static final Logger LOG = LoggerFactory.getLogger(SealKey.class);
    private static final String FILE = "seal.key";
    private static final int BYTES = 32;

    private SealKey() {}

    /** A ring for what is never kept: checks and dry runs. */
    static KeyRing passing() {
        return KeyRing.of(fresh(), List.of());
    }

    /** Whether the settings hold usable keys, or need none. */
    static Void check(Settings settings) throws FaultyFiles {
        for (String key : List.of("seal.key", "seal.key.older")) {
            for (String value : settings.list(key)) {
                check(settings, key, value);
            }
        }
        if (!settings.has("seal.key") && settings.text("database.url").startsWith("jdbc:postgresql:")) {
            throw new FaultyFiles(settings.fault(
                    "seal.key",
                    "is missing: on PostgreSQL every replica needs the same one, made with `openssl rand -base64 32`"));
        }
        return null;
    }

    private static void check(Settings settings, String key, String value) throws FaultyFiles {
        try {
            KeyRing.of(value, List.of());
        } catch (IllegalArgumentException e) {
            throw new FaultyFiles(settings.fault(key, e.getMessage()));
        }
    }

    /** The ring in force, from settings that were checked; makes a key file at the first start on SQLite. */
    static KeyRing ring(Settings settings, Path data) throws CannotStart {
        List<String> older = settings.list("seal.key.older");
        if (settings.has("seal.key")) {
            return KeyRing.of(settings.text("seal.key"), older);
        }
        Path file = data.resolve(FILE);
        if (!Files.exists(file) && Ledger.exists(Storage.url(settings))) {
            throw new CannotStart("the key file " + file.toAbsolutePath()
                    + " is gone, but the database is there: bring the file back from its backup, or give seal.key");
        }
        try {
            make(file);
            return KeyRing.of(Files.readString(file).strip(), older);
        } catch (IOException e) {
            throw new CannotStart("the key file cannot be made or read: " + file.toAbsolutePath(), e);
        } catch (IllegalArgumentException e) {
            throw new CannotStart("the key file " + file.toAbsolutePath() + " " + e.getMessage(), e);
        }
    }

    private static void make(Path file) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        Path fresh = file.resolveSibling(FILE + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(
                fresh, fresh().getBytes(StandardCharsets.US_ASCII), StandardOpenOption.WRITE, StandardOpenOption.SYNC);
        try {
            Files.move(fresh, file);
            LOG.info(
                    "Made the key file {}: back it up apart from the database; without it sealed originals stay shut",
                    file.toAbsolutePath());
        } catch (FileAlreadyExistsException e) {
            Files.deleteIfExists(fresh);
        }
    }

    private static String fresh() {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
