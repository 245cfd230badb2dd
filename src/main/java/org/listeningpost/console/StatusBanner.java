package org.listeningpost.console;

import java.util.List;
import org.listeningpost.markup.Html;

/** How the hub is, in one sentence, and what a person should look at. */
final class StatusBanner {
    private StatusBanner() {}

    static Html of(Health health) {
        Html html = new Html();
        html.open("section", "class", "banner " + health.status().word(), "aria-labelledby", "how");
        html.element("h2", sentence(health.status()), "id", "how");
        List<String> warnings = health.warnings();
        if (!warnings.isEmpty()) {
            html.open("ul");
            warnings.forEach(warning -> html.element("li", warning));
            html.close();
        }
        return html.close();
    }

    private static String sentence(Health.Status status) {
        return switch (status) {
            case UP -> "Everything works";
            case WARNING -> "Working, but something needs attention";
            case DOWN -> "Not working";
        };
    }
}
