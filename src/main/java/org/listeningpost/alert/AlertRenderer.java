package org.listeningpost.alert;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.listeningpost.config.FaultyFiles;
import org.listeningpost.digest.Template;
import org.listeningpost.digest.Words;
import org.listeningpost.markup.Extract;
import org.listeningpost.markup.Html;
import org.listeningpost.post.Hash;

/** Writes the alert of one escalated post in the organisation's template, as plain text and as HTML. */
public final class AlertRenderer {
    private static final Set<String> PLACES =
            Set.of("reasons", "source", "recorded", "link", "id", "signposts", "told", "decide");
    private static final int ID_DIGITS = 16;

    private final Template text;
    private final Template html;
    private final URI console;
    private final String domain;

    private AlertRenderer(Template text, Template html, URI console, String domain) {
        this.text = text;
        this.html = html;
        this.console = console;
        this.domain = domain;
    }

    /**
     * Reads {@code alert.txt} and {@code alert.html}.
     *
     * @param console where the queue is (the setting {@code console.url}), or null
     * @param domain the right-hand side of the Message-ID
     */
    public static AlertRenderer read(Path templates, URI console, String domain) throws FaultyFiles {
        return new AlertRenderer(
                Template.read(templates.resolve("alert.txt"), PLACES),
                Template.read(templates.resolve("alert.html"), PLACES),
                console,
                domain);
    }

    /** The mail of this alert; the same alert gives the same mail. */
    public AlertMail render(Alert alert) {
        Map<String, String> words = Map.of(
                "reasons", reasons(alert),
                "source", Words.source(Extract.line(alert.source())),
                "recorded",
                        Words.moment(alert.recordedAt(), alert.zone()) + ", "
                                + alert.zone().getId(),
                "link", Html.isWeb(alert.link()) ? alert.link().toString() : "its platform gives no link",
                "id", alert.id().toString(),
                "signposts",
                        lines(alert.signposts().stream()
                                .map(AlertRenderer::line)
                                .toList()),
                "told", lines(alert.told()),
                "decide", decide(alert));
        String subject = "Alert: a post needs a person now (" + reasons(alert) + ")";
        return new AlertMail(
                Extract.of(subject, 150), text.fill(words), html.fill(marked(words, alert)), messageId(alert));
    }

    private static Map<String, String> marked(Map<String, String> words, Alert alert) {
        return words.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        e -> e.getKey().equals("link")
                                ? new Html().link(alert.link(), e.getValue()).toString()
                                : Html.escape(e.getValue()).replace("\n", "<br>\n")));
    }

    private static String reasons(Alert alert) {
        return alert.reasons().stream()
                .map(reason -> Words.plain(Extract.line(reason.category())) + ", rule " + Extract.line(reason.rule()))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private String decide(Alert alert) {
        String command = "decide " + alert.id() + " approve|reject --reason \"...\"";
        return console == null ? command : command + "\nThe queue is at " + console;
    }

    private String messageId(Alert alert) {
        return "<alert-" + Hash.shortHash(alert.id().toString(), ID_DIGITS) + "-" + alert.screening() + "@" + domain
                + ">";
    }

    private static String line(Signposting signpost) {
        return signpost.name() + ": " + signpost.contact() + " (" + signpost.when() + ")";
    }

    private static String lines(List<String> lines) {
        return lines.isEmpty()
                ? "- none"
                : lines.stream().map(line -> "- " + Extract.line(line)).collect(Collectors.joining("\n"));
    }
}
