package org.listeningpost.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** How many posts a second one core manages, by the processor time of this thread: other work on the machine counts little. */
public final class Pace {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 7;
    private static int kept;

    private Pace() {}

    /** @param work answers anything, so that it is not optimised away */
    public static void print(String what, List<String> texts, ToIntFunction<String> work) {
        run(texts, work, 3);
        double[] paces = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            paces[i] = run(texts, work, 1);
        }
        Arrays.sort(paces);
        System.out.printf(
                Locale.ROOT, "%-44s %,10.0f posts/s (best %,.0f)%n", what, paces[ROUNDS / 2], paces[ROUNDS - 1]);
    }

    /** What something takes that is done once, and what it leaves on the heap. */
    public static <T> T printOnce(String what, java.util.function.Supplier<T> work) {
        long heap = heap();
        long start = System.nanoTime();
        long cpu = THREADS.getCurrentThreadCpuTime();
        T made = work.get();
        double cpuMillis = (THREADS.getCurrentThreadCpuTime() - cpu) / 1e6;
        double millis = (System.nanoTime() - start) / 1e6;
        System.out.printf(
                Locale.ROOT,
                "%-44s %,10.0f ms (%.0f ms of processor), %.1f MB kept%n",
                what,
                millis,
                cpuMillis,
                (heap() - heap) / 1e6);
        return made;
    }

    private static double run(List<String> texts, ToIntFunction<String> work, int seconds) {
        long start = THREADS.getCurrentThreadCpuTime();
        long spent = 0;
        long posts = 0;
        while (spent < seconds * 1_000_000_000L) {
            for (String text : texts) {
                kept += work.applyAsInt(text);
            }
            posts += texts.size();
            spent = THREADS.getCurrentThreadCpuTime() - start;
        }
        return posts * 1e9 / spent;
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
