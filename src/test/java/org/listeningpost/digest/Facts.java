package org.listeningpost.digest;

import static org.listeningpost.protect.ProtectedPosts.post;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.listeningpost.ledger.ChannelHealth;
import org.listeningpost.ledger.DigestFacts;
import org.listeningpost.ledger.DigestFacts.DeadCount;
import org.listeningpost.ledger.DigestFacts.Escalation;
import org.listeningpost.ledger.DigestFacts.RuleCount;
import org.listeningpost.ledger.DigestFacts.SourceSum;
import org.listeningpost.ledger.DigestFacts.UnreadCount;
import org.listeningpost.ledger.Entry;
import org.listeningpost.ledger.State;
import org.listeningpost.protect.ProtectedPost;

/** What the ledger would count, for tests of what is made of it. */
final class Facts {
    static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant FRIDAY = Instant.parse("2026-11-20T08:00:00Z");
    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

    private Facts() {}

    static DigestFacts quiet() {
        return facts(List.of(new SourceSum("blog", 0, 0, 0, 0, 0)), List.of(), List.of());
    }

    static DigestFacts kept(List<Entry> kept, long all) {
        return facts(List.of(new SourceSum("blog", all, 0, 0, 0, 0)), List.of(), kept);
    }

    static DigestFacts busy() {
        Escalation escalation = new Escalation(
                "forum:9f8e7d6c~44",
                "forum",
                URI.create("https://forum.example.org/t/44"),
                "self-harm",
                Instant.parse("2026-11-21T22:10:00Z"),
                "alert sent 22:12");
        return new DigestFacts(
                LocalDate.of(2026, 11, 23),
                LONDON,
                FRIDAY,
                MONDAY,
                List.of(
                        new SourceSum("blog", 21, 4, 0, 3, 1),
                        new SourceSum("forum", 8, 2, 1, 1, 0),
                        new SourceSum("x", 1, 0, 0, 0, 0),
                        new SourceSum("youtube", 0, 0, 0, 0, 0)),
                List.of(escalation),
                List.of(entry(question(), "blog")),
                1,
                List.of(
                        entry(praise(), "blog"),
                        entry(
                                post().text("Parking at the infirmary took 40 minutes.")
                                        .make(),
                                "blog"),
                        entry(tweet(), "x")),
                List.of(
                        new RuleCount("personal-information", "identifiable-person", 4),
                        new RuleCount("words", "listed-word", 2)),
                List.of(new RuleCount("spam-1", "spam", 3), new RuleCount("abuse-2", "abuse", 1)),
                List.of(new UnreadCount("blog", "https://blog.example.org/feed/", "an entry without an id", 1)),
                List.of(entry(
                        post().text("Thank you to the night staff of ward 7, and to [name].")
                                .make(),
                        "forum")),
                1,
                List.of(new DeadCount("crm", "HTTP 422: the CRM did not accept the record", 2)),
                8,
                List.of(
                        channel("blog", "https://blog.example.org/feed/", "ok", null),
                        channel(
                                "x",
                                "https://api.example.org/2/tweets/search/recent",
                                "refused",
                                "authorisation refused (HTTP 401)"),
                        channel("youtube", "https://video.example.org/comments", "silent", null)));
    }

    static Entry entry(ProtectedPost post, String source) {
        return new Entry(post, source, 1, State.LIVE, FRIDAY.plusSeconds(60), List.of(), "not known", false, null);
    }

    static List<Entry> many(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> entry(post().id("blog:1a2b3c4d~" + i).make(), "blog"))
                .toList();
    }

    private static ProtectedPost question() {
        return post().text("Does anyone know whether the walk-in centre at Dale Street is open on Sundays?")
                .make();
    }

    private static ProtectedPost praise() {
        return post().text("The physio team in Northmoor were brilliant, I was seen within the week. ".repeat(6))
                .make();
    }

    private static ProtectedPost tweet() {
        return post().id("x:1990000000000000001")
                .text("Waited three hours at the minor injuries unit, but the nurse could not have been kinder. "
                        .repeat(3))
                .link(URI.create("https://x.com/i/web/status/1990000000000000001"))
                .make();
    }

    private static ChannelHealth channel(String source, String address, String status, String reason) {
        return new ChannelHealth(source, address, status, MONDAY.minusSeconds(600), null, reason);
    }

    private static DigestFacts facts(List<SourceSum> sums, List<Entry> questions, List<Entry> kept) {
        return new DigestFacts(
                LocalDate.of(2026, 11, 23),
                LONDON,
                FRIDAY,
                MONDAY,
                sums,
                List.of(),
                questions,
                questions.size(),
                kept,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0,
                List.of(),
                0,
                List.of(channel("blog", "https://blog.example.org/feed/", "ok", null)));
    }
}
