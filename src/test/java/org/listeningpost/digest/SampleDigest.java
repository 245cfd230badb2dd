package org.listeningpost.digest;

import java.net.URI;
import java.nio.file.Path;
import org.listeningpost.config.FaultyFiles;

/** A busy Monday's digest, for tests that look at it from outside. */
public final class SampleDigest {
    private SampleDigest() {}

    public static String html() throws FaultyFiles {
        return DigestRenderer.read(
                        Path.of("routes/templates"), URI.create("https://console.example.org/"), "example.org")
                .render(Facts.busy())
                .html();
    }
}
