package org.listeningpost.protect.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.listeningpost.protect.name.Found.Bearer;

/** Who is named twice in a post is one person: "Nurse Joy sang to me. Thank you Joy". */
final class Mentions {
    private Mentions() {}

    /** The same names, of which those that say no more than the name take their bearer from the one that does. */
    static List<Found> joined(String text, List<Found> names) {
        if (names.size() < 2) {
            return names;
        }
        Map<String, Bearer> staff = new HashMap<>();
        for (Found name : names) {
            if (name.bearer() != Bearer.SOMEBODY) {
                staff.merge(word(text, name), name.bearer(), (one, other) -> one == other ? one : Bearer.STAFF);
            }
        }
        if (staff.isEmpty()) {
            return names;
        }
        List<Found> joined = new ArrayList<>(names.size());
        for (Found name : names) {
            Bearer bearer = isBare(name) ? staff.getOrDefault(word(text, name), name.bearer()) : name.bearer();
            joined.add(new Found(name.start(), name.end(), name.confidence(), name.rule(), bearer));
        }
        return joined;
    }

    /** Whether nothing beside a name tells whose it is. */
    private static boolean isBare(Found name) {
        return name.bearer() == Bearer.STAFF_PRAISED
                || name.bearer() == Bearer.SOMEBODY
                        && (name.rule().equals("name-listed")
                                || name.rule().equals(ModelRule.NAME)
                                || name.rule().equals("name-greeting")
                                || name.rule().equals("name-again"));
    }

    private static String word(String text, Found name) {
        return Folded.of(text.substring(name.start(), name.end()));
    }
}
