package org.listeningpost.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * Reads {@code rules/signposts.yaml}. A number that nobody has checked for too long is a fault for {@code check}; a
 * running hub tells it all the same, with a warning, since an alert must never wait for a date.
 */
public final class Signposts {
    private static final int USUALLY_GOOD_DAYS = 180;
    private static final int LONGEST_GOOD_DAYS = 730;

    private final LocalDate today;
    private final int goodDays;

    private Signposts(LocalDate today, int goodDays) {
        this.today = today;
        this.goodDays = goodDays;
    }

    /**
     * The signposts in the file's order.
     *
     * @param today the day on which they must be good, or null for a hub that is to start all the same
     */
    public static List<Signpost> load(Path file, LocalDate today) throws FaultyFiles {
        return YamlFile.read(file, root -> {
            root.onlyFields("expires-after-days", "signposts");
            Signposts reader = new Signposts(today, days(root, USUALLY_GOOD_DAYS));
            return root.list("signposts").stream().map(reader::signpost).toList();
        });
    }

    private static int days(YamlNode node, int otherwise) {
        return node.fields().contains("expires-after-days")
                ? node.number("expires-after-days", 1, LONGEST_GOOD_DAYS)
                : otherwise;
    }

    private Signpost signpost(YamlNode node) {
        node.onlyFields("name", "number", "when", "url", "for", "checked-on", "expires-after-days");
        LocalDate checkedOn = node.date("checked-on");
        Signpost signpost = new Signpost(
                node.text("name"),
                node.text("number"),
                node.text("when"),
                node.optional("url").map(Signposts::url).orElse(null),
                node.texts("for"),
                checkedOn,
                checkedOn.plusDays(days(node, goodDays)));
        if (today != null && !checkedOn.equals(LocalDate.EPOCH)) {
            checkDate(node, signpost);
        }
        return signpost;
    }

    private void checkDate(YamlNode node, Signpost signpost) {
        if (signpost.checkedOn().isAfter(today)) {
            node.fault("checked-on lies in the future");
        } else if (signpost.isExpired(today)) {
            node.fault(signpost.name() + " was checked on " + signpost.checkedOn() + ", which counts until "
                    + signpost.goodUntil() + ": try the number, then write today's date as checked-on");
        }
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
