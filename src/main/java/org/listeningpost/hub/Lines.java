package org.listeningpost.hub;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The lines of a stream of any length, each up to a limit; a longer one is skipped without being kept. */
final class Lines {
    /** What to do before waiting for more. */
    interface Pause {
        void run() throws IOException;
    }

    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final int longest;
    private final Pause pause;
    private byte[] buffer = new byte[CHUNK];
    private int start;
    private int end;
    private boolean tooLong;

    /** @param longest in bytes */
    Lines(InputStream in, int longest, Pause pause) {
        this.in = in;
        this.longest = longest;
        this.pause = pause;
    }

    /** The next line without its end, or null after the last; bytes that are no UTF-8 are read as U+FFFD. */
    String next() throws IOException {
        tooLong = false;
        int scanned = start;
        while (true) {
            for (; scanned < end; scanned++) {
                if (buffer[scanned] == '\n') {
                    return take(scanned, scanned + 1);
                }
            }
            if (scanned - start > longest) {
                tooLong = true;
                start = scanned;
            }
            int before = start;
            if (!fill()) {
                return start == end && !tooLong ? null : take(end, end);
            }
            scanned -= before - start;
        }
    }

    /** Whether the line that {@link #next} gave was too long, and is not all there. */
    boolean isTooLong() {
        return tooLong;
    }

    private String take(int lineEnd, int next) {
        tooLong |= lineEnd - start > longest;
        String line = tooLong ? "" : new String(buffer, start, lineEnd - start, StandardCharsets.UTF_8);
        start = next;
        return line;
    }

    /** Reads more; moves what is left to the front, or makes room for a line as long as the buffer. */
    private boolean fill() throws IOException {
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, end - start);
            end -= start;
            start = 0;
        }
        if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        } else if (end == 0 && buffer.length > CHUNK) {
            buffer = new byte[CHUNK];
        }
        if (in.available() <= 0) {
            pause.run();
        }
        int read = in.read(buffer, end, buffer.length - end);
        end += Math.max(read, 0);
        return read >= 0;
    }
}
