package org.listeningpost.ledger;

import java.util.List;
import java.util.Set;

/** Says whom an alert goes to next. */
@FunctionalInterface
public interface NextPeople {
    /** The addresses of the next step, none of whom was told before; none if there is nobody left. */
    List<String> after(Set<String> told);
}
