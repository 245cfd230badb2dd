package org.listeningpost.ledger;

/** The poller's lease ran out or went to another: what it had in hand is not committed. */
public final class LeaseLost extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LeaseLost(String channel) {
        super("The lease of this channel was lost, so its page was not committed; whoever holds it polls again: "
                + channel);
    }
}
