package org.listeningpost.alert;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
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
    private static final Set<String> PLACES = Set.of(
            "reasons",
            "source",
            "recorded",
            "link",
            "id",
            "acknowledge",
            "next",
            "signposts",
            "draft",
            "told",
            "decide");
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
        Map<String, String> words = new HashMap<>();
        words.put("reasons", reasons(alert));
        words.put("source", Words.source(Extract.line(alert.source())));
        words.put(
                "recorded",
                Words.moment(alert.recordedAt(), alert.zone()) + ", "
                        + alert.zone().getId());
        words.put("link", Html.isWeb(alert.link()) ? alert.link().toString() : "its platform gives no link");
        words.put("id", alert.id().toString());
        words.put("acknowledge", TurnWords.acknowledge(alert.turn()));
        words.put("next", TurnWords.next(alert.turn()));
        words.put(
                "signposts",
                lines(alert.signposts().stream().map(AlertRenderer::line).toList()));
        words.put("draft", Draft.of(alert));
        words.put("told", lines(TurnWords.told(alert.turn())));
        words.put("decide", decide(alert));
        String subject = (alert.turn().step() > 1 ? "Alert, not acknowledged yet: " : "Alert: ")
                + "a post needs a person now (" + reasons(alert) + ")";
        return new AlertMail(
                Extract.of(subject, 150), text.fill(words), html.fill(marked(words, alert)), messageId(alert));
    }

    private static Map<String, String> marked(Map<String, String> words, Alert alert) {
        return words.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> switch (e.getKey()) {
            case "link" -> linked(alert.link(), e.getValue());
            case "acknowledge" -> linked(alert.turn().acknowledge(), e.getValue());
            default -> Html.escape(e.getValue()).replace("\n", "<br>\n");
        }));
    }

    private static String linked(URI target, String words) {
        return new Html().link(target, words).toString();
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
        String step = alert.turn().step() > 1 ? "." + alert.turn().step() : "";
        return "<alert-" + Hash.shortHash(alert.id().toString(), ID_DIGITS) + "-" + alert.screening() + step + "@"
                + domain + ">";
    }

    private static String line(Signposting signpost) {
        return signpost.name() + ": " + signpost.contact() + " (" + signpost.when() + ")"
                + (signpost.warning().isEmpty() ? "" : " – " + signpost.warning());
    }

    private static String lines(List<String> lines) {
        return lines.isEmpty()
                ? "- none"
                : lines.stream().map(line -> "- " + Extract.line(line)).collect(Collectors.joining("\n"));
    }
}
