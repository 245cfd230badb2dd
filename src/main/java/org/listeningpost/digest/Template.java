package org.listeningpost.digest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.listeningpost.config.Fault;
import org.listeningpost.config.FaultyFiles;

/**
 * A mail of the organisation's own wording, with <code>{{places}}</code> that the hub fills. What is filled in is not
 * looked through for places again, so no post can ask for one.
 */
public final class Template {
    private static final Pattern PLACE = Pattern.compile("\\{\\{([^{}]*)}}");

    private final List<String> pieces = new ArrayList<>();

    private Template(String text) {
        Matcher place = PLACE.matcher(text);
        int end = 0;
        while (place.find()) {
            pieces.add(text.substring(end, place.start()));
            pieces.add(place.group(1).strip());
            end = place.end();
        }
        pieces.add(text.substring(end));
    }

    /**
     * Reads a template.
     *
     * @param places what the hub can fill; every one must occur, or the mail would leave something out
     * @throws FaultyFiles if the file is missing, or asks for a place the hub does not know, or leaves one out
     */
    public static Template read(Path file, Set<String> places) throws FaultyFiles {
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            throw new FaultyFiles(new Fault(file.toString(), 0, "cannot be read as a text file in UTF-8"));
        }
        List<Fault> faults = faults(file.toString(), text, places);
        if (!faults.isEmpty()) {
            throw new FaultyFiles(faults);
        }
        return new Template(text);
    }

    /** The text with every place filled. */
    public String fill(Map<String, String> values) {
        StringBuilder filled = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            filled.append(i % 2 == 0 ? pieces.get(i) : values.get(pieces.get(i)));
        }
        return filled.toString();
    }

    private static List<Fault> faults(String file, String text, Set<String> places) {
        List<Fault> faults = new ArrayList<>();
        Set<String> missing = new HashSet<>(places);
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher place = PLACE.matcher(lines.get(i));
            while (place.find()) {
                String name = place.group(1).strip();
                missing.remove(name);
                if (!places.contains(name)) {
                    faults.add(new Fault(file, i + 1, "no such place as {{" + name + "}}; there are " + list(places)));
                }
            }
        }
        missing.stream().sorted().forEach(name -> faults.add(new Fault(file, 0, "{{" + name + "}} is left out")));
        return faults;
    }

    private static String list(Set<String> places) {
        return String.join(
                ", ", places.stream().sorted().map(p -> "{{" + p + "}}").toList());
    }
}
