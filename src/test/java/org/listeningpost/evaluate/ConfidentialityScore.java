package org.listeningpost.evaluate;

import java.io.PrintStream;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well identifiers are found. A labelled value is found when no letter or digit of it is left, whatever it was taken
 * for; a replaced range is false when it touches no labelled value. Names are counted by their words, as is usual.
 */
final class ConfidentialityScore {
    private final Map<String, Tally> byType = new TreeMap<>();
    private final Tally nameWords = new Tally();
    private final boolean misses;
    private final StringBuilder missed = new StringBuilder();
    private int telling;
    private int leaked;
    private int clean;
    private int cleanTouched;
    private int cleanHeldForDoubt;
    private int cleanNotApproved;
    private long kept;
    private long toKeep;

    ConfidentialityScore(List<Screened> all, boolean misses) {
        this.misses = misses;
        all.forEach(this::count);
    }

    private void count(Screened screened) {
        Case labelled = screened.labelled();
        String text = labelled.text();
        BitSet wanted = Mark.cover(labelled.spans());
        BitSet covered = Mark.cover(screened.answer().spans());
        boolean leaks = false;
        for (Mark mark : labelled.spans()) {
            boolean found = mark.isCovered(covered, text);
            leaks |= !found;
            tally(mark.type()).found(found);
            if (mark.isName()) {
                mark.words(text).forEach(word -> nameWords.found(word.isCovered(covered, text)));
            }
            if (!found) {
                miss("MISSED " + mark.type(), screened, mark);
            }
        }
        for (Mark mark : screened.answer().spans()) {
            boolean right = mark.touches(wanted);
            tally(mark.type()).replaced(right);
            if (mark.isName()) {
                mark.words(text).forEach(word -> nameWords.replaced(word.touches(wanted)));
            }
            if (!right) {
                miss("FALSE " + mark.type(), screened, mark);
            }
        }
        countPost(screened, leaks, wanted, covered);
    }

    private void countPost(Screened screened, boolean leaks, BitSet wanted, BitSet covered) {
        boolean approved = screened.answer().verdict().equals("approve");
        if (screened.labelled().spans().isEmpty()) {
            clean++;
            cleanTouched += screened.answer().spans().isEmpty() ? 0 : 1;
            cleanNotApproved += approved ? 0 : 1;
            cleanHeldForDoubt += screened.answer().doubted() ? 1 : 0;
        } else {
            telling++;
            leaked += leaks && approved ? 1 : 0;
        }
        BitSet plain = new BitSet();
        plain.set(0, screened.labelled().text().length());
        plain.andNot(wanted);
        toKeep += plain.cardinality();
        plain.andNot(covered);
        kept += plain.cardinality();
    }

    private Tally tally(String type) {
        return byType.computeIfAbsent(type, t -> new Tally());
    }

    private void miss(String what, Screened screened, Mark mark) {
        if (misses) {
            String text = screened.labelled().text();
            missed.append("%s  «%s»  %s (%s): %s%n"
                    .formatted(
                            what,
                            text.substring(mark.start(), mark.end()),
                            screened.labelled().id(),
                            screened.answer().verdict(),
                            text.replace('\n', ' ')));
        }
    }

    void print(PrintStream out) {
        out.print(missed);
        out.printf("%-16s %6s %6s %8s %6s %6s %10s%n", "type", "given", "found", "recall", "cut", "false", "precision");
        byType.forEach((type, tally) -> out.println(tally.line(type)));
        out.println(nameWords.line("words of names"));
        out.printf(
                "leaked posts     %d of %d (%s): approved with an identifier still readable%n",
                leaked, telling, Tally.percent(leaked, telling));
        out.printf("clean posts with a false span   %d of %d%n", cleanTouched, clean);
        out.printf("clean posts held for doubt      %d of %d%n", cleanHeldForDoubt, clean);
        out.printf("clean posts not approved at all %d of %d%n", cleanNotApproved, clean);
        out.printf("text kept        %s of what identifies nobody%n", Tally.percent(kept, toKeep));
    }
}
