package org.listeningpost.protect;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Which values of a text are the same, however they are written: what is met first is number one of its kind. */
final class Values {
    private final Map<Identifier, People> people = new EnumMap<>(Identifier.class);
    private final Map<Identifier, Map<String, Value>> others = new EnumMap<>(Identifier.class);

    /** One value, or one person. */
    interface Value {
        /** Counted from 1. */
        int number();

        /** The same for the same value, once all of a text was met. */
        String key();
    }

    /** What is written here. */
    Value of(Identifier type, String written) {
        if (type == Identifier.NAME || type == Identifier.STAFF_NAME) {
            return people.computeIfAbsent(type, t -> new People()).of(written);
        }
        Map<String, Value> known = others.computeIfAbsent(type, t -> new HashMap<>());
        return known.computeIfAbsent(fold(type, written), key -> new Plain(known.size() + 1, key));
    }

    private static String fold(Identifier type, String written) {
        String folded = Policy.fold(written);
        if (type != Identifier.PHONE) {
            return folded;
        }
        String national = folded.startsWith("0044") ? folded.substring(4) : folded;
        national = national.startsWith("44") ? national.substring(2) : national;
        return national.startsWith("0") ? national.substring(1) : national;
    }

    private record Plain(int number, String key) implements Value {}
}
