package org.listeningpost.digest;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.listeningpost.config.FaultyFiles;
import org.listeningpost.ledger.DigestFacts;
import org.listeningpost.ledger.DigestFacts.SourceSum;
import org.listeningpost.markup.Html;

/** Writes the digest: what the ledger counted, in the organisation's template, as plain text and as HTML. */
public final class DigestRenderer {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final Set<String> PLACES = Set.of("title", "window", "sum", "sections", "sums", "console");

    private final Template text;
    private final Template html;
    private final URI console;
    private final String domain;

    private DigestRenderer(Template text, Template html, URI console, String domain) {
        this.text = text;
        this.html = html;
        this.console = console;
        this.domain = domain;
    }

    /**
     * Reads {@code digest.txt} and {@code digest.html}.
     *
     * @param console where the queue is (the setting {@code console.url}), or null
     * @param domain the right-hand side of the Message-ID, see {@link MailMessage#domain}
     */
    public static DigestRenderer read(Path templates, URI console, String domain) throws FaultyFiles {
        return new DigestRenderer(
                Template.read(templates.resolve("digest.txt"), PLACES),
                Template.read(templates.resolve("digest.html"), PLACES),
                console,
                domain);
    }

    /** The digest of these facts; the same facts give the same mail. */
    public DigestMail render(DigestFacts facts) {
        String title = "What patients say, " + DAY.format(facts.date());
        String window = Words.moment(facts.from(), facts.zone()) + " to " + Words.moment(facts.to(), facts.zone())
                + ", " + facts.zone().getId();
        String sum = Sum.sentence(facts.total());
        List<Section> sections = DigestSections.of(facts);
        String plain = text.fill(Map.of(
                "title",
                title,
                "window",
                window,
                "sum",
                sum,
                "sections",
                DigestText.sections(sections),
                "sums",
                DigestText.sums(facts),
                "console",
                consoleText()));
        String marked = html.fill(Map.of(
                "title", Html.escape(title),
                "window", Html.escape(window),
                "sum", Html.escape(sum),
                "sections", DigestHtml.sections(sections).toString(),
                "sums", DigestHtml.sums(facts).toString(),
                "console", consoleHtml()));
        return new DigestMail(subject(facts), plain, marked, messageId(facts));
    }

    private static String subject(DigestFacts facts) {
        return "Listening Post, " + DAY.format(facts.date()) + ": " + news(facts);
    }

    private static String news(DigestFacts facts) {
        SourceSum sum = facts.total();
        if (sum.in() == 0 && facts.releasedCount() == 0) {
            return "nothing new";
        }
        String escalated = facts.escalated().isEmpty() ? "" : facts.escalated().size() + " escalated, ";
        String questions = facts.questions().isEmpty() ? "" : Words.count(facts.questionCount(), "question") + ", ";
        return escalated + questions + sum.in() + " new in all";
    }

    private String messageId(DigestFacts facts) {
        LocalDate date = facts.date();
        return "<digest-" + date + "-" + facts.from().getEpochSecond() + "@" + domain + ">";
    }

    private String consoleText() {
        return console == null ? "the console" : console.toString();
    }

    private String consoleHtml() {
        return console == null
                ? "the console"
                : new Html()
                        .link(console, "the console", "style", "color:#005eb8;")
                        .toString();
    }
}
