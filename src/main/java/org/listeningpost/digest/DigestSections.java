package org.listeningpost.digest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.listeningpost.digest.Section.Group;
import org.listeningpost.digest.Section.Item;
import org.listeningpost.ledger.ChannelHealth;
import org.listeningpost.ledger.DigestFacts;
import org.listeningpost.ledger.Entry;

/** What the digest says, in the order in which a comms officer needs it; sections with nothing to say are left out. */
final class DigestSections {
    static final int MOST_POSTS = 50;
    private static final int MOST_ESCALATED = 200;

    private final DigestFacts facts;
    private final PostItem posts;

    private DigestSections(DigestFacts facts) {
        this.facts = facts;
        this.posts = new PostItem(facts.zone());
    }

    static List<Section> of(DigestFacts facts) {
        DigestSections sections = new DigestSections(facts);
        List<Section> all = new ArrayList<>();
        if (facts.total().in() == 0 && facts.releasedCount() == 0) {
            all.add(sections.nothingNew());
        }
        sections.people(all);
        sections.counts(all);
        sections.troubles(all);
        return all;
    }

    private Section nothingNew() {
        List<Item> items = facts.channels().stream()
                .limit(MOST_POSTS)
                .map(channel -> Channels.item(channel, facts.zone()))
                .toList();
        return new Section(
                "Nothing new",
                false,
                "Nobody said anything new in this time. How the sources are:",
                List.of(new Group(null, items)),
                more(facts.channels().size() - items.size()));
    }

    private void people(List<Section> all) {
        if (!facts.escalated().isEmpty()) {
            all.add(escalated());
        }
        if (!facts.questions().isEmpty()) {
            all.add(listed("Questions that need an answer", facts.questions(), facts.questionCount()));
        }
        if (!facts.kept().isEmpty()) {
            all.add(kept());
        }
        if (facts.releasedCount() > 0) {
            all.add(listed("Released from earlier days", facts.released(), facts.releasedCount()));
        }
    }

    private void counts(List<Section> all) {
        if (!facts.held().isEmpty() || facts.waiting() > 0) {
            String lead = facts.waiting() == 0
                    ? "Nothing waits for a decision now."
                    : Words.count(facts.waiting(), "post") + " in all " + (facts.waiting() == 1 ? "waits" : "wait")
                            + " for a decision now.";
            all.add(Section.of("Held for a person to read", lead, PostItem.rules(facts.held())));
        }
        if (!facts.rejected().isEmpty()) {
            all.add(Section.of("Rejected by the house rules", null, PostItem.rules(facts.rejected())));
        }
        if (!facts.unread().isEmpty()) {
            all.add(Section.of(
                    "Could not be read",
                    null,
                    facts.unread().stream().map(PostItem::unread).toList()));
        }
    }

    private void troubles(List<Section> all) {
        List<ChannelHealth> troubled =
                facts.channels().stream().filter(Channels::isTroubled).toList();
        if (!troubled.isEmpty()) {
            List<Item> items = troubled.stream()
                    .limit(MOST_POSTS)
                    .map(c -> Channels.item(c, facts.zone()))
                    .toList();
            all.add(new Section(
                    "Sources with trouble",
                    false,
                    "Until this is mended, what is said there does not reach you.",
                    List.of(new Group(null, items)),
                    more(troubled.size() - items.size())));
        }
        if (!facts.dead().isEmpty()) {
            all.add(Section.of(
                    "Could not be delivered",
                    "The hub has given these up. They are kept, and can be sent again once the cause is mended.",
                    facts.dead().stream().map(PostItem::dead).toList()));
        }
    }

    private Section escalated() {
        List<Item> items = facts.escalated().stream()
                .limit(MOST_ESCALATED)
                .map(posts::escalated)
                .toList();
        return new Section(
                "Needs a person now",
                true,
                "Their words are not shown here: read each at its source.",
                List.of(new Group(null, items)),
                more(facts.escalated().size() - items.size()));
    }

    private Section listed(String heading, List<Entry> entries, long all) {
        List<Item> items =
                entries.stream().limit(MOST_POSTS).map(posts::withSource).toList();
        return new Section(heading, false, null, List.of(new Group(null, items)), more(all - items.size()));
    }

    private Section kept() {
        Map<String, List<Item>> bySource = new LinkedHashMap<>();
        facts.kept().stream()
                .limit(MOST_POSTS)
                .forEach(entry -> bySource.computeIfAbsent(entry.source(), s -> new ArrayList<>())
                        .add(posts.plain(entry)));
        List<Group> groups = bySource.entrySet().stream()
                .map(e -> new Group(Words.source(e.getKey()), e.getValue()))
                .toList();
        long shown = Math.min(facts.kept().size(), MOST_POSTS);
        long rest = facts.total().kept() - facts.questionCount() - shown;
        return new Section("What people said", false, null, groups, more(rest));
    }

    private static String more(long left) {
        return left > 0 ? "and " + left + " more in the database" : null;
    }
}
