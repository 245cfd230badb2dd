package org.listeningpost.moderate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Times the shipped rules: loading them in a fresh JVM, and judging the lines of a file of texts. {@code RULES TEXTS} */
public final class RulesBench {
    private RulesBench() {}

    public static void main(String[] arguments) throws Exception {
        long start = System.nanoTime();
        HouseRules rules = HouseRules.load(Path.of(arguments[0]), null);
        long loaded = System.nanoTime();
        System.out.printf(Locale.ROOT, "loaded in %d ms%n", (loaded - start) / 1_000_000);
        rules.runExamples().forEach(System.out::println);
        if (arguments.length > 1) {
            List<String> texts = Files.readAllLines(Path.of(arguments[1]));
            for (int round = 0; round < 8; round++) {
                System.out.printf(Locale.ROOT, "%.0f posts a second%n", pace(rules.moderator(), texts));
            }
        }
    }

    private static double pace(Moderator moderator, List<String> texts) {
        long start = System.nanoTime();
        int count = 0;
        while (System.nanoTime() - start < 1_000_000_000L) {
            for (String text : texts) {
                moderator.judge(Posts.saying(text));
            }
            count += texts.size();
        }
        return count * 1e9 / (System.nanoTime() - start);
    }
}
