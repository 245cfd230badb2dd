package org.listeningpost.listen;

import java.time.Clock;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.listeningpost.listen.Channels.Finish;
import org.listeningpost.listen.Channels.Turn;
import org.listeningpost.post.Cursor;
import org.listeningpost.post.Hash;
import org.listeningpost.post.Page;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One channel's turn: asks page after page until there are no more, sends each through the intake, books how it ended. */
final class TurnRunner {
    private static final Logger LOG = LoggerFactory.getLogger(TurnRunner.class);
    private static final int MOST_PAGES = 10_000;
    private static final long NEVER = Duration.ofDays(3650).toMillis();

    private final SourceReader reader;
    private final Channels channels;
    private final Fetcher fetcher;
    private final Cadence cadence;
    private final Clock clock;
    private final Intake intake;
    private final BooleanSupplier stopping;

    /** Where pages go. */
    interface Intake {
        /** Sends a page all the way; throws if it was not recorded. */
        void send(Page page) throws Exception;
    }

    TurnRunner(
            SourceReader reader,
            Channels channels,
            Fetcher fetcher,
            Cadence cadence,
            Clock clock,
            Intake intake,
            BooleanSupplier stopping) {
        this.reader = reader;
        this.channels = channels;
        this.fetcher = fetcher;
        this.cadence = cadence;
        this.clock = clock;
        this.intake = intake;
        this.stopping = stopping;
    }

    void run(Turn turn) {
        Finish finish = walk(turn);
        if (!channels.finish(turn.lease(), finish)) {
            LOG.warn(
                    "Lost the lease of {}: whoever holds it now polls it",
                    turn.channel().key());
        } else if (!finish.status().equals("ok") && turn.failures() == 0) {
            LOG.warn("{} is {}: {}", Channel.shown(turn.channel().key()), finish.status(), finish.reason());
        } else if (finish.status().equals("ok") && turn.failures() > 0) {
            LOG.info("{} is ok again", Channel.shown(turn.channel().key()));
        }
    }

    private Finish walk(Turn turn) {
        Cursor cursor = turn.cursor();
        for (int page = 0; page < MOST_PAGES; page++) {
            Step step = ask(turn, cursor).fold(new Booking(turn, page));
            if (step.finish != null) {
                return step.finish;
            }
            cursor = step.next;
        }
        return new Finish(
                "failing", "its pages did not end after " + MOST_PAGES, null, cadence.afterFailure(turn.failures()));
    }

    private Answer ask(Turn turn, Cursor cursor) {
        Reply reply = null;
        try {
            Fetched fetched = fetcher.fetch(reader.request(turn.channel(), cursor));
            if (fetched.reply() == null) {
                return new Answer.Failed(fetched.failure());
            }
            reply = fetched.reply();
            return reader.read(turn.channel(), cursor, reply);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn(
                    "{} could not be read: {}",
                    Channel.shown(turn.channel().key()),
                    e.getClass().getSimpleName());
            String bytes =
                    reply == null ? "" : " (sha256 " + Hash.sha256(reply.body()).substring(0, 16) + ")";
            return new Answer.Failed("it could not be read" + bytes);
        }
    }

    /** Either the turn goes on with {@code next}, or it is finished. */
    private record Step(Cursor next, Finish finish) {
        static Step on(Cursor next) {
            return new Step(next, null);
        }

        static Step end(String status, String reason, Cursor cursor, long nextIn) {
            return new Step(null, new Finish(status, reason, cursor, nextIn));
        }
    }

    /** What each answer means for the turn. */
    private final class Booking implements Answer.Cases<Step> {
        private final Turn turn;
        private final int page;

        Booking(Turn turn, int page) {
            this.turn = turn;
            this.page = page;
        }

        @Override
        public Step read(Answer.Read read) {
            channels.unread(turn.channel(), read.unread());
            channels.found(read.found());
            boolean empty = read.posts().isEmpty() && read.gone().isEmpty();
            if (!empty || read.more()) {
                try {
                    intake.send(new Page(reader.source(), read.posts(), read.gone(), read.next(), turn.lease()));
                } catch (Exception e) {
                    return unrecorded(e);
                }
            }
            if (read.more() && !stopping.getAsBoolean()) {
                return Step.on(read.next());
            }
            long nextIn = read.more() ? 0 : cadence.afterSuccess(turn.usualGapMillis());
            return Step.end("ok", read.note(), empty ? read.next() : null, nextIn);
        }

        private Step unrecorded(Exception e) {
            LOG.warn(
                    "A page of {} was not recorded and is polled again: {}",
                    Channel.shown(turn.channel().key()),
                    e.getClass().getSimpleName());
            return Step.end("failing", "its posts could not be recorded", null, cadence.afterFailure(turn.failures()));
        }

        @Override
        public Step unchanged(Answer.Unchanged unchanged) {
            return Step.end("ok", null, unchanged.next(), cadence.afterSuccess(turn.usualGapMillis()));
        }

        @Override
        public Step waiting(Answer.Wait wait) {
            long asked = wait.until() == null
                    ? 0
                    : Duration.between(clock.instant(), wait.until()).toMillis();
            long nextIn = asked > 0 ? asked : cadence.afterFailure(turn.failures());
            return Step.end("waiting", wait.reason(), null, nextIn);
        }

        @Override
        public Step refused(Answer.Refused refused) {
            return Step.end("refused", refused.reason(), null, cadence.afterRefusal());
        }

        @Override
        public Step stopped(Answer.Stopped stopped) {
            return Step.end("off", stopped.reason(), null, NEVER);
        }

        @Override
        public Step failed(Answer.Failed failed) {
            return Step.end("failing", failed.reason(), null, cadence.afterFailure(turn.failures()));
        }
    }
}
