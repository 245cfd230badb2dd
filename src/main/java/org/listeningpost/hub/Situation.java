package org.listeningpost.hub;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.listeningpost.console.Health;

/** What the process knows of itself: whether it is ready, whether it drains, how the last reload went. */
final class Situation {
    private final AtomicBoolean ready = new AtomicBoolean();
    private final AtomicBoolean draining = new AtomicBoolean();
    private final AtomicReference<Health.Part> reload = new AtomicReference<>(Health.Part.OK);

    void ready(boolean is) {
        ready.set(is);
    }

    void draining() {
        draining.set(true);
    }

    boolean isUp() {
        return ready.get() && !draining.get();
    }

    Health.Part reload() {
        return reload.get();
    }

    void reloaded() {
        reload.set(Health.Part.OK);
    }

    void reloadFailed(String reason) {
        reload.set(new Health.Part("failing", reason));
    }
}
