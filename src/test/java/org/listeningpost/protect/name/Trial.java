package org.listeningpost.protect.name;

import java.util.List;
import java.util.function.IntFunction;
import org.listeningpost.moderate.Reading;

/** How well names are found in posts that the model has not learnt from, at each threshold. */
final class Trial {
    private static final double[] LEVELS = {0.02, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9};

    private final int[] found = new int[LEVELS.length];
    private final int[] wrong = new int[LEVELS.length];
    private int ruled;
    private int ruledWrongly;
    private int names;
    private int unasked;

    private Trial() {}

    static void run(List<LabelledText> posts, IntFunction<NameModel> models) {
        Trial trial = new Trial();
        for (int held = 0; held < 5; held++) {
            NameModel model = models.apply(held);
            int fifth = held;
            posts.stream().filter(post -> post.fifth() == fifth).forEach(post -> trial.count(post, model));
        }
        trial.print();
    }

    private void count(LabelledText post, NameModel model) {
        Reading reading = Reading.of(post.text());
        Sheet sheet = Names.ruled(Tokens.of(reading.text()));
        Features features = new Features(sheet);
        StringBuilder wrongly = new StringBuilder();
        for (int i = 0; i < sheet.count(); i++) {
            Token t = sheet.at(i);
            int start = reading.sourceStart(t.start());
            boolean name = post.names().get(start) && !t.is(Kind.TITLE | Kind.SOFT_TITLE);
            boolean asked = features.isAskedOf(i);
            double likely = sheet.isSure(i) ? 1 : asked ? model.probability(features, i) : 0;
            names += name ? 1 : 0;
            unasked += name && !asked && !sheet.isSure(i) ? 1 : 0;
            ruled += name && sheet.isMarked(i) ? 1 : 0;
            ruledWrongly += !name && sheet.isMarked(i) ? 1 : 0;
            for (int k = 0; k < LEVELS.length; k++) {
                found[k] += name && likely >= LEVELS[k] ? 1 : 0;
                wrong[k] += !name && likely >= LEVELS[k] ? 1 : 0;
            }
            if (name != likely >= 0.5) {
                wrongly.append(String.format(" %s%s(%.2f%s)", name ? "-" : "+", t.word(), likely, asked ? "" : "!"));
            }
        }
        if (wrongly.length() > 0) {
            System.out.println(wrongly + " | " + post.text().replace('\n', ' '));
        }
    }

    private void print() {
        System.out.printf(
                "%d words of names, %d never asked of; by rules %.1f %%, wrong %d%n",
                names, unasked, 100.0 * ruled / names, ruledWrongly);
        for (int k = 0; k < LEVELS.length; k++) {
            System.out.printf("%.2f: found %.1f %%, wrong %d%n", LEVELS[k], 100.0 * found[k] / names, wrong[k]);
        }
    }
}
