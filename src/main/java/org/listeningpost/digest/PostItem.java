package org.listeningpost.digest;

import java.time.ZoneId;
import java.util.List;
import org.listeningpost.digest.Section.Item;
import org.listeningpost.ledger.DigestFacts.DeadCount;
import org.listeningpost.ledger.DigestFacts.Escalation;
import org.listeningpost.ledger.DigestFacts.RuleCount;
import org.listeningpost.ledger.DigestFacts.UnreadCount;
import org.listeningpost.ledger.Entry;
import org.listeningpost.ledger.State;
import org.listeningpost.markup.Extract;
import org.listeningpost.post.Platform;

/** One fact of the ledger as one line of the digest. */
final class PostItem {
    private static final int LONGEST = 300;
    /** X's terms let a post be shown as X shows it or not at all, so the digest quotes little and links. */
    private static final int LONGEST_OF_X = 140;

    private final ZoneId zone;

    PostItem(ZoneId zone) {
        this.zone = zone;
    }

    Item plain(Entry entry) {
        return item(entry, "");
    }

    Item withSource(Entry entry) {
        return item(entry, Words.source(entry.source()) + " · ");
    }

    Item escalated(Escalation escalation) {
        return new Item(
                Words.plain(Extract.line(escalation.rule())),
                escalation.link(),
                Words.source(escalation.source()) + " · " + Words.shortMoment(escalation.recordedAt(), zone) + " · "
                        + Extract.line(escalation.done()) + " · " + escalation.id());
    }

    static List<Item> rules(List<RuleCount> counts) {
        return counts.stream()
                .map(c -> new Item(
                        c.count() + " × " + Words.plain(Extract.line(c.category())),
                        null,
                        "rule " + Extract.line(c.rule())))
                .toList();
    }

    static Item unread(UnreadCount unread) {
        return new Item(
                Words.count(unread.count(), "item") + ": " + Extract.of(unread.reason(), LONGEST),
                null,
                Words.source(unread.source()) + " · " + Extract.of(unread.channel(), LONGEST));
    }

    static Item dead(DeadCount dead) {
        return new Item(
                Words.count(dead.count(), "post") + " to the " + Words.sink(dead.sink()) + ": "
                        + Extract.of(dead.cause(), LONGEST),
                null,
                null);
    }

    private Item item(Entry entry, String before) {
        boolean x = entry.post().id().platform() == Platform.X;
        String edited = entry.state() == State.EDITED ? " · edited since" : "";
        String words = Extract.of(entry.post().text(), x ? LONGEST_OF_X : LONGEST);
        return new Item(
                words.isEmpty() ? "(no words, perhaps a picture)" : words,
                entry.post().link(),
                before + Words.shortMoment(entry.post().postedAt(), zone) + edited);
    }
}
