package org.listeningpost.console;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.listeningpost.digest.Words;
import org.listeningpost.ledger.AlertStanding;
import org.listeningpost.markup.Extract;
import org.listeningpost.markup.Html;

/**
 * The page behind an alert's link. Looking at it changes nothing, since mail scanners look at every link; a button
 * acknowledges. It shows where the post is and which rule, never its words.
 */
final class AcknowledgePage {
    private static final int OK = 200;
    private static final int FORBIDDEN = 403;
    private static final int GONE = 410;

    private AcknowledgePage() {}

    static int status(Acknowledgement seen) {
        return switch (seen.state()) {
            case FORGED -> FORBIDDEN;
            case EXPIRED -> GONE;
            case OPEN, ACKNOWLEDGED, DECIDED -> OK;
        };
    }

    static String of(Acknowledgement seen, ZoneId zone) {
        String title = title(seen);
        Html main = new Html().element("h1", title);
        switch (seen.state()) {
            case FORGED ->
                main.element(
                        "p",
                        "This link is not complete, or it was not sent by this hub. Copy the whole link from the mail,"
                                + " or follow the newest mail about the post. Nothing was changed.");
            case EXPIRED ->
                main.element(
                        "p",
                        "Links in alerts are good for seven days, and this one is older. Nothing was changed. If the post"
                                + " still waits, it stands in the console under Waiting for a person.");
            case OPEN -> open(main, seen);
            case ACKNOWLEDGED -> acknowledged(main, seen, zone);
            case DECIDED -> main.element("p", "A person has decided this post. There is nothing more to do here.");
            default -> throw new IllegalStateException("No such state: " + seen.state());
        }
        if (seen.standing() != null) {
            facts(main, seen.standing(), zone);
        }
        return Layout.alone(title, main);
    }

    private static String title(Acknowledgement seen) {
        return switch (seen.state()) {
            case FORGED -> "This link does not work";
            case EXPIRED -> "This link has expired";
            case OPEN -> "A post needs a person now";
            case ACKNOWLEDGED -> "Somebody looks after this post";
            case DECIDED -> "This post is decided";
        };
    }

    private static void open(Html main, Acknowledgement seen) {
        main.element(
                "p",
                "Nobody has said yet that they look after it. Opening this page has not done so: press the button.");
        main.open("form", "method", "post");
        for (String person : seen.people()) {
            String words =
                    seen.people().size() == 1 ? "I look after this post" : "I am " + person + ", and look after it";
            main.element("button", words, "type", "submit", "name", "who", "value", person);
        }
        main.close();
        main.element("h2", "What happens next");
        main.open("ul");
        main.element(
                "li",
                seen.next().isEmpty()
                        ? "If nobody presses it, nobody else is told: you are the last."
                        : "If nobody presses it within " + minutes(seen) + " of the mail, the alert goes on to "
                                + Extract.line(String.join(", ", seen.next())) + ".");
        main.element("li", "If you press it, nobody else is told, and your name and the time go on record.");
        main.element(
                "li", "The post is not answered, passed on or deleted by it. That is still for a person to decide.");
        main.element("li", "If somebody is in danger now, call 999.");
        main.close();
    }

    private static String minutes(Acknowledgement seen) {
        long seconds = Math.max(1, seen.within().toSeconds());
        return seconds % 60 == 0 ? seconds / 60 + " minutes" : seconds + " seconds";
    }

    private static void acknowledged(Html main, Acknowledgement seen, ZoneId zone) {
        AlertStanding standing = seen.standing();
        main.element(
                "p",
                Extract.line(standing.acknowledgedBy()) + " said so on "
                        + Words.shortMoment(standing.acknowledgedAt(), zone) + ". It is on record.");
        main.element("h2", "What happens next");
        main.open("ul");
        main.element("li", "Nobody else is told of this post by itself.");
        main.element("li", "Read it at its source, and get help if somebody is in danger: 999.");
        main.element("li", "It waits in the console until a person decides whether it is passed on.");
        main.close();
    }

    private static void facts(Html main, AlertStanding standing, ZoneId zone) {
        main.open("section", "aria-labelledby", "post")
                .element("h2", "The post", "id", "post")
                .open("ul");
        main.element("li", "Rule: " + reasons(standing));
        main.open("li").text("Where: ");
        if (Html.isWeb(standing.link())) {
            main.link(standing.link(), "Read it at its source", "rel", "noreferrer");
        } else {
            main.text("its platform gives no link");
        }
        main.close();
        main.open("li").text("Its id: ").element("code", standing.id()).close();
        standing.steps()
                .forEach(step -> main.element(
                        "li",
                        Extract.line(String.join(", ", step.people())) + ": "
                                + (step.toldAt() == null
                                        ? "mail not taken yet"
                                        : "told " + Words.shortMoment(step.toldAt(), zone))));
        main.close().close();
    }

    private static String reasons(AlertStanding standing) {
        List<String> reasons = standing.reasons().stream()
                .map(reason -> Words.plain(Extract.line(reason.category())) + " (" + Extract.line(reason.rule()) + ")")
                .distinct()
                .toList();
        return reasons.stream().collect(Collectors.joining(", "));
    }
}
