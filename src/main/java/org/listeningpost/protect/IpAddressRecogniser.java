package org.listeningpost.protect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.listeningpost.moderate.Reading;

/** Addresses of devices on the internet, which courts have held to be personal (CJEU C-582/14). */
final class IpAddressRecogniser implements Recogniser {
    private static final String OCTET = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
    private static final Pattern FOUR =
            Pattern.compile("(?<![\\w.])" + OCTET + "(?:\\." + OCTET + "){3}(?!\\.?\\d)(?!\\w)");
    private static final Pattern SIX = Pattern.compile(
            "(?<![\\w:.])(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}(?![\\w:])|(?<![\\w:.])(?:[0-9a-f]{1,4}:){1,6}(?::[0-9a-f]{1,4}){1,6}(?![\\w:])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern VERSION = Context.label("version|section|chapter|release|build|v");

    @Override
    public String name() {
        return "ip-address";
    }

    @Override
    public Clue clue() {
        return Clue.DIGIT;
    }

    @Override
    public List<Span> find(Reading reading) {
        List<Span> spans = new ArrayList<>(0);
        for (Pattern pattern : List.of(FOUR, SIX)) {
            Matcher matcher = pattern.matcher(reading.text());
            while (matcher.find()) {
                if (!Context.before(reading.text(), matcher.start(), VERSION)) {
                    spans.add(span(reading, matcher.start(), matcher.end(), Identifier.OTHER_ID, 0.9));
                }
            }
        }
        return spans;
    }
}
