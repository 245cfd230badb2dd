package org.listeningpost.console;

import java.time.ZoneId;
import java.util.List;
import org.listeningpost.digest.Words;
import org.listeningpost.insight.Tone;
import org.listeningpost.ledger.Entry;
import org.listeningpost.ledger.Fairness;
import org.listeningpost.markup.Extract;
import org.listeningpost.markup.Html;
import org.listeningpost.moderate.Verdict;

/** The fairness report as a page: is criticism treated as praise is, and were the rules right? */
final class FairnessPage {
    private static final int LONGEST = 600;

    private FairnessPage() {}

    static String of(Fairness fairness, ZoneId zone) {
        Html main = new Html().element("h1", "Is moderation fair?");
        main.element(
                "p",
                "What was screened from " + Words.shortMoment(fairness.from(), zone) + " to "
                        + Words.shortMoment(fairness.to(), zone)
                        + ". Tone is told by words alone; it sorts posts for this page and decides nothing.");
        main.element(
                "p",
                fairness.criticismRejectedWithoutRule() == 0
                        ? "No criticism was rejected without a published rule."
                        : "Criticism rejected without a published rule: " + fairness.criticismRejectedWithoutRule()
                                + ". This must not happen: tell whoever looks after the hub.");
        main.add(byTone(fairness)).add(byRule(fairness)).add(overturned(fairness));
        main.add(sample("rejected", "A random sample of what was rejected: read it again", fairness.rejected(), zone));
        main.add(sample("passed", "A random sample of what passed: read it again", fairness.passed(), zone));
        return Layout.page("Is moderation fair?", main);
    }

    private static Html byTone(Fairness fairness) {
        Table table = new Table(
                "tone",
                "By tone",
                List.of("Tone", "Posts", "Passed", "Held", "Escalated", "Rejected", "Rejected of all"));
        for (Tone tone : Tone.values()) {
            long all = fairness.count(tone);
            if (all > 0) {
                table.row(List.of(
                        tone.word(),
                        Long.toString(all),
                        Long.toString(fairness.count(Verdict.APPROVE, tone)),
                        Long.toString(fairness.count(Verdict.HOLD, tone)),
                        Long.toString(fairness.count(Verdict.ESCALATE, tone)),
                        Long.toString(fairness.count(Verdict.REJECT, tone)),
                        percent(fairness.count(Verdict.REJECT, tone), all)));
            }
        }
        return table.or("Nothing was screened.");
    }

    private static Html byRule(Fairness fairness) {
        Table table = new Table("rule", "By rule", List.of("Rule", "Verdict", "Tone", "Posts"));
        fairness.lines().stream()
                .filter(line -> line.verdict() != Verdict.APPROVE)
                .forEach(line -> table.row(List.of(
                        line.rule().isEmpty() ? "no rule" : line.rule(),
                        line.verdict().word(),
                        line.tone().word(),
                        Long.toString(line.posts()))));
        return table.or("No rule was broken.");
    }

    private static Html overturned(Fairness fairness) {
        Table table = new Table(
                "people", "What people made of it", List.of("Rule", "Released", "Rejected", "Released of decided"));
        fairness.overturned()
                .forEach(line -> table.row(List.of(
                        line.rule().isEmpty() ? "no rule" : line.rule(),
                        Long.toString(line.released()),
                        Long.toString(line.rejected()),
                        percent(line.released(), line.released() + line.rejected()))));
        return table.or("Nobody decided about a post.");
    }

    private static Html sample(String id, String heading, List<Entry> entries, ZoneId zone) {
        Html html = new Html().open("section", "aria-labelledby", id).element("h2", heading, "id", id);
        if (entries.isEmpty()) {
            html.element("p", "There is none.");
        }
        for (Entry entry : entries) {
            html.open("article", "class", "post");
            html.open("blockquote", "dir", "auto").open("p");
            html.text(Extract.of(entry.post().text(), LONGEST)).close().close();
            html.element(
                    "p",
                    entry.post().id() + ", " + Words.shortMoment(entry.recordedAt(), zone) + rules(entry),
                    "class",
                    "note");
            html.close();
        }
        return html.close();
    }

    private static String rules(Entry entry) {
        return entry.post().judgement().reasons().isEmpty()
                ? ""
                : ", by the rule " + entry.post().judgement().reasons().get(0).rule();
    }

    private static String percent(long part, long whole) {
        return whole == 0 ? "" : Math.round(1000.0 * part / whole) / 10.0 + " %";
    }
}
