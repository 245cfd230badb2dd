package org.listeningpost.demo;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Threads that do not keep the program alive. */
final class DaemonThreads {
    private DaemonThreads() {}

    static ExecutorService pool(String name, int most) {
        return Executors.newFixedThreadPool(most, work -> daemon(name, work));
    }

    /** Does the work on such a thread and waits for its end. */
    static void run(String name, Runnable work) {
        CompletableFuture.runAsync(work, run -> daemon(name, run).start()).join();
    }

    static Thread daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
