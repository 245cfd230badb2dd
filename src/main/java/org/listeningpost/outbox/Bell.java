package org.listeningpost.outbox;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Rung after a commit, so that sinks of this process need not wait for their next look at the ledger. */
public final class Bell {
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    public void ring() {
        listeners.forEach(Runnable::run);
    }

    void listen(Runnable listener) {
        listeners.add(listener);
    }

    void forget(Runnable listener) {
        listeners.remove(listener);
    }
}
