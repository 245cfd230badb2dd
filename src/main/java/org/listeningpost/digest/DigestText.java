package org.listeningpost.digest;

import java.util.List;
import java.util.stream.Collectors;
import org.listeningpost.digest.Section.Group;
import org.listeningpost.digest.Section.Item;
import org.listeningpost.ledger.DigestFacts;
import org.listeningpost.markup.Html;

/** The digest's sections and sums as plain text. */
final class DigestText {
    private DigestText() {}

    static String sections(List<Section> sections) {
        return sections.stream().map(DigestText::section).collect(Collectors.joining("\n"));
    }

    static String sums(DigestFacts facts) {
        return facts.bySource().stream()
                .map(sum -> Words.source(sum.source()) + ": " + Sum.sentence(sum) + "\n")
                .collect(Collectors.joining());
    }

    private static String section(Section section) {
        StringBuilder out = new StringBuilder(section.heading()).append('\n');
        out.append("=".repeat(section.heading().length())).append("\n");
        line(out, "", section.lead());
        section.groups().forEach(group -> group(out, group));
        line(out, "", section.more());
        return out.toString();
    }

    private static void group(StringBuilder out, Group group) {
        out.append('\n');
        line(out, "", group.heading());
        group.items().forEach(item -> item(out, item));
    }

    private static void item(StringBuilder out, Item item) {
        line(out, "- ", item.words());
        line(out, "  ", item.note());
        line(out, "  ", Html.isWeb(item.link()) ? item.link().toString() : null);
    }

    private static void line(StringBuilder out, String before, String line) {
        if (line != null) {
            out.append(before).append(line).append('\n');
        }
    }
}
