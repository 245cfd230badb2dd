package org.listeningpost.protect;

import java.util.List;
import org.listeningpost.bench.Pace;
import org.listeningpost.moderate.Reading;

/** What the recognisers cost: their lists and model to load, and a post, with the names of people and without. */
public final class ProtectBench {
    private ProtectBench() {}

    public static void run(List<String> texts) {
        List<Recogniser> all = Pace.printOnce("recognisers, first post: lists and model", ProtectBench::loaded);
        List<Recogniser> structured =
                all.stream().filter(each -> !each.name().equals("name")).toList();
        Pace.print("recognisers without names", texts, text -> find(structured, text));
        Pace.print("recognisers", texts, text -> find(all, text));
        List<Recogniser> names =
                all.stream().filter(each -> each.name().equals("name")).toList();
        if (!names.isEmpty()) {
            Pace.print("names alone", texts, text -> find(names, text));
        }
    }

    private static List<Recogniser> loaded() {
        List<Recogniser> all = Recognisers.all(StaffNames.KEEP_IN_PRAISE);
        find(all, "My mum Maureen saw Dr Example on 1 May");
        return all;
    }

    private static int find(List<Recogniser> recognisers, String text) {
        Glance glance = new Glance(Reading.of(text));
        int found = 0;
        for (Recogniser recogniser : recognisers) {
            found += glance.has(recogniser.clue()) ? recogniser.find(glance).size() : 0;
        }
        return found;
    }
}
