package org.listeningpost.protect;

import java.util.Set;

/** The small words by which labels and values hang together. */
final class LabelWords {
    /** Words for number. */
    static final Set<String> NUMBER = words("""
            no nos num nums number numbers numb nr nbr id ids ref refs reference code # numer numbr nunber
            nubmer refrence referance details
            """);

    /** What people put between a label and its value. */
    static final Set<String> BETWEEN = words("""
            is was are its it s being as of for under the a an my mine his her hers their our your mum dad mums
            dads mam mams son sons daughter daughters husband husbands wife wifes partner partners nan nans gran
            btw just still and or given below above here heres says said shows showing reads quoted quote
            quoting which that thats this on letter card app if needed helps help you u need needs want one i
            ive have has had got get gave me were think believe in case anyone someone can could look up to
            check please pls plz so know wanted starts begins goes with by from at called equals also name dob
            full postcode new old incase should would be must they them she he we now actually top wristband
            system yes hi there phone any use used using try see find remember correctly right memory
            """);

    /** Words after a value by which the label that follows is its own. */
    static final Set<String> LINKING = words("""
            is was thats being its as for my his her their under s our
            """);

    /** What people put between a value and the label behind it. */
    static final Set<String> AFTER = words("""
            is was thats that being its it as for my his her their our the a mums dads s mum dad sons daughters
            husbands wifes nans this btw if you need own old new right which and are under on
            """);

    private LabelWords() {}

    private static Set<String> words(String words) {
        return Set.of(words.strip().split("\\s+"));
    }
}
