package org.listeningpost.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** A YAML file that the integration team edits, read so that every fault in it is reported at once with its line. */
public final class YamlFile {
    static final int LARGEST = 1 << 20;
    private static final int LEAST_BUFFER = 1_024;

    private final String name;
    private final List<Fault> faults = new ArrayList<>();

    private YamlFile(Path file) {
        this.name = file.toString().replace('\\', '/');
    }

    /**
     * Reads a file of at most 1 MiB. The reader takes what it wants from the root; a field that is missing or wrong
     * gives a fault and a harmless value, so that the reader goes on to the next.
     *
     * @throws FaultyFiles with everything that was found wrong
     */
    public static <T> T read(Path file, Function<YamlNode, T> reader) throws FaultyFiles {
        return new YamlFile(file).read(bytes(file), reader);
    }

    private <T> T read(byte[] bytes, Function<YamlNode, T> reader) throws FaultyFiles {
        Node root = compose(decode(bytes));
        new YamlShape(name, faults).check(root);
        check();
        T result;
        try {
            result = reader.apply(new YamlNode(name, root, faults));
        } catch (RuntimeException e) {
            // a harmless value may be one that the reader's own types refuse; the fault behind it is what counts
            check();
            throw e;
        }
        check();
        return result;
    }

    private void check() throws FaultyFiles {
        if (!faults.isEmpty()) {
            throw new FaultyFiles(faults);
        }
    }

    private static byte[] bytes(Path file) throws FaultyFiles {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new FaultyFiles(new Fault(file.toString(), 0, "is larger than 1 MiB"));
            }
            return bytes;
        } catch (IOException e) {
            throw new FaultyFiles(
                    new Fault(file.toString(), 0, "cannot be read: is it there, and may the hub read it?"));
        }
    }

    private String decode(byte[] bytes) throws FaultyFiles {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw broken(0, "is not UTF-8 text");
        }
    }

    private Node compose(String text) throws FaultyFiles {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(name)
                .setCodePointLimit(LARGEST)
                // all in one piece: where a piece ends between the halves of an emoji, the engine gives up
                .setBufferSize(Math.max(LEAST_BUFFER, text.length() + 2))
                .setAllowNonScalarKeys(true)
                .build();
        try {
            return new Compose(settings).composeString(text).orElseThrow(() -> broken(0, "is empty"));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(Mark::getLine).orElse(-1) + 1;
            throw broken(line, "is no YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw broken(0, "is no YAML: " + e.getMessage());
        } catch (StackOverflowError e) {
            throw broken(0, "is nested too deeply");
        }
    }

    private FaultyFiles broken(int line, String reason) {
        return new FaultyFiles(new Fault(name, line, reason));
    }
}
