package org.listeningpost.console;

import static org.listeningpost.protect.ProtectedPosts.post;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.listeningpost.config.FaultyFiles;
import org.listeningpost.insight.Tone;
import org.listeningpost.ledger.AlertStanding;
import org.listeningpost.ledger.AlertStep;
import org.listeningpost.ledger.ChannelHealth;
import org.listeningpost.ledger.Entry;
import org.listeningpost.ledger.Fairness;
import org.listeningpost.ledger.SinkHealth;
import org.listeningpost.ledger.State;
import org.listeningpost.moderate.HouseRules;
import org.listeningpost.moderate.Reason;
import org.listeningpost.moderate.Verdict;
import org.listeningpost.protect.ProtectedPost;

/** What a ledger with some trouble in it would tell the console. */
final class Facts implements ConsoleFacts {
    private static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");
    private Health health = troubled();
    private String hostile = "Ask for [name] at the desk, she was rude to my mum.";
    private boolean empty;
    private boolean publicAddress;
    final List<String> acknowledged = new CopyOnWriteArrayList<>();

    static Facts troubledHub() {
        return new Facts();
    }

    Facts health(Health health) {
        this.health = health;
        return this;
    }

    Facts hostile(String text) {
        this.hostile = text;
        return this;
    }

    Facts publicAddress(boolean is) {
        this.publicAddress = is;
        return this;
    }

    Facts empty() {
        this.empty = true;
        return this.health(healthy(Health.Part.OK));
    }

    @Override
    public Health health() {
        return health;
    }

    @Override
    public ZoneId zone() {
        return ZoneId.of("Europe/London");
    }

    @Override
    public List<PostCount> counts() {
        return empty
                ? List.of()
                : List.of(
                        new PostCount("blog", Verdict.APPROVE, 1204),
                        new PostCount("blog", Verdict.HOLD, 31),
                        new PostCount("blog", Verdict.REJECT, 17),
                        new PostCount("forum", Verdict.APPROVE, 388),
                        new PostCount("forum", Verdict.ESCALATE, 1));
    }

    @Override
    public List<Entry> waiting(int limit) {
        ProtectedPost urgent = post().id("forum:9f8e7d6c~44")
                .text("I cannot see a way out of this any more and nobody at the surgery has rung me back.")
                .judged(Verdict.ESCALATE, new Reason("crisis-1", "self-harm", ""))
                .make();
        ProtectedPost held = post().text(hostile)
                .judged(Verdict.HOLD, new Reason("staff-named", "identifiable-person", ""))
                .make();
        return empty ? List.of() : List.of(entry(urgent, "forum"), entry(held, "blog"));
    }

    @Override
    public Fairness fairness() {
        return new Fairness(
                NOW.minus(Duration.ofDays(28)),
                NOW,
                List.of(
                        new Fairness.Line(Verdict.REJECT, "abuse", Tone.CRITICISM, 12),
                        new Fairness.Line(Verdict.HOLD, "strong-language", Tone.CRITICISM, 48),
                        new Fairness.Line(Verdict.APPROVE, "", Tone.CRITICISM, 905),
                        new Fairness.Line(Verdict.APPROVE, "", Tone.PRAISE, 614)),
                List.of(new Fairness.Overturned("strong-language", 31, 9)),
                0,
                waiting(2),
                waiting(2));
    }

    @Override
    public boolean hasPublicAddress() {
        return publicAddress;
    }

    @Override
    public Acknowledgement acknowledgement(String token) {
        return switch (token) {
            case "open", "done" -> at(token.equals("done") ? "duty@example.org" : null);
            case "old" -> Acknowledgement.nothing(Acknowledgement.State.EXPIRED);
            default -> Acknowledgement.nothing(Acknowledgement.State.FORGED);
        };
    }

    @Override
    public Acknowledgement acknowledge(String token, String who) {
        acknowledged.add(token + " " + who);
        return token.equals("open") ? at(who) : acknowledgement(token);
    }

    private static Acknowledgement at(String by) {
        AlertStanding standing = new AlertStanding(
                "forum:9f8e7d6c~44",
                URI.create("https://forum.example.org/t/44"),
                List.of(new Reason("crisis-1", "self-harm", "")),
                List.of(new AlertStep(1, List.of("duty@example.org", "comms@example.org"), NOW, NOW)),
                by,
                by == null ? null : NOW,
                false);
        return new Acknowledgement(
                by == null ? Acknowledgement.State.OPEN : Acknowledgement.State.ACKNOWLEDGED,
                standing,
                List.of("duty@example.org", "comms@example.org"),
                List.of("manager@example.org"),
                Duration.ofMinutes(15));
    }

    @Override
    public HouseRules houseRules() {
        try {
            return HouseRules.load(Path.of("routes/rules/house-rules.yaml"), null);
        } catch (FaultyFiles e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public long waitingCount() {
        return empty ? 0 : 2;
    }

    @Override
    public List<DeadLetter> deadLetters(int limit) {
        return empty
                ? List.of()
                : List.of(new DeadLetter("blog:1a2b3c4d~17", 2, "crm", "HTTP 422: the record was not accepted", NOW));
    }

    static Health troubled() {
        return Health.of(
                List.of(
                        new ChannelHealth("blog", "https://blog.example.org/feed/", "ok", NOW, NOW, null),
                        new ChannelHealth(
                                "x",
                                "https://api.example.org/2/tweets/search/recent",
                                "refused",
                                null,
                                null,
                                "authorisation refused (HTTP 401)")),
                List.of(
                        new SinkHealth("database", 0, 0, null, null),
                        new SinkHealth("crm", 12, 1, NOW.minusSeconds(90), "HTTP 422")),
                Health.Part.OK,
                Health.Part.OK,
                Health.Part.OK,
                Health.Part.OK);
    }

    private static Health healthy(Health.Part database) {
        return Health.of(List.of(), List.of(), database, Health.Part.OK, Health.Part.OK, Health.Part.OK);
    }

    static Health down() {
        return healthy(new Health.Part("failing", "connection refused"));
    }

    private static Entry entry(ProtectedPost post, String source) {
        return new Entry(post, source, 1, State.LIVE, NOW.minusSeconds(7200), List.of(), "not known", false, null);
    }
}
