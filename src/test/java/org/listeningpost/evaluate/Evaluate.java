package org.listeningpost.evaluate;

import java.nio.file.Path;
import java.util.List;

/**
 * Scores {@code screen} on labelled posts: {@code confidentiality|moderation FILE [ROUTES] [misses]}. A line of FILE is
 * {@code {"id","text","platform"?,"spans"?: [{"start","end","type"}],"expect"?: VERDICT,"accept"?: [VERDICT],"category"?}}.
 * With {@code misses}, every case that went wrong is printed, text included: for invented posts only.
 */
public final class Evaluate {
    private Evaluate() {}

    public static void main(String[] arguments) throws Exception {
        List<String> given = List.of(arguments);
        if (given.size() < 2 || !List.of("confidentiality", "moderation").contains(given.get(0))) {
            System.err.println("usage: confidentiality|moderation FILE [ROUTES] [misses]");
            System.exit(2);
        }
        boolean misses = given.contains("misses");
        Path routes = Path.of(given.size() > 2 && !given.get(2).equals("misses") ? given.get(2) : "routes");
        List<Screened> screened = Screened.all(Path.of(given.get(1)), routes);
        if (given.get(0).equals("confidentiality")) {
            new ConfidentialityScore(screened, misses).print(System.out);
        } else {
            new ModerationScore(screened, misses).print(System.out);
        }
    }
}
