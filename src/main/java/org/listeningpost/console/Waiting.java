package org.listeningpost.console;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.listeningpost.digest.Words;
import org.listeningpost.ledger.Entry;
import org.listeningpost.markup.Extract;
import org.listeningpost.markup.Html;
import org.listeningpost.moderate.Verdict;

/** The posts that wait for a person's decision: why, since when, what they say, and how to decide. */
final class Waiting {
    private static final int MOST = 50;
    private static final int LONGEST = 1000;

    private Waiting() {}

    static Html of(ConsoleFacts facts) {
        List<Entry> entries = facts.waiting(MOST);
        Html html = new Html().open("section", "aria-labelledby", "waiting");
        html.element("h2", "Waiting for a person: " + facts.waitingCount(), "id", "waiting");
        if (entries.isEmpty()) {
            html.element("p", "Nothing waits for a decision.");
        } else {
            html.element("p", "Each goes nowhere until a person has decided. The first are the most urgent.");
            entries.forEach(entry -> post(html, entry, facts.zone()));
        }
        return html.close();
    }

    private static void post(Html html, Entry entry, ZoneId zone) {
        boolean urgent = entry.post().judgement().verdict() == Verdict.ESCALATE;
        html.open("article", "class", urgent ? "post urgent" : "post");
        html.element("h3", (urgent ? "Urgent: " : "") + reasons(entry));
        html.open("blockquote", "dir", "auto").open("p");
        html.text(Extract.of(entry.post().text(), LONGEST)).close().close();
        html.open("p", "class", "note");
        html.text(Words.source(entry.source()) + ", since " + Words.shortMoment(entry.recordedAt(), zone) + ". ");
        html.link(entry.post().link(), "Read it at its source", "rel", "noreferrer");
        html.close();
        html.open("p", "class", "note").text("To decide: ");
        html.element("code", "decide " + entry.post().id() + " approve|reject --reason \"…\"")
                .close();
        html.close();
    }

    private static String reasons(Entry entry) {
        String reasons = entry.post().judgement().reasons().stream()
                .map(reason -> Words.plain(reason.category()) + " (" + reason.rule() + ")")
                .distinct()
                .collect(Collectors.joining(", "));
        return reasons.isEmpty() ? "No reason given" : reasons;
    }
}
