package org.listeningpost.protect;

import java.util.Locale;
import java.util.Set;

/** Whether an address is said to be an organisation's: "the clinic at 12 High Street", "Post Office, 3 Market Place". */
final class PublicPlace {
    private static final int FARTHEST = 8;
    private static final Set<String> ORGANISATIONS = words("""
            clinic clinics surgery practice pharmacy chemist chemists hospital hospice infirmary shop shops centre office hall
            church chapel mosque temple club pub school college university library advice department trust headquarters hq
            dentist dentists dental optician opticians gym cafe store branch hub charity council bank station hotel museum
            outpatients a&e boots tesco asda specsavers superdrug greggs practice's clinic's surgery's trust's dentistry physio
            """);
    private static final Set<String> BETWEEN = words("""
            at on is are in moved to the was now has have been its s based of near off opposite behind by and a new old up
            down unit units suite floor ground first second address over open relocated along street road from which their
            """);

    private PublicPlace() {}

    /** Whether nothing but words for where stands between an organisation and what begins at {@code at}. */
    static boolean isBefore(String text, int at) {
        int end = at;
        for (int i = 0; i < FARTHEST; i++) {
            while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
                end--;
                char c = text.charAt(end);
                if (c == '\n'
                        || c == '!'
                        || c == '?'
                        || (c == '.'
                                && i > 0
                                && at - end > 1
                                && end > 2
                                && text.charAt(end - 2) != ' '
                                && text.startsWith(". ", end))) {
                    return false;
                }
            }
            int start = end;
            while (start > 0
                    && (Character.isLetterOrDigit(text.charAt(start - 1))
                            || "'&".indexOf(text.charAt(start - 1)) >= 0)) {
                start--;
            }
            if (start == end) {
                return false;
            }
            String word = text.substring(start, end);
            String small = word.toLowerCase(Locale.ROOT);
            if (ORGANISATIONS.contains(small)) {
                return true;
            }
            boolean name = Character.isUpperCase(word.charAt(0))
                    && word.length() > 2
                    && !small.startsWith("we'")
                    && !small.equals("our");
            if (!BETWEEN.contains(small) && !name && !DigitGroups.isDigit(word.charAt(0))) {
                return false;
            }
            end = start;
        }
        return false;
    }

    private static Set<String> words(String words) {
        return Set.of(words.strip().split("\\s+"));
    }
}
