package org.listeningpost.protect;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the organisation does with each kind of identifier, and which values are public. */
final class Policy {
    /** What becomes of an identifier that was found; one that is held is redacted as well. */
    enum Action {
        REDACT,
        KEEP,
        HOLD
    }

    /**
     * What holds for one kind.
     *
     * @param allowed values that stay, compared by their letters and digits alone
     * @param allowedParts a value that holds one of these stays
     */
    record Entry(Action action, Set<String> allowed, List<String> allowedParts) {
        Entry {
            allowed = Set.copyOf(allowed);
            allowedParts = List.copyOf(allowedParts);
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

    StaffNames staffNames() {
        return staffNames;
    }

    Action action(Identifier type) {
        return entries.getOrDefault(type, REDACT).action();
    }

    boolean isKept(Span span, String text) {
        Entry entry = entries.getOrDefault(span.type(), REDACT);
        if (entry.action() == Action.KEEP) {
            return true;
        }
        if (entry.allowed().isEmpty() && entry.allowedParts().isEmpty()) {
            return false;
        }
        String value = fold(text.substring(span.start(), span.end()));
        return entry.allowed().contains(value) || entry.allowedParts().stream().anyMatch(value::contains);
    }

    static String fold(String value) {
        StringBuilder folded = new StringBuilder();
        value.chars().filter(Character::isLetterOrDigit).forEach(c -> folded.append((char) c));
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
