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
            outpatients a&e boots tesco asda specsavers superdrug greggs dentistry physio podiatrist chiropodist osteopath
            physiotherapist bakery supermarket costa morrisons sainsburys aldi lidl spar nursery salon garage takeaway
            restaurant practices pharmacies foodbank gp doctors icb laboratory lab meeting offices ombudsman healthwatch undertakers solicitors
            """);
    private static final Set<String> BETWEEN = words("""
            at on is are in moved to the was now has have been its s based of near off opposite behind by and a new old up
            down unit units suite floor ground first second address over open relocated along street road from which their held meets meet
            """);
    /** What may not stand right before a public address: "the hospital had 14 Elm Road on file". */
    private static final Set<String> NOT_LAST = words("has have had been and which their a");
    /** What makes an organisation only the way to an address: "above the shop at 34", "from hospital to 14". */
    private static final Set<String> ABOVE = words("above over behind opposite beside near next");

    private static final Set<String> SOMEBODY = words("""
            mum mam mom dad nan nana gran grandma grandad mr mrs ms miss mx auntie aunt uncle she he we they
            """);
    private static final Set<String> PLACES = words("""
            street road lane avenue terrace close drive way court place hill row walk square mews green park view house
            cottage cottages gardens grove crescent rise lodge farm barn st rd ave ln cres cl dr ct pl sq yard bank fold
            """);

    private PublicPlace() {}

    /** Whether nothing but words for where stands between an organisation and what begins at {@code at}. */
    static boolean isBefore(String text, int at) {
        int end = at;
        String after = "";
        for (int i = 0; i < FARTHEST; i++) {
            int wordEnd = wordEnd(text, end);
            int start = wordEnd < 0 ? -1 : wordStart(text, wordEnd);
            if (start < 0 || start == wordEnd) {
                return false;
            }
            String word = text.substring(start, wordEnd);
            String small = small(word);
            boolean ofPlace = text.startsWith(after, wordEnd + 1) && PLACES.contains(small(after));
            if (ORGANISATIONS.contains(small) && !ofPlace) {
                return !(after.equalsIgnoreCase("to") || isAbove(text, start));
            }
            if (SOMEBODY.contains(small)) {
                return false;
            }
            boolean name = Character.isUpperCase(word.charAt(0))
                    && word.length() > 2
                    && !small.startsWith("we'")
                    && !small.equals("our");
            boolean may = BETWEEN.contains(small) && !(i == 0 && NOT_LAST.contains(small));
            if (!may && !name && !DigitGroups.isDigit(word.charAt(0))) {
                return false;
            }
            end = start;
            after = word;
        }
        return false;
    }

    /** Where the next word to the left ends, or -1 if a sentence does before. */
    private static int wordEnd(String text, int from) {
        int end = from;
        while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
            char c = text.charAt(end);
            boolean stop = c == '.'
                    && end > 2
                    && text.charAt(end - 2) != ' '
                    && text.startsWith(". ", end)
                    && !text.regionMatches(true, end - 2, "no", 0, 2)
                    && !text.regionMatches(true, end - 2, "st", 0, 2);
            if (c == '\n' || c == '!' || c == '?' || stop) {
                return -1;
            }
        }
        return end;
    }

    private static int wordStart(String text, int end) {
        int start = end;
        while (start > 0
                && (Character.isLetterOrDigit(text.charAt(start - 1)) || "'&".indexOf(text.charAt(start - 1)) >= 0)) {
            start--;
        }
        return start;
    }

    private static boolean isAbove(String text, int at) {
        int end = at;
        for (int i = 0; i < 3 && end > 0; i++) {
            int wordEnd = wordEnd(text, end);
            int start = wordEnd < 0 ? -1 : wordStart(text, wordEnd);
            if (start < 0 || start == wordEnd) {
                return false;
            }
            if (ABOVE.contains(small(text.substring(start, wordEnd)))) {
                return true;
            }
            end = start;
        }
        return false;
    }

    private static String small(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return small.endsWith("'s") ? small.substring(0, small.length() - 2) : small;
    }

    private static Set<String> words(String words) {
        return Set.of(words.strip().split("\\s+"));
    }
}
