package org.listeningpost.outbox;

/**
 * Notices that a sink is down: after several failures in a row only one delivery at a time goes out, at growing
 * intervals, until one succeeds. Spares a dead sink a storm, and the deliveries their tries.
 */
final class Pulse {
    private static final int FAILURES = 8;
    private static final int TOLD = 2;
    private static final long FIRST_PAUSE = 500;
    private static final long LONGEST_PAUSE = 30_000;
    private static final int DOUBLINGS = 10;

    private int inARow;
    private long quietUntil;

    /** Whether this ends a time in which the sink was down. */
    synchronized boolean succeeded() {
        boolean wasDown = inARow >= TOLD;
        inARow = 0;
        quietUntil = 0;
        return wasDown;
    }

    /** Whether this is the failure by which a person should hear of it. */
    synchronized boolean failed(long nowMillis) {
        inARow++;
        if (inARow >= FAILURES) {
            long pause = FIRST_PAUSE << Math.min(inARow - FAILURES, DOUBLINGS);
            quietUntil = nowMillis + Math.min(pause, LONGEST_PAUSE);
        }
        return inARow == TOLD;
    }

    /** How many more deliveries may go out now. */
    synchronized int room(int usual, int inFlight, long nowMillis) {
        if (inARow < FAILURES) {
            return usual - inFlight;
        }
        return nowMillis >= quietUntil && inFlight == 0 ? 1 : 0;
    }
}
