package org.listeningpost.moderate.resemblance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How well the classifier does on texts that it has not seen: it learns from four fifths and is asked about the last,
 * five times over. Prints, for each file, how many texts were taken for one in danger, for abuse, for something else
 * that waits, at a likelihood of 30, 50 and 70 per cent.
 */
final class CrossValidation {
    private static final int FOLDS = 5;
    private static final double[] LIKELY = {0.3, 0.5, 0.7};
    private static final List<Set<Resemblance>> GROUPS = List.of(
            EnumSet.range(Resemblance.SELF_HARM, Resemblance.INCIDENT),
            EnumSet.range(Resemblance.ABUSE, Resemblance.SPAM),
            EnumSet.range(Resemblance.ACCUSATION, Resemblance.UNREADABLE));

    private CrossValidation() {}

    /** Argument: the folder of labelled texts. */
    public static void main(String[] arguments) throws IOException {
        List<LabelledText> texts = LabelledText.in(Path.of(arguments[0]));
        Map<String, int[]> found = new TreeMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<LabelledText> learned = new ArrayList<>();
            List<LabelledText> asked = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                (i % FOLDS == fold ? asked : learned).add(texts.get(i));
            }
            Classifier classifier = new Training().on(learned);
            asked.forEach(text -> count(text, classifier, found));
        }
        System.out.printf("%-70s %5s  %-14s %-14s %s%n", "texts of", "all", "danger", "abuse", "other");
        found.forEach(CrossValidation::print);
    }

    private static void count(LabelledText text, Classifier classifier, Map<String, int[]> found) {
        int[] counts = found.computeIfAbsent(text.source(), source -> new int[1 + GROUPS.size() * LIKELY.length]);
        counts[0]++;
        float[] likelihoods = classifier.likelihoods(text.text());
        for (int group = 0; group < GROUPS.size(); group++) {
            float sum = 0;
            for (Resemblance kind : GROUPS.get(group)) {
                sum += likelihoods[kind.ordinal()];
            }
            for (int i = 0; i < LIKELY.length; i++) {
                counts[1 + group * LIKELY.length + i] += sum >= LIKELY[i] ? 1 : 0;
            }
        }
    }

    private static void print(String source, int[] counts) {
        StringBuilder line = new StringBuilder(String.format("%-70s %5d ", source, counts[0]));
        for (int group = 0; group < GROUPS.size(); group++) {
            for (int i = 0; i < LIKELY.length; i++) {
                line.append(String.format(" %4d", counts[1 + group * LIKELY.length + i]));
            }
        }
        System.out.println(line);
    }
}
