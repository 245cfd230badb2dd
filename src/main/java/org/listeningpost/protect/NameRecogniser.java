package org.listeningpost.protect;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.listeningpost.protect.name.Found;
import org.listeningpost.protect.name.Found.Bearer;
import org.listeningpost.protect.name.Names;

/** Names of people; those of staff in their role as the organisation rules; and what a {@link PersonNames} adds. */
final class NameRecogniser implements Recogniser {
    private static final double ADDED = 0.8;

    private final StaffNames staff;
    private final List<PersonNames> added;

    NameRecogniser(StaffNames staff) {
        this(
                staff,
                ServiceLoader.load(PersonNames.class).stream()
                        .map(ServiceLoader.Provider::get)
                        .toList());
    }

    NameRecogniser(StaffNames staff, List<PersonNames> added) {
        this.staff = staff;
        this.added = List.copyOf(added);
    }

    @Override
    public String name() {
        return "name";
    }

    @Override
    public Clue clue() {
        return Clue.ANY;
    }

    @Override
    public List<Span> find(Glance glance) {
        List<Span> spans = new ArrayList<>(0);
        List<Found> names = Names.in(glance.text());
        for (Found name : names) {
            if (!isKept(name.bearer())) {
                Identifier type = name.bearer() == Bearer.SOMEBODY ? Identifier.NAME : Identifier.STAFF_NAME;
                spans.add(glance.span(name.start(), name.end(), type, name.confidence(), this));
            }
        }
        for (PersonNames finder : added) {
            for (PersonNames.Range range : finder.find(glance.text())) {
                if (isNew(range, names, glance.text())) {
                    spans.add(glance.span(range.start(), range.end(), Identifier.NAME, ADDED, this));
                }
            }
        }
        return spans;
    }

    private boolean isKept(Bearer bearer) {
        return bearer != Bearer.SOMEBODY
                && (staff == StaffNames.KEEP || (staff == StaffNames.KEEP_IN_PRAISE && bearer == Bearer.STAFF_PRAISED));
    }

    /** What is public, or a name of staff that may stay, stays. */
    private boolean isNew(PersonNames.Range range, List<Found> names, String text) {
        boolean kept = names.stream()
                .anyMatch(name -> isKept(name.bearer()) && name.start() < range.end() && range.start() < name.end());
        return !kept && !Names.isPublic(text, range.start(), range.end());
    }
}
