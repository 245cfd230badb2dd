package org.listeningpost.outbox;

import java.util.List;

/** Which failures mean never; all others mean later, since what is tried again is not lost. First match decides. */
public final class FailurePolicy {
    private final List<Entry> entries;

    public FailurePolicy(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /**
     * One line of the policy.
     *
     * @param kind {@code status}, {@code smtp}, {@code sql-state} or {@code exception}
     * @param from the code, or the first of a range; unused for sql-state and exception
     * @param to the last of the range
     * @param name the beginning of an SQL state, or the full name of an exception class
     * @param never whether it means never
     */
    public record Entry(String kind, int from, int to, String name, boolean never) {
        boolean matches(Failure failure) {
            return switch (kind) {
                case "status" -> failure.status() >= from && failure.status() <= to;
                case "smtp" -> failure.smtp() >= from && failure.smtp() <= to;
                case "sql-state" ->
                    !failure.sqlState().isEmpty() && failure.sqlState().startsWith(name);
                default -> isA(failure.exception().getClass());
            };
        }

        private boolean isA(Class<?> type) {
            for (Class<?> t = type; t != null; t = t.getSuperclass()) {
                if (t.getName().equals(name)) {
                    return true;
                }
            }
            return false;
        }
    }

    boolean isNever(Failure failure) {
        return entries.stream()
                .filter(entry -> entry.matches(failure))
                .findFirst()
                .map(Entry::never)
                .orElse(false);
    }
}
