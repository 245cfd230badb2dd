package org.listeningpost.protect;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the organisation does with each kind of identifier, and which values are public or must never be seen. */
final class Policy {
    /** What becomes of an identifier that was found; one that is held is redacted as well. */
    enum Action {
        REDACT,
        PSEUDONYMISE,
        KEEP,
        HOLD
    }

    /**
     * How sure a recogniser must be.
     *
     * @param sure below it a person is asked
     * @param floor below it nothing is done
     */
    record Thresholds(double sure, double floor) {
        static final Thresholds USUAL = new Thresholds(0.5, 0.2);
    }

    /**
     * What holds for one kind.
     *
     * @param allowed values that stay, compared by their letters and digits alone
     * @param allowedParts a value that holds one of these stays
     * @param denied values that go, wherever they stand
     */
    record Entry(
            Action action, Thresholds thresholds, Set<String> allowed, List<String> allowedParts, Set<String> denied) {
        Entry {
            allowed = Set.copyOf(allowed);
            allowedParts = List.copyOf(allowedParts);
            denied = Set.copyOf(denied);
        }

        Entry(Action action, Set<String> allowed, List<String> allowedParts) {
            this(action, Thresholds.USUAL, allowed, allowedParts, Set.of());
        }
    }

    private static final Entry REDACT = new Entry(Action.REDACT, Set.of(), List.of());

    private final Map<Identifier, Entry> entries = new EnumMap<>(Identifier.class);
    private final StaffNames staffNames;

    /** A kind without an entry is redacted. */
    Policy(Map<Identifier, Entry> entries, StaffNames staffNames) {
        this.entries.putAll(entries);
        this.staffNames = staffNames;
    }

    /** Every kind is redacted. */
    static Policy usual() {
        return new Policy(Map.of(), StaffNames.KEEP_IN_PRAISE);
    }

    StaffNames staffNames() {
        return staffNames;
    }

    Action action(Identifier type) {
        return entry(type).action();
    }

    /** Too weak a guess to act on. */
    boolean isTooWeak(Span span) {
        return span.confidence() < entry(span.type()).thresholds().floor();
    }

    /** Whether a person is asked about it. */
    boolean isDoubtful(Span span) {
        return span.confidence() < entry(span.type()).thresholds().sure();
    }

    boolean isKept(Span span, String text) {
        Entry entry = entry(span.type());
        if (span.recogniser().equals(DenyList.NAME)) {
            return false;
        }
        if (entry.action() == Action.KEEP) {
            return true;
        }
        if (entry.allowed().isEmpty() && entry.allowedParts().isEmpty()) {
            return false;
        }
        String value = fold(text.substring(span.start(), span.end()));
        return entry.allowed().contains(value) || entry.allowedParts().stream().anyMatch(value::contains);
    }

    /** What finds the values that must never be seen. */
    DenyList denyList() {
        DenyList denied = new DenyList();
        entries.forEach((type, entry) -> entry.denied().forEach(value -> denied.add(value, type)));
        return denied;
    }

    private Entry entry(Identifier type) {
        return entries.getOrDefault(type, REDACT);
    }

    /** The letters and digits of a value, in lower case. */
    static String fold(String value) {
        StringBuilder folded = new StringBuilder();
        value.chars().filter(Character::isLetterOrDigit).forEach(c -> folded.append((char) c));
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
