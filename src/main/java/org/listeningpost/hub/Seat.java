package org.listeningpost.hub;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/**
 * A process's place in a data folder, held by a file lock: the operating system gives it back however the process ends.
 * The next process in the seat has the same name on its leases, so after a crash it takes up its own work at once.
 */
final class Seat implements AutoCloseable {
    private static final int SEATS = 16;

    private final RandomAccessFile file;
    private final String owner;

    private Seat(RandomAccessFile file, String owner) {
        this.file = file;
        this.owner = owner;
    }

    /**
     * Takes the first free seat.
     *
     * @param alone whether only one process may use the folder, as SQLite wants
     */
    static Seat take(Path data, boolean alone) throws CannotStart {
        for (int number = 0; number < (alone ? 1 : SEATS); number++) {
            try {
                Optional<Seat> seat = sit(data.resolve("seat-" + number + ".lock"));
                if (seat.isPresent()) {
                    return seat.get();
                }
            } catch (IOException e) {
                throw new CannotStart("data.dir cannot be written: " + data.toAbsolutePath(), e);
            }
        }
        throw new CannotStart("data.dir is in use by another hub: " + data.toAbsolutePath());
    }

    private static Optional<Seat> sit(Path path) throws IOException {
        RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
        try {
            FileLock lock = file.getChannel().tryLock();
            if (lock != null) {
                return Optional.of(new Seat(file, name(file)));
            }
        } catch (OverlappingFileLockException e) {
            // another hub of this very process sits here
        }
        file.close();
        return Optional.empty();
    }

    private static String name(RandomAccessFile file) throws IOException {
        byte[] name = new byte[(int) Math.min(64, file.length())];
        file.readFully(name);
        if (name.length == 36) {
            return new String(name, StandardCharsets.US_ASCII);
        }
        String fresh = UUID.randomUUID().toString();
        file.setLength(0);
        file.write(fresh.getBytes(StandardCharsets.US_ASCII));
        file.getFD().sync();
        return fresh;
    }

    /** The name on this process's leases. */
    String owner() {
        return owner;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
