package org.listeningpost.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Reads {@code rules/signposts.yaml}. A number that nobody checked for a year is a fault: a wrong one costs lives. */
public final class Signposts {
    private static final int DAYS_GOOD = 365;

    private Signposts() {}

    /**
     * The signposts in the file's order.
     *
     * @param today the day on which they must be good, or null for a hub that is to start all the same
     */
    public static List<Signpost> load(Path file, LocalDate today) throws FaultyFiles {
        return YamlFile.read(file, root -> {
            root.onlyFields("signposts");
            return root.list("signposts").stream()
                    .map(node -> signpost(node, today))
                    .toList();
        });
    }

    private static Signpost signpost(YamlNode node, LocalDate today) {
        node.onlyFields("name", "number", "when", "url", "checked-on");
        return new Signpost(
                node.text("name"),
                node.text("number"),
                node.text("when"),
                node.optional("url").map(Signposts::url).orElse(null),
                checkedOn(node, today));
    }

    private static LocalDate checkedOn(YamlNode node, LocalDate today) {
        LocalDate day = node.date("checked-on");
        if (today == null) {
            return day;
        }
        if (day.isAfter(today)) {
            node.fault("checked-on lies in the future");
        } else if (!day.equals(LocalDate.EPOCH) && day.isBefore(today.minusDays(DAYS_GOOD))) {
            node.fault("was checked more than a year ago: try the number, then write today's date as checked-on");
        }
        return day;
    }

    private static URI url(YamlNode node) {
        try {
            URI url = URI.create(node.text());
            if ("https".equals(url.getScheme()) && url.getHost() != null) {
                return url;
            }
        } catch (IllegalArgumentException e) {
            // the same fault as an address of another kind
        }
        node.fault("needs an address that starts with https://");
        return null;
    }
}
